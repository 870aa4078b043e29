import type { FigureVerdict, Reason } from '../../model.ts';
import type { Pair } from './pair.ts';
import { dayParams, saidParams } from './params.ts';
import { verdict } from './verdict.ts';

export const same = (pair: Pair): FigureVerdict =>
  verdict('same', pair.a.facts.approx === 'vague' ? 'same_vague' : 'same_number');
export const fits = (pair: Pair): FigureVerdict => verdict('compatible', 'room', saidParams(pair.a, pair.b));
export const otherTime = (pair: Pair): FigureVerdict =>
  verdict('other_time', 'running_count', dayParams(pair.a, pair.b));
export const otherDay = (pair: Pair): FigureVerdict =>
  verdict('unrelated', 'other_day', dayParams(pair.a, pair.b));
export const otherSeries = (pair: Pair): FigureVerdict =>
  verdict('other_scope', 'other_series', saidParams(pair.a, pair.b));

/** Equal or fitting values, or null when they do not meet. */
export function meets(pair: Pair): FigureVerdict | null {
  if (pair.fit === 'equal') return same(pair);
  return pair.fit === 'fits' ? fits(pair) : null;
}

/** Only plain counts of one and the same group can contradict each other; orders of magnitude never do. */
export function canDiffer({ group, fit, place, vague }: Pair): boolean {
  return group === 'same' && fit === 'apart' && !vague && place !== 'unclear';
}

/** `differs`, with what makes it sure that it is one thing. */
export function differs(pair: Pair, evidence: Reason | null = evidenceOf(pair)): FigureVerdict {
  const why: Reason[] = [{ code: 'cannot_both', params: saidParams(pair.a, pair.b) }];
  if (evidence) why.push(evidence);
  return { relation: 'differs', why };
}

function evidenceOf(pair: Pair): Reason | null {
  const sources = { a: pair.a.facts.source ?? null, b: pair.b.facts.source ?? null };
  const shared = pair.common || (pair.oneStatement ? pair.shared : 0);
  if (shared > 0) return { code: 'same_statement', params: { n: shared } };
  if (pair.bothPrinted) return { code: 'both_printed' };
  if (pair.contested) return { code: 'contested' };
  if (pair.counter) return { code: 'same_counter', params: sources };
  return pair.twoCounters ? { code: 'two_counters', params: sources } : null;
}
