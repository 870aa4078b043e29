import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COUNTED, EVENTS, REASONS, SIDES } from '../../core/model.ts';
import { type Messages, parseMessages } from './parse-messages.ts';
import { UI_LANGUAGES } from './ui-languages.ts';

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

/** Keys that name what the pack holds, not what the code does. */
const FROM_THE_PACK = /^(?:wire|via)_/;

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

/** Templates of the code that make keys: `rel_${relation}`, `opt_${key}_note`, `${key}_many_words`. */
const made = [...code.matchAll(/`([a-z_]*)\$\{[^}`]+\}([a-z_]*)`/g)]
  .filter(([, start = '', end = '']) => /[a-z]_$/.test(start) || /^_[a-z]/.test(end))
  .map(([, start = '', end = '']) => ({ start, end }));
/** Every word that the code quotes or names a field with. */
const named = new Set([...code.matchAll(/'([\w ]+)'|\b(\w+)\??:/g)].map(([, text, field]) => text ?? field));

/** Names of the settings that are a choice, and what can be chosen. */
const settingChoices = new Set(
  [...code.matchAll(/settingChoice\(model, '(\w+)', \[([^\]]+)\]/g)].flatMap(([, key = '', values = '']) => [
    key,
    ...values.split(/[', ]+/),
  ]),
);

/** Said as it is, or put together at run time of pieces that the code has. */
function isUsed(key: string): boolean {
  if (named.has(key) || code.includes(`__MSG_${key}__`) || FROM_THE_PACK.test(key)) return true;
  // `${key}_${option}`: a choice of the options.
  const halves = [...key.matchAll(/_/g)].map(({ index }) => [key.slice(0, index), key.slice(index + 1)]);
  if (halves.some((pair) => pair.every((half) => settingChoices.has(half)))) return true;
  return made.some(
    ({ start, end }) =>
      key.startsWith(start) &&
      key.endsWith(end) &&
      named.has(key.slice(start.length, key.length - end.length)),
  );
}

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
    const unused = [...keysOf(texts.get('ar') ?? {})].filter((key) => !isUsed(key));
    expect(unused).toEqual([]);
  });

  it('name everything that a claim can be, and every reason', () => {
    const known = keysOf(texts.get('ar') ?? {});
    const wanted = [
      ...COUNTED.map((counted) => `counted_${counted}`),
      ...EVENTS.filter((event) => event !== 'other').map((event) => `event_${event}`),
      ...SIDES.map((side) => `side_${side}`),
      ...Object.keys(REASONS).map((code) => `why_${code}`),
    ];
    expect(wanted.filter((key) => !known.has(key))).toEqual([]);
  });

  it('fill only the holes that a reason has', () => {
    for (const messages of texts.values())
      for (const [key, text] of Object.entries(messages)) {
        const code = baseKey(key, messages).replace(/^why_/, '');
        if (!key.startsWith('why_') || !Object.hasOwn(REASONS, code)) continue;
        const holes = Object.entries(REASONS).find(([each]) => each === code)?.[1] ?? [];
        const extra = holesOf(text).filter((hole) => !holes.some((each) => `{${each}}` === hole));
        expect({ key, extra }).toEqual({ key, extra: [] });
      }
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
