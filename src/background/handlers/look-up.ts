import { lookUp } from '../../core/lookup/look-up.ts';
import { parseQuery } from '../../core/lookup/parse-query.ts';
import type { LookupResult } from '../../core/model.ts';
import type { Take } from '../../shared/messages.ts';
import { packKnowledge } from '../knowledge.ts';
import { inLibrary } from '../open-library.ts';

/** What the search box finds: the index proposes reports, core ranks their claims. */
export async function answerLookup({ text, limit }: Take<'lookup'>): Promise<LookupResult> {
  const { knowledge } = await packKnowledge();
  const reports = await inLibrary((lib) => lib.reportsFor(parseQuery(text, knowledge)));
  return lookUp(text, knowledge, reports, limit);
}
