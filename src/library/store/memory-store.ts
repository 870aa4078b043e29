import type { RecordStore, StoredRecord } from './record-store.ts';

/** Records in memory: for tests, for the bench, and for a session in which storage is full or forbidden. */
export function memoryStore(): RecordStore {
  const records = new Map<string, StoredRecord>();
  return {
    async read(keys) {
      return keys.map((key) => records.get(key));
    },
    async write(puts, drops = []) {
      for (const key of drops) records.delete(key);
      for (const [key, value] of puts) records.set(key, value);
    },
    async keys(prefix) {
      return [...records.keys()].filter((key) => key.startsWith(prefix));
    },
    close() {},
  };
}
