import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  comparison,
  figure,
  figureCard,
  figureRow,
  quote,
  quoteCard,
  quoteRow,
} from '../../tests/gallery/build.ts';
import { nasty } from '../../tests/gallery/nasty.ts';
import { richAr } from '../../tests/gallery/rich-ar.ts';
import { richEn } from '../../tests/gallery/rich-en.ts';
import type { LookupResult } from '../core/model.ts';
import { counted, msg } from '../shared/i18n/message.ts';
import { parseMessages } from '../shared/i18n/parse-messages.ts';
import { createSpeech } from '../shared/i18n/speech.ts';
import type { Problem } from '../shared/messages.ts';
import { h } from './dom/h.ts';
import { parseTemplate } from './dom/html-gate.ts';
import { say } from './dom/say.ts';
import { createPopupView } from './pages/popup-view.ts';
import { createSidebarView } from './pages/sidebar-view.ts';
import type { Wish } from './parts/context.ts';
import { diffText } from './parts/diff-text.ts';
import { failedPage } from './parts/states.ts';

const read = (lang: string) =>
  parseMessages(JSON.parse(readFileSync(`src/_locales/${lang}/messages.json`, 'utf8')));
const texts = { ar: read('ar'), en: read('en') };
const speechOf = (lang: 'ar' | 'en') =>
  createSpeech({ lang, messages: texts[lang], base: texts.ar, months: 'levant', digits: 'western' });

let root: HTMLElement;
let wishes: Wish[];
const contextOf = (lang: 'ar' | 'en') => ({
  speech: speechOf(lang),
  labels: {},
  ask: (wish: Wish) => void wishes.push(wish),
});
const sidebarOf = (whole: typeof richAr, lang: 'ar' | 'en' = 'ar') => {
  const view = createSidebarView(root, contextOf(lang), { order: 'differences', filter: 'all', lang: null });
  view.show({ kind: 'compared', comparison: whole, at: '2026-11-24T00:00:00Z' });
  return view;
};
const shownCards = () =>
  [...root.querySelectorAll<HTMLElement>('[data-card]')].map((card) => card.dataset.card);

beforeEach(() => {
  root = document.createElement('main');
  document.body.replaceChildren(root);
  wishes = [];
  // jsdom does not lay out.
  Element.prototype.scrollIntoView = () => undefined;
});

