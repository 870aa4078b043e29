/** What the view draws. */
import type { Article, Span } from './article.ts';
import type { Lang } from './basics.ts';
import type { Figure, FigureFacts } from './figures.ts';
import type { Quote, QuoteFacts } from './quotes.ts';
import type { Reason } from './reasons.ts';
import type { DiffPart, FigureRelation, QuoteRelation } from './relations.ts';
import type { ReportMeta } from './reports.ts';

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
  /** What its figure is a part of, where that is another whole than the page's. */
  whole?: FigureFacts;
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
  /** What the page's figure is a part of, where a row is a part of another whole. */
  whole?: FigureFacts;
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

/** Words that the page gives as its own, and another outlet as a quote. */
export interface Paraphrase {
  /** `reportId#index` of the quote. */
  id: string;
  /** The stretch of the page. */
  span: Span;
  report: ReportMeta;
  claim: QuoteFacts;
  why: readonly Reason[];
}

export interface Comparison {
  article: Omit<Article, 'body'>;
  /** Display names, per interface language, of the ids that stand in it (places, sources, wires). */
  labels?: Readonly<Record<string, Readonly<Record<Lang, string>>>>;
  cards: readonly Card[];
  checks: readonly Check[];
  paraphrases: readonly Paraphrase[];
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
