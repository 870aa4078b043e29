import type { Article, ConflictLexicon, Detection } from '../model.ts';

/** Is this article on the pack's conflict? Weighted evidence, told in words. */
export function detectConflict(_article: Article, _lexicon: ConflictLexicon): Detection {
  return { detected: false, score: 0, reasons: [] };
}
