import type { FigureFacts, Lang, QuoteFacts, ReportMeta } from '../model.ts';
import { wordsOf } from './query-words.ts';

/** What of a claim or a headline can be searched: its stems, each once, and its words in a row. */
export interface Searchable {
  readonly stems: ReadonlySet<string>;
  /** Notions of the lexicon, the same in every language (`child` for طفل and children). */
  readonly notions: ReadonlySet<string>;
  /** Stems of the words that carry matter, in reading order between spaces, for finding phrases. */
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
    notions: new Set(words.filter((word) => word.anyLanguage).map((word) => word.unit)),
    row: ` ${words
      .filter((word) => word.weight > 0)
      .map((word) => word.stem)
      .join(' ')} `,
    numbers: new Set(words.filter((word) => word.key.startsWith('#')).map((word) => word.key)),
  };
  known.set(owner, searchable);
  return searchable;
}

/** A quote is searched by its words and its speaker's name and role. */
export function quoteStems(quote: QuoteFacts, lang: Lang): Searchable {
  return read(quote, `${quote.said} . ${quote.speaker ?? ''} . ${quote.role ?? ''}`, lang);
}

/** A figure is searched by its wording, place and source, and by what it counts, said or not. */
export function figureStems(figure: FigureFacts, lang: Lang): Searchable {
  const searchable = read(figure, `${figure.said} . ${figure.place ?? ''} . ${figure.source ?? ''}`, lang);
  if (searchable.notions.has(figure.counted)) return searchable;
  // The names of what is counted are notions of the lexicon, too (`fighter`, `child`).
  const counting = { ...searchable, notions: new Set([...searchable.notions, figure.counted]) };
  known.set(figure, counting);
  return counting;
}

/** A report is searched by its headline and its outlet's name. */
export function reportStems(report: ReportMeta): Searchable {
  return read(report, `${report.headline} . ${report.outlet.name}`, report.lang);
}
