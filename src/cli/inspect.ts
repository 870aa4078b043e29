import { readClaims } from '../core/claims/read-claims.ts';
import { compareArticle } from '../core/compare/compare-article.ts';
import { groundOf } from '../core/compare/figures/ground.ts';
import { detectConflict } from '../core/detect/detect-conflict.ts';
import type { Article, Knowledge, Report } from '../core/model.ts';
import { CallError } from './call-error.ts';
import { eachLine } from './each-line.ts';
import { explain } from './explain.ts';
import { articleFromFile, articleFromJson } from './read-input.ts';
import { readKnowledge, readReports } from './read-pack.ts';
import { readSpeech } from './read-speech.ts';
import type { World } from './world.ts';

const OPTIONS = ['--lines', '--compare', '--explain'];
const USAGE = 'usage: inspect FILE.html|FILE.json|FILE.txt|- [--compare] [--explain], or --lines [--compare]';

/** `inspect FILE|- [--compare] [--explain]` or `inspect --lines`: what is read out of an article. */
export async function runInspect(args: readonly string[], world: World): Promise<void> {
  const flags = new Set(args.filter((arg) => arg.startsWith('--')));
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = [...flags].find((flag) => !OPTIONS.includes(flag));
  if (unknown) throw new CallError(`unknown option ${unknown}; ${USAGE}`);
  const knowledge = readKnowledge(world.root);
  const pack = flags.has('--compare') ? readReports(world.root) : null;

  if (flags.has('--lines')) {
    if (files.length > 0 || flags.has('--explain')) throw new CallError(USAGE);
    await eachLine(world, (value) => inspect(articleFromJson(value, knowledge.outlets), knowledge, pack));
    return;
  }
  const [file] = files;
  if (file === undefined || files.length > 1) throw new CallError(USAGE);
  const article = await articleFromFile(file, world, knowledge.outlets);
  if (flags.has('--explain')) {
    const told = explain(
      article,
      detectConflict(article, knowledge.conflict),
      readClaims(article, knowledge),
      readSpeech(world.root, 'en'),
    );
    world.stdout.write(`${told}\n`);
    return;
  }
  world.stdout.write(`${JSON.stringify(inspect(article, knowledge, pack), null, 2)}\n`);
}

/** The door's JSON for one article (docs/door.md); with the pack's reports also what they say. */
export function inspect(article: Article, knowledge: Knowledge, pack: readonly Report[] | null) {
  const claims = readClaims(article, knowledge);
  const comparison = compareArticle(article, claims, pack ?? [], groundOf(knowledge));
  return {
    article: {
      title: article.title,
      outlet: article.outlet?.name ?? null,
      lang: article.lang,
      published: article.published,
      wire: article.wire,
    },
    conflict: detectConflict(article, knowledge.conflict),
    figures: claims.figures,
    quotes: claims.quotes,
    numerals: claims.numerals,
    checks: comparison.checks,
    paraphrases: comparison.paraphrases,
    ...(pack ? { comparisons: comparison.cards } : {}),
  };
}
