import type { FigureCard, FigureRelation, FigureRow } from '../../core/model.ts';
import { counted, type Msg, msg, type Param } from '../../shared/i18n/message.ts';
import { countOutlets } from '../model/group-rows.ts';
import { sourcesBehind } from '../model/reporting-rows.ts';
import { roomSentence } from './room-sentence.ts';
import { timeSentence } from './time-sentence.ts';
import { sayValue } from './value.ts';

/** Other values that are said one by one; further ones are counted. */
const VALUES_SAID = 2;

/**
 * The sentence above a figure's drawing, as messages said one after the other. Each number of outlets counts
 * only those that say just that: who prints the value, who prints another, whose wording merely leaves room.
 */
export function figureSentence(card: FigureCard): Msg[] {
  if (card.headline === null || card.headline === 'unrelated') return [msg('figure_only_here')];
  if (card.headline === 'other_time') return timeSentence(card);
  const moved = card.headline === 'other_scope' ? movedSentence(card) : [];
  return [hereSentence(card), ...moved, ...otherValues(card), ...roomSentence(card)];
}

/** Who prints the page's own value, for the same thing. */
function hereSentence(card: FigureCard): Msg {
  const value = sayValue(card.claim);
  const rows = withRelation(card, 'same');
  const outlets = countOutlets(rows);
  if (outlets === 0) return msg('figure_here_alone', { value });
  return counted('figure_here_and', outlets, { value, sources: sourcesOf(rows, card) });
}

/** The very number, given to another group or whole. */
function movedSentence(card: FigureCard): Msg[] {
  const { value, max } = card.claim;
  const rows = withRelation(card, 'other_scope').filter(
    (row) => row.claim.value === value && row.claim.max === max,
  );
  if (rows.length === 0) return [msg('figure_other_scope')];
  return [counted('figure_moved', countOutlets(rows), { sources: sourcesOf(rows, card) })];
}

function otherValues(card: FigureCard): Msg[] {
  const others = byValue(withRelation(card, 'differs'));
  const said = others.slice(0, VALUES_SAID).map((rows) => thereSentence(rows, card));
  const left = others.slice(VALUES_SAID).flat();
  if (left.length === 0) return said;
  return [...said, counted('figure_further', countOutlets(left), { sources: sourcesOf(left, card) })];
}

function thereSentence(rows: readonly FigureRow[], card: FigureCard): Msg {
  const first = rows[0];
  const value = first ? sayValue(first.claim) : '';
  return counted('figure_there', countOutlets(rows), { value, sources: sourcesOf(rows, card) });
}

function withRelation(card: FigureCard, relation: FigureRelation): readonly FigureRow[] {
  return card.rows.filter((row) => row.relation === relation);
}

function sourcesOf(rows: readonly FigureRow[], card: FigureCard): Param {
  return counted('from_sources', sourcesBehind(rows, card.families));
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
