import type { QuoteFacts, Report, ReportMeta } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { daysApart } from '../quotes/days-apart.ts';
import { kinshipOf } from '../quotes/speakers.ts';

/** A quote of a report, its longer words folded. */
interface Candidate {
  claim: QuoteFacts;
  report: ReportMeta;
  figures: Report['figures'];
  quotes: Report['quotes'];
  index: number;
  words: ReadonlySet<string>;
  script: string;
}

/** The quotes of all candidate reports, and in how many of them each longer word stands. */
export class QuotePool {
  readonly all: readonly Candidate[];
  readonly #spread = new Map<string, number>();

  constructor(reports: readonly Report[]) {
    this.all = reports.flatMap(({ figures, quotes, ...report }) =>
      quotes.map((claim, index) => ({
        claim,
        report,
        figures,
        quotes,
        index,
        words: longWords(claim.said),
        script: scriptOf(claim.said),
      })),
    );
    for (const { words } of this.all)
      for (const word of words) this.#spread.set(word, (this.#spread.get(word) ?? 0) + 1);
  }

  /** Does every eighth quote have this word? The parties and the place are named everywhere. */
  isCommon(word: string): boolean {
    return this.all.length >= MANY && (this.#spread.get(word) ?? 0) > this.all.length / COMMON_SHARE;
  }
}

/** In a small pool nothing is common yet. */
const MANY = 64;
const COMMON_SHARE = 8;

const ARABIC = /\p{Script=Arabic}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** A page prints a foreign tweet as it is: its script tells what the page's language does not. */
const scriptOf = (said: string): string =>
  ARABIC.test(said) ? 'arabic' : CYRILLIC.test(said) ? 'cyrillic' : 'other';

/** Particles written on to the word, with the article or without it. Some roots lose a letter by it, in all quotes alike. */
const PROCLITIC = /^[وفبلك]{0,2}(?:ال|لل)?(?=[\p{L}\p{N}]{3})/u;
/** The stems of Arabic are three letters; Latin words of three say little. Endings differ: the beginning tells. */
const LEAST = { arabic: 3, other: 4 };
const BEGINNING = { arabic: 4, other: 5 };

/** The longer words of a quote, each by its beginning. */
function longWords(said: string): Set<string> {
  const out = new Set<string>();
  for (const word of fold(said).match(/[\p{L}\p{N}]+/gu) ?? []) {
    const script = ARABIC.test(word) ? 'arabic' : 'other';
    const stem = script === 'arabic' ? word.replace(PROCLITIC, '') : word;
    if (stem.length >= LEAST[script]) out.add(stem.slice(0, BEGINNING[script]));
  }
  return out;
}

/** A translation is printed within a week of the words, by another speaker's name within two days (see judge-quotes). */
const TRANSLATED_DAYS = 7;
const OTHER_SPEAKER_DAYS = 2;
/** With so few long words a common one may be all that there is to share. */
const FEW_WORDS = 3;

/** The quotes that may be the same utterance: a cheap look before words are read and aligned. */
export function likelyQuotes(claim: QuoteFacts, page: ReportMeta, pool: QuotePool): readonly Candidate[] {
  const words = longWords(claim.said);
  const script = scriptOf(claim.said);
  const telling =
    words.size <= FEW_WORDS ? words : new Set([...words].filter((word) => !pool.isCommon(word)));
  const own = telling.size === 0 ? words : telling;
  return pool.all.filter((other) => {
    if (words.size === 0 || other.words.size === 0) return true;
    if (sharesOne(other.words.size <= FEW_WORDS ? words : own, other.words)) return true;
    const oneLanguage = page.lang === other.report.lang && script === other.script;
    return !oneLanguage && mayTranslate(claim, page, other);
  });
}

function sharesOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

/** Across languages words cannot tell; days and speakers can. */
function mayTranslate(claim: QuoteFacts, page: ReportMeta, other: Candidate): boolean {
  const days = daysApart(page.published, other.report.published) ?? 0;
  if (days > TRANSLATED_DAYS) return false;
  return days <= OTHER_SPEAKER_DAYS || kinshipOf(claim, other.claim) !== 'other';
}
