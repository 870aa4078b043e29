import { fold } from '../text/fold.ts';
import { remember } from '../text/remember.ts';

/**
 * Sound classes: letters that transliterators of one name swap for one another, in both scripts.
 * Vowels are left out: they come and go between spellings (ترامب / ترمب, Mustafa / Mostefa).
 */
const CLASSES: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'g',
  ح: 'h',
  خ: 'k',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'c',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ژ: 'g',
  b: 'b',
  c: 'k',
  d: 'd',
  f: 'f',
  g: 'g',
  h: 'h',
  j: 'g',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  p: 'b',
  q: 'k',
  r: 'r',
  s: 's',
  t: 't',
  v: 'f',
  x: 'k',
  z: 'z',
  б: 'b',
  в: 'f',
  г: 'g',
  д: 'd',
  ж: 'g',
  з: 'z',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  п: 'b',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  х: 'h',
  ц: 's',
  ч: 'c',
  ш: 'c',
  щ: 'c',
};
/** Two Latin letters that write one sound. */
const DIGRAPHS: Readonly<Record<string, string>> = {
  sh: 'c',
  ch: 'c',
  kh: 'k',
  gh: 'g',
  th: 't',
  dh: 'd',
  ph: 'f',
  zh: 'g',
  ck: 'k',
};
/** Glides count as consonants only where a name begins with them (Wendy, ياسر). */
const FIRST: Readonly<Record<string, string>> = { و: 'w', w: 'w', ي: 'y', y: 'y' };
const ARTICLE = /^(?:ال(?=.{2})|al-?(?=\p{L}{3})|el-(?=\p{L}{3}))/u;

/** One name's sound key: its consonant classes, doubled ones once. '' for a word without any. */
export const soundKey: (word: string) => string = remember(readSoundKey);

function readSoundKey(word: string): string {
  const folded = fold(word).replace(ARTICLE, '');
  let key = '';
  // Kept beside the key: looking at the end of a text that still grows copies all of it, each time.
  let last = '';
  for (let i = 0; i < folded.length; i++) {
    const pair = DIGRAPHS[folded.slice(i, i + 2)];
    const char = folded.charAt(i);
    const sound =
      pair ?? (i === 0 ? FIRST[char] : undefined) ?? CLASSES[char] ?? (/\p{N}/u.test(char) ? char : '');
    if (pair) i++;
    // An h at the end is a written vowel (ة, -eh).
    if (sound === 'h' && i === folded.length - 1) break;
    if (sound === last || sound === '') continue;
    key += sound;
    last = sound;
  }
  return key;
}

/** Words of a name, folded, without marks: `“قوات سوريا الديموقراطية” (قسد)` gives four. */
export function nameWords(name: string): string[] {
  return (fold(name).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []).map((word) =>
    word.replace(/'s$/, ''),
  );
}

/** Case forms of "father of" are one word in names. */
const FATHER = new Set(['ابو', 'ابي', 'ابا', 'abu']);

/** The keys of a name's words, in order. Words without consonants keep their folded form. */
export function nameKeys(name: string): string[] {
  return nameWords(name).map((word) => (FATHER.has(word) ? 'ab' : soundKey(word) || word));
}

/** The key of one word of a name, as `nameKeys` gives it. */
export const wordKey: (word: string) => string = remember((word) => nameKeys(word)[0] ?? word);
