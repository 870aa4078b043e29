import type { Card, Comparison, FigureRow, QuoteRow } from '../../core/model.ts';
import { languageName } from '../../shared/i18n/language-name.ts';
import type { Speech } from '../../shared/i18n/speech.ts';
import { paramToText, t } from '../../shared/i18n/to-text.ts';
import { cleanText } from '../model/clean-text.ts';
import { relationWord } from '../model/relation-kind.ts';
import { linkToWording } from '../model/text-fragment.ts';
import { familyName } from '../say/family-name.ts';

type Cell = string | number | null;

/** In this order; names and what is said come from the interface's language, codes are those of the JSON form. */
const COLUMNS = [
  'card',
  'kind',
  'page_wording',
  'page_value',
  'relation',
  'outlet',
  'wording',
  'value',
  'max',
  'approx',
  'approx_code',
  'credited',
  'family',
  'date',
  'language',
  'language_code',
  'headline',
  'address',
] as const;

/**
 * One line a report and claim, RFC 4180, with a byte order mark: without it spreadsheets read Arabic as Latin-1.
 * A claim that only the page has is one line without an outlet.
 */
export function toCsv(speech: Speech, comparison: Comparison): string {
  const lines: Cell[][] = [COLUMNS.map((column) => t(speech, `col_${column}`))];
  for (const card of comparison.cards) {
    if (card.rows.length === 0) lines.push(cardCells(speech, card));
    for (const row of card.rows)
      lines.push([...cardCells(speech, card).slice(0, 4), ...rowCells(speech, card, row, comparison)]);
  }
  return `\uFEFF${lines.map((cells) => cells.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

function cardCells(speech: Speech, card: Card): Cell[] {
  const value = card.kind === 'figure' ? card.claim.value : null;
  const own: Cell[] = [card.id, t(speech, `kind_${card.kind}`), cleanText(card.claim.said), value];
  return [...own, t(speech, relationWord(card.headline)), ...COLUMNS.slice(5).map(() => null)];
}

function rowCells(speech: Speech, card: Card, row: FigureRow | QuoteRow, comparison: Comparison): Cell[] {
  const { report, claim } = row;
  const figure = 'value' in claim ? claim : null;
  const family = card.families.find((each) => each.id === row.family);
  return [
    t(speech, relationWord(row.relation)),
    cleanText(report.outlet.name),
    cleanText(claim.said),
    figure?.value ?? null,
    figure?.max ?? null,
    figure && t(speech, `precision_${figure.approx}`),
    figure?.approx ?? null,
    'source' in claim ? claim.source : claim.speaker,
    family ? paramToText(speech, familyName(family, [row], comparison.labels ?? {}, speech)) : null,
    report.published,
    languageName(report.lang, speech),
    report.lang,
    cleanText(report.headline),
    linkToWording(report.url, claim.said),
  ];
}

/** Quoted where needed; a cell that a spreadsheet would run as a formula becomes text. */
function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
