/**
 * Words and numbers of a text as printed. Marks, tatweel and invisible joiners stay inside their word, as folding will
 * drop them; so each distinct spelling is folded once and remembered, not once for each time that it is met.
 */
const TOKEN = /\p{N}+(?:[.,٫٬]\p{N}+)*|[\p{L}\p{M}\u200B-\u200F\u00AD\u2060\uFEFF]+/gu;

export function tokensOf(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

/** Spellings remembered at a time: a large library's vocabulary. */
const REMEMBERED = 100_000;

/** Remember what `make` gives for a spelling. */
export function remembering<T>(make: (token: string) => T): (token: string) => T {
  const known = new Map<string, T>();
  return (token) => {
    const before = known.get(token);
    if (before !== undefined) return before;
    const made = make(token);
    if (known.size >= REMEMBERED) known.clear();
    known.set(token, made);
    return made;
  };
}
