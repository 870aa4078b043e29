import { locales } from '../locales/all.ts';
import type { Lang, Numeral } from '../model.ts';
import { readText } from './read-numerals.ts';

/** The number in a short text with its value; `alone` when nothing but the number was written. */
export interface FoundNumber
  extends Pick<Numeral, 'start' | 'end' | 'said' | 'value' | 'max' | 'vague' | 'role'> {
  alone: boolean;
}

/**
 * The number in a look-up query (`66 ألف`, `66,000`, `ثلاثة آلاف`, `٣٠٠٠`), or null. With several, the longest as written; a dual noun only where no number stands.
 * @param lang the language to try first; all others follow, so a query need not say its own
 */
export function readNumber(text: string, lang?: Lang): FoundNumber | null {
  const langs = [...(lang === undefined ? [] : [lang]), ...locales.map((locale) => locale.lang)];
  for (const each of langs) {
    const [longest] = readText(text, each).sort((a, b) => weight(b) - weight(a));
    if (!longest) continue;
    const { start, end, said, value, max, vague, role } = longest;
    return { start, end, said, value, max, vague, role, alone: said.trim() === text.trim() };
  }
  return null;
}

/** Characters of the number; a dual noun is a word of the query first. */
function weight({ start, end, dualNoun }: Numeral): number {
  return dualNoun === null ? end - start : 0;
}
