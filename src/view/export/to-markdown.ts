import type { Card, Comparison, IsoDate } from '../../core/model.ts';
import { msg } from '../../shared/i18n/message.ts';
import type { Speech } from '../../shared/i18n/speech.ts';
import { paramToText, t, toText } from '../../shared/i18n/to-text.ts';
import { cleanText } from '../model/clean-text.ts';
import { relationWord } from '../model/relation-kind.ts';
import { cardSentence } from '../say/card-line.ts';
import { claimTopic } from '../say/claim-topic.ts';
import { overviewSentence } from '../say/overview-sentence.ts';
import { wordingOf } from './card-to-text.ts';
import { cite, pageCited } from './cite.ts';

/** A comparison as Markdown: a heading a claim, a bullet a report, everything cited. Ends with a line break. */
export function toMarkdown(speech: Speech, comparison: Comparison, seen: IsoDate): string {
  const { article } = comparison;
  const lines = [
    `# ${escapeMarks(cleanText(article.title))}`,
    '',
    escapeMarks(cite(speech, pageCited(article), '', seen)),
    '',
    overviewSentence(comparison)
      .map((sentence) => toText(speech, sentence))
      .join(' '),
    '',
    t(speech, 'compared_on', { date: { date: seen, style: 'full' } }),
  ];
  for (const card of comparison.cards) lines.push('', ...cardLines(speech, card, comparison, seen));
  return `${lines.join('\n')}\n`;
}

function cardLines(speech: Speech, card: Card, comparison: Comparison, seen: IsoDate): string[] {
  const topic =
    card.kind === 'figure'
      ? claimTopic(card.claim, comparison.labels ?? {}, speech.lang)
      : [card.claim.speaker ?? msg('speaker_unnamed')];
  const said = topic.map((part) => paramToText(speech, part)).join(' · ');
  return [
    `## ${t(speech, relationWord(card.headline))}: ${escapeMarks(said)}`,
    '',
    `> ${escapeMarks(wordingOf(card.kind, card.claim.said, comparison.article.lang))}`,
    '',
    escapeMarks(
      cardSentence(card)
        .map((sentence) => toText(speech, sentence))
        .join(' '),
    ),
    ...(card.rows.length > 0 ? [''] : []),
    ...card.rows.map(
      (row) =>
        `- **${t(speech, relationWord(row.relation))}**: ${escapeMarks(wordingOf(card.kind, row.claim.said, row.report.lang))}\n  ${escapeMarks(cite(speech, row.report, row.claim.said, seen))}`,
    ),
  ];
}

/** Marks of Markdown and HTML in printed text lose their meaning; addresses stay as they are. */
function escapeMarks(text: string): string {
  const marks = text.replace(/https?:\/\/\S+|[\\`*[\]<>|]/g, (found) =>
    found.length > 1 ? found : `\\${found}`,
  );
  return marks.replace(/^([#+-]|\d+\.)(?=\s)/, '\\$1');
}
