import { counted, type Msg, msg } from '../../shared/i18n/message.ts';
import { t } from '../../shared/i18n/to-text.ts';
import type { Problem } from '../../shared/messages.ts';
import { type Child, h } from '../dom/h.ts';
import { say } from '../dom/say.ts';
import type { ViewContext, Wish } from './context.ts';
import { type Sign, sign } from './glyphs.ts';

interface Act {
  label: string;
  wish: Wish;
  primary?: boolean;
}

interface StateText {
  sign: Sign;
  kick: string;
  title: Msg;
  text: Child;
  acts: readonly Act[];
}

/** A page of its own: what is, what it means, what can be done. */
export function statePage(ctx: ViewContext, state: StateText): HTMLElement {
  const { speech } = ctx;
  return h(
    'section',
    { class: 'state', 'aria-live': 'polite' },
    h('p', { class: 'rel k-only' }, sign(state.sign), t(speech, state.kick)),
    h('h2', null, say(speech, state.title)),
    h('p', null, state.text),
    h(
      'div',
      { class: 'acts' },
      state.acts.map((act) =>
        h(
          'button',
          { type: 'button', class: act.primary ? 'btn pri' : 'btn', on: { click: () => ctx.ask(act.wish) } },
          t(speech, act.label),
        ),
      ),
    ),
  );
}

const search: Act = { label: 'act_search', wish: { wish: 'show-search' } };

/** No article here, or none that we may read yet. */
export function nonePage(ctx: ViewContext, canCompare: boolean, host: string | null): HTMLElement {
  const acts: Act[] = canCompare
    ? [
        { label: 'act_compare', wish: { wish: 'compare-anyway' }, primary: true },
        ...(host ? [{ label: 'act_add_site', wish: { wish: 'add-site', host } as const }] : []),
      ]
    : [{ ...search, primary: true }];
  return statePage(ctx, {
    sign: 'none',
    kick: canCompare ? 'none_kick' : 'none_kick_closed',
    title: msg(canCompare ? 'none_title' : 'none_title_closed'),
    text: say(ctx.speech, msg(canCompare ? 'none_text' : 'none_text_closed')),
    acts,
  });
}

/** An article on something else. */
export function offTopicPage(ctx: ViewContext, title: string): HTMLElement {
  return statePage(ctx, {
    sign: 'none',
    kick: 'off_topic_kick',
    title: msg('off_topic_title'),
    text: say(ctx.speech, msg('off_topic_text', { title })),
    acts: [{ label: 'act_compare_anyway', wish: { wish: 'compare-anyway' }, primary: true }, search],
  });
}

/** Read, but the library has nothing beside it. */
export function notInLibraryPage(ctx: ViewContext, figures: number, quotes: number): HTMLElement {
  return statePage(ctx, {
    sign: 'none',
    kick: 'not_in_library_kick',
    title: msg('not_in_library_title'),
    text: say(
      ctx.speech,
      msg('not_in_library_text', { figures: counted('figures', figures), quotes: counted('quotes', quotes) }),
    ),
    acts: [{ ...search, primary: true }],
  });
}

/** Read, and no figure or quote in it. */
export function nothingFoundPage(ctx: ViewContext): HTMLElement {
  return statePage(ctx, {
    sign: 'none',
    kick: 'nothing_found_kick',
    title: msg('nothing_found_title'),
    text: say(ctx.speech, msg('nothing_found_text')),
    acts: [{ ...search, primary: true }],
  });
}

/** Something failed: what, and what to do about it. The detail is for a report, in its own words. */
export function failedPage(ctx: ViewContext, problem: Problem): HTMLElement {
  return statePage(ctx, {
    sign: 'alert',
    kick: 'failed_kick',
    title: msg(`problem_${problem.code}`),
    text: [
      say(ctx.speech, msg(`problem_${problem.code}_do`)),
      problem.detail ? h('bdi', { class: 'detail', dir: 'auto' }, problem.detail.slice(0, 300)) : null,
    ],
    acts: [{ label: 'act_retry', wish: { wish: 'retry' }, primary: true }, search],
  });
}

/** The comparison stands, but something is missing from it: what, in one line above the cards. */
export function partialNote(ctx: ViewContext, problem: Problem): HTMLElement {
  return h(
    'p',
    { class: 'partial', role: 'status' },
    sign('alert'),
    h(
      'span',
      null,
      t(ctx.speech, `problem_${problem.code}`),
      ' ',
      t(ctx.speech, `problem_${problem.code}_do`),
    ),
  );
}

export type Step = 'article' | 'claims' | 'library';
const STEPS: readonly Step[] = ['article', 'claims', 'library'];

/** What is being done, in three steps with counts, and grey lines where the cards will come. */
export function readingPage(ctx: ViewContext, step: Step, done: number, of: number): HTMLElement {
  const { speech } = ctx;
  const at = STEPS.indexOf(step);
  return h(
    'section',
    { class: 'state', 'aria-busy': 'true' },
    h('h2', null, t(speech, 'reading_title')),
    h(
      'ol',
      { class: 'work' },
      STEPS.map((each, i) =>
        h(
          'li',
          { class: i < at ? 'done' : i === at ? 'now' : null, 'aria-current': i === at ? 'step' : null },
          i < at ? sign('done') : h('i', { class: i === at ? 'ring' : 'wait' }),
          h('span', null, t(speech, `reading_${each}`)),
          i === at && of > 0 ? h('span', null, say(speech, msg('done_of', { done, of }))) : null,
        ),
      ),
    ),
    greyLines([30, 72, 92, 64]),
    greyLines([26, 54, 86]),
  );
}

function greyLines(widths: readonly number[]): HTMLElement {
  return h(
    'div',
    { class: 'grey', 'aria-hidden': 'true' },
    widths.map((width) => h('i', { style: { '--wide': `${width}%` } })),
  );
}
