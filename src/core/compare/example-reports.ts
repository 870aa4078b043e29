import type { Article, Figure, FigureFacts, FigureInContext, Report, ReportMeta } from '../model.ts';

/*
 * Makers of invented reports, for the tests of this folder: outlets, places and numbers that no page ever printed.
 */

const FIGURE: FigureFacts = {
  said: '',
  value: 0,
  max: null,
  approx: 'exact',
  counted: 'person',
  event: 'left',
  side: null,
  place: 'Tel Zahra',
  since: null,
  asOf: null,
  source: null,
  sourceId: null,
};

/** A figure from what matters to a test; its wording is its number unless told. */
export function figure(told: Partial<FigureFacts>): FigureFacts {
  return { ...FIGURE, said: String(told.value ?? 0), ...told };
}

/** A report's head: outlet and id share one name. */
export function head(
  id: string,
  published: string | null = '2021-05-10',
  told: Partial<ReportMeta> = {},
): ReportMeta {
  return {
    id,
    outlet: { id, name: id, domain: `${id}.example`, country: null },
    url: `https://${id}.example/story`,
    headline: `${id} headline`,
    published,
    publishedBasis: published ? 'page' : null,
    lang: 'en',
    wire: null,
    wireBasis: null,
    ...told,
  };
}

export function report(meta: ReportMeta, figures: readonly FigureFacts[]): Report {
  return { ...meta, figures, quotes: [] };
}

/** A claim in a report: the first figure is the claim, the others stand beside it. */
export function inReport(
  meta: ReportMeta,
  claim: FigureFacts,
  ...others: readonly FigureFacts[]
): FigureInContext {
  return { claim, report: meta, figures: [claim, ...others], quotes: [] };
}

/** Figures of a page: ids `f0`, `f1`, …; the paragraph is told or 0. */
export function onPage(...told: readonly (Partial<Figure> & { value: number })[]): Figure[] {
  return told.map((one, index) => ({
    paragraph: 0,
    start: 0,
    end: 1,
    id: `f${index}`,
    partOf: null,
    rules: [],
    ...figure(one),
    ...one,
    said: one.said ?? String(one.value),
  }));
}

export function page(told: Partial<Article> = {}): Article {
  return {
    url: 'https://page.example/a',
    title: 'A page',
    body: [],
    outlet: { id: 'page', name: 'Page', domain: 'page.example', country: null },
    author: null,
    lang: 'en',
    published: '2021-05-10',
    modified: null,
    wire: null,
    ...told,
  };
}
