import type { Approx, Counted, FigureEvent, Side } from '../model.ts';

/**
 * A table of words: each row gives phrases one sense. `words` is a comma-separated list of phrases in natural spelling;
 * they are folded, and clitics are split off the text, when they are looked up.
 */
export type WordTable<Sense> = readonly WordRow<Sense>[];
export interface WordRow<Sense> {
  readonly as: Sense;
  readonly words: string;
}

/** What a counted noun says. */
export interface NounSense {
  counted: Counted;
  /** The noun itself tells the event (`قتيل`, `deaths`); a verb that governs the number at once comes first. */
  event?: FigureEvent;
  /** The event where the sentence gives none (`hostages`). */
  usual?: FigureEvent;
  side?: Side;
  /** Says only that people are counted: what follows (`of the fighters`) may say more. */
  plain?: true;
}

/** A unit of measure: the value is multiplied by `factor` to reach the unit that `counted` names. */
export interface UnitSense {
  counted: Counted;
  factor: number;
  /** How a stretch of this unit is written in `since`: `h` (24h), `days`, `weeks`, `months`, `years`. */
  stretch?: string;
}

/** What an event word says. */
export interface EventSense {
  event: FigureEvent;
  /** The event where the word stands right before the number (`leaving 400 troops` behind). */
  before?: FigureEvent;
  /** The subject loses its own (`lost 12 fighters`): the party named before is theirs. */
  loses?: true;
  /** Done to things as often as to people (`seized 30 …`): an unknown noun after it may be either. */
  things?: true;
  /** The event where people are counted (`holds 400 men` captive), and where a place of `dwellings` is the subject (`the camp holds`). */
  people?: FigureEvent;
  dwelling?: FigureEvent;
  /** The event where fighters or soldiers are counted (`lost their lives`: they were killed). */
  armed?: FigureEvent;
  /** Says only that something goes on (`are still`): a word at its side tells what. */
  still?: true;
  /** Often background (`attack`, `operation`): taken only where nothing better stands near. */
  weak?: true;
  /** Told by a place alone (`in the pocket`): taken only where no verb of the clause says more. */
  faint?: true;
  /** Lets or makes others do what an infinitive behind them tells (`to allow 3,000 civilians, most of them women, to leave`). */
  lets?: true;
  /** Says only that the number is what is left of a whole: of a share it tells nothing (`the remaining 15 percent are …`). */
  rest?: true;
  /** Opens a phrase whose rest may stand behind the number (`سلم 20 أنفسهم`), and is that rest, which says nothing alone. */
  opens?: true;
  closes?: true;
  /** Died, by arms or not: what is told as the cause decides. */
  unsure?: true;
  /** Moves others: the way behind the number tells the event (`flew 12 orphans home`). */
  carries?: true;
}

/** Verbs whose event is told by the way that follows (`streamed out`, `flown home`), and places that tell an event by themselves. */
export interface CourseWords {
  /** Verbs of moving and of moving others, in every form. */
  moves: string;
  /** Verbs of being somewhere and of keeping someone there: the place tells the event (`held in a camp`). */
  stays: string;
  /** May stand between the verb and its way. */
  adverbs: string;
  /** A preposition that opens infinitives as well: no verb may stand behind it. */
  infinitive: string;
  /** Ways that need no place: `out`, `back home`. */
  ways: WordTable<EventSense>;
  /** Prepositions with the places that they lead to. `as` is what a verb of moving says before them; `alone` what they say without one. */
  placed: readonly PlacedWords[];
}
export interface PlacedWords {
  as: EventSense;
  alone?: EventSense;
  leads: string;
  /** Prepositions that are written onto the place. */
  glued?: readonly string[];
  places: string;
  /** A place of the pack serves as well, behind a verb. */
  named?: true;
}

/** Where a word for an approximation stands. */
export interface ApproxWords {
  approx: Approx;
  before: string;
  after: string;
}

/** A party of the conflict under a name of this language; `gender` and `number` tell which possessive goes back to it. */
export interface PartySense {
  /** Null for a party that is none of the sides: it owns its people all the same. */
  side: Side | null;
  agrees: string;
  /** An armed group of none of the sides: its members are fighters, not soldiers. */
  irregular?: true;
  /** No name of its own: the last party named that agrees (`these forces`). */
  again?: true;
  /** The name only in capitals: another word is spelt alike (`IS`). */
  upper?: true;
}

