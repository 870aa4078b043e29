import type { Card, QuoteCard, QuoteRow } from '../../core/model.ts';
import { counted, type Msg, msg } from '../../shared/i18n/message.ts';
import type { Speech } from '../../shared/i18n/speech.ts';
import { toText } from '../../shared/i18n/to-text.ts';
import { countOutlets } from '../model/group-rows.ts';
import { diffSentence } from './diff-sentence.ts';
import { figureSentence } from './figure-sentence.ts';

/** The result of a card in one line of plain text: for the hover card on the page and the popup. */
export function cardLine(card: Card, speech: Speech): string {
  return cardSentence(card)
    .map((message) => toText(speech, message))
    .join(' ');
}

/** The same as messages, for drawing. */
export function cardSentence(card: Card): Msg[] {
  return card.kind === 'figure' ? figureSentence(card) : quoteSentence(card);
}

function quoteSentence(card: QuoteCard): Msg[] {
  if (card.headline === null || card.headline === 'unrelated') return [msg('quote_only_here')];
  const same = card.rows.filter((row) => row.relation === 'same' && !row.otherSpeaker);
  const changed = card.rows.filter((row) => row.relation === 'changed');
  const out: Msg[] = [];
  if (changed.length > 0)
    out.push(counted('quote_changed_in', countOutlets(changed)), ...firstChange(changed));
  else if (same.length < card.rows.length)
    out.push(counted('quote_variants_in', countOutlets(card.rows.filter((row) => !same.includes(row)))));
  if (same.length > 0) out.push(counted('quote_same_in', countOutlets(same)));
  return out;
}

/** Where only one outlet changed it, what it changed is said at once. */
function firstChange(rows: readonly QuoteRow[]): Msg[] {
  const only = rows.length === 1 ? rows[0] : undefined;
  return only?.diff ? diffSentence(only.diff).slice(0, 1) : [];
}
