import type { Draft } from '../draft.ts';
import { decide, eachDraft } from '../refiner.ts';
import type { Scan } from '../scan.ts';

/** The word for one as a pronoun or in an idiom (`one of the`, `no one`, `في آن واحد`) counts nothing. */
export const ones = eachDraft('ones', (draft, scan) => {
  if (draft.role !== null || draft.value !== 1 || draft.form !== 'words' || draft.to !== draft.from + 1)
    return draft;
  const rule = asPronoun(draft, scan);
  return rule ? decide(draft, 'other', rule) : draft;
});

function asPronoun(draft: Draft, scan: Scan): string | null {
  const { before, after, bare, idioms = [] } = scan.lexicon.ones;
  if (scan.isOf(draft.to, after) || scan.phraseAt(draft.to, idioms) > 0) return 'one as a pronoun';
  if (scan.isOf(draft.from - 1, before)) return 'one in an idiom';
  if (draft.definite) return 'the one';
  // `Air Force One`: a capital inside a sentence.
  if (
    scan.isWord(draft.from - 1) &&
    /^\p{Lu}/u.test(scan.raw(draft.from)) &&
    /^\p{Lu}/u.test(scan.raw(draft.from - 1))
  )
    return 'one in a name';
  const alone = !scan.isWord(draft.to) && !scan.phraseBefore(draft.from, scan.lexicon.comparators);
  return bare === 'pronoun' && alone && draft.from > 0 ? 'one as a pronoun' : null;
}
