import { type LayerMark, PageLayer } from '../../../src/page/page-layer.ts';
import { ParagraphMap } from '../../../src/page/paragraph-map.ts';

/**
 * What we draw over a page, on a page of the tests: the product's own layer, its closed root opened so that a checker
 * can look into it. Bundled and served by `layer-site.ts`.
 */
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  return attachShadow.call(this, { ...init, mode: 'open' });
};

const story = [...document.querySelectorAll('article p')].flatMap((p) =>
  p.firstChild instanceof Text ? [p.firstChild] : [],
);
const places = new ParagraphMap(
  null,
  story.map((node) => ({
    text: node.data,
    pieces: [{ at: 0, node, from: 0, length: node.length }],
  })),
);
/** A word of the story, marked as this relation's claim. */
function mark(paragraph: number, said: string, headline: string, relation: string): LayerMark {
  const start = story[paragraph]?.data.indexOf(said) ?? -1;
  return {
    id: `f${paragraph}`,
    span: { paragraph, start, end: start + said.length, said },
    headline,
    onlyHere: headline === 'only',
    relation,
    counts: '9 وسائل، 3 مصادر',
    line: '34,000 هنا وفي 8 وسائل، عن مصدرين. 37,000 في وسيلة واحدة.',
  };
}

const layer = new PageLayer(document, 'about:blank', {
  card: () => undefined,
  resized: () => undefined,
  lost: () => undefined,
});
const theme = new URLSearchParams(location.search).get('theme') === 'dark' ? 'dark' : 'light';
layer.draw({
  marks: [mark(0, '34 ألف مدني', 'differs', 'يختلف'), mark(1, '1306 من عناصر', 'same', 'مطابق')],
  places,
  differing: 1,
  total: 2,
  words: {
    lang: 'ar',
    dir: 'rtl',
    name: 'مصادر',
    tab: { number: '1', of: 'من 2', label: 'مصادر: يختلف 1 من 2.' },
    open: 'افتح الشريط',
    close: 'أغلق الشريط',
    openCard: 'افتح البطاقة',
    resize: 'عرض شريط مصادر',
  },
  theme,
  highlights: true,
  edgeTab: true,
  dock: { side: 'left', width: 400 },
});
