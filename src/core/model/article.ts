/** An article as read from a page, and stretches of it. */
import type { IsoDate, Lang } from './basics.ts';

export interface Outlet {
  /** Stable id of the registry, or the folded domain for an unknown one. */
  id: string;
  name: string;
  domain: string;
  /** ISO 3166 alpha-2, where known. */
  country: string | null;
}

/** How a date or credit came to be known. */
export type Basis = 'page' | 'url' | 'inferred' | 'credited';

/** An article as read from a page: text only, no DOM. */
export interface Article {
  url: string | null;
  title: string;
  /** The article's paragraphs in reading order, as printed (no folding, no trimming inside). */
  body: readonly string[];
  outlet: Outlet | null;
  /** The byline as printed. */
  author: string | null;
  lang: Lang;
  published: IsoDate | null;
  modified: IsoDate | null;
  /** Id of the news agency credited (`afp`, `reuters`, …). */
  wire: string | null;
}

/** Which text of an article: its title, or the index of a paragraph in `body`. */
export type ParagraphRef = 'title' | number;

/** A stretch of an article. `said === text.slice(start, end)`; offsets are UTF-16 units. */
export interface Span {
  paragraph: ParagraphRef;
  start: number;
  end: number;
  said: string;
}
