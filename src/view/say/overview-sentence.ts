import type { Comparison } from '../../core/model.ts';
import { counted, type Msg, msg } from '../../shared/i18n/message.ts';

/** The first thing said of a page: what is in it, how many outlets, how many sources, what differs. */
export function overviewSentence(comparison: Comparison): Msg[] {
  const { outlets, sources } = comparison.overview;
  if (outlets === 0) return [hereSentence(comparison), msg('overview_nothing')];
  return [
    hereSentence(comparison),
    counted('overview_outlets', outlets, { sources: counted('overview_sources', sources) }),
    differSentence(comparison),
  ];
}

/** What was found in the page: `7 figures and 3 quotes here`. */
function hereSentence({ overview: { figures, quotes } }: Comparison): Msg {
  const first = figures > 0 || quotes === 0 ? counted('figures', figures) : counted('quotes', quotes);
  if (figures === 0 || quotes === 0) return msg('overview_here_one', { first });
  return msg('overview_here_both', { first, second: counted('quotes', quotes) });
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
