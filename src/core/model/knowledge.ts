/** What core must be told of a conflict; it comes from the pack. */
import type { Outlet } from './article.ts';
import type { IsoDate, Lang } from './basics.ts';
import type { Figure, Side } from './figures.ts';
import type { Numeral } from './numerals.ts';
import type { Quote } from './quotes.ts';
import type { Reason } from './reasons.ts';

/** A person or a body with every spelling seen. */
export interface AuthorityEntry {
  id: string;
  kind: 'person' | 'body';
  /** Display name per interface language, and all spellings per language. */
  names: Readonly<Record<Lang, readonly string[]>>;
  side?: Side;
  /** For a person: id of the body they speak for. */
  speaksFor?: string;
  /** For a body: the one it belongs to, though it speaks and counts for itself (an agency of the United Nations). */
  partOf?: string;
  /** What they speak or write in first, where it is not the land's language (`ConflictLexicon.spoken`). */
  speaks?: Lang;
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
  /** Per language: words that terms stand on by their list's name. */
  readonly sets?: Readonly<Record<Lang, Readonly<Record<string, readonly string[]>>>>;
  /**
   * Per language: term groups with their weight and the evidence's name for people. In a term a word that ends on `*`
   * is the beginning of a word, `~` stands for up to three words, `(a|b)` for either, `<isis>` for each of a set.
   */
  readonly groups: readonly {
    id: string;
    weight: number;
    /** The weight in an article of the conflict's own days, and of later ones, where the date says more or less. */
    during?: number;
    later?: number;
    /** Says nothing of the subject where title or opening name another conflict's ground. */
    yields?: boolean;
    /** How often counting more hits still adds. */
    cap: number;
    /** `company` when not given, `elsewhere` when the weight is negative. */
    role?: EvidenceRole;
    /** Groups that must all be found in the article too, or these hits do not count; `a|b`: either. `@during`, `@later`: its date. */
    needs?: readonly string[];
    /** A hit in the title counts without what it needs: names that mean nothing else. */
    sureInTitle?: boolean;
    /** Points for the gate's first look; 0 or none: the gate does not look for it. */
    gate?: number;
    /** What the gate looks for, in all languages: few and broad, since it is shipped to every page. */
    gateTerms?: readonly string[];
    terms: Readonly<Record<Lang, readonly string[]>>;
  }[];
  readonly threshold: number;
  /** What is spoken in the conflict's land: the language of whoever is not known to speak another. */
  readonly spoken?: Lang;
  /** No earlier article is on the conflict. */
  readonly since?: IsoDate;
  /** The last of its own days: what is published later is on what came of it. */
  readonly until?: IsoDate;
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

/** All that was read out of one article. */
export interface Claims {
  figures: readonly Figure[];
  quotes: readonly Quote[];
  numerals: readonly Numeral[];
}
