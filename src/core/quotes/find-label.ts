import type { AuthorityIndex } from '../authority/authority-index.ts';
import { fold } from '../text/fold.ts';
import { isBodyInMarks, isInsidePhrase, isPersonInMarks, isSubjectInMarks } from './find-marked-name.ts';
import { tagIn } from './paragraph-view.ts';
import type { Tag } from './phrase-table.ts';
import type { QuoteLexicon } from './quote-lexicon.ts';
import type { Token } from './read-tokens.ts';
import type { SpanFacts } from './span-facts.ts';
import type { Table } from './table.ts';

/** What stands around a marked stretch, for telling names and titles from quotes. */
export interface LabelContext {
  facts: SpanFacts;
  /** The noun before the marks: surely one of names, maybe one, or none. */
  head: 'sure' | 'soft' | null;
  soCalled: boolean;
  scare: boolean;
  /** The words are a name of the authority list. */
  known: boolean;
  /** The words are an outlet's name, or stand for one spoken to (`لـ «…» أن`). */
  outlet: boolean;
  /** The name of who speaks: right between the verb and the role (`صرّح "فلان" مسؤول …`). */
  bearer: boolean;
  /** A person's name behind their role, or a body's where only a name can stand. */
  named: boolean;
  /** A colon or comma stands right before. */
  introduced: boolean;
}

interface LabelRule {
  name: string;
  holds(context: LabelContext): boolean;
}

/** Names have few words; titles a few more. */
const NAME_WORDS = 6;
const TITLE_WORDS = 10;

/** Surely no quotes: read on as part of the sentence. In order, the first that holds. */
const RULES: readonly LabelRule[] = [
  { name: 'label: a name of the authority list', holds: (c) => c.known && c.facts.words <= NAME_WORDS },
  { name: 'label: letters of an abbreviation', holds: (c) => /^\S(?: \S)+$/u.test(c.facts.folded) },
  { name: 'label: an outlet', holds: (c) => c.outlet },
  { name: 'label: a speaker named in marks', holds: (c) => c.bearer },
  { name: 'label: a person or body named in marks', holds: (c) => c.named },
  { name: 'label: nickname', holds: (c) => c.facts.nickname && !c.introduced },
  { name: 'label: called so by others', holds: (c) => c.soCalled && c.facts.words <= NAME_WORDS },
  {
    name: 'label: name after its noun',
    holds: (c) => c.head === 'sure' && c.facts.words <= TITLE_WORDS && !c.introduced,
  },
  {
    name: 'label: definite name after its noun',
    holds: (c) => c.head === 'soft' && c.facts.words <= 4 && (holdsArticle(c) || c.facts.capitals),
  },
  { name: 'label: word kept at arm’s length', holds: (c) => c.scare && !c.introduced },
];

const holdsArticle = (c: LabelContext) => c.facts.definiteWord && !c.facts.clause;

/** The rule by which a marked stretch is a name, title or scare quote for certain; null where it may be a quote. */
export function findLabel(context: LabelContext): string | null {
  return RULES.find((rule) => rule.holds(context))?.name ?? null;
}

/** Look around the marked stretch at token `at`. */
export function readLabelContext(
  view: { tokens: readonly Token[]; tags: readonly (readonly Tag[])[] },
  at: number,
  facts: SpanFacts,
  lexicon: QuoteLexicon,
  authority: AuthorityIndex,
): LabelContext {
  const before = view.tokens[at - 1];
  const introduced = before?.kind === 'colon' || before?.kind === 'comma';
  const words = facts.folded.split(' ');
  const hit = facts.words <= NAME_WORDS ? authority.longestAt(words, 0) : null;
  return {
    facts,
    head: sureHeadBefore(view, at, facts) ? 'sure' : softHeadBefore(view, at) ? 'soft' : null,
    // `ما يعرف بـ“…”`: the preposition stands by itself before the marks.
    soCalled:
      endsWith(view, at, 'soCalled') ||
      (lexicon.proclitics.prepositions.includes(before?.folded ?? '') && endsWith(view, at - 1, 'soCalled')),
    scare: scareSet(lexicon).has(facts.folded),
    known: hit !== null && hit.length === words.length,
    outlet: isOutlet(view, at, facts),
    bearer: isBearer(view, at, facts) || isSubjectInMarks(view, at, facts),
    named:
      isPersonInMarks(view, at, facts) || isBodyInMarks(view, at, facts) || isInsidePhrase(view, at, facts),
    introduced,
  };
}

