import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { LibraryError, storageError } from '../library-error.ts';
import type { RecordStore, StoredRecord } from './record-store.ts';

interface Schema extends DBSchema {
  records: { key: string; value: StoredRecord };
}

/** The database's own version: raised when stores change, not when a pack does. */
const VERSION = 1;
/** Another tab of an older version may hold the database open; then we work from memory rather than wait. */
const OPEN_MS = 5000;

/** Records in IndexedDB. @throws LibraryError where it cannot be opened (private windows, policy, a newer version's data). */
export async function idbStore(name: string): Promise<RecordStore> {
  const db = await open(name);
  return {
    async read(keys) {
      try {
        const tx = db.transaction('records');
        // All requests are in flight at once: one turn of the event loop, not one for each key.
        return await Promise.all(keys.map((key) => tx.store.get(key)));
      } catch (error) {
        throw storageError(error);
      }
    },
    async write(puts, drops = []) {
      try {
        const tx = db.transaction('records', 'readwrite');
        const work = [
          ...drops.map((key) => tx.store.delete(key)),
          ...[...puts].map(([key, value]) => tx.store.put(value, key)),
        ];
        // The transaction tells what went wrong; the requests' own rejections would go unheard.
        for (const request of work) request.catch(() => undefined);
        await tx.done;
      } catch (error) {
        throw storageError(error);
      }
    },
    async keys(prefix) {
      try {
        return await db.getAllKeys('records', IDBKeyRange.bound(prefix, `${prefix}\uffff`));
      } catch (error) {
        throw storageError(error);
      }
    },
    close() {
      db.close();
    },
  };
}

async function open(name: string): Promise<IDBPDatabase<Schema>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LibraryError('storage_blocked', 'opening takes too long')), OPEN_MS);
  });
  const opening = openDB<Schema>(name, VERSION, {
    upgrade(db) {
      if (!db.objectStoreNames.contains('records')) db.createObjectStore('records');
    },
    // A newer version wants to upgrade: let it, our data is safe in the store.
    blocking: (_, __, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  try {
    return await Promise.race([opening, late]);
  } catch (error) {
    opening.then((db) => db.close()).catch(() => undefined);
    throw storageError(error);
  } finally {
    clearTimeout(timer);
  }
}
