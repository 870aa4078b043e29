import type { Claims, IsoDate, Lang, Report } from '../core/model.ts';
import type { Found } from './index/best-found.ts';
import { keysToFind } from './index/figure-keys.ts';
import { findFigures } from './index/find-figures.ts';
import { findQuotes, largeOnes } from './index/find-quotes.ts';
import { claimOf, reportOf } from './index/posting.ts';
import { quoteKeys } from './index/quote-keys.ts';
import type { SegmentHead } from './index/segment.ts';
import type { SegmentReader } from './index/segment-reader.ts';
import type { Manifest } from './manifest.ts';
import { sameAddress } from './same-address.ts';

/** What is known of the page whose claims are looked up. */
export interface PageContext {
  lang: Lang;
  published: IsoDate | null;
}

/** What a look-up proposes for comparing. */
export interface Candidates {
  /** The best of each claim first. */
  reports: readonly Report[];
  /**
   * Of a report out of a large library: which of its quotes any of the page's claims found. The others are strangers, and
   * are not worth reading. Reports that are not named here are read whole.
   */
  quotes: ReadonlyMap<Report, ReadonlySet<number>>;
}

/** Reports for each claim and segment. The pack is small and made by hand: there, next to nothing is left out. */
const FROM_PACK = 400;
const FROM_OWN = 60;
/** Of all own segments together, for each claim: each report is read from its own place in the database. */
const FROM_ALL_OWN = 80;
/** Of one outlet: a whole campaign's days, but no flood. */
const AN_OUTLET = 40;

/** Reports that hold figures or quotes that may be related to a page's claims; the best of each claim first. */
export async function findCandidates(
  reader: SegmentReader,
  manifest: Manifest,
  claims: Pick<Claims, 'figures' | 'quotes'>,
  page: PageContext,
): Promise<Candidates> {
  const quotes = claims.quotes.map((quote) => quoteKeys(quote.said, page.lang));
  const figures = claims.figures.map((figure) => keysToFind(figure, page.published));
  const heads = await reader.heads([...(manifest.pack?.segments ?? []), ...manifest.own]);
  const limitOf = (head: SegmentHead) => (head.origin === 'pack' ? FROM_PACK : FROM_OWN);
  const quotesFound = await findQuotes(reader, heads, quotes, limitOf);
  const large = largeOnes(heads);
  const found: Found[][][] = [];
  for (const [i, head] of heads.entries())
    found.push([...(quotesFound[i] ?? []), ...(await findFigures(reader, head, figures, limitOf(head)))]);
  keepBest(found, heads);

  const out: Report[] = [];
  const proposed = new Map<Report, Set<number>>();
  const outlets = new Map<string, number>();
  const addresses = new Set<string>();
  for (const [i, head] of heads.entries()) {
    const ofHead = found[i] ?? [];
    const dead = new Set(manifest.dead[head.id]);
    const ords = rankReports(ofHead).filter((ord) => !dead.has(ord));
    const places = large.has(head) ? quotesOf(ofHead) : null;
    for (const [ord, report] of await reader.reports(head, ords)) {
      const address = sameAddress(report.url);
      const count = outlets.get(report.outlet.id) ?? 0;
      if (count >= AN_OUTLET || (address !== null && addresses.has(address))) continue;
      if (address !== null) addresses.add(address);
      outlets.set(report.outlet.id, count + 1);
      out.push(report);
      if (places) proposed.set(report, places.get(ord) ?? new Set());
    }
  }
  return { reports: out, quotes: proposed };
}

/** Own segments share a claim's places: the best of all stay, not the best of each. Changes `found` (by segment and claim). */
function keepBest(found: Found[][][], heads: readonly SegmentHead[]): void {
  const own = found.filter((_, i) => heads[i]?.origin === 'own');
  if (own.length < 2) return;
  const claims = own[0]?.length ?? 0;
  for (let claim = 0; claim < claims; claim++) {
    const scores = own.flatMap((ofHead) => (ofHead[claim] ?? []).map(({ score }) => score));
    if (scores.length <= FROM_ALL_OWN) continue;
    const floor = scores.sort((a, b) => b - a)[FROM_ALL_OWN - 1] ?? 0;
    for (const ofHead of own) ofHead[claim] = (ofHead[claim] ?? []).filter(({ score }) => score >= floor);
  }
}

/** The quotes that were found, by their report's place. */
function quotesOf(found: readonly (readonly Found[])[]): Map<number, Set<number>> {
  const out = new Map<number, Set<number>>();
  for (const { posting, beside } of found.flat())
    for (const place of [posting, ...beside]) {
      const { kind, index } = claimOf(place);
      if (kind !== 'quote') continue;
      const known = out.get(reportOf(place));
      if (known) known.add(index);
      else out.set(reportOf(place), new Set([index]));
    }
  return out;
}

/** The first of every claim, then the seconds, and so on: no claim crowds out another. */
function rankReports(found: readonly (readonly { posting: number }[])[]): number[] {
  const ords = new Set<number>();
  const longest = Math.max(0, ...found.map((list) => list.length));
  for (let i = 0; i < longest; i++)
    for (const list of found) {
      const claim = list[i];
      if (claim) ords.add(reportOf(claim.posting));
    }
  return [...ords];
}
