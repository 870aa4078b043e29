import type { Approx, Counted, FigureEvent, IsoDate, Numeral, Side, Since } from '../model.ts';

/** A party, with the side that it is of; null for one that is of none of the sides. */
export interface Party {
  side: Side | null;
  /** No army: its members are fighters, of none of the sides. */
  irregular?: boolean;
}

/** A figure while it is being read. Token indexes point into its scene. */
export interface Draft {
  readonly numeral: Numeral;
  /** The number's own token. */
  readonly at: number;
  /** The stretch said so far: approximator to counted noun. */
  start: number;
  end: number;
  value: number;
  max: number | null;
  approx: Approx;
  counted: Counted | null;
  event: FigureEvent | null;
  side: Side | null;
  place: string | null;
  since: Since | null;
  asOf: IsoDate | null;
  source: string | null;
  sourceId: string | null;
  partOf: Draft | null;
  /** Its whole opens the sentence (`Of the 900, 40 died`). */
  fronted: boolean;
  noun: NounReading | null;
  /** For a share: what it is a share of. */
  shareOf: Counted | null;
  /** The event that the noun itself tells, and the one it falls back to. */
  nounEvent: FigureEvent | null;
  usualEvent: FigureEvent | null;
  /** The side that the noun itself tells. */
  nounSide: Side | null;
  /** They are of none of the sides. */
  unsided: boolean;
  /** The word for their death leaves open how they died. */
  unsure: boolean;
  /** The event takes from the party named before it. */
  loses: boolean;
  /** The event is handed on by other words of the sentence than a verb near by. */
  handed: boolean;
  /** A word for an approximation stands with the number. */
  approximated: boolean;
  /** Put in between dashes: what leads to it stands in front of them. */
  putIn: boolean;
  /** Set by a rule that finds that this is no claim: the rule's name. */
  dropped: boolean;
  readonly rules: string[];
}

/** How the counted phrase was read. */
export interface NounReading {
  /** First and end token of the noun alone. */
  start: number;
  end: number;
  /** Says only that people are counted. */
  plain: boolean;
  /** Reached through `of`. */
  viaOf: boolean;
  /** The possessive on the noun or before it: what it agrees with. */
  agrees: string | null;
  /** Named after the noun, or before it as an adjective: the party the counted belong to. */
  party: Party | null;
  foreign: boolean;
  coalition: boolean;
  /** A noun that no table has. */
  unknown: boolean;
  /** The number counts this noun alone: a dual, with which no second noun is counted. */
  alone: boolean;
  /** Fighters are among those counted together (`fighters and their families`). */
  withFighters: boolean;
  /** Several kinds are counted together (`women and children`). */
  mixed: boolean;
  /** From abroad by a nation's name, not by a word like `foreign`. */
  nation: boolean;
  /** `others`: more of the same kind. */
  others: boolean;
  /** `most of them`, `mostly`: what is counted are people, whatever they are. */
  people: boolean;
}

export function startDraft(numeral: Numeral, at: number): Draft {
  return {
    numeral,
    at,
    start: at,
    end: at + 1,
    value: numeral.value,
    max: numeral.max,
    approx: 'exact',
    counted: null,
    event: null,
    side: null,
    place: null,
    since: null,
    asOf: null,
    source: null,
    sourceId: null,
    partOf: null,
    fronted: false,
    noun: null,
    shareOf: null,
    nounEvent: null,
    usualEvent: null,
    nounSide: null,
    unsided: false,
    unsure: false,
    loses: false,
    handed: false,
    approximated: false,
    putIn: false,
    dropped: false,
    rules: [],
  };
}