/** Whether a phrase of this table ends right before token `at`; phrases take up to four words. */
function endsWith(
  view: { tokens: readonly Token[]; tags: readonly (readonly Tag[])[] },
  at: number,
  ...tables: Table[]
): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 4); from--) {
    if (view.tokens[from]?.kind !== 'word' && view.tokens[from]?.kind !== 'dash') return false;
    for (const table of tables) {
      const tag = tagIn(view, from, table);
      if (tag && (view.tags[from] ?? []).some((one) => one.table === table && from + one.length === at))
        return true;
    }
  }
  return false;
}

const scareCache = new WeakMap<QuoteLexicon, Set<string>>();

function scareSet(lexicon: QuoteLexicon): Set<string> {
  let set = scareCache.get(lexicon);
  if (!set) {
    set = new Set(lexicon.scareWords.map(fold));
    scareCache.set(lexicon, set);
  }
  return set;
}

/** Words that open speech right after the marks, and a bare preposition before: someone spoken to. */
function isOutlet(
  view: { tokens: readonly Token[]; tags: readonly (readonly Tag[])[] },
  at: number,
  facts: SpanFacts,
): boolean {
  if (facts.agency) return true;
  const told = tagIn(view, at - 1, 'toOutlet', 'outletNoun') !== null;
  if (told && facts.outlet && facts.words <= 3 && !facts.clause) return true;
  return (
    told &&
    facts.words <= 3 &&
    !facts.clause &&
    (tagIn(view, at + 1, 'complement') !== null ||
      view.tokens[at + 1]?.kind === 'colon' ||
      opensAfterAside(view, at + 1))
  );
}

/** Words of an aside between commas: `لـ“…”، طالباً عدم ذكر اسمه، إن`. */
const MAX_ASIDE = 10;

/** A comma, an aside at most, and a word that opens speech behind the comma that ends it. */
function opensAfterAside(
  view: { tokens: readonly Token[]; tags: readonly (readonly Tag[])[] },
  comma: number,
): boolean {
  if (view.tokens[comma]?.kind !== 'comma') return false;
  for (let i = comma; i <= comma + MAX_ASIDE; i++) {
    const kind = view.tokens[i]?.kind;
    if (kind === 'quote' || kind === 'stop' || kind === undefined) return false;
    if (kind === 'comma' && tagIn(view, i + 1, 'complement')) return true;
  }
  return false;
}

function isBearer(
  view: { tokens: readonly Token[]; tags: readonly (readonly Tag[])[] },
  at: number,
  facts: SpanFacts,
): boolean {
  const short = facts.words >= 1 && facts.words <= 3 && !facts.clause && !facts.closing;
  const role = tagIn(view, at + 1, 'role');
  return short && tagIn(view, at - 1, 'verb') !== null && role !== null && !role.conjunction;
}

/** A noun that a name may follow; with an article of its own it is complete and what follows is told of it. */
function softHeadBefore(
  view: { tokens: readonly Token[]; tags: readonly (readonly Tag[])[] },
  at: number,
): boolean {
  return (
    endsWith(view, at, 'softHead', 'source') &&
    !(view.tags[at - 1] ?? []).some((tag) => tag.table === 'softHead' && tag.definite)
  );
}

/** A noun of names; where it is complete by its article (`للصحيفة`), a sentence after it is no name. */
function sureHeadBefore(
  view: { tokens: readonly Token[]; tags: readonly (readonly Tag[])[] },
  at: number,
  facts: SpanFacts,
): boolean {
  if (!endsWith(view, at, 'nameHead', 'outletNoun')) return false;
  // `إن فرقه “…”` (his teams) is spelt apart from فرقة, though careless hands write one for the other.
  if (/ه$/.test(view.tokens[at - 1]?.text ?? '') && (facts.words > 3 || facts.clause)) return false;
  const definite = (view.tags[at - 1] ?? []).some(
    (tag) => (tag.table === 'nameHead' || tag.table === 'outletNoun') && tag.definite,
  );
  return !definite || (facts.words <= 3 && !facts.clause && (facts.definiteWord || facts.capitals));
}
