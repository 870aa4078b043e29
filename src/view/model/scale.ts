/** A drawing's axis: values become shares (0 to 1) from the inline start. */
export interface Scale {
  min: number;
  max: number;
  ticks: readonly number[];
  /** True where equal distances are equal ratios. */
  ratios: boolean;
  /** The share of a value; one beyond an end is at that end. */
  place(value: number): number;
}

/** Beyond this ratio of largest to smallest a plain axis would press all but one value together. */
const RATIO_FOR_LOG = 40;
/** Five marks of seven characters each fit into 320 px. */
const TICKS = 5;
/** Room at either end for half a capsule and its neighbours. */
const MARGIN = 0.06;

/** Makes an axis that shows all values. Zero is shown when it is near; a narrow spread is spread out. */
export function makeScale(values: readonly number[]): Scale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low > 0 && high / low > RATIO_FOR_LOG) return ratioScale(low, high);
  const spread = high - low || Math.abs(high) * 0.1 || 1;
  const from = low >= 0 && low <= spread ? 0 : low - spread * MARGIN * 2;
  const to = high + spread * MARGIN * 2;
  const step = niceStep((to - from) / TICKS);
  const ticks: number[] = [];
  for (let i = Math.ceil(from / step - 1e-9); i * step <= to; i++) ticks.push(round(i * step));
  const place = (value: number): number => clamp((value - from) / (to - from));
  return { min: from, max: to, ticks, ratios: false, place };
}

function ratioScale(low: number, high: number): Scale {
  const from = Math.log10(low) - 0.2;
  const to = Math.log10(high) + 0.2;
  const ticks: number[] = [];
  for (let i = Math.ceil(from); i <= to; i++) ticks.push(10 ** i);
  const every = Math.ceil(ticks.length / TICKS);
  const place = (value: number): number => clamp((Math.log10(Math.max(value, 1e-9)) - from) / (to - from));
  return {
    min: 10 ** from,
    max: 10 ** to,
    ticks: ticks.filter((_, i) => i % every === 0),
    ratios: true,
    place,
  };
}

/** The next of 1, 2, 5 × 10ⁿ: steps that people count in. */
function niceStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const lead = raw / power;
  const nice = lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10;
  return nice * power;
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
