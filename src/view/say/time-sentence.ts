import type { FigureCard, FigureRow } from '../../core/model.ts';
import { counted, type Msg, msg } from '../../shared/i18n/message.ts';
import { countOutlets } from '../model/group-rows.ts';
import { reportingFigures, sourcesBehind } from '../model/reporting-rows.ts';
import { sayValue } from './value.ts';

/** A count that changes with time: on how many days it was taken, and from where to where it went. */
export function timeSentence(card: FigureCard): Msg[] {
  if (!card.running) return momentSentence(card);
  const rows = reportingFigures(card);
  const range = rangeOf([...rows, card]);
  const days = countDays(rows);
  return [days === 0 ? msg('figure_running', range) : counted('figure_other_time', days, range)];
}

/** No series, only other moments: a number of then is no other version of the number of now. */
function momentSentence(card: FigureCard): Msg[] {
  const rows = card.rows.filter((row) => row.relation === 'other_time');
  const { low, high } = rangeOf(rows);
  const sources = counted('from_sources', sourcesBehind(rows, card.families));
  const value = low === high ? low : msg('value_range', { from: low, to: high });
  return [
    msg('figure_here_alone', { value: sayValue(card.claim) }),
    counted('figure_other_moment', countOutlets(rows), { value, sources }),
  ];
}

function rangeOf(cards: readonly { claim: FigureRow['claim'] }[]): { low: number; high: number } {
  const values = cards.map(({ claim }) => claim.value);
  return { low: Math.min(...values), high: Math.max(...values) };
}

/** Known days of which the rows tell; a month or year alone is none. */
function countDays(rows: readonly FigureRow[]): number {
  const days = rows
    .map((row) => row.claim.asOf ?? row.report.published)
    .filter((date): date is string => date !== null && /^\d{4}-\d{2}-\d{2}/.test(date))
    .map((date) => date.slice(0, 10));
  return new Set(days).size;
}
