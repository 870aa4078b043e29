/** A template in pieces: plain text and the names of its holes. */
export type TemplatePiece = { text: string } | { hole: string };

/** Splits `{outlets} in {n}` at its holes; a brace that opens no hole is text. Linear. */
export function splitTemplate(template: string): TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let from = 0;
  for (const found of template.matchAll(/\{([a-z][a-zA-Z]*)\}/g)) {
    if (found.index > from) pieces.push({ text: template.slice(from, found.index) });
    pieces.push({ hole: found[1] ?? '' });
    from = found.index + found[0].length;
  }
  if (from < template.length) pieces.push({ text: template.slice(from) });
  return pieces;
}
