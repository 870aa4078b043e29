import type { Mention } from './mention.ts';
import { type ParagraphView, tagIn } from './paragraph-view.ts';
import { readCapitalMention, readCapitalMentionBefore } from './read-capital-mention.ts';

/** The subject before the verb; after it where the verb abuts a quote (`“…,” said X`) and nothing stands before. */
export function subjectFirst(view: ParagraphView, at: number, end: number): Mention | null {
  // "went on to say": the subject is the sentence's.
  if (tagIn(view, at - 1, 'infinitive')) return null;
  let back = at - 1;
  while (view.tokens[back]?.kind === 'comma' || view.tokens[back]?.kind === 'dash') back--;
  // `“…”, Azad Dudan, an official, told the paper`: behind it stands who was told.
  const tells = takesHearer(view, at);
  const inverted =
    !tells &&
    (view.tokens[back]?.kind === 'quote' || (back < at - 1 && quoteBefore(view, back, at)) || at === 0);
  if (inverted) {
    const after = readCapitalMention(view, end);
    if (after) return after;
  }
  // `… on the road, said Nadia Karim, head of …`: a comma before, a person behind, and nothing more to come.
  if (view.tokens[at - 1]?.kind === 'comma' && !tells) {
    const after = readCapitalMention(view, end);
    const next = after ? view.tokens[after.to] : undefined;
    if (after?.kind === 'person' && (!next || next.kind === 'stop' || next.kind === 'comma')) return after;
  }
  const before = readCapitalMentionBefore(view, at);
  if (before) return before;
  return null;
}

const takesHearer = ({ tokens, lexicon }: ParagraphView, at: number) =>
  lexicon.hearerVerbs?.includes(tokens[at]?.folded ?? '') ?? false;

const quoteBefore = (view: ParagraphView, back: number, at: number) =>
  view.tokens[back]?.kind === 'stop' && view.tokens[back - 1]?.kind === 'quote' && at - back <= 2;
