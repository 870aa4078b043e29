import type { FigureRow } from '../../core/model.ts';
import { counted, msg } from '../../shared/i18n/message.ts';
import { dotted } from '../dom/dotted.ts';
import { h } from '../dom/h.ts';
import { say, sayDate } from '../dom/say.ts';
import type { WordingGroup } from '../model/group-rows.ts';
import { sayReasons } from '../say/reasons.ts';
import type { ViewContext } from './context.ts';
import { shortList, unfold } from './fold.ts';
import { archiveLink, outletLink } from './outlet-link.ts';
import { relationBead } from './relation-mark.ts';
import { figureWording, printedAttrs } from './wording.ts';

/** Copies named on one line; a longer line is no longer read. */
const COPIES_NAMED = 6;

/** One outlet's row, and beneath it those with the identical wording. */
export function figureRow(ctx: ViewContext, group: WordingGroup<FigureRow>, withReason: boolean): Node[] {
  const { first, copies } = group;
  const { report, claim } = first;
  const row = h(
    'li',
    { class: 'row' },
    relationBead(ctx.speech, first.relation),
    h(
      'p',
      { class: 'o' },
      outletLink(report, claim.said),
      claim.source ? dotted('by', say(ctx.speech, msg('credited_to', { who: claim.source }))) : null,
    ),
    h(
      'span',
      { class: 'when' },
      report.published ? sayDate(ctx.speech, report.published, 'day') : null,
      archiveLink(ctx, report),
    ),
    h('p', { class: 'w', ...printedAttrs(claim.said, report.lang) }, figureWording(claim, true)),
    withReason && first.relation !== 'same' ? reasonLine(ctx, first) : null,
  );
  return copies.length > 0 ? [row, copiesLine(ctx, copies)] : [row];
}

/** `Same wording: …`, the outlets that printed it too. */
function copiesLine(ctx: ViewContext, copies: readonly FigureRow[]): HTMLElement {
  const link = (row: FigureRow): Node => h('span', { class: 'c' }, outletLink(row.report, row.claim.said));
  const listed = shortList(copies, COPIES_NAMED, link, (left) =>
    unfold(ctx, counted('more_outlets', left.length), () => left.map(link)),
  );
  return h('li', { class: 'copies' }, say(ctx.speech, msg('same_wording')), ' ', listed);
}

/** Why the rows of a source stand where they stand, where the core gives a reason. */
export function reasonLine(ctx: ViewContext, row: Pick<FigureRow, 'why'>): HTMLElement | null {
  const said = sayReasons(row.why, ctx.speech);
  return said ? h('p', { class: 'why' }, said) : null;
}
