import { isPeople } from '../core/compare/figures/thing.ts';
import { COUNTED, type Query, type Report } from '../core/model.ts';
import { bestFound } from './index/best-found.ts';
import { boundPlaces } from './index/bound-places.ts';
import { sizeKey, sizeOf } from './index/figure-keys.ts';
import { hashKey } from './index/hash-key.ts';
import { reportOf } from './index/posting.ts';
import { quoteKeys } from './index/quote-keys.ts';
import { nameKey, outletKey } from './index/report-keys.ts';
import { ScoreTable } from './index/score-table.ts';
import type { SegmentHead } from './index/segment.ts';
import type { SegmentReader } from './index/segment-reader.ts';
import { countAtMost } from './index/sketch.ts';
import { textKeys } from './index/text-keys.ts';
import type { Manifest } from './manifest.ts';

/** What a key of the query adds to a claim that has it. */
interface Wanted {
  hash: number;
  weight: number;
}

/** More reports than this nobody looks through; `matchReports` then ranks their claims. */
const FROM_PACK = 400;
/** Of what the person gathered, all segments together. Each is read from its own place in the database. */
const FROM_OWN = 150;

/** Reports that may answer a query of the search box, the best first. */
export async function findReports(
  reader: SegmentReader,
  manifest: Manifest,
  query: Query,
): Promise<Report[]> {
  const wanted = keysOf(query);
  if (wanted.length === 0) return [];
  const heads = await reader.heads([...(manifest.pack?.segments ?? []), ...manifest.own]);
  const found: { head: SegmentHead; ord: number; score: number }[] = [];
  for (const head of heads) {
    const table = await scoreSegment(reader, head, wanted, new Set(manifest.dead[head.id]));
    const limit = head.origin === 'pack' ? FROM_PACK : FROM_OWN;
    for (const { posting, score } of bestFound(head, table, limit))
      found.push({ head, ord: reportOf(posting), score });
  }
  // The person's own segments share their places: the best of all are read, not the best of each.
  const own = found.filter(({ head }) => head.origin === 'own').sort((a, b) => b.score - a.score);
  const kept = new Set([...found.filter(({ head }) => head.origin === 'pack'), ...own.slice(0, FROM_OWN)]);
  const out: Report[] = [];
  for (const head of heads) {
    const ords = found.filter((each) => each.head === head && kept.has(each)).map(({ ord }) => ord);
    out.push(...(await reader.reports(head, ords)).values());
  }
  return out;
}

async function scoreSegment(
  reader: SegmentReader,
  head: SegmentHead,
  wanted: readonly Wanted[],
  dead: ReadonlySet<number>,
): Promise<ScoreTable> {
  const met = wanted.filter(({ hash }) => countAtMost(head.sketch, hash) > 0);
  const postings = await reader.postings(
    head,
    met.map(({ hash }) => hash),
  );
  const table = new ScoreTable();
  for (const { hash, weight } of met) {
    // A word that half the library has says little. What the list had to leave out counts as well.
    const rare = Math.log(1 + head.claims / countAtMost(head.sketch, hash));
    for (const posting of boundPlaces(postings.get(hash) ?? new Uint32Array(0), head.outlets))
      if (!dead.has(reportOf(posting))) table.add(posting, weight * rare);
  }
  return table;
}

function keysOf(query: Query): Wanted[] {
  switch (query.kind) {
    case 'empty':
      return [];
    case 'name':
      return idKeys(query.ids);
    case 'figure':
      return [...valueKeys(query.value, query.max), ...wordKeys(query.text)];
    case 'words':
      return [...wordKeys(query.text), ...idKeys(query.ids ?? [])];
  }
}

const idKeys = (ids: readonly string[]): Wanted[] =>
  ids.flatMap((id) => [nameKey(id), outletKey(id)]).map((hash) => ({ hash, weight: 1 }));

/** The number as a figure's value, in a quote's words, and the sizes around it of whatever can be counted. */
function valueKeys(value: number, max: number | null): Wanted[] {
  const values = [...new Set([value, max ?? value])];
  const groups = new Set(COUNTED.map((counted) => (isPeople(counted) ? 'people' : counted)));
  const sizes = new Set(values.flatMap((each) => [sizeOf(each) - 1, sizeOf(each), sizeOf(each) + 1]));
  return [
    ...values.map((each) => ({ hash: hashKey(`v${each}`), weight: 6 })),
    ...values.map((each) => ({ hash: hashKey(`q#${each}`), weight: 4 })),
    ...[...groups].flatMap((group) => [...sizes].map((size) => ({ hash: sizeKey(group, size), weight: 1 }))),
  ];
}

function wordKeys(text: string): Wanted[] {
  const hashes = new Set([...quoteKeys(text, '').words, ...textKeys(text)]);
  return [...hashes].map((hash) => ({ hash, weight: 1 }));
}
