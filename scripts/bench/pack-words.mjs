import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { readPackFolder } from '../pack/read-pack.mjs';

/** Arabic words of the bundled pack's quotes, as often as they stand there: the synthetic reports draw from them. */
export const packWords = () =>
  readPackFolder(join(root, 'src/packs/baghouz'))
    .reports.flatMap(({ raw }) => (raw.lang === 'ar' ? raw.quotes : []))
    .flatMap(({ said }) => said.match(/\p{L}{2,}/gu) ?? []);
