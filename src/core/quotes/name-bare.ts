import type { AuthorityEntry } from '../model.ts';
import { bareMention, isArticled, tidy } from './bare-words.ts';
import type { Mention, Segment } from './mention.ts';
import { bodyHead, bodyName } from './name-body-bare.ts';
import { goesOnNaming, isNamePart, isPlain } from './name-part.ts';
import { oneOf } from './one-of.ts';
import { longestTag, type ParagraphView, sliceTokens, tagIn } from './paragraph-view.ts';

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
    return bareMention(view, whole, 'pronoun', null, null, null, pronoun.agreement);

  // A lone letter is a proclitic that marks tore off.
  if (sliceTokens(view, whole.from, whole.to).length < 2) return null;
  // `وأضاف البيان`: it speaks for whoever put it out.
  const paper = longestTag(view, whole.from, 'document');
  if (paper && paper.length >= whole.to - whole.from - 1)
    return bareMention(view, whole, 'document', null, null, null, null);
  const known = knownPerson(view, whole);
  const name =
    known ?? segments.map((segment) => bareName(view, segment)).find((hit) => hit !== null) ?? null;
  if (name) {
    const role = segments.map((segment) => roleOf(view, segment, name)).find((text) => text !== null) ?? null;
    return bareMention(
      view,
      whole,
      'person',
      tidy(sliceTokens(view, name.from, name.to)),
      role,
      known?.entry ?? null,
      tagIn(view, name.from, 'givenName')?.agreement ?? womanly(view, whole),
    );
  }
  const head = headRole(view, first) ?? oneOf(view, first);
  if (head) {
    const role = bareMention(
      view,
      whole,
      'role',
      null,
      tidy(sliceTokens(view, whole.from, whole.to)),
      null,
      womanly(view, whole),
    );
    // `الرجل`, `المسؤول ذاته`: nothing new is told of who it is.
    const same = whole.to - whole.from > 1 && tagIn(view, whole.to - 1, 'pronoun') !== null;
    const alone = whole.to - whole.from === 1 && isArticled(view, whole.from);
    return { ...role, pointsBack: same || alone, articled: isArticled(view, whole.from) };
  }
  const body = bodyName(view, first);
  if (body) return body;
  return null;
}

/** `لوّح بخريطتين`: a word that a preposition may be glued to, with the ending of what can be no subject. */
function isGluedPlural(view: ParagraphView, i: number): boolean {
  const { lexicon } = view;
  const word = view.tokens[i]?.folded ?? '';
  return (
    !tagIn(view, i, 'givenName') &&
    lexicon.proclitics.prepositions.some((letter) => word.startsWith(letter)) &&
    lexicon.objectEnds.some((end) => word.endsWith(end))
  );
}

/** `أمينة، 11 عاماً`: alone and without the article, a word for a role that is a first name too names someone. */
function isFirstName(view: ParagraphView, { from, to }: Segment): boolean {
  const name = tagIn(view, from, 'givenName');
  return to - from === 1 && name !== null && !name.definite && name.preposition === '';
}

/** `أم محمد`, `القيادية نارين`: a woman by the noun before the name. */
function womanly(view: ParagraphView, { from }: Segment): Mention['agreement'] {
  const role = tagIn(view, from, 'role', 'title', 'affiliation');
  return role && (role.id === 'woman' || /ة$/.test(view.tokens[from]?.text ?? '')) ? 'f' : null;
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
    // `أم عبد الله` is not the `أم عبد` of the list: the name goes on.
    const last = from + i + hit.length - 1;
    if (!sure || (last + 1 < to && tagIn(view, last, 'nameParticle'))) continue;
    // A spelling of the list may hold the title: the name begins after it.
    let start = from + i;
    const end = start + hit.length;
    // `أم محمد` holds no title: the mother is part of the name.
    while (
      start < end - 1 &&
      tagIn(view, start, 'role', 'title', 'affiliation') &&
      !tagIn(view, start, 'nameParticle')
    )
      start++;
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
  const head = isFirstName(view, segment) ? null : headRole(view, segment);
  if (!head) {
    // `اللواء فلان` and `الفريق فلان` are ranks before a name, bodies elsewhere.
    const rank = tagIn(view, segment.from, 'title') !== null && isNamePart(view, segment.from + 1, false);
    if (bodyHead(view, segment.from) && !rank) return null;
    // `السورية فاطمة`: a nation before a name is as good as a title.
    const nation = tagIn(view, segment.from, 'affiliation');
    const named = nation?.definite === true && isNamePart(view, segment.from + 1, false);
    const titled = (named || tagIn(view, segment.from, 'title') !== null) && segment.to - segment.from > 1;
    const from = titled ? afterTitles(view, segment) : segment.from;
    let to = from;
    while (to < segment.to && to - from < MAX_NAME && goesOnNaming(view, from, to)) to++;
    if (closesName(view, segment, from, to)) to++;
    const length = to - from;
    const rest = segment.to - to;
    // `تستسلم هذه السيدة`: a verb that no table knows, before its subject.
    if (tagIn(view, to, 'demonstrative')) return null;
    if (length === 0 || (rest > 2 && !tagIn(view, to, 'role'))) return null;
    const plain = length === 1 && rest === 0 && (isPlain(view, from) || isGluedPlural(view, from));
    return plain ? null : { from, to, entry: null };
  }
  return nameAtEnd(view, segment, head.length);
}

