import type { Article, Card, Claims, Comparison, Family, FigureRow, QuoteRow, Report } from '../model.ts';
import { checkArticle } from './checks/check-article.ts';
import { compareFigure } from './compare-figures.ts';
import { compareQuote } from './compare-quotes.ts';
import { countSources } from './families/group-rows.ts';
import { type Ground, noGround } from './figures/ground.ts';
import { findParaphrases } from './find-paraphrases.ts';
import { isOwnReport, pageAsReport } from './page-report.ts';
import { FigurePool } from './rows/figure-pool.ts';
import { reportsIt } from './rows/head-card.ts';
import { QuotePool } from './rows/quote-pool.ts';

/**
 * Figures of one article that are held against each other. No article has more (the longest live blogs have about two
 * hundred); a page of nothing but numbers must not cost their square.
 */
const SIBLINGS_MOST = 400;

/**
 * Compare an article's claims with the reports that a look-up proposed.
 * `candidates` may hold the article's own report (same address) and others of its outlet: they are left out.
 * `ground` (see `groundOf`) knows the conflict's places and who speaks for whom.
 * `proposed`: the only quotes of a report that are worth reading; of reports that it does not name, all are.
 */
export function compareArticle(
  article: Article,
  claims: Claims,
  candidates: readonly Report[],
  ground: Ground = noGround,
  proposed: ReadonlyMap<Report, ReadonlySet<number>> = new Map(),
): Comparison {
  const others = candidates.filter((report) => !isOwnReport(article, report));
  const report = pageAsReport(article);
  const figures = new FigurePool(others);
  const quotes = new QuotePool(others, proposed);
  const near = claims.figures.slice(0, SIBLINGS_MOST);
  const cards: Card[] = [
    ...claims.figures.map((claim) => compareFigure(claim, { report, figures: near }, figures, ground)),
    ...claims.quotes.map((claim) => compareQuote(claim, { report, quotes: claims.quotes }, quotes, ground)),
  ];
  const told = new Set(cards.flatMap((card) => (card.kind === 'quote' ? card.rows.map(({ id }) => id) : [])));
  const { body: _, ...rest } = article;
  return {
    article: rest,
    cards: sortCards(cards),
    checks: checkArticle(near, report, ground, article),
    paraphrases: findParaphrases(article, claims.quotes, others, told),
    overview: overviewOf(claims, cards, ground),
  };
}

/** Disagreements first, then what others have too, then what is only here; each in reading order. */
function sortCards(cards: readonly Card[]): Card[] {
  const rank = (card: Card): number => (isDiffering(card) ? 0 : card.onlyHere ? 2 : 1);
  return [...cards].sort((x, y) => rank(x) - rank(y));
}

const isDiffering = ({ headline }: Card): boolean => headline === 'differs' || headline === 'changed';

/** The rows whose outlets report what the page reports, not merely something near it. */
function reportingRows(card: Card): readonly (FigureRow | QuoteRow)[] {
  if (card.kind === 'quote') return card.rows;
  return card.rows.filter((row) => reportsIt(row, card.running));
}

function overviewOf(claims: Claims, cards: readonly Card[], ground: Ground): Comparison['overview'] {
  const outlets = new Set<string>();
  const families: Family[] = [];
  for (const card of cards) {
    const rows = reportingRows(card);
    const ids = new Set(rows.map(({ family }) => family));
    for (const { report } of rows) outlets.add(report.outlet.id || report.id);
    families.push(...card.families.filter(({ id }) => ids.has(id)));
  }
  return {
    figures: claims.figures.length,
    quotes: claims.quotes.length,
    outlets: outlets.size,
    sources: countSources(families, ground),
    differing: cards.filter(isDiffering).length,
  };
}
