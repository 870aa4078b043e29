import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Messages, parseMessages } from './parse-messages.ts';
import { UI_LANGUAGES } from './resolve-language.ts';

const src = fileURLToPath(new URL('../../', import.meta.url));
const texts = new Map<string, Messages>(
  UI_LANGUAGES.map((lang) => [
    lang,
    parseMessages(JSON.parse(readFileSync(join(src, '_locales', lang, 'messages.json'), 'utf8'))),
  ]),
);

const FORMS = /_(?:zero|one|two|few|many|other)$/;
/** `outlets_few` → `outlets` where its siblings make it a plural. */
function baseKey(key: string, messages: Messages): string {
  const base = key.replace(FORMS, '');
  return base !== key && `${base}_other` in messages && `${base}_one` in messages ? base : key;
}
const keysOf = (messages: Messages): Set<string> =>
  new Set(Object.keys(messages).map((key) => baseKey(key, messages)));
const holesOf = (text: string): string[] => [...new Set(text.match(/\{[a-z][a-zA-Z]*\}/g) ?? [])].sort();

/** Keys that are put together at run time: `rel_${relation}`. */
const MADE =
  /^(?:rel|counted|event|side|wire|via|problem|approx|sec|opt|digits|months|theme|order|dock|language|filter|key|act|clear|kind|col|data|welcome|reading|in|diff|export)_/;

function sources(folder: string): string {
  return readdirSync(folder)
    .map((entry) => {
      const path = join(folder, entry);
      if (statSync(path).isDirectory()) return sources(path);
      return /(?<!\.test)\.ts$/.test(entry) ? readFileSync(path, 'utf8') : '';
    })
    .join('\n');
}
const code = sources(src) + readFileSync(join(src, '../manifest.json'), 'utf8');

describe('the texts of the interface', () => {
  it.each([...texts.keys()])('%s has the keys of the base language', (lang) => {
    const base = keysOf(texts.get('ar') ?? {});
    expect([...keysOf(texts.get(lang) ?? {})].sort()).toEqual([...base].sort());
  });

  it.each([...texts])('%s has every plural form that the language uses', (lang, messages) => {
    const wanted = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    const plurals = [...keysOf(messages)].filter((key) => `${key}_one` in messages);
    expect(plurals.length).toBeGreaterThan(20);
    // `zero` may be left out where the sentence is never said of nothing.
    const missing = plurals.flatMap((key) =>
      wanted
        .filter((form) => form !== 'zero' && !(`${key}_${form}` in messages))
        .map((form) => `${key}_${form}`),
    );
    expect(missing).toEqual([]);
  });

  it('fill the same holes in every language', () => {
    const [base, ...others] = [...texts.values()];
    for (const other of others) {
      for (const key of Object.keys(other)) {
        const mine = base?.[key];
        if (mine === undefined || FORMS.test(key)) continue;
        expect({ key, holes: holesOf(other[key] ?? '') }).toEqual({ key, holes: holesOf(mine) });
      }
    }
  });

  it('are all used', () => {
    const unused = [...keysOf(texts.get('ar') ?? {})].filter(
      (key) => !code.includes(`'${key}'`) && !code.includes(`__MSG_${key}__`) && !MADE.test(key),
    );
    expect(unused).toEqual([]);
  });

  it('are all there', () => {
    const known = keysOf(texts.get('ar') ?? {});
    const asked = [...code.matchAll(/\b(?:t|plural|msg|counted)\(\s*(?:\w+(?:\.\w+)?,\s*)?'([a-z_]+)'/g)].map(
      (found) => found[1] ?? '',
    );
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => !known.has(key))).toEqual([]);
  });

  it('carry no markup but <b>, <bdi>, <kbd>', () => {
    for (const messages of texts.values())
      for (const text of Object.values(messages))
        expect(text.replace(/<\/?(?:b|bdi|kbd)>/g, '')).not.toMatch(/[<>]/);
  });
});
