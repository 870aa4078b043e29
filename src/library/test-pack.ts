import { fileURLToPath } from 'node:url';
import { readPackFolder } from '../../scripts/pack/read-pack.mjs';
import type { Knowledge, Report } from '../core/model.ts';
import { checkPack } from './check-pack.ts';

/** The committed pack, for tests. */
export function readCommittedPack(): { knowledge: Knowledge; reports: readonly Report[] } {
  const folder = fileURLToPath(new URL('../packs/baghouz', import.meta.url));
  return checkPack(readPackFolder(folder), '2026-11-24');
}
