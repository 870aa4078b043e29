import type { Card, Comparison, IsoDate } from '../../core/model.ts';
import { msg, type Param } from '../../shared/i18n/message.ts';
import type { Speech } from '../../shared/i18n/speech.ts';
import { paramToText, t, toText } from '../../shared/i18n/to-text.ts';
import { cleanText } from '../model/clean-text.ts';
import { relationWord } from '../model/relation-kind.ts';
import { quoteMarks } from '../parts/quote-marks.ts';
import { cardSentence } from '../say/card-line.ts';
import { claimTopic } from '../say/claim-topic.ts';
import { cite, pageCited } from './cite.ts';

/** A claim with all its rows and citations, as plain text to paste anywhere. Ends without a line break. */
export function cardToText(speech: Speech, card: Card, comparison: Comparison, seen: IsoDate): string {
  const { article } = comparison;
  const lines = [
    `${t(speech, relationWord(card.headline))}: ${topic(speech, card, comparison)}`,
    cardSentence(card)
      .map((sentence) => toText(speech, sentence))
      .join(' '),
    '',
    `${t(speech, 'this_page')}: ${wordingOf(card.kind, card.claim.said, article.lang)}`,
    `  ${cite(speech, pageCited(article), card.claim.said, seen)}`,
  ];
  for (const row of card.rows) {
    lines.push(
      `${t(speech, relationWord(row.relation))}: ${wordingOf(card.kind, row.claim.said, row.report.lang)}`,
    );
    lines.push(`  ${cite(speech, row.report, row.claim.said, seen)}`);
  }
  return lines.join('\n');
}

function topic(speech: Speech, card: Card, comparison: Comparison): string {
  const parts: readonly Param[] =
    card.kind === 'figure'
      ? claimTopic(card.claim, comparison.labels ?? {}, speech.lang)
      : [card.claim.speaker ?? msg('speaker_unnamed')];
  return parts.map((part) => paramToText(speech, part)).join(' · ');
}

/** A quote stands in marks, a figure's wording never does. */
export function wordingOf(kind: Card['kind'], said: string, lang: string): string {
  const text = cleanText(said);
  if (kind === 'figure') return text;
  const [open, close] = quoteMarks(lang);
  return `${open}${text}${close}`;
}
