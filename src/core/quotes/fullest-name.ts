import { type ParagraphView, tagIn } from './paragraph-view.ts';

/** Given, middle and family name with a particle. */
const MAX_NAME = 4;

/**
 * The fullest form of a one-word name in the article: `Haddad` where it also prints `Dalia Haddad`.
 * With capitals, the capitalised words before it; without, a given name before it. The name itself where there is none.
 */
export function fullestName(name: string, views: readonly ParagraphView[]): string {
  for (const view of views) {
    for (let i = 1; i < view.tokens.length; i++) {
      if (view.tokens[i]?.text !== name) continue;
      let from = i;
      while (from > 0 && i - from < MAX_NAME - 1 && leadsTo(view, from - 1)) from--;
      if (from < i) return view.text.slice(view.tokens[from]?.start ?? 0, view.tokens[i]?.end ?? 0);
    }
  }
  return name;
}

function leadsTo(view: ParagraphView, i: number): boolean {
  const token = view.tokens[i];
  if (token?.kind !== 'word' || view.tokens[i + 1]?.kind !== 'word') return false;
  if (/[^\s]/u.test(view.text.slice(token.end, view.tokens[i + 1]?.start ?? token.end))) return false;
  if (view.lexicon.names === 'bare')
    return tagIn(view, i, 'givenName') !== null && !tagIn(view, i, 'role', 'body');
  if (!token.capital || tagIn(view, i, 'title', 'role', 'affiliation', 'body', 'time', 'definite'))
    return false;
  // A sentence's first word is capital whatever it is: only a given name counts there.
  const first = i === 0 || view.sentences[i] !== view.sentences[i - 1];
  return !first || tagIn(view, i, 'givenName') !== null;
}
