import type { Comparison } from '../core/model.ts';
import { speechFor } from '../shared/i18n/extension-speech.ts';
import { t, toText } from '../shared/i18n/to-text.ts';
import type { PageMarks } from '../shared/messages.ts';
import type { Settings } from '../shared/settings.ts';
import { printedDigits } from '../view/model/printed-digits.ts';
import { relationWord } from '../view/model/relation-kind.ts';
import { cardLine } from '../view/say/card-line.ts';
import { outletsAndSources } from '../view/say/family-name.ts';
import { pageTexts } from '../view/say/page-texts.ts';

/** For a page on which there is nothing to mark. */
export function noMarks(settings: Settings): PageMarks {
  return { detected: false, marks: [], differing: 0, total: 0, texts: null, settings };
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
        relation: t(speech, relationWord(card.headline)),
        counts:
          card.outlets > 0 ? toText(speech, outletsAndSources(card.outlets, card.families.length)) : null,
        line: cardLine(card, speech),
      };
    }),
    differing: comparison.overview.differing,
    total: comparison.cards.length,
    texts: pageTexts(speech, comparison.overview.differing, comparison.cards.length),
    settings,
  };
}
