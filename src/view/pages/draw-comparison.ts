import type { Card, Check, Comparison } from '../../core/model.ts';
import { t } from '../../shared/i18n/to-text.ts';
import type { DrawLater } from '../dom/draw-later.ts';
import { h } from '../dom/h.ts';
import { type Filter, passes } from '../model/filter-cards.ts';
import { isAgreement, type Order, orderCards } from '../model/order-cards.ts';
import { contextFor, type ViewContext } from '../parts/context.ts';
import { figureCard } from '../parts/figure-card.ts';
import { filters } from '../parts/filters.ts';
import { foldedCard } from '../parts/folded-card.ts';
import { foot } from '../parts/foot.ts';
import { languageChoice } from '../parts/language-choice.ts';
import { overview } from '../parts/overview.ts';
import { paraphraseCard } from '../parts/paraphrase-card.ts';
import { quoteCard } from '../parts/quote-card.ts';
import { selfCard } from '../parts/self-card.ts';
import { nothingFoundPage, notInLibraryPage } from '../parts/states.ts';
import { figuresById, sumCard } from '../parts/sum-card.ts';
import { inTurn } from './later-cards.ts';

/** How a comparison is to be shown; a person's choices, not facts. */
export interface Showing {
  order: Order;
  filter: Filter;
  /** Rows of this language only; null for all. */
  lang: string | null;
}

/** Claims that only this page has, shown as cards before they are folded to lines. */
const ONLY_HERE_SHOWN = 2;

/**
 * A whole comparison below the top bar; with a `later`, a window's full of cards at once (and the
 * `above` that the reader has scrolled past), the others in idle time.
 */
export function drawComparison(
  outer: ViewContext,
  whole: Comparison,
  showing: Showing,
  later: DrawLater | null = null,
  above = 0,
): Node[] {
  const ctx = contextFor(outer, whole);
  if (whole.cards.length === 0) return [nothingFoundPage(ctx), foot(ctx)];
  const nothing = whole.overview.outlets === 0;
  const comparison = inLanguage(whole, showing.lang);
  const draw = (card: Card): HTMLElement =>
    card.kind === 'figure'
      ? figureCard(ctx, card, comparison.article)
      : quoteCard(ctx, card, comparison.article);
  const turn = inTurn(later, above);
  const { lang } = comparison.article;
  const line = (card: Card): HTMLElement =>
    turn(card, 'folded', lang, () => foldedCard(ctx, card, comparison.article, () => draw(card)));
  const shown = orderCards(
    comparison.cards.filter((card) => passes(card, showing.filter)),
    showing.order,
  );
  const folds = showing.order === 'differences';
  const folded = folds ? shown.filter(isAgreement) : [];
  const alone = folds ? shown.filter((card) => card.headline === null) : [];
  // A few stand as cards of their own; many would bury what can be compared.
  const lonely = alone.length > ONLY_HERE_SHOWN ? alone : [];
  return [
    nothing
      ? notInLibraryPage(ctx, whole.overview.figures, whole.overview.quotes)
      : overview(ctx, comparison, showing.order, languageChoice(ctx, whole, showing.lang)),
    filters(ctx, whole, showing.filter),
    h(
      'div',
      { class: 'cards' },
      withChecks(
        shown.filter((card) => !folded.includes(card) && !lonely.includes(card)),
        showing.filter === 'quotes' ? [] : comparison.checks,
        (card) => turn(card, 'card', lang, () => draw(card)),
        (check) => drawCheck(ctx, check, comparison),
      ),
      showing.filter === 'all' || showing.filter === 'quotes'
        ? comparison.paraphrases.map((found) => paraphraseCard(ctx, found, comparison))
        : null,
      folded.length > 0 ? h('h2', { class: 'sec' }, t(ctx.speech, 'agreement')) : null,
      folded.map(line),
      lonely.length > 0 ? h('h2', { class: 'sec' }, t(ctx.speech, 'only_here_section')) : null,
      lonely.map(line),
    ),
    foot(ctx),
  ];
}

/** A check stands right after the card of the claim it is about; checks whose claim is not shown come last. */
function withChecks(
  cards: readonly Card[],
  checks: readonly Check[],
  draw: (card: Card) => HTMLElement,
  drawCheckCard: (check: Check) => HTMLElement | null,
): (HTMLElement | null)[] {
  const left = new Set(checks);
  const out: (HTMLElement | null)[] = [];
  for (const card of cards) {
    out.push(draw(card));
    for (const check of left) {
      if (claimChecked(check) !== card.id) continue;
      out.push(drawCheckCard(check));
      left.delete(check);
    }
  }
  return [...out, ...[...left].map(drawCheckCard)];
}

/** The claim that a check is about: the whole of a sum, the later of two values. */
export function claimChecked(check: Check): string {
  return check.kind === 'sum' ? check.whole : check.claims[1];
}

function drawCheck(ctx: ViewContext, check: Check, comparison: Comparison): HTMLElement | null {
  return check.kind === 'sum'
    ? sumCard(ctx, check, figuresById(comparison))
    : selfCard(ctx, check, comparison);
}

/** The comparison with the rows of one language only. Cards stay: the page's claims are the same. */
function inLanguage(comparison: Comparison, lang: string | null): Comparison {
  if (lang === null) return comparison;
  const only = <C extends Card>(card: C): C => ({
    ...card,
    rows: card.rows.filter((row) => row.report.lang === lang),
  });
  return { ...comparison, cards: comparison.cards.map(only) };
}
