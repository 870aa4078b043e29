import { fold } from '../text/fold.ts';
import { longestTag, tagIn } from './paragraph-view.ts';
import type { Tag, Tagger } from './phrase-table.ts';
import type { QuoteLexicon } from './quote-lexicon.ts';
import { readTokens, type Token } from './read-tokens.ts';
import type { Table } from './table.ts';

/** What the words between marks are in themselves. */
export interface SpanFacts {
  /** Number of words. */
  words: number;
  /** Folded words joined by spaces. */
  folded: string;
  /** Holds a word that only clauses hold, or a sentence's stop between words. */
  clause: boolean;
  /** Every word of weight begins with a capital. */
  capitals: boolean;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Begins with a small letter. */
  lower: boolean;
  /** Every word bears the article: الخوذ البيضاء. */
  articled: boolean;
  /** Some word bears the article. */
  definiteWord: boolean;
  /** Begins as nicknames do. */
  nickname: boolean;
  /** Ends on a comma, a stop or the like. */
  closing: boolean;
  /** The name of an agency, broadcaster or platform. */
  agency: boolean;
  /** Begins with a preposition. */
  preposition: boolean;
  /** Begins with a first name or a particle of names. */
  firstName: boolean;
  /** Begins with a noun of bodies. */
  group: boolean;
  /** Begins with a noun of outlets. */
  outlet: boolean;
  /** Begins with a noun that a name may follow. */
  heads: boolean;
  /** Only digits and signs. */
  digits: boolean;
}

/** Beyond this many words nothing more can be learnt from looking. */
const ENOUGH_WORDS = 60;

export function readSpanFacts(said: string, lexicon: QuoteLexicon, tagger: Tagger): SpanFacts {
  const sample = said.slice(0, 1200);
  const tokens = readTokens(sample, [], () => false);
  const words = tokens.filter((token) => token.kind === 'word');
  const total = sample.length < said.length ? ENOUGH_WORDS : words.length;
  const tags = tokens.map((_, i) => tagger(tokens, i));
  const article = lexicon.proclitics.article;
  const nicknames = lexicon.nicknameHeads.map(fold);
  const heavy = words.filter((token) => token.text.length > 3);
  const first = words[0];
  const head = { tags: [(first && tags[tokens.indexOf(first)]) ?? []] };
  const isHead = (...tables: Table[]) => {
    const tag = tagIn(head, 0, ...tables);
    return tag !== null && tag.preposition === '' && !tag.conjunction;
  };
  return {
    words: total,
    folded: words.map((token) => token.folded).join(' '),
    clause: holdsClause(tokens, tags),
    capitals:
      words.length > 0 &&
      words.every((token) => token.capital || token.text.length <= 3 || /^\p{N}/u.test(token.text)) &&
      heavy.some((token) => token.capital),
    capital: first?.capital ?? false,
    lower: /^\p{Ll}/u.test(first?.text ?? ''),
    articled: article !== '' && words.length > 0 && words.every((token) => token.folded.startsWith(article)),
    definiteWord:
      article !== '' && words.some((token) => token.folded.startsWith(article) && token.folded.length > 4),
    nickname:
      first !== undefined && words.length > 1 && words.length <= 4 && nicknames.includes(first.folded),
    closing: /[.,،!?؟…][\s\u200E\u200F]*$/.test(said),
    agency: longestTag({ tags }, 0, 'agency', 'channel')?.length === words.length && words.length > 0,
    preposition: tagIn(head, 0, 'roleLink') !== null,
    firstName: isHead('givenName', 'nameParticle'),
    group: isHead('body', 'nameHead'),
    outlet: isHead('outletNoun'),
    heads: isHead('nameHead', 'softHead'),
    digits: words.length > 0 && words.every((token) => /^\p{N}/u.test(token.text)),
  };
}

function holdsClause(tokens: readonly Token[], tags: readonly (readonly Tag[])[]): boolean {
  return tokens.some((token, i) => {
    if (token.kind === 'stop') return i > 1 && i < tokens.length - 1;
    return tagIn({ tags }, i, 'clauseWord', 'complement', 'pronoun') !== null;
  });
}
