import type { Forms } from '../../quotes/quote-lexicon.ts';

const split = (text: string): readonly string[] => text.trim().split(/\s+/);
/** Singular and plural. */
const nouns = (text: string): string[] =>
  text.split(',').flatMap((word) => {
    const noun = word.trim();
    const plural = /man$/.test(noun)
      ? noun.replace(/man$/, 'men')
      : /[^aeo]y$/.test(noun)
        ? `${noun.slice(0, -1)}ies`
        : /(?:s|ss|ch)$/.test(noun)
          ? `${noun}es`
          : `${noun}s`;
    return [noun, plural];
  });

export const roles: Forms = {
  spokesman: nouns('spokesman, spokeswoman, spokesperson, press officer, press secretary'),
  official: nouns('official, officer, administrator, bureaucrat, mayor, governor'),
  commander: nouns(
    'commander, gen, col, commander-in-chief, commander in chief, leader, chief, field commander, emir, general commander',
  ),
  source: nouns('source'),
  director: nouns(
    'director, executive director, head, founder, chairman, chairwoman, chair, manager, coordinator, representative, boss, ceo, country director, regional director',
  ),
  president: nouns('president, vice president'),
  minister: nouns(
    'minister, prime minister, premier, secretary, defense secretary, foreign secretary, chancellor, defence minister, foreign minister, undersecretary',
  ),
  envoy: nouns(
    'envoy, special envoy, ambassador, special representative, emissary, high commissioner, commissioner',
  ),
  adviser: nouns('adviser, advisor, aide, assistant, deputy, co-chair, co-head'),
  secretary: nouns('secretary-general, secretary general'),
  member: nouns(
    'member, lawmaker, senator, congressman, congresswoman, mp, legislator, councillor, politician, democrat, republican, backbencher',
  ),
  fighter: nouns(
    'fighter, militant, gunman, jihadist, jihadi, combatant, sniper, volunteer, extremist, terrorist, insurgent, islamist, rebel, recruit, loyalist, sympathiser, sympathizer',
  ),
  soldier: nouns(
    'soldier, serviceman, veteran, guard, pilot, paratrooper, conscript, policeman, policewoman, warden',
  ),
  witness: nouns('witness, eyewitness'),
  activist: nouns('activist, campaigner, monitor, organiser, organizer'),
  doctor: nouns(
    'doctor, dr, nurse, medic, paramedic, surgeon, physician, psychologist, psychiatrist, therapist, pharmacist',
  ),
  analyst: nouns(
    'analyst, expert, researcher, scholar, professor, fellow, senior fellow, historian, author, academic',
  ),
  journalist: nouns(
    'journalist, reporter, correspondent, editor, photographer, cameraman, columnist, filmmaker, blogger, videographer',
  ),
  diplomat: nouns('diplomat'),
  judge: nouns('judge, justice, lawyer, prosecutor, attorney, magistrate, barrister, solicitor'),
  worker: [...nouns('aid worker, relief worker, worker, employee, staff member, humanitarian'), 'staff'],
  resident: nouns(
    'resident, villager, civilian, refugee, survivor, evacuee, citizen, shopkeeper, farmer, escapee, teacher, shepherd, baker, trader, merchant, mechanic, labourer, laborer, tailor, smuggler, pensioner, truck driver, bus driver, taxi driver, driver, fixer, interpreter, translator, guide, cook',
  ),
  woman: [
    'woman',
    'women',
    ...nouns('girl, wife, widow, mother, bride, sister, daughter, grandmother, lady, teenager'),
  ],
  man: [
    'man',
    'men',
    ...nouns('boy, father, brother, son, husband, grandfather, youth'),
    'child',
    'children',
    'people',
  ],
  detainee: nouns(
    'detainee, prisoner, captive, inmate, defector, suspect, convict, hostage, returnee, deserter, defendant',
  ),
  colleague: nouns(
    'colleague, neighbour, neighbor, friend, relative, cousin, uncle, aunt, companion, comrade',
  ),
  cleric: nouns('cleric, imam, pope, bishop, preacher, priest, mufti, chaplain, archbishop'),
};

export const titles: readonly string[] = split(
  `Mr Mrs Ms Miss Dr Prof Professor Sir Lord Lady Gen General Lt Lieutenant Col Colonel Maj Major Capt Captain Sgt
   Sergeant Cmdr Adm Admiral Brig Brigadier Sen Senator Rep Gov Sheikh Shaykh Sheik King Prince Queen Judge Rev Father
   Heval Comrade Army Marine Cpl Staff Command`,
);

