import type { QuoteFacts } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';
import { stemArabic } from './arabic-affixes.ts';
import { meaningOf } from './bilingual.ts';

/**
 * How two speakers stand to each other.
 * `same`: one person or body; `unnamed`: one is nameless and may be the other; `body`: a body and its own
 * spokesman; `other`: two speakers.
 */
export type SpeakerKinship = 'same' | 'unnamed' | 'body' | 'other';

/** Words of roles that stand for a person without naming them, folded; Arabic ones as stems. */
const NAMELESS = new Set(
  `unnamed anonymous source sources official officials spokesman spokesperson spokeswoman commander witness eyewitness
  resident fighter evacuee evacuated woman man mother activist he she they
  مصدر مصادر مسوول مسيول متحدث ناطق قيادي قايد شاهد عيان ناشط سكان مقاتل ضابط دبلوماس امراه رجل بيان
  porte sprecher portavoz portavoce sozcu представитель источник`
    .split(/\s+/u)
    .map(fold),
);

/** The words of a name without articles; cut once, for a few people say most of what a library holds. */
const wordsOfName = remember((name): readonly string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !/^(?:the|al|el|a|an|la|le|il|der|die|de)$/u.test(word)),
);
const nameWords = (name: string | null): readonly string[] => wordsOfName(name ?? '');

function isNameless(quote: QuoteFacts): boolean {
  if (quote.speakerId === null && quote.speaker === null) return true;
  if (quote.speakerId?.startsWith('unnamed')) return true;
  // A name on the authority list stands, however the page words it ("the spokesman"); a description does not.
  if (isBody(quote)) return false;
  if (quote.speakerId !== null) return quote.speakerId.split('-').some((word) => NAMELESS.has(word));
  const words = nameWords(quote.speaker);
  return words.some((word) => NAMELESS.has(word) || NAMELESS.has(stemArabic(word)));
}

/** Bodies that speak through people, by the concept of their name. */
const BODY_CONCEPTS = new Set(['sdf', 'coalition', 'isis', 'usa', 'french', 'british']);
/** Names of bodies that the lexicon of notions does not hold, folded; agencies are told apart. */
const BODY_WORDS: Readonly<Record<string, string>> = {
  un: 'un',
  onu: 'un',
  uno: 'un',
  оон: 'un',
  المتحده: 'un',
  unicef: 'unicef',
  يونيسف: 'unicef',
  اليونيسف: 'unicef',
  ocha: 'ocha',
  اوتشا: 'ocha',
  unhcr: 'unhcr',
  مفوضيه: 'unhcr',
  المفوضيه: 'unhcr',
  who: 'who',
  oms: 'who',
  irc: 'irc',
  sohr: 'sohr',
  المرصد: 'sohr',
};
const BODY_OF: ReadonlyMap<string, string> = new Map(Object.entries(BODY_WORDS));
const BODIES = new Set([...BODY_CONCEPTS, ...Object.values(BODY_WORDS)]);
/** Agencies speak for the United Nations, not for each other. */
const UN_AGENCIES = new Set(['unicef', 'ocha', 'unhcr', 'who']);

/** The bodies that a quote's speaker is or speaks for, as far as id, name and role tell. */
function bodiesOf(quote: QuoteFacts): Set<string> {
  const found = new Set<string>();
  if (quote.speakerId && BODIES.has(quote.speakerId)) found.add(quote.speakerId);
  for (const word of nameWords(`${quote.speaker ?? ''} ${quote.role ?? ''}`)) {
    const body = BODY_OF.get(word) ?? meaningOf(word, 'x')?.id;
    if (body && BODIES.has(body)) found.add(body);
  }
  if ([...found].some((body) => UN_AGENCIES.has(body))) found.delete('un');
  return found;
}

/** Is the speaker a body on the list of ids: a force, an agency, a monitor? */
export function isBody(quote: QuoteFacts): boolean {
  return BODIES.has(quote.speakerId ?? '');
}

function shareBody(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const body of a) {
    if (b.has(body) || (body === 'un' && [...b].some((other) => UN_AGENCIES.has(other)))) return true;
  }
  return b.has('un') && [...a].some((body) => UN_AGENCIES.has(body));
}

/** Two printed names of one person: one contains the other's words, or they share the last one. */
function namesMeet(a: string | null, b: string | null): boolean {
  const left = nameWords(a);
  const right = nameWords(b);
  if (left.length === 0 || right.length === 0) return false;
  const [few, many] = left.length <= right.length ? [left, new Set(right)] : [right, new Set(left)];
  return few.every((word) => many.has(word)) || left.at(-1) === right.at(-1);
}

/** How the speakers of two quotes stand to each other. */
export function kinshipOf(a: QuoteFacts, b: QuoteFacts): SpeakerKinship {
  if (a.speakerId !== null && a.speakerId === b.speakerId) return 'same';
  if (namesMeet(a.speaker, b.speaker)) return 'same';
  if (isNameless(a) || isNameless(b)) return 'unnamed';
  if ((isBody(a) || isBody(b)) && shareBody(bodiesOf(a), bodiesOf(b))) return 'body';
  return 'other';
}

/** Are the same words credited to someone else? A nameless speaker who may be the named one is not someone else. */
export function isOtherSpeaker(kinship: SpeakerKinship): boolean {
  return kinship === 'body' || kinship === 'other';
}
