import { type AuthorityIndex, buildAuthority } from '../authority/authority-index.ts';
import { nameKeys, nameWords } from '../authority/name-key.ts';
import { locales } from '../locales/all.ts';
import type { Locale } from '../locales/locale.ts';
import type { Article, Knowledge, ParagraphRef, PlaceEntry, Quote } from '../model.ts';
import { fold } from '../text/fold.ts';
import { Discourse, type NamedBody } from './discourse.ts';
import { findTweets, type Tweet } from './find-tweet.ts';
import { fullestName } from './fullest-name.ts';
import { markArticle } from './mark-article.ts';
import { taggerOf } from './phrase-table.ts';
import { readTitleQuotes } from './read-title-quotes.ts';
import { readTokens } from './read-tokens.ts';
import { type Speaker, speakerId } from './speaker.ts';
import type { FoundQuote, Thread } from './thread.ts';
import { type Reading, type SortedParagraph, viewParagraph } from './view-paragraph.ts';
import { walkParagraph } from './walk-article.ts';

/**
 * Every quote of an article with its speaker, in reading order; title first.
 * The body is walked first, as headlines quote what the body says; names are the fullest that the article gives.
 */
export function readQuotes(article: Article, knowledge: Knowledge): Quote[] {
  const locale = localeOf(article.lang);
  if (!locale) return [];
  const reading: Reading = {
    lexicon: locale.quotes,
    tagger: taggerOf(locale.quotes),
    authority: buildAuthority(knowledge.authority),
    places: placeWords(knowledge.places),
  };
  const spans = markArticle(article.body);
  const paragraphs = article.body.map((text, i) => viewParagraph(text, spans[i] ?? [], reading));
  const thread: Thread = {
    discourse: new Discourse(
      reading.authority,
      bodiesNamed(article.body, reading.authority),
      reading.lexicon.names === 'capitals',
    ),
    outlets: knowledge.outlets,
    marked: countMarked(paragraphs),
    pending: null,
    speaking: false,
    open: [],
  };
  const tweetsAt = new Map(findTweets(article.body).map((tweet) => [tweet.paragraph, tweet]));
  const body = paragraphs.map((paragraph, i) => {
    thread.discourse.at = { paragraph: i, offset: 0 };
    const tweet = tweetsAt.get(i);
    return tweet ? [readTweet(tweet, thread)] : walkParagraph(paragraph, thread);
  });
  const title = readTitleQuotes(article.title, article.body, body, reading, thread);

  const views = paragraphs.map((paragraph) => paragraph.view);
  for (const speaker of new Set([...body.flat(), ...title].map((found) => found.speaker))) {
    if (speaker?.kind === 'person' && nameWords(speaker.name).length === 1)
      speaker.name = fullestName(speaker.name, views);
  }

  const roles = new Set(Object.keys(locale.quotes.roles));
  const quotes: Quote[] = [];
  const add = (text: string, paragraph: ParagraphRef, found: readonly FoundQuote[]) => {
    for (const one of found) quotes.push(finish(one, text, paragraph, quotes.length, roles));
  };
  add(article.title, 'title', title);
  body.forEach((found, i) => {
    add(article.body[i] ?? '', i, found);
  });
  return quotes;
}

const placeCache = new WeakMap<readonly PlaceEntry[], ReadonlySet<string>>();

/** Folded names of the known places and their words, read once per list. */
function placeWords(places: readonly PlaceEntry[]): ReadonlySet<string> {
  const known = placeCache.get(places);
  if (known) return known;
  const names = places.flatMap((place) => Object.values(place.names).flat());
  const words = new Set(names.flatMap((name) => [fold(name), ...nameWords(name)]));
  placeCache.set(places, words);
  return words;
}

function localeOf(lang: string): Locale | undefined {
  return locales.find((locale) => locale.lang === lang) ?? locales[0];
}

/** Mentions of bodies kept of one article: more than any has. */
const MAX_BODIES = 400;

/** Bodies of the authority list as they come up in the article, quotes included: for "the group" and "these forces". */
function bodiesNamed(body: readonly string[], authority: AuthorityIndex): NamedBody[] {
  const found: NamedBody[] = [];
  body.forEach((text, paragraph) => {
    if (found.length >= MAX_BODIES) return;
    const tokens = readTokens(text, [], () => false);
    const words = tokens.map((token) => token.folded);
    for (let i = 0; i < words.length; i++) {
      const hit = authority.longestAt(words, i);
      if (hit?.entry.kind !== 'body') continue;
      const keys = nameKeys(words.slice(i, i + hit.length).join(' '));
      if (found.length >= MAX_BODIES) break;
      found.push({ entry: hit.entry, keys, paragraph, offset: tokens[i]?.start ?? 0 });
      i += hit.length - 1;
    }
  });
  return found;
}

function countMarked(paragraphs: readonly SortedParagraph[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { facts } of paragraphs)
    for (const { folded, words } of facts) if (words <= 3) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return counts;
}

function readTweet(tweet: Tweet, thread: Thread): FoundQuote {
  const mention = {
    from: 0,
    to: 0,
    text: tweet.author,
    kind: 'person' as const,
    name: tweet.author,
    role: null,
    roleIds: [],
    definite: true,
    agreement: null,
    authority: null,
  };
  const speaker = thread.discourse.resolve(mention, null);
  return {
    start: tweet.start,
    end: tweet.end,
    kind: 'direct',
    speaker,
    as: tweet.author,
    via: 'twitter',
    rules: ['quote: embedded tweet', 'kind: a whole tweet', 'speaker: signed'],
  };
}

function finish(
  found: FoundQuote,
  text: string,
  paragraph: ParagraphRef,
  index: number,
  roles: ReadonlySet<string>,
): Quote {
  const { speaker } = found;
  return {
    id: `q${index}`,
    paragraph,
    start: found.start,
    end: found.end,
    said: text.slice(found.start, found.end),
    kind: found.kind,
    speaker: speaker === null ? null : speaker.kind === 'person' ? speaker.name : (found.as ?? speaker.name),
    speakerId: speaker && nameWords(speaker.name).length > 0 ? speakerId(speaker, roles) : null,
    role: roleOf(speaker),
    via: found.via,
    rules: found.rules,
  };
}

function roleOf(speaker: Speaker | null): string | null {
  return speaker?.role ?? null;
}
