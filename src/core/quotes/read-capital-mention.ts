import type { Mention, Segment } from './mention.ts';
import { nameCapital } from './name-capital.ts';
import { longestTag, type ParagraphView, sliceTokens, speakerIds, tagIn } from './paragraph-view.ts';

/** Name, apposition and a clause take up to this many tokens between a paragraph's edge and its verb. */
const MAX_TOKENS = 34;
const MAX_SEGMENTS = 5;

/** The subject after a verb or source word at `at` (`said Bali, a spokesman for …`), where names carry capitals. */
export function readCapitalMention(view: ParagraphView, at: number): Mention | null {
  const segments: Segment[] = [];
  let from = at;
  let i = at;
  for (; i < view.tokens.length && i - at <= MAX_TOKENS; i++) {
    const token = view.tokens[i];
    if (!token || (token.kind !== 'word' && token.kind !== 'comma' && token.kind !== 'dash')) break;
    if (token.kind !== 'word') {
      if (i === from || segments.length > 0 || !opensApposition(view, i + 1)) break;
      segments.push({ from, to: i });
      from = i + 1;
      continue;
    }
    // `one of the women`: what opens the phrase may take two words.
    const opens = i === from ? longestTag(view, i, 'indefinite', 'definite') : null;
    if (opens !== null && opens.length > 1) {
      i += opens.length - 1;
      continue;
    }
    if (endsSubject(view, i, from)) break;
  }
  if (i > from) segments.push({ from, to: i });
  const found = segments.length === 0 ? null : nameCapital(view, segments);
  return found?.kind === 'role' && segments.length === 1 ? withNameAfter(view, found) : found;
}

/** `said its director, Sonia …`: the name follows its description behind a comma, and nothing else does. */
function withNameAfter(view: ParagraphView, role: Mention): Mention {
  if (tagIn(view, role.to, 'relative')) return withNameTold(view, role);
  if (view.tokens[role.to]?.kind !== 'comma') return role;
  const from = role.to + 1;
  let to = from;
  while (view.tokens[to]?.kind === 'word' && view.tokens[to]?.capital) to++;
  const next = view.tokens[to]?.kind;
  if (to - from < 2 || to - from > 5 || next === 'word') return role;
  const name = nameCapital(view, [{ from, to }]);
  if (name?.kind !== 'person') return role;
  return { ...name, from: role.from, role: role.text, roleIds: role.roleIds };
}

/** `said a woman who left on Tuesday and gave her name as Um …`: the clause behind the role tells the name. */
function withNameTold(view: ParagraphView, role: Mention): Mention {
  for (let i = role.to + 1; i < role.to + MAX_RELATIVE && view.tokens[i]?.kind === 'word'; i++) {
    const tells = (view.tags[i] ?? []).find((tag) => tag.table === 'soCalled' && tag.length > 1);
    if (!tells) continue;
    const from = i + tells.length;
    let to = from;
    while (view.tokens[to]?.kind === 'word' && view.tokens[to]?.capital) to++;
    const name = to > from ? nameCapital(view, [{ from, to }]) : null;
    return name?.kind === 'person'
      ? { ...name, from: role.from, role: role.text, roleIds: role.roleIds }
      : role;
  }
  return role;
}

/** The subject before a verb at `verb` (`Bali, a spokesman for …, told …`). */
export function readCapitalMentionBefore(view: ParagraphView, verb: number): Mention | null {
  let end = verb;
  while (end > 0 && (tagIn(view, end - 1, 'auxiliary') !== null || isAdverb(view, end - 1))) end--;
  const clauseEnd = end;
  end = beforeRelative(view, end);
  const segments: Segment[] = [];
  let to = end;
  let i = end - 1;
  for (; i >= 0 && end - i <= MAX_TOKENS; i--) {
    const token = view.tokens[i];
    if (!token || view.sentences[i] !== view.sentences[verb]) break;
    if (token.kind === 'close') {
      const open = openingParen(view, i);
      if (open === null) break;
      if (to > i + 1) segments.unshift({ from: i + 1, to });
      to = open;
      i = open;
      continue;
    }
    if (token.kind === 'comma' || token.kind === 'dash') {
      if (to > i + 1) segments.unshift({ from: i + 1, to });
      to = i;
      if (segments.length >= MAX_SEGMENTS) break;
      continue;
    }
    if (token.kind !== 'word' || breaksBackwards(view, i)) break;
  }
  if (to > i + 1) segments.unshift({ from: i + 1, to });
  const subject = chooseSubject(view, segments) ?? describedAfterQuote(view, clauseEnd);
  return subject?.kind === 'role' && end < clauseEnd
    ? withNameInside(view, subject, end, clauseEnd)
    : subject;
}

