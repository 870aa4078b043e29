import { lightStem } from '../../core/compare/quotes/light-stem.ts';
import { canonicalSpelling } from '../../core/compare/quotes/spelling.ts';
import { isStopWord } from '../../core/compare/quotes/stop-words.ts';
import { fold } from '../../core/text/fold.ts';
import { hashKey } from './hash-key.ts';

const TOKEN = /[\p{L}\p{M}\p{N}]+/gu;
const CACHE_MAX = 50_000;
const cache = new Map<string, number | null>();

/** The keys of headlines, names and figures' wordings, for what a person types into the search box. */
export function textKeys(text: string): Set<number> {
  const out = new Set<number>();
  for (const [token] of fold(text).matchAll(TOKEN)) {
    const key = textKey(token);
    if (key !== null) out.add(key);
  }
  return out;
}

/** The key of one folded word; null for one without matter of its own. */
export function textKey(token: string): number | null {
  let key = cache.get(token);
  if (key === undefined) {
    key = isStopWord(token) ? null : hashKey(`x${lightStem(canonicalSpelling(token))}`);
    if (cache.size >= CACHE_MAX) cache.clear();
    cache.set(token, key);
  }
  return key;
}
