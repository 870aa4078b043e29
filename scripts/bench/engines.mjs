import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { importTs } from '../lib/run-ts.mjs';
import { fileStore } from './file-store.mjs';

/*
 * Three engines behind one face: build(reports, folder) writes to disk; open(folder) gives find(text) -> places of
 * reports, best first. All get the same words: folded once by the project's own folding.
 */
const { fold, buildSegment, SegmentReader, findQuotes, quoteKeys, reportOf } = await importTs(
  'src/library/for-scripts.ts',
);
const HITS = 10;

/** Every claim is a document, its wording; so is every report, its headline and outlet: the popup searches those too. */
function* claimsOf(reports) {
  for (const [ord, { quotes, figures, headline, outlet }] of reports.entries()) {
    for (const [i, { said }] of [...quotes, ...figures].entries()) yield { id: ord * 8 + i, said };
    yield { id: ord * 8 + 7, said: `${headline} ${outlet.name}` };
  }
}

/** What a hit is shown from; our segments hold the reports themselves. */
const keepReports = (reports, folder) => {
  for (let from = 0; from < reports.length; from += REPORTS_A_SEGMENT)
    writeFileSync(
      join(folder, `reports-${from}.json`),
      JSON.stringify(reports.slice(from, from + REPORTS_A_SEGMENT)),
    );
};

/** As the import leaves it: eight batches of 2,500 reports merged to a segment. Written as it is made. */
const REPORTS_A_SEGMENT = 20_000;

const masadir = {
  async build(reports, folder) {
    const store = fileStore(join(folder, 'masadir'));
    const ids = [];
    for (let from = 0; from < reports.length; from += REPORTS_A_SEGMENT) {
      const id = String(ids.length + 1);
      const part = reports.slice(from, from + REPORTS_A_SEGMENT);
      await store.write(buildSegment(id, 'own', part, null).records);
      ids.push(id);
    }
    await store.write(new Map([['segments', ids]]));
    store.close();
  },
  async open(folder) {
    const store = fileStore(join(folder, 'masadir'));
    const reader = new SegmentReader(store);
    const [ids] = await store.read(['segments']);
    const heads = await reader.heads(ids);
    let before = 0;
    const bases = heads.map((head) => {
      before += head.reports;
      return before - head.reports;
    });
    return {
      async find(text) {
        const lists = await findQuotes(reader, heads, [quoteKeys(text, 'ar')], () => HITS);
        const found = lists.flatMap(([list], i) =>
          list.map(({ posting, score }) => ({ ord: bases[i] + reportOf(posting), score })),
        );
        return found
          .sort((a, b) => b.score - a.score)
          .slice(0, HITS)
          .map(({ ord }) => ord);
      },
    };
  },
};

const options = { fields: ['said'], processTerm: (term) => fold(term) };
const minisearch = {
  async build(reports, folder) {
    const index = new MiniSearch(options);
    for (const claim of claimsOf(reports)) index.add(claim);
    writeFileSync(join(folder, 'minisearch.json'), JSON.stringify(index));
    keepReports(reports, folder);
  },
  async open(folder) {
    const index = MiniSearch.loadJSON(readFileSync(join(folder, 'minisearch.json'), 'utf8'), options);
    return { find: async (text) => firstReports(index.search(text).map(({ id }) => id)) };
  },
};

const newFlex = () => new Index({ tokenize: 'strict', encode: (text) => fold(text).split(' ') });
const flexsearch = {
  async build(reports, folder) {
    const index = newFlex();
    for (const { id, said } of claimsOf(reports)) index.add(id, said);
    mkdirSync(join(folder, 'flex'), { recursive: true });
    await index.export((key, data) => writeFileSync(join(folder, 'flex', key), data ?? ''));
    keepReports(reports, folder);
  },
  async open(folder) {
    const index = newFlex();
    for (const key of readdirSync(join(folder, 'flex'))) {
      const data = readFileSync(join(folder, 'flex', key), 'utf8');
      if (data !== '') await index.import(key, data);
    }
    // `suggest` lets claims in that lack some of the words; without it an altered quote finds nothing.
    return { find: async (text) => firstReports(index.search(text, { limit: 50, suggest: true })) };
  },
};

/** Claims to reports, each once. */
function firstReports(ids) {
  const ords = new Set();
  for (const id of ids) {
    ords.add(Math.floor(Number(id) / 8));
    if (ords.size === HITS) break;
  }
  return [...ords];
}

export const ENGINES = { masadir, minisearch, flexsearch };