/** Words of a description between a quote and its verb. */
const MAX_DESCRIBED = 5;

/** `“…,” a deminer said`: right between a quote and its verb stands who said it, in whatever words. */
function describedAfterQuote(view: ParagraphView, to: number): Mention | null {
  let from = to;
  while (from > 0 && to - from <= MAX_DESCRIBED && view.tokens[from - 1]?.kind === 'word') from--;
  const before = view.tokens[from - 1]?.kind === 'comma' ? from - 2 : from - 1;
  const quoted = view.tokens[before]?.kind === 'quote';
  if (!quoted || to - from < 2 || !tagIn(view, from, 'indefinite', 'definite')) return null;
  // Only nouns and what describes them: anything of a clause makes it one of its own.
  for (let i = from + 1; i < to; i++)
    if (tagIn(view, i, 'pronoun', 'complement', 'relative', 'boundary', 'clauseOpener', 'modal', 'verb'))
      return null;
  return {
    from,
    to,
    text: sliceTokens(view, from, to),
    kind: 'role',
    name: null,
    role: null,
    roleIds: speakerIds(view, from, to),
    definite: tagIn(view, from, 'indefinite') === null,
    agreement: null,
    authority: null,
  };
}

/** `A guard, who gave only his nom de guerre, Heval …, said`: the clause between the commas ends on the name. */
function withNameInside(view: ParagraphView, role: Mention, from: number, end: number): Mention {
  const to = end - 1;
  let start = to;
  while (start > from && view.tokens[start - 1]?.kind === 'word' && view.tokens[start - 1]?.capital) start--;
  if (start === to || start === from) return role;
  let tells = false;
  for (let i = from; i < start; i++) tells ||= tagIn(view, i, 'nameHead', 'soCalled') !== null;
  const name = tells ? nameCapital(view, [{ from: start, to }]) : null;
  return name?.kind === 'person'
    ? { ...name, from: role.from, role: role.text, roleIds: role.roleIds }
    : role;
}

/** Of the pieces between commas, from the verb backwards: the nearest that names someone, with the apposition after it. */
function chooseSubject(view: ParagraphView, segments: readonly Segment[]): Mention | null {
  let described: Mention | null = null;
  for (let k = segments.length - 1; k >= 0; k--) {
    const segment = segments[k];
    if (!segment || tagIn(view, segment.from, 'relative', 'soCalled')) continue;
    const next = segments[k + 1];
    const apposition = next && opensApposition(view, next.from) ? [next] : [];
    const hit = nameCapital(view, [segment, ...apposition]);
    if (!hit) continue;
    if (described && !endsOnName(view, segment, hit)) return described;
    if (isDescription(view, segment, hit) && k > 0) {
      described ??= hit;
      continue;
    }
    if (hit.kind !== 'role') return withRoleBefore(view, segments[k - 1], hit);
    described ??= hit;
    const before = segments[k - 1];
    if (!before || !opensApposition(view, segment.from)) return described;
  }
  return described;
}

/** `…, the female counterpart to the YPG, said`: tells what the body named before the comma is. */
function isDescription(view: ParagraphView, { from, to }: Segment, hit: Mention): boolean {
  if (hit.kind !== 'body' || !tagIn(view, from, 'definite', 'indefinite')) return false;
  // `our Kurdish driver`, `a former teacher`: whose or what the one named is.
  if (tagIn(view, from, 'indefinite') || view.tokens[from]?.folded !== view.lexicon.definites[0]) return true;
  if (view.tokens[from + 1]?.capital) return false;
  for (let i = from + 2; i < to; i++)
    if (tagIn(view, i, 'roleLink') && !tagIn(view, i, 'relative')) return true;
  return false;
}

/** After a comma: "a spokesman for", "the group's head", "who leads". */
function opensApposition(view: ParagraphView, i: number): boolean {
  for (let j = i; j < i + 14; j++) {
    const token = view.tokens[j];
    if (token?.kind !== 'word') return false;
    if (tagIn(view, j, 'role')) return !tagIn(view, i, 'pronoun');
    if (tagIn(view, j, 'passive')) return false;
    if (tagIn(view, j, 'roleLink') && !tagIn(view, j, 'relative', 'joiner')) return false;
    if (tagIn(view, j, 'verb') && !tagIn(view, j, 'affiliation')) return false;
  }
  return false;
}

