import type { AuthorityEntry, Lang, QuoteFacts } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { dropProclitics, stemArabic } from './arabic-affixes.ts';
import { meaningOf } from './bilingual.ts';
import { languageOfNation } from './nations.ts';
import type { Speaker, SpeakerGround } from './speaker-ground.ts';

/** Words of roles that stand for a person without naming them, folded; Arabic ones as stems. */
const NAMELESS = new Set(
  `unnamed anonymous source sources official officials spokesman spokesperson spokeswoman commander witness eyewitness
  resident fighter evacuee evacuated woman man mother activist he she they
  مصدر مصادر مسوول مسيول متحدث ناطق قيادي قايد شاهد عيان ناشط سكان مقاتل ضابط دبلوماس امراه رجل بيان
  porte sprecher portavoz portavoce sozcu представитель источник`
    .split(/\s+/u)
    .map(fold),
);

/** "US-backed" and "backed by the Coalition" name a backer, not an employer. */
const BACKER =
  /(?:us|u\.s\.|american|coalition|kurdish)[- ](?:backed|led|allied|supported)|(?:المدعوم|مدعوم)\p{L}* (?:من )?\p{L}+|(?:backed|supported) by (?:the )?\p{L}+/gu;

/** The words of a name, articles left out. */
export function wordsOfName(name: string | null): string[] {
  return fold(name ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !/^(?:the|al|el|a|an|la|le|il|der|die|de)$/u.test(word));
}

/** The words of name and role without those of a backer. */
const ownWords = ({ speaker, role }: QuoteFacts): string[] =>
  wordsOfName(fold(`${speaker ?? ''} , ${role ?? ''}`).replace(BACKER, ' '));

/** Read who speaks; remembered with the ground for as long as the claim lives. */
export function readSpeaker(quote: QuoteFacts, ground: SpeakerGround): Speaker {
  const known = ground.read.get(quote);
  if (known) return known;
  const entry = entryOf(quote, ground);
  const body = entry?.kind === 'body' && isNamed(entry);
  const named = bodiesNamed(quote, ground);
  const bodies = new Set([...(entry ? bodiesBehind(entry) : []), ...named.flatMap(bodiesBehind)]);
  const speaker = {
    entry,
    nameless: isNameless(quote, entry),
    body,
    bodies,
    spoke: spokenBy(quote, entry, named, ground),
  };
  ground.read.set(quote, speaker);
  return speaker;
}

/** An entry without names is a description ("an SDF commander"). */
const isNamed = (entry: AuthorityEntry): boolean => Object.keys(entry.names).length > 0;

function entryOf({ speakerId, speaker }: QuoteFacts, { authority }: SpeakerGround): AuthorityEntry | null {
  const byId = speakerId === null ? null : authority.byId(speakerId);
  return byId ?? (speaker ? authority.findAuthority(speaker) : null);
}

function isNameless({ speakerId, speaker }: QuoteFacts, entry: AuthorityEntry | null): boolean {
  if (speakerId === null && speaker === null) return true;
  if (speakerId?.startsWith('unnamed')) return true;
  // A name on the list stands, however the page words it ("the spokesman"); a description does not.
  if (entry) return !isNamed(entry);
  if (speakerId !== null) return speakerId.split('-').some((word) => NAMELESS.has(word));
  return wordsOfName(speaker).some((word) => NAMELESS.has(word) || NAMELESS.has(stemArabic(word)));
}

/** A body is itself, and whom it speaks for or belongs to; a person is whom they speak for. */
function bodiesBehind({ id, kind, speaksFor }: AuthorityEntry): string[] {
  return [...(kind === 'body' ? [id] : []), ...(speaksFor ? [speaksFor] : [])];
}

/** The bodies that a speaker's name and role name, in any language of the list; backers are not meant. */
function bodiesNamed(quote: QuoteFacts, { authority }: SpeakerGround): AuthorityEntry[] {
  const words = ownWords(quote);
  const bare = words.map(dropProclitics);
  const found: AuthorityEntry[] = [];
  for (let at = 0; at < words.length; at++) {
    const hit = authority.longestAt(words, at) ?? authority.longestAt(replaceAt(words, bare, at), at);
    const notion = hit ? null : meaningOf(words[at] ?? '', 'x')?.id;
    const entry = hit?.entry ?? (notion ? authority.byId(notion) : null);
    if (entry?.kind === 'body') found.push(entry);
    if (hit) at += hit.length - 1;
  }
  return found;
}

/** `لقوات سوريا`: particles are written on to the first word of a name only. */
const replaceAt = (words: readonly string[], bare: readonly string[], at: number): string[] =>
  words.map((word, i) => (i === at ? (bare[i] ?? word) : word));

/** Their own language; that of their body; of the bodies and nations that name and role tell; the land's. */
function spokenBy(
  quote: QuoteFacts,
  entry: AuthorityEntry | null,
  named: readonly AuthorityEntry[],
  { authority, spoken }: SpeakerGround,
): Lang {
  const of = (id: string | undefined) => (id ? authority.byId(id)?.speaks : undefined);
  const told = entry?.speaks ?? of(entry?.speaksFor) ?? of(entry?.partOf);
  if (told) return told;
  // Who is on the list without a language speaks the land's.
  if (entry && isNamed(entry)) return spoken;
  const byBody = named.map((body) => body.speaks ?? of(body.speaksFor)).find(Boolean);
  if (byBody) return byBody;
  const words = ownWords(quote);
  return named.length > 0 ? spoken : (languageOfNation(words) ?? spoken);
}
