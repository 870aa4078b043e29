import type { NounSense, UnitSense, WordTable } from '../../figures/figure-lexicon.ts';

/** What news counts, by the enumeration of the reports. */
export const countedNouns: WordTable<NounSense> = [
  // Spelt like verbs of living and striking: after a number they are things.
  {
    as: { counted: 'other' },
    words:
      'spots, hills, hilltops, streets, roads, farms, districts, quarters, shell, rocket, rifle, weapon, cache, mortar, landmine, howitzer, aircraft, aircrafts, plane, planes, warplane, warplanes, jet, jets, fighter jet, fighter jets, helicopter, helicopters, drone, drones, scout aircraft, bomb, bombs, missile, missiles, trenches, barricade, barricades, berm, berms, hideout, hideouts, safe house, safe houses, safehouses, factories, workshop, workshops, warehouse, warehouses, depot, depots, bunkers, ied, explosive device, explosive devices, rocket launcher, rocket launchers, heater, heaters, kit, kits, package, packages, staging area, staging areas, supply route, supply routes, fighting position, fighting positions, launch site, launch sites, facilities, bed-down location, bed-down locations, logistics hub, logistics hubs, command and control center, command and control centers, command and control centre, command and control centres, command center, command centers, command centre, command centres, claims',
  },
  {
    as: { counted: 'other' },
    words:
      'houses, homes, shelters, tents, positions, villages, points, shells, rockets, reports of, allegations of, claims of, cases of, incidents of, complaints of, accounts of, videos of, photos of, letters, reports, allegations, incidents, complaints, investigations, statements, rifles, belts, weapons, caches, mortars, mines, landmines, sites, targets, hospitals, schools, projects, centres, centers, prisons, camps, checkpoints, bases, outposts, towns, cities, neighbourhoods, neighborhoods, hamlets, buildings, latrines, blankets, books, phones, huts, shacks, shipping containers, mobile phones, laptops, passports, guns, grenades, explosives, roadside bombs, booby traps, booby-traps, ieds, suicide belts, explosive belts, suicide vests, explosive vests, mattresses, meals, parcels, toilets, clinics, classrooms, mosques, churches, shops, flats, apartments, bridges, oil fields, oilfields, wells, sheep, goats, cows, camels, donkeys, machine guns, assault rifles, kalashnikovs, detonators, artillery pieces, howitzers, sandbags',
  },
  {
    as: { counted: 'family_member' },
    words:
      'members of a family, members of the same family, members of one family, members of the family, members of his family, members of her family, members of an extended family, sisters, sister, brothers, brother, siblings, sibling, sons, son, daughters, daughter, cousins, cousin, grandchildren, grandsons, husbands, husband, in-laws, relatives, relative, family members, family member, members of their families, members of families, dependents, dependants, dependent, spouses, spouse, wives, wife, widows, widow, next of kin, kin, co-wives, grandparents, grandmothers, grandfathers, grandchild, grandson, granddaughters, granddaughter, nieces, niece, nephews, nephew, aunts, uncles, parents, stepchildren, dependant, loved ones, widowers, sisters-in-law, brothers-in-law',
  },
  { as: { counted: 'family' }, words: 'families, family, households, household' },
  // Who has to do with a party, whatever they did for it.
  {
    as: { counted: 'person', plain: true },
    words:
      'linked to, related to, affiliated to, affiliated with, associated with, with links to, with ties to, connected to, connected with, tied to, suspected of belonging to, accused of belonging to, suspected of links, accused of links, suspected of ties, accused of ties, loyal to',
  },
  // Members of a people or a body that does not fight.
  {
    as: { counted: 'person' },
    words:
      'members of the community, members of a community, members of their community, community members, members of the tribe, members of a tribe, members of the clan, tribe members, tribal members, clan members, members of the minority, members of the sect, members of the faith, staff members, members of staff, staff member, team members, council members, members of the council, members of parliament, members of congress, crew members, party members, church members, members of the public, members of the religious minority, members of the ethnic minority, rescue workers, aid workers, aid worker, health workers, medical workers',
  },
  {
    as: { counted: 'civilian' },
    words:
      'civilians, civilian, noncombatants, non-combatants, villagers, villager, locals, townspeople, non-combatant, noncombatant, non-fighters, bystanders, bystander, passers-by, passersby, townsfolk',
  },
  {
    as: { counted: 'fighter' },
    words:
      'fighters, fighter, militants, militant, militiamen, militiaman, jihadists, jihadist, jihadis, jihadi, jidahis, terrorists, terrorist, extremists, extremist, insurgents, insurgent, gunmen, gunman, combatants, combatant, members, member, adherents, adherent, loyalists, operatives, operative, commanders, commander, emirs, emir, leaders, leader, bombers, bomber, attackers, attacker, mercenaries, mercenary, die-hards, diehards, hardliners, holdouts, foot soldiers, rebels, rebel, snipers, sniper, radicals, islamists, islamist, supporters, ISIL fighters, affiliates, sympathisers, sympathizers, recruits, remnants, militia members, senior figures, cadres, assailants, assailant, mujahideen, mujahedeen, mujahidin, foot soldier, hold-outs, hold-out, holdout, die-hard, diehard, hard-liners, hardliner, guerrillas, guerrilla, ringleaders, ringleader, warlords, henchmen, bombmakers, bomb-makers, executioners, executioner, propagandists, recruiters, recruiter, financiers, facilitators, enforcers, followers, defectors, defector, turncoats, fanatics, fanatic, zealots, assassins, inghimasis, gunfighters, warriors, irregulars, infiltrators, infiltrator, tribesmen, paramilitaries, sympathiser, sympathizer, affiliate, recruit, jihadist fighters, partisans',
  },
  {
    as: { counted: 'fighter', event: 'attacked' },
    words: 'suicide bombers, suicide bomber, suicide attackers, suicide attacker',
  },
  {
    as: { counted: 'soldier', usual: 'deployed' },
    words:
      'soldiers, soldier, troops, troop, servicemen, serviceman, service members, service member, servicemembers, marines, marine, paratroopers, commandos, special forces, personnel, military personnel, officers, officer, policemen, police officers, peshmerga, airmen, sailors, advisers, advisors, guards, guard, peacekeepers, forces, martyrs of our forces, commando, paratrooper, airman, sailor, peacekeeper, conscripts, conscript, reservists, reservist, infantrymen, infantryman, pilots, pilot, gendarmes, gendarme, sentries, policeman, servicewomen, policewomen, legionnaires, trainers, special operators, combat troops, ground troops, generals, colonels, sergeants, lieutenants, green berets, gis',
  },
  {
    as: { counted: 'woman' },
    words:
      'women, woman, girls, girl, females, mothers, mother, brides, ladies, schoolgirls, schoolgirl, housewives, housewife, bride, widowed women, lady, nuns, midwives, womenfolk',
  },
  {
    as: { counted: 'child' },
    words:
      'children, child, kids, kid, babies, baby, infants, infant, newborns, newborn, minors, minor, toddlers, toddler, boys, boy, orphans, orphan, youngsters, under-fives, teenagers, teenager, underage, schoolchildren, schoolchild, schoolboys, schoolboy, teens, teen, adolescents, adolescent, youngster, tots, preteens, pre-teens, under-12s, under-18s, juveniles, juvenile, foundlings, offspring, cubs, pupils, schoolkids, unaccompanied minors',
  },
  {
    as: { counted: 'dead_body' },
    words:
      'bodies of, bodies, body, corpses, corpse, remains, skeletons, skeleton, severed heads, beheaded bodies, graves, cadavers, cadaver, human remains, skulls',
  },
  {
    as: { counted: 'prisoner', usual: 'arrested' },
    words:
      'prisoners, prisoner, detainees, detainee, captives, captive, inmates, inmate, people captive, hostages, hostage, convicts, convict, internees, internee, pows, pow, prisoners of war, arrestees',
  },
  { as: { counted: 'prisoner', usual: 'missing' }, words: 'abductees, abductee, kidnapped people' },
  {
    as: { counted: 'foreigner' },
    words:
      'foreigners, foreigner, foreign nationals, foreign national, westerners, westerner, europeans, european, nationals, americans, britons, frenchmen, germans, belgians, dutchmen, swedes, danes, finns, norwegians, australians, canadians, russians, chechens, turks, tunisians, moroccans, egyptians, saudis, indonesians, uzbeks, kazakhs, tajiks, uighurs, pakistanis, afghans, italians, spaniards, bosnians, kosovars, albanians, swiss citizens, jordanians, algerians, libyans, sudanese nationals, indians, filipinos, malaysians, expatriates, outsiders, expats, dual nationals, dual national, frenchwomen, frenchwoman, dutchwomen, englishmen, austrians, poles, ukrainians, georgians, azerbaijanis, azeris, uyghurs, bangladeshis, maldivians, somalis, mauritanians, kuwaitis, qataris, bahrainis, new zealanders, south africans, dagestanis, macedonians, serbs, hungarians, bulgarians, greeks, trinidadians, sri lankans, kyrgyz citizens',
  },
  {
    as: { counted: 'person', event: 'killed', plain: true },
    words: 'dead, fatalities, fatality, martyrs, martyr, martyred, victims, victim, killed people',
  },
  { as: { counted: 'person', event: 'died', plain: true }, words: 'deaths, death' },
  {
    as: { counted: 'person', event: 'wounded', plain: true },
    words: 'wounded people, injuries, injury, injured people',
  },
  { as: { counted: 'person', event: 'killed', plain: true }, words: 'casualties, casualty' },
  {
    as: { counted: 'person', event: 'arrested', plain: true },
    words: 'arrests, detentions, arrest, detention',
  },
  {
    as: { counted: 'person', event: 'missing', plain: true },
    words: 'abductions, kidnappings, disappearances, missing people, missing persons, missing, disappeared',
  },
  {
    as: { counted: 'person', event: 'killed', plain: true },
    words: 'killings, executions, beheadings, assassinations, murders, lynchings',
  },
  {
    as: { counted: 'person', usual: 'displaced', plain: true },
    words:
      'refugees, refugee, displaced people, displaced persons, displaced, idps, idp, asylum seekers, migrants, displaced residents, exiles, deportees, homeless people',
  },
  {
    as: { counted: 'person', usual: 'left', plain: true },
    words: 'evacuees, evacuee, escapees, escapee, leavers, fugitives, fugitive, runaways',
  },
  {
    as: { counted: 'person', usual: 'arrived', plain: true },
    words: 'arrivals, arrival, newcomers, newcomer, new arrivals, entrants, recent arrivals',
  },
  {
    as: { counted: 'person', usual: 'residing', plain: true },
    words: 'residents, resident, inhabitants, inhabitant, occupants, occupant, dwellers, camp residents',
  },
  { as: { counted: 'person', usual: 'returned', plain: true }, words: 'returnees, returnee' },
  {
    as: { counted: 'person', plain: true },
    words:
      'people, persons, person, individuals, individual, men, man, souls, humans, human beings, citizens, citizen, suspects, suspect, adults, adult, elderly, patients, patient, workers, worker, journalists, journalist, aid workers, protesters, demonstrators, activists, yazidis, yazidi, yezidis, yezidi, kurds, arabs, turkmens, christians, assyrians, muslims, sunnis, syrians, iraqis, israelis, palestinians, yemenis, lebanese, shiites, crew, drivers, driver, doctors, teachers, students, friends, friend, school friends, schoolfriends, schoolmates, classmates, colleagues, neighbours, neighbors, comrades, companions, tourists, backpackers, newlyweds, couples, grandmothers, men and women, guys, folk, pensioners, youths, young men, young people, survivors, survivor, academics, intellectuals, student, teacher, doctor, nurses, nurse, medics, medic, paramedics, surgeons, rescuers, rescue workers, first responders, health workers, relief workers, staffers, employees, employee, labourers, laborers, farmers, farmer, shepherds, shepherd, herders, fishermen, traders, merchants, passengers, passenger, engineers, engineer, miners, smugglers, smuggler, traffickers, contractors, contractor, translators, interpreters, interpreter, translator, priests, imams, monks, mourners, worshippers, pilgrims, volunteers, volunteer, defendants, defendant, amputees, amputee, disabled people, nomads, bedouins, druze, alawites, shia, turkomans, armenians, believers, truffle hunters, crew members',
  },
  { as: { counted: 'person', usual: 'killed', plain: true }, words: 'lives' },
  {
    as: { counted: 'vehicle' },
    words:
      'trucks, truck, truckloads, truckload, lorries, lorry, vehicles, vehicle, cars, car, buses, bus, tanks, tank, pickups, pickup, pickup trucks, pick-ups, motorcycles, motorcycle, motorbikes, humvees, humvee, ambulances, ambulance, armoured vehicles, armored vehicles, vans, van, minibuses, trailers, bulldozers, bulldozer, boats, boat, helicopters, aircraft, planes, jets, warplanes, drones, car bombs, busloads, tankers, trucks and buses, tractors, tractor, trailer, carts, wagons, coaches, suvs, suv, 4x4s, jeeps, jeep, apcs, armoured personnel carriers, armored personnel carriers, personnel carriers, flatbeds, flatbed trucks, flat-bed trucks, cattle trucks, sheep trucks, lorryloads, lorry-loads, truck-loads, carloads, vanloads, cargo trucks, technicals, gun trucks, mraps, motorbike, minibus, minivans, microbuses, car bomb, truck bombs, truck bomb, vehicle bombs, taxis, taxi, excavators, diggers, helicopter, choppers, gunships, fighter jets, jet, plane, airplanes, aeroplanes, warplane, drone, ferries, dinghies, bicycles, semi-trailers, open-top trucks, water tankers, fire engines, saloon cars, bus loads',
  },
  { as: { counted: 'tunnel' }, words: 'tunnels, tunnel, underground passages, passageways, tunnel shafts' },
  {
    as: { counted: 'strike', event: 'attacked' },
    words:
      'engagements, engagement, air attacks, artillery strikes, drone strikes, missile strikes, precision strikes, combat missions, missions, airstrikes, airstrike, air strikes, air strike, strikes, strike, raids, raid, air raids, bombings, bombing, attacks, attack, suicide attacks, suicide bombings, suicide blasts, sorties, sortie, explosions, explosion, blasts, blast, counterattacks, counter-attacks, assaults, bombardments, shellings, bombing raids, bombing runs, air raid, air assaults, air-strikes, air-raids, barrages, barrage, salvoes, salvos, volleys, ambushes, ambush, assault, detonations, shootings, counterattack, counter-attack, counteroffensives, suicide attack, suicide bombing, car bombings, car bombing, bomb attacks, bomb attack, rocket attacks, mortar attacks, hit-and-run attacks, hit-and-run raids, night raids, rocket strikes, bombardment',
  },
  {
    as: { counted: 'group' },
    words:
      'groups, group, convoys, convoy, batches, batch, factions, faction, cells, cell, units, battalions, brigades, organisations, organizations, waves, gangs, militias, teams, team, squads, squad, crews, patrols, patrol, delegations, missions to, aid agencies, agencies, ngos, detachments, detachment, contingents, contingent, columns, column, platoons, platoon, regiments, brigade, battalion, militia, gang, clans, tribes, bands, charities, charity, sleeper cells, sleeper cell, organisation, organization, ngo',
  },
  {
    as: { counted: 'country' },
    words:
      'countries, country, nations, nation, nationalities, states, governments, member states, home countries, republics',
  },
];