function endsSubject(view: ParagraphView, i: number, from: number): boolean {
  const token = view.tokens[i];
  if (!token) return true;
  if (tagIn(view, i, 'definite', 'indefinite', 'pronoun') && i === from) return false;
  if (i > from && tagIn(view, i, 'pronoun', 'complement')) return true;
  const link = tagIn(view, i, 'roleLink');
  if (link && !tagIn(view, i, 'relative')) return !linksOn(view, i, from);
  if (tagIn(view, i, 'boundary', 'relative', 'participle')) return true;
  if (tagIn(view, i, 'verb', 'time') && !token.capital) return true;
  if (tagIn(view, i, 'time') && i > from) return true;
  return false;
}

/** `of`, `for` after a role or inside a body's name go on; `in a statement`, `to Reuters` do not. */
function linksOn(view: ParagraphView, i: number, from: number): boolean {
  let said = false;
  for (let j = from; j < i; j++) if (tagIn(view, j, 'role', 'body') !== null) said = true;
  if (!said) return false;
  for (let j = i + 1; j < i + 4; j++) if (tagIn(view, j, 'channel', 'agency', 'time')) return false;
  return true;
}

/** Walking back from the verb: what cannot stand inside its subject. */
function breaksBackwards(view: ParagraphView, i: number): boolean {
  const token = view.tokens[i];
  if (!token) return true;
  if (tagIn(view, i, 'complement') && !tagIn(view, i, 'demonstrative')) return true;
  const opener = tagIn(view, i, 'clauseOpener');
  const inAlias = (view.tags[i - 1] ?? []).some((tag) => tag.table === 'soCalled' && tag.length > 1);
  if (opener && !inAlias && !tagIn(view, i, 'relative')) return true;
  const verb = tagIn(view, i, 'verb');
  return (
    verb !== null &&
    !token.capital &&
    !tagIn(view, i, 'affiliation', 'role', 'body', 'nameHead', 'commonNoun', 'channel')
  );
}

function isAdverb(view: ParagraphView, i: number): boolean {
  const word = view.tokens[i]?.folded ?? '';
  return view.lexicon.adverbEndings.some((end) => word.length > end.length + 2 && word.endsWith(end));
}

/** `(SDF)` between name and verb is passed over. */
function openingParen(view: ParagraphView, close: number): number | null {
  for (let i = close - 1; i >= Math.max(0, close - 8); i--) if (view.tokens[i]?.kind === 'open') return i;
  return null;
}

/** How long a relative clause between name and verb may be. */
const MAX_RELATIVE = 22;

/** `the commander, who gave his name as X, told …`: the subject ends before the clause between the commas. */
function beforeRelative(view: ParagraphView, end: number): number {
  if (view.tokens[end - 1]?.kind !== 'comma') return end;
  for (let i = end - 2; i > Math.max(0, end - MAX_RELATIVE); i--) {
    const kind = view.tokens[i]?.kind;
    if (kind === 'quote' || kind === 'stop' || kind === 'colon') return end;
    if (tagIn(view, i, 'relative') && !tagIn(view, i, 'complement') && view.tokens[i - 1]?.kind === 'comma')
      return i - 1;
  }
  return end;
}

/** One word and names: where someone is of (`… Reed of Rhode Island`). */
const ORIGIN = /^\s+\p{Ll}+(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*)+$/u;

/** Only a name, bare or with where its bearer is of, takes what follows as its apposition. */
function endsOnName(view: ParagraphView, segment: Segment, hit: Mention): boolean {
  if (hit.name === null) return false;
  const text = sliceTokens(view, segment.from, segment.to);
  if (text.endsWith(hit.name)) return true;
  const at = text.lastIndexOf(hit.name);
  return hit.kind === 'person' && at >= 0 && ORIGIN.test(text.slice(at + hit.name.length));
}

/** A description of at most these many words before the name belongs to it. */
const MAX_ROLE = 9;

/** `its head, Rami …, told`: the role stands before the name, between commas. */
function withRoleBefore(view: ParagraphView, before: Segment | undefined, hit: Mention): Mention {
  if (!before || hit.kind !== 'person' || before.to - before.from > MAX_ROLE) return hit;
  // `Democratic Forces (DF) spokesman Karim …`: the short name parts one phrase.
  if (view.tokens[before.to]?.kind === 'open' && view.tokens[hit.from - 1]?.kind === 'close')
    return { ...hit, from: before.from };
  const role = nameCapital(view, [before]);
  if (role?.kind !== 'role' || role.from !== before.from) return hit;
  return { ...hit, from: role.from, role: hit.role ?? role.text, roleIds: [...hit.roleIds, ...role.roleIds] };
}
