import type { AuthorityEntry, Knowledge, PlaceEntry, Side } from '../model.ts';
import type { FoldedText } from '../text/folded-text.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import type { Party } from './draft.ts';
import type { PhraseHit, PhraseTable } from './phrase-table.ts';
import { matchPhrase, phraseTable } from './phrase-table.ts';
import type { Token } from './read-tokens.ts';

/** Whom or what a name in the text stands for. */
export interface NameSense {
  side: Side | null;
  /** A party to fights: it owns people, whatever its side. */
  isParty: boolean;
  /** Stands for the last party named that agrees. */
  again?: true;
  /** Only in capitals. */
  upper?: true;
  /** An armed group of none of the sides. */
  irregular?: true;
  /** What possessives that go back to it agree with; '' where unknown. */
  agrees: string;
  /** The entry of the authority list, for people and bodies of it. */
  authority: AuthorityEntry | null;
  place: PlaceEntry | null;
}
export type NameHit = PhraseHit<NameSense>;

const tables = new WeakMap<Knowledge, Map<CompiledLexicon, PhraseTable<NameSense>>>();

/** The party that a name stands for. */
export function partyOf({ side, irregular }: NameSense): Party {
  return irregular ? { side, irregular } : { side };
}

/** Every name in the text: parties, people, bodies, places, and names that must not be read as words. In order, none overlapping. */
export function readNames(
  text: FoldedText,
  tokens: readonly Token[],
  lexicon: CompiledLexicon,
  knowledge: Knowledge,
): NameHit[] {
  const table = nameTable(lexicon, knowledge);
  const hits: NameHit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = matchPhrase(table, tokens, at);
    const isName = hit !== null && (!hit.as.upper || isUpper(text, tokens[at]));
    if (isName) hits.push(hit.as.again ? { ...hit, as: lastAgreeing(hits, hit.as) } : hit);
    at = isName ? hit.end : at + 1;
  }
  return hits;
}

/** Names looked back for what `these forces` are. */
const AGAIN_REACH = 12;

function lastAgreeing(hits: readonly NameHit[], sense: NameSense): NameSense {
  const [agrees] = sense.agrees.split(' ');
  const last = hits
    .slice(-AGAIN_REACH)
    .findLast(({ as }) => as.isParty && agrees !== undefined && as.agrees.split(' ').includes(agrees));
  return last?.as ?? { ...sense, isParty: false };
}

function isUpper(text: FoldedText, token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { start, end } = text.toOriginal(token.start, token.end);
  const printed = text.original.slice(start, end);
  return printed === printed.toUpperCase();
}

function nameTable(lexicon: CompiledLexicon, knowledge: Knowledge): PhraseTable<NameSense> {
  let byLexicon = tables.get(knowledge);
  if (byLexicon === undefined) {
    byLexicon = new Map();
    tables.set(knowledge, byLexicon);
  }
  let table = byLexicon.get(lexicon);
  if (table === undefined) {
    table = buildTable(lexicon, knowledge);
    byLexicon.set(lexicon, table);
  }
  return table;
}

function buildTable({ lexicon }: CompiledLexicon, knowledge: Knowledge): PhraseTable<NameSense> {
  const unnamed = { side: null, isParty: false, agrees: '', authority: null, place: null };
  const allNames = (names: Readonly<Record<string, readonly string[]>>): string =>
    Object.values(names)
      .flat()
      // A comma parts phrases in a table.
      .map((name) => name.replaceAll(',', ' '))
      .join(',');
  return phraseTable<NameSense>([
    ...knowledge.authority.map((entry) => ({
      as: {
        ...unnamed,
        side: entry.kind === 'body' ? (entry.side ?? null) : null,
        isParty: entry.kind === 'body' && entry.side !== undefined,
        authority: entry,
        agrees: agreement(entry, lexicon),
      },
      words: allNames(entry.names),
    })),
    ...lexicon.parties.map((row) => ({ as: { ...unnamed, ...row.as, isParty: true }, words: row.words })),
    ...knowledge.places.map((entry) => ({ as: { ...unnamed, place: entry }, words: allNames(entry.names) })),
    { as: unnamed, words: lexicon.names },
  ]);
}

/** A body of the list agrees as the party of its side does in this language. */
function agreement(entry: AuthorityEntry, lexicon: CompiledLexicon['lexicon']): string {
  if (entry.kind === 'person') return '';
  return lexicon.parties.find((row) => row.as.side === entry.side)?.as.agrees ?? '';
}
