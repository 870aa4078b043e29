/** Particles written onto the next word, in the order in which they stack: one of each slot at most. */
export interface Proclitics {
  readonly slots: readonly (readonly string[])[];
  /** Those of them that make the word definite. */
  readonly articles: readonly string[];
}

/** One way to cut a word: `وبالعشرات` → `و` + `ب` + `ال` | `عشرات`. */
export interface Cut {
  readonly particles: readonly string[];
  readonly stem: string;
  readonly definite: boolean;
}

/** Longest word worth cutting: no written word with its particles is longer, and a wall of letters must stay cheap. */
const LONGEST = 30;

/**
 * Every way to cut particles off a folded word, the uncut word first, then fewest particles first.
 * Which cut is meant is for a lexicon to say; a stem is never empty.
 */
export function splitProclitics(word: string, { slots, articles }: Proclitics): Cut[] {
  let cuts: Cut[] = [{ particles: [], stem: word, definite: false }];
  if (word.length > LONGEST) return cuts;
  for (const slot of slots) {
    const more: Cut[] = [];
    for (const cut of cuts) {
      for (const particle of slot) {
        if (cut.stem.length <= particle.length || !cut.stem.startsWith(particle)) continue;
        more.push({
          particles: [...cut.particles, particle],
          stem: cut.stem.slice(particle.length),
          definite: cut.definite || articles.includes(particle),
        });
      }
    }
    cuts = [...cuts, ...more];
  }
  return cuts.sort((a, b) => a.particles.length - b.particles.length);
}
