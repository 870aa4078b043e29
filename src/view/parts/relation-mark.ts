import type { FigureRelation, QuoteRelation } from '../../core/model.ts';
import type { Speech } from '../../shared/i18n/speech.ts';
import { t } from '../../shared/i18n/to-text.ts';
import { h } from '../dom/h.ts';
import { relationKind, relationWord } from '../model/relation-kind.ts';
import { relationGlyph } from './glyphs.ts';

type Relation = FigureRelation | QuoteRelation | null;

/** A relation as glyph and word together: neither colour nor shape alone has to tell. */
export function relationMark(speech: Speech, relation: Relation): HTMLElement {
  const kind = relationKind(relation);
  return h('span', { class: `rel k-${kind}` }, relationGlyph(kind), t(speech, relationWord(relation)));
}

/** The glyph alone, the word for those who do not see it. */
export function relationBead(speech: Speech, relation: Relation): HTMLElement {
  const word = t(speech, relationWord(relation));
  const kind = relationKind(relation);
  return h(
    'span',
    { class: `bead k-${kind}`, title: word },
    relationGlyph(kind),
    h('span', { class: 'vh' }, word),
  );
}
