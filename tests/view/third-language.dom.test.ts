import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMessages } from '../../src/shared/i18n/parse-messages.ts';
import { createSpeech } from '../../src/shared/i18n/speech.ts';
import { STATES } from '../gallery/states.ts';
import { drawAll, root } from './view-page.ts';

/** The letters of a text in a script that nothing else here is written in; holes and markup stay. */
const disguise = (text: string): string =>
  text.replace(/\{\w+\}|<[^>]+>|\p{L}/gu, (found) => (found.length === 1 ? 'ⴰ' : found));

const english: unknown = JSON.parse(readFileSync('src/_locales/en/messages.json', 'utf8'));
const messages = Object.fromEntries(
  Object.entries(parseMessages(english)).map(([key, text]) => [key, disguise(text)]),
);
/** Italian: a language that this project has no texts in. */
const speech = createSpeech({ lang: 'it', messages, base: {}, months: 'levant', digits: 'western' });

/** Where data stands and not our words: names, printed texts, dates, keys, names of languages, code. */
const DATA = 'bdi, [lang], time, kbd, option, ins, del, .detail, .seg label';

/** Names of months, and `and`: the browser's own, in every language. */
const OF_THE_BROWSER = new Set(['e', ...Array.from({ length: 12 }, (_, i) => speech.month(i + 1))]);

/** A text of ours without what is isolated in it. */
function withoutData(text: string): string {
  const rest = text.replace(/\u2068[^\u2069]*\u2069/g, '');
  return OF_THE_BROWSER.has(rest.trim()) ? '' : rest;
}

/** Words of a screen that did not come from the folder of the language. */
function foreignWords(): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (currentNode.parentElement?.closest(DATA)) continue;
    const said = withoutData(currentNode.textContent ?? '');
    if (/(?!ⴰ)\p{L}/u.test(said)) found.push(said);
  }
  // A label may hold a name beside our words: it must hold our words.
  for (const name of ['aria-label', 'placeholder'])
    for (const each of root.querySelectorAll(`[${name}]`)) {
      const said = each.getAttribute(name) ?? '';
      if (/\p{L}/u.test(said) && !said.includes('ⴰ') && said !== 'example.org')
        found.push(`${name}: ${said}`);
    }
  return found;
}

describe('in a language that is only a folder, every word comes from it', () => {
  const drawn = STATES.filter(({ surface }) => surface !== 'page');
  it.each(drawn.map((state) => [`${state.surface} ${state.id}`, state] as const))('%s', (_, state) => {
    HTMLDialogElement.prototype.showModal ??= () => undefined;
    state.draw(root, { speech, labels: {}, ask: () => undefined });
    drawAll();
    expect(root.textContent).toContain('ⴰ');
    expect(foreignWords()).toEqual([]);
  });
});
