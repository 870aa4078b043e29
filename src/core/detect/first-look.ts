import { makeTermFinder, type TermFinder } from './term-finder.ts';

/** What the gate looks for: of each pack the groups worth a first look, all languages in one list. */
export type GateLexicon = readonly {
  readonly pack: string;
  readonly groups: readonly {
    readonly id: string;
    readonly gate: number;
    readonly terms: readonly string[];
  }[];
}[];

/** A page passes with this many points: one place of the conflict, or two of its actors together. */
const ENOUGH = 2;

/** All languages stand under this name in the gate's lexicon. */
const ANY = 'any';

/** A cheap first look: may any of these texts be about one of the packs' conflicts? Errs on the side of yes. */
export function makeFirstLook(lexicon: GateLexicon): (texts: Iterable<string>) => boolean {
  const looks = lexicon.map(({ groups }) => {
    const points = new Map(groups.map((group) => [group.id, group.gate]));
    const terms = groups.map(({ id, terms }) => ({ id, weight: 0, cap: 0, terms: { [ANY]: terms } }));
    return { points, finder: makeTermFinder(terms, ANY) };
  });
  return (texts) => {
    const seen = looks.map(() => new Set<string>());
    for (const text of texts) {
      for (const [index, look] of looks.entries()) {
        if (pointsAfter(look, seen[index], text) >= ENOUGH) return true;
      }
    }
    return false;
  };
}

/** Note the groups that stand in a text, and add up the points of all noted so far. */
function pointsAfter(
  look: { points: ReadonlyMap<string, number>; finder: TermFinder },
  seen: Set<string> | undefined,
  text: string,
): number {
  for (const id of look.finder.find(text).present) seen?.add(id);
  let total = 0;
  for (const id of seen ?? []) total += look.points.get(id) ?? 0;
  return total;
}
