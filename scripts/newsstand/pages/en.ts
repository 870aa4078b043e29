import type { DemoPage } from '../demo-page.ts';
import { eastbank, ledger } from '../outlets.ts';

const victory: DemoPage = {
  outlet: ledger,
  slug: 'world/2019/03/23/last-pocket-falls',
  title: 'Last ISIS pocket falls at Baghouz as allies declare an end to the “caliphate”',
  byline: 'By our correspondent in Beirut',
  published: '2019-03-23T16:10:00Z',
  dateline: 'March 23, 2019',
  caption: 'A convoy of 14 lorries waits near the river, two years ago',
  related: ['12 places to see in spring', 'Police arrest 30 in market raid'],
  comments: [{ by: 'reader81', text: 'They said 90,000 fighters surrendered, which is nonsense.' }],
  blocks: [
    '<p>The Syrian Democratic Forces said on Saturday that Baghouz, the riverside village where the Islamic State group made its last stand in eastern Syria, was theirs.</p>',
    '<p>“Syrian Democratic Forces declare total elimination of so-called caliphate and 100 per cent territorial defeat of ISIS,” Mustafa Bali, who heads the media office of the alliance, wrote on Twitter.</p>',
    '<p>Mazloum Abdi, the commander of the force, told a ceremony that 11,000 of its fighters had been killed in the war against the group and 21,000 wounded.</p>',
    '<p>In Washington, White House press secretary Sarah Sanders said a day earlier that “the territorial caliphate has been eliminated in Syria”.</p>',
    '<p>French President Emmanuel Macron welcomed the news. “The stage reached today is immense: a major danger for our country is eliminated,” he said, warning that the threat had not gone.</p>',
  ],
  onConflict: true,
};

const evacuations: DemoPage = {
  outlet: eastbank,
  slug: 'field/more-than-sixty-thousand',
  title: 'More than 60,000 have left Baghouz since January, Kurdish-led force says',
  byline: 'Eastbank Courier staff and Reuters',
  published: '2019-03-17T15:00:00Z',
  dateline: '17 March 2019',
  related: ['Five charts on river levels'],
  blocks: [
    '<p>More than 60,000 people, most of them civilians, have come out of the Islamic State group’s last enclave in eastern Syria since 9 January, the Syrian Democratic Forces said on Sunday.</p>',
    '<p>Some 29,600 people surrendered, the majority of them relatives of fighters, spokesman Kino Gabriel said. Among them were 5,000 militants. Another 34,000 civilians were evacuated from Baghouz, he added.</p>',
  ],
  more: [
    [
      '<p>Gabriel said 1,306 militants had been killed and 520 captured in special operations, while 82 SDF fighters were killed and 61 wounded.</p>',
      '<p>Most families were taken to al-Hol, a camp that now holds about 67,000 people, nine in ten of them women and children.</p>',
    ],
  ],
  arrives: 'paginated',
  onConflict: true,
};

const campTable: DemoPage = {
  outlet: eastbank,
  slug: 'camps/al-hol-in-figures',
  title: 'Al-Hol in figures: the camp that Baghouz filled',
  byline: 'Eastbank Courier data desk',
  published: '2019-03-22T10:00:00Z',
  dateline: '22 March 2019',
  blocks: [
    '<p>The fall of the Islamic State group’s last pocket at Baghouz has turned al-Hol, a desert camp in north-east Syria, into a town of tents. This is what aid agencies have counted.</p>',
    '<table><thead><tr><th>What</th><th>Count</th></tr></thead><tbody><tr><td>Residents in mid-March (UN)</td><td>67,000 people</td></tr><tr><td>Deaths on the way or after arrival (IRC)</td><td>at least 138 people died</td></tr></tbody></table>',
    '<p>The International Rescue Committee said 2,000 women and children arrived in one night this week, and that 12 people died.</p>',
    '<p>“The situation in Al Hol is dire,” said Wendy Taeuber, who leads the committee’s work in Iraq and north-east Syria.</p>',
  ],
  onConflict: true,
};

const mosul: DemoPage = {
  outlet: ledger,
  slug: 'world/2019/03/26/mosul-bridge',
  title: 'Mosul reopens its oldest bridge after two years of repairs',
  byline: 'By our correspondent in Mosul',
  published: '2019-03-26T09:00:00Z',
  dateline: 'March 26, 2019',
  blocks: [
    '<p>Traffic crossed Mosul’s oldest bridge on Tuesday for the first time since 2017, when the battle for the Iraqi city brought down three of its five spans.</p>',
    '<p>Engineers used 4,000 tonnes of steel, the city council said. “It took 26 months and 300 workers,” the head of the project told reporters.</p>',
    '<p>The reopening came days after the group lost Baghouz in neighbouring Syria, but in Mosul the talk was of shops and buses.</p>',
  ],
  onConflict: false,
};

export const englishPages: readonly DemoPage[] = [victory, evacuations, campTable, mosul];
