import { locales } from '../locales/all.ts';
import type { NumberWord } from '../numerals/numeral-lexicon.ts';
import { fold } from '../text/fold.ts';

/** One letter begins too many words. */
const LEAST_LETTERS = 2;
/** What is most likely being typed behind a number: a scale, then tens, hundreds, the rest. */
const LIKELY: readonly NumberWord['as'][] = ['scale', 'hundred', 'tens', 'teen', 'unit'];

interface Form {
  form: string;
  folded: string;
  rank: number;
}

const FORMS: readonly Form[] = locales
  .flatMap(({ numerals }) =>
    numerals.words.flatMap(([forms, word]) => {
      const rank = LIKELY.indexOf(word.as);
      return rank < 0 ? [] : forms.split(' ').map((form) => ({ form, folded: fold(form), rank }));
    }),
  )
  .sort((a, b) => a.rank - b.rank);

/** "And" written on to the next word. */
const PARTICLES: readonly string[] = [
  '',
  ...locales.flatMap(({ numerals }) =>
    numerals.grammar.conjunctions.filter((word) => [...word].length === 1).map(fold),
  ),
];

/**
 * A text whose last word is the beginning of a number word, completed in every way that there is, the likeliest first:
 * `66 أل` → `66 ألف`, …. Empty where the last word begins no number word, or the text is one word.
 */
export function completeNumber(text: string): string[] {
  const parts = /^(.*[\s\p{N}])(\p{L}[\p{L}\p{M}]*)$/u.exec(text);
  const [before, last] = [parts?.[1] ?? '', fold(parts?.[2] ?? '')];
  if (before.trim() === '') return [];
  const out = new Set<string>();
  for (const particle of PARTICLES) {
    const begun = last.slice(particle.length);
    if (!last.startsWith(particle) || begun.length < LEAST_LETTERS) continue;
    for (const { form, folded } of FORMS)
      if (folded !== begun && folded.startsWith(begun)) out.add(`${before}${particle}${form}`);
  }
  return [...out];
}
