import { fold } from '../core/text/fold.ts';
import { BOILERPLATE, CLOSING_NOTES, FOLLOW_LINES } from './boilerplate-words.ts';

const RULES = BOILERPLATE.map((pieces) => pieces.map(fold));

const NOTES = CLOSING_NOTES.map((pieces) => pieces.map(fold));

/** `Lamm reported from Beirut …`: the family name alone, as a text's last lines give it. */
const REPORTED_FROM = /^\p{Lu}[\p{L}.'’-]+(?: (?:and )?\p{Lu}[\p{L}.'’-]+){0,5} reported from \p{Lu}/u;

const FOLLOW = FOLLOW_LINES.map(fold);

/** An invitation to follow is a short line that does not end as a sentence does, or names the place to follow at. */
const SHORT_LINE = 45;
const INVITATION = 100;
const NETWORKS =
  /(?:twitter|facebook|instagram|telegram|youtube|whatsapp|تويتر|فيسبوك|فيس بوك|تليغرام|تلغرام|تيليغرام|انستغرام|إنستغرام|يوتيوب|واتساب)/iu;

/** A longer paragraph has news in it as well. */
const LONGEST = 420;

/** Is this sentence the site's own: on comments, subscriptions, rights, cookies? */
export function isBoilerplate(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = fold(text);
  const plain = text.length <= SHORT_LINE && !/[.…؟?]\s*$/u.test(text);
  const named = text.length <= INVITATION && NETWORKS.test(text);
  if ((plain || named) && FOLLOW.some((line) => folded.startsWith(line))) return true;
  return RULES.some((pieces) => pieces.every((piece) => folded.includes(piece)));
}

/** Is this, among the last paragraphs, the note on who else reported or edited? */
export function isClosingNote(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = fold(text);
  return REPORTED_FROM.test(text) || NOTES.some((pieces) => pieces.every((piece) => folded.includes(piece)));
}
