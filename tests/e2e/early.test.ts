import { afterAll, beforeAll, describe, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/harness.ts';
import { addressOf, demoPages } from '../../scripts/newsstand/newsstand.ts';
import { type Desk, openDesk, until } from './support/desk.ts';
import { cardIds } from './support/on-page.ts';

describe.each<BrowserName>(['chromium', 'firefox'])('a sidebar opened early in %s', (name) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(name);
  });
  afterAll(() => desk?.close());

  it('draws the cards once the claims are known', async () => {
    const late = demoPages.find((page) => page.arrives === 'late');
    if (!late) throw new Error('no late page in the newsstand');
    const page = await desk.visit(addressOf(late));
    const frame = await desk.openSidebar(page);
    await until(async () => (await cardIds(frame)).length > 3);
  });
});
