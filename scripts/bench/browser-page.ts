import { library } from '../../src/background/open-library.ts';
import type { QuoteFacts } from '../../src/core/model.ts';
import { writeReport } from '../../src/library/write-report.ts';
import { questions } from './questions.mjs';
import { syntheticReports } from './synthetic.mjs';

/**
 * The bench's half that runs in one of the extension's own pages, on the library's real database. Bundled into the
 * extension that `scripts/bench/browsers.mjs` makes, never into the product.
 */
const CLAIMS_A_PART = 100_000;
let words: readonly string[] = [];
/** How far an import got, for whoever asks from outside. */
let done = 0;

const reportsOf = (part: number, claims: number) =>
  [...syntheticReports(claims, words, 7 + part)].map((report) => ({
    ...report,
    id: `p${part}-${report.id}`,
  }));
const nothingElse = { speaker: null, speakerId: null, role: null, via: null, kind: 'direct' } as const;

const bench = {
  setWords(given: readonly string[]) {
    words = given;
  },
  /** Import so many claims of one part of the whole, as a file would bring them. The making is not timed. */
  async importClaims(part: number, claims: number) {
    const open = await library();
    const list = reportsOf(part, claims).map(writeReport);
    const from = done;
    const start = performance.now();
    const { reports } = await open.importReports(list, {
      onProgress: (at) => {
        done = from + at;
      },
    });
    return { ms: performance.now() - start, reports };
  },
  progress: () => done,
  /** One message's worth, in the form of an export. */
  jsonOf: (part: number, claims: number) =>
    JSON.stringify({ reports: reportsOf(part, claims).map(writeReport) }),
  /** Quotes of the first part as other pages bring them, with the report that each is of. */
  questions: (claims: number, count: number) =>
    questions([...syntheticReports(Math.min(claims, CLAIMS_A_PART), words, 7)], count).map(
      ({ ord, ...rest }) => ({ ...rest, id: `p0-r-${ord}` }),
    ),
  /** A page of so many quotes, asked of a library that was just opened, and asked again of the same. */
  async candidates(asked: readonly { id: string; text: string }[], pageSize: number) {
    const start = performance.now();
    const open = await library();
    const opened = performance.now() - start;
    const times: number[] = [];
    let found = 0;
    let proposed = 0;
    for (let from = 0; from + pageSize <= asked.length; from += pageSize) {
      const page = asked.slice(from, from + pageSize);
      const quotes = page.map(({ text }, i) => ({ ...quoteOf(text), id: `q${i}` }));
      const at = performance.now();
      const { reports } = await open.candidatesFor({ figures: [], quotes }, { lang: 'ar', published: null });
      times.push(performance.now() - at);
      const ids = new Set(reports.map(({ id }) => id));
      found += page.filter(({ id }) => ids.has(id)).length;
      proposed += reports.length;
    }
    return { opened, times, recall: found / (times.length * pageSize), proposed: proposed / times.length };
  },
  bytes: async () => (await navigator.storage.estimate()).usage ?? null,
};

const quoteOf = (
  said: string,
): QuoteFacts & { paragraph: number; start: number; end: number; rules: [] } => ({
  ...nothingElse,
  said,
  paragraph: 0,
  start: 0,
  end: said.length,
  rules: [],
});

export type Bench = typeof bench;
Object.assign(globalThis, { masadirBench: bench });
