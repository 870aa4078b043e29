import type { Searchable } from './claim-stems.ts';

/** What a phrase found in a row adds to its words found anywhere. */
const PHRASE_BONUS = 0.5;

/** The last word may still be being typed: it stands for what begins with it, from three letters on. */
function holds(searchable: Searchable, word: string, last: boolean): boolean {
  if (searchable.stems.has(word)) return true;
  return last && word.length >= 3 && searchable.row.includes(` ${word}`);
}

/**
 * How much each word tells: the rarer among the claims, the more (inverse document frequency). A word that no claim
 * has keeps the full weight, so that a query half of whose words are unknown does not match on its common half.
 */
export function rarityOf(words: readonly string[], claims: readonly Searchable[]): Map<string, number> {
  const rarity = new Map<string, number>();
  words.forEach((word, index) => {
    let count = 0;
    for (const claim of claims) if (holds(claim, word, index === words.length - 1)) count++;
    rarity.set(word, Math.log(1 + claims.length / (1 + count)));
  });
  return rarity;
}

/** 0 to 1.5: the share of the words found, weighted by rarity, and a bonus where they stand in a row. */
export function scoreWords(
  words: readonly string[],
  searchable: Searchable,
  rarity: ReadonlyMap<string, number>,
): number {
  let found = 0;
  let whole = 0;
  words.forEach((word, index) => {
    const weight = rarity.get(word) ?? 1;
    whole += weight;
    if (holds(searchable, word, index === words.length - 1)) found += weight;
  });
  if (whole === 0 || found === 0) return 0;
  const phrase = words.length > 1 && searchable.row.includes(` ${words.join(' ')}`);
  return found / whole + (phrase ? PHRASE_BONUS : 0);
}
