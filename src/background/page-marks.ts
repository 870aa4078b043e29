import type { Comparison } from '../core/model.ts';
import { speechFor } from '../shared/i18n/extension-speech.ts';
import type { PageMarks } from '../shared/messages.ts';
import type { Settings } from '../shared/settings.ts';
import { printedDigits } from '../view/model/printed-digits.ts';
import { cardLine } from '../view/say/card-line.ts';

/** For a page on which there is nothing to mark. */
export function noMarks(settings: Settings): PageMarks {
  return { detected: false, marks: [], differing: 0, total: 0, settings };
}

/** What the reader marks: each card's claim, with its result in one line of the reader's language. */
export async function marksOf(comparison: Comparison, settings: Settings): Promise<PageMarks> {
  const speech = await speechFor(settings, printedDigits(comparison));
  return {
    detected: true,
    marks: comparison.cards.map((card) => {
      const { paragraph, start, end, said } = card.claim;
      return {
        id: card.id,
        kind: card.kind,
        span: { paragraph, start, end, said },
        headline: card.headline,
        onlyHere: card.onlyHere,
        outlets: card.outlets,
        sources: card.families.length,
        line: cardLine(card, speech),
      };
    }),
    differing: comparison.overview.differing,
    total: comparison.cards.length,
    settings,
  };
}
