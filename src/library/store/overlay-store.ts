import { memoryStore } from './memory-store.ts';
import type { RecordStore } from './record-store.ts';

/**
 * A store that can still be read but not written (full disk): what is new lives in memory for this session,
 * what is stored stays as it is and shows through.
 */
export function overlayStore(base: RecordStore): RecordStore {
  const fresh = memoryStore();
  const dropped = new Set<string>();
  return {
    async read(keys) {
      const above = await fresh.read(keys);
      const below = await base.read(keys);
      return keys.map((key, i) => above[i] ?? (dropped.has(key) ? undefined : below[i]));
    },
    async write(puts, drops = []) {
      for (const key of drops) dropped.add(key);
      for (const key of puts.keys()) dropped.delete(key);
      await fresh.write(puts, drops);
    },
    async keys(prefix) {
      const below = (await base.keys(prefix)).filter((key) => !dropped.has(key));
      return [...new Set([...(await fresh.keys(prefix)), ...below])];
    },
    close() {
      base.close();
    },
  };
}
