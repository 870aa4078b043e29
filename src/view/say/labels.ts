import type { Comparison, Lang } from '../../core/model.ts';
import { directionOf } from '../../shared/i18n/direction.ts';

/** Display names of ids (places, sources, wires), per interface language. */
export type Labels = NonNullable<Comparison['labels']>;

/** The name of an id in a language, else in one of its script, else in any, else the id with its dashes opened. */
export function labelOf(labels: Labels, id: string, lang: Lang): string {
  const names = labels[id];
  const readable = directionOf(lang) === 'rtl' ? 'ar' : 'en';
  const any = names ? Object.values(names)[0] : undefined;
  return names?.[lang] ?? names?.[readable] ?? any ?? id.replaceAll(/[-_]/g, ' ');
}

/** The short form of a name, for narrow places; the whole where it has none. */
export function shortLabelOf(labels: Labels, id: string, lang: Lang): string {
  return labels[id]?.[`${lang}-x-short`] ?? labelOf(labels, id, lang);
}
