import type { QuoteCase } from '../../quotes/quote-case.ts';

/** Mini articles of our own: who speaks, from paragraph to paragraph. */
export const articles: readonly QuoteCase[] = [
  {
    why: 'Camp “on its knees”, charity says',
    title: 'Camp “on its knees”, charity says',
    body: [
      'Conditions in the camp are “beyond words”, the charity Open Hands warned on Thursday.',
      'Its country director, Lena Brandt, said 31 newborns had died since December. “These deaths were preventable. Every one of them,” she said.',
      'She urged donors “to act before the next rains”.',
    ],
    quotes: [
      {
        said: 'on its knees',
        kind: 'partial',
        speaker: 'charity',
      },
      {
        said: 'beyond words',
        kind: 'partial',
        speaker: 'Open Hands',
      },
      {
        said: 'These deaths were preventable. Every one of them,',
        kind: 'direct',
        speaker: 'Lena Brandt',
      },
      {
        said: 'to act before the next rains',
        kind: 'partial',
        speaker: 'Lena Brandt',
      },
    ],
  },
  {
    why: 'UN fears',
    title: 'UN fears',
    body: [
      'GENEVA: The U.N. human rights chief voiced alarm on Friday at “credible reports” that families were being held back.',
      'Clara Nunez said in a statement that “any attack on those fleeing is a war crime”.',
      'Her office said the true toll “may never be known”.',
    ],
    quotes: [
      {
        said: 'credible reports',
        kind: 'partial',
        speaker: 'The U.N. human rights chief',
      },
      {
        said: 'any attack on those fleeing is a war crime',
        kind: 'direct',
        speaker: 'Clara Nunez',
      },
      {
        said: 'may never be known',
        kind: 'partial',
        speaker: 'Her office',
      },
    ],
  },
  {
    why: 'No quotes here',
    title: 'No quotes here',
    body: [
      'The “Islamic State” group once held land the size of Britain.',
      'Its magazine “Dabiq” is no longer printed. Residents recall the “Hisba”, the religious police.',
      'The campaign, dubbed “Roundup”, cost thousands of lives.',
    ],
    quotes: [],
  },
  {
    why: 'Father speaks',
    title: 'Father speaks',
    body: [
      'Jonas Lind’s father, Erik, said he was told by telephone.',
      '“He was proud of what he did there. So are we,” he said.',
      'The Swedish foreign ministry said it was “trying to confirm” the death.',
      '“My wife cannot sleep,” Erik Lind added.',
    ],
    quotes: [
      {
        said: 'He was proud of what he did there. So are we,',
        kind: 'direct',
        speaker: 'Erik Lind',
      },
      {
        said: 'trying to confirm',
        kind: 'partial',
        speaker: 'The Swedish foreign ministry',
      },
      {
        said: 'My wife cannot sleep,',
        kind: 'direct',
        speaker: 'Erik Lind',
      },
    ],
  },
  {
    why: 'French view',
    title: 'French view',
    body: [
      'French Foreign Minister Luc Moreau told France Inter radio: “We will not bring the fighters home.”',
      'His colleague at defence, Anne Dubois, was more cautious, saying each case was “different”.',
      '“Children are another matter,” she added.',
      'Moreau, for his part, insisted the policy “has not changed and will not change”.',
    ],
    quotes: [
      {
        said: 'We will not bring the fighters home.',
        kind: 'direct',
        speaker: 'Luc Moreau',
      },
      {
        said: 'different',
        kind: 'partial',
        speaker: 'Anne Dubois',
      },
      {
        said: 'Children are another matter,',
        kind: 'direct',
        speaker: 'Anne Dubois',
      },
      {
        said: 'has not changed and will not change',
        kind: 'partial',
        speaker: 'Luc Moreau',
      },
    ],
  },
  {
    why: 'US envoy sees weeks more',
    title: 'US envoy sees weeks more',
    body: [
      'The US special envoy, Richard Cole, told a panel in Munich that the group’s “so-called state” had lost nearly all its land.',
      '“I would not put a date on it,” Mr Cole said, “but we are speaking of weeks, not months.”',
      'Asked about the prisoners, he replied: “That is a question for their governments.”',
    ],
    quotes: [
      {
        said: 'I would not put a date on it,',
        kind: 'direct',
        speaker: 'Richard Cole',
      },
      {
        said: 'but we are speaking of weeks, not months.',
        kind: 'direct',
        speaker: 'Richard Cole',
      },
      {
        said: 'That is a question for their governments.',
        kind: 'direct',
        speaker: 'Richard Cole',
      },
    ],
  },
  {
    why: 'Moscow doubts',
    title: 'Moscow doubts',
    body: [
      'Russia’s foreign ministry spokeswoman Irina Volkova accused Washington of “playing for time”.',
      '“We have seen this film before,” Volkova told a weekly briefing in Moscow, according to the Interfax news agency.',
      'Kremlin officials have called the presence of American troops “illegal”.',
    ],
    quotes: [
      {
        said: 'playing for time',
        kind: 'partial',
        speaker: 'Irina Volkova',
      },
      {
        said: 'We have seen this film before,',
        kind: 'direct',
        speaker: 'Irina Volkova',
      },
      {
        said: 'illegal',
        kind: 'partial',
        speaker: 'Kremlin officials',
      },
    ],
  },
  {
    why: 'Sleeper cells',
    title: 'Sleeper cells',
    body: [
      'The group has moved to what analysts describe as “a mosquito war”.',
      '“It is cheap and it works,” said Paul Renner, a senior fellow at the Centre for Conflict Studies in London. “Governments underestimate it.”',
      'Renner believes the group still has “tens of millions” in cash.',
      'Iraqi Prime Minister Adel Hamdan, however, said his country was “fully prepared”.',
    ],
    quotes: [
      {
        said: 'a mosquito war',
        kind: 'partial',
        speaker: 'The group has moved to what analysts',
      },
      {
        said: 'It is cheap and it works,',
        kind: 'direct',
        speaker: 'Paul Renner',
      },
      {
        said: 'Governments underestimate it.',
        kind: 'direct',
        speaker: 'Paul Renner',
      },
      {
        said: 'tens of millions',
        kind: 'partial',
        speaker: 'Paul Renner',
      },
      {
        said: 'fully prepared',
        kind: 'partial',
        speaker: 'Adel Hamdan',
      },
    ],
  },
  {
    why: 'Monitor counts dead',
    title: 'Monitor counts dead',
    body: [
      'At least 44 people were killed in the strike, the Britain-based monitoring group said.',
      '“The dead include 13 children,” its head, Rami Khalil, told AFP.',
      'The coalition said it was “aware of the reports” and would look into them.',
    ],
    quotes: [
      {
        said: 'The dead include 13 children,',
        kind: 'direct',
        speaker: 'Rami Khalil',
      },
      {
        said: 'aware of the reports',
        kind: 'partial',
        speaker: 'The coalition',
      },
    ],
  },
  {
    why: 'Turkey',
    title: 'Turkey',
    body: [
      'President Selim Aydin vowed on Friday to “clear” the border of what he calls terrorists.',
      'Speaking in Ankara, Aydin said Turkey would not ask “anyone’s permission”.',
      'In a tweet, his spokesman Kemal Oz added: “Our patience has run out.”',
    ],
    quotes: [
      {
        said: 'clear',
        kind: 'partial',
        speaker: 'Selim Aydin',
      },
      {
        said: 'anyone’s permission',
        kind: 'partial',
        speaker: 'Selim Aydin',
      },
      {
        said: 'Our patience has run out.',
        kind: 'direct',
        speaker: 'Kemal Oz',
      },
    ],
  },
  {
    why: 'Tunnels',
    title: 'Tunnels',
    body: [
      'Soldiers are still finding “hundreds of metres” of tunnels each day, an SDF officer said on condition of anonymity.',
      'One of them, nicknamed “the Metro”, held a clinic.',
      '“You could live there for a year,” the officer said.',
    ],
    quotes: [
      {
        said: 'hundreds of metres',
        kind: 'partial',
        speaker: 'an SDF officer',
      },
      {
        said: 'You could live there for a year,',
        kind: 'direct',
        speaker: 'an SDF officer',
      },
    ],
  },
  {
    why: 'Assault resumes',
    title: 'Assault resumes',
    body: [
      'The Kurdish-led fighters resumed their attack at dusk on Friday after two weeks of calm.',
      '“The order came at six,” Lieutenant Dilovan Sado, 31, said by telephone from the front. “We moved on three sides.”',
      'According to Sado, resistance was “lighter than expected”, though snipers remained.',
      'An AFP reporter saw smoke above the palm groves.',
    ],
    quotes: [
      {
        said: 'The order came at six,',
        kind: 'direct',
        speaker: 'Dilovan Sado',
      },
      {
        said: 'We moved on three sides.',
        kind: 'direct',
        speaker: 'Dilovan Sado',
      },
      {
        said: 'lighter than expected',
        kind: 'partial',
        speaker: 'Dilovan Sado',
      },
    ],
  },
  {
    why: 'Iraq takes prisoners',
    title: 'Iraq takes prisoners',
    body: [
      'Baghdad said it had received 280 prisoners. Iraqi military spokesman Brigadier General Yahya Salman confirmed the transfer, calling it “the first of many”.',
      '“They will be tried under Iraqi law,” Salman said at a press conference.',
      'Human rights groups reacted with dismay. “Trials of ten minutes are not trials,” said Joanna Weiss of Justice Now.',
    ],
    quotes: [
      {
        said: 'the first of many',
        kind: 'partial',
        speaker: 'Brigadier General Yahya Salman',
      },
      {
        said: 'They will be tried under Iraqi law,',
        kind: 'direct',
        speaker: 'Brigadier General Yahya Salman',
      },
      {
        said: 'Trials of ten minutes are not trials,',
        kind: 'direct',
        speaker: 'Joanna Weiss',
      },
    ],
  },
  {
    why: 'Aid convoy stuck',
    title: 'Aid convoy stuck',
    body: [
      'A convoy has been stuck for “five long days” at the crossing, the aid agency CareBridge said in a statement.',
      '“Every hour counts,” it added.',
      'Its driver, a man in his fifties who declined to be named, said: “Nobody tells us anything.”',
      'The local council denied blocking the trucks and blamed “technical reasons.”',
    ],
    quotes: [
      {
        said: 'five long days',
        kind: 'partial',
        speaker: 'the aid agency CareBridge',
      },
      {
        said: 'Every hour counts,',
        kind: 'direct',
        speaker: 'the aid agency CareBridge',
      },
      {
        said: 'Nobody tells us anything.',
        kind: 'direct',
        speaker: 'a man in his fifties who declined to be named',
      },
      {
        said: 'technical reasons.',
        kind: 'partial',
        speaker: 'The local council',
      },
    ],
  },
  {
    why: 'Yazidi boy found',
    title: 'Yazidi boy found',
    body: [
      '“He did not remember his own language,” Hadi Murad said of his nephew, who was found among the families last week.',
      'The boy, now 12, had been given the name “Abu Umar” by his captors.',
      '“He asks for his mother every night,” added Murad, sitting in his tent near Dohuk.',
    ],
    quotes: [
      {
        said: 'He did not remember his own language,',
        kind: 'direct',
        speaker: 'Hadi Murad',
      },
      {
        said: 'He asks for his mother every night,',
        kind: 'direct',
        speaker: 'Hadi Murad',
      },
    ],
  },
  {
    why: 'Washington signals change',
    title: 'Washington signals change',
    body: [
      'Two US officials, speaking on condition of anonymity, said the plan was “still evolving”.',
      'One of them said as many as 1,000 troops could stay.',
      'Acting Defense Secretary Patrick Holm declined to give a number, telling lawmakers only that “options exist”.',
      'Senator Lindsey Graves, a critic of the withdrawal, called it “a disaster in the making”.',
      '“I told the president so,” Graves said on CBS.',
    ],
    quotes: [
      {
        said: 'still evolving',
        kind: 'partial',
        speaker: 'Two US officials',
      },
      {
        said: 'options exist',
        kind: 'partial',
        speaker: 'Patrick Holm',
      },
      {
        said: 'a disaster in the making',
        kind: 'partial',
        speaker: 'Lindsey Graves',
      },
      {
        said: 'I told the president so,',
        kind: 'direct',
        speaker: 'Lindsey Graves',
      },
    ],
  },
  {
    why: 'Audio from the group',
    title: 'Audio from the group',
    body: [
      'In an audio message released on Telegram, the group’s spokesman, Abu Yasir al-Muhajir, urged followers to “strike everywhere”.',
      'The authenticity of the recording could not be verified.',
      '“You will see us in your streets,” he said, addressing Europe.',
    ],
    quotes: [
      {
        said: 'strike everywhere',
        kind: 'partial',
        speaker: 'Abu Yasir al-Muhajir',
      },
      {
        said: 'You will see us in your streets,',
        kind: 'direct',
        speaker: 'Abu Yasir al-Muhajir',
      },
    ],
  },
  {
    why: 'Tweets',
    title: 'Tweets',
    body: [
      'Here is what the spokesman wrote:',
      'Our forces are in full control of the eastern bank. Clearing goes on. #Baghouz',
      '— Karim Dost (@karimdost) March 20, 2019',
      'Dost later told Al Jazeera that the clearing “could take weeks”.',
    ],
    quotes: [
      {
        said: 'Our forces are in full control of the eastern bank. Clearing goes on. #Baghouz',
        kind: 'direct',
        speaker: 'Karim Dost',
      },
      {
        said: 'could take weeks',
        kind: 'partial',
        speaker: 'Karim Dost',
      },
    ],
  },
  {
    why: 'Scare marks only',
    title: 'Scare marks only',
    body: [
      'Residents call the place “the garden of the lions”, after a statue.',
      'The so-called “Baghouz pocket” shrank to a strip of tents. Fighters there use “Toyota” pickups.',
      'Aid workers refer to the group’s children as “cubs”.',
    ],
    quotes: [],
  },
  {
    why: 'Doctors',
    title: 'Doctors',
    body: [
      "'We have no oxygen left,' Dr Samira Qasim, who runs the ward, told The Guardian. 'I counted nine dead this morning.'",
      "The WHO called the situation 'critical'.",
    ],
    quotes: [
      {
        said: 'We have no oxygen left,',
        kind: 'direct',
        speaker: 'Samira Qasim',
      },
      {
        said: 'I counted nine dead this morning.',
        kind: 'direct',
        speaker: 'Samira Qasim',
      },
      {
        said: 'critical',
        kind: 'partial',
        speaker: 'The WHO',
      },
    ],
  },
];
