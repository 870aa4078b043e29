import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readKnowledge } from '../../src/cli/read-pack.ts';
import { readClaims } from '../../src/core/claims/read-claims.ts';
import { detectConflict } from '../../src/core/detect/detect-conflict.ts';
import { readDocument } from '../../src/page/read-page.ts';
import { demoPages } from '../newsstand/newsstand.ts';
import { renderPage } from '../newsstand/render-page.ts';

export interface ReadingRow {
  what: string;
  /** Median of the rounds, in milliseconds of processor time. */
  ms: number;
}

/** Rounds of each, taken in turns: the machine's moods fall on all alike. */
const ROUNDS = 15;

/** The demo's articles in one language as one long page: about as much text as a long news feature. */
function longPage(lang: 'ar' | 'en'): string {
  const pages = demoPages.filter(
    (page) => page.outlet.lang === lang && page.onConflict && page.arrives !== 'late',
  );
  const [first] = pages;
  if (!first) throw new Error(`no demo page in ${lang}`);
  const blocks = pages.flatMap((page) => page.blocks);
  return renderPage({ ...first, arrives: 'at-once', blocks: [...blocks, ...blocks, ...blocks] });
}

/** Reading an article side by side with Readability parsing the same page and with a bare loop over its characters. */
export function measureReading(lang: 'ar' | 'en', root: string): { characters: number; rows: ReadingRow[] } {
  const knowledge = readKnowledge(root);
  const { document } = new JSDOM(longPage(lang), { virtualConsole: new VirtualConsole() }).window;
  const { article } = readDocument(document, null);
  if (!article) throw new Error('the bench page gave no article');
  const text = [article.title, ...article.body].join('\n');

  let sink = 0;
  const jobs: [string, () => unknown][] = [
    [
      'bare loop over the characters',
      () => {
        for (let i = 0; i < text.length; i++) sink ^= text.charCodeAt(i);
      },
    ],
    ['Readability on the same page', () => new Readability(document.cloneNode(true) as Document).parse()],
    ['page reader (Readability and the map onto the live page)', () => readDocument(document, null)],
    ['detector', () => detectConflict(article, knowledge.conflict)],
    ['figures, quotes, speakers', () => readClaims(article, knowledge)],
  ];
  const times = jobs.map((): number[] => []);
  for (let round = -2; round < ROUNDS; round++) {
    for (const [at, [, run]] of jobs.entries()) {
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) times[at]?.push((user + system) / 1000);
    }
  }
  if (sink === Number.MAX_VALUE) throw new Error('unreachable');
  return { characters: text.length, rows: jobs.map(([what], at) => ({ what, ms: median(times[at] ?? []) })) };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
