import type { StructuredArticle } from './json-ld.ts';
import { firstTag } from './meta-tags.ts';

const BYLINES =
  '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author-name" i], [class*="article-author" i], [class*="post-author" i], [class~="author" i], [class*="writer" i], [class*="article-source" i], [class*="news-source" i], [class*="credit" i], address';

/** Longest line that names authors. */
const LONGEST = 120;
/** Elements looked at. */
const MOST = 30;

/** Who is named as the author, and every line that could credit an agency. */
export interface Authorship {
  author: string | null;
  lines: readonly string[];
}

/** Authors from structured data, else meta tags, else a visible byline; comments' authors are nobody's. */
export function readAuthor(
  document: Document,
  tags: ReadonlyMap<string, string>,
  structured: StructuredArticle | null,
): Authorship {
  const visible = visibleLines(document);
  const tag = firstTag(tags, [
    'author',
    'article:author',
    'og:article:author',
    'dc.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
  ]);
  const named = structured?.authors.length ? [...new Set(structured.authors)].join(', ') : null;
  const usable = tag && !/^https?:/i.test(tag) ? tag : null;
  const author = named ?? usable ?? visible[0] ?? null;
  return { author, lines: [named, usable, ...visible].filter((line) => line !== null) };
}

function visibleLines(document: Document): string[] {
  const lines: string[] = [];
  let looked = 0;
  for (const element of document.querySelectorAll(BYLINES)) {
    if (++looked > MOST) break;
    if (element.closest('[class*="comment" i], [class*="related" i], figure, aside, nav, footer')) continue;
    const line = (element.textContent ?? '').slice(0, 1_000).replace(/\s+/g, ' ').trim();
    if (line !== '' && line.length <= LONGEST && /\p{L}/u.test(line)) lines.push(line);
  }
  return lines;
}
