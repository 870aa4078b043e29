import type { Segment } from './mention.ts';
import { type ParagraphView, tagIn } from './paragraph-view.ts';
import { endsInPossessive } from './possessive-ends.ts';

/** `إحدى القادمات من البلدة`, `أحدهم`: one of some people, whatever noun they go by. */
export function oneOf(view: ParagraphView, { from, to }: Segment): { at: number } | null {
  const some = tagIn(view, from, 'indefinite');
  if (some?.preposition !== '' || some.length > 1 || /^\p{N}/u.test(view.tokens[from]?.text ?? ''))
    return null;
  if (endsInPossessive(view.tokens[from]?.text ?? '', view.lexicon.possessives)) return { at: from };
  return from + 1 < to && !tagIn(view, from + 1, 'object', 'commonNoun', 'time') ? { at: from } : null;
}
