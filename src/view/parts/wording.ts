import type { FigureFacts, Lang } from '../../core/model.ts';
import { directionOfText } from '../../shared/i18n/direction.ts';
import { h } from '../dom/h.ts';
import { cleanText } from '../model/clean-text.ts';
import { splitNumbers } from '../model/split-numbers.ts';

/** `lang` and `dir` of what a page printed: its report's language, its own letters' direction. */
export function printedAttrs(text: string, lang: Lang): { lang: string; dir: string } {
  return { lang, dir: directionOfText(text, lang) };
}

/** A figure's wording as its page printed it, its value in bold, each number kept whole. */
export function figureWording(
  claim: Pick<FigureFacts, 'said' | 'value' | 'max'>,
  bold: boolean,
): (Node | string)[] {
  return splitNumbers(cleanText(claim.said)).map((piece) => {
    if (piece.value === null) return piece.text;
    const number = h('bdi', { class: 'n' }, piece.text);
    return bold && isValue(piece.value, claim) ? h('b', null, number) : number;
  });
}

/** `34` stands for 34,000 in `34 thousand`: compared up to a factor of a thousand or a million. */
function isValue(printed: number, claim: Pick<FigureFacts, 'value' | 'max'>): boolean {
  return [1, 1e3, 1e6].some((unit) => printed * unit === claim.value || printed * unit === claim.max);
}
