import type { Draft } from '../draft.ts';
import { decide, type Refiner } from '../refiner.ts';
import type { Scan } from '../scan.ts';

/** Clock times: `10:30`, `السادسة صباحاً`, `4,00 ت غ`, `6 a.m.`, `0400 GMT`. */
export const times: Refiner = {
  name: 'clock times',
  refine(drafts, scan) {
    const out = [...drafts];
    for (let k = 0; k < out.length; k++) {
      const draft = out[k];
      const next = out[k + 1];
      if (!draft || draft.role !== null) continue;
      if (next && isColonTime(draft, next, scan)) {
        out[k] = decide(draft, 'time', 'hours and minutes');
        out[k + 1] = decide(next, 'time', 'hours and minutes');
        continue;
      }
      const rule = asHour(draft, scan);
      if (!rule) continue;
      out[k] = decide(draft, 'time', rule);
      if (next && isPartOfHour(draft, next, scan)) out[k + 1] = decide(next, 'time', 'part of an hour');
    }
    return out;
  },
};

function isColonTime(a: Draft, b: Draft, scan: Scan): boolean {
  if (scan.text(a.to) !== ':' || b.from !== a.to + 1 || !scan.isGlued(a.to) || !scan.isGlued(b.from))
    return false;
  const minutes = scan.isDigits(b.from) && scan.text(b.from).length === 2 && b.value < 60;
  return minutes && scan.isDigits(a.from) && a.value < 25 && Number.isInteger(a.value);
}

function isHour(draft: Draft): boolean {
  const isClock = draft.value >= 0 && draft.value <= 24 && draft.scale === 1 && !draft.vague;
  return isClock && draft.form !== 'dual' && draft.form !== 'fraction' && draft.form !== 'ratio';
}

function asHour(draft: Draft, scan: Scan): string | null {
  const { before, after, zones } = scan.lexicon.times;
  const at = skipPart(draft.to, scan);
  const military = draft.form === 'digits' && scan.text(draft.from).length === 4 && draft.value < 2400;
  if (military && scan.phraseAt(draft.to, zones) > 0) return 'hour before its zone';
  if (!isHour(draft)) return null;
  if (scan.phraseAt(draft.to, after) > 0 || scan.phraseAt(at, after) > 0)
    return 'hour before a word for its time of day';
  return scan.phraseBefore(draft.from, before) ? 'behind a word for hour' : null;
}

/** `السادسة والنصف صباحا`: the part of the hour stands between. */
function skipPart(i: number, scan: Scan): number {
  return scan.conjunctionAt(i) !== null && scan.as(i, 'fraction') ? i + 1 : i;
}

function isPartOfHour(draft: Draft, next: Draft, scan: Scan): boolean {
  return next.form === 'fraction' && next.from === draft.to && scan.conjunctionAt(draft.to) !== null;
}
