import { fold } from '../core/text/fold.ts';
import { SECTION_LINES, type SectionKind } from './section-words.ts';

const KINDS: ReadonlyMap<string, SectionKind> = new Map(
  SECTION_LINES.map(([line, kind]) => [plain(line), kind]),
);

/** Longest line that can head a box; sentences are longer. */
const LONGEST = 60;

/** Does this whole line head a box of related links, comments or sharing? A count in brackets may follow it. */
export function sectionHead(text: string): SectionKind | null {
  if (text.length > LONGEST) return null;
  return KINDS.get(plain(text)) ?? null;
}

/** Does this line begin like a pointer elsewhere: `اقرأ أيضاً: …`, `Read more: …`? */
export function pointsElsewhere(text: string): boolean {
  const end = text.slice(0, LONGEST).search(/[:：|»←→\n]/u);
  return end > 0 && KINDS.get(plain(text.slice(0, end))) === 'related';
}

function plain(text: string): string {
  return fold(text)
    .replace(/[\p{P}\p{S}\p{N}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
