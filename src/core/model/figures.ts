/** Figures: what is counted, of whom, where, when, by whom. */
import type { Span } from './article.ts';
import type { IsoDate, Since } from './basics.ts';
import type { Approx } from './numerals.ts';

export const COUNTED = [
  'person',
  'civilian',
  'fighter',
  'family_member',
  'woman',
  'child',
  'dead_body',
  'soldier',
  'prisoner',
  'foreigner',
  'family',
  'vehicle',
  'tunnel',
  'strike',
  'group',
  'country',
  'area_km2',
  'distance_km',
  'percent',
  'usd',
  'duration_days',
  'other',
] as const;
export type Counted = (typeof COUNTED)[number];

export const EVENTS = [
  'left',
  'surrendered',
  'arrested',
  'died',
  'killed',
  'wounded',
  'remaining',
  'arrived',
  'residing',
  'freed',
  'deployed',
  'advanced',
  'controlled',
  'attacked',
  'returned',
  'displaced',
  'missing',
  'other',
] as const;
export type FigureEvent = (typeof EVENTS)[number];

export const SIDES = ['isis', 'sdf', 'coalition', 'civilian'] as const;
export type Side = (typeof SIDES)[number];

/** What a figure says, wherever it stands: on the reader's page or in a report. */
export interface FigureFacts {
  said: string;
  value: number;
  max: number | null;
  approx: Approx;
  counted: Counted;
  event: FigureEvent;
  side: Side | null;
  /** Place id of the gazetteer where known, else the name as given. */
  place: string | null;
  since: Since | null;
  asOf: IsoDate | null;
  /** Who counted, as printed, and their id of the authority list. */
  source: string | null;
  sourceId: string | null;
}

/** A figure found on a page. */
export interface Figure extends FigureFacts, Span {
  /** `f0`, `f1`, … in reading order. */
  id: string;
  /** Id of the figure that this one is a part of (`of whom`), else null. */
  partOf: string | null;
  rules: readonly string[];
}
