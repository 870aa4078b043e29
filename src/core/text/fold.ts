/**
 * Folding: the one place that decides which spellings are the same.
 * Hamza carriers, ى/ي, ة/ه, Persian letters, all digit scripts, presentation forms, case and accents are levelled;
 * diacritics, tatweel, zero-width and direction marks vanish. Quote marks stay: they mean something.
 */

/** Dropped outright: harakat, superscript alef, Quranic marks, tatweel, zero-width, bidi controls, soft hyphen, BOM. */
const DROPPED =
  /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD\u0300-\u036F\uFE00-\uFE0F]/;

const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  ګ: 'ك',
  گ: 'ك',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ج',
  '٫': '.',
  '٬': ',',
  '٪': '%',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  // A vulgar fraction is parted from the number before it: 2½ is 2 1/2.
  '½': ' 1/2 ',
  '⅓': ' 1/3 ',
  '⅔': ' 2/3 ',
  '¼': ' 1/4 ',
  '¾': ' 3/4 ',
  ـ: '',
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
};

/** Folded forms of the characters seen so far: at most one entry a code point of the basic plane. */
const seen = new Map<number, string>();

/** Fold one code point: '' where it vanishes, sometimes two characters (ﻻ → لا). */
export function foldChar(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? char.toLowerCase() : code < 0x20 ? ' ' : char;
  const known = seen.get(code);
  if (known !== undefined) return known;
  const folded = foldRare(char, code);
  if (code <= 0xffff) seen.set(code, folded);
  return folded;
}

/** The folding itself, beyond ASCII. */
function foldRare(char: string, code: number): string {
  const known = LETTERS[char];
  if (known !== undefined) return known;
  if (DROPPED.test(char)) return '';
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  if (code > 0x06ff && /\p{Nd}/u.test(char) && char.normalize('NFKD') === char)
    return String(digitValue(code));
  if (/\s/.test(char)) return ' ';
  if (code >= 0x0600 && code <= 0x06ff) return char;
  let out = '';
  for (const part of char.normalize('NFKD').toLowerCase()) {
    if (part === char) out += part;
    else out += foldChar(part);
  }
  return out;
}

/** Decimal digits of any script stand in runs of ten from their zero. */
function digitValue(code: number): number {
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}

/** Fold a whole string where offsets do not matter (names, keys). Runs of spaces become one, ends are trimmed. */
export function fold(text: string): string {
  let out = '';
  for (const char of text) out += foldChar(char);
  return out.replace(/ {2,}/g, ' ').trim();
}