export const bodies: readonly string[] = split(
  `Forces Defence Defense Prosecution Bench Force Observatory Committee Agency Council Ministry Army Organization Organisation Coalition House Command
   Center Centre Nations Union Group Group's Party Movement Front Department Office Administration Government Pentagon
   Kremlin Parliament Congress Senate Court Police Embassy Mission Programme Program Fund Foundation Association
   Company Authority Authorities Bureau Service Services Institute University Watch Children International Monitor
   Network Press Times Post News Radio Television TV Newspaper Journal Magazine Crescent Cross UNICEF NATO State
   Commission Board Alliance Units Unit Militia Brigade Statement Report Tribunal Intelligence Military Navy Federation
   Crisis Delegation Team organisation organization agency coalition group committee monitor force forces military army
   government ministry council party alliance militia charity NGO watchdog defence defense prosecution judges jury panel charity union school hospital clinic statement report newspaper channel network
   administration authorities office department body company broadcaster outlet website media command family study
   letter document court police troops jihadists militants SDF YPG ISIS ISIL Daesh UN U.N WHO IRC SOHR US EU OCHA UNHCR
   CENTCOM FBI CIA`,
);

const both = (text: string) => split(text).flatMap((word) => [word, `${word}s`]);

export const affiliations: Forms = {
  kurdish: [...both('Kurd'), 'Kurdish', 'Kurdish-led'],
  arab: both('Arab'),
  syrian: both('Syrian'),
  iraqi: both('Iraqi'),
  us: [...both('American'), 'US', 'U.S', 'U.S.', 'US-backed', 'US-led'],
  british: ['British', 'UK', 'Britons', 'Briton'],
  french: ['French'],
  turkish: ['Turkish', 'Turk'],
  russian: both('Russian'),
  iranian: both('Iranian'),
  german: both('German'),
  israeli: both('Israeli'),
  european: both('European'),
  western: ['Western'],
  international: ['international'],
  local: ['local', 'field'],
  military: ['military', 'defense', 'defence'],
  security: ['security'],
  intelligence: ['intelligence'],
  government: ['government', 'administration'],
  media: ['media', 'press'],
  medical: ['medical'],
  humanitarian: ['humanitarian', 'aid', 'relief'],
  political: ['political'],
  tribal: ['tribal'],
  senior: ['senior', 'top', 'high-ranking', 'high-level'],
  foreign: ['foreign'],
  isis: ['ISIS', 'IS', 'ISIL', 'Daesh'],
  sdf: ['SDF'],
  coalition: ['coalition'],
  un: ['UN', 'U.N', 'U.N.'],
  young: ['young'],
};

