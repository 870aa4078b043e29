import type { AuthorityEntry } from '../model.ts';
import type { Mention, Segment } from './mention.ts';
import { type ParagraphView, sliceTokens, speakerIds, tagIn } from './paragraph-view.ts';

/** A mention over `range`; a person's text is the name, anything else's the whole phrase. */
export function makeMention(
  view: ParagraphView,
  range: Segment,
  kind: Mention['kind'],
  name: string | null,
  role: string | null,
  authority: AuthorityEntry | null,
  agreement: Mention['agreement'],
): Mention {
  const ids = speakerIds(view, range.from, range.to);
  const text = name !== null && kind === 'person' ? name : sliceTokens(view, range.from, range.to);
  return {
    ...range,
    text,
    kind,
    name,
    role,
    roleIds: ids,
    definite: tagIn(view, range.from, 'indefinite') === null,
    agreement,
    authority,
  };
}
