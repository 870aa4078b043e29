import { locales } from '../locales/all.ts';
import type { Article, Numeral, ParagraphRef } from '../model.ts';
import { fold } from '../text/fold.ts';
import { foldText } from '../text/folded-text.ts';
import { compileLexicon } from './compile-lexicon.ts';
import type { Draft } from './draft.ts';
import type { NumeralLexicon } from './numeral-lexicon.ts';
import { rules } from './rules.ts';
import { Scan } from './scan.ts';

/** Every number expression of an article with its role, in reading order; title first. Never throws; linear in the text. */
export function readNumerals(article: Article): Numeral[] {
  const texts: [ParagraphRef, string][] = [
    ['title', article.title],
    ...article.body.map((text, i): [number, string] => [i, text]),
  ];
  return texts.flatMap(([paragraph, text]) => readParagraph(text, paragraph, article.lang));
}

function readParagraph(text: string, paragraph: ParagraphRef, lang: string): Numeral[] {
  const scan = new Scan(foldText(text), compileLexicon(chooseLexicon(text, lang)));
  return propose(scan)
    .filter((draft) => Number.isFinite(draft.value) && Math.abs(draft.value) <= Number.MAX_SAFE_INTEGER)
    .map((draft) => toNumeral(scan, draft, paragraph));
}

/** The article's own lexicon, unless the paragraph is in another one's script. */
function chooseLexicon(text: string, lang: string): NumeralLexicon {
  const own = locales.find((locale) => locale.lang === lang) ?? locales[0];
  if (!own) throw new Error('no locale is installed');
  if (own.numerals.script.test(text)) return own.numerals;
  return locales.find((locale) => locale.numerals.script.test(text))?.numerals ?? own.numerals;
}

function propose(scan: Scan): Draft[] {
  const drafts: Draft[] = [];
  let i = 0;
  while (i < scan.tokens.length) {
    const found = proposeAt(scan, i);
    if (found) drafts.push(found);
    i = found ? Math.max(found.to, i + 1) : i + 1;
  }
  return drafts;
}

function proposeAt(scan: Scan, i: number): Draft | null {
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
