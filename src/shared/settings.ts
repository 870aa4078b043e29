import { DEFAULT_KEYS, type KeyMap } from './sidebar-keys.ts';

/** What the person can choose. Kept in `storage.local` under `settings`; read through `readSettings`, which repairs what does not fit. */
export interface Settings {
  /** `auto` follows the browser. */
  language: string;
  /** Digits of what we say; what a page printed stays as printed. */
  digits: 'printed' | 'western' | 'eastern';
  months: 'levant' | 'gulf' | 'maghreb';
  theme: 'system' | 'light' | 'dark';
  /** Side of the sidebar: the page's inline end is `auto`. */
  dock: 'auto' | 'left' | 'right';
  /** Sidebar width in CSS px. */
  width: number;
  /** Open the sidebar by itself where something differs. */
  openByItself: boolean;
  highlights: boolean;
  edgeTab: boolean;
  /** Order of the cards. */
  order: 'differences' | 'article';
  /** Keep reports found on articles that the person opens. */
  keepLibrary: boolean;
  /** The sidebar's own keys. */
  keys: KeyMap;
  /** Hosts where Masadir stays silent. */
  silentSites: readonly string[];
  /** Hosts that the person added. */
  addedSites: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  digits: 'western',
  months: 'levant',
  theme: 'system',
  dock: 'auto',
  width: 400,
  openByItself: false,
  highlights: true,
  edgeTab: true,
  order: 'differences',
  keepLibrary: true,
  keys: DEFAULT_KEYS,
  silentSites: [],
  addedSites: [],
};
