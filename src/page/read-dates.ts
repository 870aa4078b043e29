import type { IsoDate } from '../core/model.ts';
import type { StructuredArticle } from './json-ld.ts';
import { firstTag } from './meta-tags.ts';
import { parseDate, parseDateInUrl } from './parse-date.ts';
import { spacedText } from './spaced-text.ts';

const PUBLISHED_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'cxenseparse:recs:publishtime',
  'weibo:article:create_at',
  'article.published',
];
const MODIFIED_TAGS = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'dc.date.modified',
  'article.updated',
];

/** Words around a visible line that tell when the article came out. */
const DATE_ELEMENTS =
  'time, [class*="date" i], [class*="time" i], [class*="publish" i], [id*="date" i], [itemprop*="date" i], [class*="byline" i], [class*="meta" i]';
/** What shows today's date, whatever the article: a clock, the weather, a page's head. */
export const TODAY =
  '[class*="now" i], [class*="today" i], [class*="current" i], [class*="clock" i], [class*="weather" i], [id*="clock" i], [id*="today" i]';

/** Visible lines looked at, and their greatest length. */
const MOST_LINES = 60;
const LONGEST_LINE = 160;

/** What the days are read from. */
export interface DateSources {
  document: Document;
  tags: ReadonlyMap<string, string>;
  structured: StructuredArticle | null;
  url: string | null;
  title: Element | null;
  /** Short lines near the title. */
  near: readonly string[];
  /** `03/04/2019` is 3 April: so everywhere but on pages in English. */
  dayFirst: boolean;
}

/** The days of first publication and last change. */
export interface Dates {
  published: IsoDate | null;
  modified: IsoDate | null;
}

/**
 * From structured data, else meta tags, else `time` elements and visible datelines, else the lines near the
 * title (`near`), else the address.
 */
export function readDates({ document, tags, structured, url, title, near, dayFirst }: DateSources): Dates {
  const published =
    fromText(structured?.published) ??
    fromText(firstTag(tags, PUBLISHED_TAGS)) ??
    visibleDate(document, title, dayFirst) ??
    near.map((line) => parseDate(line, dayFirst)).find((date) => date !== null) ??
    parseDateInUrl(url);
  return { published, modified: fromText(structured?.modified) ?? fromText(firstTag(tags, MODIFIED_TAGS)) };
}

function fromText(text: string | null | undefined): IsoDate | null {
  return text ? parseDate(text) : null;
}

/** The first date after the title that the page shows as one; one before it where there is none after. */
function visibleDate(document: Document, title: Element | null, dayFirst: boolean): IsoDate | null {
  let before: IsoDate | null = null;
  let looked = 0;
  for (const element of document.querySelectorAll(DATE_ELEMENTS)) {
    if (
      element.closest(
        'aside, nav, footer, [class*="comment" i], [class*="related" i], [class*="sidebar" i]',
      ) ||
      element.closest(TODAY)
    )
      continue;
    const stamp = element.getAttribute('datetime') ?? element.getAttribute('content');
    const text = stamp ?? spacedText(element, true);
    if (text === '' || text.length > LONGEST_LINE) continue;
    if (++looked > MOST_LINES) break;
    const date = parseDate(text, dayFirst);
    if (!date) continue;
    const after = title === null || (title.compareDocumentPosition(element) & 4) !== 0;
    if (after) return date;
    before ??= date;
  }
  return before;
}
