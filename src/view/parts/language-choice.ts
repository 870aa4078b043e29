import type { Comparison } from '../../core/model.ts';
import { languageName } from '../../shared/i18n/language-name.ts';
import { t } from '../../shared/i18n/to-text.ts';
import { h } from '../dom/h.ts';
import { rowLanguages } from '../model/filter-cards.ts';
import type { ViewContext } from './context.ts';

/** Only the rows of one language: for who reads one of them. */
export function languageChoice(
  ctx: ViewContext,
  comparison: Comparison,
  now: string | null,
): HTMLElement | null {
  const langs = rowLanguages(comparison.cards);
  if (langs.length < 2) return null;
  const choose = (event: Event): void => {
    const chosen = event.target instanceof HTMLSelectElement ? event.target.value : '';
    ctx.ask({ wish: 'language', lang: chosen === '' ? null : chosen });
  };
  return h(
    'select',
    { 'aria-label': t(ctx.speech, 'filter_language'), on: { change: choose } },
    h('option', { value: '' }, t(ctx.speech, 'all_languages')),
    langs.map((lang) => h('option', { value: lang, selected: lang === now }, languageName(lang, ctx.speech))),
  );
}
