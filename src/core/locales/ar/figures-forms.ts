/** Inflection for the figure tables: spells out the forms of regular nouns and verbs, as one comma-separated list. */

/** A noun or participle that takes the sound endings, with its broken plurals after it. */
export function noun(stem: string, ...broken: string[]): string {
  const bare = stem.replace(/ة$/u, '');
  const base = stem.endsWith('ة')
    ? [stem, `${bare}ات`, `${bare}تان`, `${bare}تين`, `${bare}تا`, `${bare}تي`, `${bare}ت`]
    : sound(stem);
  return [...base, ...broken, ...broken.map((plural) => `${plural}ا`)].join(',');
}

function sound(stem: string): string[] {
  return ['', 'ا', 'ان', 'ين', 'ون', 'و', 'ي', 'ة', 'ات', 'تان', 'تين'].map((ending) => stem + ending);
}

/** Several nouns. */
export function nouns(...stems: string[]): string {
  return stems.map((stem) => noun(stem)).join(',');
}

/**
 * A verb: `past` stems take the endings of the past, `present` ones those of the present (`قتل` → `يقتل`, `تقتلن`, `سيقتلون`).
 * Passives are spelt alike. A weak verb gives each stem that it shows.
 */
export function verb(past: readonly string[], present: readonly string[]): string {
  const forms: string[] = [];
  for (const stem of past)
    forms.push(...['', 'ت', 'وا', 'و', 'ا', 'تا', 'ن', 'نا', 'تم'].map((ending) => stem + ending));
  for (const stem of present)
    for (const head of ['ي', 'ت', 'ن', 'سي', 'ست'])
      forms.push(...['', 'ون', 'وا', 'و', 'ان', 'ا', 'ن'].map((ending) => head + stem + ending));
  return forms.join(',');
}
