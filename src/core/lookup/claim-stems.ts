import type { FigureFacts, Lang, QuoteFacts, ReportMeta } from '../model.ts';
import { wordsOf } from './query-words.ts';

/** What of a claim or a headline can be searched: its stems, each once, and its words in a row. */
export interface Searchable {
  readonly stems: ReadonlySet<string>;
  /** Stems in reading order between spaces, for finding phrases. */
  readonly row: string;
  /** Keys of the numbers in it (`#34000`). */
  readonly numbers: ReadonlySet<string>;
}

/** Claims are searched again with every key that is typed: each is read once. */
const known = new WeakMap<object, Searchable>();

function read(owner: object, text: string, lang: Lang): Searchable {
  const before = known.get(owner);
  if (before) return before;
  const words = wordsOf(text, lang);
  const searchable = {
    stems: new Set(words.map((word) => word.stem)),
    row: ` ${words.map((word) => word.stem).join(' ')} `,
    numbers: new Set(words.filter((word) => word.key.startsWith('#')).map((word) => word.key)),
  };
  known.set(owner, searchable);
  return searchable;
}

/** A quote is searched by its words and its speaker's name and role. */
export function quoteStems(quote: QuoteFacts, lang: Lang): Searchable {
  return read(quote, `${quote.said} . ${quote.speaker ?? ''} . ${quote.role ?? ''}`, lang);
}

/** A figure is searched by its wording, place and source. */
export function figureStems(figure: FigureFacts, lang: Lang): Searchable {
  return read(figure, `${figure.said} . ${figure.place ?? ''} . ${figure.source ?? ''}`, lang);
}

/** A report is searched by its headline and its outlet's name. */
export function reportStems(report: ReportMeta): Searchable {
  return read(report, `${report.headline} . ${report.outlet.name}`, report.lang);
}
