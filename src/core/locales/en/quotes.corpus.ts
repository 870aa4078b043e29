import type { ExpectedQuote, QuoteCase } from '../../quotes/quote-case.ts';
import { articles } from './quotes-articles.corpus.ts';

const d = (said: string, speaker: string | null, more: Partial<ExpectedQuote> = {}): ExpectedQuote => ({
  said,
  kind: 'direct',
  speaker,
  ...more,
});
const p = (said: string, speaker: string | null, more: Partial<ExpectedQuote> = {}): ExpectedQuote => ({
  said,
  kind: 'partial',
  speaker,
  ...more,
});
const one = (why: string, text: string, ...quotes: ExpectedQuote[]): QuoteCase => ({
  why,
  body: [text],
  quotes,
});

export const corpus: readonly QuoteCase[] = [
  ...articles,
  one(
    'what someone is at an agency is no name',
    'Lena Marsh, Relief First’s Syria Response Director, said: “The tents are full and the road is shut.”',
    d('The tents are full and the road is shut.', 'Lena Marsh'),
  ),
  one(
    'a short name in brackets inside who speaks',
    '"Tonight the last part of the work began," Syrian Democratic Forces (SDF) spokesman Karim Daoud wrote on Twitter.',
    d('Tonight the last part of the work began,', 'Karim Daoud'),
  ),
  one(
    'an owner and a name',
    '“It was far from over,” said the channel’s Zara Kemal.',
    d('It was far from over,', 'Zara Kemal'),
  ),
  {
    why: 'a first name with an age comes on the scene, the night does not',
    body: [
      'Night-time temperatures have dropped to minus four degrees.',
      'Kamal, 11, arrived with his sister after three days on foot. “There was a sound like a door closing,” he said.',
    ],
    quotes: [d('There was a sound like a door closing,', 'Kamal')],
  },
  one(
    'a clause behind the role tells the name',
    '“It is not the end of them,” said a woman from Hasakah who left on Tuesday and gave her name as Um Salim.',
    d('It is not the end of them,', 'Um Salim'),
  ),
  one(
    'a word of a known name is no verb of speech',
    'Karwan Aziz told the miners on Thursday that the Islamic State had lost "almost all of it" by then.',
    p('almost all of it', 'Karwan Aziz'),
  ),
  one(
    'a name, where its bearer is of, and what he is',
    'Sen. Ned Hollis of Iowa, the top Democrat on the panel, said the plan rested "on a date, not on the ground."',
    p('on a date, not on the ground.', 'Ned Hollis'),
  ),
  one(
    'quote, said, name',
    '“The last tunnels are still mined,” said Karwan Aziz.',
    d('The last tunnels are still mined,', 'Karwan Aziz'),
  ),
  one(
    'quote, name said',
    '"We found nobody in the northern houses," Karwan Aziz said on Monday.',
    d('We found nobody in the northern houses,', 'Karwan Aziz'),
  ),
  one(
    'quote, said, role of body',
    '“Our sappers work by night,” said Karwan Aziz, a spokesman for the SDF.',
    d('Our sappers work by night,', 'Karwan Aziz', { role: 'a spokesman for the SDF' }),
  ),
  one(
    'role before the name',
    '“Our sappers work by night,” SDF spokesman Karwan Aziz said.',
    d('Our sappers work by night,', 'Karwan Aziz', { role: 'SDF spokesman' }),
  ),
  one(
    'told an agency',
    '"Twelve families came out before noon," spokeswoman Dalia Haddad told Reuters.',
    d('Twelve families came out before noon,', 'Dalia Haddad', { via: 'reuters' }),
  ),
  one(
    'told the AFP news agency',
    '“They have no water left,” Karwan Aziz told the AFP news agency.',
    d('They have no water left,', 'Karwan Aziz', { via: 'afp' }),
  ),
  one(
    'name, apposition, said, colon',
    'Colonel Peter Mills, the coalition’s deputy spokesman, said: “Nobody has asked us for a truce.”',
    d('Nobody has asked us for a truce.', 'Peter Mills'),
  ),
  one('title before the name', '“We will stay,” Col. Peter Mills said.', d('We will stay,', 'Peter Mills')),
  one(
    'said that with a piece',
    'Dalia Haddad said the clinic was “close to collapse”.',
    p('close to collapse', 'Dalia Haddad'),
  ),
  one(
    'described as',
    'The ministry described the raid as “deeply regrettable”.',
    p('deeply regrettable', 'The ministry'),
  ),
  one(
    'called it',
    'Karwan Aziz called it “a slow and dirty fight”.',
    p('a slow and dirty fight', 'Karwan Aziz'),
  ),
  one('called for one word', 'The group called for “revenge” against the guards.', p('revenge', 'The group')),
  one(
    'warned of',
    'The World Health Organization warned of “an avoidable disaster” in the camp.',
    p('an avoidable disaster', 'The World Health Organization', { id: 'who' }),
  ),
  one(
    'according to, after',
    '“No one is left in the eastern orchard,” according to a Kurdish official.',
    d('No one is left in the eastern orchard,', 'a Kurdish official', { id: 'unnamed-kurdish-official' }),
  ),
  one(
    'according to, before',
    'According to Karwan Aziz, the road was “full of mines”.',
    p('full of mines', 'Karwan Aziz'),
  ),
  one(
    'split by the attribution',
    '“We waited for three days,” said Karwan Aziz, “and then the shelling stopped.”',
    d('We waited for three days,', 'Karwan Aziz'),
    d('and then the shelling stopped.', 'Karwan Aziz'),
  ),
  one(
    'second sentence after the attribution',
    '“The road is open,” said Karwan Aziz. “Anyone who wants to leave can leave today.”',
    d('The road is open,', 'Karwan Aziz'),
    d('Anyone who wants to leave can leave today.', 'Karwan Aziz'),
  ),
  one(
    'question before the attribution',
    '"Where should these children go?" Dalia Haddad asked.',
    d('Where should these children go?', 'Dalia Haddad'),
  ),
  one(
    'exclamation before the attribution',
    '“Nobody helped us!” said a woman from the camp.',
    d('Nobody helped us!', 'a woman from the camp', { id: 'unnamed-woman' }),
  ),
  one(
    'single marks',
    '‘It was the worst night of the war,’ said Karwan Aziz. ‘I lost four friends.’',
    d('It was the worst night of the war,', 'Karwan Aziz'),
    d('I lost four friends.', 'Karwan Aziz'),
  ),
  one(
    'single straight marks and apostrophes',
    "'We don't know who's inside,' Karwan Aziz said.",
    d("We don't know who's inside,", 'Karwan Aziz'),
  ),
  one(
    'apostrophes alone',
    "The fighters' families said they didn't know where the men's bodies were buried.",
  ),
  one(
    'plural possessive inside single marks',
    '‘The prisoners’ families want answers,’ said Dalia Haddad.',
    d('The prisoners’ families want answers,', 'Dalia Haddad'),
  ),
  one(
    'nested marks',
    '“My brother told me ‘run’ and I ran,” said a young man.',
    d('My brother told me ‘run’ and I ran,', 'a young man'),
  ),
  one(
    'nested double in single',
    '‘They call it “the cage”, and it is one,’ Dalia Haddad said.',
    d('They call it “the cage”, and it is one,', 'Dalia Haddad'),
  ),
  one(
    'two single marks for one',
    "''The bridge is gone,'' said Karwan Aziz.",
    d('The bridge is gone,', 'Karwan Aziz'),
  ),
  one(
    'low and high marks',
    '„The bridge is gone,“ said Karwan Aziz.',
    d('The bridge is gone,', 'Karwan Aziz'),
  ),
  one(
    'tweeted',
    'Karwan Aziz tweeted: “Fifty men gave themselves up at dawn.”',
    d('Fifty men gave themselves up at dawn.', 'Karwan Aziz', { via: 'twitter' }),
  ),
  one(
    'wrote on Twitter',
    '“Fifty men gave themselves up at dawn,” Karwan Aziz wrote on Twitter.',
    d('Fifty men gave themselves up at dawn,', 'Karwan Aziz', { via: 'twitter' }),
  ),
  one(
    'in a statement',
    '“The toll will rise,” the Syrian Observatory for Human Rights said in a statement.',
    d('The toll will rise,', 'the Syrian Observatory for Human Rights', { id: 'sohr', via: 'statement' }),
  ),
  one(
    'at a news conference',
    'Speaking at a news conference, Karwan Aziz said: “The corridor closes tonight.”',
    d('The corridor closes tonight.', 'Karwan Aziz', { via: 'press conference' }),
  ),
  one('quoted by an agency', 'Reuters quoted Karwan Aziz as saying “the corridor closes tonight”.', {
    said: 'the corridor closes tonight',
    speaker: 'Karwan Aziz',
    via: 'reuters',
  }),
  one(
    'was quoted as saying',
    'Karwan Aziz was quoted as saying that the orchard was “a maze of wire”.',
    p('a maze of wire', 'Karwan Aziz'),
  ),
  one(
    'adding',
    'The army took the hill, Karwan Aziz said, adding: “We did not lose a single man.”',
    d('We did not lose a single man.', 'Karwan Aziz'),
  ),
  one(
    'saying after a body',
    'The coalition denied the report, saying it had “no evidence” of civilian deaths.',
    p('no evidence', 'The coalition', { id: 'coalition' }),
  ),
  one(
    'unnamed fighter',
    '“I have not slept for two nights,” a fighter told AFP.',
    d('I have not slept for two nights,', 'a fighter', { via: 'afp', id: 'unnamed-fighter' }),
  ),
  one(
    'an official on condition',
    '“The talks have stalled,” said a senior US official, who spoke on condition of anonymity.',
    d('The talks have stalled,', 'a senior US official', { id: 'unnamed-us-official' }),
  ),
  one('name, age, said', '“I want to go home,” said Nadia, 24.', d('I want to go home,', 'Nadia')),
  one(
    'name, who clause, said',
    'Nadia, who left the village with two sons, said “there was nothing to eat but grass”.',
    { said: 'there was nothing to eat but grass', speaker: 'Nadia' },
  ),
  one(
    'clause between name and verb',
    'Karwan Aziz, head of the media office in Hasakah, told reporters on Tuesday: “We expected worse.”',
    d('We expected worse.', 'Karwan Aziz'),
  ),
  one(
    'time first',
    'On Tuesday, Karwan Aziz said the operation was “going to plan”.',
    p('going to plan', 'Karwan Aziz'),
  ),
  one(
    'but the body said',
    'But the SDF said the claim was “entirely false”.',
    p('entirely false', 'the SDF', { id: 'sdf' }),
  ),
  one(
    'piece before the verb',
    'The siege was “nearly over”, Karwan Aziz said.',
    p('nearly over', 'Karwan Aziz'),
  ),
  one('full stop in the marks before a name', '“We are tired.” Karwan Aziz said the men had not eaten.', {
    said: 'We are tired.',
  }),
  one(
    'capital government as speaker',
    'Ankara said it would “never accept” the plan.',
    p('never accept', 'Ankara'),
  ),
  one(
    'accused of',
    'Dalia Haddad accused both sides of “turning their backs”.',
    p('turning their backs', 'Dalia Haddad'),
  ),
  one('vowed to', 'The president vowed to “finish the job”.', p('finish the job', 'The president')),
  one(
    'sentence marks inside',
    'Karwan Aziz said: “We heard one blast. Then another. Then nothing.”',
    d('We heard one blast. Then another. Then nothing.', 'Karwan Aziz'),
  ),
  one(
    'a colon and no marks',
    'Karwan Aziz told the channel: We are checking every house and every well before we announce anything.',
    d('We are checking every house and every well before we announce anything', 'Karwan Aziz'),
  ),
  one(
    'missing closer',
    'Karwan Aziz said: “We are checking every house and every well.',
    d('We are checking every house and every well.', 'Karwan Aziz'),
  ),
  {
    why: 'he added, with the fullest name',
    body: [
      'Karwan Aziz, an SDF spokesman, said the village was “empty”.',
      '“We will search it once more tomorrow,” Aziz said.',
      'He added: “Then the displaced can return.”',
    ],
    quotes: [
      p('empty', 'Karwan Aziz'),
      d('We will search it once more tomorrow,', 'Karwan Aziz'),
      d('Then the displaced can return.', 'Karwan Aziz'),
    ],
  },
  {
    why: 'the fullest name stands where nobody speaks',
    body: [
      'The clinic is run by Dalia Haddad, who came from Homs.',
      '“We boil the water twice,” Haddad said.',
    ],
    quotes: [d('We boil the water twice,', 'Dalia Haddad')],
  },
  one(
    'a small noun before the name',
    'Damascus historian Adam Farah said the wall was “older than the city”.',
    p('older than the city', 'Adam Farah'),
  ),
  one(
    'reported inside a denial',
    'The council said it would not call the raid “a success”.',
    p('a success', 'The council'),
  ),
  {
    why: 'two speakers, he and she',
    body: [
      '“The wells are dry,” said Karwan Aziz, a spokesman for the local council.',
      'Sarah Lindqvist, a doctor with an aid group, said the wards were “beyond full”.',
      '“We sleep on the floor beside them,” she said.',
      '“We asked for trucks weeks ago,” he added.',
    ],
    quotes: [
      d('The wells are dry,', 'Karwan Aziz'),
      p('beyond full', 'Sarah Lindqvist'),
      d('We sleep on the floor beside them,', 'Sarah Lindqvist'),
      d('We asked for trucks weeks ago,', 'Karwan Aziz'),
    ],
  },
  {
    why: 'over paragraphs with the opening mark repeated',
    body: [
      'Karwan Aziz said: “The first night was calm and the men rested by the wall.',
      '“The second night they came out of the ground and we lost the hill.”',
    ],
    quotes: [
      d('The first night was calm and the men rested by the wall.', 'Karwan Aziz'),
      d('The second night they came out of the ground and we lost the hill.', 'Karwan Aziz'),
    ],
  },
  {
    why: 'a paragraph that is one quote, after its speaker',
    body: [
      'Karwan Aziz spoke to reporters near the river.',
      '“We have not seen a drone since Friday and we do not miss them.”',
    ],
    quotes: [d('We have not seen a drone since Friday and we do not miss them.', 'Karwan Aziz')],
  },
  {
    why: 'the spokesman is the one named before',
    body: [
      'Karwan Aziz, a spokesman for the council, said 40 tents had burnt.',
      '“The wind did the rest,” the spokesman said.',
    ],
    quotes: [d('The wind did the rest,', 'Karwan Aziz')],
  },
  {
    why: 'an embedded tweet with its signature',
    body: [
      'Fifty men gave themselves up at dawn near the old pump. #Pump pic.twitter.com/abc123 — Karwan Aziz (@karwanaziz) March 3, 2019',
    ],
    quotes: [
      d('Fifty men gave themselves up at dawn near the old pump. #Pump', 'Karwan Aziz', { via: 'twitter' }),
    ],
  },
  {
    why: 'headline with the name before a colon',
    title: 'Aziz: “The road is open”',
    body: ['“The road is open,” Karwan Aziz said.'],
    quotes: [{ said: 'The road is open', speaker: 'Karwan Aziz' }, d('The road is open,', 'Karwan Aziz')],
  },
  {
    why: 'headline whose words the body quotes',
    title: 'Camp clinic “close to collapse” as cold sets in',
    body: ['Dalia Haddad said the clinic was “close to collapse”.'],
    quotes: [p('close to collapse', 'Dalia Haddad'), p('close to collapse', 'Dalia Haddad')],
  },

  one(
    'a name behind its owner',
    'Northern Wire’s Dalia Haddad, reporting from the river, said it was “a day of waiting”. “Nobody sleeps,” she said.',
    p('a day of waiting', 'Dalia Haddad'),
    d('Nobody sleeps,', 'Dalia Haddad'),
  ),
  one(
    'a name behind its description',
    '“All of them are children,” said its response director, Dalia Haddad.',
    d('All of them are children,', 'Dalia Haddad'),
  ),
  one(
    'a name inside the clause between',
    'A guard, who gave only his nom de guerre, Karwan Aziz, put it bluntly. “I trust nobody here,” he said.',
    d('I trust nobody here,', 'Karwan Aziz'),
  ),
  {
    why: 'she is no agency',
    body: [
      '“It is cold,” said Dalia Haddad, a doctor.',
      'Nine infants died, the agency said.',
      '“We ask for blankets,” she continued. “And for doctors.”',
    ],
    quotes: [
      d('It is cold,', 'Dalia Haddad'),
      d('We ask for blankets,', 'Dalia Haddad'),
      d('And for doctors.', 'Dalia Haddad'),
    ],
  },
  one(
    'a surname spelt like a modal',
    'Prime Minister Clara May welcomed a “turning point” on Monday.',
    p('turning point', 'Clara May'),
  ),

  one(
    'whoever stands between quote and verb',
    '“They hid them in toys,” a deminer said. “Even in bread.”',
    d('They hid them in toys,', 'a deminer'),
    d('Even in bread.', 'a deminer'),
  ),
  {
    why: 'a name that opens its sentence, its verb far behind',
    body: [
      'Karwan Aziz said the road was shut.',
      'Nour, 26, a widow with two sons who asked that her village not be named, recalled the nights in the trench. “We ate grass,” she said.',
    ],
    quotes: [d('We ate grass,', 'Nour')],
  },
  {
    why: 'a person whom no speech verb has named yet',
    body: [
      'In her new memoir, the photographer Dalia Haddad looks back on the war. “I was never brave,” she writes.',
    ],
    quotes: [d('I was never brave,', 'Dalia Haddad')],
  },

  {
    why: 'nobody in the dateline speaks',
    body: [
      'SALAL CAMP, Iraq — Mariam Haddad sits in a hot tent with her eight children.',
      '“Our state is miserable. We cannot accept it,” she said.',
    ],
    quotes: [d('Our state is miserable. We cannot accept it,', 'Mariam Haddad')],
  },
  {
    why: 'whom an agency quotes behind the words',
    body: [
      '“Of 20,000 women, so far 9,000 have been returned to their homes,” the state-run agency quoted Hamid Rashed, an adviser at the security council, as saying.',
    ],
    quotes: [d('Of 20,000 women, so far 9,000 have been returned to their homes,', 'Hamid Rashed')],
  },
  {
    why: 'an official whom an agency quotes behind the words',
    body: [
      '"A fighter was killed and another wounded, in addition to two soldiers," the news agency quoted an SDF official as saying.',
    ],
    quotes: [d('A fighter was killed and another wounded, in addition to two soldiers,', 'an SDF official')],
  },
  {
    why: 'who opens the sentence is she',
    body: [
      'There were Russians, Kazakhs, Syrians and Iraqis among them. Um Samir, a widow, left the village with her three children but her husband stayed “There are many families inside,” she told the agency. “It is weak only here.”',
    ],
    quotes: [d('There are many families inside,', 'Um Samir'), d('It is weak only here.', 'Um Samir')],
  },
  {
    why: 'the clause of a body ends behind its name',
    body: [
      'The US-led coalition classed the event as false, asserting that “The report contains too little to assess whether it is true.”',
    ],
    quotes: [d('The report contains too little to assess whether it is true.', 'The US-led coalition')],
  },
  {
    why: 'who was told stands behind the verb',
    body: [
      'The grave was found on the edge of town "in the direct view of homes", Azad Dudan, a Red Crescent official, told Diyaruna.',
    ],
    quotes: [p('in the direct view of homes', 'Azad Dudan')],
  },
  {
    why: 'who was said of a dead boy does not speak',
    body: [
      "Samir's death was confirmed on Friday.",
      'Hoda Noor spoke of her fear. ‘I am afraid he could die,’ she said.',
    ],
    quotes: [d('I am afraid he could die,', 'Hoda Noor')],
  },
  {
    why: 'one name and what they are',
    body: [
      'Forces loyal to the regime of Bashar Al Assad stood there. But Perwan, our Kurdish driver, believed this to be too dangerous. “It is a big target, man,” he said.',
    ],
    quotes: [d('It is a big target, man,', 'Perwan')],
  },
  {
    why: 'the described are not the next one named',
    body: [
      'A Canadian extremist held in Syria told AFP he has been “left to rot” by the group.',
      'Omar Salih was captured nine months ago.',
    ],
    quotes: [p('left to rot', 'A Canadian extremist held in Syria')],
  },
  {
    why: 'a body described behind a comma',
    body: [
      "The Women's Defence Units, the female counterpart to the YPG, said the fighters are taking “their last breath” now.",
    ],
    quotes: [p('their last breath', "The Women's Defence Units")],
  },
  {
    why: 'a description in its fullest form',
    body: [
      '“It is not just tunnels. It is a second city,” one SDF commander says.',
      '“We come at night because it helps,” the commander says.',
    ],
    quotes: [
      d('It is not just tunnels. It is a second city,', 'one SDF commander'),
      d('We come at night because it helps,', 'one SDF commander'),
    ],
  },
  {
    why: 'one of several',
    body: [
      '"This is injustice, and we pray for it to end," says one of the women, who says it is the third day.',
    ],
    quotes: [d('This is injustice, and we pray for it to end,', 'one of the women')],
  },
  {
    why: 'for whom a spokesman speaks',
    body: [
      'The people are "in great danger", Stephan Dubois, spokesman for UN Secretary-General Antonio Guterres, said on Tuesday.',
      '"Our colleagues remain very worried for the people fleeing," he said.',
    ],
    quotes: [
      p('in great danger', 'Stephan Dubois'),
      d('Our colleagues remain very worried for the people fleeing,', 'Stephan Dubois'),
    ],
  },
  {
    why: 'a spokesman without a name',
    body: [
      'A spokesman for UN Secretary-General Antonio Guterres said on Tuesday that “we are in great danger now”.',
    ],
    quotes: [p('we are in great danger now', 'A spokesman for UN Secretary-General Antonio Guterres')],
  },

  // No quotes.
  one('a count behind a colon', 'Many died, the monitor said: 24 fighters, nine guards and two drivers.'),
  one(
    'a title behind its description',
    'He spoke about a book that he had lost, “The Long Road North,” and about home.',
  ),
  one('scare quotes', 'The men of the “caliphate” once ruled a third of the country.'),
  one(
    'scare quotes under a speech verb',
    'The SDF said it had ended the “caliphate” that ISIS declared in 2014.',
  ),
  one('the name of the organisation', 'Fighters of the “Islamic State” fled at night, Karwan Aziz said.'),
  one('so-called', 'He was a judge in the so-called “Euphrates Province” of the group.'),
  one('nickname', 'The commander, known as “Abu Walid”, was killed, the coalition said.'),
  one('operation', 'The campaign, code-named “Desert Rain”, began in May, officials said.'),
  one('operation after its noun', 'The SDF launched operation “Desert Rain” on Monday.'),
  one('newspaper', 'The newspaper “Al-Watan” reported the exchange on Monday.'),
  one('song', 'Children sang the anthem “My Homeland” at the gate.'),
  one('title of a book', 'She is the author of the book “Nights of the River”.'),
  one('inches', 'The shell was 5" wide and the wall 12" thick.'),
  one('terrorists in scare quotes', 'Damascus says it fights “terrorists” in the north.'),
  one('no marks at all', 'Karwan Aziz said that the road was open and that families could leave.'),
  one('a hashtag', 'Thousands posted under the hashtag “SaveTheCamp” on Monday.'),
];
