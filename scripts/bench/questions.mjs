/** Questions of which the answer is known: quotes of the synthetic reports, as other pages bring them. */
import { LETTERS, seeded } from './synthetic.mjs';

const pick = (random, list) => list[Math.floor(random() * list.length)];
const another = (random) =>
  Array.from({ length: 3 + Math.floor(random() * 5) }, () => pick(random, LETTERS)).join('');

/** A piece of so many words. */
const cut = (words, length, random) => {
  const from = Math.floor(random() * Math.max(1, words.length - length + 1));
  return words.slice(from, from + length);
};

/** Particles that Arabic writes onto the next word. */
const PROCLITICS = ['و', 'ف', 'ب', 'ل', 'ك', 'ال', 'وال', 'بال', 'لل'];
/** One word in the spellings that houses differ in: hamza, final ya and ta marbuta, vowel marks, tatweel. */
const SPELLINGS = [
  (word) => word.replace(/^ا/u, 'أ'),
  (word) => word.replace(/ي$/u, 'ى'),
  (word) => word.replace(/ه$/u, 'ة'),
  (word) => word.replace(/(?<=\p{L}{2})(?=\p{L})/u, '\u064E'),
  (word) => word.replace(/(?<=\p{L})(?=\p{L}$)/u, 'ـ'),
];

/** Ways in which a quote comes back on another page. */
export const VARIANTS = {
  whole: (words) => words,
  /** A stretch of six to twelve words, the whole where it has no more. */
  partial: (words, random) => cut(words, 6 + Math.floor(random() * 7), random),
  /** Half of it, four words at least: the shortest that is still a quote. */
  short: (words, random) => cut(words, Math.max(4, Math.floor(words.length / 2)), random),
  /** A third of the words replaced, dropped, misspelt, or joined by an added one. */
  altered: (words, random) =>
    words.flatMap((word) => {
      if (random() > 1 / 3) return [word];
      return pick(random, [[], [another(random)], [pick(random, LETTERS) + word], [word, another(random)]]);
    }),
  /** Its two halves the other way round, and one word in six gone. */
  reordered: (words, random) => {
    const at = Math.floor(words.length / 2);
    return [...words.slice(at), ...words.slice(0, at)].filter(() => random() > 1 / 6);
  },
  /** A third of the words spelt otherwise, and one in six with a particle before it. */
  spelt: (words, random) =>
    words.map((word) => {
      const written = random() > 1 / 3 ? word : pick(random, SPELLINGS)(word);
      return random() > 1 / 6 ? written : pick(random, PROCLITICS) + written;
    }),
};

/**
 * Questions with the report that each comes from: `count` of each variant, in turns, so that an engine that is
 * stopped early has been asked as many of each.
 */
export function questions(reports, count, seed = 11) {
  const random = seeded(seed);
  const out = [];
  for (let i = 0; i < count; i++)
    for (const [variant, change] of Object.entries(VARIANTS)) {
      const ord = Math.floor(random() * reports.length);
      const { said } = pick(random, reports[ord].quotes);
      out.push({ variant, ord, text: change(said.split(' '), random).join(' ') });
    }
  return out;
}
