import type { AuthorityIndex } from '../authority/authority-index.ts';
import type { Tag } from './phrase-table.ts';
import type { QuoteLexicon } from './quote-lexicon.ts';
import type { Token } from './read-tokens.ts';
import type { Table } from './table.ts';

/** One paragraph as the rules see it. */
export interface ParagraphView {
  text: string;
  tokens: readonly Token[];
  tags: readonly (readonly Tag[])[];
  /** Sentence number of each token. */
  sentences: readonly number[];
  lexicon: QuoteLexicon;
  authority: AuthorityIndex;
  /** Folded words of known places. */
  places: ReadonlySet<string>;
}

/** The reading of token `at` in one of these tables, or null. */
export function tagIn(
  view: Pick<ParagraphView, 'tags'>,
  at: number,
  ...tables: readonly Table[]
): Tag | null {
  for (const tag of view.tags[at] ?? []) if (tables.includes(tag.table)) return tag;
  return null;
}

/** The longest such reading, or null. */
export function longestTag(
  view: Pick<ParagraphView, 'tags'>,
  at: number,
  ...tables: readonly Table[]
): Tag | null {
  let best: Tag | null = null;
  for (const tag of view.tags[at] ?? []) {
    if (tables.includes(tag.table) && tag.length > (best?.length ?? 0)) best = tag;
  }
  return best;
}

/** The paragraph's own characters from token `from` up to token `to` (exclusive). */
export function sliceTokens(view: Pick<ParagraphView, 'text' | 'tokens'>, from: number, to: number): string {
  const first = view.tokens[from];
  const last = view.tokens[to - 1];
  return first && last ? view.text.slice(first.start, last.end) : '';
}

/** Ids of the roles and belongings that tokens `from` up to `to` name; a body of the authority list is a belonging. */
export function speakerIds(view: ParagraphView, from: number, to: number): string[] {
  const ids = new Set<string>();
  const words = view.tokens.slice(from, to).map((token) => token.folded);
  for (let i = from; i < to; i++) {
    for (const tag of view.tags[i] ?? [])
      if (tag.table === 'role' || tag.table === 'affiliation') ids.add(tag.id);
    const hit = view.authority.longestAt(words, i - from);
    if (hit?.entry.kind === 'body') ids.add(hit.entry.id);
  }
  return [...ids];
}
