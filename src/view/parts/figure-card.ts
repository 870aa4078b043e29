import type { Comparison, FigureCard, FigureRow } from '../../core/model.ts';
import { counted } from '../../shared/i18n/message.ts';
import { h } from '../dom/h.ts';
import { reportingFigures } from '../model/reporting-rows.ts';
import { claimTopic } from '../say/claim-topic.ts';
import { claimCard, resultLine } from './claim-card.ts';
import type { ViewContext } from './context.ts';
import { dotPlot } from './dot-plot.ts';
import { familySections } from './family-section.ts';
import { unfold } from './fold.ts';
import { partOfWhat } from './part-of-what.ts';
import { timeLine } from './time-line.ts';
import { figureWording, printedAttrs } from './wording.ts';

/** A figure: its wording, one sentence, all values drawn, and every outlet's row. */
export function figureCard(ctx: ViewContext, card: FigureCard, article: Comparison['article']): HTMLElement {
  const { claim } = card;
  return claimCard(
    ctx,
    card,
    claimTopic(claim, ctx.labels, ctx.speech.lang),
    h('h2', { class: 'said', ...printedAttrs(claim.said, article.lang) }, figureWording(claim, false)),
    resultLine(ctx, card),
    card.rows.length > 0 ? body(ctx, card, article) : null,
  );
}

function body(ctx: ViewContext, card: FigureCard, article: Comparison['article']): Node[] {
  if (!card.running || card.headline !== 'other_time') {
    const { direct, aside } = splitRows(card);
    const plot = dotPlot(ctx, { ...card, rows: direct });
    const rest = (): Node[] => [...partOfWhat(ctx, card, aside), ...familySections(ctx, card, aside)];
    return [
      ...partOfWhat(ctx, card, direct),
      ...(plot ? [plot] : []),
      ...familySections(ctx, card, direct),
      ...(aside.length > 0 ? [unfold(ctx, counted('other_counts', aside.length), rest)] : []),
    ];
  }
  // A line through time joins counts of one thing; what counts something else waits behind the button.
  const series = { ...card, rows: reportingFigures(card) };
  // The table of a running count names everyone; the wordings come on demand.
  const all = unfold(ctx, counted('all_wordings', card.rows.length), () => familySections(ctx, card));
  all.classList.add('wordings');
  return [...timeLine(ctx, series, article), all];
}

/**
 * Rows that can be set beside the page's figure, and like figures that count something else.
 * Drawn on one axis the latter would look like disagreement; they wait behind a button, unless the card is about them.
 */
function splitRows(card: FigureCard): { direct: readonly FigureRow[]; aside: readonly FigureRow[] } {
  const elsewhere = (row: FigureRow): boolean =>
    row.relation === 'other_scope' || row.relation === 'other_time';
  if (card.headline === 'other_scope' || card.headline === 'other_time')
    return { direct: card.rows, aside: [] };
  return { direct: card.rows.filter((row) => !elsewhere(row)), aside: card.rows.filter(elsewhere) };
}