/** Words a language brings to reading what is counted, the event, the side, the approximators. */
export interface FigureLexicon {
  name: string;
  /** Matches one letter of the language's script: which lexicon reads a paragraph of mixed languages. */
  script: RegExp;
  /** True where adjectives stand between the number and its noun (`25 young foreign fighters`). */
  adjectivesBefore: boolean;
  /** True where the verb or verbal noun comes before what is counted by rule. */
  verbFirst: boolean;
  /** Clitics that are written together with the word, longest first. */
  proclitics: readonly string[];
  enclitics: readonly string[];
  /** Proclitics that swallowed an article: [as written, the proclitic without it, the article]. */
  contractions: readonly (readonly [string, string, string])[];
  /** Proclitics that carry the article, the joining word, and those that cannot lead to a complement. */
  articles: readonly string[];
  joiners: readonly string[];
  approximators: readonly ApproxWords[];
  /** Approximating verbs with words between them and the number; `links` is what must stand right before it, if anything. */
  parted: readonly { approx: Approx; verbs: string; links: string }[];
  /** May stand between approximator and number, or between number and noun, and say nothing. */
  fillers: string;
  nouns: WordTable<NounSense>;
  units: WordTable<UnitSense>;
  events: WordTable<EventSense>;
  courses?: CourseWords;
  parties: WordTable<PartySense>;
  /** Possessives, written apart or as enclitics: what they agree with (`agrees` of a party; `speaker` for our, `person` for his). */
  possessives: Readonly<Record<string, string>>;
  /** Names with an event word or a noun inside that must not be read as such (`International Rescue Committee`). */
  names: string;
  /** From abroad, said of people. */
  foreign: string;
  /** Those of them that name no nation (`foreign`, `western`). */
  abroad?: string;
  /** Nationalities whose soldiers are the Coalition's. */
  coalition: string;
  /** Of, from: leads from the number to its noun, from the noun to the group. */
  of: string;
  /** Between an event's noun and the number that it counts (`the death of 12`). */
  counting?: string;
  /** Opens a clause about the people right before it (`12 members, who were arrested`). */
  ofWhom?: string;
  /** How people are killed: whoever died in, by or under it was (`died in an air strike`); `byMeans` leads to it. */
  violence?: string;
  byMeans?: string;
  /** People without a noun (`90% of those arriving`). */
  those?: string;
  /** Between a number and the stretch of time of a rate (`50 a month`). */
  each?: string;
  /** Behind a stretch of time: it tells when (`two weeks before the vote`). */
  whenBehind?: string;
  /** Before a count of what is left (`they had 700 men left`). */
  having?: string;
  /** Behind a length: one side of something, no area (`700 metres wide`). */
  sides?: string;
  /** More of the same kind: takes its noun from the number before. */
  others: string;
  /** Before the number: it is a part of the one before. */
  partBefore: string;
  /** One more thing, which the number before does not count (`two women and a child`). */
  single: string;
  /** Leads to the new value of a count (`rose to`). */
  changes: string;
  /** `of whom 90 are minors`: leads from a bare number to its noun. */
  copulas: string;
  /** Tells what most of the counted are: they are people. */
  mostly: string;
  /** After the number: it is a part of the one before. */
  partAfter: string;
  /** Leads to the noun of a number that comes later (`the number of`, `toll`). */
  totals: string;
  /** Places where people live or are shut in: what they hold lives there. */
  dwellings?: string;
  /** Places where people are locked up: whom they hold was arrested (`the prison holds 800`). */
  prisons?: string;
  /** Before a count's old and new value (`from 34,000 square miles to 20`). */
  spanFrom?: string;
  spanTo?: string;
  /** Leads from a count to what it was before (`up from`). */
  comparedWith?: string;
  /** Opens a sentence with the whole that a figure after it is a part of (`Of the 900 who left, 40`). */
  wholeBefore?: string;
  /** Before a verb: it tells what was before (`who had been held`). */
  were?: string;
  /** Last words of a number that no noun can stand right behind (`ألفاً`). */
  closing?: readonly string[];
  /** Says the figure before once more in another unit (`that is, 18 per cent`). */
  restates?: string;
  /** People or vehicles that go together: what they hold is theirs (`a convoy that held 73 families`). */
  batches?: string;
  /** Totals that count the dead where nothing else is told (`the toll rose to 60`). */
  tolls?: string;
  /** Leads to one of some people (`one of its fighters`), whose noun a bare number behind may share. */
  oneOf?: string;
  /** Endings of verbs of several people: right behind the counted, the verb is theirs, though no table knows it. */
  predicateEnds?: readonly string[];
  /** Endings of a dual: a dual right behind another describes it. */
  dualEnds?: readonly string[];
  /** Opens a clause with its verb: a verb that no table knows is the clause's own. */
  verbClauses?: string;
  /** What people die of without arms. */
  natural?: string;
  /** To a state or its people: children handed to it were taken home. */
  home?: string;
  /** Clitics of whom it was told to: not who tells it. */
  told?: readonly string[];
  /** Leads to more of what happened (`in addition to four of …`): the event is the one before. */
  additions?: string;
  /** Opens a clause with an event of its own (`while`): none is looked for beyond. */
  clauses?: string;
  /** Marks a clause about something else. */
  relatives: string;
  /** Cannot be a counted noun nor stand inside the counted phrase. */
  stops: string;
  /** Counted, and yet no claim: times, sides, reasons. */
  idle: string;
  /** Makes a bare stretch of time a claim (`lasted`, `of fighting`). */
  lasting: string;
  /** Turns a length into an area (`area of 2 km`). */
  areas: string;
  /** Between the numbers of a ratio (`3 in 10`). */
  ratio: string;
  /** Before a distance: it says how far something reaches. */
  extents?: string;
  /** Beside a distance: it says where something lies. */
  apart: string;
  since: string;
  /** Leads to a stretch back from now (`within`, `over the past`). */
  within: string;
  asOf: string;
  /** Parts of a date that may be passed over (`early`, `the month of`). */
  dateFillers: string;
  months: WordTable<number>;
  ordinalDays: WordTable<number>;
  /** `last year`. */
  lastYear: string;
  /** Leads to who counted (`according to`). */
  according: string;
  /** Says that someone said. */
  saying: string;
  /** Verbs of speech in a form that only who speaks can stand before (`three people … said that 12 died`). */
  telling?: string;
  /** A form of verbs that tells about the noun right before it (`people coming from the village have died`). */
  ongoing?: RegExp;
  /** Before a verb of its own subject (`have`, `are being`). */
  auxiliaries?: string;
  /** Nouns that describe a noun right behind them (`militant positions`, `family tents`). */
  attributive?: string;
  /** Verbs in a form that no noun follows as what they describe (`84 die fleeing`). */
  finite?: string;
  /** Opens what was said: no name behind it is the speaker's (`that`). */
  that?: string;
}
