import type { AuthorityEntry } from '../model.ts';
import type { Mention } from './mention.ts';
import { type ParagraphView, sliceTokens, speakerIds, tagIn } from './paragraph-view.ts';
import type { Segment } from './read-bare-mention.ts';

/** Given name, father's, family's and a particle. */
const MAX_NAME = 4;

/** Tell name from role in a speaker phrase without capitals, and say what the phrase is. */
export function nameBare(view: ParagraphView, segments: readonly Segment[]): Mention | null {
  const first = segments[0];
  const last = segments[segments.length - 1];
  if (!first || !last) return null;
  const whole = { from: first.from, to: last.to };

  const pronoun = tagIn(view, whole.from, 'pronoun');
  if (pronoun && whole.to - whole.from <= 2)
    return mention(view, whole, 'pronoun', null, null, null, pronoun.agreement);

  const known = knownPerson(view, whole);
  const name =
    known ?? segments.map((segment) => bareName(view, segment)).find((hit) => hit !== null) ?? null;
  if (name) {
    const role = segments.map((segment) => roleOf(view, segment, name)).find((text) => text !== null) ?? null;
    return mention(
      view,
      whole,
      'person',
      tidy(sliceTokens(view, name.from, name.to)),
      role,
      known?.entry ?? null,
      tagIn(view, name.from, 'givenName')?.agreement ?? null,
    );
  }
  const head = headRole(view, first);
  if (head)
    return mention(view, whole, 'role', null, tidy(sliceTokens(view, whole.from, whole.to)), null, null);
  const body = bodyName(view, first);
  if (body) return body;
  return null;
}

interface NameRange {
  from: number;
  to: number;
  entry: AuthorityEntry | null;
}

/** A person of the authority list, or a bare surname of one that stands alone or closes the phrase. */
function knownPerson(view: ParagraphView, { from, to }: Segment): NameRange | null {
  const words = view.tokens
    .slice(from, to)
    .map((token, i) => unglue(view, from + i, i === 0) ?? token.folded);
  for (let i = 0; i < words.length; i++) {
    const hit = view.authority.longestAt(words, i);
    if (hit?.entry.kind !== 'person') continue;
    const sure =
      hit.length > 1 || words.length === 1 || !tagIn(view, from + i, 'role', 'body', 'affiliation');
    if (!sure) continue;
    // A spelling of the list may hold the title: the name begins after it.
    let start = from + i;
    const end = start + hit.length;
    while (start < end - 1 && tagIn(view, start, 'role', 'title', 'affiliation')) start++;
    return { from: start, to: end, entry: hit.entry };
  }
  return null;
}

/** A phrase after a glued preposition (`لمصطفى`): its first word without it. */
function unglue(view: ParagraphView, at: number, first: boolean): string | null {
  if (!first) return null;
  const tag = (view.tags[at] ?? []).find((one) => one.preposition !== '' && one.table === 'givenName');
  return tag ? (view.tokens[at]?.folded.slice(tag.preposition.length) ?? null) : null;
}

/** The name at the end of a phrase that begins with a role; the whole of a short one that does not. */
function bareName(view: ParagraphView, segment: Segment): NameRange | null {
  const head = headRole(view, segment);
  if (!head) {
    if (bodyHead(view, segment.from)) return null;
    const titled = tagIn(view, segment.from, 'title') !== null && segment.to - segment.from > 1;
    const from = titled ? segment.from + 1 : segment.from;
    let to = from;
    while (to < segment.to && to - from < MAX_NAME && isNamePart(view, to, to > from)) to++;
    const length = to - from;
    const rest = segment.to - to;
    if (length === 0 || (rest > 2 && !tagIn(view, to, 'role'))) return null;
    const plain = length === 1 && rest === 0 && isPlain(view, from);
    return plain ? null : { from, to, entry: null };
  }
  return nameAtEnd(view, segment, head.length);
}

function nameAtEnd(view: ParagraphView, segment: Segment, headLength: number): NameRange | null {
  const given = givenNameStart(view, segment);
  if (given !== null) {
    let to = given;
    while (to < segment.to && to - given < MAX_NAME && (to === given || isNamePart(view, to, true))) to++;
    return { from: given, to, entry: null };
  }
  const end = withoutObject(view, segment);
  const limit = Math.max(segment.from + headLength, end - MAX_NAME);
  let from = end;
  while (from > limit && isNamePart(view, from - 1, from === end || isArticled(view, from))) from--;
  // A definite last word needs a bare one before it: بشار الأسد, not وزير الدفاع.
  while (from < end && (isArticled(view, from) || view.places.has(view.tokens[from]?.folded ?? ''))) from++;
  const length = end - from;
  if (length === 0) return null;
  const before = view.tokens[from - 1]?.folded ?? '';
  if (tagIn(view, from - 1, 'roleLink') || view.lexicon.proclitics.prepositions.includes(before)) return null;
  const afterDefinite =
    isArticled(view, from - 1) ||
    tagIn(view, from - 1, 'title') !== null ||
    tagIn(view, from - 1, 'body') !== null;
  if (length === 1 && !afterDefinite) return null;
  return { from, to: end, entry: null };
}

