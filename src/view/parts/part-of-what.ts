import type { FigureCard, FigureFacts, FigureRow } from '../../core/model.ts';
import { counted, type Msg, msg, type Param } from '../../shared/i18n/message.ts';
import { t } from '../../shared/i18n/to-text.ts';
import { dotted } from '../dom/dotted.ts';
import { h } from '../dom/h.ts';
import { say } from '../dom/say.ts';
import { countOutlets } from '../model/group-rows.ts';
import { claimTopic } from '../say/claim-topic.ts';
import { sayValue } from '../say/value.ts';
import type { ViewContext } from './context.ts';

/** A reader compares a few bars; the rows name every whole. */
const WHOLES_DRAWN = 4;

/**
 * The same part inside the wholes that it is given for, drawn to one scale: the page's first.
 * Nothing where no row is a part of another whole.
 */
export function partOfWhat(ctx: ViewContext, card: FigureCard, rows: readonly FigureRow[]): Node[] {
  const { whole: own } = card;
  const others = groupByWhole(rows);
  if (!own || others.length === 0) return [];
  const most = Math.max(own.value, ...others.map(({ whole }) => whole.value));
  return [
    h(
      'figure',
      { class: 'inwhole' },
      h('figcaption', null, t(ctx.speech, 'part_title')),
      bar(ctx, 'mine', card.claim, own, most, (params) => msg('part_here', params)),
      others.map(({ whole, rows: those }) =>
        bar(ctx, 'k-scope', those[0]?.claim ?? card.claim, whole, most, (params) =>
          msg('part_there', { ...params, outlets: counted('outlets', countOutlets(those)) }),
        ),
      ),
    ),
  ];
}

/** Rows by the value of their whole, the one that most outlets give first. */
function groupByWhole(rows: readonly FigureRow[]): { whole: FigureFacts; rows: FigureRow[] }[] {
  const groups = new Map<number, { whole: FigureFacts; rows: FigureRow[] }>();
  for (const row of rows) {
    if (!row.whole) continue;
    const group = groups.get(row.whole.value) ?? { whole: row.whole, rows: [] };
    group.rows.push(row);
    groups.set(row.whole.value, group);
  }
  return [...groups.values()].sort((a, b) => b.rows.length - a.rows.length).slice(0, WHOLES_DRAWN);
}

/** One whole with its part, and both in words: the drawing adds nothing for the ear. */
function bar(
  ctx: ViewContext,
  kind: string,
  part: FigureFacts,
  whole: FigureFacts,
  most: number,
  sentence: (params: { part: Param; whole: Param }) => Msg,
): HTMLElement {
  const [who] = claimTopic(whole, ctx.labels, ctx.speech.lang);
  const percent = (value: number, of: number): string => `${((value / of) * 100).toFixed(2)}%`;
  return h(
    'div',
    { class: `one ${kind}` },
    h(
      'p',
      null,
      say(ctx.speech, sentence({ part: sayValue(part), whole: sayValue(whole) })),
      who === undefined ? null : dotted('by', say(ctx.speech, msg('just', { value: who }))),
    ),
    h(
      'span',
      {
        class: `whole ${whole.approx}`,
        'aria-hidden': 'true',
        style: { '--wide': percent(whole.value, most), '--part': percent(part.value, whole.value) },
      },
      h('i'),
    ),
  );
}
