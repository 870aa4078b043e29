import { betweenWasAnd } from './between-was.ts';
import { isHerState } from './her-state.ts';
import { isInsideName } from './inside-name.ts';
import type { Mention } from './mention.ts';
import { namedPastClause } from './named-past-clause.ts';
import { opensLater, opensThat } from './opens-that.ts';
import { longestTag, type ParagraphView, tagIn } from './paragraph-view.ts';
import type { Tag } from './phrase-table.ts';
import { endsInPossessive } from './possessive-ends.ts';
import type { Agreement, SpeechSense } from './quote-lexicon.ts';
import { readCapitalMentionBefore } from './read-capital-mention.ts';
import { readMention } from './read-mention.ts';
import { subjectFirst } from './subject-first.ts';

/** A sign of speech in a paragraph: a verb, participle, noun of saying or source word, with its subject where given. */
export interface Cue {
  kind: 'verb' | 'participle' | 'saying' | 'source';
  sense: SpeechSense;
  /** Token of the verb or word, and the token after it. */
  at: number;
  end: number;
  /** First and last (exclusive) token of the whole cue, subject included. */
  from: number;
  to: number;
  sentence: number;
  subject: Mention | null;
  agreement: Agreement | null;
  /** "and" glued or standing before: it goes on rather than closing what went before. */
  joined: boolean;
  /** The outlet that passes the words on, as printed. */
  relayedBy: string | null;
  /** The verb goes on with words of its speaker's (added). */
  on: boolean;
}

/** Every sign of speech in a paragraph, in reading order. */
export function findCues(view: ParagraphView): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const tag = cueTag(view, i);
    if (!tag) continue;
    const cue = readCue(view, i, tag);
    if (!cue) continue;
    cues.push(
      ownsSubject(view, cue, cues[cues.length - 1])
        ? cue
        : { ...cue, subject: null, from: cue.at, to: cue.end },
    );
    i = Math.max(i, cue.end - 1);
  }
  return cues;
}

function cueTag(view: ParagraphView, i: number): Tag | null {
  const found = longestTag(view, i, 'saying', 'source', 'verb', 'participle');
  if (!found) return null;
  // `يُذكر أن`: nobody in particular mentions it.
  const impersonal = longestTag(view, i, 'clauseOpener');
  if (impersonal && impersonal.length > found.length) return null;
  // `Theresa May welcomed`: a name, not a modal.
  const modal = tagIn(view, i - 1, 'modal') && !view.tokens[i - 1]?.capital;
  if (modal && found.table === 'verb') return null;
  const { folded } = view.tokens[i] ?? { folded: '' };
  if (found.table === 'verb' || found.table === 'participle') {
    // A noun that looks like a verb: after an article, a quantity, or as a role (متحدث, report, call).
    const before = tagIn(view, i - 1, 'definite', 'indefinite', 'demonstrative');
    if (before && !tagIn(view, i - 1, 'pronoun') && view.lexicon.order === 'subject-first') return null;
    if (view.tokens[i]?.capital && isInsideName(view, i)) return null;
    const role = tagIn(view, i, 'role');
    if (role && found.table === 'participle' && !/ا$/.test(folded)) return null;
  }
  return found;
}

