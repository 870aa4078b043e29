import type { ReportMeta } from '../../core/model.ts';
import { t } from '../../shared/i18n/to-text.ts';
import { h } from '../dom/h.ts';
import { name } from '../dom/say.ts';
import { linkToArchive } from '../model/archive-link.ts';
import { cleanText } from '../model/clean-text.ts';
import { addressOnPaper } from '../model/safe-url.ts';
import { linkToWording } from '../model/text-fragment.ts';
import type { ViewContext } from './context.ts';
import { sign } from './glyphs.ts';

const OUT = { target: '_blank', rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' };

/** An outlet's name, linked to its page at the wording; the name alone where there is no usable address. */
export function outletLink(report: ReportMeta, said: string): HTMLElement {
  const href = linkToWording(report.url, said);
  const label = name(report.outlet.name || report.outlet.domain);
  const title = cleanText(report.headline);
  if (!href) return h('span', { title }, label);
  return h('a', { href, title, 'data-address': addressOnPaper(report.url), ...OUT }, label);
}

/** To the archived copies of a report; nothing without an address. Fetches nothing before the click. */
export function archiveLink(ctx: ViewContext, report: ReportMeta): HTMLElement | null {
  const href = linkToArchive(report.url, report.published);
  if (!href) return null;
  const label = t(ctx.speech, 'archived_copy', { outlet: report.outlet.name });
  return h('a', { class: 'arch', href, 'aria-label': label, title: label, ...OUT }, sign('archive'));
}
