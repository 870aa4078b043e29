import type { Article, Outlet, Report, ReportMeta } from '../model.ts';

const NO_OUTLET: Outlet = { id: '', name: '', domain: '', country: null };

/** The page as if it were a report of the library, so that its figures can stand beside theirs. */
export function pageAsReport(article: Article): ReportMeta {
  return {
    id: 'page',
    outlet: article.outlet ?? NO_OUTLET,
    url: article.url,
    headline: article.title,
    published: article.published,
    publishedBasis: article.published ? 'page' : null,
    lang: article.lang,
    wire: article.wire,
    wireBasis: article.wire ? 'credited' : null,
  };
}

/** Address without scheme, `www.`, `m.`, query, fragment and a last slash. */
function plainUrl(url: string | null): string | null {
  if (!url) return null;
  return url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www|m|amp)\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}

/** Is this report the very article that is being read, or another of its outlet? Only other outlets are compared. */
export function isOwnReport(article: Article, report: Report): boolean {
  const own = plainUrl(article.url);
  if (own !== null && own === plainUrl(report.url)) return true;
  const outlet = article.outlet?.id;
  return Boolean(outlet) && outlet === report.outlet.id;
}
