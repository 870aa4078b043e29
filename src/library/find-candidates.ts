import type { Claims, IsoDate, Lang, Report } from '../core/model.ts';
import { keysToFind } from './index/figure-keys.ts';
import { findFigures } from './index/find-figures.ts';
import { findQuotes } from './index/find-quotes.ts';
import { reportOf } from './index/posting.ts';
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

/** Reports for each claim and segment. The pack is small and made by hand: there, next to nothing is left out. */
const FROM_PACK = 400;
const FROM_OWN = 60;
/** Of one outlet: a whole campaign's days, but no flood. */
const AN_OUTLET = 40;

/** Reports that hold figures or quotes that may be related to a page's claims; the best of each claim first. */
export async function findCandidates(
  reader: SegmentReader,
  manifest: Manifest,
  claims: Pick<Claims, 'figures' | 'quotes'>,
  page: PageContext,
): Promise<Report[]> {
  const quotes = claims.quotes.map((quote) => quoteKeys(quote.said, page.lang));
  const figures = claims.figures.map((figure) => keysToFind(figure, page.published));
  const out: Report[] = [];
  const outlets = new Map<string, number>();
  const addresses = new Set<string>();
  const heads = await reader.heads([...(manifest.pack?.segments ?? []), ...manifest.own]);
  const limitOf = (head: SegmentHead) => (head.origin === 'pack' ? FROM_PACK : FROM_OWN);
  const quotesFound = await findQuotes(reader, heads, quotes, limitOf);
  for (const [i, head] of heads.entries()) {
    const limit = limitOf(head);
    const found = [...(quotesFound[i] ?? []), ...(await findFigures(reader, head, figures, limit))];
    const dead = new Set(manifest.dead[head.id]);
    const ords = rankReports(found).filter((ord) => !dead.has(ord));
    for (const report of (await reader.reports(head, ords)).values()) {
      const address = sameAddress(report.url);
      const count = outlets.get(report.outlet.id) ?? 0;
      if (count >= AN_OUTLET || (address !== null && addresses.has(address))) continue;
      if (address !== null) addresses.add(address);
      outlets.set(report.outlet.id, count + 1);
      out.push(report);
    }
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
