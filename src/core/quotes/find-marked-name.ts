import { tagIn } from './paragraph-view.ts';
import type { Tag } from './phrase-table.ts';
import type { Token } from './read-tokens.ts';
import type { SpanFacts } from './span-facts.ts';

interface Around {
  tokens: readonly Token[];
  tags: readonly (readonly Tag[])[];
}

/** A name of someone or something takes up to this many words. */
const SPEAKER_WORDS = 3;
const PERSON_WORDS = 4;
const BODY_WORDS = 5;
/** Words of a role, its body and place before the name in marks. */
const ROLE_REACH = 8;

/** `وأضاف "عفريني" أن`, `وقالت "اللجنة"، في تقريرها`: the subject of the verb of speech, in marks. */
export function isSubjectInMarks(view: Around, at: number, facts: SpanFacts): boolean {
  if (!isBareName(facts, SPEAKER_WORDS) || tagIn(view, at - 1, 'verb')?.sense !== 'say') return false;
  if (tagIn(view, at + 1, 'complement', 'time') !== null) return true;
  return facts.articled && view.tokens[at + 1]?.kind === 'comma';
}

/** `المتهم "إسماعيل" شارك`, `رئيس اللجنة، "ديفيد فلان"، إن`: a first name in marks, of whom the role before is told. */
export function isPersonInMarks(view: Around, at: number, facts: SpanFacts): boolean {
  if (!isBareName(facts, PERSON_WORDS) || !facts.firstName) return false;
  const before = tagIn(view, at - 1, 'role');
  if (before) return before.preposition === '' && !before.conjunction;
  if (facts.words < 2 || !closesName(view, at + 1) || tagIn(view, at - 1, 'link', 'roleLink')) return false;
  for (let i = at - 1; i >= Math.max(0, at - ROLE_REACH); i--) {
    const kind = view.tokens[i]?.kind;
    if (kind === 'comma' && i === at - 1) continue;
    if (kind !== 'word' || tagIn(view, i, 'complement')) return false;
    if (tagIn(view, i, 'role')) return true;
  }
  return false;
}

/** `في "جيش الثوار"`, `من "كتائب أحفاد الرسول"`: a noun of bodies opens the marks, and what it is of is definite. */
export function isBodyInMarks(view: Around, at: number, facts: SpanFacts): boolean {
  if (!isBareName(facts, BODY_WORDS) || facts.words < 2 || !facts.definiteWord || !facts.group) return false;
  const link = tagIn(view, at - 1, 'roleLink', 'boundary', 'relayFrom');
  return link !== null && view.tokens[at - 1]?.kind === 'word';
}

/** Words back in which a complete noun of names is looked for: `الحملة العسكرية "معركة النهر"`. */
const NOUN_REACH = 2;

/** `“صوت النهر” الذي قتل`, `عقول "التنظيم" الكبيرة`, `الحملة العسكرية "معركة النهر"`: the phrase goes on around the marks. */
export function isInsidePhrase(view: Around, at: number, facts: SpanFacts): boolean {
  if (!isBareName(facts, PERSON_WORDS)) return false;
  if (facts.words <= 2 && (isDescribed(view, at + 1) || isOwner(view, at, facts))) return true;
  if (!facts.heads || !facts.definiteWord) return false;
  for (let i = at - 1; i >= Math.max(0, at - NOUN_REACH) && view.tokens[i]?.kind === 'word'; i--)
    if ((view.tags[i] ?? []).some((tag) => tag.table === 'softHead' && tag.definite)) return true;
  return false;
}

/** `عقول "التنظيم" الكبيرة`: a definite word between a bare noun that it owns and the noun's adjective. */
function isOwner(view: Around, at: number, facts: SpanFacts): boolean {
  const [before, after] = [view.tokens[at - 1], view.tokens[at + 1]];
  if (!facts.articled || facts.words > 2 || before?.kind !== 'word' || after?.kind !== 'word') return false;
  const article = facts.folded.slice(0, 2);
  const plain = (view.tags[at - 1] ?? []).length === 0 && !before.folded.startsWith(article);
  return plain && before.folded.length > 1 && after.folded.startsWith(article);
}

/** A relative clause follows, perhaps behind where the named is from. */
function isDescribed(view: Around, next: number): boolean {
  const relative = (i: number) =>
    tagIn(view, i, 'relative')?.length === 1 && tagIn(view, i, 'roleLink', 'complement') === null;
  return relative(next) || (tagIn(view, next, 'affiliation')?.definite === true && relative(next + 1));
}

const isBareName = (facts: SpanFacts, most: number) =>
  facts.words >= 1 && facts.words <= most && !facts.clause && !facts.closing && !facts.digits;

/** What may follow a name in apposition: a comma, a colon, a bracket, a word that opens speech. */
function closesName(view: Around, at: number): boolean {
  const kind = view.tokens[at]?.kind;
  return kind === 'comma' || kind === 'colon' || kind === 'open' || tagIn(view, at, 'complement') !== null;
}
