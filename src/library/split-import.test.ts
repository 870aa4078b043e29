import { describe, expect, it } from 'vitest';
import { type SplitPart, splitImport } from './split-import.ts';

const reports = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, i) => ({ id: `r-${i}`, ...more }));
const idsOf = ({ json }: SplitPart) =>
  (JSON.parse(json) as { reports: { id: string }[] }).reports.map(({ id }) => id);

describe('a file to import', () => {
  it('goes in parts of some thousand reports, none lost, none twice', () => {
    const parts = [...splitImport(JSON.stringify(reports(6001)))];
    expect(parts.map(({ done, total }) => [done, total])).toEqual([
      [2500, 6001],
      [5000, 6001],
      [6001, 6001],
    ]);
    expect(parts.flatMap(idsOf)).toEqual(reports(6001).map(({ id }) => id));
    expect(parts.map(({ part }) => part?.index)).toEqual([0, 1, 2]);
  });
  it('has smaller parts where reports are long, so that each fits a message', () => {
    const long = { headline: 'x'.repeat(1_000_000) };
    const parts = [...splitImport(JSON.stringify({ reports: reports(20, long) }))];
    expect(parts.length).toBeGreaterThan(2);
    for (const { json } of parts) expect(json.length).toBeLessThan(9_000_000);
    expect(parts.flatMap(idsOf)).toHaveLength(20);
  });
  it('gives its settings with the last part only', () => {
    const parts = [...splitImport(JSON.stringify({ settings: { theme: 'dark' }, reports: reports(2501) }))];
    expect(parts.map(({ json }) => 'settings' in JSON.parse(json))).toEqual([false, true]);
  });
  it('is the same job when it is given again, and another one when it changed', () => {
    const jobOf = (text: string) => [...splitImport(text)].map(({ part }) => part?.job)[0];
    const text = JSON.stringify(reports(3000));
    expect(jobOf(text)).toBe(jobOf(text));
    expect(jobOf(text)).not.toBe(jobOf(JSON.stringify(reports(3000, { headline: 'new' }))));
  });
  it.each(['{', '7', 'null', '{"reports":7}'])('goes on as it is where it is none: %s', (text) => {
    expect([...splitImport(text)]).toEqual([{ json: text, part: null, done: 0, total: 0 }]);
  });
  it('may be empty', () => {
    expect([...splitImport('[]')].map(({ json }) => json)).toEqual(['{"reports":[]}']);
  });
});
