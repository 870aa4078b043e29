import type { Mention } from './mention.ts';
import type { ParagraphView } from './paragraph-view.ts';
import { readBareMention } from './read-bare-mention.ts';
import { readCapitalMention } from './read-capital-mention.ts';

/** The speaker phrase that begins at token `at`, in whichever way the language writes names. */
export function readMention(view: ParagraphView, at: number): Mention | null {
  return view.lexicon.names === 'bare' ? readBareMention(view, at) : readCapitalMention(view, at);
}
