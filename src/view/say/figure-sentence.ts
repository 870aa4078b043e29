import type { FigureCard, FigureRow } from '../../core/model.ts';
import { counted, type Msg, msg, type Param } from '../../shared/i18n/message.ts';
import { countOutlets, countSources } from '../model/group-rows.ts';
import { sayValue } from './value.ts';

/** Other values that are said one by one; further ones are counted. */
const VALUES_SAID = 2;

/** The sentence above a figure's drawing, as messages said one after the other. */
export function figureSentence(card: FigureCard): Msg[] {
  switch (card.headline) {
    case null:
    case 'unrelated':
      return [msg('figure_only_here')];
    case 'other_time':
      return [timeSentence(card)];
    case 'other_scope':
      return [msg('figure_other_scope'), ...hereAndThere(card, ['same', 'compatible'], [])];
    case 'compatible':
      return [compatibleSentence(card)];
    default:
      return hereAndThere(card, ['same', 'compatible'], ['differs']);
  }
}

function hereAndThere(card: FigureCard, with_: readonly string[], against: readonly string[]): Msg[] {
  const value = sayValue(card.claim);
  const agreeing = card.rows.filter((row) => with_.includes(row.relation));
  const others = byValue(card.rows.filter((row) => against.includes(row.relation)));
  const said = others.slice(0, VALUES_SAID).map((rows) => thereSentence(rows));
  const left = others.slice(VALUES_SAID).flat();
  const here =
    agreeing.length === 0
      ? msg('figure_here_alone', { value })
      : counted('figure_here_and', countOutlets(agreeing), { value, sources: sourcesOf(agreeing) });
  return [here, ...said, ...(left.length > 0 ? [counted('figure_further', countOutlets(left))] : [])];
}

function thereSentence(rows: readonly FigureRow[]): Msg {
  const first = rows[0];
  const value = first ? sayValue(first.claim) : '';
  return counted('figure_there', countOutlets(rows), { value, sources: sourcesOf(rows) });
}

function compatibleSentence(card: FigureCard): Msg {
  const rows = card.rows.filter((row) => row.relation === 'compatible' || row.relation === 'same');
  return counted('figure_compatible', countOutlets(rows), {
    value: sayValue(card.claim),
    sources: sourcesOf(rows),
  });
}

function timeSentence(card: FigureCard): Msg {
  const values = [...card.rows.map((row) => row.claim.value), card.claim.value];
  const days = new Set(card.rows.map((row) => (row.claim.asOf ?? row.report.published)?.slice(0, 10)));
  return counted('figure_other_time', days.size, { low: Math.min(...values), high: Math.max(...values) });
}

function sourcesOf(rows: readonly FigureRow[]): Param {
  return counted('from_sources', countSources(rows));
}

/** Rows by what they say, the value with most outlets first. */
function byValue(rows: readonly FigureRow[]): FigureRow[][] {
  const groups = new Map<string, FigureRow[]>();
  for (const row of rows) {
    const key = `${row.claim.value} ${row.claim.max} ${row.claim.approx}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].sort((a, b) => countOutlets(b) - countOutlets(a));
}
