/** A page of the demo newsstand: our own prose, invented outlets, facts of the pack. */
export interface DemoOutlet {
  /** Label of the host under the demo domain. */
  host: string;
  name: string;
  lang: 'ar' | 'en';
  look: 'daily' | 'blog' | 'wire';
  sections: readonly string[];
}

export interface DemoPage {
  outlet: DemoOutlet;
  slug: string;
  title: string;
  standfirst?: string;
  byline?: string;
  /** ISO date-time of publication. */
  published: string;
  /** The date as the page prints it. */
  dateline: string;
  /** HTML of the article's blocks: `<p>`, `<h2>`, `<blockquote>`, `<table>`, `<ul>`. */
  blocks: readonly string[];
  caption?: string;
  related?: readonly string[];
  comments?: readonly { by: string; text: string }[];
  ticker?: readonly string[];
  /** How the text comes: at once, after a while, in entries that keep coming, or over several pages. */
  arrives?: 'at-once' | 'late' | 'live' | 'paginated';
  /** Live entries that come later, one every few seconds: HTML. */
  later?: readonly string[];
  /** Further pages of a paginated article: blocks each. */
  more?: readonly (readonly string[])[];
  /** Whether the page is on the conflict: what the demo expects the detector to say. */
  onConflict: boolean;
}
