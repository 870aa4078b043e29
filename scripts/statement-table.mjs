#!/usr/bin/env node
/**
 * What the product says of one statement, beside what the pack's reports hold: one row for each two values of one thing.
 *   node scripts/statement-table.mjs sdf 2019-03-12 2019-03-17 2019-03-23 > table.md
 * The first argument is the body that made the statements (its speakers count as the body), then their days.
 * Prints Markdown. `?` marks the rows to look at: values that cannot both be right and are not called so, or the reverse.
 */
import { join } from 'node:path';
import { importTs } from './lib/run-ts.mjs';
import { readPackFolder } from './pack/read-pack.mjs';

const PACK = join(import.meta.dirname, '..', 'src', 'packs', 'baghouz');
/** A statement is copied on its day and the day after. */
const COPIED_DAYS = 1;
/** Values further apart than twice are hardly meant for one thing: not marked. */
const LOOK_RATIO = 2;

const [body, ...days] = process.argv.slice(2);
if (!body || days.length === 0) {
  console.error('usage: statement-table.mjs BODY DAY...');
  process.exit(2);
}

const { parseReport } = await importTs('src/library/parse-report.ts');
const { loadKnowledge } = await importTs('src/library/load-knowledge.ts');
const { relateFigures } = await importTs('src/core/compare/relate-figures.ts');
const { relateQuotes } = await importTs('src/core/compare/relate-quotes.ts');
const { groundOf } = await importTs('src/core/compare/figures/ground.ts');
const { compareValues, ratioOf } = await importTs('src/core/compare/figures/interval.ts');

const { raw, reports: files } = readPackFolder(PACK);
const { knowledge } = loadKnowledge(raw);
const ground = groundOf(knowledge);
const today = new Date().toISOString().slice(0, 10);
const reports = files.flatMap(({ raw: one }) => parseReport(one, today).report ?? []);
const speaksFor = (id) => id !== null && (id === body || ground.bodyOf.get(id) === body);

const cell = (text) =>
  String(text)
    .replace(/[|\n]/g, ' ')
    .replace(/[\u2068\u2069]/g, '');
const line = (...cells) => console.log(`| ${cells.map(cell).join(' | ')} |`);
const dayAfter = (day, n) => new Date(Date.parse(day) + n * 86_400_000).toISOString().slice(0, 10);
const tally = (list) =>
  [...list.reduce((all, one) => all.set(one, (all.get(one) ?? 0) + 1), new Map())]
    .sort((x, y) => y[1] - x[1])
    .map(([name, n]) => (n > 1 ? `${name} ×${n}` : name))
    .join(', ');

for (const day of days) {
  const copied = reports.filter(
    ({ published }) => published && published >= day && published <= dayAfter(day, COPIED_DAYS),
  );
  console.log(`\n## ${day}: ${copied.length} reports\n`);
  figureTable(copied);
  quoteTable(copied);
}

/** Every two values of one thing (counted, event, side) that reports of these days give, and what is said of them. */
function figureTable(copied) {
  const things = new Map();
  for (const report of copied) {
    for (const claim of report.figures) {
      if (claim.sourceId !== null && !speaksFor(claim.sourceId)) continue;
      const thing = `${claim.counted} ${claim.event}${claim.side ? ` (${claim.side})` : ''}`;
      const value = `${claim.approx === 'exact' ? '' : `${claim.approx} `}${claim.value}${claim.max ? `-${claim.max}` : ''}`;
      const values = things.get(thing) ?? things.set(thing, new Map()).get(thing);
      const held = values.get(value) ?? values.set(value, []).get(value);
      held.push({ claim, report, figures: report.figures, quotes: report.quotes });
    }
  }
  console.log('| thing | one value | another | the values | the product says | why | |');
  console.log('|---|---|---|---|---|---|---|');
  for (const [thing, values] of things) {
    const list = [...values].sort((x, y) => y[1].length - x[1].length);
    list.forEach(([one, held], at) => {
      for (const [other, rival] of list.slice(at)) figureRow(thing, one, held, other, rival);
    });
  }
}

function figureRow(thing, one, held, other, rival) {
  const pairs = held.flatMap((a) =>
    rival.filter((b) => a.report.id < b.report.id || one !== other).map((b) => [a, b]),
  );
  const across = pairs.filter(([a, b]) => a.report.id !== b.report.id);
  if (across.length === 0) return;
  const verdicts = across.map(([a, b]) => relateFigures(a, b, ground));
  const [first] = across;
  const fit = compareValues(first[0].claim, first[1].claim);
  const close = ratioOf(first[0].claim, first[1].claim) <= LOOK_RATIO;
  const apart = fit === 'apart' && close && !verdicts.some(({ relation }) => relation === 'differs');
  const wrong =
    fit !== 'apart' && verdicts.some(({ relation }) => relation === 'differs' || relation === 'unrelated');
  line(
    thing,
    `${one} (${held.length}: ${held[0].claim.said})`,
    `${other} (${rival.length}: ${rival[0].claim.said})`,
    fit === 'apart' ? 'cannot both be right' : fit,
    tally(verdicts.map(({ relation }) => relation)),
    tally(verdicts.map(({ why }) => why.map(({ code }) => code).join(' + '))),
    apart || wrong ? '?' : '',
  );
}

/** The quote that most reports of these days carry in some form, and each other wording beside it. */
function quoteTable(copied) {
  const quotes = copied.flatMap((report) =>
    report.quotes
      .filter(({ speakerId }) => speaksFor(speakerId))
      .map((claim) => ({ claim, report, figures: report.figures, quotes: report.quotes })),
  );
  const related = (a) =>
    quotes.flatMap((b) => {
      if (b.report.id === a.report.id) return [];
      const verdict = relateQuotes(a, b, ground);
      return verdict.relation === 'unrelated' ? [] : [{ b, verdict }];
    });
  const best = quotes.map((a) => ({ a, rows: related(a) })).sort((x, y) => y.rows.length - x.rows.length)[0];
  if (!best || best.rows.length === 0) return;
  console.log(`\nQuote, as ${best.a.report.outlet.name} prints it: «${cell(best.a.claim.said)}»\n`);
  console.log('| outlet | its words | the product says |');
  console.log('|---|---|---|');
  for (const { b, verdict } of best.rows) {
    line(
      b.report.outlet.name,
      b.claim.said,
      verdict.relation + (verdict.otherSpeaker ? ', other speaker' : ''),
    );
  }
}
