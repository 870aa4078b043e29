import { type Library, openLibrary } from '../library/library.ts';
import { LibraryError } from '../library/library-error.ts';
import { idbStore } from '../library/store/idb-store.ts';
import type { Problem } from '../shared/messages.ts';
import { ProblemError } from '../shared/problem-error.ts';
import { today } from '../shared/today.ts';
import { ownFile, packKnowledge } from './knowledge.ts';

let opening: Promise<Library> | null = null;

/** The library, opened once in a worker's life. Never fails for want of storage: `trouble` says what is wrong. */
export function library(): Promise<Library> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function open(): Promise<Library> {
  const { id, version } = await packKnowledge();
  return openLibrary({
    openStore: () => idbStore('masadir'),
    pack: { version, load: () => ownFile(`pack/${id}.json`) },
    today,
  });
}

/** The library's trouble in the messages' words. */
export function troubleOf(library: Library): Problem | undefined {
  return library.trouble ? { code: library.trouble.code, detail: library.trouble.message } : undefined;
}

/** Run a library's work; its errors go on as problems that the person can be told. @throws ProblemError */
export async function inLibrary<T>(work: (library: Library) => Promise<T>): Promise<T> {
  try {
    return await work(await library());
  } catch (error) {
    if (error instanceof LibraryError) throw new ProblemError(error.code, error.message);
    throw error;
  }
}
