import type { FigureCard } from '../../core/model.ts';
import { directionOfText } from '../../shared/i18n/direction.ts';
import { counted, msg } from '../../shared/i18n/message.ts';
import { toText } from '../../shared/i18n/to-text.ts';
import { h } from '../dom/h.ts';
import { num, say } from '../dom/say.ts';
import { axisValues } from '../model/axis-values.ts';
import { type Interval, intervalOf } from '../model/interval.ts';
import { type Lane, lanesOf } from '../model/lanes.ts';
import { relationKind } from '../model/relation-kind.ts';
import { makeScale, type Scale } from '../model/scale.ts';
import { shortFamilyName } from '../say/family-name.ts';
import { sayValue } from '../say/value.ts';
import type { ViewContext } from './context.ts';

/** Share of the width that a name needs to be read. */
const ROOM_FOR_NAME = 0.32;
/** Farther than this from the middle a mark's number would reach over the edge. */
const TICKS_WITHIN = 0.47;
/** More beads than this are said as a number inside the capsule. */
const MOST_BEADS = 5;

/**
 * All values of a figure on one axis: a lane a source, a bead an outlet, the page's own as a diamond with a dashed line.
 * Null where there is nothing to see: whoever says a value says the same one.
 */
export function dotPlot(ctx: ViewContext, card: FigureCard): HTMLElement | null {
  const { lanes, left } = lanesOf(card);
  const own = intervalOf(card.claim);
  const values = axisValues(
    card.claim,
    lanes.map(({ rows, relation }) => ({ claim: rows[0]?.claim ?? card.claim, relation })),
  );
  if (new Set(values).size < 2) return null;
  const scale = makeScale(values);
  return h(
    'figure',
    { class: 'plot' },
    h(
      'div',
      { class: 'field', role: 'img', 'aria-label': describe(ctx, card, lanes) },
      h('i', { class: 'here', style: { '--x': share(scale, card.claim.value) } }),
      ownLane(ctx, card, own, scale),
      lanes.map((lane) => laneRow(ctx, lane, scale)),
    ),
    axis(ctx, scale),
    left > 0 ? h('figcaption', null, say(ctx.speech, counted('plot_left_out', left))) : null,
    scale.ratios ? h('figcaption', null, say(ctx.speech, msg('plot_ratios'))) : null,
  );
}

function ownLane(ctx: ViewContext, card: FigureCard, own: Interval | null, scale: Scale): HTMLElement {
  const x = scale.place(card.claim.value);
  return h(
    'div',
    { class: 'lane mine', style: { '--x': percent(x) } },
    own ? stretch(own, scale) : null,
    h('span', { class: 'at' }, h('i', { class: 'me' })),
    h(
      'span',
      { class: labelClass(x, own, scale), style: stretchEnds(own, scale) },
      h(
        'span',
        null,
        say(ctx.speech, own ? msg('here') : msg('here_value', { value: sayValue(card.claim) })),
      ),
    ),
  );
}

function laneRow(ctx: ViewContext, lane: Lane, scale: Scale): HTMLElement {
  const x = scale.place(lane.value);
  return h(
    'div',
    {
      class: `lane k-${relationKind(lane.relation)}`,
      style: { '--x': percent(x), '--half': `${capsuleHalf(lane)}px` },
    },
    lane.interval ? stretch(lane.interval, scale) : null,
    h('span', { class: lane.sources > 1 ? 'at cap several' : 'at cap' }, beads(ctx, lane)),
    h(
      'span',
      { class: labelClass(x, lane.interval, scale), style: stretchEnds(lane.interval, scale) },
      laneLabel(ctx, lane),
    ),
  );
}

