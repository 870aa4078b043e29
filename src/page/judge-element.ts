import { HIDDEN_WORDS, JUNK_ELEMENTS, JUNK_ROLES, STRONG_WORDS, WEAK_WORDS } from './junk-signs.ts';
import { nameWords } from './name-words.ts';
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
  if (words.includes('articlebody') || (words.includes('article') && words.includes('body'))) return FINE;
  const byTag = JUNK_ELEMENTS[tag];
  if (byTag) return { ...FINE, junk: byTag };
  if (role && JUNK_ROLES.has(role)) return { ...FINE, junk: role };
  for (const word of words) {
    const reason = STRONG_WORDS[word];
    if (reason) return { ...FINE, junk: reason };
  }
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

function hasHiddenName(element: Element): boolean {
  const name = attributeOf(element, 'class');
  return name !== null && /sr-only|visually-?hidden|screen-reader/i.test(name);
}
