import type {
  Card,
  Check,
  Comparison,
  DiffPart,
  Family,
  FigureCard,
  FigureFacts,
  FigureRelation,
  FigureRow,
  QuoteCard,
  QuoteFacts,
  QuoteRelation,
  QuoteRow,
  Reason,
  ReportMeta,
} from '../../src/core/model.ts';

/** An invented outlet's report: short to write, whole to draw. */
export interface ReportSketch {
  outlet: string;
  lang?: string;
  date?: string | null;
  url?: string | null;
  headline?: string;
  family?: string;
}

const slug = (text: string): string =>
  [...text]
    .reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_007, 7)
    .toString(36);

/** A report of an invented outlet. */
export function report(sketch: ReportSketch): ReportMeta {
  const id = slug(sketch.outlet);
  return {
    id: `r-${id}`,
    outlet: { id, name: sketch.outlet, domain: `${id}.example`, country: null },
    url: sketch.url === undefined ? `https://${id}.example/2019/03/story` : sketch.url,
    headline: sketch.headline ?? 'عنوان من عندنا',
    published: sketch.date === undefined ? '2019-03-17' : sketch.date,
    publishedBasis: 'page',
    lang: sketch.lang ?? 'ar',
    wire: null,
    wireBasis: null,
  };
}

export function figure(said: string, value: number, more: Partial<FigureFacts> = {}): FigureFacts {
  return {
    said,
    value,
    max: null,
    approx: 'exact',
    counted: 'civilian',
    event: 'left',
    side: null,
    place: 'Baghouz',
    since: null,
    asOf: null,
    source: null,
    sourceId: null,
    ...more,
  };
}

export function quote(said: string, more: Partial<QuoteFacts> = {}): QuoteFacts {
  return { said, kind: 'direct', speaker: null, speakerId: null, role: null, via: null, ...more };
}

export function figureRow(
  relation: FigureRelation,
  sketch: ReportSketch,
  claim: FigureFacts,
  why: readonly Reason[] = [],
): FigureRow {
  const meta = report(sketch);
  return {
    id: `${meta.id}#${claim.value}`,
    report: meta,
    why,
    family: sketch.family ?? meta.id,
    claim,
    relation,
  };
}

export function quoteRow(
  relation: QuoteRelation,
  sketch: ReportSketch,
  claim: QuoteFacts,
  more: { diff?: readonly DiffPart[]; otherSpeaker?: boolean } = {},
): QuoteRow {
  const meta = report(sketch);
  return {
    id: `${meta.id}#q`,
    report: meta,
    why: [],
    family: sketch.family ?? meta.id,
    claim,
    relation,
    otherSpeaker: more.otherSpeaker ?? false,
    diff: more.diff ?? null,
  };
}

/** `wire:afp`, `statement:sdf`: what a family id of a sketch means. */
function familyOf(id: string, rows: readonly (FigureRow | QuoteRow)[]): Family {
  const own = rows.filter((row) => row.family === id);
  const [basis, name] = id.split(':');
  const reports = own.map((row) => row.report.id);
  if (name && (basis === 'wire' || basis === 'statement' || basis === 'wording'))
    return { id, basis, name, reports };
  return { id, basis: 'alone', name: own[0]?.report.outlet.name ?? id, reports };
}

const families = (rows: readonly (FigureRow | QuoteRow)[]): Family[] =>
  [...new Set(rows.map((row) => row.family))].map((id) => familyOf(id, rows));
const outlets = (rows: readonly (FigureRow | QuoteRow)[]): number =>
  new Set(rows.map((row) => row.report.outlet.id)).size;

export function figureCard(
  id: string,
  headline: FigureRelation | null,
  claim: FigureFacts,
  rows: readonly FigureRow[],
  running = false,
): FigureCard {
  return {
    kind: 'figure',
    id,
    claim: { ...claim, id, paragraph: 0, start: 0, end: claim.said.length, partOf: null, rules: [] },
    families: families(rows),
    outlets: outlets(rows),
    onlyHere: rows.length === 0,
    headline,
    rows,
    running,
  };
}

export function quoteCard(
  id: string,
  headline: QuoteRelation | null,
  claim: QuoteFacts,
  rows: readonly QuoteRow[],
): QuoteCard {
  return {
    kind: 'quote',
    id,
    claim: { ...claim, id, paragraph: 1, start: 0, end: claim.said.length, rules: [] },
    families: families(rows),
    outlets: outlets(rows),
    onlyHere: rows.length === 0,
    headline,
    rows,
  };
}

export interface PageSketch {
  outlet: string;
  title: string;
  lang: string;
  date?: string;
  wire?: string | null;
}

/** A comparison around cards, its overview counted. */
export function comparison(
  page: PageSketch,
  cards: readonly Card[],
  checks: readonly Check[] = [],
): Comparison {
  const rows = cards.flatMap((card): (FigureRow | QuoteRow)[] => [...card.rows]);
  return {
    article: {
      url: 'https://here.example/story',
      title: page.title,
      outlet: { id: 'here', name: page.outlet, domain: 'here.example', country: null },
      author: null,
      lang: page.lang,
      published: page.date ?? '2019-03-24',
      modified: null,
      wire: page.wire ?? null,
    },
    labels: {
      Baghouz: { ar: 'الباغوز', en: 'Baghouz' },
      'al-Hol': { ar: 'الهول', en: 'al-Hol' },
      sdf: {
        ar: 'قوات سوريا الديمقراطية',
        'ar-x-short': 'قسد',
        en: 'Syrian Democratic Forces',
        'en-x-short': 'SDF',
      },
    },
    cards,
    checks,
    paraphrases: [],
    overview: {
      figures: cards.filter((card) => card.kind === 'figure').length,
      quotes: cards.filter((card) => card.kind === 'quote').length,
      outlets: outlets(rows),
      sources: Math.min(outlets(rows), new Set(rows.map((row) => row.family)).size),
      differing: cards.filter((card) => card.headline === 'differs' || card.headline === 'changed').length,
    },
  };
}
