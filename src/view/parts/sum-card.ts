import type { Comparison, Figure, SumCheck } from '../../core/model.ts';
import { msg } from '../../shared/i18n/message.ts';
import { t } from '../../shared/i18n/to-text.ts';
import { h } from '../dom/h.ts';
import { num, say } from '../dom/say.ts';
import { sumSentence } from '../say/sum-sentence.ts';
import { sayValue } from '../say/value.ts';
import { cardHead } from './card-head.ts';
import type { ViewContext } from './context.ts';
import { relationGlyph } from './glyphs.ts';

/** Room behind the longest bar for an arrow. */
const HEADROOM = 1.06;

/** Do the parts make the whole? Two bars on one scale, and the sum in words. Null where a claim is missing. */
export function sumCard(
  ctx: ViewContext,
  check: SumCheck,
  figures: ReadonlyMap<string, Figure>,
): HTMLElement | null {
  const whole = figures.get(check.whole);
  const parts = check.parts.map((id) => figures.get(id)).filter((part): part is Figure => part !== undefined);
  if (!whole || parts.length !== check.parts.length) return null;
  const kind = check.fits ? 'same' : 'differs';
  const mark = h('span', { class: 'rel k-sum' }, relationGlyph('sum'), t(ctx.speech, 'sum_check'));
  return h(
    'article',
    { class: `card sumc k-${kind}`, id: `card-${check.id}`, 'data-card': check.id, tabindex: -1 },
    cardHead(ctx, {
      cardId: check.id,
      claimId: whole.id,
      relation: null,
      mark,
      topic: [msg('sum_question')],
    }),
    h(
      'p',
      { class: 'verdict' },
      h(
        'span',
        { class: `rel k-${kind}` },
        relationGlyph(kind),
        t(ctx.speech, check.fits ? 'sum_they_do' : 'sum_they_do_not'),
      ),
    ),
    bars(ctx, check, whole, parts),
    h('p', { class: 'sum' }, say(ctx.speech, sumSentence(check, whole, parts, ctx.speech))),
  );
}

function bars(ctx: ViewContext, check: SumCheck, whole: Figure, parts: readonly Figure[]): HTMLElement {
  const full = Math.max(whole.max ?? whole.value, check.sum) * HEADROOM || 1;
  const percent = (value: number): string => `${((value / full) * 100).toFixed(2)}%`;
  let from = 0;
  const drawn = parts.map((part, i) => {
    const style = {
      '--from': percent(from),
      '--wide': percent(part.value),
      '--letters': ctx.speech.number(part.value).length,
    };
    from += part.value;
    const classes = i % 2 ? 'part even' : 'part';
    return h('span', { class: classes, style }, h('span', null, num(ctx.speech, part.value)));
  });
  const gap = whole.value - check.sum;
  const missing =
    !check.fits && gap > 0
      ? h('span', { class: 'gap', style: { '--from': percent(check.sum), '--wide': percent(gap) } })
      : null;
  return h(
    'div',
    { class: 'bars', 'aria-hidden': 'true' },
    h(
      'span',
      {
        class: `whole ${whole.approx}`,
        style: { '--from': '0%', '--wide': whole.approx === 'at_least' ? '100%' : percent(whole.value) },
      },
      h('span', null, say(ctx.speech, msg('sum_whole', { value: sayValue(whole) }))),
    ),
    drawn,
    missing,
  );
}

/** The figures of a comparison by id. */
export function figuresById(comparison: Comparison): ReadonlyMap<string, Figure> {
  const map = new Map<string, Figure>();
  for (const card of comparison.cards) if (card.kind === 'figure') map.set(card.id, card.claim);
  return map;
}
