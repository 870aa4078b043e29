import type { Mention } from './mention.ts';
import { type ParagraphView, tagIn } from './paragraph-view.ts';

/** Words of a role between a name and `that`. */
const MAX_ROLE = 8;

/** A word that opens what is said stands here, or behind a comma. */
export function opensThat(view: ParagraphView, at: number): boolean {
  const next = view.tokens[at]?.kind === 'comma' ? at + 1 : at;
  const kind = view.tokens[next]?.kind;
  // `بين القتلى، وأن`: a joined one goes on with what was told before.
  const joined = view.lexicon.proclitics.conjunctions.some((letter) =>
    view.tokens[next]?.folded.startsWith(letter),
  );
  return (tagIn(view, next, 'complement') !== null && !joined) || kind === 'colon';
}

/** `ترى فلانة الباحثة في “…” أن`: a role of several words may stand between. */
export function opensLater(view: ParagraphView, subject: Mention): boolean {
  if (subject.kind !== 'person') return false;
  for (let i = subject.to; i < subject.to + MAX_ROLE; i++) {
    if (view.tokens[i]?.kind !== 'word' || tagIn(view, i, 'verb', 'participle')) return false;
    if (tagIn(view, i, 'complement')) return true;
  }
  return false;
}
