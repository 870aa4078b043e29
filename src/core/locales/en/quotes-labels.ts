const lines = (text: string): readonly string[] =>
  text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const nameHeads: readonly string[] = lines(`
author of, co-author of, authors of, co-authors of, writer of, editor of, memoir, documentary series, podcast, study, paper, movement, party, brigade, brigades, battalion, newspaper, magazine, channel, website, agency, app, application, programme, program,
show, series, book, novel, film, movie, documentary, song, anthem, nasheed, poem, article, essay, report titled, titled,
entitled, headlined, title, headline, slogan, banner, hashtag, named, nicknamed, nickname, alias, codename, codenamed,
code-named, mosque, hotel, restaurant, street, company, rifle, dubbed, branded, word, term, phrase, words, terms, phrases,
name, names, pseudonym, nom de guerre, caption, labeled, labelled, styled, marked`);

export const soCalled: readonly string[] = lines(`
so-called, so called, self-styled, self-proclaimed, self-declared, self-described, known as, also known as, better known as,
known by, aka, a.k.a., named, nicknamed, dubbed, code-named, codenamed, called itself, calls itself, calling itself, titled,
entitled, headlined, under the name, by the name of, by the name, the name, goes by, going by, went by, nom de guerre,
what is known as, commonly called, sometimes called, often called, the word, the term, the phrase, the words, the hashtag,
its self-declared, under the banner, the banner, the slogan, alleged, purported,
identified as, identified himself as, identified herself as, identified only as, identifies himself as, gave his name as, gave her name as, gave his name only as, calls himself, calls herself, called himself, called herself, who goes by, chant of, chants of, is called, are called, was called, were called, been called, also called`);

export const scareWords: readonly string[] = lines(`
caliphate, the caliphate, caliph, the caliph, islamic state, the islamic state, state, isis, daesh, isil, is,
jihad, jihadi, jihadis, jihadist, jihadists, mujahideen, mujahid, emir, emirs, wali, wilayat, province, provinces,
hisba, ansar, muhajireen, muhajirin, infidel, infidels, apostate, apostates, crusader, crusaders, kafir, kuffar,
martyr, martyrs, martyrdom, cubs of the caliphate, cubs, isis bride, isis brides, jihadi bride, jihadi brides, bride, brides, sabaya,
slave, slaves, terrorist, terrorists, terrorism, terror, rebel, rebels, moderate, moderate rebels, regime, liberated,
liberation, safe zone, buffer zone, security zone, safe haven, sleeper cells, sleeper cell, lone wolf, lone wolves,
foreign fighters, human shields, freedom fighters, reconciled, reconciliation, holy war, sharia, sharia law, fake news,
autonomous, state within a state, islamic caliphate, land of the caliphate, soldiers of the caliphate, dead`);

export const nicknameHeads: readonly string[] = ['Abu', 'Umm', 'Um', 'Ibn', 'Jihadi'];

export const softHeads: readonly string[] =
  lines(`operation, campaign, battle of, offensive, group, organization,
organisation, unit, militia, front, army, network, camp, village, town, square, prison, missile, missiles, drone, tank,
initiative, plan, treaty, project, state, fighters, members, battle, area, zone`);
