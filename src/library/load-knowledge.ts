import * as v from 'valibot';
import type { AuthorityEntry, Knowledge } from '../core/model.ts';
import { authoritySchema, lexiconSchema, placeSchema, registryOutletSchema } from './knowledge-schema.ts';
import { type Note, noteOf } from './note.ts';

/** The raw JSON files of a pack. */
export interface RawKnowledge {
  authority: unknown;
  places: unknown;
  lexicon: unknown;
  outlets: unknown;
}

/**
 * Raw JSON -> `Knowledge`. Entries that do not fit, or whose id is there already, are left out with a note;
 * links to entries that do not exist (`within`, `speaksFor`) are named and cut. Never throws.
 */
export function loadKnowledge(raw: RawKnowledge): { knowledge: Knowledge; notes: readonly Note[] } {
  const notes: Note[] = [];
  const authority = parseList(authoritySchema, raw.authority, 'authority', (entry) => entry.id, notes);
  const places = parseList(placeSchema, raw.places, 'places', (entry) => entry.id, notes);
  const outlets = parseList(registryOutletSchema, raw.outlets, 'outlets', (outlet) => outlet.domain, notes);
  const lexicon = v.safeParse(lexiconSchema, raw.lexicon);
  if (!lexicon.success) notes.push(noteOf('lexicon', '', lexicon.issues));

  const people = new Set(authority.map((entry) => entry.id));
  const areas = new Set(places.map((place) => place.id));
  return {
    knowledge: {
      authority: authority.map((entry) => cutLinks(entry, people, notes)),
      places: places.map((place) => {
        if (place.within === null || areas.has(place.within)) return place;
        notes.push(missing(`places ${place.id}`, 'within', place.within));
        return { ...place, within: null };
      }),
      // Without a lexicon nothing is on the conflict: the detector stays silent rather than guess.
      conflict: lexicon.success ? lexicon.output : { groups: [], threshold: Number.MAX_VALUE },
      outlets,
    },
    notes,
  };
}

/** An entry without its links to entries that do not exist. */
function cutLinks(entry: AuthorityEntry, people: ReadonlySet<string>, notes: Note[]): AuthorityEntry {
  const lost = (['speaksFor', 'partOf'] as const).filter((link) => {
    const to = entry[link];
    return to !== undefined && !people.has(to);
  });
  if (lost.length === 0) return entry;
  const kept = { ...entry };
  for (const link of lost) {
    notes.push(missing(`authority ${entry.id}`, link, entry[link] ?? ''));
    delete kept[link];
  }
  return kept;
}

function parseList<T>(
  schema: v.GenericSchema<unknown, T>,
  raw: unknown,
  name: string,
  keyOf: (entry: T) => string,
  notes: Note[],
): T[] {
  if (!Array.isArray(raw)) {
    notes.push({ kind: 'refused', where: name, field: 'value', reason: 'is no list' });
    return [];
  }
  const kept = new Map<string, T>();
  for (const [index, item] of raw.entries()) {
    const parsed = v.safeParse(schema, item);
    if (!parsed.success) {
      notes.push(noteOf(name, String(index), parsed.issues));
      continue;
    }
    const key = keyOf(parsed.output);
    if (kept.has(key))
      notes.push({ kind: 'refused', where: name, field: String(index), reason: `"${key}" is there already` });
    else kept.set(key, parsed.output);
  }
  return [...kept.values()];
}

function missing(where: string, field: string, id: string): Note {
  return { kind: 'repaired', where, field, reason: `"${id}" does not exist; left out` };
}
