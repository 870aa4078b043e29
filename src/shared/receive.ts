import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { Answer, Envelope, Give, MessageName, Take } from './messages.ts';
import { problemOf } from './problem-error.ts';

/** One function a message; those that are missing are not for this receiver. */
export type Handlers = {
  [N in MessageName]?: (take: Take<N>, sender: Runtime.MessageSender) => Give<N> | Promise<Give<N>>;
};

export interface ReceiveOptions {
  /** For a sidebar: the tab whose messages it takes; others are left to others. Null: not known yet, take all. */
  tabId?: () => number | null;
  /**
   * The border: gives the take back checked, or throws a ProblemError. The background hands in `checkMessage`; readers
   * and sidebars leave it out, since they hear the background alone.
   */
  check?: (envelope: Envelope, sender: Runtime.MessageSender) => unknown;
}

/** Answer the messages addressed to `who` with `handlers`. What a handler throws goes back as a `Problem`. */
export function receive(who: Envelope['to'], handlers: Handlers, options: ReceiveOptions = {}): void {
  const listen = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message) || message.to !== who) return undefined;
    // The background stands in no tab; what comes out of one (a content script, beside a hostile page) is for it to check.
    if (who !== 'background' && sender.tab !== undefined) return undefined;
    const wanted = options.tabId?.() ?? null;
    if (wanted !== null && typeof message.tabId === 'number' && message.tabId !== wanted) return undefined;
    // The background answers malformed names as well: silence would let the sender wait.
    if (who !== 'background' && !Object.hasOwn(handlers, message.name)) return undefined;
    answerTo(message, sender, handlers, options).then(respond);
    return true;
  };
  // The types know listeners that always answer later and such that never do: this one decides for each message.
  const onMessage = browser.runtime.onMessage as unknown as {
    addListener(listener: typeof listen): void;
  };
  onMessage.addListener(listen);
}

async function answerTo(
  envelope: Envelope,
  sender: Runtime.MessageSender,
  handlers: Handlers,
  options: ReceiveOptions,
): Promise<Answer<MessageName>> {
  try {
    const take = options.check ? options.check(envelope, sender) : envelope.take;
    const handle = Object.hasOwn(handlers, envelope.name) ? handlers[envelope.name] : undefined;
    if (!handle) return { ok: false, problem: { code: 'bad_message', detail: 'no such message' } };
    // The name picked the handler and `check` (or the sender, our own background) vouches for the take.
    const give = await (
      handle as (take: unknown, sender: Runtime.MessageSender) => Promise<Give<MessageName>>
    )(take, sender);
    return { ok: true, give: give ?? null };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'to' in message &&
    'name' in message &&
    typeof message.name === 'string'
  );
}
