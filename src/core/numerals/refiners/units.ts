import type { Draft } from '../draft.ts';
import { decide, eachDraft } from '../refiner.ts';
import type { Scan } from '../scan.ts';
import { unitAt } from '../unit-at.ts';

/** Percent, money, measure or duration: by the unit right behind the number or the sign before it. */
export const units = eachDraft('units', (draft, scan) => {
  if (draft.role !== null || draft.form === 'ordinal') return draft;
  const { units: known } = scan.lexicon;
  for (const unit of known) {
    if (unit.before && scan.phraseBefore(backOverBracket(draft, scan), unit.before, 2))
      return decide(draft, unit.role, `${unit.role} sign before it`);
  }
  const at = skipMarks(draft.to, scan);
  // `half a square kilometre`
  const isOfOne = draft.form === 'fraction' && scan.is(at, scan.lexicon.grammar.articles);
  const behind = unitAt(
    scan,
    isOfOne ? at + 1 : at,
    known,
    draft.vague || draft.form === 'fraction' ? 'article' : 'none',
  );
  // `73 ألفاً عام 2019`: the word leads to a year, it measures nothing.
  const isYear = behind?.role === 'duration' && /^(?:19|20)\d\d$/.test(scan.text(at + behind.length));
  if (behind && !isYear) return decide(draft, behind.role, `${behind.role} unit behind it`);
  const behindUnit = isUnderArticle(draft, scan) ? draft.from - 2 : draft.from - 1;
  // `كيلومتر واحد`, `الأيام الثلاثة`: words stand behind their unit as adjectives do.
  const isAdjective = draft.form === 'words' && (draft.value === 1 || draft.definite);
  const follows = behindUnit < draft.from - 1 || isAdjective;
  const counted = follows ? unitBefore(behindUnit, scan) : null;
  return counted ? decide(draft, counted, `${counted} unit before it`) : draft;
});

function backOverBracket(draft: Draft, scan: Scan): number {
  return scan.text(draft.from - 1) === '(' ? draft.from - 1 : draft.from;
}

/** `(500) كم`, `4-square-kilometre`, `/20/ يوما`. */
function skipMarks(i: number, scan: Scan): number {
  const text = scan.text(i);
  return text !== '' && ')-/"»”'.includes(text) && (text !== '-' || scan.isGlued(i)) ? i + 1 : i;
}

/** `الأشهر الـ3`: digits behind an article of their own. */
function isUnderArticle(draft: Draft, scan: Scan): boolean {
  return draft.form === 'digits' && scan.is(draft.from - 1, scan.lexicon.proclitics.articles);
}

/** `كيلومتر واحد`, `الكيلو المربع الواحد`: where the number follows its unit, an adjective between. */
function unitBefore(last: number, scan: Scan): 'duration' | 'measure' | 'money' | 'percent' | null {
  for (let i = last; i >= last - 1 && i >= 0; i--) {
    if (!scan.isWord(i)) return null;
    const unit = unitAt(scan, i, scan.lexicon.units, 'article');
    if (unit) return unit.role;
  }
  return null;
}