/** `… إيرينا فولكوفا واشنطن`: a state after a full name is the verb's object. */
function withoutObject(view: ParagraphView, { from, to }: Segment): number {
  const state = tagIn(view, to - 1, 'state') !== null && to - from > 3;
  return state && isNamePart(view, to - 2, false) && isNamePart(view, to - 3, false) ? to - 1 : to;
}

function givenNameStart(view: ParagraphView, segment: Segment): number | null {
  for (let i = segment.from + 1; i < segment.to; i++) {
    const tag = tagIn(view, i, 'givenName');
    if (
      tag &&
      !tag.conjunction &&
      tag.preposition === '' &&
      !tag.definite &&
      !tagIn(view, i - 1, 'body', 'roleLink', 'commonNoun') &&
      !tagIn(view, i, 'body', 'role')
    )
      return i;
  }
  return null;
}

/** Bears the article, with or without a preposition before it (الحملة، للحملة، بالحملة). */
function isArticled(view: ParagraphView, i: number): boolean {
  const { article, prepositions } = view.lexicon.proclitics;
  const word = view.tokens[i]?.folded ?? '';
  if (article === '' || word.length <= article.length + 2) return false;
  const lam = article.slice(1);
  return (
    word.startsWith(article) ||
    word.startsWith(lam + lam) ||
    prepositions.some((letter) => word.startsWith(letter + article))
  );
}

function isNamePart(view: ParagraphView, i: number, mayBeArticled: boolean): boolean {
  const token = view.tokens[i];
  if (token?.kind !== 'word' || /\p{N}/u.test(token.text)) return false;
  if (tagIn(view, i, 'nameParticle', 'givenName')) return true;
  if (isArticled(view, i))
    return mayBeArticled && !tagIn(view, i, 'affiliation', 'body', 'role', 'commonNoun', 'time', 'object');
  const noun = (view.tags[i] ?? []).some(
    (tag) =>
      [
        'role',
        'body',
        'affiliation',
        'commonNoun',
        'object',
        'time',
        'boundary',
        'roleLink',
        'title',
        'channel',
        'agency',
        'outletNoun',
        'demonstrative',
        'indefinite',
      ].includes(tag.table) && tag.preposition === '',
  );
  return !noun;
}

/** One plain word is a name only where nothing else can be: it is no possessive and no everyday noun. */
function isPlain(view: ParagraphView, i: number): boolean {
  return tagIn(view, i, 'link', 'clauseWord', 'nameHead') !== null;
}

/** The role noun that heads a phrase, after titles, pointing words and quantities. */
export function headRole(
  view: ParagraphView,
  segment: Segment,
): { at: number; id: string; length: number } | null {
  for (let i = segment.from; i < Math.min(segment.to, segment.from + 3); i++) {
    const tag = tagIn(view, i, 'role');
    if (tag) return { at: i, id: tag.id, length: i - segment.from + tag.length };
    if (
      !tagIn(view, i, 'title', 'demonstrative', 'indefinite', 'affiliation') &&
      !/^\p{N}/u.test(view.tokens[i]?.text ?? '')
    )
      return null;
  }
  return null;
}

const bodyHead = (view: ParagraphView, i: number) =>
  tagIn(view, i, 'body') ?? (tagIn(view, i, 'demonstrative') ? tagIn(view, i + 1, 'body') : null);

function bodyName(view: ParagraphView, whole: Segment): Mention | null {
  const words = view.tokens.slice(whole.from, whole.to).map((token) => token.folded);
  const known = view.authority.longestAt(words, 0);
  const head = bodyHead(view, whole.from);
  const segment = { from: whole.from, to: bodyEnd(view, whole, known?.length ?? 1) };
  if (!known && !head) {
    const articled = isArticled(view, segment.from) || segment.to - segment.from <= 2;
    const plain = tagIn(view, segment.from, 'object', 'clauseWord', 'commonNoun', 'time', 'channel');
    const object = view.lexicon.objectEnds.some((end) => words[0]?.endsWith(end));
    if (!articled || plain || object || segment.to - segment.from > 4) return null;
    const surname = view.authority.findAuthority(words.join(' '));
    if (surname?.kind === 'person')
      return mention(
        view,
        segment,
        'person',
        tidy(sliceTokens(view, segment.from, segment.to)),
        null,
        surname,
        null,
      );
  }
  const text = tidy(withoutPreposition(view, segment.from, sliceTokens(view, segment.from, segment.to)));
  return mention(view, segment, 'body', text, null, known?.entry.kind === 'body' ? known.entry : null, null);
}

