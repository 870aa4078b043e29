import type { QuoteFacts, QuoteInContext, Report, ReportMeta } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { printedWords } from '../../text/printed-words.ts';
import { remember } from '../../text/remember.ts';
import { daysApart } from '../quotes/days-apart.ts';
import { noSpeakers, type SpeakerGround } from '../quotes/speaker-ground.ts';
import { kinshipOf } from '../quotes/speakers.ts';

/** What a wording shows at a glance: the beginnings of its longer words, and its script. */
interface Glance {
  words: ReadonlySet<string>;
  script: string;
}

/** A quote of a report, looked at. */
interface Candidate extends QuoteInContext, Glance {
  /** Its place in its report. */
  index: number;
}

/** Kept as long as the library keeps the quote itself. */
const lookedAt = new WeakMap<QuoteFacts, Glance>();

function glanceAt(claim: QuoteFacts): Glance {
  const known = lookedAt.get(claim);
  if (known) return known;
  const glance = { words: longWords(claim.said), script: scriptOf(claim.said) };
  lookedAt.set(claim, glance);
  return glance;
}

/** The quotes of a report; only some of them where `only` names those. */
function quotesOf(
  { figures, quotes, ...report }: Report,
  only: ReadonlySet<number> | undefined,
): Candidate[] {
  return quotes.flatMap((claim, index) =>
    only === undefined || only.has(index)
      ? [{ claim, report, figures, quotes, index, ...glanceAt(claim) }]
      : [],
  );
}

/** The quotes of all candidate reports, by their longer words and by language: a cheap look before words are aligned. */
export class QuotePool {
  readonly #all: readonly Candidate[];
  /** Places in `#all`, ascending. */
  readonly #byWord = new Map<string, number[]>();
  readonly #byLanguage = new Map<string, number[]>();
  readonly #wordless: number[] = [];

  /** `proposed`: the only quotes of a report that are taken in; of others, all are. */
  constructor(reports: readonly Report[], proposed: ReadonlyMap<Report, ReadonlySet<number>> = new Map()) {
    this.#all = reports.flatMap((report) => quotesOf(report, proposed.get(report)));
    for (const [at, { words, script, report }] of this.#all.entries()) {
      if (words.size === 0) this.#wordless.push(at);
      for (const word of words) file(this.#byWord, word, at);
      file(this.#byLanguage, languageKey(report, script), at);
    }
  }

  /** The quotes that may be the same utterance as a page's, in order. */
  like(claim: QuoteFacts, page: ReportMeta, speakers: SpeakerGround = noSpeakers): readonly Candidate[] {
    const { words, script } = glanceAt(claim);
    if (words.size === 0) return this.#all;
    const likely = new Uint8Array(this.#all.length);
    for (const at of this.#wordless) likely[at] = 1;
    const telling =
      words.size <= FEW_WORDS ? words : new Set([...words].filter((word) => !this.#isCommon(word)));
    const own = telling.size === 0 ? words : telling;
    for (const word of words)
      for (const at of this.#byWord.get(word) ?? [])
        if (own.has(word) || (this.#all[at]?.words.size ?? 0) <= FEW_WORDS) likely[at] = 1;
    const language = languageKey(page, script);
    for (const [key, places] of this.#byLanguage) {
      if (key === language) continue;
      for (const at of places) {
        const other = this.#all[at];
        if (other && likely[at] === 0 && mayTranslate(claim, page, other, speakers)) likely[at] = 1;
      }
    }
    return this.#all.filter((_, at) => likely[at] === 1);
  }

  /** Does every eighth quote have this word? The parties and the place are named everywhere. */
  #isCommon(word: string): boolean {
    const spread = this.#byWord.get(word)?.length ?? 0;
    return this.#all.length >= MANY && spread > this.#all.length / COMMON_SHARE;
  }
}

function file(lists: Map<string, number[]>, key: string, at: number): void {
  const list = lists.get(key);
  if (list) list.push(at);
  else lists.set(key, [at]);
}

/** In a small pool nothing is common yet. */
const MANY = 64;
const COMMON_SHARE = 8;

const ARABIC = /\p{Script=Arabic}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** A page prints a foreign tweet as it is: its script tells what the page's language does not. */
const scriptOf = (said: string): string =>
  ARABIC.test(said) ? 'arabic' : CYRILLIC.test(said) ? 'cyrillic' : 'other';

const languageKey = ({ lang }: ReportMeta, script: string): string => `${lang} ${script}`;

/** Particles written on to the word, with the article or without it. Some roots lose a letter by it, in all quotes alike. */
const PROCLITIC = /^[وفبلك]{0,2}(?:ال|لل)?(?=[\p{L}\p{N}]{3})/u;
/** The stems of Arabic are three letters; Latin words of three say little. Endings differ: the beginning tells. */
const LEAST = { arabic: 3, other: 4 };
const BEGINNING = { arabic: 4, other: 5 };

/** The beginnings of a printed word's longer parts; none for a short one. */
const beginningsOf = remember((printed): readonly string[] =>
  (fold(printed).match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => {
    const script = ARABIC.test(word) ? 'arabic' : 'other';
    const stem = script === 'arabic' ? word.replace(PROCLITIC, '') : word;
    return stem.length >= LEAST[script] ? [stem.slice(0, BEGINNING[script])] : [];
  }),
);

/** The longer words of a quote, each by its beginning. */
const longWords = (said: string): Set<string> => new Set(printedWords(said).flatMap(beginningsOf));

/** A translation is printed within a week of the words, by another speaker's name within two days (see judge-quotes). */
const TRANSLATED_DAYS = 7;
const OTHER_SPEAKER_DAYS = 2;
/** With so few long words a common one may be all that there is to share. */
const FEW_WORDS = 3;

/** Across languages words cannot tell; days and speakers can. */
function mayTranslate(
  claim: QuoteFacts,
  page: ReportMeta,
  other: Candidate,
  speakers: SpeakerGround,
): boolean {
  const days = daysApart(page.published, other.report.published) ?? 0;
  if (days > TRANSLATED_DAYS) return false;
  return days <= OTHER_SPEAKER_DAYS || kinshipOf(claim, other.claim, speakers) !== 'other';
}
