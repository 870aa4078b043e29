import { datelineEnd } from './dateline.ts';
import type { Mention } from './mention.ts';
import { type ParagraphView, tagIn } from './paragraph-view.ts';
import { readCapitalMention } from './read-capital-mention.ts';

/**
 * The person that a sentence begins with, where names carry capitals: known, with a role, of two names, or a first name
 * with an age behind it (`Kamal, 11, arrived`). `Night-time temperatures fell` names nobody.
 */
export function personAt(view: ParagraphView, at: number): Mention | null {
  const { tokens } = view;
  // `But Perwan, our driver, …`, `ERBIL, Iraq — Mariam …`.
  let start = Math.max(at, at === 0 ? datelineEnd(view) : 0);
  while (tagIn(view, start, 'clauseOpener', 'joiner') && tokens[start + 1]?.capital) start++;
  const mention = readCapitalMention(view, start);
  if (!mention) return null;
  if (isAged(view, mention) && mention.name !== null && !mention.authority)
    return { ...mention, kind: 'person' };
  if (mention.kind !== 'person') return null;
  return mention.authority || mention.role || mention.name?.includes(' ') || isDescribed(view, mention)
    ? mention
    : null;
}

/** `Kamal, 11, …`: an age behind the name. */
export function isAged({ tokens }: ParagraphView, { to }: Mention): boolean {
  return tokens[to]?.kind === 'comma' && /^\p{N}{1,2}$/u.test(tokens[to + 1]?.text ?? '');
}

/** The people that a sentence names in passing: a first name that the language knows, with another behind it. */
export function personsIn(view: ParagraphView, first: number): Mention[] {
  const { tokens, sentences } = view;
  const found: Mention[] = [];
  for (let at = first; sentences[at] === sentences[first] && at < tokens.length; at++) {
    if (!tagIn(view, at, 'givenName') || !tokens[at]?.capital || !tokens[at + 1]?.capital) continue;
    const mention = readCapitalMention(view, at);
    if (mention?.kind !== 'person' || mention.from !== at) continue;
    found.push(mention);
    at = mention.to - 1;
  }
  return found;
}

/** `Perwan, our driver, …`: one name and a comma, behind which a noun phrase tells who that is. */
function isDescribed(view: ParagraphView, { to }: Mention): boolean {
  return view.tokens[to]?.kind === 'comma' && tagIn(view, to + 1, 'definite', 'indefinite') !== null;
}
