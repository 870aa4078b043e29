import type { Mention } from './mention.ts';
import { type ParagraphView, tagIn } from './paragraph-view.ts';

/** `على حسابه على تويتر`, `من على المنصة نفسها`: words of where between a name and its colon. */
const MAX_WHERE = 6;

/** Whether a speaker phrase runs up to the colon at token `colon`, but for where a named person said it. */
export function reachesColon(view: ParagraphView, subject: Mention, colon: number): boolean {
  if (subject.to === colon) return true;
  const length = colon - subject.to;
  if (subject.kind !== 'person' || length < 0 || length > MAX_WHERE) return false;
  if (!tagIn(view, subject.to, 'link', 'boundary', 'roleLink', 'toOutlet', 'channel')) return false;
  for (let i = subject.to; i < colon; i++)
    if (view.tokens[i]?.kind !== 'word' || tagIn(view, i, 'verb', 'participle', 'complement', 'object'))
      return false;
  return true;
}
