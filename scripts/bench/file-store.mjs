import { closeSync, existsSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';

/** A record store in one file, for the bench: what is read comes from disk, as with IndexedDB, and weighs on nobody's heap. */
export function fileStore(path) {
  const places = new Map(existsSync(`${path}.keys`) ? JSON.parse(readFileSync(`${path}.keys`, 'utf8')) : []);
  const file = openSync(path, existsSync(path) ? 'r+' : 'w+');
  let end = Math.max(0, ...[...places.values()].map(([from, length]) => from + length));
  return {
    async read(keys) {
      return keys.map((key) => {
        const place = places.get(key);
        if (!place) return undefined;
        const bytes = Buffer.alloc(place[1]);
        readSync(file, bytes, 0, place[1], place[0]);
        const value = deserialize(bytes);
        return value instanceof Buffer ? new Uint8Array(value) : value;
      });
    },
    async write(puts, drops = []) {
      for (const key of drops) places.delete(key);
      for (const [key, value] of puts) {
        const bytes = serialize(value);
        writeSync(file, bytes, 0, bytes.length, end);
        places.set(key, [end, bytes.length]);
        end += bytes.length;
      }
      writeFileSync(`${path}.keys`, JSON.stringify([...places]));
    },
    async keys(prefix) {
      return [...places.keys()].filter((key) => key.startsWith(prefix));
    },
    close: () => closeSync(file),
  };
}
