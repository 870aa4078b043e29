import type { PartySense, WordTable } from '../../figures/figure-lexicon.ts';

/** The parties under their usual names; `its` and `their` go back to any of them. */
export const parties: WordTable<PartySense> = [
  { as: { side: null, agrees: 'pl', again: true }, words: 'these forces, those forces, the forces' },
  { as: { side: 'isis', agrees: 'pl', upper: true }, words: 'is' },
  {
    as: { side: 'isis', agrees: 'pl' },
    words:
      "isis, isil, daesh, islamic state, islamic state of iraq and the levant, islamic state of iraq and syria, is group, islamic state group, isis group, the caliphate, caliphate, the organization, the organisation, the extremist group, the terror group, the terrorist group, the jihadist group, the militant group, the group, isis-held, is-held, da'esh",
  },
  {
    as: { side: 'sdf', agrees: 'pl' },
    words:
      'sdf, syrian democratic forces, syrian democratic force, kurdish-led forces, kurdish-led syrian democratic forces, ypg, ypj, kurdish forces, kurdish-led, kurdish fighters, us-backed forces, us-backed fighters, u.s.-backed forces, asayish, kurdish, syrian kurdish forces, the kurds, sds, qsd, us-backed syrian forces, kurdish militia, alliance, kurdish-led alliance, us-backed alliance',
  },
  {
    as: { side: null, agrees: 'pl' },
    words:
      'syrian army, iraqi army, iraqi forces, government forces, regime forces, syrian government forces, turkish forces, turkish army, iraqi military, peshmerga forces, popular mobilisation forces, popular mobilization forces, hashd al-shaabi, syrian regime, iraqi security forces, pro-regime forces, pro-government forces, hayat tahrir al-sham, al-qaeda, al-nusra front',
  },
  {
    as: { side: 'coalition', agrees: 'pl' },
    words:
      'coalition, us-led coalition, u.s.-led coalition, international coalition, global coalition, american-led coalition, centcom, coalition forces, us forces, american forces, us military, american military',
  },
];

export const foreign: string =
  'foreign, western, european, french, british, german, belgian, dutch, russian, turkish, tunisian, moroccan, chechen, saudi, egyptian, uzbek, canadian, australian, american, indonesian, swedish, kazakh, pakistani, afghan, asian, uighur, finnish, norwegian, danish, non-syrian, non-iraqi, of foreign nationality, of foreign nationalities';

export const coalition: string =
  'us, u.s., american, british, french, german, italian, danish, australian, canadian, dutch, belgian, coalition';

/** Names with an event word, a noun or a party inside that says nothing there. */
export const names: string =
  'in the presence of, in return for, in return, in exchange for, caught on camera, caught on film, caught on video, captured on video, captured on film, captured on camera, caught up, found that, finds that, find that, found out, found themselves, found himself, found herself, found itself, press release, news release, the release said, said in a release, release said, in a release, international rescue committee, save the children, syrian observatory for human rights, observatory for human rights, human rights, human rights watch, free syrian army, world health organization, world health organisation, un refugee agency, u.n. refugee agency, refugee agency, red cross, red crescent, displacement camp, displaced camp, refugee camp, white house, state department, united states, national security, security council, doctors without borders, death penalty, home secretary, house of representatives, house of commons, free burma rangers, foreign fighters agreement, control room, new york times, special operations, task force, security forces, armed forces, for the first time, last week, last month, last year, last stand, last pocket, last enclave, last bastion, last piece, last remaining';
