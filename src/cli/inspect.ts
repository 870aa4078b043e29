import { readClaims } from '../core/claims/read-claims.ts';
import { detectConflict } from '../core/detect/detect-conflict.ts';
import type { Article, Knowledge } from '../core/model.ts';
import { CallError } from './call-error.ts';
import type { World } from './door.ts';
import { eachLine } from './each-line.ts';
import { articleFromFile, articleFromJson } from './read-input.ts';
import { readKnowledge } from './read-pack.ts';

/** `inspect FILE|- [--compare] [--explain]` or `inspect --lines`: what is read out of an article. */
export async function runInspect(args: readonly string[], world: World): Promise<void> {
  const flags = new Set(args.filter((arg) => arg.startsWith('--')));
  const files = args.filter((arg) => !arg.startsWith('--'));
  for (const flag of flags)
    if (!['--lines', '--compare', '--explain'].includes(flag)) throw new CallError(`unknown option ${flag}`);
  const knowledge = readKnowledge(world.root);

  if (flags.has('--lines')) {
    if (files.length > 0) throw new CallError('--lines reads standard input, not a file');
    await eachLine(world, (value) => inspect(articleFromJson(value, knowledge.outlets), knowledge));
    return;
  }
  if (files.length !== 1)
    throw new CallError('usage: inspect FILE.html|FILE.json|FILE.txt|- [--compare] [--explain], or --lines');
  const article = await articleFromFile(files[0] ?? '-', world, knowledge.outlets);
  world.stdout.write(`${JSON.stringify(inspect(article, knowledge), null, 2)}\n`);
}

/** The door's JSON for one article (docs/door.md). */
export function inspect(article: Article, knowledge: Knowledge) {
  const claims = readClaims(article, knowledge);
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
    checks: [],
  };
}
