import type { FigureCard } from '../../core/model.ts';
import { counted, msg } from '../../shared/i18n/message.ts';
import { h } from '../dom/h.ts';
import { say, sayDate, sayList } from '../dom/say.ts';
import type { TimePoint } from '../model/time-points.ts';
import { sayValue } from '../say/value.ts';
import type { ViewContext } from './context.ts';
import { unfold } from './fold.ts';
import { outletLink } from './outlet-link.ts';

/** Lines shown at once; the page's own is always among them. */
const LINES_SHOWN = 7;
/** Outlets named on one line. */
const NAMED = 3;

/** Who said which value when, one line a value and day. */
export function timeTable(ctx: ViewContext, card: FigureCard, points: readonly TimePoint[]): HTMLElement {
  const draw = (point: TimePoint): HTMLElement => line(ctx, card, point);
  if (points.length <= LINES_SHOWN + 1) return h('ol', { class: 'steps' }, points.map(draw));
  const shown = new Set(spread(points));
  const left = points.filter((point) => !shown.has(point));
  const list: HTMLOListElement = h(
    'ol',
    { class: 'steps' },
    points.filter((point) => shown.has(point)).map(draw),
    h(
      'li',
      { class: 'rest' },
      unfold(ctx, counted('more_points', left.length), () => left.map(draw)),
    ),
  );
  return list;
}

/** Points spread over the whole, first, last and the page's own always. */
function spread(points: readonly TimePoint[]): TimePoint[] {
  const step = (points.length - 1) / (LINES_SHOWN - 1);
  const even = new Set(Array.from({ length: LINES_SHOWN }, (_, i) => Math.round(i * step)));
  return points.filter((point, i) => point.here || even.has(i));
}

function line(ctx: ViewContext, card: FigureCard, point: TimePoint): HTMLElement {
  const { speech } = ctx;
  const claim = { value: point.value, max: point.max, approx: point.approx, counted: card.claim.counted };
  const links = point.rows.slice(0, NAMED).map((row) => outletLink(row.report, row.claim.said));
  const more = point.rows.length - links.length;
  const named: Node[] = [...(point.here ? [h('b', null, say(speech, msg('here')))] : []), ...links];
  if (more > 0) named.push(h('span', null, say(speech, counted('outlets_more', more))));
  return h(
    'li',
    { class: point.here ? 'mine' : null },
    h('span', { class: 'd' }, point.date ? sayDate(speech, point.date, 'day') : say(speech, msg('undated'))),
    h('span', { class: 'v' }, say(speech, msg('just', { value: sayValue(claim) }))),
    h('span', { class: 's' }, sayList(speech, named)),
  );
}
