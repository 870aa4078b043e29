import type { ParagraphRef } from '../core/model.ts';
import type { Piece } from './block.ts';
import { snapToGraphemes } from './snap-graphemes.ts';

/** A paragraph of the article with its place in the live page. */
export interface Placed {
  text: string;
  pieces: readonly Piece[];
}

/** Where the article's paragraphs stand in the live page. Holds text nodes: drop it when the page is read anew. */
export class ParagraphMap {
  readonly #title: Placed | null;
  readonly #body: readonly Placed[];

  constructor(title: Placed | null, body: readonly Placed[]) {
    this.#title = title;
    this.#body = body;
  }

  /**
   * The range of a stretch of a paragraph (UTF-16 offsets), widened to whole letters.
   * Null where the page does not show it, or no longer does.
   */
  rangeOf(paragraph: ParagraphRef, start: number, end: number): Range | null {
    const placed = paragraph === 'title' ? this.#title : this.#body[paragraph];
    if (!placed || start < 0 || end > placed.text.length || start >= end) return null;
    const [from, to] = snapToGraphemes(placed.text, start, end);
    const first = placed.pieces.find((piece) => piece.at + piece.length > from);
    const last = placed.pieces.findLast((piece) => piece.at < to);
    if (!first?.node.isConnected || !last?.node.isConnected) return null;
    const startAt = first.from + Math.max(0, from - first.at);
    const endAt = last.from + Math.min(last.length, to - last.at);
    if (startAt > first.node.length || endAt > last.node.length) return null;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, startAt);
    range.setEnd(last.node, endAt);
    return range;
  }

  /** The first element of a paragraph, for scrolling where no range is left. */
  elementOf(paragraph: ParagraphRef): Element | null {
    const placed = paragraph === 'title' ? this.#title : this.#body[paragraph];
    return placed?.pieces[0]?.node.parentElement ?? null;
  }
}
