import { actOf, isPeople } from '../../core/compare/figures/thing.ts';
import type { FigureFacts, IsoDate } from '../../core/model.ts';
import { hashKey } from './hash-key.ts';

export interface FigureKeys {
  /** The number itself, whatever it counts. */
  value: number;
  /** The number's size (steps of a tenth) with what is counted: for roundings and bounds. */
  size: number[];
  /** What is counted and what happened, in one month and the ones beside it. */
  month: number[];
  /** What is counted and what happened, at any time: for running counts and totals. */
  thing: number[];
}

/** A tenth more or less is the next size: two roundings of one count never lie more than one size apart. */
const STEP = Math.log(1.1);

/**
 * The keys under which a figure is filed. Finding asks for its neighbours as well: `keysToFind`.
 * `published` places a figure that names no day of its own.
 */
export function figureKeys(figure: FigureFacts, published: IsoDate | null): FigureKeys {
  const thing = thingOf(figure);
  const month = monthOf(figure.asOf ?? published);
  return {
    value: hashKey(`v${figure.value}`),
    size: sizesOf(figure).map((size) => sizeKey(groupOf(figure), size)),
    month: [hashKey(`m${thing} ${month}`)],
    thing: [hashKey(`t${thing}`)],
  };
}

/** What to ask for: the figure's own keys, sizes and months beside it, and acts that outlets mix up. */
export function keysToFind(figure: FigureFacts, published: IsoDate | null): FigureKeys {
  const sizes = sizesOf(figure);
  const [low, high] = [Math.min(...sizes) - 1, Math.max(...sizes) + 1];
  const around = [low, ...sizes, high];
  const things = nearThings(figure);
  const months = monthsAround(figure.asOf ?? published);
  return {
    value: hashKey(`v${figure.value}`),
    size: around.map((size) => sizeKey(groupOf(figure), size)),
    month: things.flatMap((thing) => months.map((month) => hashKey(`m${thing} ${month}`))),
    thing: things.map((thing) => hashKey(`t${thing}`)),
  };
}

/** People of all kinds are one: a civilian of one report is a person of the next. */
const groupOf = ({ counted }: FigureFacts): string => (isPeople(counted) ? 'people' : counted);

export const sizeKey = (group: string, size: number): number => hashKey(`s${group} ${size}`);

/** The size of both ends of a range; a few sizes between them where it is wide. */
function sizesOf({ value, max }: FigureFacts): number[] {
  const low = sizeOf(value);
  const high = max === null ? low : sizeOf(max);
  // Ten steps are a factor of 2.6: a wider range says too little to be found by each of its sizes.
  const count = Math.min(10, high - low);
  const sizes = [low];
  for (let i = 1; i <= count; i++) sizes.push(i === count ? high : low + i);
  return sizes;
}

/** Which size a number is of; zero and below have their own. */
export const sizeOf = (value: number): number => (value <= 0 ? -1 : Math.round(Math.log(value) / STEP));

/** To come out, to surrender, to be captured or freed: outlets use one for the other. */
const CAME_OUT: ReadonlySet<string> = new Set(['out', 'surrendered', 'captured', 'released']);

const thingOf = (figure: FigureFacts): string => `${groupOf(figure)} ${actOf(figure)}`;

function nearThings(figure: FigureFacts): string[] {
  const act = actOf(figure);
  const acts = new Set<string>([act]);
  if (CAME_OUT.has(act)) for (const near of CAME_OUT) acts.add(near);
  if (figure.event === 'freed') acts.add('land');
  if (figure.counted === 'percent') for (const near of ['staying', 'arrived', 'out']) acts.add(near);
  return [...acts].map((near) => `${groupOf(figure)} ${near}`);
}

/** `2019-03`, or `-` where nobody knows. */
const monthOf = (date: IsoDate | null): string => (date && date.length >= 7 ? date.slice(0, 7) : '-');

/** The month, its neighbours, and the reports that bear no date. */
function monthsAround(date: IsoDate | null): string[] {
  const month = monthOf(date);
  if (month === '-') return ['-'];
  const [year = 0, number = 1] = month.split('-').map(Number);
  const at = year * 12 + number - 1;
  return [
    month,
    ...[at - 1, at + 1].map((n) => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`),
    '-',
  ];
}
