/** A verbatim stretch of one text node inside a block: `text.substr(at, length)` is `node.data.substr(from, length)`, white space aside. */
export interface Piece {
  node: Text;
  /** Offset in the text node. */
  from: number;
  /** Offset in the block's text. */
  at: number;
  length: number;
}

/** A run of text between two block borders of the page, white space collapsed. */
export interface Block {
  /** The nearest block-level element around the text. */
  element: Element;
  text: string;
  pieces: readonly Piece[];
  /** How many of the characters stand inside links. */
  linked: number;
  /** True inside `h1` to `h6`. */
  heading: boolean;
  /** Why an element around it is no part of an article (`caption`, `comments`, …), else null. */
  junk: string | null;
}

/** Lines wrapped by hand are longer than this; shorter ones stand by themselves (subheads, datelines). */
const WRAPPED = 45;

/** The text of a block as it is being collected. */
export class BlockText {
  #text = '';
  #pieces: Piece[] = [];
  #linked = 0;
  #space = false;

  /** True when nothing was collected yet. */
  get empty(): boolean {
    return this.#text === '';
  }

  /** True when what was collected ends like a sentence, or is a line too short to have been wrapped. */
  get endsLine(): boolean {
    return this.#text.length < WRAPPED || /[.!?؟…۔:][»”"'’)\]]*$/u.test(this.#text);
  }

  /** Take in a text node: runs of HTML white space become one space; no-break spaces stay as printed. */
  add(node: Text, inLink: boolean): void {
    const data = node.data;
    const words = /[^ \t\n\r\f]+/g;
    let end = 0;
    for (let found = words.exec(data); found; found = words.exec(data)) {
      if (found.index > end) this.#space = true;
      this.#addSpace(node, found.index);
      const length = found[0].length;
      this.#pieces.push({ node, from: found.index, at: this.#text.length, length });
      this.#text += found[0];
      if (inLink) this.#linked += length;
      end = found.index + length;
    }
    if (end < data.length) this.#space = true;
  }

  /** A border that reads as a space (a line break, the end of a small inline box). */
  addGap(): void {
    this.#space = true;
  }

  /** Words of ours between two pieces (table cells); no place in the page. */
  addJoint(joint: string): void {
    if (this.#text !== '') this.#text += joint;
    this.#space = false;
  }

  /** Close the run. Null when it is nothing but space. */
  take(element: Element, heading: boolean, junk: string | null): Block | null {
    const block = trimmed({
      element,
      text: this.#text,
      pieces: this.#pieces,
      linked: this.#linked,
      heading,
      junk,
    });
    this.#text = '';
    this.#pieces = [];
    this.#linked = 0;
    this.#space = false;
    return block;
  }

  #addSpace(node: Text, from: number): void {
    if (!this.#space) return;
    this.#space = false;
    if (this.#text === '') return;
    // The space before this word is the page's own where the node has it; otherwise it belongs to no node.
    if (from > 0) this.#pieces.push({ node, from: from - 1, at: this.#text.length, length: 1 });
    this.#text += ' ';
  }
}

/** No-break spaces and separators at the ends are no text. */
function trimmed(block: Block): Block | null {
  const start = block.text.search(/[^\s|]/u);
  if (start < 0) return null;
  const text = block.text.replace(/[\s|]+$/u, '').slice(start);
  if (start === 0) return { ...block, text };
  const pieces = block.pieces.flatMap((piece) => {
    const cut = Math.max(0, start - piece.at);
    if (cut >= piece.length) return [];
    return [{ ...piece, from: piece.from + cut, at: piece.at + cut - start, length: piece.length - cut }];
  });
  return { ...block, text, pieces };
}
