import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { keyMapSchema } from './sidebar-keys.ts';

/** Where the settings lie in `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** A host name, no scheme, no path: `example.org`. */
const host = v.pipe(v.string(), v.toLowerCase(), v.maxLength(253), v.regex(/^[\p{L}\p{N}.-]+$/u));
/** Hosts that do not fit are dropped one by one; 2000 is more than anyone adds by hand. */
const hosts = v.pipe(
  v.array(v.unknown()),
  v.transform((list) => [...new Set(list.filter((item): item is string => v.is(host, item)).map(fold))]),
  v.maxLength(2000),
);
const fold = (text: string) => text.toLowerCase();

const fields = {
  language: v.pipe(v.string(), v.regex(/^(?:auto|[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)$/)),
  digits: v.picklist(['printed', 'western', 'eastern']),
  months: v.picklist(['levant', 'gulf', 'maghreb']),
  theme: v.picklist(['system', 'light', 'dark']),
  dock: v.picklist(['auto', 'left', 'right']),
  /** Narrower than 280 px a row does not fit; wider than 900 the page is gone. */
  width: v.pipe(v.number(), v.integer(), v.minValue(280), v.maxValue(900)),
  openByItself: v.boolean(),
  highlights: v.boolean(),
  edgeTab: v.boolean(),
  order: v.picklist(['differences', 'article']),
  keepLibrary: v.boolean(),
  keys: keyMapSchema,
  silentSites: hosts,
  addedSites: hosts,
} satisfies Record<keyof Settings, v.GenericSchema>;

/** A change of some settings, strict: what a message may carry. */
export const settingsChangeSchema = v.partial(v.object(fields));

const repairing = v.object({
  language: v.fallback(fields.language, DEFAULT_SETTINGS.language),
  digits: v.fallback(fields.digits, DEFAULT_SETTINGS.digits),
  months: v.fallback(fields.months, DEFAULT_SETTINGS.months),
  theme: v.fallback(fields.theme, DEFAULT_SETTINGS.theme),
  dock: v.fallback(fields.dock, DEFAULT_SETTINGS.dock),
  width: v.fallback(fields.width, DEFAULT_SETTINGS.width),
  openByItself: v.fallback(fields.openByItself, DEFAULT_SETTINGS.openByItself),
  highlights: v.fallback(fields.highlights, DEFAULT_SETTINGS.highlights),
  edgeTab: v.fallback(fields.edgeTab, DEFAULT_SETTINGS.edgeTab),
  order: v.fallback(fields.order, DEFAULT_SETTINGS.order),
  keepLibrary: v.fallback(fields.keepLibrary, DEFAULT_SETTINGS.keepLibrary),
  keys: v.fallback(fields.keys, DEFAULT_SETTINGS.keys),
  silentSites: v.fallback(hosts, []),
  addedSites: v.fallback(hosts, []),
});

/** Stored settings of any age or shape as `Settings`: every field that does not fit, or is missing, falls back to its default. */
export function readSettings(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
  const parsed = v.safeParse(repairing, { ...DEFAULT_SETTINGS, ...given });
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}
