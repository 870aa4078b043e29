import type { Cue } from './find-cues.ts';
import type { Mention } from './mention.ts';
import { longestTag, type ParagraphView, tagIn } from './paragraph-view.ts';
import { readBareMention } from './read-bare-mention.ts';

/** Someone who comes on the scene without speaking. */
export interface Introduction {
  /** The token at which they are known. */
  at: number;
  mention: Mention;
  /** Only named in passing, with a role that may mean them later (`الأم`). */
  passing: boolean;
  /** Gave the name as their own. */
  named: boolean;
  /** Put out the statement that the text goes on to tell from. */
  issues: boolean;
}

/** A sentence names its person within this many words: `في نقطة الفرز، جلست أم محمد`. */
const OPENING = 12;
/** Words between who puts out a statement and the word for it. */
const ISSUE_REACH = 14;

/**
 * Who comes on the scene in a paragraph whose verbs come first, before they speak:
 * by giving their name (`عرّف عن نفسه باسم …`), by putting out a statement (`أصدرت … بياناً`),
 * or as the one that a sentence without speech is about (`جلست أم محمد على حقيبتها`).
 */
export function findIntroductions(view: ParagraphView, cues: readonly Cue[]): Introduction[] {
  if (view.lexicon.names !== 'bare') return [];
  const found: Introduction[] = [];
  // `امتنع فلان عن الخوض، مكتفياً بالقول`: only a verb or a source brings a speaker of its own.
  const speaking = new Set(
    cues.filter(({ kind }) => kind === 'verb' || kind === 'source').map((cue) => cue.sentence),
  );
  let start = 0;
  let told = -1;
  for (let i = 0; i < view.tokens.length; i++) {
    const sentence = view.sentences[i] ?? 0;
    if (sentence !== view.sentences[i - 1]) start = i;
    const naming = tagIn(view, i, 'naming');
    const mention = naming
      ? person(view, i + naming.length)
      : told !== sentence && !speaking.has(sentence) && i - start < OPENING && mayStand(view, i, start)
        ? person(view, i)
        : i === start && speaking.has(sentence)
          ? opener(view, behindOpener(view, i))
          : null;
    if (mention) {
      if (!naming) told = sentence;
      found.push({ at: mention.to, mention, issues: false, passing: false, named: naming !== null });
    } else if (tagIn(view, i, 'role')?.definite) {
      const passing = person(view, i);
      if (passing?.role)
        found.push({ at: passing.to, mention: passing, issues: false, passing: true, named: false });
    }
    const issuer = tagIn(view, i, 'issue') ? issuerAfter(view, i + 1) : null;
    if (issuer) found.push({ at: issuer.to, mention: issuer, issues: true, passing: false, named: false });
  }
  return found;
}

function person(view: ParagraphView, at: number): Mention | null {
  const mention = readBareMention(view, at);
  return mention?.kind === 'person' && mention.from <= at + 1 ? mention : null;
}

/** `لكن فلان، وهو محلل، قال`: behind a word that opens the clause. */
function behindOpener(view: ParagraphView, at: number): number {
  const word = longestTag(view, at, 'clauseOpener');
  return word ? at + word.length : at;
}

/** `فاطمة، وهي أم من المدينة، قالت`: a first name and a comma open the sentence, and its verb comes late. */
function opener(view: ParagraphView, at: number): Mention | null {
  const head = tagIn(view, at, 'givenName', 'nameParticle', 'role', 'title');
  if (!head || head.conjunction || head.preposition !== '') return null;
  const mention = person(view, at);
  if (!mention) return null;
  // `المدير الإقليمي فلان الذي زار المخيم وصف`: a role with its name opens the sentence by itself.
  const roled = mention.role !== null && mention.to - at > 2;
  return roled || view.tokens[mention.to]?.kind === 'comma' || tagIn(view, mention.to, 'relative')
    ? mention
    : null;
}

/** A first name, a kunya or a role with its name as a subject: opening the sentence, or right behind a word no table knows. */
function mayStand(view: ParagraphView, i: number, start: number): boolean {
  const head = tagIn(view, i, 'givenName', 'role', 'title', 'nameParticle');
  if (head?.preposition !== '') return false;
  // `جلس رجل ثلاثيني`: what follows a new role describes it.
  if (head.table === 'role' && !head.definite && !tagIn(view, i, 'givenName', 'nameParticle')) return false;
  return i === start || (view.tokens[i - 1]?.kind === 'word' && (view.tags[i - 1] ?? []).length === 0);
}

/** `أصدر المركز الإعلامي … بياناً`: the body behind the verb, with a word for a statement after it. */
function issuerAfter(view: ParagraphView, at: number): Mention | null {
  const mention = readBareMention(view, at);
  if (!mention || mention.kind === 'role' || mention.kind === 'pronoun') return null;
  for (let i = at; i < at + ISSUE_REACH && view.sentences[i] === view.sentences[at]; i++)
    if (i > mention.from && tagIn(view, i, 'document')) return mention;
  return null;
}

/** Words after a cue that may still say in what document it was said. */
const DOCUMENT_REACH = 8;

/** `قالت القيادة في بيان`: what "the statement" says later is theirs. */
export function issuesDocument(view: ParagraphView, cue: Cue): boolean {
  if (cue.subject === null || cue.subject.kind === 'document') return false;
  for (let i = cue.from; i < cue.to + DOCUMENT_REACH && view.sentences[i] === cue.sentence; i++) {
    if (view.tokens[i]?.kind === 'quote' || tagIn(view, i, 'complement')) return false;
    if (tagIn(view, i, 'document')) return true;
  }
  return false;
}
