import type { LookupResult } from '../core/model.ts';
import { send } from './send.ts';

/** Typing rests this long before a look-up is made: below it, every key of a fast typist asks. */
const REST_MS = 140;
/** More answers than a person reads; the view folds those behind the first twenty. */
const LIMIT = 200;

/** Look-ups as one types: the last text wins, answers that come late are dropped. */
export function createLookup(give: (result: LookupResult) => void): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  return (text) => {
    clearTimeout(timer);
    const mine = ++latest;
    if (text.trim() === '') {
      give({ query: { kind: 'empty', text }, hits: [], outlets: 0, sources: 0 });
      return;
    }
    timer = setTimeout(() => {
      send('lookup', { text, limit: LIMIT })
        .then((result) => mine === latest && give(result))
        .catch(() => undefined);
    }, REST_MS);
  };
}
