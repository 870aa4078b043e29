import type { NumeralLexicon } from '../../numerals/numeral-lexicon.ts';
import { months, weekdays } from './calendar.ts';
import { countedNouns } from './numerals-nouns.ts';
import { words } from './numerals-words.ts';

const w = (list: string): string[] => list.split(' ');
const p = (list: string): string[] => list.split(' | ');

export const numerals: NumeralLexicon = {
  name: 'en',
  script: /\p{Script=Latin}/u,
  proclitics: { slots: [], articles: [] },
  grammar: {
    unitsFirst: false,
    joiner: 'optional',
    conjunctions: ['and'],
    articles: ['a', 'an', 'another'],
    ofs: ['of', 'a'],
    plurals: ['have', 'are', 'were'],
    points: ['point'],
    ratios: ['over'],
    oneOfCounts: true,
    tanween: null,
  },
  ordinalSuffixes: ['st', 'nd', 'rd', 'th'],
  moneyScales: { k: 1e3, m: 1e6, b: 1e9 },
  words,
  duals: [],
  units: [
    {
      role: 'percent',
      after: p('% | percent | per cent | pct | percentage points | percentage point'),
      before: ['%'],
    },
    {
      role: 'money',
      after: p(
        'dollars | dollar | us dollars | usd | euros | euro | pounds sterling | lira | liras | syrian pounds | dinars | cents | $ | € | £ | yuan | rubles | roubles | riyals | dirhams',
      ),
      before: p('$ | us $ | € | £ | usd | eur | gbp'),
    },
    {
      role: 'duration',
      after: p(
        'day | days | night | nights | week | weeks | month | months | year | years | hour | hours | minute | minutes | seconds | decade | decades | century | centuries | weekend | weekends | hr | hrs | yr | yrs | straight days',
      ),
    },
    {
      role: 'measure',
      after: p(
        'km | kms | km2 | m | m2 | kilometer | kilometers | kilometre | kilometres | meter | meters | metre | metres | mile | miles | mi | square | sq | foot | feet | ft | inch | inches | acre | acres | hectare | hectares | ton | tons | tonne | tonnes | kg | kilo | kilos | kilogram | kilograms | gram | grams | pound bomb | lb | lbs | liter | liters | litre | litres | barrel | barrels | degrees | degree | mm | cm | yard | yards | gallons | mph | kph | knots | megawatts | mw',
      ),
    },
  ],
  ranges: {
    between: w('between'),
    from: w('from'),
    to: w('to until through'),
    or: w('or'),
    changes: w(
      'rose rise risen rises rising grew grow grown growing increased increase increasing fell fall fallen falling dropped drop swelled swollen swell tripled doubled quadrupled jumped jump climbed shrank shrunk shrinking decreased decrease down up cut reduced reduce soared surged raised raise went gone',
    ),
  },
  dates: {
    monthFirst: true,
    actions: w('killed wounded injured displaced suspected alleged captured armed'),
    bareYears: true,
    months: [...months.flat(), 'ramadan', 'muharram', 'shawwal', 'rajab'],
    dated: w(
      'airstrikes strikes attacks raids bombings us american british french russian turkish kurdish arab iraqi syrian',
    ),
    yearCues: w('year years mid late early spring summer autumn fall winter season'),
    yearPrepositions: w(
      'for in since until till by of from to between before after during through around late early mid',
    ),
    dayCues: w('the on'),
    weekdays: [...weekdays, ...w('mon tue wed thu fri sat sun')],
    eras: w('ad bc ce bce ah'),
    dayLinks: w('of'),
    monthPhrases: p('of the month | of this month | of last month'),
  },
  times: {
    before: [],
    after: p(
      "am | pm | a.m | p.m | o'clock | oclock | gmt | utc | local time | hours gmt | hours local | noon | bst | est | edt | cet",
    ),
    zones: p('gmt | utc | local time | bst | est | edt | cet'),
  },
  ages: {
    before: p(
      'are under | were under | younger than | older than | children under | kids under | boys under | girls under | those under | anyone under | everyone under | aged | age | ages | age of | ages of | left at | joined at | married at | widowed at | recruited at | ran away at | aged between | under the age of | over the age of | ages between | under age | girl of | boy of | child of | woman of | man of | youth of | widow of | son of | daughter of | aged just | aged only',
    ),
    after: p(
      'years old | year old | years of age | months old | month old | yearold | day old | days old | week old | weeks old | yrs old',
    ),
    bare: true,
    lead: w('now then aged just barely still'),
    guesses: w('both all each about around nearly almost perhaps maybe only just barely now'),
    single: w('a an his her my their our'),
    subjects: p(
      "he is | he was | she is | she was | he's | she's | i am | i was | i'm | who is | who was | who is now | who was then | he is now | she is now | he turned | she turned | i turned | who turned | when he was | when she was",
    ),
    and: w('and or'),
    relatives: w('who whose'),
    goesOn: w('when while and at but then or to'),
    being: w('was is were turned'),
    years: w('years year months'),
  },
  identifiers: {
    before: w(
      'radio squadron corps platoon hangar interstate television tv resolution resolutions brigade division battalion regiment highway route article articles number nos flight channel page chapter section paragraph room sector model version episode part volume figure annex apartment suite terminal gate platform apollo boeing airbus iphone windows covid ward cell protocol rule appendix phase stage type update decree no.',
    ).concat('task force'),
    stations: w('television tv channel radio'),
    channels: w('france russia i sky rossiya news kurdistan channel bfm rai canal kanal bbc tv'),
  },
  manyOdds: p('out of | out of every | of every | in every'),
  odds: p('in | in every | out of | out of every | of every'),
  sports: w(
    'match game goals goal beat beaten won win lost score scored draw league cup final team victory defeat',
  ),
  phones: w('phone tel telephone call fax mobile whatsapp hotline'),
  notNumbers: [],
  ones: {
    idioms: p('after another | after the other | at a time | to another'),
    bare: 'pronoun',
    before: w(
      'no any every some this that each the which for as another anyone number with nobody whole big good bad loved',
    ),
    after: w(
      'of she he they we i you it another by thing who that can could must might should would s which else way side another hand',
    ),
  },
  comparators: p(
    'more than | less than | fewer than | over | under | nearly | almost | about | around | roughly | approximately | some | at least | up to | within | barely',
  ),
  singleUnits: [
    { role: 'duration', after: w('day week month year hour decade century') },
    { role: 'measure', after: w('kilometer kilometre mile meter metre ton tonne acre hectare square') },
  ],
  countedNouns,
};
