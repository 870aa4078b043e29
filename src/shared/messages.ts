import type {
  Article,
  Comparison,
  FigureRelation,
  Lang,
  LookupResult,
  QuoteRelation,
  Span,
} from '../core/model.ts';
import type { Settings } from './settings.ts';

/**
 * Every message of the extension: its name, what it carries, what comes back. One file, one signature each.
 * Content scripts and extension pages send; the background answers, unless said otherwise.
 * Messages carry ids and facts, never functions, never DOM.
 */
export interface Messages {
  /** gate → background: this page may be on the conflict; inject the reader here. */
  'inject-reader': { take: Record<string, never>; give: { injected: boolean } };
  /** reader → background: the article as it stands now (sent again when the page changed). */
  'page-read': { take: { article: Article }; give: PageMarks };
  /** reader → background: the page could not be read. */
  'page-failed': { take: { problem: Problem }; give: null };
  /** sidebar, popup → background: what is known of a tab (own tab when `tabId` is null). */
  'get-page': { take: { tabId: number | null }; give: PageState };
  /** popup → background: read this tab even though nobody thinks that it is on the conflict. */
  'compare-anyway': { take: { tabId: number }; give: PageState };
  /** sidebar → background → reader: scroll to a claim and mark it. */
  'show-claim': { take: { claimId: string; tabId?: number | null }; give: { shown: boolean } };
  /** reader → background → sidebar: open this card. */
  'open-card': { take: { claimId: string }; give: null };
  /** anyone → background → reader: open, close or toggle the sidebar of a tab (own tab when null). */
  sidebar: { take: { tabId: number | null; want: 'open' | 'close' | 'toggle' }; give: { open: boolean } };
  /** sidebar → background → reader: the frame's new place and width; gives what became of it. `other`, null: only the page knows where it stands and how wide it is. */
  dock: {
    take: { side: 'left' | 'right' | 'other'; width: number | null };
    give: { side: 'left' | 'right'; width: number };
  };
  /** popup, sidebar → background: look anything up. */
  lookup: { take: { text: string; limit: number }; give: LookupResult };
  /** context menu, shortcut → background → sidebar: compare a selected text. */
  'compare-text': { take: { text: string; lang: string | null }; give: Comparison };
  /** options, popup → background. */
  'get-settings': { take: Record<string, never>; give: Settings };
  'set-settings': { take: { change: Partial<Settings> }; give: Settings };
  /** sidebar → background: open the options page; a frame in a web page may not in Firefox. */
  'open-options': { take: Record<string, never>; give: null };
  /** options → background: what is stored, by kind. */
  'get-storage': { take: Record<string, never>; give: StorageSummary };
  /**
   * options → background: the person's own data as JSON, a stretch of the library at a time, and back. `next`: where to
   * go on; null where the place to go on from is gone, and the export begins anew.
   */
  'export-data': {
    take: { from?: ExportPlace | null };
    give: { json: string; reports: number; next: ExportPlace | null } | null;
  };
  /** `part`: the file came in pieces, and this is one of them; one that is in already is passed over. */
  'import-data': {
    take: { json: string; part?: { job: string; index: number; of: number } | null };
    give: { reports: number; refused: readonly string[] };
  };
  'clear-data': { take: { what: 'library' | 'lookups' | 'all' }; give: StorageSummary };
  /** popup, options → background: the permission for a site was granted (or taken back); register its scripts. */
  'site-added': { take: { host: string }; give: Settings };
  'site-removed': { take: { host: string }; give: Settings };
  /** background → sidebars, popup: what is known of this tab changed; ask `get-page` again. */
  'page-changed': { take: { tabId: number }; give: null };
  /** background → reader: a shortcut asked for the next (or previous) differing claim. */
  'next-difference': { take: { back: boolean }; give: { claimId: string | null } };
  /** background → sidebar: show this comparison of a selected text. */
  'show-selection': { take: { comparison: Comparison }; give: null };
  /** sidebar, popup → background: the tab that I stand in (null for the popup). */
  'which-tab': { take: Record<string, never>; give: { tabId: number | null } };
}

/** A place in the library. */
interface ExportPlace {
  segment: string;
  ord: number;
}

export type MessageName = keyof Messages;
export type Take<N extends MessageName> = Messages[N]['take'];
export type Give<N extends MessageName> = Messages[N]['give'];

/** What goes over the wire. `problem` instead of `give` where it failed. */
export type Envelope<N extends MessageName = MessageName> = {
  to: 'background' | 'reader' | 'sidebar';
  name: N;
  take: Take<N>;
  /** For sidebars: the tab that it is about; a sidebar of another tab leaves it alone. */
  tabId?: number | null;
};
export type Answer<N extends MessageName> = { ok: true; give: Give<N> } | { ok: false; problem: Problem };

/** Everything that may fail; each has a text of the interface (`problem_…`). */
export const PROBLEM_CODES = [
  'page_too_big',
  'page_empty',
  'page_unreadable',
  'frame_removed',
  'pack_broken',
  'storage_full',
  'storage_blocked',
  'library_damaged',
  'no_access',
  'bad_message',
  'unknown',
] as const;

/** A failure in words: a key of the interface's texts, and a detail for the report (never page text). */
export interface Problem {
  code: (typeof PROBLEM_CODES)[number];
  detail: string | null;
}

/** One claim for the page: where it is and how it is marked. */
export interface ClaimMark {
  id: string;
  kind: 'figure' | 'quote';
  span: Span;
  headline: FigureRelation | QuoteRelation | null;
  onlyHere: boolean;
  /** For the hover card, as the reader says it: the headline's word, `9 outlets, 3 sources`, the one-line result. */
  relation: string;
  counts: string | null;
  line: string;
}

/** What stands on the page besides the marks, in the reader's language and digits. */
export interface PageTexts {
  lang: Lang;
  dir: 'rtl' | 'ltr';
  name: string;
  tab: { number: string; of: string | null; label: string };
  open: string;
  close: string;
  openCard: string;
  resize: string;
}

/** What the reader gets back: what to mark, and what the edge tab says. */
export interface PageMarks {
  detected: boolean;
  marks: readonly ClaimMark[];
  differing: number;
  total: number;
  /** Null where there is nothing to mark. */
  texts: PageTexts | null;
  settings: Settings;
}

/** What the background knows of a tab; drawn by sidebar and popup. */
export type PageState =
  /** No article was looked for here, or it is none. `canCompare`: activeTab or a permission would let us. */
  | { kind: 'none'; canCompare: boolean; host: string | null }
  | { kind: 'reading'; step: 'article' | 'claims' | 'library'; done: number; of: number }
  | { kind: 'off_topic'; title: string; host: string | null }
  /** `problem`: the comparison is good, but something beside it failed (storage full: nothing is kept). */
  | { kind: 'compared'; comparison: Comparison; at: string; problem?: Problem }
  | { kind: 'failed'; problem: Problem };

export interface StorageSummary {
  pack: { version: string; reports: number; outlets: number };
  library: { reports: number; since: string | null };
  lookups: number;
  bytes: number | null;
  /** Why storage does not work as it should; the pack is then used from memory. */
  problem?: Problem;
}
