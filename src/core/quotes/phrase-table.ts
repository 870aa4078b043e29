import { fold } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import type { Agreement, Forms, QuoteLexicon, SpeechSense, SpeechVerb } from './quote-lexicon.ts';
import { foldWord, type Token } from './read-tokens.ts';
import type { Table } from './table.ts';

/** One reading of the words from a token on. All tokens of a word share it. */
export interface Tag {
  readonly table: Table;
  readonly id: string;
  /** How many tokens it takes. */
  readonly length: number;
  readonly sense: SpeechSense | null;
  readonly agreement: Agreement | null;
  /** A conjunction, a preposition (its letter), an article glued to it. */
  readonly conjunction: boolean;
  readonly preposition: string;
  readonly definite: boolean;
}

interface Phrase {
  words: readonly string[];
  table: Table;
  id: string;
  sense: SpeechSense | null;
  agreement: Agreement | null;
  /** As printed, where capitals count. */
  cased: string | null;
  /** As printed, where folding would make two words one. */
  printed: string | null;
}

/** Reads the tags at a token. */
export type Tagger = (tokens: readonly Token[], at: number) => Tag[];

/** Which proclitics may come off before a table is asked: verbs only lose conjunctions, nouns all. */
const GLUED: Readonly<Record<'none' | 'conjunction' | 'all', readonly Table[]>> = {
  none: ['definite', 'demonstrative', 'toOutlet'],
  conjunction: [
    'verb',
    'participle',
    'saying',
    'source',
    'complement',
    'link',
    'pronoun',
    'auxiliary',
    'boundary',
    'clauseOpener',
    'roleLink',
    'relayFrom',
    'relative',
    'clauseWord',
    'indefinite',
    'naming',
    'issue',
    'closer',
  ],
  all: [
    'document',
    'role',
    'title',
    'body',
    'affiliation',
    'givenName',
    'nameParticle',
    'nameHead',
    'softHead',
    'soCalled',
    'channel',
    'agency',
    'outletNoun',
    'state',
    'time',
    'object',
    'commonNoun',
  ],
};
const CONJUNCTION_OK = new Set<Table>([...GLUED.conjunction, ...GLUED.all]);
const ALL_OK = new Set<Table>(GLUED.all);

const cache = new WeakMap<QuoteLexicon, Tagger>();

/** The tagger of a lexicon, built once. */
export function taggerOf(lexicon: QuoteLexicon): Tagger {
  const known = cache.get(lexicon);
  if (known) return known;
  const tagger = build(lexicon);
  cache.set(lexicon, tagger);
  return tagger;
}

function build(lexicon: QuoteLexicon): Tagger {
  const byFirst = new Map<string, Phrase[]>();
  const add = (
    table: Table,
    text: string,
    id = '',
    sense: SpeechSense | null = null,
    agreement: Agreement | null = null,
  ) => {
    const words = fold(text).split(' ');
    const cased = /^\p{Lu}/u.test(text) ? text : null;
    const first = words[0] ?? '';
    const printed = lexicon.printedForms.includes(text) ? text : null;
    const phrase = { words, table, id, sense, agreement, cased, printed };
    const list = byFirst.get(first);
    if (list) list.push(phrase);
    else byFirst.set(first, [phrase]);
  };
  const list = (table: Table, texts: readonly string[]) => {
    for (const text of new Set(texts)) add(table, text);
  };
  const forms = (table: Table, byId: Forms) => {
    for (const [id, texts] of Object.entries(byId)) for (const text of new Set(texts)) add(table, text, id);
  };
  const speech = (table: Table, verbs: readonly SpeechVerb[]) => {
    for (const verb of verbs)
      for (const key of ['m', 'f', 'p', 'any'] as const)
        for (const text of new Set(verb.forms[key] ?? []))
          add(table, text, verb.that ? 'that' : verb.on ? 'on' : '', verb.sense, key === 'any' ? null : key);
  };

  speech('verb', lexicon.verbs);
  speech('participle', lexicon.participles);
  list('saying', lexicon.sayings);
  list('source', lexicon.sources);
  for (const text of lexicon.sourceNouns) add('source', text, 'noun');
  list('relayFrom', lexicon.relayFrom);
  list('complement', lexicon.complements);
  list('link', lexicon.links);
  for (const key of ['m', 'f', 'p'] as const) {
    for (const text of lexicon.pronouns[key]) add('pronoun', text, '', null, key);
  }
  for (const key of ['m', 'f'] as const) {
    for (const text of lexicon.givenNames[key]) add('givenName', text, '', null, key);
  }
  list('demonstrative', lexicon.demonstratives);
  list('indefinite', lexicon.indefinites);
  list('definite', lexicon.definites);
  list('auxiliary', lexicon.auxiliaries);
  forms('role', lexicon.roles);
  list('title', lexicon.titles);
  list('body', lexicon.bodies);
  forms('affiliation', lexicon.affiliations);
  list('nameParticle', lexicon.nameParticles);
  list('nameHead', lexicon.nameHeads);
  list('softHead', lexicon.softHeads);
  list('soCalled', lexicon.soCalled);
  forms('channel', lexicon.channels);
  forms('agency', lexicon.agencies);
  list('outletNoun', lexicon.outletNouns);
  list('toOutlet', lexicon.toOutlet);
  list('time', lexicon.times);
  list('boundary', lexicon.boundaries);
  list('roleLink', lexicon.roleLinks);
  list('clauseOpener', lexicon.clauseOpeners);
  list('object', lexicon.objects);
  list('commonNoun', lexicon.commonNouns);
  list('relative', lexicon.relatives);
  list('clauseWord', lexicon.clauseWords);
  list('modal', lexicon.modals);
  list('state', lexicon.states);
  list('maleState', lexicon.maleStates ?? []);
  list('passive', lexicon.passives);
  list('joiner', lexicon.joiners);
  list('infinitive', lexicon.infinitives);
  list('closer', lexicon.closers ?? []);
  list('naming', lexicon.namings ?? []);
  list('issue', lexicon.issuing ?? []);
  list('document', lexicon.documents ?? []);

  const readingsOf = remember(readingsIn(byFirst, variantReader(lexicon)));
  const { article } = lexicon.proclitics;
  return (tokens, at) => {
    const token = tokens[at];
    if (token?.kind !== 'word') return [];
    const tags: Tag[] = [];
    for (const { words, tag } of readingsOf(token.text))
      if (goesOn(words, tokens, at, article)) tags.push(tag);
    return tags;
  };
}