function readCue(view: ParagraphView, at: number, tag: Tag): Cue | null {
  const end = at + tag.length;
  const kind: Cue['kind'] =
    tag.table === 'verb' || tag.table === 'participle' || tag.table === 'saying' ? tag.table : 'source';
  const base = {
    kind,
    sense: tag.sense ?? (kind === 'source' ? ('say' as const) : ('weave' as const)),
    at,
    end,
    sentence: view.sentences[at] ?? 0,
    agreement: tag.agreement,
    joined: tag.conjunction || tagIn(view, at - 1, 'joiner') !== null,
    relayedBy: null,
    on: tag.id === 'on',
  };
  if (kind === 'participle' || kind === 'saying') return { ...base, from: at, to: end, subject: null };
  if (kind === 'source') {
    const subject = readMention(view, end);
    const sure =
      subject !== null && (subject.authority !== null || subject.roleIds.length > 0 || isBody(view, subject));
    const opens =
      subject !== null &&
      (tagIn(view, subject.to, 'complement') !== null ||
        view.tokens[subject.to]?.kind === 'quote' ||
        (tagIn(view, subject.to, 'link') !== null && view.tokens[subject.to + 1]?.kind === 'quote'));
    if (tag.id === 'noun' && !(sure && opens)) return null;
    // `في تصريح صحفي إن`: one word without the article is an adjective of the noun.
    if (tag.id === 'noun' && subject?.kind === 'role' && !subject.definite && subject.to - subject.from === 1)
      return null;
    return subject ? { ...base, from: at, to: subject.to, subject } : null;
  }
  if (tag.sense === 'relay') return readRelay(view, base);
  const subject =
    view.lexicon.order === 'verb-first' ? verbFirst(view, at, end, tag) : subjectFirst(view, at, end);
  if (subject === 'none') return null;
  if (tag.id === 'that' && !opensThat(view, subject?.to ?? end) && !(subject && opensLater(view, subject)))
    return null;
  return { ...base, from: Math.min(at, subject?.from ?? at), to: Math.max(end, subject?.to ?? end), subject };
}

/** The subject after the verb, else one right before it. `none` where the verb is not the sentence's own. */
function verbFirst(view: ParagraphView, at: number, end: number, tag: Tag): Mention | null | 'none' {
  const between = betweenWasAnd(view, at);
  if (between) return between;
  // A plural verb before its subject stays singular: a plural form has its subject behind it or in itself.
  const after = tag.agreement === 'p' ? null : readMention(view, end);
  // `دعا عناصره إلى`: what is his is called, not calling.
  const owned =
    tag.sense === 'weave' &&
    after !== null &&
    endsInPossessive(view.tokens[after.from]?.text ?? '', view.lexicon.possessives);
  if (after && !owned && !(tag.agreement === 'm' && isHerState(view, after)))
    return namedPastClause(view, after) ?? after;
  let last = at;
  while (
    last > 0 &&
    (tagIn(view, last - 1, 'auxiliary', 'relative') !== null || view.tokens[last - 1]?.kind === 'comma')
  )
    last--;
  const relative = tagIn(view, at - 1, 'relative') !== null;
  if (relative) {
    const named = namedBefore(view, at - 1);
    if (named) return named;
  }
  const first = clauseStart(view, last, at);
  // `… عالجت أربع نساء، ونددت`: a joined verb keeps the sentence's subject.
  const joined = tag.conjunction && view.tokens[at - 1]?.kind === 'comma' && first < last;
  if (joined && tagIn(view, first - 1, 'complement')) return relative ? 'none' : null;
  for (let from = first; from < last; from++) {
    // `واستقبلت القيادية فلانة`: a sentence begins with its verb, whether or not a table knows it.
    const opens = view.sentences[from] !== view.sentences[from - 1] && (view.tags[from] ?? []).length === 0;
    if (opens && tagIn(view, from + 1, 'role', 'title', 'givenName', 'body')) continue;
    // `مدير اللجنة الدولية للصليب الأحمر … وصف`: what a preposition is glued to is no subject.
    const glued = (view.tags[from] ?? []).some((one) => one.preposition !== '');
    const subject = glued ? null : readMention(view, from);
    if (!subject) continue;
    const known = subject.authority !== null || subject.roleIds.length > 0 || subject.kind === 'body';
    const lead = tagIn(view, first - 1, 'auxiliary', 'complement') !== null || from === first;
    if (known && lead && Math.abs(subject.to - last) <= 1) return subject;
    break;
  }
  return relative ? 'none' : null;
}

/** Words of a role and a name before `الذي قال`. */
const MAX_NAMED = 8;

