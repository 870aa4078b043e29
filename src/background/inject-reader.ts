import { browser } from '../shared/browser.ts';
import { ProblemError } from '../shared/problem-error.ts';

/** Put the reader into a tab's page; where it is already, it reads again. @throws ProblemError `no_access` */
export async function injectReader(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['reader.js'] });
  } catch (error) {
    throw new ProblemError('no_access', error instanceof Error ? error.message : null);
  }
}
