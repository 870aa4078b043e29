import type { PlaceEntry } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { lieOpposite } from './compass.ts';

/**
 * `same` (also where one is not told), one around the other (`wider`), `unclear` names, two parts of one land
 * (`beside`: its north, its south), or known to be elsewhere (`other`).
 */
export type PlaceRelation = 'same' | 'wider' | 'unclear' | 'beside' | 'other';

/** The gazetteer made ready: folded spelling -> id, id -> id of the place around it. */
export interface Gazetteer {
  idOf: ReadonlyMap<string, string>;
  within: ReadonlyMap<string, string | null>;
}

export const noGazetteer: Gazetteer = { idOf: new Map(), within: new Map() };

/** Make the pack's places ready for `comparePlaces`. */
export function gazetteerOf(places: readonly PlaceEntry[]): Gazetteer {
  const idOf = new Map<string, string>();
  const within = new Map<string, string | null>();
  for (const place of places) {
    within.set(place.id, place.within);
    idOf.set(keyOf(place.id), place.id);
    for (const names of Object.values(place.names)) for (const name of names) idOf.set(keyOf(name), place.id);
  }
  return { idOf, within };
}

/** Spelling aside: articles (al-, ال), hyphens and spaces say nothing about which place it is. */
const keyOf = (name: string): string =>
  fold(name)
    .replace(/^(?:al|el|ar|as|at|an)[- ]/, '')
    .replace(/^ال/, '')
    .replace(/[\s'-]+/g, ' ');

/** "Hajin and Baghouz", "Hajin-Susa", "حاجن والباغوز": the places of a list. */
function partsOf(name: string): string[] {
  return fold(name)
    .split(/ and | & | et | und | و |[,،/]| - |(?<=\p{L}{3})-(?=\p{L}{3})/u)
    .map(keyOf)
    .filter(Boolean);
}

function ancestors(id: string, { within }: Gazetteer): string[] {
  const chain = [id];
  for (let up = within.get(id); up && !chain.includes(up); up = within.get(up)) chain.push(up);
  return chain;
}

/** How two places stand to each other. Places that no gazetteer knows are compared by their words. */
export function comparePlaces(a: string | null, b: string | null, gazetteer: Gazetteer): PlaceRelation {
  if (!a || !b || a === b) return 'same';
  if (lieOpposite(a, b)) return 'beside';
  const idsOf = (name: string) => {
    const whole = gazetteer.idOf.get(keyOf(name));
    return whole ? [whole] : partsOf(name).map((part) => gazetteer.idOf.get(part) ?? part);
  };
  const [x, y] = [idsOf(a), idsOf(b)];
  if (x.length === y.length && x.every((id) => y.includes(id))) return 'same';
  if (x.some((id) => y.includes(id))) return 'wider';
  const around = (inner: string[], outer: string[]) =>
    inner.some((id) => ancestors(id, gazetteer).some((up) => outer.includes(up)));
  if (around(x, y) || around(y, x)) return 'wider';
  const contains = (outer: string, inner: string) => ` ${inner} `.includes(` ${outer} `);
  const [p, q] = [keyOf(a), keyOf(b)];
  if (contains(p, q) || contains(q, p)) return 'wider';
  const known = (ids: string[]) => ids.every((id) => gazetteer.within.has(id));
  if (!known(x) || !known(y)) return 'unclear';
  return shareParent(x, y, gazetteer) ? 'unclear' : 'other';
}

/** Villages of one pocket are named for each other. */
function shareParent(x: string[], y: string[], { within }: Gazetteer): boolean {
  return x.some((p) => y.some((q) => within.get(p) && within.get(p) === within.get(q)));
}