describe('what pages printed', () => {
  it('stays text, whatever it holds', () => {
    sidebarOf(nasty);
    expect(root.querySelectorAll('script, img, iframe, object, style')).toHaveLength(0);
    expect(
      [...root.querySelectorAll('*')]
        .flatMap((el) => [...el.attributes])
        .filter(({ name }) => name.startsWith('on')),
    ).toEqual([]);
    expect(root.textContent).toContain('<script>document.title="owned"</script>');
  });

  it('links nowhere but to http and https, without handing anything over', () => {
    sidebarOf(nasty);
    const links = [...root.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      expect(link.href).toMatch(/^https?:\/\//);
      expect(link.rel).toBe('noopener noreferrer');
      expect(link.target).toBe('_blank');
    }
  });

  it('carries no control that could turn the line', () => {
    sidebarOf(nasty);
    const printed = [...root.querySelectorAll('.said, .w, .o, .src, .t')]
      .map((el) => el.textContent ?? '')
      .join('');
    expect(printed).not.toMatch(/[\u0000-\u0008\u202A-\u202E]/);
  });

  it('has its own language and direction', () => {
    sidebarOf(richAr);
    const foreign = [...root.querySelectorAll<HTMLElement>('.w')].find((el) => el.lang === 'en');
    expect(foreign?.dir).toBe('ltr');
    const own = [...root.querySelectorAll<HTMLElement>('.w')].find((el) => el.lang === 'ar');
    expect(own?.dir).toBe('rtl');
  });

  it('keeps every number of ours whole', () => {
    sidebarOf(richAr);
    for (const bdi of root.querySelectorAll('.lead bdi.n, .sum bdi.n'))
      expect(bdi.textContent).toMatch(/^[\d,+= .]+$/);
    expect(root.querySelector('.sumc .sum bdi.n')?.textContent).toBe('27,000 + 41,000 = 68,000');
  });
});

describe('500 outlets of one claim', () => {
  it('draw a page, not five hundred rows', () => {
    sidebarOf(nasty);
    const card = root.querySelector('[data-card="f1"]');
    expect(card?.querySelectorAll('.row').length ?? 0).toBeLessThan(60);
    const before = card?.querySelectorAll('.row').length ?? 0;
    card?.querySelector<HTMLButtonElement>('.fam ~ .more')?.click();
    expect(card?.querySelectorAll('.row').length).toBeGreaterThan(before);
  });
});

describe('200 claims with 10,000 rows', () => {
  const many = comparison(
    { outlet: 'x', title: 'x', lang: 'ar' },
    Array.from({ length: 200 }, (_, c) =>
      figureCard(
        `f${c}`,
        'differs',
        figure(`${c} خيمة`, c),
        Array.from({ length: 50 }, (_, i) =>
          figureRow('differs', { outlet: `o${i}` }, figure(`${c + i} خيمة`, c + i)),
        ),
      ),
    ),
  );

  it('come with the first cards drawn, and a place with its id for every other', () => {
    const view = sidebarOf(many);
    expect(shownCards()).toHaveLength(200);
    expect(root.querySelectorAll('.card:not(.pending)')).toHaveLength(6);
    expect(root.querySelector('[data-card="f150"]')?.textContent).toBe('150 خيمة');
    expect(view.openCard('f150')).toBe(true);
    expect(root.querySelectorAll('.now')).toHaveLength(1);
    expect(root.querySelectorAll('.now .row').length).toBeGreaterThan(3);
    view.move(1);
    expect(root.querySelector('.now')?.getAttribute('data-card')).toBe('f151');
    expect(root.querySelectorAll('.now .row').length).toBeGreaterThan(3);
    dispatchEvent(new Event('beforeprint'));
    expect(root.querySelectorAll('.pending')).toHaveLength(0);
  });
});

describe('messages', () => {
  it('keep <b> of the template and nothing of what fills it', () => {
    const speech = createSpeech({
      lang: 'en',
      messages: { a: '<b>{x}</b> {n}' },
      base: {},
      months: 'gulf',
      digits: 'western',
    });
    const out = h('p', null, say(speech, { key: 'a', n: 2, params: { x: '<i>y</i>{n}' } }));
    expect(out.innerHTML).toBe('<b><bdi>&lt;i&gt;y&lt;/i&gt;{n}</bdi></b> <bdi class="n">2</bdi>');
  });

  it('pass the gate with b, bdi and kbd only', () => {
    const box = h(
      'div',
      null,
      parseTemplate(
        '<b onclick="x()">a</b><img src=x onerror=y><script>z</script><kbd>K</kbd><a href="x">l</a>',
      ),
    );
    expect(box.innerHTML).toBe('<b>a</b><kbd>K</kbd>l');
  });

  it('are the same when said twice', () => {
    const speech = speechOf('ar');
    const once = h(
      'p',
      null,
      say(speech, counted('overview_outlets', 3, { sources: msg('just', { value: 'x' }) })),
    );
    const twice = h(
      'p',
      null,
      say(speech, counted('overview_outlets', 3, { sources: msg('just', { value: 'x' }) })),
    );
    expect(twice.innerHTML).toBe(once.innerHTML);
    expect(once.textContent).toBe('3 وسائل أوردت ما في هذه الصفحة، x.');
  });
});

describe('the sidebar', () => {
  it('says outlets, sources and what differs first', () => {
    sidebarOf(richAr);
    expect(root.querySelector('.lead')?.textContent).toContain('رقمان يختلفان، واقتباس واحد تغيّر.');
  });

  it('shows the gravest first, and folds what agrees to lines', () => {
    sidebarOf(richAr);
    expect(shownCards().slice(0, 3)).toEqual(['f0', 'f1', 'q0']);
    dispatchEvent(new Event('beforeprint'));
    expect(root.querySelectorAll('.folded .line')).toHaveLength(2);
    expect(root.querySelectorAll('.folded .card')).toHaveLength(0);
    root.querySelector<HTMLButtonElement>('.folded .line')?.click();
    expect(root.querySelectorAll('.folded .card')).toHaveLength(1);
  });

  it('follows the article when asked', () => {
    const view = sidebarOf(richAr);
    view.choose({ order: 'article' });
    expect(shownCards().filter((id) => id?.startsWith('f') || id?.startsWith('q'))).toEqual(
      richAr.cards.map((card) => card.id),
    );
  });

  it('filters by kind and by language, and offers no filter that shows nothing', () => {
    const view = sidebarOf(richAr);
    view.choose({ filter: 'quotes' });
    expect(shownCards()).toEqual(['q0']);
    view.choose({ filter: 'differing' });
    expect(shownCards().filter((id) => !id?.startsWith('s'))).toEqual(['f0', 'f1', 'q0']);
    view.choose({ filter: 'all', lang: 'en' });
    dispatchEvent(new Event('beforeprint'));
    expect(
      [...root.querySelectorAll<HTMLElement>('.w')].every((el) => el.lang === 'en' || el.closest('.line')),
    ).toBe(true);
    const one = comparison({ outlet: 'x', title: 'x', lang: 'ar' }, [
      figureCard('f0', 'same', figure('1 شخص', 1), [figureRow('same', { outlet: 'a' }, figure('1 شخص', 1))]),
    ]);
    sidebarOf(one);
    expect([...root.querySelectorAll<HTMLElement>('[data-filter]')].map((el) => el.dataset.filter)).toEqual([
      'all',
      'figures',
    ]);
  });

  it('asks with ids only', () => {
    sidebarOf(richAr);
    root.querySelector<HTMLButtonElement>('[data-card="f0"] .acts .ib')?.click();
    root.querySelector<HTMLButtonElement>('[data-filter="quotes"]')?.click();
    expect(wishes).toEqual([
      { wish: 'show-claim', claimId: 'f0' },
      { wish: 'filter', filter: 'quotes' },
    ]);
  });

  it('opens the card of a claim even when a filter hides it', () => {
    const view = sidebarOf(richAr);
    view.choose({ filter: 'quotes' });
    expect(view.openCard('f4')).toBe(true);
    expect(root.querySelector('.now')?.getAttribute('data-card')).toBe('f4');
    expect(view.openCard('f99')).toBe(false);
  });

  it('moves from card to card and stops at the ends', () => {
    const view = sidebarOf(richEn, 'en');
    const all = shownCards();
    view.move(-1);
    expect(view.currentCard()).toBe(all.at(-1));
    view.move(1);
    expect(view.currentCard()).toBe(all.at(-1));
    view.openCard(all[0] ?? '');
    view.move(1);
    expect(view.currentCard()).toBe(all[1]);
    expect(document.activeElement?.getAttribute('data-card')).toBe(all[1]);
  });

  it('counts sources beside outlets wherever outlets of a card are counted', () => {
    sidebarOf(richAr);
    for (const count of root.querySelectorAll('.line .cnt'))
      expect(count.textContent).toMatch(/وسائل|وسيلت.*مصد|مصادر/);
    expect(root.querySelector('[data-card="f0"] .sum')?.textContent).toContain('عن مصدر واحد');
  });

  it('never puts a figure’s wording between marks of quotation', () => {
    sidebarOf(richAr);
    for (const said of root.querySelectorAll('.said')) expect(said.textContent).not.toMatch(/[«»“”]/);
  });

  it('says that something is only here, and that the library is silent', () => {
    sidebarOf(
      comparison({ outlet: 'x', title: 'x', lang: 'ar' }, [figureCard('f0', null, figure('3 خيام', 3), [])]),
    );
    expect(root.textContent).toContain('ليست في المكتبة');
    expect(root.textContent).toContain('قد يكون في غيرها');
  });
});

describe('a changed quote', () => {
  it('marks changes as ins and del, heard and said in words', () => {
    const ctx = contextOf('en');
    const out = h(
      'p',
      null,
      diffText(
        ctx,
        [
          { op: 'same', text: 'we won ' },
          { op: 'dropped', text: 'nothing ' },
          { op: 'added', text: 'it all ' },
          { op: 'same', text: 'today' },
        ],
        'en',
      ),
    );
    expect(out.querySelector('del')?.textContent).toBe('dropped: nothing');
    expect(out.querySelector('ins')?.textContent).toBe('added: it all');
    for (const hidden of out.querySelectorAll('.vh')) hidden.remove();
    expect(out.textContent).toBe('“we won nothing it all today”');
  });

  it('folds word-for-word copies to one line with their sources', () => {
    const card = quoteCard('q0', 'same', quote('لم يبق شيء'), [
      quoteRow('same', { outlet: 'ا', family: 'wire:afp' }, quote('لم يبق شيء')),
      quoteRow('same', { outlet: 'ب', family: 'wire:afp' }, quote('لم يبق شيء')),
    ]);
    const view = sidebarOf(comparison({ outlet: 'x', title: 'x', lang: 'ar' }, [card]));
    view.openCard('q0');
    expect(root.querySelector('.verbatim')?.textContent).toContain('كلمةً كلمة، عن مصدر واحد: ا');
    expect(root.querySelectorAll('.var')).toHaveLength(0);
  });
});

describe('every failure', () => {
  const codes: Problem['code'][] = [
    'page_too_big',
    'page_empty',
    'page_unreadable',
    'frame_removed',
    'pack_broken',
    'storage_full',
    'storage_blocked',
    'no_access',
    'bad_message',
    'unknown',
  ];
  it.each(codes)('%s says what is and what to do, in both languages', (code) => {
    for (const lang of ['ar', 'en'] as const) {
      const page = failedPage(contextOf(lang), { code, detail: null });
      expect(page.textContent).not.toContain(code);
      expect(page.querySelector('h2')?.textContent?.length).toBeGreaterThan(10);
      expect(page.querySelectorAll('p')[1]?.textContent?.length).toBeGreaterThan(15);
    }
  });
});

describe('the popup', () => {
  const result: LookupResult = {
    query: { kind: 'figure', text: '66 ألف', value: 66_000, max: null, words: [] },
    hits: [],
    outlets: 0,
    sources: 0,
  };

  it('shows this page in five lines, each a way to its card', () => {
    createPopupView(root, contextOf('ar')).page({ kind: 'compared', comparison: richAr, at: '' });
    const lines = root.querySelectorAll<HTMLButtonElement>('.five li button');
    expect(lines).toHaveLength(5);
    lines[0]?.click();
    expect(wishes).toEqual([{ wish: 'open-card', cardId: 'f0' }]);
    expect(lines[0]?.textContent).toContain('41,000 أو 46,000');
  });

  it('says back how it read the query, and that nothing was found', () => {
    createPopupView(root, contextOf('ar')).results(result);
    expect(root.querySelector('.read-as')?.textContent).toBe('يُقرأ: 66,000، وما يقاربها');
    expect(root.querySelector('.nohits')).not.toBeNull();
  });

  it('looks up as one types, and comes back to the page when the field is emptied', () => {
    const view = createPopupView(root, contextOf('ar'));
    view.page({ kind: 'compared', comparison: richAr, at: '' });
    view.type('66');
    expect(wishes).toEqual([{ wish: 'look-up', text: '66' }]);
    view.results(result);
    expect(root.querySelector<HTMLElement>('.here-now')?.hidden).toBe(true);
    view.results({ ...result, query: { kind: 'empty', text: '' } });
    expect(root.querySelector<HTMLElement>('.here-now')?.hidden).toBe(false);
  });

  it('offers to compare a page nobody knows, and to add its site', () => {
    createPopupView(root, contextOf('ar')).page({ kind: 'none', canCompare: true, host: 'news.example' });
    for (const button of root.querySelectorAll<HTMLButtonElement>('.state .btn')) button.click();
    expect(wishes).toEqual([{ wish: 'compare-anyway' }, { wish: 'add-site', host: 'news.example' }]);
  });
});
