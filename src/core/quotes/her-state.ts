import { isArticled } from './bare-words.ts';
import type { Mention } from './mention.ts';
import { type ParagraphView, tagIn } from './paragraph-view.ts';

/** `دعا دمشق إلى`: states and capitals without the article are feminine, so that he calls on them. */
export function isHerState(view: ParagraphView, subject: Mention): boolean {
  if (subject.to - subject.from !== 1 || isArticled(view, subject.from)) return false;
  const state = tagIn(view, subject.from, 'state');
  return state !== null && !tagIn(view, subject.from, 'maleState');
}
