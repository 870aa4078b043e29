import type { Comparison, FigureCard } from '../../core/model.ts';
import { msg } from '../../shared/i18n/message.ts';
import { toText } from '../../shared/i18n/to-text.ts';
import { h, svg } from '../dom/h.ts';
import { num, say } from '../dom/say.ts';
import { makeScale, type Scale } from '../model/scale.ts';
import { dayNumber, type TimePoint, timePoints } from '../model/time-points.ts';
import { sayValue } from '../say/value.ts';
import type { ViewContext } from './context.ts';
import { timeTable } from './time-table.ts';

/** Per cent of the width that the line takes, and before it, for the names of the levels. */
const LINE = 78;
const BEFORE = 18;
/** Per cent of the width of 320 px that a letter of a month's name takes, and the room between two names. */
const LETTER = 2.3;
const BETWEEN = 3;

/** A point that can be drawn: it has a day. */
type Dated = TimePoint & { date: string };

/** A running count in time: the drawing, and a table with who said each value. */
export function timeLine(ctx: ViewContext, card: FigureCard, article: Comparison['article']): Node[] {
  const points = timePoints(card, article);
  const dated = points.filter((point): point is Dated => point.date !== null);
  const days = new Set(dated.map((point) => point.date));
  return [...(days.size > 1 ? [drawing(ctx, card, dated)] : []), timeTable(ctx, card, points)];
}

function drawing(ctx: ViewContext, card: FigureCard, points: readonly Dated[]): HTMLElement {
  const first = dayNumber(points[0]?.date ?? '');
  const last = dayNumber(points.at(-1)?.date ?? '');
  const values = makeScale(points.map((point) => point.value));
  const x = (day: number): number => ((day - first) / (last - first)) * LINE + BEFORE;
  const y = (value: number): number => values.place(value) * 100;
  const low = Math.min(...points.map((p) => p.value));
  const high = Math.max(...points.map((p) => p.value));
  const path = points
    .map((p) => `${x(dayNumber(p.date)).toFixed(2)},${(100 - y(p.value)).toFixed(2)}`)
    .join(' ');
  return h(
    'figure',
    { class: 'plot tl' },
    h(
      'div',
      {
        class: 'field',
        role: 'img',
        'aria-label': toText(ctx.speech, msg('time_described', { low, high, here: sayValue(card.claim) })),
      },
      levels(ctx, values),
      svg(
        'svg',
        { class: 'path', viewBox: '0 0 100 100', preserveAspectRatio: 'none' },
        svg('polyline', { points: path, 'vector-effect': 'non-scaling-stroke' }),
      ),
      points.map((point) => dot(ctx, point, x(dayNumber(point.date)), y(point.value))),
      monthMarks(ctx, first, last, x),
    ),
  );
}

function dot(ctx: ViewContext, point: Dated, x: number, y: number): Node[] {
  const style = { '--x': `${x.toFixed(2)}%`, '--y': `${y.toFixed(2)}%` };
  const kind = point.here ? 'me' : point.approx;
  const mark = h('i', { class: `pt ${kind}`, style });
  if (!point.here) return [mark];
  const side = x > 55 ? 'before' : 'after';
  return [
    mark,
    h(
      'span',
      { class: `tlab ${side}`, style },
      say(ctx.speech, msg('here_value', { value: sayValue({ ...point, counted: 'person' }) })),
    ),
  ];
}

/** Thin lines with the values that people count in. */
function levels(ctx: ViewContext, scale: Scale): Node[] {
  return scale.ticks
    .filter((tick) => scale.place(tick) < 0.98)
    .map((tick) =>
      h(
        'span',
        { class: 'lvl', style: { '--y': `${(scale.place(tick) * 100).toFixed(2)}%` } },
        num(ctx.speech, tick),
      ),
    );
}

/** A mark at the first of each month, every second or third where months are many. */
function monthMarks(ctx: ViewContext, first: number, last: number, x: (day: number) => number): Node[] {
  const marks: { day: number; month: number; year: number }[] = [];
  const start = new Date(first * 86_400_000);
  let year = start.getUTCFullYear();
  let month = start.getUTCMonth();
  for (let i = 0; i < 240; i++) {
    const day = Date.UTC(year, month, 1) / 86_400_000;
    if (day > last) break;
    if (day >= first) marks.push({ day, month: month + 1, year });
    month = (month + 1) % 12;
    if (month === 0) year++;
  }
  // A name is left out where the one before it reaches into it.
  let free = Number.NEGATIVE_INFINITY;
  return marks.flatMap((mark) => {
    const at = x(mark.day);
    const name = ctx.speech.month(mark.month);
    if (at < free) return [];
    free = at + name.length * LETTER + BETWEEN;
    return [h('span', { class: 'mo', style: { '--x': `${at.toFixed(2)}%` } }, name)];
  });
}
