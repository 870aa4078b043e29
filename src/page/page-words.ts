import type { Lang } from '../core/model.ts';

/** What the edge tab, the hover card and the frame say, made by the background in the reader's language and digits. */
export interface PageWords {
  lang: Lang;
  dir: 'rtl' | 'ltr';
  /** The frame's title. */
  name: string;
  tab: {
    /** How many differ (or, where none does, how many claims there are), and the small print under it. */
    number: string;
    of: string | null;
    /** The same as a sentence, for those who do not see it. */
    label: string;
  };
  open: string;
  close: string;
  openCard: string;
  resize: string;
}
