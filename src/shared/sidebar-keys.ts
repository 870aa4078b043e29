import * as v from 'valibot';

/** What the person may give a key of their own. Arrows, Enter and Escape stay as they are. */
export const KEY_ACTS = ['next', 'previous', 'show', 'copy', 'search', 'keys'] as const;
export type KeyAct = (typeof KEY_ACTS)[number];

/**
 * A key for each act: a letter or digit by its place on the keyboard (`KeyJ`: an Arabic layout types ت there),
 * a sign by what it types (`/`).
 */
export type KeyMap = Readonly<Record<KeyAct, string>>;

export const DEFAULT_KEYS: KeyMap = {
  next: 'KeyJ',
  previous: 'KeyK',
  show: 'KeyO',
  copy: 'KeyC',
  search: '/',
  keys: '?',
};

/** By place a letter or digit, else one sign that is printed. */
const KEY = /^(?:Key[A-Z]|Digit[0-9]|[\p{P}\p{S}])$/u;

/** A map that the sidebar can work with: a key for each act, none of them twice. */
export const keyMapSchema = v.pipe(
  v.object({
    next: v.pipe(v.string(), v.regex(KEY)),
    previous: v.pipe(v.string(), v.regex(KEY)),
    show: v.pipe(v.string(), v.regex(KEY)),
    copy: v.pipe(v.string(), v.regex(KEY)),
    search: v.pipe(v.string(), v.regex(KEY)),
    keys: v.pipe(v.string(), v.regex(KEY)),
  }),
  v.check((keys) => new Set(Object.values(keys)).size === KEY_ACTS.length, 'one key for two acts'),
);

/** The key of a press as it is kept; null for one that cannot be chosen (arrows, Enter, Tab, a letter of no place). */
export function keyOf(press: { code: string; key: string }): string | null {
  // The Arabic question mark asks the same question.
  const sign = press.key === '؟' ? '?' : press.key;
  if (KEY.test(sign)) return sign;
  return KEY.test(press.code) ? press.code : null;
}

/** The act that has a key; null where it is free. */
export function actOf(keys: KeyMap, key: string | null): KeyAct | null {
  return KEY_ACTS.find((act) => keys[act] === key) ?? null;
}

/** What stands on the key: `J`, `5`, `/`. */
export function keyName(key: string): string {
  return key.replace(/^(?:Key|Digit)/, '');
}
