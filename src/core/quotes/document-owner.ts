import { isArticled } from './bare-words.ts';
import { longestTag, type ParagraphView, tagIn } from './paragraph-view.ts';

/** Adjectives of a statement before its owner: `بيان صحفي مشترك لـ…`. */
const MAX_ADJECTIVES = 3;

/** `بيان لقوات الأسايش`, `تقرير صادر عن المرصد`, `بيان الوزارة`: the one whose document it is; null where none is named. */
export function ownerOfDocument(view: ParagraphView, at: number): number | null {
  const paper = longestTag(view, at, 'document');
  if (!paper) return null;
  let i = at + paper.length;
  if (!isArticled(view, i - 1) && isArticled(view, i) && isKnownBody(view, i)) return i;
  for (let skipped = 0; skipped <= MAX_ADJECTIVES; skipped++, i++) {
    if (view.tokens[i]?.kind !== 'word' || tagIn(view, i, 'complement')) return null;
    const owner = tagIn(view, i, 'body', 'role', 'givenName');
    if (owner && (owner.preposition !== '' || tagIn(view, i - 1, 'relayFrom', 'issue'))) return i;
    if (owner && !isArticled(view, i) && tagIn(view, i, 'body') && skipped === 0) return i;
  }
  return null;
}

const isKnownBody = (view: ParagraphView, i: number) =>
  tagIn(view, i, 'body') !== null || view.authority.longestAt([view.tokens[i]?.folded ?? ''], 0) !== null;
