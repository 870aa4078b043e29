/**
 * Reports made by a seeded generator, for measuring: sentences of words drawn as words are in language (Zipf), half
 * real words of the pack's quotes, half invented. The same seed gives the same reports in every engine's process.
 */

/** A small generator of pseudo-random numbers (mulberry32); seeded, so every run measures the same. */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Words of the vocabulary; a language's newspapers use some tens of thousands. */
const WORDS = 30_000;
export const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

function vocabulary(random, real) {
  const words = [...new Set(real)];
  const known = new Set(words);
  while (words.length < WORDS) {
    const length = 3 + Math.floor(random() * 5);
    let word = '';
    for (let i = 0; i < length; i++) word += LETTERS[Math.floor(random() * LETTERS.length)];
    if (known.has(word)) continue;
    known.add(word);
    // Invented words stand among the real ones at every frequency.
    words.splice(Math.floor(random() * words.length), 0, word);
  }
  return words;
}

/** Draws the rank of a word: rank r about as often as 1/r. */
const zipf = (random) => Math.floor(Math.exp(random() * Math.log(WORDS)));

/** Quotes of a report, and figures: three to two, as in the pack about the other way round. */
const QUOTES = 3;
const FIGURES = 2;

/** `claims` claims in reports; `real` are words to draw from besides invented ones. */
export function* syntheticReports(claims, real, seed = 7) {
  const random = seeded(seed);
  const words = vocabulary(random, real);
  const sentence = () => {
    const length = 6 + Math.floor(random() * 24);
    return Array.from({ length }, () => words[zipf(random)]).join(' ');
  };
  const reports = Math.ceil(claims / (QUOTES + FIGURES));
  for (let i = 0; i < reports; i++) {
    const day = 1 + Math.floor(random() * 28);
    const outlet = Math.floor(random() * 400);
    yield {
      id: `r-${i}`,
      outlet: { id: `o-${outlet}`, name: `Outlet ${outlet}`, domain: `o${outlet}.example`, country: null },
      url: `https://o${outlet}.example/${i}`,
      headline: sentence().slice(0, 80),
      published: `2019-0${1 + Math.floor(random() * 6)}-${String(day).padStart(2, '0')}`,
      publishedBasis: 'page',
      lang: 'ar',
      wire: null,
      wireBasis: null,
      figures: Array.from({ length: FIGURES }, () => ({
        said: `${words[zipf(random)]} ${words[zipf(random)]}`,
        value: Math.ceil(Math.exp(random() * 11)),
        max: null,
        approx: 'exact',
        counted: random() < 0.5 ? 'person' : 'fighter',
        event: random() < 0.5 ? 'left' : 'killed',
        side: null,
        place: 'baghouz',
        since: null,
        asOf: null,
        source: null,
        sourceId: null,
      })),
      quotes: Array.from({ length: QUOTES }, () => ({
        said: sentence(),
        kind: 'direct',
        speaker: null,
        speakerId: null,
        role: null,
        via: null,
      })),
    };
  }
}
