/** Other outlets’ articles, kept as facts. */
import type { Basis, Outlet } from './article.ts';
import type { IsoDate, Lang } from './basics.ts';
import type { FigureFacts } from './figures.ts';
import type { QuoteFacts } from './quotes.ts';

/** Everything of a report but its claims. */
export interface ReportMeta {
  id: string;
  outlet: Outlet;
  url: string | null;
  headline: string;
  published: IsoDate | null;
  publishedBasis: Basis | null;
  lang: Lang;
  wire: string | null;
  wireBasis: Basis | null;
}

/** One outlet's article, kept as facts. */
export interface Report extends ReportMeta {
  figures: readonly FigureFacts[];
  quotes: readonly QuoteFacts[];
}

/** A claim with what surrounds it: the report it stands in and that report's other claims. */
export interface FigureInContext {
  claim: FigureFacts;
  report: ReportMeta;
  figures: readonly FigureFacts[];
  quotes: readonly QuoteFacts[];
}
export interface QuoteInContext {
  claim: QuoteFacts;
  report: ReportMeta;
  figures: readonly FigureFacts[];
  quotes: readonly QuoteFacts[];
}
