import type { NounReading } from './draft.ts';

/** A counted phrase of which nothing is read yet, at a token. */
export function emptyReading(at: number): NounReading {
  return {
    start: at,
    end: at,
    plain: false,
    viaOf: false,
    agrees: null,
    party: null,
    foreign: false,
    coalition: false,
    unknown: false,
    alone: false,
    withFighters: false,
    mixed: false,
    nation: false,
    others: false,
    people: false,
  };
}
