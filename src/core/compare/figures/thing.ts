import type { Counted, FigureEvent, FigureFacts, Side } from '../../model.ts';

/** Groups of people, each with the groups that it lies in. Fighters and civilians share no one; so do women and children. */
const WITHIN: Partial<Record<Counted, readonly Counted[]>> = {
  person: [],
  civilian: ['person'],
  fighter: ['person'],
  soldier: ['person'],
  family_member: ['person'],
  prisoner: ['person'],
  foreigner: ['person'],
  woman: ['person', 'civilian', 'family_member'],
  child: ['person', 'civilian', 'family_member'],
};

/** Other words for the same people, as outlets describe them. */
const ALIKE: readonly (readonly [Counted, Counted])[] = [
  ['civilian', 'family_member'],
  ['prisoner', 'person'],
  ['prisoner', 'fighter'],
  ['foreigner', 'fighter'],
];

export const isPeople = (counted: Counted): boolean => WITHIN[counted] !== undefined;

/** `same` group, another word for it (`alike`), one inside the other (`part`), or `other`. */
export type GroupRelation = 'same' | 'alike' | 'part' | 'other';

/** People of the alliance are its soldiers ("24 of its captives were freed"); a coalition has its civilians with it. */
export const groupOf = ({ counted, side }: FigureFacts): Counted =>
  counted === 'person' && side === 'sdf' ? 'soldier' : counted;

export function compareGroups(a: Counted, b: Counted): GroupRelation {
  if (a === b) return 'same';
  if (ALIKE.some(([x, y]) => (a === x && b === y) || (a === y && b === x))) return 'alike';
  if (WITHIN[a]?.includes(b) || WITHIN[b]?.includes(a)) return 'part';
  return 'other';
}

/** What happened, one word for all its synonyms. */
export type Act =
  | 'dead'
  | 'perished'
  | 'wounded'
  | 'out'
  | 'surrendered'
  | 'captured'
  | 'staying'
  | 'stationed'
  | 'arrived'
  | 'released'
  | 'land'
  | 'taken'
  | 'attacked'
  | 'returned'
  | 'missing'
  | 'other';

const ARMED: readonly Counted[] = ['fighter', 'soldier'];

/** Events whose act depends on nothing else. */
const PLAIN_ACTS: Partial<Record<FigureEvent, Act>> = {
  killed: 'dead',
  wounded: 'wounded',
  left: 'out',
  displaced: 'out',
  surrendered: 'surrendered',
  arrested: 'captured',
  residing: 'staying',
  deployed: 'stationed',
  arrived: 'arrived',
  attacked: 'attacked',
  returned: 'returned',
  missing: 'missing',
};

/** Counted by the head (people, families, vehicles), not measured. */
const isHead = (counted: Counted): boolean => counted !== 'area_km2' && counted !== 'percent';

/** The act of a figure. For armed men to die is to be killed; for the people of a camp it is not. */
export function actOf({ counted, event, side }: FigureFacts): Act {
  const plain = PLAIN_ACTS[event];
  if (plain) return plain;
  if (event === 'died') return ARMED.includes(counted) || side === 'sdf' ? 'dead' : 'perished';
  if (event === 'remaining' && isHead(counted)) return counted === 'soldier' ? 'stationed' : 'staying';
  // "34,000 civilians were freed" is "were evacuated"; freed women, children and soldiers were captives.
  if (event === 'freed' && isPeople(counted)) {
    return counted === 'civilian' || counted === 'person' ? 'out' : 'released';
  }
  return isPeople(counted) ? 'other' : landAct(counted, event, side);
}

/** Land that was freed is not the land still held; of per cent it is one scale ("100 per cent" lost, freed, retaken). */
function landAct(counted: Counted, event: FigureEvent, side: Side | null): Act {
  const taken = event === 'freed' || event === 'advanced' || (event === 'controlled' && side === 'sdf');
  if (taken && counted !== 'percent') return 'taken';
  const land = counted === 'percent' || counted === 'area_km2';
  return taken || event === 'controlled' || event === 'remaining' || land ? 'land' : 'other';
}

const CAME_OUT: readonly Act[] = ['out', 'surrendered', 'captured'];

/** `same` act; `near`: ways to come out of a pocket that outlets mix up; `other`. */
export function compareActs(a: FigureFacts, b: FigureFacts): 'same' | 'near' | 'other' {
  const [x, y] = [actOf(a), actOf(b)];
  if (x === y || (a.event === 'freed' && b.event === 'freed')) return 'same';
  if (CAME_OUT.includes(x) && CAME_OUT.includes(y)) return 'near';
  if (releasedOrOut(x, y) || livesWhereFled(a, b)) return 'near';
  return 'other';
}

const releasedOrOut = (x: Act, y: Act): boolean =>
  (x === 'released' && y === 'out') || (x === 'out' && y === 'released');

/** "65,000 displaced" of a camp are those who live in it; whether they are meant, number and place must tell. */
function livesWhereFled(a: FigureFacts, b: FigureFacts): boolean {
  const events = new Set([a.event, b.event]);
  return events.has('displaced') && events.has('residing') && a.place !== null && b.place !== null;
}

/** May both figures be about one side? Families of fighters are `isis` here and `civilian` there; nobody's land is. */
export function sidesAgree(a: FigureFacts, b: FigureFacts): boolean {
  if (!a.side || !b.side || a.side === b.side) return true;
  if (a.counted === 'percent') return true;
  const unarmed = !ARMED.includes(a.counted) && !ARMED.includes(b.counted);
  const sides = new Set([a.side, b.side]);
  return unarmed && isPeople(a.counted) && sides.has('isis') && sides.has('civilian');
}
