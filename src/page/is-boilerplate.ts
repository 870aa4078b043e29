import { fold } from '../core/text/fold.ts';
import { BOILERPLATE } from './boilerplate-words.ts';

const RULES = BOILERPLATE.map((pieces) => pieces.map(fold));

/** A longer paragraph has news in it as well. */
const LONGEST = 420;

/** Is this sentence the site's own: on comments, subscriptions, rights, cookies? */
export function isBoilerplate(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = fold(text);
  return RULES.some((pieces) => pieces.every((piece) => folded.includes(piece)));
}
