import { describe, expect, it } from 'vitest';
import { exported, open, report } from './example-library.ts';
import { REPORTS_A_STRETCH } from './export-reports.ts';
import { memoryStore } from './store/memory-store.ts';
import { writeReport } from './write-report.ts';

const many = (count: number) => Array.from({ length: count }, (_, i) => writeReport(report(`own-${i}`)));
const COUNT = 2 * REPORTS_A_STRETCH + 7;

describe('an export', () => {
  it('comes in stretches, none lost, none twice, each as it was', async () => {
    const library = await open(memoryStore());
    const reports = many(COUNT);
    await library.importReports(reports);
    const first = await library.exportStretch(null);
    expect(first?.reports).toHaveLength(REPORTS_A_STRETCH);
    expect(first?.next).not.toBeNull();
    const all = await exported(library);
    expect(all).toHaveLength(COUNT);
    expect(new Map(all.map((each) => [each.id, each]))).toEqual(
      new Map(reports.map((each) => [each.id, each])),
    );
  }, 60_000);

  it('holds what was added while it went on', async () => {
    const library = await open(memoryStore());
    await library.importReports(many(COUNT));
    const first = await library.exportStretch(null);
    await library.addReport(report('own-late'));
    const rest = [];
    for (let from = first?.next ?? null; from !== null; ) {
      const stretch = await library.exportStretch(from);
      rest.push(...(stretch?.reports ?? []));
      from = stretch?.next ?? null;
    }
    expect(rest.map(({ id }) => id)).toContain('own-late');
    expect(rest).toHaveLength(COUNT - REPORTS_A_STRETCH + 1);
  }, 60_000);

  it('has to begin anew where the place that it came to is gone', async () => {
    const library = await open(memoryStore());
    await library.importReports(many(COUNT));
    const first = await library.exportStretch(null);
    await library.clear();
    expect(await library.exportStretch(first?.next ?? null)).toBeNull();
    expect(await library.exportStretch(null)).toEqual({ reports: [], next: null });
  }, 60_000);

  it('leaves out what a newer reading replaced', async () => {
    const library = await open(memoryStore());
    await library.importReports(many(5));
    await library.addReport(report('own-3', { headline: 'newer' }));
    const all = await exported(library);
    expect(all.filter(({ id }) => id === 'own-3').map(({ headline }) => headline)).toEqual(['newer']);
    expect(all).toHaveLength(5);
  });
});
