import type { IsoDate, Lang } from '../../core/model.ts';
import type { Settings } from '../settings.ts';
import { type Digits, formatPlain } from './format-number.ts';
import type { DateStyle } from './message.ts';
import { ARABIC_MONTHS, OTHER_USAGE } from './month-names.ts';

/** A piece of a date: numbers apart from words, so that each number can be isolated when drawn. */
export type DatePiece = { number: string } | { word: string };

interface DateParts {
  year: number;
  month: number | null;
  day: number | null;
}

/** `2019-03-17`, `2019-03` or `2019`, whatever follows; null for anything else. */
export function parseIsoDate(iso: string): DateParts | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (!found) return null;
  const month = found[2] ? Number(found[2]) : null;
  const day = found[3] ? Number(found[3]) : null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > 31)) return null;
  return { year: Number(found[1]), month, day };
}

export interface DateVoice {
  lang: Lang;
  digits: Digits;
  months: Settings['months'];
}

/** The name of a month (1 to 12) as the reader says it. */
export function monthName(month: number, voice: DateVoice, form: 'long' | 'short' = 'long'): string {
  if (voice.lang === 'ar') return ARABIC_MONTHS[voice.months][month - 1] ?? '';
  const date = new Date(Date.UTC(2019, month - 1, 15));
  return new Intl.DateTimeFormat(voice.lang, { month: form, timeZone: 'UTC' }).format(date);
}

/** A date in pieces, in the reader's order, month names and digits; null when it is no date. */
export function datePieces(iso: IsoDate, style: DateStyle, voice: DateVoice): DatePiece[] | null {
  const parts = parseIsoDate(iso);
  if (!parts) return null;
  const pieces: DatePiece[] = [];
  if (parts.day !== null) pieces.push({ number: formatPlain(parts.day, voice.digits) });
  if (parts.month !== null) pieces.push({ word: monthWord(parts.month, style, voice) });
  if (style === 'full' || parts.month === null)
    pieces.push({ number: formatPlain(parts.year, voice.digits) });
  return pieces;
}

function monthWord(month: number, style: DateStyle, voice: DateVoice): string {
  // Beside a row there is little room; Arabic names have no short form.
  const own = monthName(month, voice, style === 'day' ? 'short' : 'long');
  if (voice.lang !== 'ar' || style !== 'full') return own;
  const other = ARABIC_MONTHS[OTHER_USAGE[voice.months]][month - 1] ?? own;
  return other === own ? own : `${own}/${other}`;
}

/** A date as plain text. */
export function formatDate(iso: IsoDate, style: DateStyle, voice: DateVoice): string {
  const pieces = datePieces(iso, style, voice);
  if (!pieces) return iso;
  return pieces.map((piece) => ('number' in piece ? piece.number : piece.word)).join(' ');
}
