import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../background/fake-browser.ts';

const world = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('./browser.ts', () => ({
  get browser() {
    return world.browser;
  },
}));

const { forgetRecent, keepRecent, readRecent, restoreRecent } = await import('./recent-lookups.ts');

let stored: Map<string, unknown>;
beforeEach(() => {
  const fake = fakeBrowser();
  world.browser = fake.api;
  stored = fake.local;
});

describe('the latest look-ups', () => {
  it('are few, the newest first, and none twice', async () => {
    for (const text of ['66 ألف', ' Mustafa Bali ', 'الباغوز', '66 ألف']) await keepRecent(text);
    expect(await readRecent()).toEqual(['66 ألف', 'الباغوز', 'Mustafa Bali']);
    for (let i = 0; i < 12; i++) await keepRecent(`${i} بيت`);
    expect(await readRecent()).toHaveLength(8);
    expect((await readRecent())[0]).toBe('11 بيت');
    await forgetRecent();
    expect(await readRecent()).toEqual([]);
  });

  it('hold a text as it was when it was whole, and no single letters', async () => {
    for (const text of ['مص', 'مصط', 'مصطفى', 'مصطف']) await keepRecent(text);
    expect(await readRecent()).toEqual(['مصطف']);
  });

  it('outlive a long text', async () => {
    await keepRecent('الباغوز');
    await keepRecent(`${'كلمة '.repeat(200)}آخر`);
    const kept = await readRecent();
    expect(kept).toHaveLength(2);
    expect(kept[1]).toBe('الباغوز');
  });

  it('come back behind what is there', async () => {
    await keepRecent('الهول');
    await restoreRecent(['الباغوز', 'الهول', 'هجين']);
    expect(await readRecent()).toEqual(['الهول', 'الباغوز', 'هجين']);
    await restoreRecent([]);
    expect(await readRecent()).toHaveLength(3);
  });

  it('are none where something else lies there', async () => {
    stored.set('lookups', { text: 'x' });
    expect(await readRecent()).toEqual([]);
  });
});
