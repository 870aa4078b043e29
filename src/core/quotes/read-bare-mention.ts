import { isArticled, isOwnedLink } from './bare-words.ts';
import { channelFrom } from './channel-from.ts';
import { ownerOfDocument } from './document-owner.ts';
import type { Mention, Segment } from './mention.ts';
import { nameBare } from './name-bare.ts';
import { namedAfter, placeInside, roleBefore } from './name-to-come.ts';
import { type ParagraphView, tagIn } from './paragraph-view.ts';
import { endsInPossessive, isForeignName } from './possessive-ends.ts';

/** A role with name, clause and body takes up to this many words in news. */
const MAX_WORDS = 26;
/** Day, channel and outlet between verb and subject: at most this many words. */
const MAX_SKIP = 12;

/**
 * Read a speaker phrase that begins at token `at`, in a language whose names carry no capitals:
 * after a verb (`قال المتحدث باسم … فلان`) or a source word (`وفق مسؤول`). Null where none stands there.
 */
export function readBareMention(view: ParagraphView, at: number): Mention | null {
  const first = skipToSubject(view, at);
  if (first === null) return null;
  const start = ownerOfDocument(view, first) ?? first;
  const segments = collectSegments(view, start);
  return segments.length === 0 ? null : nameBare(view, segments);
}

/** The first token that can begin the subject; null where the clause goes on without one. */
function skipToSubject(view: ParagraphView, at: number): number | null {
  let i = at;
  let afterChannel = false;
  while (i < view.tokens.length && i - at <= MAX_SKIP) {
    const token = view.tokens[i];
    if (!token || token.kind === 'quote' || token.kind === 'colon' || token.kind === 'stop') return null;
    if (token.kind !== 'word') {
      // `كشف، فلان الفلاني،`: a comma before the name that it frames.
      if (!afterChannel && i === at && !startsSpeaker(view, i + 1)) return null;
      i++;
      continue;
    }
    if (tagIn(view, i, 'complement')) return null;
    // `قال لـ«بوابة الشعاع» إن`: the outlet that was told.
    if (token.marked && (afterChannel || tagIn(view, i - 1, 'toOutlet') !== null)) {
      i++;
      afterChannel = true;
      continue;
    }
    if (startsSpeaker(view, i)) return i;
    // `اعترف بعض السجناء`: some of people that a table knows.
    if (tagIn(view, i, 'indefinite')?.preposition === '' && tagIn(view, i + 1, 'role')) return i;
    const plain = tagIn(view, i, 'time', 'auxiliary');
    if (plain && !plain.preposition) {
      i += plain.length;
      continue;
    }
    if (/^\p{N}/u.test(token.text)) {
      i++;
      continue;
    }
    const channelEnd = channelFrom(view, i);
    if (channelEnd !== null) {
      i = channelEnd;
      afterChannel = true;
      continue;
    }
    if (afterChannel && !tagIn(view, i, 'boundary', 'object', 'verb') && token.text.length <= 3) {
      i++;
      continue;
    }
    // `قال لنا مسؤول`: whom it was told, before who tells it.
    if (tagIn(view, i, 'boundary') && isTold(view, i) && startsSpeaker(view, i + 1)) {
      i++;
      continue;
    }
    const blocked = tagIn(
      view,
      i,
      'verb',
      'participle',
      'boundary',
      'roleLink',
      'object',
      'link',
      'saying',
      'relayFrom',
    );
    return blocked && !tagIn(view, i, 'pronoun') ? null : i;
  }
  return null;
}

/** Begins with the preposition that the article shortens: `لنا`, `لفريقنا`. */
function isTold(view: ParagraphView, i: number): boolean {
  return view.tokens[i]?.folded.startsWith(view.lexicon.proclitics.article.slice(1)) === true;
}

function startsSpeaker(view: ParagraphView, i: number): boolean {
  const role = tagIn(view, i, 'role', 'title', 'givenName');
  if (role && role.preposition === '') return true;
  const word = view.tokens[i]?.folded ?? '';
  const hit = view.authority.longestAt(
    [word, view.tokens[i + 1]?.folded ?? '', view.tokens[i + 2]?.folded ?? ''],
    0,
  );
  return hit !== null && hit.entry.kind === 'person' && hit.length > 1;
}

