import {
  EMBED_NAMES,
  HIDDEN_WORDS,
  JUNK_ELEMENTS,
  JUNK_ROLES,
  PICTURE_LINE_WORDS,
  PICTURE_WORDS,
  STRONG_WORDS,
  WEAK_WORDS,
} from './junk-signs.ts';
import { nameTokens, nameWords } from './name-words.ts';
import { attributeOf, tagOf } from './safe-dom.ts';

/** What an element's own name, role and classes say about the text in it. */
export interface Verdict {
  /** It cannot be seen. */
  hidden: boolean;
  /** It is named as something else than an article; the reason. */
  junk: string | null;
  /** It may be something else: believed where there is little prose in it. */
  doubt: string | null;
}

const FINE: Verdict = { hidden: false, junk: null, doubt: null };
const HIDDEN: Verdict = { hidden: true, junk: null, doubt: null };

/** They hold the page or the article itself: their class names speak of the page (`has-sidebar`, `tag-syria`). */
const HOLDERS: ReadonlySet<string> = new Set(['HTML', 'BODY', 'MAIN', 'H1']);

/** Judge one element without looking into it. */
export function judgeElement(element: Element): Verdict {
  const tag = tagOf(element);
  if (isHidden(element)) return HIDDEN;
  if (HOLDERS.has(tag)) return FINE;
  const role = attributeOf(element, 'role');
  if (role === 'dialog' || role === 'alertdialog') return { ...FINE, junk: 'consent' };
  const words = nameWords(element);
  if (words.some((word) => HIDDEN_WORDS.has(word)) || hasHiddenName(element)) return HIDDEN;
  if (isNamedBody(element)) return FINE;
  const byTag = JUNK_ELEMENTS[tag];
  if (byTag) return { ...FINE, junk: byTag };
  if (role && JUNK_ROLES.has(role)) return { ...FINE, junk: role };
  for (const word of words) {
    const reason = STRONG_WORDS[word];
    if (reason) return { ...FINE, junk: reason };
  }
  if (nameTokens(element).some((token) => EMBED_NAMES.has(token))) return { ...FINE, junk: 'embed' };
  if (isPictureLine(element)) return { ...FINE, junk: 'caption' };
  const weak = words.find((word) => WEAK_WORDS.has(word));
  if (weak) return { ...FINE, doubt: weak };
  return tag === 'FORM' || tag === 'ADDRESS' || tag === 'LABEL'
    ? { ...FINE, doubt: tag.toLowerCase() }
    : FINE;
}

/** Hidden by attribute or by its own style; what a style sheet hides is asked for later, of few elements. */
function isHidden(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== null) return true;
  const style = attributeOf(element, 'style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Is one of its names that of an article's body (`article-body`)? A part of it (`article-body__newsletter`) is not. */
function isNamedBody(element: Element): boolean {
  return nameTokens(element).some((token) => {
    const words = token.includes('__') ? [] : token.split('-');
    return words.includes('articlebody') || (words.includes('article') && words.includes('body'));
  });
}

/** Is one of its names that of the line under a picture: `image-desc`, `img-cap`, `media__footer`? */
function isPictureLine(element: Element): boolean {
  return nameTokens(element).some((token) => {
    const words = token.split(/[^a-z]+/);
    const picture = words.findIndex((word) => PICTURE_WORDS.has(word));
    return picture >= 0 && words.slice(picture + 1).some((word) => PICTURE_LINE_WORDS.has(word));
  });
}

function hasHiddenName(element: Element): boolean {
  const name = attributeOf(element, 'class');
  return name !== null && /sr-only|visually-?hidden|screen-reader/i.test(name);
}
