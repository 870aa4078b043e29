import type { Comparison } from '../../core/model.ts';
import { counted, type Msg, msg } from '../../shared/i18n/message.ts';

/** The first thing said of a page: how many outlets, how many sources, what differs. */
export function overviewSentence(comparison: Comparison): Msg[] {
  const { outlets, sources } = comparison.overview;
  if (outlets === 0) return [msg('overview_nothing')];
  return [
    counted('overview_outlets', outlets, { sources: counted('overview_sources', sources) }),
    differSentence(comparison),
  ];
}

/** What differs, as a sentence. */
export function differSentence(comparison: Comparison): Msg {
  const figures = comparison.cards.filter((card) => card.headline === 'differs').length;
  const quotes = comparison.cards.filter((card) => card.headline === 'changed').length;
  const said = [
    ...(figures > 0 ? [counted('overview_figures', figures)] : []),
    ...(quotes > 0 ? [counted('overview_quotes', quotes)] : []),
  ];
  const [first, second] = said;
  if (!first) return msg('overview_none_differ');
  return second ? msg('overview_both', { first, second }) : msg('overview_one', { first });
}
