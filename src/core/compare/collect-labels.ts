import type { AuthorityEntry, Comparison, Knowledge, Lang } from '../model.ts';

/** The language of a name that holds in all (BCP 47: undetermined). */
const ANY = 'und';

/** What is added to a language for the name's short form (a private subtag of BCP 47): `ar-x-short`. */
const SHORT = '-x-short';
/** A name of so many letters does not fit beside a capsule in a narrow drawing. */
const LONG_NAME = 18;

type Labels = NonNullable<Comparison['labels']>;

/**
 * Display names, per language, of the ids that stand in a comparison: places, sources, families.
 * Only those: a comparison travels between the extension's parts, the whole authority list need not.
 */
export function collectLabels(comparison: Comparison, knowledge: Knowledge): Labels {
  const ids = idsOf(comparison);
  const labels: Record<string, Readonly<Record<Lang, string>>> = {};
  for (const entry of [...knowledge.authority, ...knowledge.places]) {
    const names = ids.has(entry.id) ? firstNames(entry.names) : null;
    if (names) labels[entry.id] = names;
  }
  // A wire or a channel may be an outlet; the registry has one name for all languages.
  for (const { id, name } of knowledge.outlets) if (ids.has(id)) labels[id] ??= { [ANY]: name };
  return labels;
}

function idsOf(comparison: Comparison): ReadonlySet<string> {
  const ids = new Set<string | null>([comparison.article.wire]);
  for (const card of comparison.cards) {
    for (const family of card.families) ids.add(family.name);
    for (const { claim } of [card, ...card.rows]) {
      if ('place' in claim) ids.add(claim.place).add(claim.sourceId);
      else ids.add(claim.speakerId).add(claim.via);
    }
    for (const { report } of card.rows) ids.add(report.wire);
  }
  ids.delete(null);
  return new Set([...ids].filter((id) => id !== null));
}

/** The first name of each language is the one that is shown. */
function firstNames(names: AuthorityEntry['names']): Record<Lang, string> | null {
  const first = Object.entries(names).flatMap(([lang, all]) => (all[0] ? [[lang, all[0]] as const] : []));
  if (first.length === 0) return null;
  const short = Object.entries(names).flatMap(([lang, all]) => {
    const name = shortName(all);
    return name ? [[`${lang}${SHORT}`, name] as const] : [];
  });
  return Object.fromEntries([...first, ...short]);
}

/** Of a long name the shortest single word that people use for it: its initials, mostly. Null where the name is short. */
function shortName([full = '', ...others]: readonly string[]): string | null {
  if (full.length < LONG_NAME) return null;
  const words = others.filter((name) => /^[\p{L}\p{M}\p{N}-]{2,}$/u.test(name));
  return words.sort((a, b) => a.length - b.length)[0] ?? null;
}
