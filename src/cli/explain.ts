import type {
  Article,
  Claims,
  Detection,
  Figure,
  Numeral,
  ParagraphRef,
  Quote,
  Reason,
} from '../core/model.ts';
import { sayReason } from '../shared/i18n/say-reason.ts';
import type { Speech } from '../shared/i18n/speech.ts';

/**
 * How each sentence was read, rule by rule, for a person: every number with its role and the rules that made it,
 * every figure with its fields, every quote with its speaker; numbers that are no figures say so.
 */
export function explain(article: Article, detection: Detection, claims: Claims, speech: Speech): string {
  const lines = [
    `${detection.detected ? 'on the conflict' : 'not on the conflict'} (score ${detection.score})`,
    ...detection.reasons.map((reason) => `  ${sayReason(reason, speech)} (${explainPoints(reason)})`),
  ];
  const paragraphs: [ParagraphRef, string][] = [['title', article.title], ...[...article.body.entries()]];
  for (const [ref, text] of paragraphs) {
    const here = <T extends { paragraph: ParagraphRef; start: number }>(items: readonly T[]) =>
      items.filter((item) => item.paragraph === ref).sort((a, b) => a.start - b.start);
    const parts = [
      ...here(claims.numerals).map((numeral) => explainNumeral(numeral, claims.figures)),
      ...here(claims.figures).map(explainFigure),
      ...here(claims.quotes).map(explainQuote),
    ];
    if (parts.length > 0) lines.push('', `[${ref}] ${text}`, ...parts);
  }
  return lines.join('\n');
}

/** What the sentence of a piece of evidence leaves out: its term group, and what it adds. */
function explainPoints({ code, params }: Reason): string {
  return params?.group === undefined ? code : `${params.group}, ${params.points} points`;
}

const where = (span: { start: number; end: number }) => `${span.start}-${span.end}`;
const rules = (names: readonly string[]) => (names.length > 0 ? `\n      by: ${names.join(' → ')}` : '');

function explainNumeral(numeral: Numeral, figures: readonly Figure[]): string {
  const kept = figures.some(
    (figure) =>
      figure.paragraph === numeral.paragraph && figure.start < numeral.end && numeral.start < figure.end,
  );
  const value = numeral.max === null ? `${numeral.value}` : `${numeral.value}-${numeral.max}`;
  const vague = numeral.vague ? ', vague' : '';
  return `  number  «${numeral.said}» ${where(numeral)} = ${value}${vague}, ${numeral.role}${kept ? '' : ', no figure'}${rules(numeral.rules)}`;
}

function explainFigure(figure: Figure): string {
  const fields = [
    'approx',
    'counted',
    'event',
    'side',
    'place',
    'since',
    'asOf',
    'sourceId',
    'partOf',
  ] as const;
  const told = fields.filter((field) => figure[field] !== null).map((field) => `${field} ${figure[field]}`);
  return `  figure  ${figure.id} «${figure.said}» ${where(figure)}: ${told.join(', ')}${rules(figure.rules)}`;
}

function explainQuote(quote: Quote): string {
  const speaker = quote.speaker === null ? 'no speaker' : `${quote.speaker} (${quote.speakerId ?? 'no id'})`;
  const via = quote.via === null ? '' : `, via ${quote.via}`;
  return `  quote   ${quote.id} «${quote.said}» ${where(quote)}: ${quote.kind}, ${speaker}${via}${rules(quote.rules)}`;
}
