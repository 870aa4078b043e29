import type { Figure, SumCheck } from '../../model.ts';
import { type Interval, intervalOf, roomOf } from '../figures/interval.ts';
import { compareGroups } from '../figures/thing.ts';
import type { Checked } from './checked.ts';

/** The parts of a whole are given in its paragraph or the two next to it. */
const NEAR_PARAGRAPHS = 2;
/** Sums further off than a tenth are no attempt at that whole. */
const ATTEMPT = 0.1;
/** "More than 60,000" may well be a sum of 66,600. */
const OPEN = 0.25;
/** A sum of ten men is noise; from here on it is a balance. */
const WHOLE_FROM = 100;

/** Do the parts add up to the whole that they are given for? */
export function checkSums(all: readonly Checked[]): SumCheck[] {
  const checks: SumCheck[] = [];
  for (const whole of all) {
    const check = isWhole(whole) ? checkWhole(whole, all) : null;
    if (check && !checks.some(({ parts }) => parts.join() === check.parts.join())) checks.push(check);
  }
  return checks;
}

const isWhole = ({ figure }: Checked): boolean =>
  figure.counted === 'person' &&
  figure.partOf === null &&
  figure.approx !== 'vague' &&
  figure.value >= WHOLE_FROM;

function checkWhole(whole: Checked, all: readonly Checked[]): SumCheck | null {
  const parts = all.filter((part) => part !== whole && isPartFor(part, whole));
  let missed: SumCheck | null = null;
  for (const [at, one] of parts.entries()) {
    for (const two of parts.slice(at + 1)) {
      if (!areDisjoint(one, two)) continue;
      const check = sumUp(whole.figure, [one.figure, two.figure]);
      if (check?.fits) return check;
      missed ??= check;
    }
  }
  return missed;
}

/** A smaller plain count of people who came out or died as the whole did, told nearby. */
function isPartFor({ figure: part, subject }: Checked, { figure: whole, subject: of }: Checked): boolean {
  if (part.approx === 'vague' || part.approx === 'at_most' || part.value >= whole.value || part.value === 0)
    return false;
  if (!isNear(part, whole) || subject.shape === 'state' || of.shape === 'state') return false;
  const flows = ['out', 'surrendered', 'captured'];
  const oneFlow = flows.includes(subject.act) && flows.includes(of.act);
  return oneFlow || subject.act === of.act || part.partOf === whole.id;
}

function isNear(a: Figure, b: Figure): boolean {
  const at = (f: Figure) => (f.paragraph === 'title' ? 0 : f.paragraph);
  return Math.abs(at(a) - at(b)) <= NEAR_PARAGRAPHS;
}

/** Parts may be added only where nobody is counted twice: other groups, or the rest ("surrendered" / "civilians evacuated"). */
function areDisjoint({ figure: a }: Checked, { figure: b }: Checked): boolean {
  if (a.partOf === b.id || b.partOf === a.id) return false;
  if (compareGroups(a.counted, b.counted) === 'other') return true;
  const armed = (f: Figure) => f.side === 'isis' && f.event !== 'left';
  const civil = (f: Figure) => f.counted === 'civilian';
  return (armed(a) && civil(b)) || (armed(b) && civil(a));
}

/** Parts are added as they are printed: room for rounding is granted once, to the whole, for roundings seldom lean one way. */
function plainInterval(part: Figure): Interval {
  const plain = part.approx === 'exact' || part.approx === 'about';
  return plain ? { low: part.value, high: part.max ?? part.value } : intervalOf(part);
}

function sumUp(whole: Figure, parts: readonly [Figure, Figure]): SumCheck | null {
  const sum = parts[0].value + parts[1].value;
  const most = whole.approx === 'at_least' ? OPEN : ATTEMPT;
  if (sum < whole.value * (1 - ATTEMPT) || sum > whole.value * (1 + most)) return null;
  const room = roomOf(parts.map(plainInterval));
  const wanted = intervalOf(whole);
  const fits = room.low <= wanted.high && wanted.low <= room.high;
  const params = { parts: parts.map(({ value }) => value).join(' + '), sum, whole: whole.said };
  return {
    id: `sum:${whole.id}:${parts.map(({ id }) => id).join('+')}`,
    kind: 'sum',
    whole: whole.id,
    parts: parts.map(({ id }) => id),
    sum,
    fits,
    why: [{ code: fits ? 'sum_fits' : 'sum_misses', params }],
  };
}
