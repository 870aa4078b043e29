import type { Article, Lang } from '../model.ts';

/** A text that is no article of a page (a quote, what a person typed, an example): nothing but its words and language. */
export function plainArticle(lang: Lang, body: readonly string[], title = ''): Article {
  return {
    url: null,
    title,
    body,
    outlet: null,
    author: null,
    lang,
    published: null,
    modified: null,
    wire: null,
  };
}
