import type { Article, Claims, FigureFacts, QuoteFacts, Report } from '../core/model.ts';
import { sameAddress } from '../library/same-address.ts';
import { pageAddress } from './tab-address.ts';

/** The facts of an article that the person read, for the library; null where it has no address or no claim. */
export function ownReport(article: Article, claims: Claims): Report | null {
  const { url, outlet } = article;
  if (url === null || !URL.canParse(url)) return null;
  if (claims.figures.length + claims.quotes.length === 0) return null;
  const address = pageAddress(url);
  const page = sameAddress(url) ?? address;
  const domain = new URL(address).hostname.replace(/^www\./, '');
  return {
    id: `own-${hash(page, 5381)}${hash(page, 52711)}`,
    outlet: outlet ?? { id: domain, name: domain, domain, country: null },
    url: address,
    headline: article.title.slice(0, 500),
    published: article.published,
    publishedBasis: article.published === null ? null : 'page',
    lang: article.lang,
    wire: article.wire,
    wireBasis: article.wire === null ? null : 'credited',
    figures: claims.figures.map(figureFacts),
    quotes: claims.quotes.map(quoteFacts),
  };
}

function figureFacts(figure: FigureFacts): FigureFacts {
  const { said, value, max, approx, counted, event, side, place, since, asOf, source, sourceId } = figure;
  return { said, value, max, approx, counted, event, side, place, since, asOf, source, sourceId };
}

function quoteFacts({ said, kind, speaker, speakerId, role, via }: QuoteFacts): QuoteFacts {
  return { said, kind, speaker, speakerId, role, via };
}

/** A short name for an address (two of these side by side do not meet by chance). */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value, 33) ^ text.charCodeAt(i);
  return (value >>> 0).toString(36).padStart(7, '0');
}
