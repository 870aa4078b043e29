import type { NumeralRole } from '../model.ts';
import type { Proclitics } from '../text/split-proclitics.ts';

/** What a word is worth inside a number. One spelling may be several (`عشر`: 10, and the ten of 11–19). */
export type NumberWord =
  /** 0–9; `bound` ones are numbers only inside a larger one (`أحد عشر`). */
  | { as: 'unit'; value: number; bound?: boolean }
  /** 10–19 in one word. */
  | { as: 'teen'; value: number }
  /** The ten that follows a unit: `ثلاثة عشر`. */
  | { as: 'ten-after' }
  | { as: 'tens'; value: number }
  /** 100–900 in one word. 100 also multiplies. `printed` must match the word before folding, where folding makes it another's twin. */
  | { as: 'hundred'; value: number; printed?: RegExp }
  /** 1000, 10⁶, …; `many` is vague when nothing counts it; `two` is the dual; `one-or-two` reads as two only when bare and without tanween. */
  | { as: 'scale'; value: number; number: 'one' | 'two' | 'many' | 'one-or-two' }
  /** A unit that multiplies but may stand alone: `dozen`. */
  | { as: 'pack'; value: number; number: 'one' | 'many' }
  /** `ties` says that it needs a definite noun after it to be a fraction (`خمس الفطيرة`), `weak` that it is mostly another word. */
  | { as: 'fraction'; value: number; parts?: 'one' | 'many'; ties?: boolean; weak?: boolean }
  /** Orders of magnitude: `عشرات`, `dozens`. `needs` are words of which one must follow (`scores of`). */
  | { as: 'vague'; value: number; needs?: string; printed?: RegExp }
  /** Makes a magnitude vague: `بضع مئات`, `several hundred`. */
  | { as: 'few' }
  /** `part` ones are only halves of larger ordinals (`الحادي عشر`); `definite` ones need an article (`ثانية` is a second, too). */
  | { as: 'ordinal'; value: number; part?: boolean; definite?: boolean }
  | { as: 'minus' };

/** A noun whose dual is a number: `قتيل` → `قتيلان`, `قتيلين`. */
export interface DualNoun {
  noun: string;
  role: NumeralRole;
  forms: readonly string[];
}

/** Units that give a number its role, before or after it. Phrases are words joined by a space. */
export interface UnitWords {
  role: 'duration' | 'measure' | 'money' | 'percent';
  after: readonly string[];
  before?: readonly string[];
}

