import type { FigureLexicon } from '../../figures/figure-lexicon.ts';
import { approximators } from './figures-approximators.ts';
import { courses } from './figures-courses.ts';
import { eventWords } from './figures-events.ts';
import { countedNouns, units } from './figures-nouns.ts';
import { coalition, foreign, names, parties } from './figures-parties.ts';
import { asOf, dateFillers, lasting, lastYear, months, ordinalDays, since, within } from './figures-times.ts';

export const figures: FigureLexicon = {
  name: 'en',
  script: /\p{Script=Latin}/u,
  adjectivesBefore: true,
  verbFirst: false,
  proclitics: [],
  enclitics: ["'s"],
  contractions: [],
  articles: [],
  joiners: ['and'],
  approximators,
  parted: [],
  fillers:
    'the, a, an, another, of, mark, total, only, additional, about, number, further, just, now, also, to, all, other, these, those, such, same, per, strong',
  nouns: countedNouns,
  units,
  events: eventWords,
  courses,
  parties,
  possessives: { its: 'pl', their: 'pl', our: 'speaker', my: 'speaker', his: 'person', her: 'person' },
  names,
  foreign,
  abroad:
    'foreign, western, european, asian, non-syrian, non-iraqi, of foreign nationality, of foreign nationalities',
  coalition,
  of: 'of, of the, of these, of those, from, from among, among, from the',
  counting: 'of',
  each: 'a, an, per, each, every',
  whenBehind:
    'before, after, ago, earlier, later, prior to, into the, from now, previously, beforehand, afterwards',
  having: 'has, have, had, having, there are, there were, still, with',
  sides: 'long, wide, deep, across, high, tall, in length, in width, in diameter, thick, by',
  ofWhom: 'who',
  violence:
    'strike, strikes, air strike, air strikes, airstrike, airstrikes, raid, raids, shelling, shellings, bombing, bombings, bombardment, bombardments, attack, attacks, assault, assaults, ambush, ambushes, clash, clashes, fighting, battle, battles, combat, gunfire, crossfire, explosion, explosions, blast, blasts, mine, mines, landmine, landmines, car bomb, bomb, bombs, mortar, mortars, rocket, rockets, artillery, fire, sniper, snipers, gunmen, war, campaign, offensive, operation, operations, executions, execution, crashes',
  byMeans: 'in, by, from, under, during',
  those: 'of those, of those people, of them, of the people, of everyone, of all those',
  others: 'others, other, more, another, additional, further, extra',
  partBefore:
    'including, includes, include, included, among them, of whom, of which, of them, among those, among these, of these, of those, among, some of whom, comprising, made up of, consisting of, as well as among them, with',
  changes:
    'rose, risen, rise, rises, rising, climbed, climbing, increased, increase, increasing, grew, grown, swelled, swelling, swollen, jumped, dropped, fell, fallen, reached, reaching, reaches, brought, bringing, brings, doubled, tripled, numbering, numbered, numbers, totalling, totaling, totalled, totaled, closer to, bringing the total, figure at, number at, toll at, total at, count at, estimate at, figure to, number to, toll to, total to',
  copulas: 'are, were, is, was, being, have been',
  single: 'a, an',
  spanFrom: 'from',
  spanTo: 'to, to just, to only',
  comparedWith:
    'up from, down from, compared with, compared to, as against, against, from just, from only, after',
  dwellings:
    'camp, camps, annex, annexe, annexes, compound, settlement, pocket, enclave, village, villages, town, towns, city, hamlet, neighbourhood, neighborhood, site, shelter, facility built, al-hol, roj, tent city, redoubt, bastion, stronghold, holdout, hideout, hospital, school, schools, orphanage',
  prisons:
    'prison, prisons, jail, jails, cells, detention centre, detention center, detention centres, detention centers, detention facility, detention facilities',
  wholeBefore: 'of, out of, among, from among',
  mostly:
    'mostly, mainly, predominantly, largely, many of them, most of them, the majority of them, the majority of whom, most of whom, primarily',
  partAfter: 'of them, of whom, of which, of these, of those, among them, were among them, among those',
  totals:
    'number of, numbers of, toll, total of, total, total number of, death toll, count of, tally, tally of, figure for, population, population of',
  relatives: 'who, which, that, whom, whose, where',
  stops:
    'next, following, in, on, at, to, by, with, for, after, before, since, during, over, under, near, inside, outside, into, through, against, between, within, is, are, was, were, be, been, being, have, has, had, do, does, did, will, would, could, can, may, might, must, should, not, no, who, which, that, whom, whose, where, when, while, as, because, if, but, or, so, than, then, though, although, said, says, say, told, according, currently, now, yesterday, today, on, about, across, along, around, behind, until, till, upon, via, without, this, it, he, she, they, we, i, you, there, here, still, also, already, alone, each, every, per, earlier, later, last, ago, out, up, down, off, back, away, only, however, both, all, began, came, come, took, take, made, make, went, go, got, get, held, need, needed, want, wanted, expected, believed, thought, estimated, reportedly, allegedly, remain, remained, sit, sits, sat, lie, lay, stand, stands, stood, wait, waits, waited, languish, languishes, languished, crouch, crouched, huddle, huddled, squat, squatted, sleep, sleep, slept, queue, queued, live, lives, lived, gathered, face, faced, appeared, seemed, became, become, continue, continued',
  idle: 'pound, fingers, finger, toes, eyes, arms, legs, star, pronged, fold, storey, story, door, wheel, seater, ply, dimensional, times, time, sides, side, ways, way, things, thing, reasons, reason, parts, part, steps, step, points, questions, options, fronts, phases, phase, stages, stage, occasions, occasion, instances, aspects, directions, degrees, percentage, mm, millimeter, millimetre, calibre, caliber, votes, seats, chapters, pages, halves, ends, factors, issues, hands, cents, minutes, seconds, world, rounds of talks, goals, words, images, photos, pictures, kind, kinds, types, versions, chance, day, year, month, week, another, else, major, main, key, senators, lawmakers, sources, officials, reporters, journalists say',
  lasting,
  areas: 'area, pocket, patch, strip of land, territory, square',
  ratio: 'in, in every, out of every',
  apart:
    'away, from, north, south, east, west, northeast, northwest, southeast, southwest, outside, off, up the road, down the road, inland, deep, high, apart, zone, exclusion zone, buffer zone, radius, perimeter',
  since,
  within,
  asOf,
  dateFillers,
  months,
  ordinalDays,
  lastYear,
  according:
    'according to, per, citing, quoted, as reported by, figures from, data from, estimates by, quoting',
  saying:
    'said, says, say, saying, told, announced, announces, reported, reports, estimated, estimates, claimed, claims, confirmed, confirms, stated, states, added, adds, tweeted, wrote, warned, documented, counted, recorded, revealed, put, puts, believes, believe, noted, declared, acknowledged, registered, monitored, explained',
  additions: 'in addition to, along with, alongside, as well as, besides, plus',
  telling:
    'said, says, say, told, tell, tells, recalled, recalls, recall, testified, testify, warned, warn, warns, announced, announce, announces, described, describe, describes, insisted, insist, spoke of, spoke to, wrote, explained, complained, argued',
  ongoing: /ing$/u,
  auxiliaries:
    'have, has, had, are, is, were, was, have been, has been, had been, are being, were being, will be, are now, are still, are currently',
  attributive:
    'family, families, civilian, militant, terrorist, jihadist, jihadi, jidahis, extremist, insurgent, rebel, islamist, fighter, prisoner, detainee, captive, inmate, hostage, refugee, evacuee, infant, child, women, woman, children, baby, body, soldier, troop, guard, officer, police, suicide bomber, sniper, army, gunman, guerrilla, tribal, militia',
  finite:
    'die, flee, leave, surrender, return, escape, arrive, remain, live, go, come, reach, perish, vanish, wait, face, await, join',
  that: 'that',
};