export const givenNames = {
  m: split(`Aaron Abbas Abdulaziz Abdulkarim Abdelkarim Abdulkader Abdulrahman Abdullah Abdurrahman Adel Adham Alan Albert
    Alain Alexei Alfred Alistair Amer Amir Amjad Anas Andre Andreas Andrei Anthony Anwar Arthur Asad Ayman Barack Bassam Basel
    Benjamin Bernard Bernd Bilal Bill Bob Brad Bradley Bruce Bruno Cameron Carl Carlos Cemil Chad Charlie Christian Christoph Christophe
    Claude Clement Colin Craig Dana Darren Dean Delil Denis Dennis Dimitri Dmitry Didier Dominic Doug Douglas Duncan Ed Edward Edouard
    Elijah Emad Emile Erdal Erik Ernest Evan Fabrizio Fadel Fadi Faisal Farhad Fares Felix Fernando Firas Florian Fouad Fred Frederic
    Gareth Gavin Geoff Geoffrey Gerard Ghassan Gilles Giuseppe Glenn Gordon Graham Guillaume Guy Hadi Haider Hakan Hamid Hamza Harry
    Hashim Hatem Haitham Hayder Hector Herbert Hisham Hugh Hugo Hulusi Husam Hussam Ian Ibrahim Idris Ilyas Imad Ismail Issam Ivan
    Jabbar Jacob Jacques Jalal Jamal Jan Jared Jason Jawad Jay Jeff Jeffrey Jens Jeremy Jerome Jesse Joel Johannes Jon Jonas Jordan
    Jorge Jose Josh Joshua Juan Julian Julien Jurgen Kamal Karim Karl Keith Ken Kenneth Klaus Konstantin Kurt Lars Laurent Lawrence
    Leo Leon Leonard Lewis Lindsey Lionel Lloyd Louis Loqman Luca Lucas Luis Lutfi Magnus Maher Mahdi Mahmoud Majed Malcolm Malik
    Manfred Manuel Marc Marcel Marco Mario Massoud Masoud Mathieu Mats Max Maxime Mazen Mehdi Mehmet Mevlut Mevlüt Michel Miguel Mikhail
    Mitch Moaz Moussa Munir Murat Mustapha Muthana Nabil Nadim Naim Nasser Nathan Nawaf Neil Nick Nidal Nigel Nihad Nils Nizar Noah Nouri
    Oleg Oliver Olivier Omer Oscar Osama Oussama Pablo Panos Pascal Pat Patrick Pavel Pedro Per Pete Pierre Polat Qais Qasim Rafael Raed
    Ralf Ralph Ramadan Ramzi Raphael Rashid Raul Ray Raymond Rex Riad Rick Rifaat Rizan Roberto Rod Roger Roland Ron Ronald Ross Roy
    Rudolf Rupert Russell Ryan Sabri Saad Sadiq Saddam Saeed Said Sajid Salam Salem Salim Salman Samer Sami Samir Sebastian Selim Semih
    Serdar Serge Sergey Shadi Shafik Shahoz Sherwan Shervan Shaun Siamand Sinan Sipan Stefan Steffen Steve Stuart Sultan Suleiman Sven
    Talal Talip Tamer Tareq Tariq Taylor Ted Terry Theo Thierry Thorsten Timothy Tobias Todd Tony Toby Travis Trevor Tyler Ulrich Umit
    Usama Valery Victor Vincent Vitaly Wael Walter Warren Wassim Wayne William Wladimir Wolfgang Xavier Yahya Yannick Yaser Yasin Yassin
    Yuri Yusuf Yves Zaher Zaid Zaki Zakaria Zekeriya Ziad Zoran Jürgen Jerzy Jaap Joost Stef Zagros Mustafa Mohammed Muhammad Mohamed Ahmed Ahmad Ali Hassan Hussein Ibrahim Omar Khaled Khalid Abdel Abdul Rami
    Adnan Kino Mazloum Redur Bashar Walid Yasser Youssef Yousef Salih Saleh Aldar Badran Ferhat Azad Jiya Jia
    John James Robert William Michael David Thomas Richard Charles Paul Peter Mark Mike Donald Joseph Sean Christopher
    Patrick Stephen Steven Jeremy Boris Vladimir Sergei Igor Emmanuel Francois Jean Antonio Antonis Filippo Jens Hans Heiko
    Recep Brett Jim Joe Tom Ben Dan Daniel Andrew Philip Philippe George Simon Martin Ryan Kevin Brian Eric Scott Nicholas
    Jonathan Matthew Luke Adam Alex Alexander Igor Tim Greg Gary Frank Henry Jack Sam Samuel Chris Marcus Fabrice`),
  f: split(`Abigail Alice Alison Alexandra Amanda Amira Andrea Angelina Annabelle Annette Arwa Asma Astrid Audrey Barbara Beatrice
    Becky Beth Bethany Birgit Brenda Bridget Bushra Camille Carla Carol Carolyn Cecile Charlotte Chloe Chantal Clara Clarissa Dana
    Daniela Deborah Denise Diana Dilara Dina Dorothy Dunya Ebru Elena Eleanor Elif Elisa Elizabeth Ellen Emily Emine Erika Esra Eva
    Evelyn Farah Fanny Fatemeh Fatma Fawzia Fiona Frances Francesca Gabriela Georgia Gina Ghada Giulia Gloria Grace Gulistan Habiba
    Hadiya Hala Hanan Hannah Harriet Hasna Hayat Hind Huda Iman Inas Ines Ingrid Irene Irina Isabel Isabelle Israa Jacinda Jacqueline
    Janet Janine Jasmine Jean-Marie Joan Joanna Jo Josephine Joyce Judith Judy Juliette Kamala Karin Karine Karima Katie Katja Kathleen
    Kayla Kelly Kim Kimberly Kirsten Kristen Lama Lamia Larissa Lara Latifa Lauren Leen Lena Leonora Lilwa Lisa Lise Liz Lorraine Louise
    Lubna Lucy Lydia Maha Mai Majida Malika Manal Manon Margaret Margot Maria Marian Marie Marina Marine Marion Marta Martha Mathilde
    Maya Megan Melanie Melissa Meryem Michele Miriam Molly Mona Monica Muna Nada Nadine Naima Nancy Nour Natalia Natalie Natasha
    Nermin Nina Noor Nora Nour Ola Olga Olivia Ornella Pamela Patricia Paula Pauline Penny Priti Rania Rasha Rawan Rima Rita Riham
    Roberta Rosa Rose Ruba Ruth Saada Sabine Sabrina Safa Sahar Salma Salwa Samar Samia Sandra Sana Sara Sawsan Selma Shannon Sharon
    Sheila Shireen Sherine Simone Sinam Siobhan Sofia Soraya Souad Stacey Stella Stephanie Sue Suha Sumaya Susanna Suzanne Svetlana
    Sylvia Sylvie Tamara Tanya Tara Tatiana Teresa Tulsi Ursula Valerie Vanessa Vera Vian Virginia Widad Yasmin Yasmine Yvonne Zahra
    Zakia Zeina Zehra Zeynep Zoe Sarah Wendy Elizabeth Michelle Henrietta Maria Theresa Angela Federica Florence Susan Mary Jane Hillary Karen
    Corinne Sophia Sonia Anna Anne Fatima Aisha Amina Zeinab Maryam Layla Leila Nadia Hoda Rana Reem Shamima Umm Um Linda
    Laura Julia Emma Kate Catherine Christine Claire Caroline Jennifer Jessica Rachel Rebecca Samantha Victoria Ilham
    Hevin Rojda Nisrine Amal Lynn Misty Heather Helen Jill Nicole`),
} as const;

export const nameParticles: readonly string[] = split('al el bin ibn abu umm de van von der di le la del y');
