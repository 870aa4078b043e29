import type { ParagraphView } from './paragraph-view.ts';

/** A dateline takes at most this many tokens: `AL-JADA CAMP, Iraq (AP), March 3, 2019 —`. */
const MAX_TOKENS = 16;

const starts = new WeakMap<ParagraphView, number>();

/** The token behind a paragraph's dateline (`ERBIL, Iraq —`), else 0: nobody in it acts or speaks. */
export function datelineEnd(view: ParagraphView): number {
  const known = starts.get(view);
  if (known !== undefined) return known;
  const end = findEnd(view);
  starts.set(view, end);
  return end;
}

function findEnd({ tokens }: ParagraphView): number {
  // A place in capitals throughout opens it.
  if (!/^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(tokens[0]?.text ?? '')) return 0;
  for (let i = 1; i < Math.min(tokens.length, MAX_TOKENS); i++) {
    const kind = tokens[i]?.kind;
    if (kind === 'dash') return i + 1;
    if (kind === 'quote' || kind === 'colon') return 0;
  }
  return 0;
}