/** Where a body's name ends: after its first definite noun only adjectives of belonging go on; what else follows is an object. */
function bodyEnd(view: ParagraphView, { from, to }: Segment, least: number): number {
  let definite = false;
  for (let i = from; i < to; i++) {
    const articled = isArticled(view, i);
    const pointing = tagIn(view, i, 'demonstrative') !== null;
    if (i >= from + least && definite) {
      const glued =
        (view.tags[i] ?? []).some((tag) => tag.preposition !== '' && tag.table !== 'time') && !articled;
      const relates =
        glued ||
        tagIn(view, i - 1, 'roleLink') !== null ||
        tagIn(view, i, 'roleLink') !== null ||
        glues(view, i - 1);
      const adjective =
        articled && (tagIn(view, i, 'affiliation', 'commonNoun', 'body') !== null || isRelational(view, i));
      if (!adjective && !relates && view.tokens[i]?.marked !== true) return i;
    }
    definite ||= articled && !pointing;
  }
  return to;
}

/** The noun before is glued to a preposition (لحقوق): its owner follows. */
const glues = (view: ParagraphView, i: number) => (view.tags[i] ?? []).some((tag) => tag.preposition !== '');

/** An adjective of belonging: definite and ending as the affiliations of the language do. */
function isRelational(view: ParagraphView, i: number): boolean {
  const word = view.tokens[i]?.folded ?? '';
  return view.lexicon.relationalEnds.some((end) => word.endsWith(end));
}

/** `للمرصد` after "according": the body without the preposition. */
function withoutPreposition(view: ParagraphView, at: number, text: string): string {
  const tag = tagIn(view, at, 'body', 'role', 'givenName');
  if (!tag || tag.preposition === '') return text;
  const rest = text.slice(1);
  return tag.definite && rest.startsWith(tag.preposition)
    ? `${view.lexicon.proclitics.article.charAt(0)}${rest}`
    : rest;
}

function roleOf(view: ParagraphView, segment: Segment, name: NameRange): string | null {
  const holds = name.from >= segment.from && name.from < segment.to;
  // `مصطفى … رئيس المكتب`: the role after the name, without a comma.
  if (holds && name.from === segment.from && tagIn(view, name.to, 'role') && name.to < segment.to)
    return tidy(sliceTokens(view, name.to, segment.to));
  const to = holds ? name.from : segment.to;
  if (to <= segment.from || !(headRole(view, segment) || tagIn(view, segment.from, 'title'))) return null;
  return tidy(sliceTokens(view, segment.from, to));
}

function tidy(text: string): string {
  return text.replace(/^[\s«»“”"،,–-]+|[\s«“"،,–:-]+$/gu, '').trim();
}

function mention(
  view: ParagraphView,
  range: Segment,
  kind: Mention['kind'],
  name: string | null,
  role: string | null,
  authority: AuthorityEntry | null,
  agreement: Mention['agreement'],
): Mention {
  const ids = speakerIds(view, range.from, range.to);
  const first = tagIn(view, range.from, 'role', 'body', 'demonstrative', 'pronoun');
  const text = tidy(withoutPreposition(view, range.from, sliceTokens(view, range.from, range.to)));
  return {
    ...range,
    text: kind === 'person' && name !== null ? name : text,
    kind,
    name,
    role,
    roleIds: ids,
    definite: first
      ? first.definite ||
        first.table === 'demonstrative' ||
        isArticled(view, range.from) ||
        idafa(view, range)
      : true,
    agreement,
    authority,
  };
}

/** `مدير المرصد`: definite through the noun after it. */
function idafa(view: ParagraphView, range: Segment): boolean {
  const i = range.from + 1;
  if (i >= range.to || tagIn(view, i, 'affiliation', 'roleLink', 'boundary')) return false;
  return (
    isArticled(view, i) ||
    tagIn(view, i, 'body') !== null ||
    view.authority.longestAt([view.tokens[i]?.folded ?? ''], 0) !== null
  );
}
