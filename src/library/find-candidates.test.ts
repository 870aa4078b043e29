import { beforeAll, describe, expect, it } from 'vitest';
import { syntheticReports } from '../../scripts/bench/synthetic.mjs';
import { relateFigures } from '../core/compare/relate-figures.ts';
import { relateQuotes } from '../core/compare/relate-quotes.ts';
import type { Claims, FigureFacts, QuoteFacts, Report } from '../core/model.ts';
import { type Library, openLibrary } from './library.ts';
import { memoryStore } from './store/memory-store.ts';
import { readCommittedPack } from './test-pack.ts';
import { writeReport } from './write-report.ts';

const span = { paragraph: 0, start: 0, end: 1, rules: [], partOf: null };

/** A report's claims as if they had been read from its page. */
function claimsOf(report: Report): Claims {
  return {
    figures: report.figures.map((figure, i) => ({ ...span, ...figure, id: `f${i}` })),
    quotes: report.quotes.map((quote, i) => ({ ...span, ...quote, id: `q${i}` })),
    numerals: [],
  };
}

describe('candidates from the committed pack', () => {
  let reports: readonly Report[];
  let library: Library;
  beforeAll(async () => {
    reports = readCommittedPack().reports;
    library = await openLibrary({
      openStore: async () => memoryStore(),
      pack: {
        version: '1',
        load: async () => ({
          meta: { format: 1, id: 'p', version: '1', name: {} },
          reports: reports.map(writeReport),
        }),
      },
      today: () => '2026-11-24',
    });
  });

  it('hold every report that a full scan relates', async () => {
    const context = (report: Report) => ({ report, figures: report.figures, quotes: report.quotes });
    const missed: string[] = [];
    let related = 0;
    // Every seventeenth report against all: a full cross takes a minute and says the same.
    for (const report of reports.filter((_, i) => i % 17 === 4)) {
      const claims = claimsOf(report);
      const found = new Set((await library.candidatesFor(claims, report)).reports.map(({ id }) => id));
      for (const other of reports) {
        if (other.id === report.id) continue;
        const why = relatesAny(report.figures, report.quotes, other);
        if (why === null) continue;
        related++;
        if (!found.has(other.id)) missed.push(`${report.id} ${other.id} ${why}`);
      }
      function relatesAny(figures: readonly FigureFacts[], quotes: readonly QuoteFacts[], other: Report) {
        for (const claim of quotes)
          for (const theirs of other.quotes) {
            const { relation } = relateQuotes(
              { claim, ...context(report) },
              { claim: theirs, ...context(other) },
            );
            if (relation !== 'unrelated') return `${relation}: ${claim.said} | ${theirs.said}`;
          }
        for (const claim of figures)
          for (const theirs of other.figures) {
            const { relation } = relateFigures(
              { claim, ...context(report) },
              { claim: theirs, ...context(other) },
            );
            if (relation !== 'unrelated') return `${relation}: ${claim.said} | ${theirs.said}`;
          }
        return null;
      }
    }
    expect(related).toBeGreaterThan(500);
    expect(missed).toEqual([]);
  }, 120_000);
});

describe('candidates from a large library', () => {
  const CLAIMS = 25_000;
  let library: Library;
  let reports: readonly Report[];
  const pageOf = (...said: readonly string[]) => {
    const facts = { kind: 'direct', speaker: null, speakerId: null, role: null, via: null } as const;
    return { figures: [], quotes: said.map((text, i) => ({ ...span, ...facts, said: text, id: `q${i}` })) };
  };
  const page = { lang: 'ar', published: null };
  const openWith = async (own: readonly Report[]) => {
    const meta = { format: 1, id: 'p', version: '1', name: {} };
    const [bundled] = readCommittedPack().reports;
    const opened = await openLibrary({
      openStore: async () => memoryStore(),
      pack: { version: '1', load: async () => ({ meta, reports: bundled ? [writeReport(bundled)] : [] }) },
      today: () => '2026-11-24',
    });
    await opened.importReports(own.map(writeReport));
    return opened;
  };
  beforeAll(async () => {
    reports = [...syntheticReports(CLAIMS, ['قوات', 'مدنيون', 'معركة'])];
    library = await openWith(reports);
  }, 60_000);

  it('name the quotes that were found, and only those', async () => {
    const at = 1234;
    const said = reports[at]?.quotes[1]?.said ?? '';
    const found = await library.candidatesFor(pageOf(said), page);
    const report = found.reports.find(({ id }) => id === `r-${at}`);
    if (!report) throw new Error('the true report was not proposed');
    expect([...(found.quotes.get(report) ?? [])]).toContain(1);
    const named = [...found.quotes.values()].reduce((sum, quotes) => sum + quotes.size, 0);
    expect(named).toBeLessThan(found.reports.length * 2);
  });

  it('share a claim’s places among all segments: the best stay, and what is as good', async () => {
    const common = reports[7]?.quotes[0]?.said ?? '';
    const copies = Array.from({ length: 400 }, (_, i) => {
      const [first] = reports;
      if (!first) throw new Error('unreachable');
      const outlet = { id: `c-${i % 50}`, name: 'C', domain: `c${i % 50}.example`, country: null };
      const [quote] = first.quotes;
      if (!quote) throw new Error('unreachable');
      // Every other copy lacks half of the words.
      const words = common.split(' ');
      const part = i % 2 === 0 ? common : words.slice(0, Math.ceil(words.length / 2)).join(' ');
      const quotes = [{ ...quote, said: part }];
      return { ...first, id: `copy-${i}`, outlet, url: `https://c${i}.example/`, quotes };
    });
    const many = await openWith(reports);
    for (let from = 0; from < copies.length; from += 50)
      await many.importReports(copies.slice(from, from + 50).map(writeReport));
    const { reports: found } = await many.candidatesFor(pageOf(common), page);
    const own = found.filter(({ id }) => id.startsWith('copy-'));
    expect(own.length).toBeGreaterThanOrEqual(60);
    expect(own.every(({ id }) => Number(id.slice(5)) % 2 === 0)).toBe(true);
  });

  it('are read whole from a small one', async () => {
    const small = await openWith(reports.slice(0, 50));
    const found = await small.candidatesFor(pageOf(reports[3]?.quotes[0]?.said ?? ''), page);
    expect(found.reports.map(({ id }) => id)).toContain('r-3');
    expect(found.quotes.size).toBe(0);
  });
});
