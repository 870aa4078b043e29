import { locales } from '../locales/all.ts';
import type { Article, Lang, Numeral, ParagraphRef } from '../model.ts';
import { fold } from '../text/fold.ts';
import { foldText } from '../text/folded-text.ts';
import { compileLexicon } from './compile-lexicon.ts';
import type { Draft } from './draft.ts';
import type { NumeralLexicon } from './numeral-lexicon.ts';
import { refiners } from './refiners/index.ts';
import { rules, singleUnit } from './rules.ts';
import { Scan } from './scan.ts';
import { unitAt } from './unit-at.ts';

/** Every number expression of an article with its role, in reading order; title first. Never throws; linear in the text. */
export function readNumerals(article: Article): Numeral[] {
  const texts: [ParagraphRef, string][] = [
    ['title', article.title],
    ...article.body.map((text, i): [number, string] => [i, text]),
  ];
  return texts.flatMap(([paragraph, text]) => readParagraph(text, paragraph, article.lang));
}

/** Every number expression of one text that stands alone (a title, a selection, a query). */
export function readText(text: string, lang: Lang): Numeral[] {
  return readParagraph(text, 'title', lang);
}

function readParagraph(text: string, paragraph: ParagraphRef, lang: Lang): Numeral[] {
  const scan = new Scan(foldText(text), compileLexicon(chooseLexicon(text, lang)));
  return (
    refiners
      .reduce<readonly Draft[]>((drafts, refiner) => refiner.refine(drafts, scan), propose(scan))
      .map((draft) => toNumeral(scan, draft, paragraph))
      // One printed character may fold to several tokens (½): it is one number at most.
      .filter((numeral, k, all) => numeral.start >= (all[k - 1]?.end ?? 0))
  );
}

/** The article's own lexicon, unless the paragraph is in another one's script. */
function chooseLexicon(text: string, lang: Lang): NumeralLexicon {
  const own = locales.find((locale) => locale.lang === lang) ?? locales[0];
  if (!own) throw new Error('no locale is installed');
  if (own.numerals.script.test(text)) return own.numerals;
  return locales.find((locale) => locale.numerals.script.test(text))?.numerals ?? own.numerals;
}

function propose(scan: Scan): Draft[] {
  const drafts: Draft[] = [];
  let i = 0;
  while (i < scan.tokens.length) {
    if (scan.isInert(i)) {
      i++;
      continue;
    }
    const month = scan.phraseAt(i, scan.lexicon.dates.months);
    const found = month > 1 || isPowerOfUnit(scan, i) ? null : proposeAt(scan, i);
    if (found && isSafe(found.value)) drafts.push(found);
    // Names of months hold ordinals (`كانون الثاني`): they are stepped over whole.
    i = Math.max(found ? behindPercent(scan, found.to) : 0, i + Math.max(month, 1));
  }
  return drafts;
}

/** The hundred of `80 في المئة` is the sign's, not a number. */
function behindPercent(scan: Scan, i: number): number {
  const unit = unitAt(scan, i, scan.lexicon.units);
  return unit?.role === 'percent' ? i + unit.length : i;
}

/** The 2 of `52 ألف كم2` or `600m2` belongs to its unit; that of `M2` to a name. */
function isPowerOfUnit(scan: Scan, i: number): boolean {
  if (!['2', '3'].includes(scan.text(i)) || (scan.token(i)?.gap ?? 0) > 1 || !scan.isWord(i - 1))
    return false;
  const counted = scan.isDigits(i - 2) || scan.reading(i - 2) !== null;
  return counted && unitAt(scan, i - 1, scan.lexicon.units)?.role === 'measure';
}

/** A number that a double cannot hold is refused rather than given a wrong value. */
function isSafe(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

function proposeAt(scan: Scan, i: number): Draft | null {
  if (!scan.mayStartNumber(i)) return singleUnit.propose(scan, i);
  for (const rule of rules) {
    const found = rule.propose(scan, i);
    if (found) return found;
  }
  return null;
}

function toNumeral(scan: Scan, draft: Draft, paragraph: ParagraphRef): Numeral {
  const end = scan.token(draft.to - 1)?.end ?? draft.start;
  const span = scan.view.toOriginal(draft.start, end);
  return {
    paragraph,
    ...span,
    said: scan.view.original.slice(span.start, span.end),
    value: draft.value,
    max: draft.max,
    role: draft.role ?? 'count',
    vague: draft.vague,
    dualNoun: draft.dualNoun === null ? null : fold(draft.dualNoun),
    rules: draft.rules,
  };
}
