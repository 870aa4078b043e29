import type { StructuredArticle } from './json-ld.ts';
import { firstTag } from './meta-tags.ts';
import { spacedText } from './spaced-text.ts';

const BYLINES =
  '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author-name" i], [class*="article-author" i], [class*="post-author" i], [class~="author" i], [class*="writer" i], [class*="source" i], [class*="credit" i], address';

/** Longest line that names authors. */
const LONGEST = 120;
/** Elements looked at. */
const MOST = 30;

/** Where pictures, comments and other stories name theirs. */
const ELSEWHERE =
  '[class*="comment" i], [class*="related" i], [class*="media" i], [class*="image" i], [class*="photo" i], [class*="caption" i], figure, aside, nav, footer';

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

/** The names in a byline one by one: `By A and B` → A, B. */
export function authorNames(author: string | null): string[] {
  return (author ?? '')
    .replace(/^\s*(?:by|story by|بقلم|كتب|كتبت)(?!\p{L})[\s:]*/iu, '')
    .split(/[,،;]|\s(?:and|و)\s/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function visibleLines(document: Document): string[] {
  const lines: string[] = [];
  let looked = 0;
  for (const element of document.querySelectorAll(BYLINES)) {
    if (++looked > MOST) break;
    if (element.closest(ELSEWHERE)) continue;
    const line = spacedText(element);
    if (line !== '' && line.length <= LONGEST && /\p{L}/u.test(line)) lines.push(line);
  }
  return lines;
}
