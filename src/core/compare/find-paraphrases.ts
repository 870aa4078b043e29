import type { Article, Paraphrase, Quote, QuoteFacts, Report, ReportMeta, Span } from '../model.ts';
import { daysApart } from './quotes/days-apart.ts';
import { findParaphrase } from './quotes/find-paraphrase.ts';
import { readFreeText } from './quotes/free-text.ts';

/** A statement is retold for three days; where a date is missing the words alone must do. */
const RETOLD_DAYS = 3;
/** A page that shows more of these has been read wrongly, or is a list of statements. */
const MOST = 5;

interface Found {
  report: ReportMeta;
  claim: QuoteFacts;
  id: string;
}

/**
 * What the article says in its own words and other outlets print as a quote; one for each stretch of the page, the
 * longest quote first. `told`: ids of quotes (`reportId#index`) that already stand beside a quote of the page.
 */
export function findParaphrases(
  article: Article,
  quotes: readonly Quote[],
  others: readonly Report[],
  told: ReadonlySet<string>,
): Paraphrase[] {
  const near = others.flatMap((report) => quotesNear(report, article)).filter(({ id }) => !told.has(id));
  if (near.length === 0) return [];
  const page = readFreeText(article.body, quotes, article.lang);
  const longestFirst = [...near].sort(
    (x, y) => y.claim.said.length - x.claim.said.length || (x.id < y.id ? -1 : 1),
  );
  const out: Paraphrase[] = [];
  for (const { report, claim, id } of longestFirst) {
    const found = findParaphrase(claim, page);
    if (!found || out.some(({ span }) => meet(span, found.span))) continue;
    out.push({ id, report, claim, ...found });
    if (out.length === MOST) break;
  }
  return out;
}

function quotesNear({ quotes, figures: _, ...report }: Report, article: Article): Found[] {
  const apart = daysApart(article.published, report.published);
  if (apart !== null && apart > RETOLD_DAYS) return [];
  return quotes.map((claim, index) => ({ report, claim, id: `${report.id}#${index}` }));
}

const meet = (a: Span, b: Span): boolean => a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
