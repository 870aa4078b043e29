import type { Family, FigureRow, Lang, QuoteRow } from '../../core/model.ts';
import { counted, type Msg, msg, type Param } from '../../shared/i18n/message.ts';
import type { Speech } from '../../shared/i18n/speech.ts';
import { type Labels, labelOf, shortLabelOf } from './labels.ts';

type Rows = readonly (FigureRow | QuoteRow)[];

/** The name of a source: the wire, whose statement, or the outlet itself. */
export function familyName(family: Family, rows: Rows, labels: Labels, speech: Speech): Param {
  if (family.basis === 'wire') return wireName(family.name, labels, speech);
  if (family.basis === 'statement')
    return msg('family_statement', { who: sourceName(family.name, rows, labels, speech.lang) });
  if (family.basis === 'wording')
    return msg('family_wording', { outlet: rows[0]?.report.outlet.name ?? family.name });
  return rows[0]?.report.outlet.name ?? family.name;
}

/** The same for a drawing, where a long name would be cut: a body by its short name, as people say it. */
export function shortFamilyName(family: Family, rows: Rows, labels: Labels, speech: Speech): Param {
  if (family.basis !== 'statement' || !labels[family.name]) return familyName(family, rows, labels, speech);
  return msg('family_statement', { who: shortLabelOf(labels, family.name, speech.lang) });
}

/** A news agency's name: ours where we have one, else the pack's, else its id. */
export function wireName(id: string, labels: Labels, speech: Speech): Param {
  const key = `wire_${id.replaceAll('-', '_')}`;
  if (speech.has(key)) return msg(key);
  if (labels[id]) return labelOf(labels, id, speech.lang);
  // A short id is an agency's initials; a longer one is a name.
  return /^[a-z]{2,5}$/.test(id) ? id.toUpperCase() : id;
}

/** The pack's name of a body; without one, the fullest of what the rows printed in the reader's language. */
function sourceName(id: string, rows: Rows, labels: Labels, lang: Lang): string {
  if (labels[id]) return labelOf(labels, id, lang);
  const printed = rows
    .filter((row) => row.report.lang === lang)
    .map((row) => ('source' in row.claim ? row.claim.source : row.claim.speaker))
    .filter((said): said is string => Boolean(said));
  return printed.sort((a, b) => b.length - a.length)[0] ?? labelOf(labels, id, lang);
}

/** `9 outlets, 3 sources`: never one number without the other. */
export function outletsAndSources(outlets: number, sources: number): Msg {
  return msg('outlets_and_sources', {
    outlets: counted('outlets', outlets),
    sources: counted('sources', sources),
  });
}
