import { EdgeTab } from '../../src/page/edge-tab.ts';
import { HoverCard } from '../../src/page/hover-card.ts';
import { OWN_STYLES } from '../../src/page/own-styles.ts';
import { PageSheet } from '../../src/page/page-sheet.ts';
import { MarkPainter } from '../../src/page/paint-marks.ts';
import { ParagraphMap } from '../../src/page/paragraph-map.ts';
import type { Speech } from '../../src/shared/i18n/speech.ts';
import { t, toText } from '../../src/shared/i18n/to-text.ts';
import { h } from '../../src/view/dom/h.ts';
import { relationWord } from '../../src/view/model/relation-kind.ts';
import { outletsAndSources } from '../../src/view/say/family-name.ts';
import { pageTexts } from '../../src/view/say/page-texts.ts';

/** One sentence a look: text, what is marked in it, and how that stands to other outlets. */
const SENTENCES = {
  ar: [
    ['خرج من البلدة 41 ألف مدني في شهرين.', '41 ألف مدني', 'differs'],
    ['وسلّم 27 ألف شخص أنفسهم عند الجسر.', '27 ألف شخص', 'same'],
    ['وكان بينهم 4 آلاف مقاتل بحسب الناطق.', '4 آلاف مقاتل', 'other_scope'],
    ['ويقيم في المخيم أكثر من 71 ألف شخص.', 'أكثر من 71 ألف شخص', 'other_time'],
    ['ونُصبت قرابة 240 خيمة على الطرف (Sector 7).', 'قرابة 240 خيمة', null],
  ],
  en: [
    ['Some 41,000 civilians left the town in two months.', '41,000 civilians', 'differs'],
    ['At the bridge 27,000 people gave themselves up.', '27,000 people', 'same'],
    ['Among them were 4,000 fighters, the spokesman said.', '4,000 fighters', 'other_scope'],
    ['More than 71,000 people live in the camp.', 'More than 71,000 people', 'other_time'],
    ['Around 240 tents went up at its edge (القطاع 7).', 'Around 240 tents', null],
  ],
} as const;

/** A page with every look of a mark, the hover card at its first, and the edge tab; in an open root, so that axe sees them. */
export function drawOnPage(root: HTMLElement, speech: Speech, said: string, differs: boolean): void {
  const rows = SENTENCES[speech.lang === 'ar' ? 'ar' : 'en'];
  const paragraphs = rows.map(([text]) => h('p', null, text));
  root.replaceChildren(
    h('article', { class: 'paper' }, h('h1', null, t(speech, 'welcome_title')), paragraphs),
  );
  const places = new ParagraphMap(
    null,
    paragraphs.map((paragraph) => {
      const node = paragraph.firstChild;
      if (!(node instanceof Text)) throw new Error('a paragraph of one text');
      return { text: node.data, pieces: [{ node, at: 0, from: 0, length: node.length }] };
    }),
  );
  const marks = rows.map(([text, marked, headline], at) => {
    const start = text.indexOf(marked);
    const span = { paragraph: at, start, end: start + marked.length, said: marked };
    return { id: `f${at}`, span, headline, onlyHere: headline === null };
  });
  const painter = new MarkPainter(new PageSheet(document));
  painter.paint(marks, places, true);

  const host = h('div');
  document.documentElement.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(OWN_STYLES);
  shadow.adoptedStyleSheets = [sheet];
  const own = h('div', { class: 'root', lang: speech.lang, dir: speech.dir });
  own.dataset.theme = document.documentElement.dataset.theme ?? 'light';
  shadow.append(own);
  const words = pageTexts(speech, differs ? 3 : 0, 12);
  const tab = new EdgeTab(document, () => undefined);
  const card = new HoverCard(document, () => undefined);
  own.append(tab.element, card.element);
  tab.show({ differs, open: false, side: speech.dir === 'rtl' ? 'left' : 'right', away: 0 }, words);
  const [first] = painter.painted;
  const box = first?.range.getClientRects()[0];
  if (!first || !box) return;
  const facts = {
    headline: differs ? 'differs' : null,
    onlyHere: !differs,
    relation: t(speech, relationWord(differs ? 'differs' : null)),
    counts: differs ? toText(speech, outletsAndSources(11, 4)) : null,
    line: said,
  };
  card.show(facts, box, words);
}
