/** What the project's scripts (import, compile, bench) take from src/. */
export { fold } from '../core/text/fold.ts';
export { checkPack } from './check-pack.ts';
export { buildSegment } from './index/build-segment.ts';
export { findQuotes } from './index/find-quotes.ts';
export { reportOf } from './index/posting.ts';
export { quoteKeys } from './index/quote-keys.ts';
export { SegmentReader } from './index/segment-reader.ts';
export { openLibrary } from './library.ts';
export { sayNote } from './note.ts';
export { parseReport } from './parse-report.ts';
export { memoryStore } from './store/memory-store.ts';
export { writeReport } from './write-report.ts';
