import { type ParagraphView, tagIn } from './paragraph-view.ts';

/** A definite adjective and at least two more plain words: a body's kind and a name. */
export function namedAfter(view: ParagraphView, i: number): boolean {
  const { article } = view.lexicon.proclitics;
  const at = view.tokens[i + 1]?.folded.startsWith(article) ? i + 2 : i + 1;
  return [at, at + 1].every(
    (j) => view.tokens[j]?.kind === 'word' && !tagIn(view, j, 'complement', 'time', 'boundary', 'verb'),
  );
}

/** `المبعوث إلى سوريا فلان`: a place inside a role, with a name to come. */
export function placeInside(view: ParagraphView, i: number, from: number): boolean {
  const place = view.places.has(view.tokens[i + 1]?.folded ?? '');
  const next = view.tokens[i + 2];
  return (
    place &&
    next?.kind === 'word' &&
    roleBefore(view, from, i) &&
    !tagIn(view, i + 2, 'complement', 'time', 'boundary', 'verb')
  );
}

/** A role stands in the phrase before token `i`. */
export function roleBefore(view: ParagraphView, from: number, i: number): boolean {
  for (let j = from; j < i; j++) if (tagIn(view, j, 'role')) return true;
  return false;
}
