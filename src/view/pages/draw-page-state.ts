import type { PageState } from '../../shared/messages.ts';
import type { DrawLater } from '../dom/draw-later.ts';
import { contextFor, type ViewContext } from '../parts/context.ts';
import { paperHead } from '../parts/paper-head.ts';
import { failedPage, nonePage, offTopicPage, partialNote, readingPage } from '../parts/states.ts';
import { topBar } from '../parts/top-bar.ts';
import { drawComparison, type Showing } from './draw-comparison.ts';

/** The sidebar for what is known of a page: top bar and body. */
export function drawPageState(
  ctx: ViewContext,
  state: PageState,
  showing: Showing,
  later: DrawLater | null = null,
  above = 0,
): Node[] {
  if (state.kind === 'compared') {
    const own = contextFor(ctx, state.comparison);
    return [
      topBar(own, state.comparison.article),
      paperHead(own, state.comparison.article, state.at),
      ...(state.problem ? [partialNote(own, state.problem)] : []),
      ...drawComparison(own, state.comparison, showing, later, above),
    ];
  }
  return [topBar(ctx, null), drawBody(ctx, state)];
}

/** What stands in place of a comparison. */
export function drawBody(ctx: ViewContext, state: Exclude<PageState, { kind: 'compared' }>): HTMLElement {
  switch (state.kind) {
    case 'none':
      return nonePage(ctx, state.canCompare, state.host);
    case 'off_topic':
      return offTopicPage(ctx, state.title);
    case 'reading':
      return readingPage(ctx, state.step, state.done, state.of);
    case 'failed':
      return failedPage(ctx, state.problem);
  }
}
