import { findPlace } from './find-place.ts';
import { sourceOf } from './find-source.ts';
import { timesOf } from './find-times.ts';
import type { FigureRule } from './rule.ts';

/** When, where, and who counted. */
export const settingRules: readonly FigureRule[] = [
  {
    name: 'from when, until when',
    why: 'A date or stretch holds for the whole sentence; a part takes its whole’s.',
    apply(draft, { scene, times }) {
      const notes = timesOf(times, scene, draft);
      draft.since = draft.since ?? notes?.since ?? draft.partOf?.since ?? null;
      draft.asOf = notes?.asOf ?? draft.partOf?.asOf ?? null;
      return draft.since !== null || draft.asOf !== null;
    },
  },
  {
    name: 'place',
    why: 'The nearest place of the gazetteer in the sentence; a part takes its whole’s.',
    apply(draft, { scene }) {
      draft.place = findPlace(scene, draft) ?? draft.partOf?.place ?? null;
      return draft.place !== null;
    },
  },
  {
    name: 'who counted',
    why: 'The quote’s speaker, else the sentence’s attribution, else the sentence before.',
    apply(draft, { scene, sources }) {
      const credited = sourceOf(sources, scene, draft);
      draft.source = credited?.source ?? draft.partOf?.source ?? null;
      draft.sourceId = credited?.sourceId ?? (credited === null ? (draft.partOf?.sourceId ?? null) : null);
      return draft.source !== null;
    },
  },
];