/** Words and rules a language brings to reading numbers. Spellings may be natural; they are folded when compiled. */
export interface NumeralLexicon {
  /** Spoken name of the lexicon, for `--explain`. */
  name: string;
  /** Letters of the language's script: chooses the lexicon for a paragraph in another script than its article's. */
  script: RegExp;
  proclitics: Proclitics;
  grammar: {
    /** `ثلاثة وعشرون` (true) or `twenty-three` (false). */
    unitsFirst: boolean;
    /** Whether the parts of a number need the conjunction between them. */
    joiner: 'required' | 'optional';
    /** The conjunction as its own word, and as a particle on the next word. */
    conjunctions: readonly string[];
    /** Words that stand for one before a hundred, a scale or a fraction: `a`. */
    articles: readonly string[];
    /** Between a fraction or a vague magnitude and what it is of: `half of a million`, `tens of thousands`. */
    ofs: readonly string[];
    /** Verbs that only many can have: `a third have returned` is a share, `a third was hurt` one more. */
    plurals?: readonly string[];
    /** `3 فاصلة 5`, `three point five`. */
    points: readonly string[];
    /** Between the parts of a spoken ratio that is a fraction: `واحد على ثلاثة`. */
    ratios: readonly string[];
    /** `one of three girls` counts the three, where another word makes a ratio (one in three). */
    oneOfCounts?: true;
    /** Mark of the indefinite accusative, which tells 1000 from the dual; none in most languages. */
    tanween: string | null;
  };
  /** Letters glued to digits that make an ordinal: `9th`. */
  ordinalSuffixes: readonly string[];
  /** Letters glued to digits that are a scale behind a sign of money: `$27m`. */
  moneyScales: Readonly<Record<string, number>>;
  words: readonly (readonly [forms: string, word: NumberWord])[];
  duals: readonly DualNoun[];
  units: readonly UnitWords[];
  ranges: {
    /** Openers that take the conjunction as their middle: `بين … و…`. */
    between: readonly string[];
    from: readonly string[];
    to: readonly string[];
    or: readonly string[];
    /** Verbs of change: `rose from X to Y` are two numbers, not a range. */
    changes: readonly string[];
  };
  dates: {
    /** Month names of every calendar and region, phrases included. */
    months: readonly string[];
    /** True where the day may follow its month: `March 17`. */
    monthFirst: boolean;
    /** Verbs spelt like a condition of people: behind a day and its month they tell what happened (`on Jan. 16 killed 19`). */
    actions?: readonly string[];
    /** True where counts of four digits are grouped, so that a bare 2024 is a year unless a counted noun follows. */
    bareYears: boolean;
    /** Words that a year dates as readily as a number counts them (`the 2019 airstrikes`). */
    dated?: readonly string[];
    /** Words before a year: `عام 2014`. */
    yearCues: readonly string[];
    /** Prepositions of time before a bare year: `in 2017`. */
    yearPrepositions: readonly string[];
    /** Words before a day of the month: `يوم 15`. */
    dayCues: readonly string[];
    weekdays: readonly string[];
    /** After a year: `ميلادي`, `AD`. */
    eras: readonly string[];
    /** Words allowed between the day and its month: `من`, `of`. */
    dayLinks: readonly string[];
    /** `من الشهر الجاري`, `this month`, after a day. */
    monthPhrases: readonly string[];
  };
  times: {
    /** Words before an hour: `الساعة`, `at`. */
    before: readonly string[];
    /** Words after an hour: `صباحا`, `a.m.`, `GMT`. */
    after: readonly string[];
    /** Words that make the number before them an hour only where an hour is likely. */
    zones: readonly string[];
  };
  ages: {
    before: readonly string[];
    after: readonly string[];
    years: readonly string[];
    /** True where a bare number between commas behind a name is an age. */
    bare: boolean;
    /** May stand between the comma and the age (`Begum, now 19,`). */
    lead?: readonly string[];
    /** Before a description of one person, which an age may follow as it follows a name (`a convert, 27, who`). */
    single?: readonly string[];
    /** A subject and its verb, behind which a bare number is an age (`he was 32.`). */
    subjects?: readonly string[];
    /** Words between the two (`she is perhaps six`). */
    guesses?: readonly string[];
    /** What may follow such an age (`she was 15 when`). */
    /** Between a name and an age (`Kadria was 16`). */
    being?: readonly string[];
    goesOn?: readonly string[];
    /** Opens a clause about the one whose age it is (`bride, 23, who fled`). */
    relatives?: readonly string[];
    /** Joins one age to the next (`aged three and five`). */
    and?: readonly string[];
  };
  /** Words before a number that is a name's part: `القرار 2254`; channels are names that go with 24, stations follow any channel's number. */
  identifiers: { before: readonly string[]; channels: readonly string[]; stations?: readonly string[] };
  /** Between the ends of odds: `one in ten`, `واحد من كل أربعة`. */
  odds: readonly string[];
  /** The same, sure enough for more than one of them (`nine out of ten`). */
  manyOdds?: readonly string[];
  /** Words near a score: `مباراة`, `beat`. */
  sports: readonly string[];
  phones: readonly string[];
  /** Words that look like numbers but are not (`لست`). */
  notNumbers: readonly string[];
  /** How the word for one is kept out of the counts. */
  ones: {
    before: readonly string[];
    after: readonly string[];
    /** Idioms that the word opens (`one after another`). */
    idioms?: readonly string[];
    /** What it is with no word behind it: `the new one` or `شخص واحد`. */
    bare: 'pronoun' | 'count';
  };
  /** Before a bare unit that then is one: `أكثر من أسبوع`, `about a month`. */
  comparators: readonly string[];
  /** Units in the singular, for the same. */
  singleUnits: readonly UnitWords[];
  /** Words after a bare year-like number that make it a count: nouns that news counts. */
  countedNouns: readonly string[];
}
