import type { Mention } from './mention.ts';
import { type ParagraphView, tagIn } from './paragraph-view.ts';
import { readBareMention } from './read-bare-mention.ts';

/** Words of a clause between a role and the name of its holder. */
const CLAUSE_WORDS = 16;

/**
 * `قال القائد الذي يشرف على القوات في المنطقة الجنرال فلان الفلاني “…”`: a relative clause between role and name. The name begins
 * with a title and leads right into what is said. Null where the clause names nobody so.
 */
export function namedPastClause(view: ParagraphView, role: Mention): Mention | null {
  if (role.kind !== 'role' || !tagIn(view, role.to, 'relative')) return null;
  for (let i = role.to + 1; i < role.to + CLAUSE_WORDS; i++) {
    const token = view.tokens[i];
    if (token?.kind !== 'word' || tagIn(view, i, 'complement')) return null;
    if (!tagIn(view, i, 'title') || tagIn(view, i - 1, 'roleLink', 'boundary')) continue;
    const named = readBareMention(view, i);
    if (named?.kind !== 'person' || named.from !== i || !(named.name ?? '').includes(' ')) continue;
    if (!leadsIn(view, named.to)) continue;
    return {
      ...named,
      from: role.from,
      role: role.text,
      roleIds: [...new Set([...role.roleIds, ...named.roleIds])],
    };
  }
  return null;
}

/** What is said begins here. */
function leadsIn(view: ParagraphView, at: number): boolean {
  const kind = view.tokens[at]?.kind;
  return kind === 'quote' || kind === 'colon' || kind === 'comma' || tagIn(view, at, 'complement') !== null;
}
