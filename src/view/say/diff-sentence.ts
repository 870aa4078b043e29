import type { DiffPart } from '../../core/model.ts';
import { counted, type Msg, msg } from '../../shared/i18n/message.ts';
import { cleanText } from '../model/clean-text.ts';

/** Words longer than this are counted, not repeated: the text with its marks stands right below. */
const WORDS_REPEATED = 4;

/** What was done to a quote, in words: `The word “total” was dropped.` Empty where there is no difference to show. */
export function diffSentence(diff: readonly DiffPart[]): Msg[] {
  const out: Msg[] = [];
  for (let i = 0; i < diff.length; i++) {
    const part = diff[i];
    const next = diff[i + 1];
    if (!part) continue;
    if (part.op === 'dropped' && next?.op === 'added') {
      out.push(replaced(part.text, next.text));
      i++;
    } else if (part.op === 'added' && next?.op === 'dropped') {
      out.push(replaced(next.text, part.text));
      i++;
    } else if (part.op === 'dropped') out.push(...said('diff_dropped', part.text));
    else if (part.op === 'added') out.push(...said('diff_added', part.text));
    else if (part.op === 'moved') out.push(...said('diff_moved', part.text));
  }
  return [...cutSentence(diff), ...out];
}

function said(key: string, text: string): Msg[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  if (words.length > WORDS_REPEATED) return [counted(`${key}_many_words`, words.length)];
  return [counted(key, words.length, { words: words.join(' ') })];
}

function replaced(from: string, to: string): Msg {
  const [before, after] = [wordsOf(from), wordsOf(to)];
  if (before.length > WORDS_REPEATED || after.length > WORDS_REPEATED)
    return counted('diff_replaced_many_words', Math.max(before.length, after.length));
  return msg('diff_replaced', { from: before.join(' '), to: after.join(' ') });
}

function cutSentence(diff: readonly DiffPart[]): Msg[] {
  const start = diff[0]?.op === 'cut';
  const end = diff.length > 1 && diff.at(-1)?.op === 'cut';
  if (start && end) return [msg('diff_cut_both')];
  if (start) return [msg('diff_cut_start')];
  if (end) return [msg('diff_cut_end')];
  return diff.some((part) => part.op === 'cut') ? [msg('diff_cut_middle')] : [];
}

/** Words without the punctuation around them: a comma alone is no word. */
function wordsOf(text: string): string[] {
  return cleanText(text)
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ''))
    .filter(Boolean);
}