/** `Reuters, 4 outlets`; the name alone for one outlet that is its own source; counts where sources share a lane. */
function laneLabel(ctx: ViewContext, lane: Lane): Node[] {
  const { speech } = ctx;
  const source = lane.family
    ? shortFamilyName(lane.family, lane.rows, ctx.labels, speech)
    : counted(lane.others ? 'more_sources' : 'sources', lane.sources);
  const name = msg('just', { value: source });
  // A name that is cut is cut at its own end, whichever way it runs; how many outlets stand behind it never is.
  const dir = directionOfText(toText(speech, name), speech.lang);
  const cut = h('b', { class: 'cut', dir }, say(speech, name));
  if (lane.family && lane.outlets === 1) return [cut];
  const outlets = msg('lane_outlets', { outlets: counted('outlets', lane.outlets) });
  return [cut, h('span', { class: 'many' }, say(speech, outlets))];
}

function beads(ctx: ViewContext, lane: Lane): Node[] {
  if (lane.outlets > MOST_BEADS) return [num(ctx.speech, lane.outlets)];
  return Array.from({ length: lane.outlets }, () => h('i'));
}

/** Half a capsule in px, for the label beside it: 11 px a bead, or the width of a number. */
function capsuleHalf(lane: Lane): number {
  return lane.outlets > MOST_BEADS ? 20 : 5 + lane.outlets * 5.5;
}

/** A stretch of possible values: a closed end as a tick, an open end, or one beyond the axis, as an arrow. */
function stretch(interval: Interval, scale: Scale): HTMLElement {
  const down = interval.from === null || interval.from < scale.min;
  const up = interval.to === null || interval.to > scale.max;
  const closed = interval.from !== null && interval.to !== null;
  const kind = ['iv', closed ? 'both' : null, down ? 'down' : null, up ? 'up' : null];
  return h('i', { class: kind.filter(Boolean).join(' '), style: stretchEnds(interval, scale) });
}

function stretchEnds(interval: Interval | null, scale: Scale): Record<string, string> {
  if (!interval) return {};
  const from = interval.from === null ? 0 : scale.place(interval.from);
  const to = interval.to === null ? 1 : scale.place(interval.to);
  return { '--from': percent(from), '--to': percent(to) };
}

/** The label stands where the lane has more room: beside the mark, beyond a closed interval, never on an arrow. */
function labelClass(x: number, interval: Interval | null, scale: Scale): string {
  if (!interval) return x <= 0.5 ? 'lab after' : 'lab before';
  if (interval.to === null) return x > ROOM_FOR_NAME ? 'lab before' : 'lab upon after';
  if (interval.from === null) return x < 1 - ROOM_FOR_NAME ? 'lab after' : 'lab upon before';
  const before = scale.place(interval.from);
  const after = 1 - scale.place(interval.to);
  // Between two far ends there is no room beyond them: the label covers a piece of the stretch, never its ends.
  if (Math.max(before, after) < ROOM_FOR_NAME) return x <= 0.5 ? 'lab upon after' : 'lab upon before';
  return after >= before ? 'lab beyond after' : 'lab beyond before';
}

function axis(ctx: ViewContext, scale: Scale): HTMLElement {
  return h(
    'div',
    { class: 'axis', 'aria-hidden': 'true' },
    scale.ticks
      .filter((tick) => Math.abs(scale.place(tick) - 0.5) <= TICKS_WITHIN)
      .map((tick) => h('span', { style: { '--x': share(scale, tick) } }, num(ctx.speech, tick))),
  );
}

/** The plot in one sentence, for those who do not see it; the rows carry every value. */
function describe(ctx: ViewContext, card: FigureCard, lanes: readonly Lane[]): string {
  const items = lanes.map((lane) =>
    msg('plot_item', {
      value: sayValue(lane.rows[0]?.claim ?? card.claim),
      outlets: counted('outlets', lane.outlets),
    }),
  );
  return toText(ctx.speech, msg('plot_described', { here: sayValue(card.claim), others: { list: items } }));
}

function share(scale: Scale, value: number): string {
  return percent(scale.place(value));
}

function percent(x: number): string {
  return `${(x * 100).toFixed(2)}%`;
}
