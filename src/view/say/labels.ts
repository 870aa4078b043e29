import type { Comparison, Lang } from '../../core/model.ts';

/** Display names of ids (places, sources, wires), per interface language. */
export type Labels = NonNullable<Comparison['labels']>;

/** The name of an id in a language, else in any, else the id with its dashes opened. */
export function labelOf(labels: Labels, id: string, lang: Lang): string {
  const names = labels[id];
  const any = names ? Object.values(names)[0] : undefined;
  return names?.[lang] ?? any ?? id.replaceAll(/[-_]/g, ' ');
}

/** The short form of a name, for narrow places; the whole where it has none. */
export function shortLabelOf(labels: Labels, id: string, lang: Lang): string {
  return labels[id]?.[`${lang}-x-short`] ?? labelOf(labels, id, lang);
}
