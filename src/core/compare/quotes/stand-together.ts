import type { QuoteWord } from './quote-words.ts';

/** So many strange words may stand between two of a phrase ("a total and, for us, final defeat"). */
const BETWEEN = 2;

/**
 * Do the notions that a phrase shares with a longer wording stand together there, too? "Total elimination" is not in
 * "the total victory, and the elimination of …". Words without matter do not count. Linear in the longer one.
 */
export function standTogether(phrase: readonly QuoteWord[], longer: readonly QuoteWord[]): boolean {
  const wanted = new Set(
    phrase.filter(({ weight, anyLanguage }) => weight > 0 && anyLanguage).map(({ unit }) => unit),
  );
  const telling = longer.filter(({ weight }) => weight > 0);
  const shared = new Set(telling.map(({ unit }) => unit).filter((unit) => wanted.has(unit)));
  const most = shared.size + BETWEEN * Math.max(0, shared.size - 1);
  const latest = new Map<string, number>();
  // For each end, the latest place of every shared notion before it.
  return telling.some(({ unit }, at) => {
    if (!shared.has(unit)) return false;
    latest.set(unit, at);
    return latest.size === shared.size && at - Math.min(...latest.values()) < most;
  });
}
