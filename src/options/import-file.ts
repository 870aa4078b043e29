import { type SplitPart, splitImport } from '../library/split-import.ts';
import type { Give } from '../shared/messages.ts';
import { ProblemError } from '../shared/problem-error.ts';
import { send } from '../shared/send.ts';

/** A background that was stopped in the middle may never answer: the part is sent to the next one. */
const ANSWER_MS = 60_000;
/** A part that three backgrounds in a row did not take in is at fault itself. */
const TRIES = 3;

/**
 * Import a file part by part. `onProgress` is told how many of its reports are in. The same file sent again after a
 * kill goes on where it stopped. @throws ProblemError
 */
export async function importFile(
  text: string,
  onProgress: (done: number, of: number) => void,
): Promise<{ reports: number; refused: number }> {
  let reports = 0;
  let refused = 0;
  for (const each of splitImport(text)) {
    const answer = await sendPart(each);
    reports += answer.reports;
    refused += answer.refused.length;
    if (each.done < each.total) onProgress(each.done, each.total);
  }
  return { reports, refused };
}

async function sendPart({ json, part }: SplitPart): Promise<Give<'import-data'>> {
  for (let tried = 1; ; tried++) {
    try {
      return await withinTime(send('import-data', { json, part }));
    } catch (error) {
      const stopped = error instanceof ProblemError && error.problem.code === 'no_access';
      if (!stopped || tried === TRIES) throw error;
    }
  }
}

async function withinTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ProblemError('no_access', 'no answer')), ANSWER_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
