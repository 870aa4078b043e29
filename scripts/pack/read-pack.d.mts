import type { RawPack } from '../../src/library/check-pack.ts';

export function readPackFolder(folder: string): RawPack & { broken: string[] };
