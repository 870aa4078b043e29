import type { Draft } from '../draft.ts';
import { decide, eachDraft, isCounting } from '../refiner.ts';
import type { Scan } from '../scan.ts';

/** Longest run of letters before a hyphen that makes a model's name: `إف-16`, `Su-24`, `Covid-19`. */
const LONGEST_MODEL = 5;
/** Letters alone up to here are no word that could stand before a dash and a count. */
const SHORTEST_WORD = 2;
/** News channels name themselves after the hours of the day. */
const CHANNEL = 24;

/** Numbers that are part of a name: `القرار 2254`, `إف-16`, `M4`, `فرانس 24`, `«النقطة 11»`. */
export const identifiers = eachDraft('identifiers', (draft, scan) => {
  if (draft.role !== null || (draft.form !== 'digits' && draft.form !== 'words')) return draft;
  const rule = asIdentifier(draft, scan);
  return rule ? decide(draft, 'identifier', rule) : draft;
});

function asIdentifier(draft: Draft, scan: Scan): string | null {
  const { before } = scan.lexicon.identifiers;
  if (draft.form === 'digits') {
    const inName = gluedName(draft, scan);
    if (inName) return inName;
  }
  const at = backOverMark(backOverArticle(draft, scan), scan);
  if (
    isCounting(draft, scan) ||
    scan.as(draft.to, 'scale') ||
    !(scan.phraseBefore(at, before) || scan.phraseBefore(draft.from, before))
  ) {
    return draft.form === 'digits' && isChannel(draft, scan) ? 'name of a channel' : null;
  }
  return 'behind the kind of thing it names';
}

/** `M4`, `F-16`, `xeber24`, `#24`, `_24`, `/24`: glued to letters that are no particles. */
function gluedName(draft: Draft, scan: Scan): string | null {
  const i = draft.from;
  const isZeroLed = /^0\d/.test(scan.text(i)) && draft.to === i + 1;
  if (isZeroLed) return 'leading zero';
  if (scan.text(i - 1) === '_' || scan.text(i - 1) === '@' || scan.text(draft.to) === '_')
    return 'part of a tag';
  if (!scan.isGlued(i)) return null;
  const previous = scan.text(i - 1);
  if (scan.isWord(i - 1)) return isName(i - 1, scan) ? 'glued to a name' : null;
  if (previous === '#') return 'numbered';
  if (previous !== '-' || !scan.isGlued(i - 1) || !scan.isWord(i - 2)) return null;
  const letters = scan.text(i - 2).length;
  if (letters > LONGEST_MODEL || !isName(i - 2, scan)) return null;
  // `B-52 bombers`: a letter or two are a name even where the number seems to count.
  return letters > SHORTEST_WORD && isCounting(draft, scan) ? null : 'model number';
}

/** Letters that are neither particles (`و600`, `بـ500`) nor a slip of the blank in a script without capitals. */
function isName(i: number, scan: Scan): boolean {
  const { slots } = scan.lexicon.proclitics;
  const text = scan.text(i);
  if (/^[a-z]+$/.test(text))
    return scan.isGlued(i + 1) && (scan.isDigits(i + 1) || /\p{Lu}/u.test(scan.raw(i)));
  const rest = slots.reduce(
    (left, slot) => left.slice(slot.find((particle) => left.startsWith(particle))?.length ?? 0),
    text,
  );
  return rest !== '' && text.length <= 3;
}

/** `القرار الـ2254`: the article of the number between the thing and its number. */
function backOverArticle({ from, form }: Draft, scan: Scan): number {
  const isArticle = scan.lexicon.proclitics.articles.includes(scan.text(from - 1));
  return form === 'digits' && isArticle && scan.isGlued(from) ? from - 1 : from;
}

function backOverMark(i: number, scan: Scan): number {
  const text = scan.text(i - 1);
  return text !== '' && '-#.:("«“'.includes(text) ? i - 1 : i;
}

function isChannel(draft: Draft, scan: Scan): boolean {
  const { channels, stations = [] } = scan.lexicon.identifiers;
  // `told France 2 television`: a name with a capital, a number, what it is.
  if (scan.isOf(draft.to, stations) && /^\p{Lu}/u.test(scan.raw(draft.from - 1))) return true;
  return draft.value === CHANNEL && scan.phraseBefore(draft.from, channels, 1) && !isCounting(draft, scan);
}
