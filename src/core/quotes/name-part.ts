import { isArticled, isOwnedLink } from './bare-words.ts';
import { type ParagraphView, tagIn } from './paragraph-view.ts';

/** `والتقت نارين شيخو الوفد`: after two bare names a definite word is the verb's object, unless families are called so. */
export function goesOnNaming(view: ParagraphView, from: number, to: number): boolean {
  if (!isNamePart(view, to, to > from)) return false;
  return to - from < 2 || !isArticled(view, to) || isFamily(view, to);
}

/** A family's name by its form: of a place or tribe (`الجبوري`), or a first name with the article (`العلي`). */
function isFamily(view: ParagraphView, i: number): boolean {
  const word = view.tokens[i]?.folded ?? '';
  return (
    tagIn(view, i, 'givenName', 'nameParticle') !== null ||
    view.lexicon.relationalEnds.some((end) => word.endsWith(end))
  );
}

/** Whether token `i` can be a word of a person's name. */
export function isNamePart(view: ParagraphView, i: number, mayBeArticled: boolean): boolean {
  const token = view.tokens[i];
  // A lone letter is a proclitic.
  if (token?.kind !== 'word' || token.folded.length < 2 || /\p{N}/u.test(token.text)) return false;
  if (isOwnedLink(token.folded, view.lexicon)) return false;
  const given = tagIn(view, i, 'nameParticle', 'givenName');
  // A first name with the article is a family's: `هفال العمر`, `سامر العبدالله`.
  if (given && (!given.definite || mayBeArticled)) return true;
  if (isArticled(view, i))
    return mayBeArticled && !tagIn(view, i, 'affiliation', 'body', 'role', 'commonNoun', 'time', 'object');
  const noun = (view.tags[i] ?? []).some(
    (tag) =>
      [
        'role',
        'body',
        'affiliation',
        'commonNoun',
        'object',
        'time',
        'boundary',
        'roleLink',
        'title',
        'channel',
        'agency',
        'outletNoun',
        'demonstrative',
        'indefinite',
        'state',
        'pronoun',
      ].includes(tag.table) && tag.preposition === '',
  );
  return !noun;
}

/** One plain word is a name only where nothing else can be: it is no possessive and no everyday noun. */
export function isPlain(view: ParagraphView, i: number): boolean {
  return tagIn(view, i, 'link', 'clauseWord', 'nameHead') !== null;
}
