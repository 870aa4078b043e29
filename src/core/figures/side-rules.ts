import type { FigureEvent, Side } from '../model.ts';
import type { Draft, Party } from './draft.ts';
import { findParty, partyBefore } from './find-side.ts';
import type { FigureRule } from './rule.ts';
import { PEOPLE } from './rule.ts';
import type { Scene } from './scene.ts';

/** Whose the counted are. */
export const sideRules: readonly FigureRule[] = [
  {
    name: 'party that the counted belong to',
    why: 'A fighter of the SDF, the Coalition or an army is a soldier in the reports’ words; of ISIS a fighter.',
    apply(draft, { scene, before }) {
      const found =
        partyOfGroup(scene, draft, before) ??
        findParty(scene, draft) ??
        (draft.loses && (draft.noun === null || draft.noun.plain || draft.counted !== 'person')
          ? partyBefore(scene, draft.start, () => true)
          : null) ??
        // `the forces launched it with 15,000 fighters`: whoever sends fighters into a battle sends its own.
        (draft.counted === 'fighter' && draft.event === 'deployed'
          ? partyBefore(scene, draft.start, () => true, 'isis')
          : null);
      if (draft.noun?.coalition && draft.counted === 'soldier') {
        draft.side ??= 'coalition';
        return true;
      }
      if (found === null) return false;
      if (draft.counted !== 'civilian') draft.side = found.side;
      if (draft.loses && draft.counted === 'person' && (draft.noun === null || draft.noun.plain))
        draft.counted = 'fighter';
      // `20 dead of the organisation` were its fighters.
      if (
        draft.counted === 'person' &&
        draft.nounEvent !== null &&
        draft.noun?.plain &&
        draft.noun.party !== null
      )
        draft.counted = 'fighter';
      draft.unsided = found.irregular ?? false;
      if (draft.counted === 'fighter' && found.side !== 'isis' && !found.irregular) draft.counted = 'soldier';
      else if (draft.counted === 'soldier' && found.side === 'isis') draft.counted = 'fighter';
      return true;
    },
  },
  {
    name: 'from abroad',
    why: 'Foreign people and fighters are counted as foreigners; soldiers, civilians and families stay what they are.',
    apply(draft) {
      // `110 of its nationals`: those of the state that is told of are not from abroad there.
      if (draft.counted === 'foreigner' && draft.noun?.agrees === 'pl' && !draft.noun.foreign) {
        draft.counted = 'person';
        return true;
      }
      // `148 Uzbek women and children`: of a nation, and of several kinds.
      if (draft.noun?.mixed && draft.noun.nation) return false;
      if (!draft.noun?.foreign || (draft.counted !== 'fighter' && draft.counted !== 'person')) return false;
      draft.counted = 'foreigner';
      draft.side ??= draft.noun.party?.side ?? (draft.noun.plain ? null : 'isis');
      return true;
    },
  },
  {
    name: 'side that goes without saying',
    why: 'Civilians are civilians; fighters with no other party named are those whom the conflict is about.',
    apply(draft, { scene }) {
      if (draft.side !== null || draft.unsided) return false;
      draft.side = draft.nounSide ?? sideUnsaid(scene, draft);
      return draft.side !== null;
    },
  },
];

/** `800 fighters and 2,000 of their relatives`: theirs are those of the figure before. */
function partyOfGroup(scene: Scene, draft: Draft, before: readonly Draft[]): Party | null {
  const last = before.at(-1);
  if (draft.noun?.agrees !== 'pl' || draft.noun.party !== null || last === undefined) return null;
  if (scene.tokens[last.at]?.sentence !== scene.tokens[draft.at]?.sentence || last.side === null) return null;
  return last.counted !== null && PEOPLE.has(last.counted) ? { side: last.side } : null;
}

function sideUnsaid(scene: Scene, draft: Draft): Side | null {
  switch (draft.counted) {
    case 'civilian':
      return 'civilian';
    case 'fighter':
      return 'isis';
    case 'soldier':
      // Soldiers are never of the organisation; the party spoken of last is theirs.
      return partyBefore(scene, draft.at, () => true, 'isis')?.side ?? null;
    case 'child':
    case 'woman':
      return isCasualty(draft.event) ? 'civilian' : null;
    case 'area_km2':
    case 'strike':
      return partyNear(scene, draft);
    default:
      if (draft.noun?.withFighters || draft.event === 'surrendered') return 'isis';
      return null;
  }
}

function isCasualty(event: FigureEvent | null): boolean {
  return event === null || event === 'killed' || event === 'died' || event === 'wounded';
}

/** Tokens between what a party does and the number. */
const PARTY_REACH = 12;

/** The party named nearest before a figure in its sentence, else right after it. */
function partyNear(scene: Scene, draft: Draft): Side | null {
  const sentence = scene.tokens[draft.at]?.sentence;
  for (let distance = 0; distance < PARTY_REACH; distance++)
    for (const at of [draft.start - 1 - distance, draft.end + distance]) {
      const name = scene.tokens[at]?.sentence === sentence ? scene.nameAt.get(at)?.as : undefined;
      if (name?.side) return name.side;
    }
  return null;
}
