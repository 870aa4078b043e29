import type { AuthorityEntry } from '../model.ts';
import { isCapital, PARTY_AND_STATE } from './is-capital.ts';
import { makeMention } from './make-mention.ts';
import type { Mention, Segment } from './mention.ts';
import { type ParagraphView, sliceTokens, tagIn } from './paragraph-view.ts';

/** Does a stretch hold a noun of bodies or an outlet's name? */
export function holdsBody(view: ParagraphView, { from, to }: Segment): boolean {
  for (let i = from; i < to; i++) if (tagIn(view, i, 'body', 'agency')) return true;
  return false;
}

/** A body: the whole phrase where it holds a body noun, an acronym, a place for its government, or a known name. */
export function bodyName(view: ParagraphView, segment: Segment): Mention | null {
  const bare = tagIn(view, segment.from, 'definite', 'demonstrative') ? segment.from + 1 : segment.from;
  const words = view.tokens.slice(bare, segment.to).map((token) => token.folded);
  const known = view.authority.longestAt(words, 0);
  const first = view.tokens[bare];
  if (first && PARTY_AND_STATE.test(first.text)) return null;
  const capital =
    first?.capital === true && (!tagIn(view, bare, 'time') || view.tokens[bare + 1]?.capital === true);
  if (!known && !capital && !holdsBody(view, segment)) return null;
  if (!known && words.length > 9) return null;
  return makeMention(
    view,
    { from: segment.from, to: endOfBody(view, segment) },
    'body',
    sliceTokens(view, segment.from, endOfBody(view, segment)),
    null,
    known?.entry.kind === 'body' ? known.entry : shortNameBehind(view, segment.to),
    null,
  );
}

/** `The Women’s Defence Units (YPJ)`: the short name in brackets tells which body it is. */
function shortNameBehind(view: ParagraphView, at: number): AuthorityEntry | null {
  const short = view.tokens[at + 1];
  const isShort = view.tokens[at]?.kind === 'open' && view.tokens[at + 2]?.kind === 'close';
  if (!isShort || !/^\p{Lu}{2,}$/u.test(short?.text ?? '')) return null;
  const entry = view.authority.findAuthority(short?.text ?? '');
  return entry?.kind === 'body' ? entry : null;
}

/** `The coalition classed the strike`: small words behind a body's last capital or noun, which no preposition joins to it, are a clause's. */
function endOfBody(view: ParagraphView, { from, to }: Segment): number {
  let last = from;
  for (let i = from; i < to; i++)
    if (isCapital(view, i) || tagIn(view, i, 'body', 'agency', 'role')) last = i;
  const next = last + 1;
  const isClause = last > from && next < to && !tagIn(view, next, 'roleLink', 'joiner', 'commonNoun');
  return isClause ? next : to;
}
