import type { AuthorityEntry } from '../model.ts';
import { isCapital } from './is-capital.ts';
import { makeMention } from './make-mention.ts';
import type { Mention, Segment } from './mention.ts';
import { bodyName, holdsBody } from './name-body-capital.ts';
import { longestTag, type ParagraphView, sliceTokens, tagIn } from './paragraph-view.ts';

interface NameRange {
  from: number;
  to: number;
  entry: AuthorityEntry | null;
}

/** Tell name from role in a speaker phrase with capitals. The first segment is the phrase, a second its apposition. */
export function nameCapital(view: ParagraphView, given: readonly Segment[]): Mention | null {
  const trimmed = given[0] ? trimLeft(view, given[0]) : null;
  if (!trimmed) return null;
  const segments = [trimmed, ...given.slice(1)];
  const whole = { from: trimmed.from, to: segments[segments.length - 1]?.to ?? trimmed.to };

  const pronoun = tagIn(view, trimmed.from, 'pronoun');
  if (pronoun) return makeMention(view, trimmed, 'pronoun', null, null, null, pronoun.agreement);
  const isIt = tagIn(view, trimmed.from, 'demonstrative');
  if (isIt && trimmed.to - trimmed.from === 1)
    return makeMention(view, trimmed, 'pronoun', null, null, null, null);

  if (isKnownBody(view, trimmed)) return bodyName(view, trimmed);
  const known = knownPerson(view, trimmed);
  const person = known ?? ownedName(view, trimmed) ?? personName(view, trimmed);
  if (person) {
    const name = sliceTokens(view, person.from, person.to).replace(/['’]s?$/, '');
    const given = tagIn(view, person.from, 'givenName')?.agreement ?? null;
    return makeMention(
      view,
      whole,
      'person',
      name,
      roleText(view, segments, person),
      known?.entry ?? null,
      given,
    );
  }
  const role = lastRole(view, trimmed);
  if (role !== null)
    return makeMention(view, whole, 'role', null, sliceTokens(view, trimmed.from, trimmed.to), null, null);
  return bodyName(view, trimmed);
}

/** `Save the Children`: the whole phrase is a body of the list, whatever its words look like. */
function isKnownBody(view: ParagraphView, { from, to }: Segment): boolean {
  const words = view.tokens.slice(from, to).map((token) => token.folded);
  const hit = view.authority.longestAt(words, 0);
  return hit?.entry.kind === 'body' && hit.length > 1 && hit.length === words.length;
}

/** Drop what can stand before a subject: conjunctions, adverbs, "on Tuesday". */
function trimLeft(view: ParagraphView, segment: Segment): Segment | null {
  let from = segment.from;
  while (from < segment.to) {
    const folded = view.tokens[from]?.folded ?? '';
    if (tagIn(view, from, 'definite', 'indefinite', 'pronoun')) break;
    const time = tagIn(view, from, 'time');
    if (
      time ||
      tagIn(view, from, 'clauseOpener', 'auxiliary', 'relative', 'joiner') ||
      /^\p{N}/u.test(folded)
    )
      from++;
    else if (tagIn(view, from, 'roleLink', 'boundary', 'link') && !tagIn(view, from, 'demonstrative')) {
      // "On Tuesday the SDF": a preposition and its time go; "In Baghouz, …" is no subject.
      if (!tagIn(view, from + 1, 'time')) return null;
      from++;
    } else break;
  }
  return from < segment.to ? { from, to: segment.to } : null;
}

/** `spokesman for UN Secretary-General Antonio …`, `forces loyal to the regime of Bashar …`: they speak or stand for the one named. */
function isSpokenFor(view: ParagraphView, from: number, name: number): boolean {
  let at = name;
  while (at > from && tagIn(view, at - 1, 'role', 'title', 'affiliation', 'definite')) at--;
  return at > from + 1 && tagIn(view, at - 1, 'roleLink', 'link') !== null;
}

/** `Samir’s death`: a name that owns what follows is not who is told of. */
function owns(view: ParagraphView, end: number, to: number): boolean {
  return end < to && /['’]s?$/u.test(view.tokens[end - 1]?.text ?? '');
}

function knownPerson(view: ParagraphView, { from, to }: Segment): NameRange | null {
  const words = view.tokens.slice(from, to).map((token) => token.folded);
  for (let i = 0; i < words.length; i++) {
    const hit = view.authority.longestAt(words, i);
    if (hit?.entry.kind !== 'person' || !view.tokens[from + i]?.capital) continue;
    if (isSpokenFor(view, from, from + i) || owns(view, from + i + hit.length, to)) {
      i += hit.length - 1;
      continue;
    }
    if (hit.length > 1 || i + 1 === words.length || !view.tokens[from + i + 1]?.capital)
      return {
        from: afterTitles(view, from + i, from + i + hit.length),
        to: from + i + hit.length,
        entry: hit.entry,
      };
    i += hit.length - 1;
  }
  return null;
}

/** `Al Jazeera’s Zeina Khodr`, `the agency’s Ann Lee`: the name stands behind its owner. */
function ownedName(view: ParagraphView, segment: Segment): NameRange | null {
  let start = segment.to;
  while (
    start > segment.from &&
    isCapital(view, start - 1) &&
    !/['’]s$/u.test(view.tokens[start - 1]?.text ?? '')
  )
    start--;
  const owner = view.tokens[start - 1]?.text ?? '';
  if (segment.to - start < 2 || start <= segment.from || !/['’]s$/u.test(owner)) return null;
  while (start < segment.to - 1 && tagIn(view, start, 'role', 'title', 'affiliation')) start++;
  // `the agency’s Syria Response Director`: what someone is there, no name.
  const described =
    tagIn(view, segment.to - 1, 'role') !== null || holdsBody(view, { from: start, to: segment.to });
  return described ? null : { from: start, to: segment.to, entry: null };
}

/** The capitalised run that names a person: after the last role noun, or at the start where a role does not come first. */
function personName(view: ParagraphView, segment: Segment): NameRange | null {
  const role = lastRole(view, segment);
  if (role !== null) {
    // "head of the SDF", "commander in Baghouz": the role goes on, no name here.
    const run = capitalRun(view, role, segment.to);
    if (run && run.from === role && !holdsBody(view, run)) return { ...run, entry: null };
    return null;
  }
  const last = nameAfterNoun(view, segment);
  if (last) return { ...last, entry: null };
  if (tagIn(view, segment.from, 'definite', 'indefinite', 'demonstrative')) return null;
  const run = capitalRun(view, segment.from, segment.to);
  if (!run || run.from !== segment.from || owns(view, run.to, segment.to)) return null;
  let from = run.from;
  while (from < run.to - 1 && tagIn(view, from, 'title', 'affiliation')) from++;
  const named = { from, to: run.to, entry: null };
  const titled = from > run.from && tagIn(view, from - 1, 'title') !== null;
  if (holdsBody(view, run)) return null;
  const single = named.to - named.from === 1;
  // `Syrians`: people of a nation are nobody by name.
  if (single && !titled && tagIn(view, from, 'affiliation')) return null;
  if (single && /^\p{Lu}{2,}$/u.test(view.tokens[from]?.text ?? '') && !titled) return null;
  return view.places.has(view.tokens[from]?.folded ?? '') && single ? null : named;
}

/** Token after the last role noun before any preposition, or null. */
function lastRole(view: ParagraphView, segment: Segment): number | null {
  let after: number | null = null;
  let start = segment.from;
  for (
    let det = longestTag(view, start, 'indefinite', 'definite');
    det && start < segment.to;
    det = longestTag(view, start, 'indefinite', 'definite')
  )
    start += det.length;
  for (let i = start; i < segment.to; i++) {
    // `The Women’s Council`: whose it is, no role.
    const role = /['’]s$/u.test(view.tokens[i]?.text ?? '') ? null : tagIn(view, i, 'role');
    if (role) {
      const length = longest(view, i);
      after = i + length;
      i += length - 1;
    } else if (tagIn(view, i, 'roleLink', 'boundary') && !tagIn(view, i, 'indefinite', 'joiner')) break;
  }
  return after;
}

function longest(view: ParagraphView, i: number): number {
  return Math.max(...(view.tags[i] ?? []).filter((tag) => tag.table === 'role').map((tag) => tag.length));
}

function capitalRun(view: ParagraphView, at: number, to: number): Segment | null {
  let from = at;
  while (from < to && tagIn(view, from, 'title') !== null) from++;
  if (!isCapital(view, from) || from >= to) return null;
  let end = from + 1;
  while (
    end < to &&
    (isCapital(view, end) || (isParticle(view, end) && end + 1 < to && isCapital(view, end + 1)))
  )
    end++;
  return { from: at, to: end };
}

const isParticle = (view: ParagraphView, i: number) => tagIn(view, i, 'nameParticle') !== null;

function roleText(view: ParagraphView, segments: readonly Segment[], name: NameRange): string | null {
  const first = segments[0];
  if (first && name.from > first.from) return sliceTokens(view, first.from, name.from).trim();
  const next = segments[1];
  return next ? sliceTokens(view, next.from, next.to) : null;
}

/** A spelling of the list may hold the title: the name begins after it. */
function afterTitles(view: ParagraphView, from: number, to: number): number {
  let start = from;
  while (start < to - 1 && tagIn(view, start, 'role', 'title', 'affiliation')) start++;
  return start;
}

/** `Democratic pollster John …`: a small noun that no table knows, and a name of two words behind it. */
function nameAfterNoun(view: ParagraphView, { from, to }: Segment): Segment | null {
  let start = to;
  while (start > from && isCapital(view, start - 1)) start--;
  if (to - start < 2 || start === from || holdsBody(view, { from: start, to })) return null;
  const noun = view.tokens[start - 1];
  const plain = noun?.kind === 'word' && !noun.capital && /^\p{Ll}{3,}/u.test(noun.text);
  const closed = tagIn(
    view,
    start - 1,
    'roleLink',
    'boundary',
    'joiner',
    'auxiliary',
    'verb',
    'definite',
    'indefinite',
    'link',
    'clauseOpener',
    'complement',
  );
  return plain && !closed ? { from: start, to } : null;
}
