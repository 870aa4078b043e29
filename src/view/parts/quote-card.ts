import type { Comparison, QuoteCard, QuoteRow } from '../../core/model.ts';
import { counted, msg } from '../../shared/i18n/message.ts';
import { dotted } from '../dom/dotted.ts';
import { h } from '../dom/h.ts';
import { name, say } from '../dom/say.ts';
import { groupByWording, type WordingGroup } from '../model/group-rows.ts';
import { gravity } from '../model/relation-kind.ts';
import { sourcesBehind } from '../model/reporting-rows.ts';
import { channelName } from '../say/channel-name.ts';
import { claimCard, resultLine } from './claim-card.ts';
import type { ViewContext } from './context.ts';
import { shortList, unfold } from './fold.ts';
import { longText } from './long-text.ts';
import { outletLink } from './outlet-link.ts';
import { quoted, quoteVariant } from './quote-variant.ts';
import { relationMark } from './relation-mark.ts';
import { printedAttrs } from './wording.ts';

/** Variants shown before the others are folded. */
const VARIANTS_SHOWN = 6;
const NAMED = 8;

/** A quote: the page's words and their speaker, then every other wording with its changes. */
export function quoteCard(ctx: ViewContext, card: QuoteCard, article: Comparison['article']): HTMLElement {
  const { claim } = card;
  const verbatim = card.rows.filter((row) => row.relation === 'same' && !row.otherSpeaker);
  const variants = groupByWording(card.rows.filter((row) => !verbatim.includes(row))).sort(
    (a, b) => gravity(a.first.relation) - gravity(b.first.relation) || b.copies.length - a.copies.length,
  );
  return claimCard(
    ctx,
    card,
    [msg(claim.kind === 'partial' ? 'quote_partial' : 'quote')],
    longText(
      ctx,
      'blockquote',
      { class: 'q', ...printedAttrs(claim.said, article.lang) },
      claim.said.length,
      quoted(claim.said, article.lang),
    ),
    speakerLine(ctx, card),
    resultLine(ctx, card),
    drawVariants(ctx, card, variants),
    verbatim.length > 0 ? verbatimLine(ctx, verbatim, sourcesBehind(verbatim, card.families)) : null,
  );
}

function speakerLine(ctx: ViewContext, card: QuoteCard): HTMLElement {
  const { speaker, role, via } = card.claim;
  return h(
    'p',
    { class: 'spk' },
    speaker ? h('b', null, name(speaker)) : say(ctx.speech, msg('speaker_unnamed')),
    role ? say(ctx.speech, msg('speaker_role', { role })) : null,
    via
      ? dotted(null, say(ctx.speech, msg('just', { value: channelName(via, ctx.labels, ctx.speech) })))
      : null,
  );
}

function drawVariants(
  ctx: ViewContext,
  card: QuoteCard,
  variants: readonly WordingGroup<QuoteRow>[],
): Node[] {
  const draw = (group: WordingGroup<QuoteRow>): Node => quoteVariant(ctx, card, group);
  const left = variants.slice(VARIANTS_SHOWN);
  return [
    ...variants.slice(0, VARIANTS_SHOWN).map(draw),
    ...(left.length > 0 ? [unfold(ctx, counted('more_variants', left.length), () => left.map(draw))] : []),
  ];
}

/** Who printed the words as this page does. */
function verbatimLine(ctx: ViewContext, rows: readonly QuoteRow[], sources: number): HTMLElement {
  const link = (row: QuoteRow): Node => h('span', { class: 'c' }, outletLink(row.report, row.claim.said));
  return h(
    'p',
    { class: 'copies verbatim' },
    relationMark(ctx.speech, 'same'),
    ' ',
    say(ctx.speech, msg('word_for_word', { sources: counted('from_sources', sources) })),
    ' ',
    shortList(rows, NAMED, link, (left) =>
      unfold(ctx, counted('more_outlets', left.length), () => left.map(link)),
    ),
  );
}
