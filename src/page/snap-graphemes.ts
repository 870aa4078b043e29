/** Reach of the look around: no letter with its marks is longer than this. */
const REACH = 32;

let segmenter: Intl.Segmenter | null | undefined;

/** Widen a stretch to whole graphemes, so that no Arabic letter is parted from its marks when painted. */
export function snapToGraphemes(text: string, start: number, end: number): [number, number] {
  return [borderBefore(text, start), borderAfter(text, end)];
}

function borderBefore(text: string, offset: number): number {
  return edge(text, offset)?.[0] ?? offset;
}

function borderAfter(text: string, offset: number): number {
  return edge(text, offset)?.[1] ?? offset;
}

/** Start and end of the grapheme that `offset` falls into; null on a border. */
function edge(text: string, offset: number): [number, number] | null {
  if (offset <= 0 || offset >= text.length) return null;
  segmenter ??=
    typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null;
  if (!segmenter) return null;
  const from = startOfWord(text, offset);
  for (const piece of segmenter.segment(text.slice(from, offset + REACH))) {
    const start = from + piece.index;
    const end = start + piece.segment.length;
    if (start === offset) return null;
    if (start < offset && end > offset) return [start, end];
    if (start > offset) return null;
  }
  return null;
}

/** A safe place to begin segmenting: a space, or as far back as the reach goes. */
function startOfWord(text: string, offset: number): number {
  const floor = Math.max(0, offset - REACH);
  for (let at = offset - 1; at > floor; at--) if (text[at] === ' ') return at;
  return floor;
}
