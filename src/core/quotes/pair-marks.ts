/** A stretch between marks. `start`–`end` are the words, `outerStart`–`outerEnd` the marks too. */
export interface MarkedSpan {
  start: number;
  end: number;
  outerStart: number;
  outerEnd: number;
  /** False where no closing mark was printed. */
  closed: boolean;
}

/** What one paragraph's marks make of it. */
export interface PairedMarks {
  /** Outermost spans, in reading order. */
  spans: MarkedSpan[];
  /** Offset of a closing mark that nothing opened, before any opener: the end of a quote begun earlier. */
  strayClose: number | null;
}

type Family = 'double' | 'angle' | 'single';
interface Mark {
  at: number;
  length: number;
  family: Family;
  open: boolean;
  close: boolean;
}

const GLYPHS: Readonly<Record<string, Family>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '″': 'double',
  '〝': 'double',
  '〞': 'double',
  '＂': 'double',
  '«': 'angle',
  '»': 'angle',
  '‹': 'angle',
  '›': 'angle',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  "'": 'single',
  '′': 'single',
  '`': 'single',
};
const OPEN_GLYPHS = '“„‟«‹‘‚‛〝`';
const CLOSE_GLYPHS = '”»›’″′〞';

const MARK = /["“”„‟″〝〞＂«»‹›‘’‚‛'′`]/g;
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF\u00AD]/;
const SPACE = /[\s\u00A0]/;
const OPEN_PUNCTUATION = /[([{<:،,;؛/\-–—…=|]/;
const CLOSE_PUNCTUATION = /[)\]}>:،,;؛.!?؟/\-–—…=|]/;
const WORD = /[\p{L}\p{M}\p{N}\u0640]/u;
/** Deeper nests than this are noise. */
const MAX_DEPTH = 8;

/** The nearest visible character before (step -1) or after (step 1) an offset; '' at the edge. */
function neighbour(text: string, at: number, step: 1 | -1): string {
  for (let i = at, steps = 0; i >= 0 && i < text.length && steps < 8; i += step, steps++) {
    const char = text.charAt(i);
    if (!INVISIBLE.test(char)) return char;
  }
  return '';
}

/** Letters glued to the mark from the left: a proclitic of one or two letters, or one drawn out with tatweel. */
function isGluedProclitic(text: string, at: number): boolean {
  if (neighbour(text, at, -1) === 'ـ') return true;
  let letters = 0;
  for (let i = at; i >= 0 && letters <= 2; i--) {
    const char = text.charAt(i);
    if (SPACE.test(char) || OPEN_PUNCTUATION.test(char)) break;
    if (!/\p{Script=Arabic}/u.test(char)) return false;
    letters++;
  }
  return letters >= 1 && letters <= 2;
}

function readMark(text: string, at: number, length: number): Mark | null {
  const glyph = text.charAt(at);
  const family = length === 2 ? 'double' : (GLYPHS[glyph] ?? 'double');
  const before = neighbour(text, at - 1, -1);
  const after = neighbour(text, at + length, 1);
  const left = before === '' || SPACE.test(before) || OPEN_PUNCTUATION.test(before) || before in GLYPHS;
  const right = after === '' || SPACE.test(after) || CLOSE_PUNCTUATION.test(after) || after in GLYPHS;
  if (family === 'single') {
    if (WORD.test(before) && WORD.test(after) && !isGluedProclitic(text, at - 1)) return null;
    if (/\d/.test(before) && (glyph === '′' || glyph === "'") && !right) return null;
  }
  let open = left;
  let close = right;
  if (!left && !right) {
    const glued = WORD.test(before) && isGluedProclitic(text, at - 1);
    // Letters on both sides: glued proclitics open; else the glyph's own direction, else both.
    open = glued || OPEN_GLYPHS.includes(glyph) || family !== 'single';
    close = !glued && !(family === 'single' && OPEN_GLYPHS.includes(glyph));
  } else if (left && right) {
    // Punctuation glued to the left (`.”`, `,’`) belongs to what is said: the mark closes.
    open = before === '' || before === ':' || SPACE.test(before) || after in GLYPHS;
    // A colon leads into what is said: `قائلاً :" …`.
    close = before !== ':';
  }
  if (open && !close && before !== '' && CLOSE_GLYPHS.includes(glyph) && before in GLYPHS) close = true;
  if (family === 'single' && glyph === '’' && /\d/.test(after)) return null;
  return { at, length, family, open, close };
}

function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  let skip = -1;
  for (const match of text.matchAll(MARK)) {
    const at = match.index;
    if (at < skip) continue;
    const glyph = text.charAt(at);
    // Two single marks side by side are one double mark.
    const twin = GLYPHS[glyph] === 'single' && text.charAt(at + 1) === glyph;
    const mark = readMark(text, at, twin ? 2 : 1);
    if (twin) skip = at + 2;
    if (mark) marks.push(mark);
  }
  return marks;
}