const SQUARE = (unit: string): string =>
  `square ${unit}, sq ${unit}, sq. ${unit}, ${unit} square, ${unit}-square, square-${unit}`;

/** Units with what turns them into the unit of the enumeration. */
export const units: WordTable<UnitSense> = [
  { as: { counted: 'percent', factor: 1 }, words: '%, percent, per cent, pc, percentage points' },
  {
    as: { counted: 'area_km2', factor: 1 },
    words: [
      SQUARE('kilometers'),
      SQUARE('kilometer'),
      SQUARE('kilometres'),
      SQUARE('kilometre'),
      SQUARE('km'),
      SQUARE('kms'),
      'km2, sqkm, km²',
    ].join(','),
  },
  // 1 square mile = 2.589988 km².
  {
    as: { counted: 'area_km2', factor: 2.589988 },
    words: [SQUARE('miles'), SQUARE('mile'), SQUARE('mi'), 'sqmi'].join(','),
  },
  {
    as: { counted: 'area_km2', factor: 1e-6 },
    words: [
      SQUARE('meters'),
      SQUARE('meter'),
      SQUARE('metres'),
      SQUARE('metre'),
      SQUARE('m'),
      'm2, sqm, m²',
    ].join(','),
  },
  { as: { counted: 'area_km2', factor: 0.01 }, words: 'hectares, hectare, ha' },
  { as: { counted: 'area_km2', factor: 0.00404686 }, words: 'acres, acre' },
  { as: { counted: 'area_km2', factor: 0.001 }, words: 'dunams, dunam, dunums, dunum, donums' },
  {
    as: { counted: 'distance_km', factor: 1 },
    words: 'kilometers, kilometer, kilometres, kilometre, km, kms',
  },
  { as: { counted: 'distance_km', factor: 1.609344 }, words: 'miles, mile' },
  { as: { counted: 'distance_km', factor: 0.001 }, words: 'meters, meter, metres, metre, m' },
  { as: { counted: 'distance_km', factor: 0.0003048 }, words: 'feet, foot, ft' },
  { as: { counted: 'distance_km', factor: 0.0009144 }, words: 'yards, yard' },
  { as: { counted: 'duration_days', factor: 1 / 24, stretch: 'h' }, words: 'hours, hour, hrs' },
  { as: { counted: 'duration_days', factor: 1 / 1440, stretch: 'minutes' }, words: 'minutes, minute' },
  { as: { counted: 'duration_days', factor: 1, stretch: 'days' }, words: 'days, day, nights, night' },
  { as: { counted: 'duration_days', factor: 7, stretch: 'weeks' }, words: 'weeks, week' },
  { as: { counted: 'duration_days', factor: 30, stretch: 'months' }, words: 'months, month' },
  { as: { counted: 'duration_days', factor: 365, stretch: 'years' }, words: 'years, year' },
  { as: { counted: 'duration_days', factor: 3650, stretch: 'decades' }, words: 'decades, decade' },
  { as: { counted: 'usd', factor: 1 }, words: 'dollars, dollar, usd, us dollars, $, us$, us $, bucks' },
  {
    as: { counted: 'other', factor: 1 },
    words:
      'euros, euro, pounds, pound, syrian pounds, lira, liras, dinars, dinar, rubles, roubles, €, £, tons, ton, tonnes, tonne, kilograms, kilogram, kilos, kg, kgs, grams, barrels, barrel, liters, litres, gallons, ounces',
  },
];
