import type { FigureCard, FigureRow } from '../../core/model.ts';
import { counted, msg } from '../../shared/i18n/message.ts';
import { h } from '../dom/h.ts';
import { say } from '../dom/say.ts';
import { groupByFamily } from '../model/group-rows.ts';
import { relationKind } from '../model/relation-kind.ts';
import { familyName } from '../say/family-name.ts';
import type { ViewContext } from './context.ts';
import { shortList, unfold } from './fold.ts';
import { relationMark } from './relation-mark.ts';
import { figureRow, reasonLine } from './report-row.ts';

/** Sources shown before the others are folded. */
const FAMILIES_SHOWN = 6;
/** Wordings of one source shown before the others are folded. */
const WORDINGS_SHOWN = 4;

type Group = ReturnType<typeof groupByFamily<FigureRow>>[number];

/** The outlets' rows under their sources. */
export function familySections(
  ctx: ViewContext,
  card: FigureCard,
  rows: readonly FigureRow[] = card.rows,
): Node[] {
  const groups = groupByFamily(rows, card.families);
  const draw = (group: Group): Node => familySection(ctx, group);
  const out: Node[] = groups.slice(0, FAMILIES_SHOWN).map(draw);
  const left = groups.slice(FAMILIES_SHOWN);
  if (left.length > 0) out.push(unfold(ctx, counted('more_sources', left.length), () => left.map(draw)));
  return out;
}

function familySection(ctx: ViewContext, group: Group): HTMLElement {
  const { speech } = ctx;
  const relation = group.relation;
  const title = familyName(group.family, group.rows, ctx.labels, speech);
  return h(
    'section',
    { class: `fam k-${relationKind(relation)}` },
    h(
      'h4',
      null,
      h(
        'span',
        { class: 'who' },
        say(speech, msg('just', { value: title })),
        ' ',
        h('span', { class: 'cnt' }, say(speech, counted('outlets', group.outlets))),
      ),
      relationMark(speech, relation),
    ),
    group.relation === 'same' || !group.rows[0] ? null : reasonLine(ctx, group.rows[0]),
    h(
      'ol',
      null,
      shortList(
        group.wordings,
        WORDINGS_SHOWN,
        (wording) => together(figureRow(ctx, wording)),
        (left) =>
          h(
            'li',
            null,
            unfold(ctx, counted('more_wordings', left.length), () =>
              left.flatMap((wording) => figureRow(ctx, wording)),
            ),
          ),
      ),
    ),
  );
}

function together(nodes: readonly Node[]): DocumentFragment {
  const out = document.createDocumentFragment();
  out.append(...nodes);
  return out;
}