/** For each mark, whether a single mark that surely closes stands after it and before the next that surely opens. */
function laterCloser(text: string, marks: readonly Mark[]): boolean[] {
  const later: boolean[] = new Array(marks.length).fill(false);
  let sure = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark === undefined) continue;
    later[i] = sure;
    if (mark.family !== 'single') continue;
    if (mark.open && !mark.close) sure = false;
    else if (mark.close && !mark.open) sure ||= !isPossessive(text, mark) || sure;
  }
  return later;
}

/** `the fighters’ families`: an s before and a small letter after. */
function isPossessive(text: string, mark: Mark): boolean {
  return /[sS]/.test(text.charAt(mark.at - 1)) && /^\s\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 4));
}

/**
 * Pair the quotation marks of one paragraph: any family, mixed, reversed, nested, glued to proclitics, or never closed.
 * Apostrophes are no marks. One pass with a stack: linear in the text.
 */
export function pairMarks(text: string): PairedMarks {
  const marks = findMarks(text);
  const later = laterCloser(text, marks);
  const stack: Mark[] = [];
  const spans: MarkedSpan[] = [];
  let strayClose: number | null = null;

  const keep = (open: Mark, end: number, outerEnd: number, closed: boolean) => {
    const from = open.at + open.length;
    const inner = text.slice(from, end);
    if (end <= from || inner.trim() === '') return;
    const start = from + inner.length - inner.trimStart().length;
    while (spans.length > 0 && (spans[spans.length - 1]?.outerStart ?? -1) > open.at) spans.pop();
    spans.push({ start, end: from + inner.trimEnd().length, outerStart: open.at, outerEnd, closed });
  };

  marks.forEach((mark, i) => {
    const own = lastOpen(stack, mark.family);
    const any = own >= 0 ? own : mark.family === 'single' ? -1 : lastOpen(stack, null);
    const possessive = mark.family === 'single' && isPossessive(text, mark) && later[i] === true;
    const closes = mark.close && !possessive && (own >= 0 || (any >= 0 && !mark.open));
    if (closes && any >= 0) {
      const open = stack[any];
      stack.length = any;
      if (open) keep(open, mark.at, mark.at + mark.length, true);
      return;
    }
    // `أن” المخيم …”`: turned the wrong way, with its own closer to come.
    const turned =
      mark.family === 'double' &&
      !mark.open &&
      stack.length === 0 &&
      marks[i + 1]?.family === 'double' &&
      marks[i + 1]?.close === true;
    if (turned || (mark.open && !(mark.family === 'single' && mark.close))) {
      stack.push(mark);
      if (stack.length > MAX_DEPTH) stack.shift();
    } else if (mark.close && mark.family !== 'single' && spans.length === 0 && stack.length === 0) {
      strayClose ??= mark.at;
    }
  });

  closeOpen(text, stack, spans, keep);
  return { spans: outermost(spans), strayClose };
}

function lastOpen(stack: readonly Mark[], family: Family | null): number {
  for (let i = stack.length - 1; i >= 0; i--) {
    const mark = stack[i];
    if (mark && (family === null ? mark.family !== 'single' : mark.family === family)) return i;
  }
  return -1;
}

/** An opener without closer runs to the end of the paragraph, or to the last sentence end before the next pair. */
function closeOpen(
  text: string,
  stack: readonly Mark[],
  spans: readonly MarkedSpan[],
  keep: (open: Mark, end: number, outerEnd: number, closed: boolean) => void,
): void {
  const open = stack.find((mark) => mark.family !== 'single') ?? singleFromStart(text, stack);
  if (!open) return;
  const next = spans.find((span) => span.outerStart > open.at);
  if (!next) {
    keep(open, text.length, text.length, false);
    return;
  }
  const between = text.slice(open.at, next.outerStart);
  const stop = Math.max(between.lastIndexOf('. '), between.lastIndexOf('؟ '), between.lastIndexOf('! '));
  if (stop <= 0) return;
  const end = open.at + stop + 1;
  const inside = spans.filter((span) => span.outerStart > open.at);
  keep(open, end, end, false);
  // `keep` drops what stands inside; these stand behind.
  for (const span of inside)
    keep(
      {
        at: span.outerStart,
        length: span.start - span.outerStart,
        family: 'double',
        open: true,
        close: false,
      },
      span.end,
      span.outerEnd,
      span.closed,
    );
}

/** A single mark is trusted to open a quote that is never closed only at a paragraph's start. */
function singleFromStart(text: string, stack: readonly Mark[]): Mark | undefined {
  const first = stack[0];
  return first && text.slice(0, first.at).trim() === '' && text.charAt(first.at) === '‘' ? first : undefined;
}

function outermost(spans: readonly MarkedSpan[]): MarkedSpan[] {
  const sorted = [...spans].sort((a, b) => a.outerStart - b.outerStart);
  const out: MarkedSpan[] = [];
  for (const span of sorted) {
    const last = out[out.length - 1];
    if (last && span.outerStart < last.outerEnd) continue;
    out.push(span);
  }
  return out;
}
