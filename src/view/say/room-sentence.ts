import type { FigureCard } from '../../core/model.ts';
import { counted, type Msg } from '../../shared/i18n/message.ts';
import { countOutlets } from '../model/group-rows.ts';
import { intervalOf } from '../model/interval.ts';
import { sourcesBehind } from '../model/reporting-rows.ts';
import { sayValue } from './value.ts';

/**
 * Outlets that print neither the value nor another one, but what agrees with it: `tens of thousands` beside 34,000.
 * Said by itself, since none of them has the number. Outlets that print the number elsewhere are not told twice.
 */
export function roomSentence(card: FigureCard): Msg[] {
  const saidIt = new Set(
    card.rows.filter((row) => row.relation === 'same').map((row) => row.report.outlet.id),
  );
  const rows = card.rows.filter((row) => row.relation === 'compatible' && !saidIt.has(row.report.outlet.id));
  if (rows.length === 0) return [];
  const theirsOpen = rows.every((row) => intervalOf(row.claim) !== null);
  const theirsExact = rows.every((row) => intervalOf(row.claim) === null);
  const open = intervalOf(card.claim) !== null;
  // Whose wording leaves room for whose number; where it goes both ways, that there is no contradiction.
  const key =
    !open && theirsOpen ? 'figure_room_there' : open && theirsExact ? 'figure_room_here' : 'figure_room_both';
  const sources = counted('from_sources', sourcesBehind(rows, card.families));
  return [counted(key, countOutlets(rows), { value: sayValue(card.claim), sources })];
}
