import type { Readable, Writable } from 'node:stream';

/** What a command of the door is handed. */
export interface World {
  /** The project's root: where the pack lies. */
  root: string;
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}
