import type { Reason } from '../../model.ts';
import { isoDay } from './day.ts';
import type { Subject } from './subject.ts';

/** The starts of both figures, for a sentence. */
export function startParams(a: Subject, b: Subject): Reason['params'] {
  return { a: a.facts.since ?? null, b: b.facts.since ?? null };
}

/** The days of both figures, for a sentence; none where they are one day, which tells nothing. */
export function dayParams(a: Subject, b: Subject): Reason['params'] {
  if (a.day?.last === b.day?.last) return {};
  return { a: a.day && isoDay(a.day.last), b: b.day && isoDay(b.day.last) };
}

/** Both wordings, for a sentence. */
export function saidParams(a: Subject, b: Subject): Reason['params'] {
  return { a: a.facts.said, b: b.facts.said };
}
