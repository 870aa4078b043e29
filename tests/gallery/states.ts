import type { LookupResult } from '../../src/core/model.ts';
import type { Speech } from '../../src/shared/i18n/speech.ts';
import { t } from '../../src/shared/i18n/to-text.ts';
import type { PageState, StorageSummary } from '../../src/shared/messages.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { drawOptions } from '../../src/view/pages/draw-options.ts';
import { drawWelcome } from '../../src/view/pages/draw-welcome.ts';
import { createPopupView } from '../../src/view/pages/popup-view.ts';
import { createSidebarView, type SidebarView } from '../../src/view/pages/sidebar-view.ts';
import type { ViewContext } from '../../src/view/parts/context.ts';
import { cardLine } from '../../src/view/say/card-line.ts';
import { DEMO_ARTICLES, demoLanguage } from '../../src/welcome/demo-article.ts';
import { demoComparison } from '../../src/welcome/demo-comparison.ts';
import { comparison, figure, figureCard, quote, report } from './build.ts';
import { nasty } from './nasty.ts';
import { drawOnPage } from './on-page.ts';
import { richAr } from './rich-ar.ts';
import { richEn } from './rich-en.ts';

export type Surface = 'sidebar' | 'popup' | 'options' | 'welcome' | 'page';

export interface GalleryState {
  id: string;
  surface: Surface;
  /** Widths in CSS px; the surface's usual ones where left out. */
  widths?: readonly number[];
  draw(root: HTMLElement, ctx: ViewContext): void;
}

const nothing = (): void => undefined;
const rich = (speech: Speech) => (speech.lang === 'ar' ? richAr : richEn);
const compared = (whole: typeof richAr): PageState => ({
  kind: 'compared',
  comparison: whole,
  at: '2026-11-24T00:00:00Z',
});

function sidebar(
  id: string,
  state: (speech: Speech) => PageState,
  then?: (view: SidebarView) => void,
  widths?: readonly number[],
): GalleryState {
  return {
    id,
    surface: 'sidebar',
    ...(widths ? { widths } : {}),
    draw(root, ctx) {
      const view = createSidebarView(root, ctx, { order: 'differences', filter: 'all', lang: null });
      view.show(state(ctx.speech));
      then?.(view);
    },
  };
}

function popup(
  id: string,
  state: (speech: Speech) => PageState,
  then?: (view: ReturnType<typeof createPopupView>) => void,
): GalleryState {
  return {
    id,
    surface: 'popup',
    draw(root, ctx) {
      const view = createPopupView(root, ctx);
      view.page(state(ctx.speech));
      then?.(view);
    },
  };
}

const onlyHere = comparison({ outlet: 'صحيفة الجسر', title: 'عنوان', lang: 'ar' }, [
  figureCard('f0', null, figure('قرابة 240 خيمة', 240, { counted: 'other', event: 'other' }), []),
]);

const found: LookupResult = {
  query: { kind: 'figure', text: '66 ألف', value: 66_000, max: null, words: [] },
  hits: [
    {
      kind: 'figure',
      report: report({ outlet: 'بوابة الساحل', date: '2019-03-24' }),
      claim: figure('أكثر من 66 ألف شخص', 66_000, { approx: 'at_least' }),
      index: 0,
      score: 3,
    },
    {
      kind: 'figure',
      report: report({ outlet: 'Harbour Daily', lang: 'en', date: '2019-03-24' }),
      claim: figure('66,000 people left the pocket', 66_000),
      index: 0,
      score: 2,
    },
    {
      kind: 'figure',
      report: report({ outlet: 'صحيفة السهل', date: '2019-03-13' }),
      claim: figure('يتجاوز عددهم 66 ألفاً', 66_000, { event: 'residing' }),
      index: 0,
      score: 1,
    },
    {
      kind: 'quote',
      report: report({ outlet: 'River Information Desk', lang: 'en' }),
      claim: quote('sixty-six thousand came out, one by one', { speaker: 'Adam Khoury' }),
      index: 0,
      score: 1,
    },
  ],
  outlets: 4,
  sources: 3,
};

const stored: StorageSummary = {
  pack: { version: '2026.11', reports: 431, outlets: 316 },
  library: { reports: 18, since: '2026-04-02' },
  lookups: 4,
  bytes: 2_345_678,
};

