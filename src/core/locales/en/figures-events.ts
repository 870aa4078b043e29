import type { EventSense, WordTable } from '../../figures/figure-lexicon.ts';

/** Words that tell what happened, in every form. */
export const eventWords: WordTable<EventSense> = [
  {
    as: { event: 'surrendered' },
    words:
      'surrendered, surrender, surrenders, surrendering, gave themselves up, give themselves up, giving themselves up, given themselves up, turned themselves in, turn themselves in, handed themselves over, hand themselves over, handing themselves over, handed themselves in, laid down their arms, lay down their arms, laid down their weapons, lay down their weapons, turned down their weapons, put down their weapons, capitulated, turned themselves over, gave up, giving up, defected',
  },
  {
    as: { event: 'arrested' },
    words:
      'arrested, arrest, arrests, arresting, captured, capture, captures, capturing, detained, detain, detains, detaining, detention, in custody, in their custody, into custody, in detention, custody, seized, held captive, captive, taken prisoner, jailed, imprisoned, held by the SDF, being held, are held, were held, nabbed, apprehended, recaptured, recapture, rounded up, behind bars, in prison, in prisons, holding prisoner, are holding, is holding, in jail, rounding up, caught',
  },
  {
    as: { event: 'killed' },
    words:
      'killed, kill, kills, killing, killings, dead, slain, executed, executing, execution, beheaded, massacred, massacre, assassinated, murdered, martyred, slaughtered, death toll, number of dead, lost their lives, claimed the lives of, claimed the life of, claiming the lives of, took the lives of, eliminated, neutralised, neutralized, shot dead, gunned down, leaving dead, toll, casualties, the dead, left dead, perished, fatalities, mowed down',
  },
  { as: { event: 'killed', loses: true }, words: 'lost, loses, losing, lose' },
  {
    as: { event: 'died' },
    words:
      'died, die, dies, dying, deaths, death, succumbed, passed away, dying of, number of deaths, starved to death, froze to death',
  },
  {
    as: { event: 'wounded' },
    words:
      'wounded, wound, wounds, wounding, injured, injure, injures, injuring, injuries, hurt, maimed, were hurt',
  },
  {
    as: { event: 'missing' },
    words:
      'missing, disappeared, unaccounted for, kidnapped, abducted, kidnapping, abduction, abducting, gone missing, vanished, fate unknown',
  },
  {
    as: { event: 'left' },
    words:
      'have left, has left, had left, fled, flee, flees, fleeing, escaped, escape, escapes, escaping, evacuated, evacuate, evacuates, evacuating, evacuation, evacuations, exited, exit, exiting, departed, depart, departure, quit, streamed out, streaming out, stream out, poured out, pouring out, pour out, came out, come out, coming out, flooded out, got out, went out, moved out, pulled out, withdrew, withdraw, withdrawal, exodus, ran away, flight of, rumbled out, ferried out, brought out, trickled out, slipped out, emerged, emerging, emerge, filed out, spilled out, out of Baghouz, trucked out, bussed out, bused out, transported out, ferried, let out, walked out, driven out, taken out, snuck out, sneaked out',
  },
  {
    as: { event: 'left', weak: true },
    words: 'headed to, heading to, headed for, heading for, on their way to, convoy, convoys',
  },
  { as: { event: 'left', before: 'remaining' }, words: 'left, leave, leaves, leaving' },
  {
    as: { event: 'displaced' },
    words:
      'displaced, displace, displacing, displacement, uprooted, driven from their homes, forced from their homes, forced to flee, made homeless',
  },
  {
    as: { event: 'arrived' },
    words:
      'arrived, arrive, arrives, arriving, arrival, arrivals, reached, reach, reaches, reaching, entered, enter, entering, came to the camp, streamed into, poured into, flooded into, flocked to, brought to, taken to, transferred to, moved to the camp, received, have come to, were transported to, influx, travelled to, traveled to, travelled, traveled, joined, swelled, admitted, turned up, descended on',
  },
  {
    as: { event: 'residing' },
    words:
      'living in, lives in, live in, living, lived in, residing, reside, resides, resided, housed, houses, housing, house, shelters, sheltering, sheltered, shelter, hosts, hosting, hosted, home to, population, population of, residents, inhabitants, accommodates, accommodating, crammed into, staying in, hold up in the camp, are in the camp, in the camp, in al-hol, at al-hol, at the camp, in camps, sleeping rough, sleeping, now holds, camp holds, occupants, crowded into, packed into, encamped',
  },
  {
    as: { event: 'remaining' },
    words:
      'remain, remains, remained, remaining, still inside, still in, still has, still have, still had, still command, still commands, still boasts, left in, left inside, holed up, hole up, trapped, stuck, besieged, still holding, still trapped, are still, still held, still there, stay behind, stayed behind, stay, stayed, staying, surviving, still active, still at large, at large, hiding, hiding in, still remain, still present, were left, are left, still fighting, inside the pocket, inside Baghouz, inside the enclave, inside the village, cornered, believed to be inside, be inside, to still be, hiding out, clinging, pinned down, still be, still left, last remaining, entrenched, encircled, surrounded',
  },
  {
    as: { event: 'freed' },
    words:
      'freed, free, frees, freeing, liberated, liberate, liberates, liberating, liberation, rescued, rescue, rescues, rescuing, released, release, releases, releasing, let go, were set free, set free, saved',
  },
  {
    as: { event: 'deployed' },
    words:
      'deployed, deploy, deploys, deploying, deployment, stationed, sent to, on the ground, dispatched, massed, has troops, troops in, mobilised, mobilized, troop presence, based in',
  },
  {
    as: { event: 'returned' },
    words:
      'returned, return, returns, returning, takes back, take back, took back, taking back, repatriated, repatriate, repatriates, repatriating, repatriation, brought home, taken back, brought back, sent back, handed over to, go home, come home, went home, sent home',
  },
  {
    as: { event: 'controlled', weak: true },
    words:
      'controlled, control, controls, controlling, held, hold, holds, holding, ruled, rule, ruling, captured territory, seized territory, occupied, overran, retaken, retook, under its control, under control, in control of, lost territory, defeated, spanned, stretched across, governed, took control of, taken control of, swathes',
  },
  {
    as: { event: 'advanced', weak: true },
    words: 'advanced, advance, advances, advancing, pushed forward, gained ground',
  },
  {
    as: { event: 'attacked', weak: true },
    words:
      'attacked, attack, attacks, attacking, assault, bombed, bombing, struck, targeted, targeting, shelled, shelling, airstrike, airstrikes, blew themselves up, blew up, blow themselves up, detonated, detonating, blowing themselves up, ambush, ambushed, raid, offensive, deploying suicide, carried out, fired, launched, carried out attacks, carried out suicide',
  },
  // Told of things and of people in need: known, so that no farther word is taken for their event.
  {
    as: { event: 'other' },
    words:
      'handed over, hand over, hands over, handing over, turned over, hand them over, built for, designed for, meant for, capacity of, capacity for, room for, intended for, destroyed, destroying, destroy, destroys, destruction, found, discovered, discovery, unearthed, confiscated, need, needs, needed, require, requiring, required, hospitalized, hospitalised, treated, in need of, malnourished, recovered, dismantled, defused, in danger',
  },
];