function collectSegments(view: ParagraphView, start: number): Segment[] {
  const segments: Segment[] = [];
  let from = start;
  let i = start;
  let framed = false;
  const close = () => {
    if (i > from) segments.push({ from, to: i });
  };
  for (; i < view.tokens.length && i - start <= MAX_WORDS; i++) {
    const token = view.tokens[i];
    if (!token) break;
    if (token.kind === 'open') {
      const after = closingParen(view, i);
      if (after === null || i === from) break;
      close();
      from = after;
      i = after - 1;
      if (!continuesPhrase(view, after)) break;
      continue;
    }
    if (token.kind === 'comma' || token.kind === 'dash') {
      if (segments.length >= 2 || !(opensApposition(view, i + 1) || framesName(view, from, i))) break;
      close();
      // `ينس ليركه`: between commas the end of a foreign name is no owner.
      framed = framesName(view, from, i);
      from = i + 1;
      continue;
    }
    if (token.kind !== 'word' || (framed ? tagIn(view, i, 'complement') !== null : endsPhrase(view, i, from)))
      break;
  }
  close();
  return segments;
}

function closingParen(view: ParagraphView, i: number): number | null {
  for (let j = i + 1; j < i + 8; j++) if (view.tokens[j]?.kind === 'close') return j + 1;
  return null;
}

function continuesPhrase(view: ParagraphView, i: number): boolean {
  return view.tokens[i]?.kind === 'word' && !endsPhrase(view, i, i - 1);
}

/** After a comma: a role, a title, or a person's name goes on naming the same speaker. */
function opensApposition(view: ParagraphView, i: number): boolean {
  const role = tagIn(view, i, 'role', 'title', 'givenName');
  if (role && !role.conjunction && role.preposition === '' && !tagIn(view, i, 'verb')) return true;
  const words = [0, 1, 2].map((step) => view.tokens[i + step]?.folded ?? '');
  const hit = view.authority.longestAt(words, 0);
  return hit !== null && hit.entry.kind === 'person' && hit.length > 1;
}

/** Given name, father's and family's. */
const MAX_FRAMED = 4;

/** `المتحدث باسم …، فلان الفلاني، أن`: after a role without a name, two to four plain words up to the next comma. */
function framesName(view: ParagraphView, from: number, comma: number): boolean {
  if (!tagIn(view, from, 'role', 'title')) return false;
  for (let i = comma + 1; i <= comma + 1 + MAX_FRAMED; i++) {
    const token = view.tokens[i];
    const length = i - comma - 1;
    const ends = token?.kind === 'comma' || token?.kind === 'dash' || token?.kind === 'colon';
    if (ends || token?.kind === 'quote' || tagIn(view, i, 'complement')) return length >= 2;
    if (token?.kind !== 'word' || /\p{N}/u.test(token.text)) return false;
    const plain = !tagIn(
      view,
      i,
      'verb',
      'participle',
      'boundary',
      'roleLink',
      'object',
      'commonNoun',
      'time',
      'link',
    );
    if (!plain || (length === 0 && tagIn(view, i, 'body', 'clauseOpener', 'auxiliary', 'source')))
      return false;
  }
  return false;
}

