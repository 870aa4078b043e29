/**
 * Where a key was met: the report's place in its segment and the claim in it, in one unsigned 32-bit number.
 * Ten bits hold a claim (a report has at most 400 figures and 400 quotes), so a segment has up to four million reports.
 */
const CLAIM_BITS = 10;
const CLAIM_MASK = (1 << CLAIM_BITS) - 1;
const QUOTES_FROM = 512;

export const ofReport = (ord: number): number => (ord << CLAIM_BITS) >>> 0;
export const ofFigure = (ord: number, index: number): number => ofReport(ord) + 1 + index;
export const ofQuote = (ord: number, index: number): number => ofReport(ord) + QUOTES_FROM + index;

export const reportOf = (posting: number): number => posting >>> CLAIM_BITS;

/** Which claim of its report a posting means; `report` for the report itself. */
export function claimOf(posting: number): { kind: 'report' | 'figure' | 'quote'; index: number } {
  const claim = posting & CLAIM_MASK;
  if (claim === 0) return { kind: 'report', index: 0 };
  return claim >= QUOTES_FROM
    ? { kind: 'quote', index: claim - QUOTES_FROM }
    : { kind: 'figure', index: claim - 1 };
}
