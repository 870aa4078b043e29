import { cleanText } from './clean-text.ts';
import { safeUrl } from './safe-url.ts';

/** Longer wordings are given by their two ends: a page may break a long one with a tag or a soft hyphen. */
const WHOLE_WORDS = 12;
/** Four words at either end find one place in an article. */
const END_WORDS = 4;

/** The other outlet's page, scrolled to the wording where the browser can (`#:~:text=`); null without a usable address. */
export function linkToWording(url: string | null, said: string): string | null {
  const safe = safeUrl(url);
  if (!safe) return null;
  const words = cleanText(said).split(' ').filter(Boolean);
  if (words.length === 0) return safe;
  const text =
    words.length <= WHOLE_WORDS
      ? encode(words.join(' '))
      : `${encode(words.slice(0, END_WORDS).join(' '))},${encode(words.slice(-END_WORDS).join(' '))}`;
  return safe.includes('#') ? `${safe}:~:text=${text}` : `${safe}#:~:text=${text}`;
}

/** A dash is syntax in a text fragment, and encodeURIComponent leaves it. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
