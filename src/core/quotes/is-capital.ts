import type { ParagraphView } from './paragraph-view.ts';

/** `R-S.C.`, `D-Calif.`: a party and a state behind a lawmaker's name. */
export const PARTY_AND_STATE = /^\p{Lu}-\p{Lu}/u;

/** A word with a capital, or with one behind its article (`al-Araji`). */
export const isCapital = (view: ParagraphView, i: number) => {
  const token = view.tokens[i];
  if (token && PARTY_AND_STATE.test(token.text)) return false;
  return token?.kind === 'word' && (token.capital || /^(?:al|el)-\p{Lu}/u.test(token.text));
};
