import type { LookupHit, Query, Report, ReportMeta } from '../core/model.ts';
import { POSTINGS_MAX } from './index/build-segment.ts';
import { hashKey } from './index/hash-key.ts';
import { claimOf, reportOf } from './index/posting.ts';
import { quoteKeys } from './index/quote-keys.ts';
import { nameKey } from './index/report-keys.ts';
import type { SegmentReader } from './index/segment-reader.ts';
import { countAtMost } from './index/sketch.ts';
import { textKeys } from './index/text-keys.ts';
import type { Manifest } from './manifest.ts';

/** What a key of the query adds to a hit that has it. */
interface Wanted {
  hash: number;
  weight: number;
}

/** Hits of the search box, the best first, at most `limit`: every claim, or report, that has what was asked for. */
export async function findHits(
  reader: SegmentReader,
  manifest: Manifest,
  query: Query,
  limit: number,
): Promise<LookupHit[]> {
  const wanted = keysOf(query);
  if (wanted.length === 0) return [];
  const hits: LookupHit[] = [];
  for (const head of await reader.heads([...(manifest.pack?.segments ?? []), ...manifest.own])) {
    const met = wanted.filter(({ hash }) => countAtMost(head.sketch, hash) > 0);
    const postings = await reader.postings(
      head,
      met.map(({ hash }) => hash),
    );
    const dead = new Set(manifest.dead[head.id]);
    const scores = new Map<number, number>();
    for (const { hash, weight } of met) {
      const list = postings.get(hash) ?? [];
      // A word that half the library has says little; a figure or a name says what it says.
      const rare = Math.log(1 + head.claims / Math.min(list.length + 1, POSTINGS_MAX));
      for (const posting of list)
        if (!dead.has(reportOf(posting))) scores.set(posting, (scores.get(posting) ?? 0) + weight * rare);
    }
    const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit);
    const reports = await reader.reports(
      head,
      best.map(([posting]) => reportOf(posting)),
    );
    for (const [posting, score] of best) {
      const report = reports.get(reportOf(posting));
      const hit = report && hitOf(report, posting, score);
      if (hit && fits(hit, query)) hits.push(hit);
    }
  }
  return hits.sort((a, b) => b.score - a.score).slice(0, limit);
}

function keysOf(query: Query): Wanted[] {
  switch (query.kind) {
    case 'empty':
      return [];
    case 'name':
      return query.ids.map((id) => ({ hash: nameKey(id), weight: 1 }));
    case 'figure': {
      const values = new Set([query.value, query.max ?? query.value]);
      return [
        ...[...values].map((value) => ({ hash: hashKey(`v${value}`), weight: 4 })),
        ...wordKeys(query.words.join(' '), 1),
      ];
    }
    case 'words':
      return wordKeys(query.text, 1);
  }
}

function wordKeys(text: string, weight: number): Wanted[] {
  const hashes = new Set([...quoteKeys(text, '').words, ...textKeys(text)]);
  return [...hashes].map((hash) => ({ hash, weight }));
}

/** A hash may lead to a stranger: what was asked for must be there. */
function fits(hit: LookupHit, query: Query): boolean {
  if (query.kind === 'figure')
    return (
      hit.kind === 'figure' &&
      [hit.claim.value, hit.claim.max].some((value) => value === query.value || value === query.max)
    );
  if (query.kind === 'name')
    return (
      (hit.kind === 'figure' && hit.claim.sourceId !== null && query.ids.includes(hit.claim.sourceId)) ||
      (hit.kind === 'quote' && hit.claim.speakerId !== null && query.ids.includes(hit.claim.speakerId))
    );
  return true;
}

function hitOf(report: Report, posting: number, score: number): LookupHit | null {
  const { figures, quotes, ...meta }: Report = report;
  const about: ReportMeta = meta;
  const { kind, index } = claimOf(posting);
  if (kind === 'report') return { kind, report: about, score };
  if (kind === 'figure') {
    const claim = figures[index];
    return claim ? { kind, report: about, claim, index, score } : null;
  }
  const claim = quotes[index];
  return claim ? { kind, report: about, claim, index, score } : null;
}
