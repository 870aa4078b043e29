import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '../background/fake-browser.ts';

const world = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('./browser.ts', () => ({
  get browser() {
    return world.browser;
  },
}));

const { receive } = await import('./receive.ts');
const { ProblemError } = await import('./problem-error.ts');

const background = { id: 'masadir@test', url: 'chrome-extension://masadir/background.js' };
const page = { id: 'masadir@test', url: 'https://news.example/', frameId: 0, tab: { id: 7 } };
const open = (tabId: number | null) => ({ to: 'sidebar', name: 'open-card', take: { claimId: 'f1' }, tabId });

let fake: FakeBrowser;
beforeEach(() => {
  fake = fakeBrowser();
  world.browser = fake.api;
});

describe('messages as they are received', () => {
  it('are answered by name; what a handler throws goes back as a problem', async () => {
    receive('sidebar', {
      'open-card': () => null,
      'page-changed': () => {
        throw new ProblemError('page_empty', 'why');
      },
    });
    expect(await fake.deliver(open(null), background)).toEqual({ ok: true, give: null });
    expect(await fake.deliver({ ...open(null), name: 'page-changed' }, background)).toEqual({
      ok: false,
      problem: { code: 'page_empty', detail: 'why' },
    });
    expect(await fake.deliver({ ...open(null), name: 'show-selection' }, background)).toBeUndefined();
    expect(await fake.deliver({ ...open(null), name: 'constructor' }, background)).toBeUndefined();
  });

  it('reach the sidebar of their own tab only', async () => {
    const heard = vi.fn(() => null);
    receive('sidebar', { 'open-card': heard }, { tabId: () => 7 });
    expect(await fake.deliver(open(8), background)).toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
    await fake.deliver(open(7), background);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('reach sidebars and readers from the background alone, not from a page', async () => {
    const heard = vi.fn(() => null);
    receive('sidebar', { 'open-card': heard });
    expect(await fake.deliver(open(null), page)).toBeUndefined();
    expect(await fake.deliver(open(null), { ...background, id: 'stranger' })).toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
  });
});
