import { lightStem } from '../../core/compare/quotes/light-stem.ts';
import { canonicalSpelling } from '../../core/compare/quotes/spelling.ts';
import { isStopWord } from '../../core/compare/quotes/stop-words.ts';
import { fold } from '../../core/text/fold.ts';
import { printedWords } from '../../core/text/printed-words.ts';
import { remember } from '../../core/text/remember.ts';
import { hashKey } from './hash-key.ts';
import { SPELLINGS } from './spellings.ts';

/** The keys of headlines, names and figures' wordings, for what a person types into the search box. */
export function textKeys(...texts: (string | null)[]): Set<number> {
  const out = new Set<number>();
  for (const text of texts)
    for (const token of text === null ? [] : printedWords(text)) {
      const key = keyOf(token);
      if (key !== null) out.add(key);
    }
  return out;
}

/** The key of one word as printed; null for one without matter of its own. */
const keyOf = remember((token): number | null => {
  const folded = fold(token);
  return folded === '' || isStopWord(folded) ? null : hashKey(`x${lightStem(canonicalSpelling(folded))}`);
}, SPELLINGS);