/** Every state of every surface. */
export const STATES: readonly GalleryState[] = [
  sidebar(
    'compared',
    (speech) => compared(rich(speech)),
    (view) => view.openCard(view.comparison()?.cards.find((card) => card.headline === 'differs')?.id ?? ''),
  ),
  sidebar(
    'partial',
    (speech) => ({
      kind: 'compared',
      comparison: rich(speech),
      at: '2026-11-24T00:00:00Z',
      problem: { code: 'storage_blocked', detail: null },
    }),
    undefined,
    [400],
  ),
  sidebar('nasty', () => compared(nasty)),
  sidebar('only-here', () => compared(onlyHere)),
  sidebar(
    'nothing-found',
    () => compared(comparison({ outlet: 'صحيفة الجسر', title: 'عنوان', lang: 'ar' }, [])),
    undefined,
    [400],
  ),
  sidebar('reading', () => ({ kind: 'reading', step: 'library', done: 6, of: 10 })),
  sidebar('none', () => ({ kind: 'none', canCompare: true, host: 'news.example' }), undefined, [400]),
  sidebar('none-closed', () => ({ kind: 'none', canCompare: false, host: null }), undefined, [400]),
  sidebar(
    'off-topic',
    () => ({ kind: 'off_topic', title: 'أسعار القمح ترتفع في الأسواق', host: 'news.example' }),
    undefined,
    [400],
  ),
  sidebar(
    'failed',
    () => ({ kind: 'failed', problem: { code: 'storage_full', detail: null } }),
    undefined,
    [320, 400],
  ),
  sidebar(
    'failed-unknown',
    () => ({ kind: 'failed', problem: { code: 'unknown', detail: 'TypeError: x is not a function' } }),
    undefined,
    [400],
  ),
  sidebar(
    'search',
    (speech) => compared(rich(speech)),
    (view) => {
      view.search(true);
      view.results(found);
    },
  ),
  sidebar(
    'keys',
    (speech) => compared(rich(speech)),
    (view) => view.keys(),
    [400],
  ),
  popup('page', (speech) => compared(rich(speech))),
  popup(
    'found',
    (speech) => compared(rich(speech)),
    (view) => view.results(found),
  ),
  popup(
    'selection',
    () => ({ kind: 'none', canCompare: false, host: null }),
    (view) =>
      view.selection(richAr.cards[0]?.claim.said ?? '', { ...richAr, cards: richAr.cards.slice(2, 3) }),
  ),
  popup(
    'found-nothing',
    () => ({ kind: 'none', canCompare: true, host: 'news.example' }),
    (view) =>
      view.results({
        query: { kind: 'words', text: 'كلمات لا تُعرف', words: [] },
        hits: [],
        outlets: 0,
        sources: 0,
      }),
  ),
  popup(
    'unknown-page',
    () => ({ kind: 'none', canCompare: true, host: 'news.example' }),
    (view) => view.recent(['ثلاثة آلاف', 'Kamal al-Rawi', '«شبر واحد»', 'مخيم الهول']),
  ),
  popup('reading', () => ({ kind: 'reading', step: 'claims', done: 0, of: 0 })),
  {
    id: 'all',
    surface: 'options',
    draw: (root, { speech }) =>
      root.replaceChildren(
        ...drawOptions(
          {
            speech,
            settings: {
              ...DEFAULT_SETTINGS,
              language: speech.lang,
              addedSites: ['news.example.org'],
              silentSites: [],
            },
            stored,
            shortcuts: [{ says: speech.template('commandToggleSidebar'), keys: 'Alt+Shift+M' }],
          },
          {
            change: nothing,
            addSite: nothing,
            removeSite: nothing,
            shortcuts: nothing,
            exportData: nothing,
            importData: nothing,
            clear: nothing,
          },
        ),
      ),
  },
  {
    id: 'first-run',
    surface: 'welcome',
    draw(root, ctx) {
      const lang = demoLanguage(ctx.speech.lang);
      root.replaceChildren(
        ...drawWelcome(
          ctx,
          { ...DEMO_ARTICLES[lang], comparison: demoComparison(lang) },
          { options: nothing, language: nothing },
        ),
      );
    },
  },
  {
    id: 'differs',
    surface: 'page',
    draw(root, { speech }) {
      const card = rich(speech).cards.find(({ headline }) => headline === 'differs');
      drawOnPage(root, speech, card ? cardLine(card, speech) : '', true);
    },
  },
  {
    id: 'only-here',
    surface: 'page',
    draw: (root, { speech }) => drawOnPage(root, speech, t(speech, 'figure_only_here'), false),
  },
];
