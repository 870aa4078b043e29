import type { Problem } from './messages.ts';

/** A `Problem` on its way up; what is thrown anywhere becomes one at the next border. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(code: Problem['code'], detail: string | null = null) {
    super(detail === null ? code : `${code}: ${detail}`);
    this.name = 'ProblemError';
    this.problem = { code, detail };
  }
}

/** Any thrown thing as a `Problem`. The detail is for the person's report and holds no page text: only name and message of ours. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return { code: 'storage_full', detail: null };
  return { code: 'unknown', detail: error instanceof Error ? `${error.name}: ${error.message}` : null };
}
