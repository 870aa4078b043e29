/**
 * The words of the product, as types. Imports nothing; everything else imports this.
 * Figures' enumerations are those of the reports (see docs/design.md, glossary).
 */

/** Primary language subtag: `ar`, `en`, `tr`, … */
export type Lang = string;
/** An ISO date (`2019-03-17`), or a part of one (`2019-03`, `2019`). */
export type IsoDate = string;
/** `since` is a date, or a stretch back from the report: `24h`, `48h`, `8 weeks`, `2 months`. */
export type Since = string;

// ---------------------------------------------------------------- article

export interface Outlet {
  /** Stable id of the registry, or the folded domain for an unknown one. */
  id: string;
  name: string;
  domain: string;
  /** ISO 3166 alpha-2, where known. */
  country: string | null;
}

/** How a date or credit came to be known. */
export type Basis = 'page' | 'url' | 'inferred' | 'credited';

/** An article as read from a page: text only, no DOM. */
export interface Article {
  url: string | null;
  title: string;
  /** The article's paragraphs in reading order, as printed (no folding, no trimming inside). */
  body: readonly string[];
  outlet: Outlet | null;
  /** The byline as printed. */
  author: string | null;
  lang: Lang;
  published: IsoDate | null;
  modified: IsoDate | null;
  /** Id of the news agency credited (`afp`, `reuters`, …). */
  wire: string | null;
}

/** Which text of an article: its title, or the index of a paragraph in `body`. */
export type ParagraphRef = 'title' | number;

/** A stretch of an article. `said === text.slice(start, end)`; offsets are UTF-16 units. */
export interface Span {
  paragraph: ParagraphRef;
  start: number;
  end: number;
  said: string;
}

// ---------------------------------------------------------------- numerals

/** What a number expression does in its sentence. Only `count`s, `percent`s, `measure`s, … become figures. */
export type NumeralRole =
  | 'count'
  | 'percent'
  | 'measure'
  | 'duration'
  | 'money'
  | 'date'
  | 'time'
  | 'age'
  | 'ordinal'
  | 'identifier'
  | 'score'
  | 'phone'
  | 'other';

export type Approx = 'exact' | 'about' | 'at_least' | 'at_most' | 'vague';

/** A number expression: value and exact stretch (the number alone: no approximator, no counted noun except a dual). */
export interface Numeral extends Span {
  value: number;
  /** Upper end of a range, else null. */
  max: number | null;
  role: NumeralRole;
  /** True for orders of magnitude (`عشرات الآلاف`, `dozens`). */
  vague: boolean;
  /** The noun inside the numeral itself (a dual: `قتيلان`, `شخصان`), folded; else null. */
  dualNoun: string | null;
  rules: readonly string[];
}

// ---------------------------------------------------------------- figures

export const COUNTED = [
  'person',
  'civilian',
  'fighter',
  'family_member',
  'woman',
  'child',
  'dead_body',
  'soldier',
  'prisoner',
  'foreigner',
  'family',
  'vehicle',
  'tunnel',
  'strike',
  'group',
  'country',
  'area_km2',
  'distance_km',
  'percent',
  'usd',
  'duration_days',
  'other',
] as const;
export type Counted = (typeof COUNTED)[number];

export const EVENTS = [
  'left',
  'surrendered',
  'arrested',
  'died',
  'killed',
  'wounded',
  'remaining',
  'arrived',
  'residing',
  'freed',
  'deployed',
  'advanced',
  'controlled',
  'attacked',
  'returned',
  'displaced',
  'missing',
  'other',
] as const;
export type FigureEvent = (typeof EVENTS)[number];

export const SIDES = ['isis', 'sdf', 'coalition', 'civilian'] as const;
export type Side = (typeof SIDES)[number];

/** What a figure says, wherever it stands: on the reader's page or in a report. */
export interface FigureFacts {
  said: string;
  value: number;
  max: number | null;
  approx: Approx;
  counted: Counted;
  event: FigureEvent;
  side: Side | null;
  /** Place id of the gazetteer where known, else the name as given. */
  place: string | null;
  since: Since | null;
  asOf: IsoDate | null;
  /** Who counted, as printed, and their id of the authority list. */
  source: string | null;
  sourceId: string | null;
}

/** A figure found on a page. */
export interface Figure extends FigureFacts, Span {
  /** `f0`, `f1`, … in reading order. */
  id: string;
  /** Id of the figure that this one is a part of (`of whom`), else null. */
  partOf: string | null;
  rules: readonly string[];
}

