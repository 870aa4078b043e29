import type { Comparison } from '../../core/model.ts';
import type { Speech } from '../../shared/i18n/speech.ts';
import type { KeyMap } from '../../shared/sidebar-keys.ts';
import type { Filter } from '../model/filter-cards.ts';
import { isSelection } from '../model/is-selection.ts';
import type { Order } from '../model/order-cards.ts';
import type { Labels } from '../say/labels.ts';

export type ExportForm = 'markdown' | 'csv' | 'json';

/** What a person asks for, as a small fact with an id; whoever draws hands it on. */
export type Wish =
  | { wish: 'show-claim'; claimId: string }
  | { wish: 'copy-card'; cardId: string }
  | { wish: 'export'; form: ExportForm }
  | { wish: 'print' }
  | { wish: 'filter'; filter: Filter }
  | { wish: 'language'; lang: string | null }
  | { wish: 'order'; order: Order }
  | { wish: 'open-card'; cardId: string }
  | { wish: 'look-up'; text: string }
  | { wish: 'forget-lookups' }
  | { wish: 'show-search' }
  | { wish: 'compare-anyway' }
  | { wish: 'add-site'; host: string }
  | { wish: 'open-sidebar' }
  | { wish: 'options' }
  | { wish: 'keys' }
  | { wish: 'dock' }
  | { wish: 'close' }
  | { wish: 'retry' };

/** What every part is drawn with. */
export interface ViewContext {
  speech: Speech;
  labels: Labels;
  /** The sidebar's keys; its first ones where not given. */
  keys?: KeyMap;
  /** The claims are not of the page but of a text that was selected: they have no place to be shown at. */
  placeless?: boolean;
  ask(wish: Wish): void;
}

/** A context for a comparison: its own names for ids. */
export function contextFor(ctx: ViewContext, comparison: Comparison): ViewContext {
  const labels = comparison.labels ?? ctx.labels;
  return { ...ctx, labels, placeless: isSelection(comparison.article) };
}
