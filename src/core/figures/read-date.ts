import type { IsoDate } from '../model.ts';
import { foldText } from '../text/folded-text.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import type { PhraseHit, PhraseTable } from './phrase-table.ts';
import { matchPhrase } from './phrase-table.ts';
import type { Token } from './read-tokens.ts';
import { readTokens } from './read-tokens.ts';

/** Characters of a date: `the ninth of the month of January/Kanun al-thani of last year`. */
const DATE_LENGTH = 70;
/** Words that may stand before the month. */
const BEFORE_MONTH = 5;

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * The date that a folded text starts with: day, month and year in the language's own order. A year that is not given is
 * the last one in which the date lies before `published`; without that there is no date.
 */
export function readDate(
  folded: string,
  lexicon: CompiledLexicon,
  published: IsoDate | null,
): IsoDate | null {
  const tokens = readTokens(foldText(folded.slice(0, DATE_LENGTH)), [], lexicon);
  let day: number | null = null;
  let month: number | null = null;
  let year: number | null = null;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const monthHit = matchPhrase(lexicon.months, tokens, at);
    if (
      monthHit !== null &&
      (month === null || tokens[at - 1]?.text === '/' || tokens[at - 1]?.text === '(')
    ) {
      month ??= monthHit.as;
      at = monthHit.end;
      continue;
    }
    const number = numberOf(token);
    if (number !== null && number >= 1 && number <= 31 && day === null) day = number;
    else if (number !== null && number >= 1900 && number <= 2100 && year === null) year = number;
    else {
      const ordinal: PhraseHit<number> | null =
        day === null && month === null ? matchPhrase(lexicon.ordinalDays, tokens, at) : null;
      if (ordinal !== null) {
        day = ordinal.as;
        at = ordinal.end;
        continue;
      }
      const lastYear =
        month !== null && published !== null ? matchPhrase(lexicon.lastYear, tokens, at) : null;
      if (lastYear !== null) {
        year = Number(published?.slice(0, 4)) - 1;
        break;
      }
      const passes =
        token.kind === 'mark' ? /^[/(,،-]$/u.test(token.text) : isFiller(lexicon.dateFillers, tokens, at);
      if (!passes || at > BEFORE_MONTH + 4) break;
    }
    at++;
  }
  if (month === null) return year !== null && day === null ? String(year) : null;
  year ??= yearBefore(published, month, day);
  if (year === null) return null;
  return day === null ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
}

function numberOf(token: Token): number | null {
  const digits = token.text.match(/^(\d{1,4})(?:st|nd|rd|th)?$/u)?.[1];
  return digits === undefined ? null : Number(digits);
}

function isFiller(table: PhraseTable<true>, tokens: readonly Token[], at: number): boolean {
  return matchPhrase(table, tokens, at) !== null;
}

function yearBefore(published: IsoDate | null, month: number, day: number | null): number | null {
  if (published === null || !/^\d{4}-\d{2}/u.test(published)) return null;
  const year = Number(published.slice(0, 4));
  const said = `${year}-${pad(month)}-${pad(day ?? 1)}`;
  return said <= `${published}-31`.slice(0, 10) ? year : year - 1;
}
