import type { CourseWords } from '../../figures/figure-lexicon.ts';
import { everyForm } from './inflect.ts';

/** Who goes, on foot or by any means. What is told by the verb alone (`flee`, `arrive`) is in the event words. */
const GOING =
  'come, go, get, walk, run, stream, pour, flood, trickle, flow, surge, rush, file, spill, stumble, stagger, limp, hobble, shuffle, trudge, trek, march, crawl, creep, climb, clamber, scramble, tumble, slip, sneak, steal, sail, swim, wade, squeeze, swarm, pile, flock, drift, filter, seep, straggle, wander, move, drive, ride, roll, rumble, travel, journey, cross, head, set, make it, make their way, make his way, make her way, wind, emerge, venture, burst, break, hurry, hike, hop, step, bolt, dash, race, speed, cycle, snake, slog, plod, traipse, dribble, leak, gush, cascade, funnel, wriggle, tramp, jump, leap';

/** Who moves others. */
const MOVING =
  'bring, take, carry, bus, truck, ferry, fly, airlift, drive, ship, haul, transport, transfer, move, lead, usher, escort, shepherd, herd, march, guide, drag, pull, pluck, whisk, spirit, smuggle, sneak, send, let, allow, shuttle, convoy, bundle, hurry, rush, evacuate, relocate, cart, bear, conduct, deliver, get, pick, wave, see, lift, chopper, helicopter, wheel, stretcher, funnel, steer, channel, dispatch, bail, order, order, force, drive, push, chase, hound, squeeze';

/** Who is somewhere or is kept there. */
const STAYING =
  'hold, keep, detain, intern, confine, house, lodge, crowd, pack, cram, squeeze, jam, trap, hide, shelter, live, stay, sit, wait, languish, huddle, stick, cower, crouch, sleep, linger, strand, shut, pen, corral, herd, park, dump, accommodate, settle, place, put';

const SHUT_IN =
  'pocket, pockets, enclave, enclaves, redoubt, redoubts, bastion, bastions, holdout, hold-out, sliver, patch, scrap, speck, slice, shard, corner, remnant, foothold, toehold, stretch of land, strip of land, piece of land, slither, smudge, island of territory, riverside strip, tunnels, tunnel, caves, cave, bunkers, bunker, trenches, trench, foxholes, basements, cellars, rubble, tent encampment, encampment, dugouts, hideouts, hideout, siege, cordon, kessel, last village, last town, last hamlet, besieged village, besieged town, besieged area, perimeter';
const TOWNS =
  'village, villages, hamlet, hamlets, town, towns, city, cities, stronghold, strongholds, front line, frontline, front lines, frontlines, front, war zone, warzone, battle zone, battlefield, combat zone, conflict zone, area, areas, territory, territories, neighbourhood, neighborhood, district, riverbank, strip, zone, group, caliphate, jihadists, militants, fighters, house, houses, buildings, homes, danger zone, desert, countryside, province, region, country';
const CAMPS =
  'camp, camps, annex, annexe, tents, tent, tent city, tent cities, shelters, shelter, settlement, settlements, reception centre, reception center, transit centre, transit center, transit site, orphanage, orphanages, section, sector, sections, fence, fences, canvas, tarpaulins, barbed wire, wire, perimeter fence';
const PRISONS =
  'prison, prisons, jail, jails, cell, cells, detention, custody, captivity, detention centre, detention center, detention centres, detention centers, detention facility, detention facilities, detention camp, detention camps, prison camp, prison camps, lockup, lock-up, lockups, dungeon, dungeons, penitentiary, penitentiaries, detention site, detention sites, holding centre, holding center, holding facility, holding cells';
const CARRIERS =
  'trucks, truck, lorries, lorry, buses, bus, pickups, pick-ups, vehicles, cars, flatbeds, coaches, minibuses, trailers, convoy, convoys, ambulances';

/** Where people go and are, and what that says happened. */
export const courses: CourseWords = {
  moves: everyForm([GOING, MOVING].join(', ')),
  stays: `${everyForm(STAYING)}, stuck, held up, holed up, shut up, penned up`,
  infinitive: 'to',
  adverbs:
    'slowly, steadily, finally, quietly, silently, safely, together, alone, all, only, just, also, later, then, now, already, exhausted, wounded, hungry, dusty, dazed, barefoot, straight, directly, en masse, simply, mainly, mostly, reportedly, secretly, forcibly, quickly, since, again, wearily, on foot, either, themselves, one by one, down, up, over, across, on, right, safe, overnight, briefly, successfully, last',
  ways: [
    {
      as: { event: 'left' },
      words:
        'out, out of, away from, off the front, clear of, to safety, to the outside, past the lines, across the lines, out from',
    },
    { as: { event: 'arrived' }, words: 'in from' },
    {
      as: { event: 'returned' },
      words:
        'back, back home, home, back to, home to, back in, homeward, homewards, back into, back from, home from, back with',
    },
  ],
  placed: [
    {
      as: { event: 'displaced' },
      leads: 'from, out of',
      places: 'homes, home, houses, their villages, their towns',
    },
    {
      as: { event: 'arrested' },
      alone: { event: 'arrested', faint: true },
      leads: 'in, inside, into, within, at, to, behind, across',
      places: PRISONS,
    },
    {
      as: { event: 'left' },
      leads: 'from, out of, from inside, from within, off, through, past, from under',
      places: [SHUT_IN, TOWNS].join(', '),
      named: true,
    },
    { as: { event: 'left' }, leads: 'into, onto, on, aboard, in, on board, on to', places: CARRIERS },
    {
      as: { event: 'arrived' },
      leads: 'to, into, in, at, inside, towards, toward, for, across to, over to',
      places: CAMPS,
      named: true,
    },
    {
      as: { event: 'arrived' },
      leads: 'to, into',
      places:
        'safe areas, safe area, safe ground, safe haven, screening point, screening points, screening area, screening centre, screening center, checkpoint, checkpoints, collection point, territory held by, areas held by, screening site',
    },
    {
      as: { event: 'residing' },
      alone: { event: 'residing', faint: true },
      leads: 'in, at, inside, within, across, under, behind, between',
      places: CAMPS,
    },
    {
      as: { event: 'remaining' },
      alone: { event: 'remaining', faint: true },
      leads: 'in, inside, within, under, beneath, among, amid, along, behind',
      places: SHUT_IN,
    },
    {
      as: { event: 'remaining' },
      alone: { event: 'remaining', faint: true },
      leads: 'inside, left inside, left in',
      places: TOWNS,
    },
  ],
};
