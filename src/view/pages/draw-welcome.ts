import type { Comparison, Lang } from '../../core/model.ts';
import { directionOf } from '../../shared/i18n/direction.ts';
import { ownName } from '../../shared/i18n/language-name.ts';
import { msg } from '../../shared/i18n/message.ts';
import type { Speech } from '../../shared/i18n/speech.ts';
import { t } from '../../shared/i18n/to-text.ts';
import { UI_LANGUAGES } from '../../shared/i18n/ui-languages.ts';
import { h } from '../dom/h.ts';
import { say } from '../dom/say.ts';
import { relationKind } from '../model/relation-kind.ts';
import { contextFor, type ViewContext } from '../parts/context.ts';
import { figureCard } from '../parts/figure-card.ts';
import { brandSign } from '../parts/glyphs.ts';
import { overview } from '../parts/overview.ts';
import { quoteCard } from '../parts/quote-card.ts';

export type WelcomeRun = string | { claim: string; text: string };

export interface WelcomeModel {
  outlet: string;
  title: string;
  body: readonly (readonly WelcomeRun[])[];
  comparison: Comparison;
}

export interface WelcomeWishes {
  options(): void;
  language(lang: Lang): void;
}

/** The first page: the thing itself on an article of ours, and what is and is not stored and sent. */
export function drawWelcome(outer: ViewContext, model: WelcomeModel, wishes: WelcomeWishes): Node[] {
  const { speech } = outer;
  const cards = h('aside', { class: 'demo-side side', 'aria-live': 'polite' });
  const ctx = contextFor(outer, model.comparison);
  const open = (claimId: string, button: HTMLElement | null): void => {
    const card = model.comparison.cards.find((each) => each.id === claimId);
    if (!card) return;
    const article = model.comparison.article;
    cards.replaceChildren(
      overview(ctx, model.comparison, 'differences', null),
      card.kind === 'figure' ? figureCard(ctx, card, article) : quoteCard(ctx, card, article),
    );
    for (const each of document.querySelectorAll('.claim'))
      each.setAttribute('aria-pressed', String(each === button));
  };
  const paper = drawPaper(model, open);
  const first = paper.querySelector<HTMLElement>('.claim');
  queueMicrotask(() => first?.dataset.claim && open(first.dataset.claim, first));
  return [
    h(
      'header',
      { class: 'hello-top' },
      h('span', { class: 'brand' }, brandSign(), t(speech, 'app_name')),
      UI_LANGUAGES.filter((lang) => lang !== speech.lang).map((lang) =>
        h(
          'button',
          { type: 'button', class: 'word', lang, on: { click: () => wishes.language(lang) } },
          ownName(lang),
        ),
      ),
    ),
    h('h1', null, t(speech, 'welcome_title')),
    h('p', { class: 'lead' }, t(speech, 'welcome_lead')),
    h('p', { class: 'try' }, t(speech, 'welcome_try')),
    h('div', { class: 'demo' }, paper, cards),
    promises(speech),
    h('p', { class: 'hello-keys' }, say(speech, msg('welcome_keys'))),
    h(
      'button',
      { type: 'button', class: 'btn', on: { click: wishes.options } },
      t(speech, 'welcome_options'),
    ),
  ];
}

function drawPaper(model: WelcomeModel, open: (claimId: string, button: HTMLElement) => void): HTMLElement {
  const claim = (run: { claim: string; text: string }): HTMLElement => {
    const card = model.comparison.cards.find((each) => each.id === run.claim);
    // A button would not break across lines as the words of a sentence do.
    const mark: HTMLElement = h(
      'span',
      {
        role: 'button',
        tabindex: 0,
        class: `claim k-${relationKind(card?.headline ?? null)}`,
        'aria-pressed': 'false',
        'data-claim': run.claim,
        on: {
          click: () => open(run.claim, mark),
          keydown: (event) => {
            if (!(event instanceof KeyboardEvent) || (event.key !== 'Enter' && event.key !== ' ')) return;
            event.preventDefault();
            open(run.claim, mark);
          },
        },
      },
      run.text,
    );
    return mark;
  };
  const { lang } = model.comparison.article;
  return h(
    'article',
    { class: 'paper', lang, dir: directionOf(lang) },
    h('p', { class: 'mast' }, model.outlet),
    h('h2', null, model.title),
    model.body.map((runs) =>
      h(
        'p',
        null,
        runs.map((run) => (typeof run === 'string' ? run : claim(run))),
      ),
    ),
  );
}

function promises(speech: Speech): HTMLElement {
  return h(
    'dl',
    { class: 'promises' },
    ['stored', 'sent', 'never'].map((key) =>
      h(
        'div',
        null,
        h('dt', null, t(speech, `welcome_${key}`)),
        h('dd', null, t(speech, `welcome_${key}_text`)),
      ),
    ),
  );
}
