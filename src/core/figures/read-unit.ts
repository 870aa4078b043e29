import { fold } from '../text/fold.ts';
import type { Draft } from './draft.ts';
import type { UnitSense } from './figure-lexicon.ts';
import type { PhraseHit } from './phrase-table.ts';
import { matchPhrase, matchPhraseBefore } from './phrase-table.ts';
import { isLight, type Scene, startsHere } from './scene.ts';

/** A word for an area this near before a length makes it an area: `an area estimated at about 2 km`. */
const AREA_REACH = 6;

/** The unit of measure at a number: after it, inside it (a dual, a sign glued on), or right before it. */
export function readUnit(
  scene: Scene,
  draft: Draft,
): { sense: UnitSense; start: number; end: number } | null {
  const { tokens, lexicon } = scene;
  let at = draft.at + 1;
  // `52 thousand of a km`, `half a square mile`, `four-square-mile`: two words or marks on the way.
  for (let steps = 0; steps < 3; steps++, at++) {
    const unit = matchPhrase(lexicon.units, tokens, at);
    // `73 ألفاً عام 2019`: the word leads to a year.
    if (unit?.as.counted === 'duration_days' && tokens[unit.end]?.numeral?.role === 'date') break;
    // `50 a month`, `$1bn a year`: so many in each.
    const isEach = unit?.as.counted === 'duration_days' || unit?.as.counted === 'other';
    if (isEach && isRate(scene, draft, at)) break;
    if (unit !== null) return { sense: asArea(scene, draft, unit), start: draft.at, end: unit.end };
    const token = tokens[at];
    const passes =
      token !== undefined &&
      (token.kind === 'mark'
        ? isLight(scene, at)
        : startsHere(scene, lexicon.fillers, at) ||
          startsHere(scene, lexicon.of, at) ||
          startsHere(scene, lexicon.others, at));
    if (!passes) break;
  }
  const definite = isDefinite(scene, draft.at);
  const before = matchPhraseBefore(lexicon.units, tokens, definite === 'apart' ? draft.at - 1 : draft.at);
  if (
    before !== null &&
    (draft.value === 1 ||
      (definite !== null && before.as.counted === 'duration_days') ||
      before.as.counted === 'usd' ||
      (before.as.counted === 'percent' && tokens[before.start]?.kind === 'mark'))
  )
    return { sense: before.as, start: before.start, end: draft.at + 1 };
  return null;
}

/** An article or `per` between the number and a stretch of time; `half a day` is a stretch itself. */
function isRate({ tokens, lexicon }: Scene, draft: Draft, at: number): boolean {
  return draft.value >= 1 && at > draft.at + 1 && matchPhrase(lexicon.each, tokens, at - 1) !== null;
}

/** Has a number the article, which lets it follow its unit (`the hours, the 24`)? Written onto it, or apart. */
export function isDefinite(scene: Scene, at: number): 'apart' | 'onto' | null {
  const { articles } = scene.lexicon;
  if (articles.has(scene.tokens[at - 1]?.text ?? '')) return 'apart';
  const text = scene.tokens[at]?.text ?? '';
  const printed = scene.tokens[at]?.numeral?.said;
  for (const article of articles) {
    const isWord = text.length - article.length < 2 || onlyLooksLike(article, printed);
    if (text.startsWith(article) && !isWord) return 'onto';
  }
  return null;
}

/** `ألف` folds to letters that look like an article and one more: its first letter is one only once it is folded. */
function onlyLooksLike(article: string, printed: string | undefined): boolean {
  const first = printed?.charAt(0) ?? '';
  return first !== '' && !article.includes(first) && fold(first) !== '' && article.includes(fold(first));
}

function asArea(scene: Scene, draft: Draft, unit: PhraseHit<UnitSense>): UnitSense {
  if (unit.as.counted !== 'distance_km' || startsHere(scene, scene.lexicon.sides, unit.end)) return unit.as;
  for (let at = draft.at - 1; at >= Math.max(0, draft.at - AREA_REACH); at--) {
    // `the area, which is 50 metres from here`: another clause.
    if (startsHere(scene, scene.lexicon.relatives, at)) break;
    if (startsHere(scene, scene.lexicon.areas, at)) return { counted: 'area_km2', factor: unit.as.factor };
  }
  return unit.as;
}
