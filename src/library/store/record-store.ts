/** What a record may be: bytes, text, or small plain objects. */
export type StoredRecord = Uint8Array | string | object;

/**
 * Where records lie, by key: IndexedDB, or memory where there is none. The index knows nothing else of storage.
 * `write` is atomic: all of it or nothing.
 */
export interface RecordStore {
  /** In the order of the keys; undefined where there is none. */
  read(keys: readonly string[]): Promise<(unknown | undefined)[]>;
  /** `puts` and `drops` in one transaction. @throws LibraryError `storage_full` and `storage_blocked` */
  write(puts: ReadonlyMap<string, StoredRecord>, drops?: readonly string[]): Promise<void>;
  /** All keys that begin with `prefix`. */
  keys(prefix: string): Promise<string[]>;
  close(): void;
}
