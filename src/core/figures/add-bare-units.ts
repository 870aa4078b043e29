import type { Numeral, ParagraphRef } from '../model.ts';
import { foldText } from '../text/folded-text.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import { matchPhrase } from './phrase-table.ts';
import { readTokens } from './read-tokens.ts';

/**
 * `less than a square kilometre`, `أكثر من أسبوع`: a unit right after an approximator is one of it, though no number stands there.
 * Gives the numerals with those added, in order.
 */
export function addBareUnits(
  paragraph: ParagraphRef,
  words: string,
  numerals: readonly Numeral[],
  lexicon: CompiledLexicon,
): Numeral[] {
  const text = foldText(words);
  const tokens = readTokens(text, numerals, lexicon);
  const added: Numeral[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const approx = matchPhrase(lexicon.approxBefore, tokens, at);
    if (approx === null) continue;
    const skipped = matchPhrase(lexicon.fillers, tokens, approx.end);
    const unit = matchPhrase(lexicon.units, tokens, skipped?.end ?? approx.end);
    // `some days`: where adjectives stand in front, one of a unit has its article.
    if (lexicon.lexicon.adjectivesBefore && skipped === null) continue;
    if (unit === null || tokens[unit.start]?.kind !== 'word' || tokens[unit.end]?.kind === 'number') continue;
    // `حتى الساعة`: the hour it is, not one of them.
    if (lexicon.articles.has(unit.form.proclitic) && unit.as.counted === 'duration_days') continue;
    const from = tokens[unit.start];
    const to = tokens[unit.end - 1];
    if (from === undefined || to === undefined) continue;
    const span = text.toOriginal(from.start, to.end);
    const said = words.slice(span.start, span.end);
    added.push({
      paragraph,
      start: span.start,
      end: span.end,
      said,
      value: 1,
      max: null,
      role: unit.as.counted === 'duration_days' ? 'duration' : 'measure',
      vague: false,
      dualNoun: said,
      rules: ['one of a unit after an approximator'],
    });
    at = unit.end - 1;
  }
  if (added.length === 0) return [...numerals];
  return [...numerals, ...added].sort((a, b) => a.start - b.start);
}
