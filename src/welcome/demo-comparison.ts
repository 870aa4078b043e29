import type {
  Comparison,
  Family,
  FigureCard,
  FigureFacts,
  FigureRelation,
  FigureRow,
  QuoteCard,
  QuoteRow,
  ReportMeta,
} from '../core/model.ts';
import { DEMO_ARTICLES } from './demo-article.ts';

type DemoLang = 'ar' | 'en';

/** Invented outlets, in both languages; no address, so nothing can be opened by mistake. */
const OUTLETS: Readonly<Record<string, Readonly<Record<DemoLang, string>>>> = {
  dawn: { ar: 'أخبار الفجر', en: 'Dawn News' },
  plain: { ar: 'بريد السهل', en: 'Plain Post' },
  river: { ar: 'إذاعة النهر', en: 'River Radio' },
  hill: { ar: 'موقع التلة', en: 'Hill Online' },
};

/** Day of the invented article. */
const DAY = '2019-03-03';

/** What Masadir would show beside the first-run article. */
export function demoComparison(lang: DemoLang): Comparison {
  const ar = lang === 'ar';
  const cards = [
    figureCard(lang, 'f0', facts(ar ? '1,200 شخص' : '1,200 people', 1200), 'differs', [
      row(lang, 'dawn', 'w', facts(ar ? '1,200 نازح' : '1,200 displaced people', 1200), 'same'),
      row(lang, 'plain', 'w', facts(ar ? '1,200 نازح' : '1,200 displaced people', 1200), 'same'),
      row(lang, 'river', 's', facts(ar ? 'نحو 2,000 شخص' : 'about 2,000 people', 2000, 'about'), 'differs'),
    ]),
    quoteCard(lang),
    figureCard(
      lang,
      'f1',
      { ...facts(ar ? 'أكثر من 9,000' : 'more than 9,000', 9000, 'at_least'), event: 'residing' },
      'compatible',
      [
        row(
          lang,
          'hill',
          'h',
          { ...facts(ar ? '9,340 شخصاً' : '9,340 people', 9340), event: 'residing' },
          'compatible',
        ),
      ],
    ),
  ];
  const article = DEMO_ARTICLES[lang];
  return {
    article: {
      url: null,
      title: article.title,
      outlet: { id: 'bridge', name: article.outlet, domain: '', country: null },
      author: null,
      lang,
      published: DAY,
      modified: null,
      wire: null,
    },
    cards,
    checks: [],
    paraphrases: [],
    overview: { figures: 2, quotes: 1, outlets: 4, sources: 3, differing: 2 },
  };
}

function facts(said: string, value: number, approx: FigureFacts['approx'] = 'exact'): FigureFacts {
  return {
    said,
    value,
    max: null,
    approx,
    counted: 'person',
    event: 'arrived',
    side: null,
    place: null,
    since: null,
    asOf: null,
    source: null,
    sourceId: null,
  };
}

function report(lang: DemoLang, outlet: string): ReportMeta {
  const name = OUTLETS[outlet]?.[lang] ?? outlet;
  return {
    id: `demo-${outlet}`,
    outlet: { id: outlet, name, domain: '', country: null },
    url: null,
    headline: name,
    published: DAY,
    publishedBasis: 'page',
    lang,
    wire: null,
    wireBasis: null,
  };
}

function row(
  lang: DemoLang,
  outlet: string,
  family: string,
  claim: FigureFacts,
  relation: FigureRelation,
): FigureRow {
  return { id: `demo-${outlet}#0`, report: report(lang, outlet), why: [], family, claim, relation };
}

function figureCard(
  lang: DemoLang,
  id: string,
  claim: FigureFacts,
  headline: FigureRelation,
  rows: readonly FigureRow[],
): FigureCard {
  return {
    kind: 'figure',
    id,
    claim: { ...claim, id, paragraph: 0, start: 0, end: claim.said.length, partOf: null, rules: [] },
    families: families(lang, rows),
    outlets: rows.length,
    onlyHere: false,
    headline,
    rows,
    running: false,
  };
}

function families(lang: DemoLang, rows: readonly (FigureRow | QuoteRow)[]): Family[] {
  return [...new Set(rows.map((each) => each.family))].map((id) => {
    const own = rows.filter((each) => each.family === id);
    const wire = own.length > 1;
    const name = wire ? (lang === 'ar' ? 'وكالة الضفة' : 'Bank Wire') : (own[0]?.report.outlet.name ?? id);
    return { id, basis: wire ? 'wire' : 'alone', name, reports: own.map((each) => each.report.id) };
  });
}

function quoteCard(lang: DemoLang): QuoteCard {
  const ar = lang === 'ar';
  const said = ar
    ? 'لم يبق عندنا خيمة واحدة فارغة، ونحتاج إلى الماء قبل الطعام'
    : 'We have not one empty tent left, and we need water before food';
  const speaker = ar ? 'ليلى حمدان' : 'Layla Hamdan';
  const facts = { kind: 'direct', speaker, speakerId: null, role: null, via: null } as const;
  const rows: QuoteRow[] = [
    {
      id: 'demo-river#1',
      report: report(lang, 'river'),
      why: [],
      family: 's',
      claim: {
        ...facts,
        said: ar
          ? 'لم يبق عندنا خيمة فارغة، ونحتاج إلى الماء والدواء قبل الطعام'
          : 'We have not one tent left, and we need water and medicine before food',
      },
      relation: 'changed',
      otherSpeaker: false,
      diff: ar
        ? [
            { op: 'same', text: 'لم يبق عندنا خيمة ' },
            { op: 'dropped', text: 'واحدة ' },
            { op: 'same', text: 'فارغة، ونحتاج إلى الماء ' },
            { op: 'added', text: 'والدواء ' },
            { op: 'same', text: 'قبل الطعام' },
          ]
        : [
            { op: 'same', text: 'We have not one ' },
            { op: 'dropped', text: 'empty ' },
            { op: 'same', text: 'tent left, and we need water ' },
            { op: 'added', text: 'and medicine ' },
            { op: 'same', text: 'before food' },
          ],
    },
    {
      id: 'demo-hill#1',
      report: report(lang, 'hill'),
      why: [],
      family: 'h',
      claim: { ...facts, said },
      relation: 'same',
      otherSpeaker: false,
      diff: null,
    },
  ];
  return {
    kind: 'quote',
    id: 'q0',
    claim: { ...facts, said, id: 'q0', paragraph: 1, start: 0, end: said.length, rules: [] },
    families: families(lang, rows),
    outlets: 2,
    onlyHere: false,
    headline: 'changed',
    rows,
  };
}
