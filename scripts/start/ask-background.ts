import type { Frame, Page } from 'puppeteer-core';
import type { Comparison } from '../../src/core/model.ts';
import type { Answer, Give, MessageName, PageState, Take } from '../../src/shared/messages.ts';

interface Messenger {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
  };
}

/** Send one of the extension's messages from one of its own pages or frames. @throws where it answers with a problem. */
export async function askBackground<N extends MessageName>(
  from: Page | Frame,
  name: N,
  take: Take<N>,
): Promise<Give<N>> {
  // As text: an object that stands twice in one answer comes over WebDriver BiDi only once.
  const text = await from.evaluate(
    async (message: unknown) => {
      const world = globalThis as unknown as { browser?: Messenger; chrome: Messenger };
      return JSON.stringify((await (world.browser ?? world.chrome).runtime.sendMessage(message)) ?? null);
    },
    { to: 'background', name, take },
  );
  const answer: Answer<N> | null = JSON.parse(text);
  if (!answer?.ok) throw new Error(`${name}: ${answer?.problem.code ?? 'no answer'}`);
  return answer.give;
}

/** The comparison of the tab that a sidebar frame stands in, once it is there. @throws after `timeout` ms, saying what it saw last. */
export async function waitForComparison(frame: Frame, timeout = 60_000): Promise<Comparison> {
  const until = Date.now() + timeout;
  let state: PageState = { kind: 'none', canCompare: false, host: null };
  while (Date.now() < until) {
    state = await askBackground(frame, 'get-page', { tabId: null });
    if (state.kind === 'compared') return state.comparison;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no comparison within ${timeout} ms; last state: ${JSON.stringify(state)}`);
}
