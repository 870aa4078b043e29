import { type Draft, draft } from './draft.ts';
import { readCardinal } from './read-cardinal.ts';
import type { Scan } from './scan.ts';

/** A rule proposes the number that starts at a token, or null. */
export interface NumeralRule {
  /** Spoken name, kept in `Numeral.rules`. */
  name: string;
  propose(scan: Scan, i: number): Draft | null;
}

const cardinal: NumeralRule = {
  name: 'cardinal',
  propose(scan, i) {
    const read = readCardinal(scan, i);
    if (!read) return null;
    return draft(i, read.to, scan.startBehindParticles(i), read.value, read.form, read.rule, {
      scale: read.scale,
      definite: scan.reading(i)?.definite ?? false,
    });
  },
};

const dual: NumeralRule = {
  name: 'dual',
  propose(scan, i) {
    const reading = scan.reading(i);
    if (!reading?.dual) return null;
    const noun = reading.dual;
    return draft(i, i + 1, scan.startBehindParticles(i), 2, 'dual', 'dual noun', {
      dualNoun: noun.noun,
      definite: reading.definite,
      role: noun.role,
    });
  },
};

/** In this order: the first proposal at a token wins. */
export const rules: readonly NumeralRule[] = [cardinal, dual];
