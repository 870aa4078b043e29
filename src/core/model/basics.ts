/** Small words that all others use. */

/** Primary language subtag: `ar`, `en`, `tr`, … */
export type Lang = string;
/** An ISO date (`2019-03-17`), or a part of one (`2019-03`, `2019`). */
export type IsoDate = string;
/** `since` is a date, or a stretch back from the report: `24h`, `48h`, `8 weeks`, `2 months`. */
export type Since = string;
