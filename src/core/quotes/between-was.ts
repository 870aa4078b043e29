import type { Mention } from './mention.ts';
import { type ParagraphView, tagIn } from './paragraph-view.ts';
import { readMention } from './read-mention.ts';

/** Words of a role, a name and where they are between `was` and its verb. */
const MAX_WAS = 14;

/** `وكان بالي قدّر في وقت سابق عدد …`: between "was" and its verb stands the subject. */
export function betweenWasAnd(view: ParagraphView, at: number): Mention | null {
  const last = tagIn(view, at - 1, 'auxiliary') ? at - 1 : at;
  for (let was = last - 2; was >= Math.max(0, last - MAX_WAS); was--) {
    if (view.sentences[was] !== view.sentences[at] || view.tokens[was + 1]?.kind !== 'word') return null;
    if (!tagIn(view, was, 'auxiliary') || !opensSentence(view, was)) continue;
    const subject = readMention(view, was + 1);
    if (!subject || subject.from !== was + 1) return null;
    return subject.to === last || (isTwoNames(subject) && isAside(view, subject.to, last)) ? subject : null;
  }
  return null;
}

const isTwoNames = (subject: Mention) => subject.kind === 'person' && (subject.name ?? '').includes(' ');

/** `فلان الفلاني في قضاء حديثة قد صرح`: only where and when, no verb, between a full name and its verb. */
function isAside(view: ParagraphView, from: number, to: number): boolean {
  if (!tagIn(view, from, 'roleLink', 'time', 'boundary')) return false;
  for (let i = from; i < to; i++)
    if (view.tokens[i]?.kind !== 'word' || tagIn(view, i, 'verb', 'complement', 'relative')) return false;
  return true;
}

const opensSentence = (view: ParagraphView, at: number) => view.sentences[at] !== view.sentences[at - 1];