// ---------------------------------------------------------------- quotes

export type QuoteKind = 'direct' | 'partial';

export interface QuoteFacts {
  /** The words inside the marks, verbatim. */
  said: string;
  kind: QuoteKind;
  /** The fullest name that the article gives. */
  speaker: string | null;
  speakerId: string | null;
  role: string | null;
  /** The channel: `twitter`, `statement`, `audio`, `press conference`, or an outlet's id. */
  via: string | null;
}

/** A quote found on a page. */
export interface Quote extends QuoteFacts, Span {
  /** `q0`, `q1`, … in reading order. */
  id: string;
  rules: readonly string[];
}

// ---------------------------------------------------------------- reports

/** Everything of a report but its claims. */
export interface ReportMeta {
  id: string;
  outlet: Outlet;
  url: string | null;
  headline: string;
  published: IsoDate | null;
  publishedBasis: Basis | null;
  lang: Lang;
  wire: string | null;
  wireBasis: Basis | null;
}

/** One outlet's article, kept as facts. */
export interface Report extends ReportMeta {
  figures: readonly FigureFacts[];
  quotes: readonly QuoteFacts[];
}

/** A claim with what surrounds it: the report it stands in and that report's other claims. */
export interface FigureInContext {
  claim: FigureFacts;
  report: ReportMeta;
  figures: readonly FigureFacts[];
  quotes: readonly QuoteFacts[];
}
export interface QuoteInContext {
  claim: QuoteFacts;
  report: ReportMeta;
  figures: readonly FigureFacts[];
  quotes: readonly QuoteFacts[];
}

// ---------------------------------------------------------------- knowledge of a conflict (comes from the pack)

/** A person or a body with every spelling seen. */
export interface AuthorityEntry {
  id: string;
  kind: 'person' | 'body';
  /** Display name per interface language, and all spellings per language. */
  names: Readonly<Record<Lang, readonly string[]>>;
  side?: Side;
  /** For a person: id of the body they speak for. */
  speaksFor?: string;
  /** `m` or `f`, where known: which pronoun chains fit. */
  gender?: 'm' | 'f';
}

export interface PlaceEntry {
  id: string;
  names: Readonly<Record<Lang, readonly string[]>>;
  /** Id of the place around it. */
  within: string | null;
}

/**
 * What a term group says of an article. `subject`: it is on this conflict; `company`: found with it, and counted
 * only as far as the subject is; `elsewhere`: it is on something else.
 */
export type EvidenceRole = 'subject' | 'company' | 'elsewhere';

/** Weighted terms that tell articles on the conflict from near misses. */
export interface ConflictLexicon {
  /** Per language: term groups with their weight and the evidence's name for people. A term that ends on `*` is the beginning of a word; `~` stands for up to three words. */
  readonly groups: readonly {
    id: string;
    weight: number;
    /** How often counting more hits still adds. */
    cap: number;
    /** `company` when not given, `elsewhere` when the weight is negative. */
    role?: EvidenceRole;
    /** Groups that must all be found in the article too, or these hits do not count; `a|b`: either. */
    needs?: readonly string[];
    /** Points for the gate's first look; 0 or none: the gate does not look for it. */
    gate?: number;
    /** What the gate looks for, in all languages: few and broad, since it is shipped to every page. */
    gateTerms?: readonly string[];
    terms: Readonly<Record<Lang, readonly string[]>>;
  }[];
  readonly threshold: number;
  /** No earlier article is on the conflict. */
  readonly since?: IsoDate;
}

/** What core must be told of the conflict. */
export interface Knowledge {
  authority: readonly AuthorityEntry[];
  places: readonly PlaceEntry[];
  conflict: ConflictLexicon;
  outlets: readonly Outlet[];
}

export interface Detection {
  detected: boolean;
  score: number;
  /** Evidence for people: term group, how often, weight. */
  reasons: readonly Reason[];
}

/** A sentence to be said in the reader's language: a message key and its parameters. */
export interface Reason {
  code: string;
  params?: Readonly<Record<string, string | number | null>>;
}

/** All that was read out of one article. */
export interface Claims {
  figures: readonly Figure[];
  quotes: readonly Quote[];
  numerals: readonly Numeral[];
}

// ---------------------------------------------------------------- relations

export type FigureRelation = 'same' | 'compatible' | 'differs' | 'other_scope' | 'other_time' | 'unrelated';
export type QuoteRelation =
  | 'same'
  | 'shortened'
  | 'extended'
  | 'changed'
  | 'retranslated'
  | 'translated'
  | 'unrelated';

