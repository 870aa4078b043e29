import * as v from 'valibot';
import { type Ground, groundOf } from '../core/compare/figures/ground.ts';
import type { Knowledge } from '../core/model.ts';
import { packMetaSchema } from '../library/knowledge-schema.ts';
import { loadKnowledge } from '../library/load-knowledge.ts';
import { browser } from '../shared/browser.ts';
import { ProblemError } from '../shared/problem-error.ts';

export interface PackKnowledge {
  id: string;
  version: string;
  knowledge: Knowledge;
  /** The same, made ready for comparing. */
  ground: Ground;
}

const fileSchema = v.object({
  meta: packMetaSchema,
  authority: v.unknown(),
  places: v.unknown(),
  lexicon: v.unknown(),
  outlets: v.unknown(),
});

let loading: Promise<PackKnowledge> | null = null;

/** What the bundled pack knows of its conflict; read once in a worker's life. @throws ProblemError `pack_broken` */
export function packKnowledge(): Promise<PackKnowledge> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<PackKnowledge> {
  const parsed = v.safeParse(fileSchema, await ownFile('pack/knowledge.json'));
  if (!parsed.success) throw new ProblemError('pack_broken', parsed.issues[0].message);
  const { meta, ...raw } = parsed.output;
  const { knowledge } = loadKnowledge(raw);
  return { id: meta.id, version: meta.version, knowledge, ground: groundOf(knowledge) };
}

/** A JSON file of the extension's own package; the only thing that the background ever fetches. */
export async function ownFile(path: string): Promise<unknown> {
  try {
    return await (await fetch(browser.runtime.getURL(path))).json();
  } catch (error) {
    throw new ProblemError('pack_broken', error instanceof Error ? error.message : null);
  }
}
