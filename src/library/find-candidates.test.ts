import { beforeAll, describe, expect, it } from 'vitest';
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
