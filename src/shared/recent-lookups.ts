import * as v from 'valibot';
import { browser } from './browser.ts';

/** Where the latest look-ups lie in `storage.local`. */
const KEY = 'lookups';
/** More than these are not looked through again. */
const KEPT = 8;
/** A longer text is kept by its beginning: it finds the same, and a row of the list shows less still. */
const LONGEST = 400;

const schema = v.array(v.pipe(v.string(), v.maxLength(LONGEST)));

/** The latest look-ups, newest first; empty where storage is blocked or broken. */
export async function readRecent(): Promise<readonly string[]> {
  try {
    const stored = await browser.storage.local.get(KEY);
    return parseRecent(stored[KEY]);
  } catch {
    return [];
  }
}

/** Look-ups of unknown origin (storage, a file); none where they do not fit. */
export function parseRecent(value: unknown): readonly string[] {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : [];
}

/** Remembers a look-up; a text that grew while it was typed replaces its beginnings. */
export async function keepRecent(text: string): Promise<void> {
  const wanted = text.trim().slice(0, LONGEST);
  // Two letters are a beginning, not a look-up.
  if (wanted.length < 3) return;
  const others = (await readRecent()).filter((each) => !wanted.startsWith(each) && !each.startsWith(wanted));
  await store([wanted, ...others]);
}

/** Takes look-ups of an export in, behind those that are there. */
export async function restoreRecent(others: readonly string[]): Promise<void> {
  if (others.length > 0) await store([...new Set([...(await readRecent()), ...others])]);
}

/** Forgets all look-ups. */
export async function forgetRecent(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** A look-up that cannot be remembered is no loss worth a word. */
async function store(all: readonly string[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: all.slice(0, KEPT) }).catch(() => undefined);
}