/** `السفير فلان الذي قال`: the longest phrase of a role and a name that ends at the relative. */
function namedBefore(view: ParagraphView, relative: number): Mention | null {
  let best: Mention | null = null;
  for (let from = relative - 1; from >= Math.max(0, relative - MAX_NAMED); from--) {
    if (view.tokens[from]?.kind !== 'word') break;
    if (!tagIn(view, from, 'role', 'title', 'givenName')) continue;
    const mention = readMention(view, from);
    if (mention?.kind === 'person' && mention.to === relative) best = mention;
  }
  return best;
}

/** Back to where the clause around the verb began, at most this far. */
const MAX_BACK = 16;

function clauseStart(view: ParagraphView, last: number, verb: number): number {
  let i = last;
  while (i > 0 && last - i < MAX_BACK) {
    const token = view.tokens[i - 1];
    if (!token || view.sentences[i - 1] !== view.sentences[verb]) break;
    if (token.kind === 'quote' || token.kind === 'colon' || token.kind === 'stop') break;
    const opener = tagIn(view, i - 1, 'clauseOpener', 'complement', 'verb');
    const was = tagIn(view, i - 1, 'auxiliary');
    if (opener || (was && i - 1 < last - 1)) break;
    i--;
  }
  return i;
}

/** `نقلت وكالة … عن …`, `Reuters quoted … as saying`, `… was quoted as saying`. */
function readRelay(view: ParagraphView, base: Omit<Cue, 'from' | 'to' | 'subject'>): Cue | null {
  if (view.lexicon.order === 'verb-first') {
    for (let i = base.end; i < Math.min(base.end + 14, view.tokens.length); i++) {
      if (view.tokens[i]?.kind === 'quote' || view.tokens[i]?.kind === 'stop') break;
      // `نقلت عنه الوكالة قوله`: the one spoken of already.
      if (pointsBack(view, i)) return { ...base, agreement: null, from: base.at, to: i + 1, subject: null };
      if (!tagIn(view, i, 'relayFrom')) continue;
      const subject = readMention(view, i + 1);
      if (!subject) break;
      const outlet =
        i > base.end
          ? view.text.slice(view.tokens[base.end]?.start ?? 0, view.tokens[i - 1]?.end ?? 0)
          : null;
      // The verb's form is the outlet's.
      return { ...base, agreement: null, from: base.at, to: subject.to, subject, relayedBy: outlet };
    }
    const outlet = readMention(view, base.end);
    return outlet ? { ...base, from: base.at, to: outlet.to, subject: outlet } : null;
  }
  const passive = tagIn(view, base.at - 1, 'passive') !== null;
  const before = readCapitalMentionBefore(view, base.at);
  const after = passive ? null : readMention(view, base.end);
  const subject = passive ? before : after;
  if (!subject) return null;
  return {
    ...base,
    from: Math.min(base.at, subject.from, before?.from ?? base.at),
    to: Math.max(base.end, subject.to),
    subject,
    relayedBy: passive ? null : (before?.text ?? null),
  };
}

function pointsBack({ tokens, lexicon }: ParagraphView, i: number): boolean {
  const word = tokens[i]?.folded ?? '';
  return lexicon.relayFrom.some((from) => lexicon.possessives.some((end) => word === from + end));
}

const isBody = (view: ParagraphView, subject: Mention) =>
  subject.kind === 'body' && tagIn(view, subject.from, 'body') !== null;

/**
 * `ونفى …، وعزا التأخير إلى`: a verb joined to the sentence's first keeps its subject,
 * and a bare definite noun behind it is its object.
 */
function ownsSubject(view: ParagraphView, cue: Cue, last: Cue | undefined): boolean {
  const { subject } = cue;
  // A verb of naming deep in what is told (`لا يعني نهاية الفكر`) hardly ever brings a speaker of its own.
  const loose = cue.joined || cue.sense === 'weave';
  if (!subject || !loose || subject.from < cue.at || last?.sentence !== cue.sentence || !last.subject)
    return true;
  return (
    subject.kind !== 'body' ||
    subject.authority !== null ||
    tagIn(view, subject.from, 'body', 'state', 'demonstrative') !== null
  );
}
