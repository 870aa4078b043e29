import type { FigureCard, FigureRow } from '../../core/model.ts';
import { counted, msg } from '../../shared/i18n/message.ts';
import { h } from '../dom/h.ts';
import { say } from '../dom/say.ts';
import { relationKind } from '../model/relation-kind.ts';
import { type SourceSection, sourceSections } from '../model/source-sections.ts';
import { familyName } from '../say/family-name.ts';
import type { ViewContext } from './context.ts';
import { shortList, unfold } from './fold.ts';
import { relationMark } from './relation-mark.ts';
import { figureRow, reasonLine } from './report-row.ts';

/** Sections shown before the others are folded. */
const SECTIONS_SHOWN = 6;
/** With so many wordings shown a card fills two windows: further sections are folded, however few. */
const ENOUGH_WORDINGS = 14;
/** Wordings of a section shown before the others are folded. */
const WORDINGS_SHOWN = 5;

/** The outlets' rows under their sources. */
export function familySections(
  ctx: ViewContext,
  card: FigureCard,
  rows: readonly FigureRow[] = card.rows,
): Node[] {
  const sections = sourceSections(rows, card.families);
  const draw = (section: SourceSection): Node => familySection(ctx, section);
  const shown = sectionsShown(sections);
  const out: Node[] = sections.slice(0, shown).map(draw);
  const left = sections.slice(shown);
  if (left.length > 0) out.push(unfold(ctx, counted('more_sources', left.length), () => left.map(draw)));
  return out;
}

function sectionsShown(sections: readonly SourceSection[]): number {
  let wordings = 0;
  for (const [at, section] of sections.slice(0, SECTIONS_SHOWN).entries()) {
    if (wordings >= ENOUGH_WORDINGS) return at;
    wordings += Math.min(section.wordings.length, WORDINGS_SHOWN);
  }
  return Math.min(sections.length, SECTIONS_SHOWN);
}

function familySection(ctx: ViewContext, section: SourceSection): HTMLElement {
  const { wordings, rows, relation, group } = section;
  // Where rows copied one source, one reason holds for all; each other row has its own.
  const reason = group && relation !== 'same' && rows[0] ? reasonLine(ctx, rows[0]) : null;
  const draw = (wording: (typeof wordings)[number]): Node[] => figureRow(ctx, wording, group === null);
  return h(
    'section',
    { class: `fam k-${relationKind(relation)}` },
    heading(ctx, section),
    reason,
    h(
      'ol',
      null,
      shortList(
        wordings,
        WORDINGS_SHOWN,
        (wording) => together(draw(wording)),
        (left) =>
          h(
            'li',
            null,
            unfold(ctx, counted('more_wordings', left.length), () => left.flatMap(draw)),
          ),
      ),
    ),
  );
}

function heading(ctx: ViewContext, { group, rows, relation, outlets }: SourceSection): HTMLElement {
  const { speech } = ctx;
  const title = group ? familyName(group.family, rows, ctx.labels, speech) : counted('family_alone', outlets);
  return h(
    'h3',
    null,
    h(
      'span',
      { class: 'who' },
      say(speech, msg('just', { value: title })),
      ' ',
      h('span', { class: 'cnt' }, say(speech, counted('outlets', outlets))),
    ),
    relationMark(speech, relation),
  );
}

function together(nodes: readonly Node[]): DocumentFragment {
  const out = document.createDocumentFragment();
  out.append(...nodes);
  return out;
}
