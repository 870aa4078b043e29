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
      'arrested, arrest, arrests, arresting, captured, capture, captures, capturing, detained, detain, detains, detaining, detention, in custody, in their custody, into custody, in detention, custody, held captive, captive, taken prisoner, jailed, imprisoned, held by the SDF, being held, are held, were held, nabbed, apprehended, recaptured, recapture, rounded up, behind bars, in prison, in prisons, holding prisoner, are holding, is holding, in jail, rounding up, caught, were handed to, taken into custody, taken captive, held prisoner, detention of, round up, rounds up, arrest of, arrests of, capture of, took prisoner, taking prisoner, were being held, being detained, remain in custody, languish in, languishing in, on trial, face trial, awaiting trial, convicted, sentenced, remanded, charged, cuffed, handcuffed, guarded, guarding, remain in detention, remain in prison, remain in jail, in jails, in makeshift jails, in makeshift prisons, in cells, in the jails, in pens, under guard, sit in jail, doing time, serving time, locked up, lock up, locking up, put on trial, face charges, faces charges, facing charges, prosecuted, indicted',
  },
  { as: { event: 'arrested', things: true }, words: 'seized, seizes, seizing, seize, confiscated' },
  {
    as: { event: 'killed' },
    words:
      'killed, kill, kills, killing, killings, dead, slain, executed, executing, execution, beheaded, massacred, massacre, assassinated, murdered, martyred, slaughtered, death toll, number of dead, lost their lives, claimed the lives of, claimed the life of, claiming the lives of, took the lives of, eliminated, neutralised, neutralized, shot dead, gunned down, leaving dead, toll, casualties, the dead, left dead, perished, fatalities, mowed down, beheading, beheadings, behead, executes, execute, hanged, hanging, shot, stabbed, crushed to death, burned alive, burnt alive, killings of, died in the attack, had been killed, have been killed, has been killed, been killed, thought dead, presumed dead, believed dead, feared dead, found dead, were among the dead, among the dead, wiped out, assassination, assassinations, assassinating, murder, murders, murdering, buried, sentenced to death, put to death, slaying, slayings, claimed, claiming, lost his life, lost her life, take the lives of, mass grave, was killed, were killed, left behind dead',
  },
  { as: { event: 'killed', loses: true }, words: 'lost, loses, losing, lose' },
  {
    as: { event: 'died' },
    words:
      'died, die, dies, dying, deaths, death, succumbed, passed away, dying of, number of deaths, starved to death, froze to death, die of, died of, died from, freezing to death, starving to death, perish, drowned, did not survive, lose their lives, succumb, succumbing, dead on arrival, death of, deaths of, loss of',
  },
  {
    as: { event: 'wounded' },
    words:
      'wounded, wound, wounds, wounding, injured, injure, injures, injuring, injuries, hurt, maimed, were hurt, lost a limb, lost a leg, lost an arm, lost a hand, lost an eye, lost their legs, lost their limbs, lost his legs, lost legs, lose a limb, losing limbs, scarred, suffered injuries, suffered wounds, hospitalised with wounds, suffered burns, burned, lost limbs, lightly wounded, badly wounded, critically wounded, seriously wounded, slightly hurt, were treated for wounds',
  },
  {
    as: { event: 'missing' },
    words:
      'missing, disappeared, unaccounted for, kidnapped, abducted, kidnapping, abduction, abducting, gone missing, vanished, fate unknown, remain missing, remains missing, remained missing, still missing, are still missing, remain unaccounted for, still unaccounted for, enslaving, enslavement, sold as slaves, sold into slavery, abductions, kidnappings, kidnap, kidnaps, enslaved, fate of, fate is unknown, took hostage, taken hostage, taking hostage, held hostage, not been heard from',
  },
  {
    as: { event: 'left' },
    words:
      'have left, has left, had left, fled, flee, flees, fleeing, escaped, escape, escapes, escaping, evacuated, evacuate, evacuates, evacuating, evacuation, evacuations, exited, exit, exiting, departed, depart, departure, quit, streamed out, streaming out, stream out, poured out, pouring out, pour out, came out, come out, coming out, flooded out, got out, went out, moved out, pulled out, withdrew, withdraw, withdrawal, exodus, ran away, flight of, rumbled out, ferried out, brought out, trickled out, slipped out, emerged, emerging, emerge, filed out, spilled out, out of Baghouz, trucked out, bussed out, bused out, transported out, ferried, let out, walked out, driven out, taken out, snuck out, sneaked out, have come out, has come out, had come out, came down, coming down, heading out, headed out, head out, drove out, driving out, drive out, rolled out, rolling out, crossed out of, walked for, crawled out, crept out, made it out, making it out, get out, getting out, break out, broke out, broke out of, breaking out, jailbreak, poured from, pouring from, streamed from, streaming from, came from the enclave, emerged from, bolted, broke free, on the run, ran from, running from, pull out, pulls out, pulled, pulled back, pulls back, pulling back, pull back, moved out of, shipped out, set off from, made for the, trekked, trekking, pulling out, pullout, pull-out, withdraws, withdrawing, withdrawn, bring out, bringing out, brings out, taken by bus, transporting, carried out of, moved from, run from, ferrying, ferry, slip out, slipping out, sneak out, sneaking out, handed safe passage, have gone out, left behind the',
  },
  {
    as: { event: 'left', weak: true },
    words: 'headed to, heading to, headed for, heading for, on their way to, convoy, convoys',
  },
  { as: { event: 'left', before: 'remaining' }, words: 'left, leave, leaves, leaving' },
  {
    as: { event: 'displaced' },
    words:
      'displaced, displace, displacing, displacement, uprooted, driven from their homes, forced from their homes, forced to flee, made homeless, driven from, driven out of, drove from their homes, pushed from their homes, have lost their homes, lost their homes, uprooting, displaces, displacing some, left homeless, remain displaced, remains displaced, still displaced, homeless, homes were lost',
  },
  {
    as: { event: 'arrived' },
    words:
      'arrived, arrive, arrives, arriving, arrival, arrivals, reached, reach, reaches, reaching, entered, enter, entering, came to the camp, streamed into, poured into, flooded into, flocked to, brought to, taken to, transferred to, moved to the camp, received, have come to, were transported to, influx, travelled to, traveled to, travelled, traveled, joined, swelled, admitted, turned up, descended on, came in, come in, coming in, have come in, came through, coming through, drew, draw, drawing, attracted, lured, travel to, travel from, travelling to, traveling to, go to fight, went to fight, gone to fight, flocked, flocking, flocking to, flock, join, joining, made their way to, made it to, took in, takes in, take in, taking in, taken in, touched down, landed, welcomed, poured in, streamed in, pouring in, streaming in, pouring into, streaming into, brought in, landed in, got to, get to, delivered to, received at, transferred, moved into, moved to, have been taken to, were taken to, were bussed to, bused to, were brought to, showed up',
  },
  {
    as: { event: 'residing' },
    words:
      'living in, lives in, live in, living, lived in, residing, reside, resides, resided, housed, houses, housing, house, shelters, sheltering, sheltered, shelter, hosts, hosting, hosted, home to, population, population of, residents, inhabitants, accommodates, accommodating, crammed into, staying in, hold up in the camp, are in the camp, in the camp, in al-hol, at al-hol, at the camp, in camps, in the camps, sleeping rough, sleeping, now holds, camp holds, occupants, crowded into, packed into, encamped, camps hold, camp held, swelled to, swollen to, ballooned to, residing at, sleep in, sleep outside, sleep, share a tent, shared a tent, live under, make up, makes up, accounted for, account for, the population, living under, lives under, living at, lived at, live at, live here, living here, resident in, in the annex, in the foreigners annex, stands at, languish in the camp, are held in the camp, held in camps, held in the camp, were in the camp, now in the camp, occupy, occupied by families',
  },
  {
    as: { event: 'remaining' },
    words:
      'remain, remains, remained, remaining, still inside, still in, still has, still have, still had, still command, still commands, still boasts, left in, left inside, holed up, hole up, trapped, stuck, besieged, still holding, still trapped, are still, still held, still there, stay behind, stayed behind, stay, stayed, staying, surviving, still active, still at large, at large, hiding, hiding in, still remain, still present, were left, are left, still fighting, inside the pocket, inside Baghouz, inside the enclave, inside the village, cornered, believed to be inside, be inside, to still be, hiding out, clinging, pinned down, still be, still left, last remaining, entrenched, encircled, surrounded, dug in, digging in, dig in, hold out, holds out, holding out, held out, hunkered down, hunker down, making a stand, making a last stand, making their last stand, make a stand, made a stand, make a last stand, making its last stand, mounting a last stand, barricaded, shut in, penned in, boxed in, hemmed in, squeezed into, crammed in, active in, are active, is active, operating in, operates in, operate in, at its disposal, lurking, on the loose, underground, gone to ground, went to ground, in hiding, hide in, hides in, believed to remain, are thought to be, are believed to be, was believed to have, is believed to have, left behind, remain inside, to defend, defending, defended, still cling, cling to, clings to, use as human shields, used as human shields, using as human shields, as human shields',
  },
  {
    as: { event: 'freed' },
    words:
      'freed, free, frees, freeing, liberated, liberate, liberates, liberating, liberation, rescued, rescue, rescues, rescuing, released, release, releases, releasing, let go, were set free, set free, saved, recaptured from isis, were freed, bailed, pardoned, amnestied, amnesty for, reunited with, reunited, freedom for, helped to escape, ransomed, rescue of, release of, snatched back',
  },
  {
    as: { event: 'deployed' },
    words:
      'deployed, deploy, deploys, deploying, deployment, stationed, sent to, on the ground, dispatched, massed, has troops, troops in, mobilised, mobilized, troop presence, based in, sent, send, sending, sends, posted, station, stationing, garrison, garrisoned, maintain, maintains, maintained, has about, in the country, poised, took part, taking part, takes part, mustered, masses, massing, amassed',
  },
  {
    as: { event: 'returned' },
    words:
      'returned, return, returns, returning, takes back, take back, took back, taking back, repatriated, repatriate, repatriates, repatriating, repatriation, brought home, taken back, brought back, sent back, handed over to, go home, come home, went home, sent home, come back, came back, coming back, comes back, have come back, has come back, went back, going back, go back, gone back, going home, returned to, flown home, flown back, fly home, flew home, bring back, bringing back, brings back, bring home, bringing home, brings home, been back, extradited, deported, extradite, handed back, back on home soil, back in britain, back in france, repatriations, returnees',
  },
  {
    as: { event: 'controlled', weak: true },
    words:
      'controlled, control, controls, controlling, ruled, rule, ruling, captured territory, seized territory, occupied, overran, retaken, retook, under its control, under control, in control of, lost territory, defeated, spanned, stretched across, governed, took control of, taken control of, swathes, lorded over, under its rule, under their rule, under isis rule, reigned over, presided over, holding sway, held sway, in its grip, under its sway, recaptured territory, took over, taken over, seized control of, seize, seizes, seizing, retake, retakes, retaking, took back, recapture territory, territorial defeat, rule over, ruled over, held territory',
  },
  {
    as: { event: 'controlled', weak: true, people: 'arrested', dwelling: 'residing' },
    words:
      'held, hold, holds, holding, now hold, now holding, is holding up to, currently holds, currently hold, held by',
  },
  { as: { event: 'arrested', weak: true }, words: 'guards, guard, oversees, oversee' },
  {
    as: { event: 'advanced', weak: true },
    words: 'advanced, advance, advances, advancing, pushed forward, gained ground',
  },
  {
    as: { event: 'attacked', weak: true },
    words:
      'attacked, attack, attacks, attacking, assault, bombed, bombing, struck, targeted, targeting, shelled, shelling, airstrike, airstrikes, blew themselves up, blew up, blow themselves up, detonated, detonating, blowing themselves up, ambush, ambushed, raid, deploying suicide, carried out, fired, launched, carried out attacks, carried out suicide, firing, fire, fires, lobbed, launching, launch, launches, pounded, pounding, pound, hit, hits, hitting, strike, strikes, striking, conducted, conduct, conducting, conducts, carries out, carrying out, dropped bombs, dropped, dropping, hammered, pummelled, pummeled, mounted, mounting, staged, staging, bombard, bombarded, bombarding, raided, raiding, storm, stormed, storming, ambushing, rammed, blow up, blowing up, detonate, set off, setting off, blasted',
  },
  // Told of things and of people in need: known, so that no farther word is taken for their event.
  {
    as: { event: 'other' },
    words:
      'handed over, hand over, hands over, handing over, turned over, hand them over, built for, designed for, meant for, capacity of, capacity for, room for, intended for, destroyed, destroying, destroy, destroys, destruction, found, discovered, discovery, unearthed, confiscated, need, needs, needed, require, requiring, required, hospitalized, hospitalised, treated, in need of, malnourished, recovered, dismantled, defused, in danger, in hospital, in hospitals, were in hospital, hospitalize, hospitalization, hospitalisation, taken to hospital, sent to the hospital, brink of famine, to the brink of, face starvation, facing starvation, going hungry, in need, depend on aid, dependent on aid, rely on aid, malnutrition, were identified, was identified, screened, questioned, interviewed, interrogated, vetted, registered, born, was born, were born, give birth, gave birth, seized weapons, uncovered, damaged, damage, damaging, collapsed, rebuilt, cleared of mines, investigated, investigate, alleged, sheds, provided, provide, providing, distributed, distribute, distributing, donated, pledged, delivered, deliver, delivering, built, building, set up, put up, erected, opened, enrolled, vaccinated, fed, feed, feeding, trained, train, training, paid, pay, paying, recruited, wanted, sought, joined the force, signed, voted, polled, surveyed',
  },
];
