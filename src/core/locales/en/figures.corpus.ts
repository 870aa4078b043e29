import type { FigureCorpus } from '../../figures/figure-corpus.ts';

export const corpus: FigureCorpus = {
  approximators: [
    {
      approx: 'about',
      before:
        'about | around | some | nearly | almost | roughly | approximately | close to | an estimated | just over | in the region of | possibly | perhaps',
      after: 'or so | give or take',
    },
    {
      approx: 'at_least',
      before:
        'at least | more than | over | no fewer than | no less than | upwards of | in excess of | well over | not less than',
      after: 'at least | or more | and counting',
    },
    {
      approx: 'at_most',
      before: 'up to | as many as | fewer than | less than | no more than | at most | not more than',
      after: 'at most | or fewer',
    },
    { approx: 'exact', before: 'exactly | precisely' },
  ],
  approxFrames: {
    before: 'On Sunday {} 450 civilians left the village',
    after: 'They evacuated 450 civilians {}',
    value: 450,
  },
  nouns: [
    [
      'person',
      'people | persons | men | individuals | refugees | displaced people | men, women and children | women and children',
    ],
    ['civilian', 'civilians | trapped civilians | desperate villagers'],
    [
      'fighter',
      "fighters | militants | jihadists | jihadis | IS fighters | Islamic State militants | die-hard extremists | hardcore Daesh members | gunmen | suspected terrorists | of the group's last fighters | wounded ISIS fighters",
    ],
    [
      'soldier',
      'soldiers | troops | SDF fighters | SDF members | U.S. troops | American soldiers | members of the Syrian Democratic Forces | police officers',
    ],
    ['woman', 'women | girls | pregnant women | Yazidi women'],
    ['child', 'children | babies | newborns | infants | minors | children and newborns | orphans'],
    ['family_member', 'relatives | family members | of their relatives | of their wives'],
    ['family', 'families | Iraqi families'],
    ['foreigner', 'foreigners | foreign fighters | foreign nationals | foreign jihadists'],
    ['prisoner', 'prisoners | captives | hostages | detainees'],
    ['vehicle', 'trucks | vehicles | buses | armoured vehicles | lorries | truckloads of people | car bombs'],
    ['dead_body', 'bodies | charred corpses'],
    ['tunnel', 'tunnels'],
    ['strike', 'airstrikes | air strikes | raids | suicide attacks'],
    ['country', 'countries | nations | nationalities'],
    ['group', 'groups | armed factions'],
    ['area_km2', 'square kilometers | square kilometres | sq km | km2'],
    ['other', 'villages | positions | houses | mortar rounds | tons of gold'],
  ],
  nounFrame: { text: 'The agency spoke of 35 {} in the area', value: 35 },
  events: [
    [
      'killed',
      {
        frame: 'They {} 40 civilians in the village',
        words: 'killed | have killed | executed | massacred | were killing',
      },
    ],
    [
      'killed',
      {
        frame: '40 civilians {} in the village',
        words: 'were killed | have been killed | lost their lives | perished | were executed',
      },
    ],
    ['killed', { frame: 'The raid left 40 civilians {}', words: 'dead' }],
    [
      'wounded',
      {
        frame: '40 civilians {} in the village',
        words: 'were wounded | were injured | have been hurt | injured',
      },
    ],
    ['died', { frame: '40 children {} on the road', words: 'died | have died | froze to death | are dying' }],
    [
      'surrendered',
      {
        frame: '40 militants {} on Sunday',
        words:
          'surrendered | have surrendered | gave themselves up | turned themselves in | laid down their weapons | handed themselves over',
      },
    ],
    ['surrendered', { frame: 'The {} of 40 militants was filmed', words: 'surrender' }],
    [
      'arrested',
      {
        frame: 'The forces {} 40 militants',
        words: 'captured | arrested | detained | have captured | rounded up',
      },
    ],
    [
      'arrested',
      {
        frame: '40 militants {}',
        words: 'were captured | were detained | are in custody | are in detention',
      },
    ],
    [
      'left',
      {
        frame: '40 people {} the enclave',
        words: 'left | have left | fled | escaped | have fled | quit | departed',
      },
    ],
    [
      'left',
      {
        frame: '40 people {} of the enclave',
        words: 'streamed out | poured out | came out | got out | were brought out',
      },
    ],
    ['left', { frame: 'The forces {} 40 people', words: 'evacuated | have evacuated | are evacuating' }],
    [
      'displaced',
      {
        frame: '40 people {} by the fighting',
        words: 'were displaced | have been displaced | were uprooted',
      },
    ],
    ['arrived', { frame: '40 people {} at the gate', words: 'arrived | have arrived | are arriving' }],
    [
      'residing',
      { frame: '40 thousand people {} there', words: 'are living in tents | were living in camps | reside' },
    ],
    [
      'residing',
      { frame: 'The site {} 40 thousand people', words: 'houses | shelters | hosts | is home to' },
    ],
    [
      'remaining',
      {
        frame: '40 fighters {} in the pocket',
        words: 'remain | are still holed up | remained | are trapped | are besieged | are hiding',
      },
    ],
    [
      'freed',
      { frame: 'The forces {} 40 hostages', words: 'freed | liberated | rescued | released | have freed' },
    ],
    [
      'returned',
      {
        frame: 'The ministry {} 40 children',
        words: 'repatriated | brought home | has repatriated | brought back',
      },
    ],
    [
      'missing',
      { frame: '40 people {}', words: 'are missing | were kidnapped | disappeared | were abducted' },
    ],
    ['deployed', { frame: 'Washington has {} 40 soldiers', words: 'deployed | stationed | dispatched' }],
  ],
  sentences: [
    [
      'Troops killed 14 ISIS fighters and wounded nine',
      '14|exact|fighter|killed|isis',
      '9|exact|fighter|wounded|isis',
    ],
    [
      'Six people were killed and 15 wounded in a car bombing',
      '6|exact|person|killed|',
      '15|exact|person|wounded|',
    ],
    [
      'The SDF lost 21 fighters and captured 48 militants',
      '21|exact|soldier|killed|sdf',
      '48|exact|fighter|arrested|isis',
    ],
    [
      'More than 8,000 people have left, including 5,200 civilians, 900 militants and about 2,000 of their relatives',
      '8000|at_least|person|left|',
      '<5200|exact|civilian|left|civilian',
      '<900|exact|fighter|left|isis',
      '<2000|about|family_member|left|isis',
    ],
    [
      'About 1,900 people reached the camp, among them 700 children',
      '1900|about|person|arrived|',
      '<700|exact|child|arrived|',
    ],
    [
      'Some 2,400 came out, of whom at least 310 were fighters',
      '2400|about|person|left|',
      '<310|at_least|fighter|left|isis',
    ],
    ['The death toll from the strike rose to 52', '52|exact|person|killed|'],
    ['Dozens of civilians were killed', '10|vague|civilian|killed|civilian'],
    ['Hundreds of thousands of people were displaced', '100000|vague|person|displaced|'],
    ['Between 200 and 350 fighters remain in the tunnels', '200-350|exact|fighter|remaining|isis'],
    ['Fighters held less than a square mile', '2.589988|at_most|area_km2|controlled|'],
    ['The group once ruled 40,000 square miles', '103599.52|exact|area_km2|controlled|isis'],
    ['They hold half a square kilometre', '0.5|exact|area_km2|controlled|'],
    ['The pocket measured 800 square meters', '0.0008|exact|area_km2|controlled|'],
    ['The ministry paid $3.5 million for the camp', '3500000|exact|usd|other|'],
    ['The group has lost 98 percent of its land', '98|exact|percent|other|isis'],
    ['Four American soldiers were killed in Manbij', '4|exact|soldier|killed|coalition'],
    ['The Syrian army lost 11 soldiers', '11|exact|soldier|killed|'],
    ['Hundreds of IS fighters and their families surrendered', '100|vague|person|surrendered|isis'],
    ['Another 2,000 women and children arrived at the camp', '2000|exact|person|arrived|'],
    [
      'A convoy of 14 buses carrying 600 civilians left the village',
      '14|exact|vehicle|left|',
      '600|exact|civilian|left|civilian',
    ],
    [
      '"We have evacuated 900 civilians. Up to 300 terrorists are still inside," he said',
      '900|exact|civilian|left|civilian',
      '300|at_most|fighter|remaining|isis',
    ],
    [
      'Another 900 surrendered, including 70 foreigners, a commander said',
      '900|exact|fighter|surrendered|isis',
      '<70|exact|foreigner|surrendered|isis',
    ],
    ['Officials handed over 12 orphans to a delegation', '12|exact|child|other|'],
    ['It counted 29 dead over eight weeks', '29|exact|person|killed|'],
    ['The shelling wounded two women and a child', '2|exact|woman|wounded|civilian'],
    ['The army killed 12 in 3 raids', '12|exact|person|killed|', '3|exact|strike|attacked|'],
    ['Three suicide bombers blew themselves up at the checkpoint', '3|exact|fighter|attacked|isis'],
    ['The bodies of nine fighters were found', '9|exact|dead_body|other|'],
    ['Coalition jets carried out 36 airstrikes', '36|exact|strike|attacked|coalition'],
    ['Foreigners from more than 45 countries joined', '45|at_least|country|other|'],
    ['The site was built for 20,000 people', '20000|exact|person|other|'],
    ['The fighting lasted three months', '90|exact|duration_days|other|'],
    ['It will be over in less than two weeks', '14|at_most|duration_days|other|'],
    ['Forces destroyed three tunnels and five car bombs', '3|exact|tunnel|other|', '5|exact|vehicle|other|'],
    ['Washington plans to leave 400 troops in the area', '400|exact|soldier|remaining|'],
    [
      'The camp holds 60,000 people, 90 percent of them women and children',
      '60000|exact|person|residing|',
      '<90|exact|percent|residing|',
    ],
    ['The prison holds 900 militants', '900|exact|fighter|arrested|isis'],
    ['The camp, which opened in spring, now holds 9,500 people', '9500|exact|person|residing|'],
    ['Police seized 30 muskets and 11 pistols', '30|exact|other|other|', '11|exact|other|other|'],
    ['Police seized 30 militants', '30|exact|fighter|arrested|isis'],
    [
      'Of the 700 people who travelled to Syria, 90 are thought to have died and 210 have come back',
      '700|exact|person|arrived|',
      '<90|exact|person|died|',
      '<210|exact|person|returned|',
    ],
    ['Of the wounded, 40 came from one village', '40|exact|person|wounded|'],
    [
      'The village is home to 5,000 people, half of them displaced',
      '5000|exact|person|residing|',
      '<50|exact|percent|displaced|',
    ],
    ['Two bombers kill 17 near a market', '2|exact|fighter|killed|isis', '17|exact|person|killed|'],
    [
      'The monitor counted 60 attacks in May, up from 41 in April',
      '60|exact|strike|attacked|',
      '41|exact|strike|attacked|',
    ],
    ['The body opened 60 reports of civilian casualties', '60|exact|other|other|'],
    [
      'The blast killed 19 people, including two guards, and left scores injured',
      '19|exact|person|killed|',
      '<2|exact|soldier|killed|',
      '20|vague|person|wounded|',
    ],
    ['At least 12 infants dead in the cold', '12|at_least|child|killed|civilian'],
    ['Some 450 gunmen are dug in along the river', '450|about|fighter|remaining|isis'],
    ['Washington wants to leave about 90 of them as a garrison', '90|about|person|remaining|'],
  ],
  since: [
    ['900 civilians have left since February 5', '2019-02-05'],
    ['900 civilians have left since 20 December', '2018-12-20'],
    ['900 civilians have left since early December', '2018-12'],
    ['900 civilians have left since January 2018', '2018-01'],
    ['900 civilians have left in the past 48 hours', '48h'],
    ['900 civilians have left in 24 hours', '24h'],
    ['900 civilians have left over the past eight weeks', '8 weeks'],
    ['900 civilians have left in two months', '2 months'],
  ],
  none: [
    'The meeting was held on 12 March 2019',
    'The shelling began at 6:30 a.m.',
    'The girl is 9 years old',
    'Resolution 2254 was adopted',
    'F-16 jets flew over the village',
    'He visited the camp for the third time',
    'The village lies 30 kilometres from the border',
    'The delegation arrived two days ago',
    'It was attacked three times',
    'In 2014 the group declared a caliphate',
    'It was one of the last strongholds',
    'There are two sides to this',
    'About 3 in 10 said that they were worried',
    'They slept in a five-star hotel',
    'Gunners fired 155 mm rounds',
    'The trench is a 12-mile-deep line',
    'They spoke of three issues — the economy, the border and schools',
  ],
};
