import { fold } from '../core/text/fold.ts';
import { WIRE_NAMES } from './wire-names.ts';

/** Names with their ids, longest first, so that a long name is not read as a short one inside it. */
const NAMES: readonly { id: string; name: string; folded: string; capitals: boolean }[] = Object.entries(
  WIRE_NAMES,
)
  .flatMap(([id, names]) =>
    names.map((name) => ({ id, name, folded: plain(name), capitals: /^\p{Lu}{2,4}$/u.test(name) })),
  )
  .sort((a, b) => b.folded.length - a.folded.length);

/** A closing credit line is a few words long. */
const CREDIT_LENGTH = 70;
/** A line of so few words is a name and its title; with a word of credit before it, so many. */
const NAME_WORDS = 3;
const CREDIT_WORDS = 9;
/** A dateline's bracket stands within so many characters. */
const DATELINE_REACH = 90;

/** Where a credit can stand. */
export interface CreditPlaces {
  bylines: readonly string[];
  body: readonly string[];
  /** Short lines between title and text. */
  above?: readonly string[];
  /** Short lines after the text that are no part of it. */
  below?: readonly string[];
}

/**
 * The agency that an article is credited to: in the byline, in the dateline's brackets (`BEIRUT (Reuters) —`,
 * `دير الزور (أ ف ب) -`), or as a line or bracket of its own at the end. An agency named in a sentence is a source,
 * not a credit. The first named counts where several are.
 */
export function readWire(places: CreditPlaces): string | null {
  for (const line of places.bylines) {
    const found = line.length <= 200 ? agencyIn(line) : null;
    if (found) return found;
  }
  for (const line of places.above ?? []) {
    const found = isByline(line) || isCredit(line) ? agencyIn(line) : null;
    if (found) return found;
  }
  const first = places.body.slice(0, 2);
  for (const paragraph of first) {
    const line =
      paragraph.length <= CREDIT_LENGTH && hasNamedPart(paragraph) ? paragraph : dateline(paragraph);
    const found = agencyIn(line);
    if (found) return found;
  }
  for (const paragraph of [...places.body.slice(-2).reverse(), ...(places.below ?? [])]) {
    const found = agencyIn(closing(paragraph));
    if (found) return found;
  }
  return null;
}

/** The bracket near a paragraph's beginning that a dash follows, or a line `رويترز -` before the text. */
function dateline(paragraph: string): string {
  const start = paragraph.slice(0, DATELINE_REACH);
  const bracket = /^[^!?؟()]{0,60}\(([^()]{1,40})\)\s*[-–—ـ:]/u.exec(start);
  if (bracket?.[1]) return bracket[1];
  const named = /^[^.!?؟:«"“]{2,45}?\s?[-–—/]\s?([^-–—/.:«"“]{2,30}?)\s*:\s/u.exec(start);
  if (named?.[1] && isName(named[1])) return named[1];
  const plainStart = /^([^.!?؟:«"“]{1,45}?)\s*[-–—ـ]{1,2}\s/u.exec(start);
  return plainStart?.[1] ?? '';
}

/** A short last line, or the bracket, or the words after a slash or dash that end the last paragraph. */
function closing(paragraph: string): string {
  if (paragraph.length <= CREDIT_LENGTH && isCredit(paragraph)) return paragraph;
  const bracket = /[([]([^()[\]]{1,50})[)\]]\s*\.?$/u.exec(paragraph.slice(-CREDIT_LENGTH));
  if (bracket?.[1]) return bracket[1];
  const tail = /(?:[.!?؟»"”]\s*|\s)[/–—\-*](?:\s?)([^/–—\-*.:]{2,40})[/*]?\s*\.?$/u.exec(
    paragraph.slice(-CREDIT_LENGTH),
  );
  return tail?.[1] ?? '';
}

/** Does a short last line credit (`المصدر: …`, a bracket, hardly more than a name) rather than tell? */
function isCredit(line: string): boolean {
  const words = line.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length <= NAME_WORDS) return true;
  if (words.length <= CREDIT_WORDS && hasNamedPart(line)) return true;
  return (
    words.length <= CREDIT_WORDS &&
    /^\s*(?:[([]|المصدر|المصادر|مصدر|وكالات|source|reporting|via|quelle|fuente|fonte)/iu.test(line)
  );
}

/** Is one of the parts of `outlet/ agency`, `signs (agency, agency)` nothing but an agency's name? */
function hasNamedPart(line: string): boolean {
  return !/[.!?؟…]\s*$/u.test(line) && line.split(/[/|–—·•()[\]،,-]+/u).some(isName);
}

/** `By Reuters`, `كتب: …`: a line that names who wrote. */
function isByline(line: string): boolean {
  return (
    (line.match(/[\p{L}\p{N}]+/gu) ?? []).length <= CREDIT_WORDS &&
    /^\s*(?:by|von|por|par|di|door|كتب|كتبت|بقلم|تحرير|إعداد|نقلا عن)(?!\p{L})/iu.test(line)
  );
}

/** Is this nothing but an agency's name? */
function isName(text: string): boolean {
  const folded = plain(text);
  const printed = text.trim();
  return NAMES.some(({ name, folded: key, capitals }) => (capitals ? printed === name : folded === key));
}

function agencyIn(text: string): string | null {
  if (text === '') return null;
  const folded = ` ${plain(text)} `;
  const printed = ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
  let best: { id: string; at: number } | null = null;
  for (const { id, name, folded: key, capitals } of NAMES) {
    const at = capitals ? printed.indexOf(` ${name} `) : folded.indexOf(` ${key} `);
    if (at >= 0 && (best === null || at < best.at)) best = { id, at };
  }
  return best?.id ?? null;
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
