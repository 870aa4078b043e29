import { browser } from './browser.ts';
import type { Answer, Envelope, Give, MessageName, Take } from './messages.ts';
import { ProblemError } from './problem-error.ts';

/**
 * Ask the background. Gives what the message gives.
 * @throws ProblemError with the background's problem, or `no_access` where nobody answers (the extension was updated or removed).
 */
export async function send<N extends MessageName>(name: N, take: Take<N>): Promise<Give<N>> {
  return open(await post<N>({ to: 'background', name, take }));
}

/** From the background to the reader of a tab. @throws ProblemError `no_access` where no reader listens there. */
export async function sendToReader<N extends MessageName>(
  tabId: number,
  name: N,
  take: Take<N>,
): Promise<Give<N>> {
  const envelope: Envelope<N> = { to: 'reader', name, take };
  let answer: Answer<N> | undefined;
  try {
    // The reader lives in the top frame; without the frame id every frame of the page would be asked.
    answer = await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 });
  } catch (error) {
    throw new ProblemError('no_access', error instanceof Error ? error.message : null);
  }
  return open(answer);
}

/**
 * From the background to the open sidebars (and the popup); each takes what is for its own tab (`tabId`).
 * True when one took it; it is no fault when none is open.
 */
export async function sendToSidebar<N extends MessageName>(
  tabId: number | null,
  name: N,
  take: Take<N>,
): Promise<boolean> {
  const envelope: Envelope<N> = { to: 'sidebar', name, take, tabId };
  const asked = [post<N>(envelope)];
  // In Firefox `runtime` messages do not reach a frame of ours inside a web page; `tabs` messages do.
  if (tabId !== null) asked.push(browser.tabs.sendMessage(tabId, envelope));
  const answers = await Promise.all(asked.map((answer) => answer.catch(() => undefined)));
  return answers.some((answer) => answer?.ok === true);
}

async function post<N extends MessageName>(envelope: Envelope<N>): Promise<Answer<N> | undefined> {
  try {
    return await browser.runtime.sendMessage(envelope);
  } catch (error) {
    throw new ProblemError('no_access', error instanceof Error ? error.message : null);
  }
}

function open<N extends MessageName>(answer: Answer<N> | undefined): Give<N> {
  if (answer === undefined || answer === null) throw new ProblemError('no_access', 'nobody answered');
  if (!answer.ok) throw new ProblemError(answer.problem.code, answer.problem.detail);
  return answer.give;
}
