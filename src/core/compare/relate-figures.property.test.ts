import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTED, EVENTS, type FigureFacts, type FigureInContext, REASONS, SIDES } from '../model.ts';
import { head } from './example-reports.ts';
import { relateFigures } from './relate-figures.ts';

const dates = fc.constantFrom(
  null,
  '2021',
  '2021-05',
  '2021-05-10',
  '2021-05-12',
  '2099-01-01',
  '0000-00-00',
  '2021-99-99',
  'soon',
);
const starts = fc.constantFrom(
  null,
  '24h',
  '8 weeks',
  '2 months',
  '2021-01',
  '2021-01-09',
  'once',
  '',
  '99999999h',
);
const values = fc.oneof(
  fc.integer({ min: 0, max: 70_000 }),
  fc.constantFrom(0, -1, 0.0007, 1e300, Number.NaN, Number.POSITIVE_INFINITY, 5000, 60_000),
);
const facts: fc.Arbitrary<FigureFacts> = fc.record({
  said: fc.constantFrom('', '12 in the past two days', 'منهم ١٢', '12 of them', 'x'.repeat(500)),
  value: values,
  max: fc.option(values),
  approx: fc.constantFrom('exact', 'about', 'at_least', 'at_most', 'vague'),
  counted: fc.constantFrom(...COUNTED),
  event: fc.constantFrom(...EVENTS),
  side: fc.option(fc.constantFrom(...SIDES)),
  place: fc.constantFrom(null, 'Tel Zahra', 'northern Landia', 'Landia', 'Tel Zahra and Hawl', ''),
  since: starts,
  asOf: dates,
  source: fc.constantFrom(null, 'the Front'),
  sourceId: fc.constantFrom(null, 'front', 'monitor'),
});
const contexts: fc.Arbitrary<FigureInContext> = fc
  .record({
    claim: facts,
    figures: fc.array(facts, { maxLength: 4 }),
    published: dates,
    id: fc.constantFrom('a', 'b', 'c'),
  })
  .map(({ claim, figures, published, id }) => ({
    claim,
    report: head(id, published),
    figures: [claim, ...figures],
    quotes: [],
  }));

describe('relateFigures', () => {
  it('reads the same from both sides, says why, and throws at nothing', () => {
    fc.assert(
      fc.property(contexts, contexts, (a, b) => {
        const there = relateFigures(a, b);
        expect(relateFigures(b, a).relation).toBe(there.relation);
        expect(there.why.length).toBeGreaterThan(0);
        for (const { code, params = {} } of there.why)
          expect(Object.keys(params).filter((name) => !REASONS[code].some((hole) => hole === name))).toEqual(
            [],
          );
      }),
      { numRuns: 1000 },
    );
  });
  it('finds a usable figure the same as itself', () => {
    fc.assert(
      fc.property(contexts, (a) => {
        const { value, max, approx } = a.claim;
        fc.pre(Number.isFinite(value) && value >= 0 && max === null && approx !== 'vague');
        expect(['same', 'unrelated']).toContain(relateFigures(a, a).relation);
        if (a.claim.asOf === '2021-05-10') expect(relateFigures(a, a).relation).toBe('same');
      }),
    );
  });
  it('calls nothing a contradiction whose values leave room for each other', () => {
    fc.assert(
      fc.property(contexts, contexts, (a, b) => {
        const claim = { ...b.claim, value: a.claim.value, max: a.claim.max };
        const copy = { ...b, claim, figures: [claim, ...b.figures] };
        expect(relateFigures(a, copy).relation).not.toBe('differs');
        const vague: FigureInContext = { ...b, claim: { ...b.claim, approx: 'vague' } };
        expect(relateFigures(a, vague).relation).not.toBe('differs');
      }),
      { numRuns: 1000 },
    );
  });
  it('bears fields that are missing altogether', () => {
    const bare = { claim: { said: 'x', value: 5 }, report: { id: 'r' }, figures: [{ value: 5 }], quotes: [] };
    const broken = bare as unknown as FigureInContext;
    expect(relateFigures(broken, broken).relation).toBeTypeOf('string');
  });
});
