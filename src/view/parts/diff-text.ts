import type { DiffPart, Lang } from '../../core/model.ts';
import { plural, t } from '../../shared/i18n/to-text.ts';
import { type Child, h } from '../dom/h.ts';
import { cleanRun } from '../model/clean-text.ts';
import type { ViewContext } from './context.ts';
import { quoteMarks } from './quote-marks.ts';

/** A longer run of letters must be allowed to break, or it would reach over the edge. */
const LONGEST_WORD = 24;

/** A quote with its changes marked: `<ins>` and `<del>` carry signs and lines, words say it to those who hear. */
export function diffText(ctx: ViewContext, diff: readonly DiffPart[], lang: Lang): Child[] {
  const [open, close] = quoteMarks(lang);
  return [open, diff.map((part, i) => [run(ctx, part), spaceBetween(part, diff[i + 1])]), close];
}

function run(ctx: ViewContext, part: DiffPart): Child {
  const text = cleanRun(part.text);
  switch (part.op) {
    case 'same':
      return text;
    case 'added':
      return marked(ctx, 'ins', 'diff_heard_added', text);
    case 'dropped':
      return marked(ctx, 'del', 'diff_heard_dropped', text);
    case 'moved':
      return h('span', { class: 'moved', title: t(ctx.speech, 'diff_heard_moved') }, text);
    case 'cut':
      return leftOut(ctx, text);
  }
}

function marked(ctx: ViewContext, tag: 'ins' | 'del', heard: string, text: string): Child {
  const words = text.trim();
  if (words === '') return text;
  const [first = ''] = words.split(' ', 1);
  return h(
    tag,
    null,
    h('span', { class: 'vh', lang: ctx.speech.lang }, `${t(ctx.speech, heard)} `),
    // The sign stands before the first word and never alone at the end of a line.
    h('span', { class: first.length <= LONGEST_WORD ? 'sign glued' : 'sign' }, first),
    words.slice(first.length),
  );
}

/** Words at an edge that this outlet left away: an ellipsis, with how many they are. */
function leftOut(ctx: ViewContext, text: string): Child {
  const words = text.split(' ').filter(Boolean).length;
  if (words === 0) return null;
  const said = plural(ctx.speech, 'diff_words_left_out', words);
  return h(
    'span',
    { class: 'skip', title: said },
    ' … ',
    h('span', { class: 'vh', lang: ctx.speech.lang }, said),
  );
}

/** Trimmed marks stand apart from their neighbours. */
function spaceBetween(part: DiffPart, next: DiffPart | undefined): string {
  if (!next) return '';
  const marks = (op: DiffPart['op']): boolean => op === 'added' || op === 'dropped';
  if (marks(part.op)) return marks(next.op) || /\s$/.test(part.text) || /^\s/.test(next.text) ? ' ' : '';
  return marks(next.op) && !/\s$/.test(part.text) && /^\s/.test(next.text) ? ' ' : '';
}
