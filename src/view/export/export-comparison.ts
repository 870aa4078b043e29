import type { Comparison, IsoDate } from '../../core/model.ts';
import type { Speech } from '../../shared/i18n/speech.ts';
import type { ExportForm } from '../parts/context.ts';
import { toCsv } from './to-csv.ts';
import { toJson } from './to-json.ts';
import { toMarkdown } from './to-markdown.ts';

/** A file to save: its name, media type and text. */
export interface ExportFile {
  name: string;
  type: string;
  text: string;
}

/** A comparison as a file of the wanted form. */
export function exportComparison(
  speech: Speech,
  comparison: Comparison,
  form: ExportForm,
  seen: IsoDate,
): ExportFile {
  const base = `masadir-${comparison.article.outlet?.id.replaceAll(/[^a-z0-9-]+/gi, '-') ?? 'page'}-${seen}`;
  switch (form) {
    case 'markdown':
      return { name: `${base}.md`, type: 'text/markdown', text: toMarkdown(speech, comparison, seen) };
    case 'csv':
      return { name: `${base}.csv`, type: 'text/csv', text: toCsv(speech, comparison) };
    case 'json':
      return { name: `${base}.json`, type: 'application/json', text: toJson(comparison, seen) };
  }
}
