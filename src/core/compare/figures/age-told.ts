import type { FigureFacts } from '../../model.ts';
import { readTextNumerals } from '../../numerals/read-text.ts';
import type { Pair } from './pair.ts';
import type { Subject } from './subject.ts';

const told = new WeakMap<FigureFacts, number | null>();

/** The age that a figure's words set as a bound ("under five"), in years; read once for each figure. */
function ageTold({ facts, in: { report } }: Subject): number | null {
  const known = told.get(facts);
  if (known !== undefined) return known;
  const age = readTextNumerals(facts.said, report.lang).find(({ role }) => role === 'age')?.value ?? null;
  told.set(facts, age);
  return age;
}

/** What an age may set apart. */
const AGED: ReadonlySet<string> = new Set(['child', 'percent']);

/** Both tell an age, and it is not the same: children under five, children under twelve. */
export function haveOtherAges({ a, b }: Pair): boolean {
  if (!AGED.has(a.facts.counted) || !AGED.has(b.facts.counted)) return false;
  const [x, y] = [ageTold(a), ageTold(b)];
  return x !== null && y !== null && x !== y;
}
