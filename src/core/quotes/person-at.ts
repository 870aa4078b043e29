import type { Mention } from './mention.ts';
import type { ParagraphView } from './paragraph-view.ts';
import { readCapitalMention } from './read-capital-mention.ts';

/**
 * The person that a sentence begins with, where names carry capitals: known, with a role, of two names, or a first name
 * with an age behind it (`Kamal, 11, arrived`). `Night-time temperatures fell` names nobody.
 */
export function personAt(view: ParagraphView, at: number): Mention | null {
  const mention = readCapitalMention(view, at);
  if (!mention) return null;
  const { tokens } = view;
  const aged =
    tokens[mention.to]?.kind === 'comma' && /^\p{N}{1,2}$/u.test(tokens[mention.to + 1]?.text ?? '');
  if (aged && mention.name !== null && !mention.authority) return { ...mention, kind: 'person' };
  if (mention.kind !== 'person') return null;
  return mention.authority || mention.role || mention.name?.includes(' ') ? mention : null;
}
