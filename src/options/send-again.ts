import type { Give, MessageName, Take } from '../shared/messages.ts';
import { ProblemError } from '../shared/problem-error.ts';
import { send } from '../shared/send.ts';

/** A background that was stopped in the middle may never answer: the next one is asked. */
const ANSWER_MS = 60_000;
/** What three backgrounds in a row did not do is at fault itself. */
const TRIES = 3;

/** Ask the background; again, where it was stopped while it worked. For what may be asked twice. @throws ProblemError */
export async function sendAgain<N extends MessageName>(name: N, take: Take<N>): Promise<Give<N>> {
  for (let tried = 1; ; tried++) {
    try {
      return await withinTime(send(name, take));
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
