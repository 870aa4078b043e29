import type { Comparison, IsoDate, ReportMeta } from '../../core/model.ts';
import { type Msg, msg, type Param } from '../../shared/i18n/message.ts';
import type { Speech } from '../../shared/i18n/speech.ts';
import { toText } from '../../shared/i18n/to-text.ts';
import { cleanText } from '../model/clean-text.ts';
import { linkToWording } from '../model/text-fragment.ts';

/** What a citation needs: a report, or the page itself. */
export type Cited = Pick<ReportMeta, 'headline' | 'published' | 'url'> & { outlet: { name: string } | null };

/**
 * A source as it is cited: outlet, headline, date, address with the place of the wording, date seen.
 * In the form of the speech's language: `Outlet, “Headline”, 17 March 2019, https://… (seen 24 November 2026)`.
 */
export function cite(speech: Speech, cited: Cited, said: string, seen: IsoDate): string {
  const date: Param = cited.published ? { date: cited.published, style: 'full' } : msg('no_date');
  const address = linkToWording(cited.url, said);
  const message: Msg = msg('cite', {
    outlet: cited.outlet ? cleanText(cited.outlet.name) : msg('outlet_unknown'),
    headline: msg('cite_headline', { text: cleanText(cited.headline) }),
    date,
    address: address ?? msg('no_address'),
    seen: { date: seen, style: 'full' },
  });
  return toText(speech, message);
}

/** The page of a comparison as something to cite. */
export function pageCited(article: Comparison['article']): Cited {
  return { outlet: article.outlet, headline: article.title, published: article.published, url: article.url };
}
