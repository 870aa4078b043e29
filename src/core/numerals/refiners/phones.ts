import type { Draft } from '../draft.ts';
import { decide, type Refiner } from '../refiner.ts';
import type { Scan } from '../scan.ts';

const MARKS = '-/.';
/** Shorter chains of runs are ranges or scores. */
const FEWEST_RUNS = 3;
/** Words between "call us on" and the number. */
const REACH = 3;

/** `+1-222-2222`, or digits behind a word for telephone; dotted chains (`192.168.1.2`) are identifiers. */
export const phones: Refiner = {
  name: 'phone numbers',
  refine(drafts, scan) {
    const out: Draft[] = [];
    let k = 0;
    while (k < drafts.length) {
      let end = k + 1;
      while (end < drafts.length && isChained(drafts[end - 1], drafts[end], scan)) end++;
      const chain = drafts.slice(k, end);
      const goesOn = out.at(-1)?.role === 'phone' && out.at(-1)?.to === chain[0]?.from;
      for (const draft of chain)
        out.push(goesOn ? decide(draft, 'phone', 'goes on a phone number') : judge(draft, chain, scan));
      k = end;
    }
    return out;
  },
};

function isChained(a: Draft | undefined, b: Draft | undefined, scan: Scan): boolean {
  if (!a || !b || b.from !== a.to + 1 || !scan.isDigits(a.from) || !scan.isDigits(b.from)) return false;
  return MARKS.includes(scan.text(a.to)) && scan.isGlued(a.to) && scan.isGlued(b.from);
}

function judge(draft: Draft, chain: readonly Draft[], scan: Scan): Draft {
  const first = chain[0];
  if (!first || !scan.isDigits(draft.from)) return draft;
  if (chain.length >= FEWEST_RUNS) {
    const dotted = chain.length > 2 && scan.text(first.to) === '.';
    return dotted
      ? decide(draft, 'identifier', 'dotted chain')
      : decide(draft, 'phone', 'chain of digit runs');
  }
  if (scan.text(first.from - 1) === '+' && scan.isGlued(first.from))
    return decide(draft, 'phone', 'international prefix');
  for (let i = first.from - 1; i >= first.from - REACH && i >= 0; i--)
    if (scan.isOf(i, scan.lexicon.phones)) return decide(draft, 'phone', 'behind a word for telephone');
  return draft;
}