/** Whether the phrase that began at `from` is over before token `i`. */
function endsPhrase(view: ParagraphView, i: number, from: number): boolean {
  const { lexicon, tokens } = view;
  const token = tokens[i];
  if (!token) return true;
  const word = token.folded;
  if (isOwnedLink(word, lexicon)) return false;
  const first = i === from;
  if (entersLabel(view, i, from)) return true;
  // `أصدر المركز بياناً`: what was put out.
  const paper = first ? null : tagIn(view, i, 'document');
  if (paper && !paper.definite && paper.preposition === '') return true;
  const noun = tagIn(view, i, 'role', 'title', 'body', 'affiliation', 'givenName');
  // A word with the article has no owner glued on: `العبدالله`.
  const owned =
    endsInPossessive(token.text, lexicon.possessives) &&
    !isArticled(view, i) &&
    !tagIn(view, i, 'nameParticle', 'indefinite') &&
    !(roleBefore(view, from, i) && isForeignName(view, i));
  // `مدير مكتبها الإعلامي فلان`: the role's own body, with the name to come.
  if (owned && !first && tagIn(view, i - 1, 'role') && namedAfter(view, i)) return false;
  if (noun && !noun.conjunction && noun.preposition === '' && (!owned || first)) return false;
  if (tagIn(view, i, 'complement', 'verb', 'participle', 'saying', 'source')) return true;
  if (!first && tagIn(view, i, 'time')) return true;
  const object = tagIn(view, i, 'object');
  // `ووصفت المصادر الاتفاق`: behind a noun with its article another is the verb's object.
  if (
    object &&
    !first &&
    isArticled(view, i) &&
    isArticled(view, i - 1) &&
    i - 1 === from &&
    tagIn(view, from, 'role', 'body')
  )
    return true;
  // `وحدات حماية المرأة`: what a body is for, right behind its bare noun.
  const purpose = tagIn(view, i - 1, 'body') !== null && !isArticled(view, i - 1);
  if (object && !first && !object.definite && !purpose && !tagIn(view, i - 1, 'roleLink', 'role'))
    return true;
  if (channelFrom(view, i) !== null) return true;
  // `المصدر لموقع «…» الكردي`: whom it was told.
  const told = tagIn(view, i, 'outletNoun', 'nameHead');
  if (!first && (told?.preposition ?? '') !== '' && view.tokens[i + 1]?.marked) return true;
  // `المسؤول الأمني ذاته`.
  if (!first && tagIn(view, i, 'pronoun') && roleBefore(view, from, i)) return false;
  const link = tagIn(view, i, 'roleLink');
  if (link) return first || link.conjunction || !roleBefore(view, from, i) || !nounAt(view, i + 1);
  if (!first && tagIn(view, i, 'link') && token.text.length > 3) return true;
  if (tagIn(view, i, 'boundary'))
    return !(first && tagIn(view, i, 'indefinite')) && !placeInside(view, i, from);
  const glued = tagIn(view, i, 'body', 'affiliation', 'commonNoun', 'role');
  if (glued && glued.preposition !== '') return !roleBefore(view, from, i) && !tagIn(view, from, 'body');
  if (lexicon.proclitics.prepositions.includes(word))
    return !roleBefore(view, from, i) || !view.tokens[i + 1]?.marked || !isOfBody(view, i + 1);
  // A conjunction with a verb that no table knows cannot be told from a name; a known noun goes on.
  return owned;
}

/** `الناطق لـ«قسد»`, but not `مصدر لـ«…»`: a marked body known as one, no outlet spoken to. */
function isOfBody(view: ParagraphView, i: number): boolean {
  const words = [0, 1, 2, 3].map((step) => view.tokens[i + step]?.folded ?? '');
  return (
    tagIn(view, i, 'body', 'affiliation', 'role') !== null ||
    view.authority.longestAt(words, 0)?.entry.kind === 'body'
  );
}

/** Marked words belong to the phrase only after a noun that takes a name (`باسم “…”`). */
function entersLabel(view: ParagraphView, i: number, from: number): boolean {
  if (i === from || !view.tokens[i]?.marked || view.tokens[i - 1]?.marked) return false;
  // `القائد العام لـ«قسد» فلان`: endsPhrase has let the preposition in for this body.
  if (view.lexicon.proclitics.prepositions.includes(view.tokens[i - 1]?.folded ?? '')) return false;
  // `لقوات … «قسد» فلان`: the body's other name, with the person's to come.
  if (isKnownBody(view, i) && roleBefore(view, from, i)) return false;
  // `الناشط "أبو محمد"`: a name in marks is the speaker's.
  if (tagIn(view, i, 'nameParticle', 'givenName') && roleBefore(view, from, i)) return false;
  return !tagIn(view, i - 1, 'nameHead', 'softHead', 'outletNoun', 'roleLink', 'body', 'commonNoun');
}

const isKnownBody = (view: ParagraphView, i: number) =>
  view.authority.longestAt([view.tokens[i]?.folded ?? ''], 0)?.entry.kind === 'body';

/** A body, a place or a definite noun: what a role can be of or in. */
function nounAt(view: ParagraphView, i: number): boolean {
  const word = view.tokens[i]?.folded ?? '';
  if (view.tokens[i]?.kind !== 'word' || tagIn(view, i, 'time', 'agency')) return false;
  if (tagIn(view, i, 'channel') && !tagIn(view, i, 'body')) return false;
  if (tagIn(view, i, 'demonstrative')) return nounAt(view, i + 1);
  return (
    tagIn(view, i, 'body', 'affiliation', 'commonNoun', 'role') !== null ||
    view.places.has(word) ||
    word.startsWith(view.lexicon.proclitics.article) ||
    view.authority.longestAt([word], 0) !== null
  );
}
