import type { GenericIssue } from 'valibot';

/** What a border left out or mended, for a person: where, which field, why. Never page text. */
export interface Note {
  kind: 'refused' | 'repaired';
  /** Id of the report or entry, or its place in the list where it has no id. */
  where: string;
  /** Path of the field: `figures.3.value`. */
  field: string;
  reason: string;
}

/** The first issue of a failed parse as a note. */
export function noteOf(
  where: string,
  prefix: string,
  issues: readonly [GenericIssue, ...GenericIssue[]],
): Note {
  const [issue] = issues;
  const path = (issue.path ?? []).map((item) => String(item.key));
  return {
    kind: 'refused',
    where,
    field: [...(prefix === '' ? [] : [prefix]), ...path].join('.') || 'value',
    reason: issue.message,
  };
}

/** `ar-x-1: figures.3.value: is below zero (refused)` */
export function sayNote(note: Note): string {
  return `${note.where}: ${note.field}: ${note.reason} (${note.kind})`;
}
