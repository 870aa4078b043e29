import type { Lang } from '../core/model.ts';

/** Letters looked at: the first paragraphs tell. */
const SAMPLE = 2_000;

/** Letters that only some languages of one script have. */
const TELLING: readonly (readonly [Lang, RegExp])[] = [
  ['ckb', /[ڕڵۆێەڤ]/gu],
  ['fa', /[پچژگ]/gu],
  ['uk', /[іїєґ]/giu],
  ['tr', /[ışğ]/giu],
  ['ku', /[êîû]/giu],
  ['de', /[äöüß]/giu],
  ['es', /[ñ¿¡]/giu],
  ['pl', /[ąęłż]/giu],
  ['cs', /[ěřů]/giu],
];

/**
 * The article's language as a primary subtag: what the page declares, unless the text is in another script
 * (templates often keep `en` around Arabic); else by script and telling letters.
 */
export function readLang(declared: readonly (string | null)[], text: string): Lang {
  const sample = text.slice(0, SAMPLE);
  const script = scriptOf(sample);
  for (const value of declared) {
    const lang = /^\s*([a-z]{2,3})(?:[-_].*)?$/i.exec(value ?? '')?.[1]?.toLowerCase();
    if (lang && (script === null || isWrittenIn(lang, script))) return lang;
  }
  if (script === 'arab') return tell(['ckb', 'fa'], sample) ?? 'ar';
  if (script === 'cyrl') return tell(['uk'], sample) ?? 'ru';
  if (script === 'hebr') return 'he';
  return tell(['tr', 'pl', 'cs', 'de', 'es', 'ku'], sample) ?? 'en';
}

type Script = 'arab' | 'latn' | 'cyrl' | 'hebr' | 'grek' | 'other';

/** The script of most letters. */
function scriptOf(text: string): Script | null {
  const counts: readonly (readonly [Script, number])[] = [
    ['arab', count(text, /\p{Script=Arabic}/gu)],
    ['latn', count(text, /\p{Script=Latin}/gu)],
    ['cyrl', count(text, /\p{Script=Cyrillic}/gu)],
    ['hebr', count(text, /\p{Script=Hebrew}/gu)],
    ['grek', count(text, /\p{Script=Greek}/gu)],
  ];
  const [script, most] = counts.reduce((best, one) => (one[1] > best[1] ? one : best));
  if (most === 0) return /\p{L}/u.test(text) ? 'other' : null;
  return script;
}

/** Serbian comes in two scripts. */
function isWrittenIn(lang: Lang, script: Script): boolean {
  return scriptOfLang(lang) === script || (lang === 'sr' && script === 'latn');
}

/** The script that a language is written in on news sites. */
function scriptOfLang(lang: Lang): Script {
  if (/^(?:ar|fa|ckb|ur|ps|sd|ug|arz|apc)$/.test(lang)) return 'arab';
  if (/^(?:ru|uk|bg|be|mk|sr|kk|ky|mn|tg)$/.test(lang)) return 'cyrl';
  if (/^(?:he|yi)$/.test(lang)) return 'hebr';
  if (lang === 'el') return 'grek';
  return /^(?:zh|ja|ko|hi|bn|ta|th|ka|hy|am)$/.test(lang) ? 'other' : 'latn';
}

/** The language whose own letters are common enough (one in two hundred) to be no loan. */
function tell(langs: readonly Lang[], text: string): Lang | null {
  for (const [lang, letters] of TELLING) {
    if (langs.includes(lang) && count(text, letters) * 200 > text.length) return lang;
  }
  return null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
