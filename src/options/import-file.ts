import { splitFile } from '../library/split-file.ts';
import { sendAgain } from './send-again.ts';

/**
 * Import a file part by part. `onProgress` is told how many of its reports are in. The same file sent again after a
 * kill goes on where it stopped. @throws ProblemError
 */
export async function importFile(
  file: Blob,
  onProgress: (done: number, of: number) => void,
): Promise<{ reports: number; refused: number }> {
  let reports = 0;
  let refused = 0;
  for await (const { json, part, done, total } of splitFile(file)) {
    const answer = await sendAgain('import-data', { json, part });
    reports += answer.reports;
    refused += answer.refused.length;
    if (done < total) onProgress(done, total);
  }
  return { reports, refused };
}
