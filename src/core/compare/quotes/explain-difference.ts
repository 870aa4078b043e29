import type { DiffPart, Reason } from '../../model.ts';
import { fold } from '../../text/fold.ts';

/** More changes than these are counted, not told one by one: a reader follows four. */
const MOST_TOLD = 4;
/** Longer stretches are told by their first words. */
const MOST_CHARS = 60;

/** A stretch for a sentence: trimmed of spaces and edge punctuation, shortened at a word. */
export function clip(text: string): string {
  const trimmed = text
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    .trim();
  if (trimmed.length <= MOST_CHARS) return trimmed;
  const cut = trimmed.slice(0, MOST_CHARS);
  const space = cut.lastIndexOf(' ');
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/u, '')} …`;
}

/** The first two words that are one word in two spellings. */
function spelling(diff: readonly DiffPart[]): Reason | null {
  for (const part of diff) {
    if (part.op !== 'same' || part.other === undefined) continue;
    const mine = part.text.split(/\s+/u).map(clip);
    const theirs = part.other.split(/\s+/u).map(clip);
    if (mine.length !== theirs.length)
      return { code: 'quote_spelling', params: { from: clip(part.text), to: clip(part.other) } };
    const at = mine.findIndex(
      (word, index) => fold(word) !== fold(theirs[index] ?? '') || word !== theirs[index],
    );
    const from = mine[at];
    const to = theirs[at];
    if (from && to) return { code: 'quote_spelling', params: { from, to } };
  }
  return null;
}

function isGloss(text: string): boolean {
  return /^\s*[([].*[)\]][\s\p{P}]*$/su.test(text);
}

function edgeReason(part: DiffPart, first: boolean): Reason {
  const where = first ? 'start' : 'end';
  return {
    code: part.side === 'a' ? `quote_cut_${where}` : `quote_more_${where}`,
    params: { words: clip(part.text) },
  };
}

/** A moved run stands twice in a difference and is told once: as a sentence put first or last, else at its place in b. */
function moveReason(part: DiffPart, first: boolean, told: Set<string>): Reason | null {
  const words = clip(part.text);
  const sentence = first && /[.!?؟…]\s*$/u.test(part.text);
  if (told.has(fold(words)) || (part.side === 'a' && !sentence)) return null;
  told.add(fold(words));
  if (!sentence) return { code: 'quote_moved', params: { words } };
  return { code: part.side === 'a' ? 'quote_sentence_last' : 'quote_sentence_first', params: { words } };
}

/** Reasons for what differs between two aligned wordings, in reading order. */
export function explainDifference(diff: readonly DiffPart[]): Reason[] {
  const out: Reason[] = [];
  const told = new Set<string>();
  const middle = diff.findIndex((part) => part.op === 'same');
  for (let i = 0; i < diff.length; i++) {
    const part = diff[i];
    if (!part || part.op === 'same' || clip(part.text) === '') continue;
    const next = diff[i + 1];
    if (part.op === 'cut') out.push(edgeReason(part, i <= middle));
    else if (part.op === 'moved') {
      const reason = moveReason(part, i === 0, told);
      if (reason) out.push(reason);
    } else if (isGloss(part.text)) out.push({ code: 'quote_gloss', params: { words: part.text.trim() } });
    else if (part.op === 'dropped' && next?.op === 'added' && clip(next.text) !== '') {
      out.push({ code: 'quote_became', params: { from: clip(part.text), to: clip(next.text) } });
      i++;
    } else {
      out.push({
        code: part.op === 'dropped' ? 'quote_dropped' : 'quote_added',
        params: { words: clip(part.text) },
      });
    }
  }
  if (out.length <= MOST_TOLD) {
    const spelled = out.length === 0 ? spelling(diff) : null;
    return spelled ? [spelled] : out;
  }
  return [...out.slice(0, MOST_TOLD), { code: 'quote_more_changes', params: { n: out.length - MOST_TOLD } }];
}
