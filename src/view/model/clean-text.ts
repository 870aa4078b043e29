/** Controls that print nothing but can turn a line round or break it: C0/C1, bidi embeddings, overrides and isolates. */
const CONTROLS =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g;

/** A printed text without controls, its white space (line breaks too) folded to single spaces. */
export function cleanText(text: string): string {
  return text.replace(CONTROLS, '').replace(/\s+/g, ' ').trim();
}

/** As `cleanText`, keeping the white space at the edges: for runs of a text that is put together again. */
export function cleanRun(text: string): string {
  return text.replace(CONTROLS, '').replace(/\s+/g, ' ');
}
