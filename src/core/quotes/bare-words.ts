import { makeMention } from './make-mention.ts';
import type { Mention, Segment } from './mention.ts';
import { type ParagraphView, tagIn } from './paragraph-view.ts';

/** Bears the article, with or without a preposition before it (الحملة، للحملة، بالحملة). */
export function isArticled(view: ParagraphView, i: number): boolean {
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

/** Words without the marks and signs around them. */
export function tidy(text: string): string {
  const bare = text.replace(/^[\s«»“”"،,–-]+|[\s«“"،,–:-]+$/gu, '').trim();
  return bare + closerLost(bare);
}

/** `قائد في "قسد`: the closing mark that went with the signs around the words. */
function closerLost(text: string): string {
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) return '"';
  const open = PAIRS.find(([left, right]) => text.lastIndexOf(left) > text.lastIndexOf(right));
  return open?.[1] ?? '';
}

const PAIRS = [
  ['“', '”'],
  ['«', '»'],
] as const;

/** A mention with what its words tell, for a script without capitals: without the preposition that is glued on. */
export function bareMention(...told: Parameters<typeof makeMention>): Mention {
  const [view, range, kind, name] = told;
  const made = makeMention(...told);
  const isNamed = kind === 'person' && name !== null;
  const text = isNamed ? made.text : tidy(withoutPreposition(view, range.from, made.text));
  return { ...made, text, definite: isDefinite(view, range) };
}

/** Known to the reader: not `one of the wives`. */
function isDefinite(view: ParagraphView, range: Segment): boolean {
  const first = tagIn(view, range.from, 'role', 'body', 'demonstrative', 'pronoun');
  if (!first) return tagIn(view, range.from, 'indefinite') === null;
  return (
    first.definite || first.table === 'demonstrative' || isArticled(view, range.from) || idafa(view, range)
  );
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

/** `للمرصد` after "according": the body without the preposition. */
export function withoutPreposition(view: ParagraphView, at: number, text: string): string {
  const tag = tagIn(view, at, 'body', 'role', 'givenName');
  if (!tag || tag.preposition === '') return text;
  const rest = text.slice(1);
  return tag.definite && rest.startsWith(tag.preposition)
    ? `${view.lexicon.proclitics.article.charAt(0)}${rest}`
    : rest;
}

/** `باسمها`: a link of roles with its owner. */
export function isOwnedLink(word: string, lexicon: ParagraphView['lexicon']): boolean {
  return lexicon.possessives.some(
    (end) => word.endsWith(end) && lexicon.roleLinks.includes(word.slice(0, -end.length)),
  );
}
