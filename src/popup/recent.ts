import * as v from 'valibot';
import { browser } from '../shared/browser.ts';

/** Where the look-ups lie in `storage.local`; the background counts and clears them there (`lookups`). */
export const RECENT_KEY = 'lookups';
/** More than these are not looked through again. */
const KEPT = 8;

const schema = v.array(v.pipe(v.string(), v.maxLength(400)));

/** The latest look-ups, newest first; empty where storage is blocked or broken. */
export async function readRecent(): Promise<readonly string[]> {
  try {
    const stored = await browser.storage.local.get(RECENT_KEY);
    const parsed = v.safeParse(schema, stored[RECENT_KEY]);
    return parsed.success ? parsed.output : [];
  } catch {
    return [];
  }
}

/** Remembers a look-up; a text that grew while it was typed replaces its beginnings. */
export async function keepRecent(text: string): Promise<void> {
  const wanted = text.trim();
  // Two letters are a beginning, not a look-up.
  if (wanted.length < 3) return;
  const others = (await readRecent()).filter((each) => !wanted.startsWith(each) && !each.startsWith(wanted));
  await browser.storage.local
    .set({ [RECENT_KEY]: [wanted, ...others].slice(0, KEPT) })
    .catch(() => undefined);
}

/** Forgets all look-ups. */
export async function forgetRecent(): Promise<void> {
  await browser.storage.local.remove(RECENT_KEY);
}
