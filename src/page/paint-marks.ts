import type { Span } from '../core/model.ts';
import { isDarkPage } from './is-dark-page.ts';
import { highlightName, highlightRules, LOOK_NAMES, lookOf, type MarkLook } from './mark-looks.ts';
import type { PageSheet } from './page-sheet.ts';
import type { ParagraphMap } from './paragraph-map.ts';

/** A claim to be marked. */
export interface PageMark {
  id: string;
  span: Span;
  headline: string | null;
  onlyHere: boolean;
}

/** A marked claim and where it stands. */
export interface Painted<M extends PageMark = PageMark> {
  mark: M;
  range: Range;
}

/** The names under which highlights lie in the browser's registry. */
const ALL_NAMES = [...LOOK_NAMES, 'current' as const].flatMap((look) => [
  highlightName(look, false),
  highlightName(look, true),
]);

/** The claims marked on the page, in reading order. Paints with CSS Custom Highlights: the page's DOM stays as it is. */
export class MarkPainter<M extends PageMark> {
  readonly #sheet: PageSheet;
  #painted: readonly Painted<M>[] = [];
  #dark = false;

  constructor(sheet: PageSheet) {
    this.#sheet = sheet;
  }

  get painted(): readonly Painted<M>[] {
    return this.#painted;
  }

  /** Mark these claims, and nothing else any more. With `visible` off they are only kept for finding. */
  paint(marks: readonly M[], places: ParagraphMap, visible: boolean): void {
    this.clear();
    this.#painted = marks.flatMap((mark) => {
      const range = places.rangeOf(mark.span.paragraph, mark.span.start, mark.span.end);
      return range ? [{ mark, range }] : [];
    });
    const first = this.#painted[0]?.range.startContainer.parentElement;
    this.#dark = first ? isDarkPage(first) : false;
    if (!visible || this.#painted.length === 0 || !canHighlight()) return;
    this.#sheet.set('marks', highlightRules());
    for (const look of LOOK_NAMES)
      this.#register(
        look,
        this.#painted.filter(({ mark }) => lookOf(mark.headline, mark.onlyHere) === look),
      );
  }

  /** Mark one claim as the open one; null for none. */
  setCurrent(id: string | null): void {
    if (!canHighlight()) return;
    this.#sheet.set('marks', highlightRules());
    this.#register(
      'current',
      this.#painted.filter(({ mark }) => mark.id === id),
    );
  }

  find(id: string): Painted<M> | null {
    return this.#painted.find(({ mark }) => mark.id === id) ?? null;
  }

  /** The marked claim under a point of the viewport; the shortest where claims overlap. */
  at(document: Document, x: number, y: number): Painted<M> | null {
    const caret = caretAt(document, x, y);
    if (!caret) return null;
    const under = this.#painted.filter(({ range }) => holds(range, caret) && isOver(range, x, y));
    return under.sort((a, b) => lengthOf(a.mark.span) - lengthOf(b.mark.span))[0] ?? null;
  }

  clear(): void {
    this.#painted = [];
    if (canHighlight()) for (const name of ALL_NAMES) CSS.highlights.delete(name);
  }

  #register(look: MarkLook | 'current', painted: readonly Painted<M>[]): void {
    const name = highlightName(look, this.#dark);
    if (painted.length === 0) {
      CSS.highlights.delete(name);
      return;
    }
    const highlight = new Highlight(...painted.map(({ range }) => range));
    // The open claim lies above its own look.
    highlight.priority = look === 'current' ? 2 : look === 'differs' ? 1 : 0;
    CSS.highlights.set(name, highlight);
  }
}

function canHighlight(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

interface Caret {
  node: Node;
  offset: number;
}

function caretAt(document: Document, x: number, y: number): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const found = document.caretPositionFromPoint(x, y);
    return found ? { node: found.offsetNode, offset: found.offset } : null;
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function holds(range: Range, { node, offset }: Caret): boolean {
  try {
    return range.isPointInRange(node, offset);
  } catch {
    return false;
  }
}

/** The caret snaps to the nearest text: only a point on the claim's own lines counts. */
function isOver(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 2 && y <= box.bottom + 4) return true;
  }
  return false;
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
