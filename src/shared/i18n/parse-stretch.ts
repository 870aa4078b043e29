/** A stretch back from a report: `24h`, `8 weeks`. */
export interface Stretch {
  n: number;
  unit: 'hours' | 'days' | 'weeks' | 'months' | 'years';
}

const UNITS: Readonly<Record<string, Stretch['unit']>> = {
  h: 'hours',
  d: 'days',
  w: 'weeks',
  m: 'months',
  y: 'years',
};

/** The stretch that a `since` names; null where it is a date or anything else. */
export function parseStretch(since: string): Stretch | null {
  const found = /^(\d{1,4})\s*(h|hours?|days?|weeks?|months?|years?)$/.exec(since.trim());
  const unit = UNITS[found?.[2]?.[0] ?? ''];
  return found && unit ? { n: Number(found[1]), unit } : null;
}
