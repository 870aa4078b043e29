import { describe, expect, it } from 'vitest';
import { exportText, joinExports } from './export-text.ts';
import { splitFile } from './split-file.ts';
import type { SplitPart } from './split-import.ts';

const reports = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, i) => ({ id: `r-${i}`, said: 'قال: «نعم»', ...more }));
const facts = { masadir: 1, settings: { theme: 'dark' } };
const parts = async (...texts: string[]): Promise<SplitPart[]> => {
  const out = [];
  for await (const part of splitFile(new Blob(texts))) out.push(part);
  return out;
};
const idsOf = ({ json }: SplitPart) =>
  (JSON.parse(json) as { reports: ({ id: string } | null)[] }).reports.map((each) => each?.id ?? null);
const joined = async (...texts: string[]) => {
  const out = [];
  for await (const piece of joinExports(texts)) out.push(piece);
  return out.join('');
};

describe('an export', () => {
  it('is one JSON value, and so are several that follow one another', async () => {
    expect(JSON.parse(exportText(facts, reports(3)))).toEqual({ ...facts, reports: reports(3) });
    const stretches = [reports(2), [], reports(3)].map((list, i) => exportText(i === 0 ? facts : {}, list));
    const whole = JSON.parse(await joined(...stretches));
    expect(whole).toEqual({ ...facts, reports: [...reports(2), ...reports(3)] });
    expect(JSON.parse(await joined(exportText(facts, [])))).toEqual({ ...facts, reports: [] });
  });

  it('comes back in parts, none lost, none twice, its settings with the last', async () => {
    const found = await parts(exportText(facts, reports(6001)));
    expect(found.map(({ done, total }) => [done, total])).toEqual([
      [2500, 6001],
      [5000, 6001],
      [6001, 6001],
    ]);
    expect(found.flatMap(idsOf)).toEqual(reports(6001).map(({ id }) => id));
    expect(found.map(({ part }) => [part?.index, part?.of])).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
    expect(found.map(({ json }) => 'settings' in JSON.parse(json))).toEqual([false, false, true]);
  });

  it('is the same job when it is given again, and another one when a word changed', async () => {
    const job = async (more: object) => (await parts(exportText(facts, reports(3000, more))))[0]?.part?.job;
    expect(await job({})).toBe(await job({}));
    expect(await job({ headline: 'one' })).not.toBe(await job({ headline: 'two' }));
  });

  it('of which half is missing gives all that is whole, and one that nobody can read', async () => {
    const text = exportText(facts, reports(10));
    const found = await parts(text.slice(0, text.indexOf('"r-7"') + 3));
    expect(found.flatMap(idsOf)).toEqual([...reports(7).map(({ id }) => id), null]);
  });

  it('with a damaged line in the middle gives the others', async () => {
    const found = await parts(exportText(facts, reports(5)).replace('"id":"r-2"', '"id":"r-'));
    expect(found.flatMap(idsOf)).toEqual(['r-0', 'r-1', null, 'r-3', 'r-4']);
  });

  it('may be empty', async () => {
    expect((await parts(exportText({}, []))).map(idsOf)).toEqual([[]]);
  });
});

describe('any other file', () => {
  it('is read whole', async () => {
    expect((await parts(JSON.stringify(reports(3)))).flatMap(idsOf)).toEqual(['r-0', 'r-1', 'r-2']);
    const pretty = JSON.stringify({ ...facts, reports: reports(3) }, null, 1);
    expect((await parts(pretty)).flatMap(idsOf)).toEqual(['r-0', 'r-1', 'r-2']);
  });

  it.each(['{', '7', '', '{"reports":7}', '{nonsense "reports":[\n'])(
    'goes on as it is: %s',
    async (text) => {
      expect(await parts(text)).toEqual([{ json: text, part: null, done: 0, total: 0 }]);
    },
  );
});