/** `عميد بلدية سبها حامد الخيالي`: a bare noun of a place or body before it is called so. */
function ownsPlace(view: ParagraphView, i: number): boolean {
  const noun = tagIn(view, i - 1, 'body', 'commonNoun', 'softHead');
  return noun !== null && !isArticled(view, i - 1);
}

function nameAtEnd(view: ParagraphView, segment: Segment, headLength: number): NameRange | null {
  const given = givenNameStart(view, segment);
  if (given !== null) {
    let to = given;
    while (to < segment.to && to - given < MAX_NAME && (to === given || goesOnNaming(view, given, to))) to++;
    if (closesName(view, segment, given, to)) to++;
    // `سميرة قاسم`: a first name that no table knows stands before one that it does.
    let from = given;
    while (
      from > segment.from + headLength &&
      given - from < 2 &&
      isNamePart(view, from - 1, false) &&
      !ownsPlace(view, from - 1)
    )
      from--;
    return { from, to, entry: null };
  }
  const titled = titledName(view, segment, headLength);
  if (titled) return titled;
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

/** `القيادي في الحشد الشيخ فلان الفلاني في قضاء …`: a title inside, with two words of a name behind it and where they are. */
function titledName(view: ParagraphView, segment: Segment, headLength: number): NameRange | null {
  for (let i = segment.from + headLength; i < segment.to - 2; i++) {
    if (!tagIn(view, i, 'title')) continue;
    let to = i + 1;
    while (to < segment.to && to - i <= MAX_NAME && goesOnNaming(view, i + 1, to)) to++;
    if (to - i > 2 && tagIn(view, to, 'roleLink')) return { from: i + 1, to, entry: null };
  }
  return null;
}

/** `محمد أمين`: a bare word for a role right behind one first name, with nothing after it, is the family's. */
function closesName(view: ParagraphView, segment: Segment, from: number, to: number): boolean {
  if (to - from !== 1 || to + 1 !== segment.to || !tagIn(view, from, 'givenName')) return false;
  const role = tagIn(view, to, 'role');
  return role !== null && role.length === 1 && !role.definite && !role.conjunction && role.preposition === '';
}

/** `… إيرينا فولكوفا واشنطن`: a state after a full name is the verb's object. */
function withoutObject(view: ParagraphView, { from, to }: Segment): number {
  // `… ليلوى الفلاني للقناة`: whom it was told, behind the name.
  const { article } = view.lexicon.proclitics;
  const told = article !== '' && view.tokens[to - 1]?.folded.startsWith(article.slice(1).repeat(2));
  if (told && to - from > 3 && isNamePart(view, to - 2, true)) return to - 1;
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

/** The role noun that heads a phrase, after titles, pointing words and quantities. */
export function headRole(
  view: ParagraphView,
  segment: Segment,
): { at: number; id: string; length: number } | null {
  for (let i = segment.from; i < Math.min(segment.to, segment.from + 3); i++) {
    const tag = tagIn(view, i, 'role');
    if (tag && i === segment.from && isKunya(view, segment)) return null;
    if (tag) return { at: i, id: tag.id, length: i - segment.from + tag.length };
    if (
      !tagIn(view, i, 'title', 'demonstrative', 'indefinite', 'affiliation') &&
      !/^\p{N}/u.test(view.tokens[i]?.text ?? '')
    )
      return null;
  }
  return null;
}

/** Behind ranks of several words and several titles: `الفريق أول`, `العميد الركن الدكتور`. */
function afterTitles(view: ParagraphView, { from, to }: Segment): number {
  let at = from;
  for (
    let title = longestTag(view, at, 'title');
    title && at + title.length < to;
    title = longestTag(view, at, 'title')
  )
    at += title.length;
  return at === from ? from + 1 : at;
}

/** `أم يوسف` is a name, `أم لثلاثة أطفال` a woman. */
function isKunya(view: ParagraphView, { from, to }: Segment): boolean {
  const particle = tagIn(view, from, 'nameParticle');
  if (!particle || particle.definite || particle.preposition !== '' || from + 1 >= to) return false;
  if (tagIn(view, from + 1, 'givenName', 'nameParticle')) return true;
  const next = view.tokens[from + 1]?.folded ?? '';
  return (
    !view.lexicon.proclitics.prepositions.some((letter) => next.startsWith(letter)) &&
    isNamePart(view, from + 1, true)
  );
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
