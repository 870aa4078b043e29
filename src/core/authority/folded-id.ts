import { nameWords } from './name-key.ts';

/** A stable id for a name that no list knows: its folded words, joined (`robert-palladino`). */
export function foldedId(name: string): string {
  return nameWords(name)
    .map((word) => word.replace(/[^\p{L}\p{N}]+/gu, '-'))
    .join('-');
}
