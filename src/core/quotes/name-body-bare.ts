import { bareMention, isArticled, tidy, withoutPreposition } from './bare-words.ts';
import type { Mention, Segment } from './mention.ts';
import { type ParagraphView, sliceTokens, tagIn } from './paragraph-view.ts';

/** The noun of a body at token `i`, after a pointing word. */
export const bodyHead = (view: ParagraphView, i: number) =>
  tagIn(view, i, 'body') ?? (tagIn(view, i, 'demonstrative') ? tagIn(view, i + 1, 'body') : null);

/** A body's name at the start of a phrase; a person where only a surname stands there. Null for neither. */
export function bodyName(view: ParagraphView, whole: Segment): Mention | null {
  const words = view.tokens.slice(whole.from, whole.to).map((token) => token.folded);
  const known = view.authority.longestAt(words, 0);
  const head = bodyHead(view, whole.from);
  const segment = { from: whole.from, to: bodyEnd(view, whole, known?.length ?? 1) };
  if (!known && !head) {
    const articled = isArticled(view, segment.from) || segment.to - segment.from <= 2;
    if (/\p{N}/u.test(view.tokens[segment.from]?.text ?? '')) return null;
    const plain = tagIn(view, segment.from, 'object', 'clauseWord', 'commonNoun', 'time', 'channel');
    const object = view.lexicon.objectEnds.some((end) => words[0]?.endsWith(end));
    if (!articled || plain || object || segment.to - segment.from > 4) return null;
    const surname = view.authority.findAuthority(words.join(' '));
    if (surname?.kind === 'person')
      return bareMention(
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
  return bareMention(
    view,
    segment,
    'body',
    text,
    null,
    known?.entry.kind === 'body' ? known.entry : null,
    null,
  );
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
      // `الفرقة 17`, `اللواء 29`: the number of a unit.
      const numbered = i === from + 1 && /^\p{N}/u.test(view.tokens[i]?.text ?? '');
      if (!adjective && !relates && !numbered && view.tokens[i]?.marked !== true) return i;
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