/** How b stands to a. */
export interface FigureVerdict {
  relation: FigureRelation;
  why: readonly Reason[];
}
export interface QuoteVerdict {
  relation: QuoteRelation;
  otherSpeaker: boolean;
  why: readonly Reason[];
  /** Word-level difference from a to b; null where it makes no sense (translations, unrelated). */
  diff: readonly DiffPart[] | null;
}

/** A run of words kept, dropped (only in a), added (only in b), or left out at an edge. Concatenates back to the wordings. */
export interface DiffPart {
  op: 'same' | 'dropped' | 'added' | 'moved' | 'cut';
  text: string;
  /** Of `same`: how b prints it, where only the spelling differs. */
  other?: string;
  /** Of `moved` and `cut`: in which wording the words stand (a moved run is told once for each). */
  side?: 'a' | 'b';
}

// ---------------------------------------------------------------- comparison (what the view draws)

interface RowBase {
  /** `reportId#index` */
  id: string;
  report: ReportMeta;
  why: readonly Reason[];
  /** Id of a `Family`. */
  family: string;
}
export interface FigureRow extends RowBase {
  claim: FigureFacts;
  relation: FigureRelation;
}
export interface QuoteRow extends RowBase {
  claim: QuoteFacts;
  relation: QuoteRelation;
  otherSpeaker: boolean;
  diff: readonly DiffPart[] | null;
}

/** Reports that copied one wire or one statement; counted as one independent source. */
export interface Family {
  id: string;
  /** What they share: a wire, a statement (body's id), or wording alone. */
  basis: 'wire' | 'statement' | 'wording' | 'alone';
  /** Wire id, source id, or the outlet's name. */
  name: string;
  reports: readonly string[];
}

interface CardBase {
  /** The claim's id. */
  id: string;
  /** Sources of all rows, those that report the claim itself first. */
  families: readonly Family[];
  /** Outlets that report the claim itself: not those of rows that only come near it (`other_scope`, single other moments). */
  outlets: number;
  /** True when the claim's own page is the only one that has it. */
  onlyHere: boolean;
}
export interface FigureCard extends CardBase {
  kind: 'figure';
  claim: Figure;
  /** The card's heading: `differs`, a running count, else how most others agree; null when only here (docs/decisions/0008-rows-of-a-card.md). */
  headline: FigureRelation | null;
  rows: readonly FigureRow[];
  /** True when the values are one running count with three dated points or more: draw a time line. */
  running: boolean;
}
export interface QuoteCard extends CardBase {
  kind: 'quote';
  claim: Quote;
  headline: QuoteRelation | null;
  rows: readonly QuoteRow[];
}
export type Card = FigureCard | QuoteCard;

/** Do the parts add up to the whole they are given for? */
export interface SumCheck {
  id: string;
  kind: 'sum';
  whole: string;
  parts: readonly string[];
  sum: number;
  fits: boolean;
  why: readonly Reason[];
}
/** Two places of one article give one thing two values. */
export interface SelfCheck {
  id: string;
  kind: 'headline' | 'two_values';
  claims: readonly [string, string];
  why: readonly Reason[];
}
export type Check = SumCheck | SelfCheck;

export interface Comparison {
  article: Omit<Article, 'body'>;
  /** Display names, per interface language, of the ids that stand in it (places, sources, wires). */
  labels?: Readonly<Record<string, Readonly<Record<Lang, string>>>>;
  cards: readonly Card[];
  checks: readonly Check[];
  overview: {
    figures: number;
    quotes: number;
    /** Outlets that report what the page reports, and their independent sources, over all cards. */
    outlets: number;
    sources: number;
    /** Cards headed `differs` or `changed`. */
    differing: number;
  };
}

// ---------------------------------------------------------------- look-up

/** What the popup understood of a query, said back to the person. */
export type Query =
  | { kind: 'figure'; text: string; value: number; max: number | null; words: readonly string[] }
  | { kind: 'name'; text: string; ids: readonly string[] }
  | { kind: 'words'; text: string; words: readonly string[] }
  | { kind: 'empty'; text: string };

export type LookupHit =
  | { kind: 'figure'; report: ReportMeta; claim: FigureFacts; index: number; score: number }
  | { kind: 'quote'; report: ReportMeta; claim: QuoteFacts; index: number; score: number }
  | { kind: 'report'; report: ReportMeta; score: number };

export interface LookupResult {
  query: Query;
  hits: readonly LookupHit[];
  outlets: number;
  sources: number;
}
