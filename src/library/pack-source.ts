/** Where the bundled pack comes from: in the extension its own files, in tests and scripts anything. */
export interface PackSource {
  /** Told without loading the pack: another version than the stored one makes it load anew. */
  version: string;
  /** The compiled pack: `{ meta, reports }`, raw. */
  load(): Promise<unknown>;
}