/** What a word, as printed, may begin. */
interface Begun {
  words: readonly string[];
  tag: Tag;
}

/**
 * All that a word may begin, whatever comes after it. Remembered for each word: an article says few words, and says
 * them often.
 */
function readingsIn(
  byFirst: ReadonlyMap<string, readonly Phrase[]>,
  variantsOf: (word: string) => readonly Variant[],
): (text: string) => readonly Begun[] {
  return (text) => {
    const begun: Begun[] = [];
    for (const { word, conjunction, preposition, definite } of variantsOf(foldWord(text))) {
      for (const phrase of byFirst.get(word) ?? []) {
        const bare = !conjunction && preposition === '' && !definite;
        const allowed = bare || (preposition === '' && !definite ? CONJUNCTION_OK : ALL_OK).has(phrase.table);
        if (!allowed || !printedRight(phrase, text)) continue;
        const { words, table, id, sense, agreement } = phrase;
        const tag = { table, id, length: words.length, sense, agreement, conjunction, preposition, definite };
        begun.push({ words, tag });
      }
    }
    return begun;
  };
}

/** A form written with a capital matches only capitals; one in capitals throughout, only itself. */
function printedRight(phrase: Phrase, text: string): boolean {
  if (phrase.printed !== null && !text.replace(/[\p{M}\u0640]/gu, '').endsWith(phrase.printed)) return false;
  // WHO, US and IS are no pronouns and verbs.
  if (phrase.cased === null) return !/^\p{Lu}{2,}$/u.test(text);
  if (!/^\p{Lu}/u.test(text)) return false;
  const first = phrase.cased.split(' ')[0] ?? '';
  return !/^\p{Lu}{2,}/u.test(first) || /^\p{Lu}{2}/u.test(text);
}

function goesOn(words: readonly string[], tokens: readonly Token[], at: number, article: string): boolean {
  for (let i = 1; i < words.length; i++) {
    const token = tokens[at + i];
    const word = words[i] ?? '';
    if (token?.kind !== 'word' || (token.folded !== word && token.folded !== article + word)) return false;
  }
  return true;
}

interface Variant {
  word: string;
  conjunction: boolean;
  preposition: string;
  definite: boolean;
}

/** The readings of a word with its proclitics taken off, most literal first; at most one of each layer. */
function variantReader(lexicon: QuoteLexicon): (word: string) => Variant[] {
  const { conjunctions, prepositions, article } = lexicon.proclitics;
  const possessives = lexicon.possessives.map(fold);
  const glued = conjunctions.length + prepositions.length + article.length > 0;
  return remember((word) => {
    const out: Variant[] = [{ word, conjunction: false, preposition: '', definite: false }];
    if (!glued) return out;
    const conjunction = conjunctions.find((letter) => word.startsWith(letter) && word.length > 2);
    if (conjunction)
      out.push({ word: word.slice(conjunction.length), conjunction: true, preposition: '', definite: false });
    for (const variant of [...out]) {
      const preposition = prepositions.find(
        (letter) => variant.word.startsWith(letter) && variant.word.length > 3,
      );
      if (!preposition) continue;
      const rest = variant.word.slice(preposition.length);
      // The article loses its alef after ل: للمرصد = ل + المرصد.
      const doubled = preposition === article.slice(1) && rest.startsWith(preposition);
      out.push({ ...variant, word: doubled ? article.slice(0, 1) + rest : rest, preposition });
    }
    for (const variant of [...out]) {
      const owned = unowned(variant.word, possessives);
      if (owned !== null) out.push({ ...variant, word: owned, definite: true });
    }
    if (article !== '') {
      for (const variant of [...out]) {
        if (variant.word.startsWith(article) && variant.word.length > article.length + 1)
          out.push({ ...variant, word: variant.word.slice(article.length), definite: true });
      }
    }
    return out;
  });
}

/** `مديرتها`: the noun without its owner, its feminine ending restored; null where no owner is glued on. */
function unowned(word: string, possessives: readonly string[]): string | null {
  for (const end of possessives) {
    if (!word.endsWith(end) || word.length < end.length + 3) continue;
    const stem = word.slice(0, -end.length);
    return stem.endsWith('ت') ? `${stem.slice(0, -1)}ه` : stem;
  }
  return null;
}
