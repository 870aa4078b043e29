/** What the project's scripts (import, compile, bench) take from src/. */
export { fold } from '../core/text/fold.ts';
export { checkPack } from './check-pack.ts';
export { sayNote } from './note.ts';
export { parseReport } from './parse-report.ts';
export { writeReport } from './write-report.ts';
