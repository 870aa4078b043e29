import { joinExports } from '../library/export-text.ts';
import { ProblemError } from '../shared/problem-error.ts';
import { sendAgain } from './send-again.ts';

/** The library changes while it is written only where the person reads on meanwhile; then the export begins anew. */
const TRIES = 5;

/**
 * All of the person's own data as one JSON text, gathered piece by piece: a library may be longer than a text can be.
 * `onProgress` is told how many reports are written. @throws ProblemError
 */
export async function exportFile(onProgress: (done: number, of: number) => void): Promise<Blob> {
  const { library } = await sendAgain('get-storage', {});
  for (let tried = 0; tried < TRIES; tried++) {
    const whole = await gather((done) => {
      if (done < library.reports) onProgress(done, library.reports);
    });
    if (whole) return whole;
  }
  throw new ProblemError('unknown', 'the library does not come to rest');
}

/** Every stretch, one behind the other; null where the library changed under us. */
async function gather(onProgress: (done: number) => void): Promise<Blob | null> {
  // Each piece is the browser's from here on, and lies on none of the page's heap.
  const pieces: Blob[] = [];
  let changed = false;
  const stretches = async function* () {
    let done = 0;
    let part = await sendAgain('export-data', {});
    while (part) {
      yield part.json;
      done += part.reports;
      onProgress(done);
      if (part.next === null) return;
      part = await sendAgain('export-data', { from: part.next });
    }
    changed = true;
  };
  for await (const piece of joinExports(stretches())) pieces.push(new Blob([piece]));
  return changed ? null : new Blob(pieces);
}
