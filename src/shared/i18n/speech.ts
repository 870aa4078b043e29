import type { IsoDate, Lang } from '../../core/model.ts';
import type { Settings } from '../settings.ts';
import { type Direction, directionOf } from './direction.ts';
import { type DatePiece, type DateVoice, datePieces, monthName } from './format-date.ts';
import { type Digits, formatNumber } from './format-number.ts';
import type { DateStyle } from './message.ts';
import type { Messages } from './parse-messages.ts';

/** One language, set up as the reader wants it: texts, plural forms, digits, month names. */
export interface Speech {
  lang: Lang;
  dir: Direction;
  digits: Digits;
  /** The text of a key before its holes are filled; with `n`, the plural form for that number. */
  template(key: string, n?: number): string;
  has(key: string): boolean;
  number(value: number): string;
  /** Null when it is no date. */
  date(iso: IsoDate, style: DateStyle): DatePiece[] | null;
  month(month: number): string;
  /** Joins lists; made once, since making it costs more than drawing a row. */
  lists: Intl.ListFormat;
}

export interface SpeechOptions {
  lang: Lang;
  messages: Messages;
  /** Texts of the base language, for keys that this one has not. */
  base: Messages;
  months: Settings['months'];
  digits: Digits;
}

/** Makes a speech of texts and wishes. A key that no language has is said as it is: visible, never a crash. */
export function createSpeech(options: SpeechOptions): Speech {
  const { lang, messages, base, digits } = options;
  const rules = new Intl.PluralRules(lang);
  const voice: DateVoice = { lang, digits, months: options.months };
  const find = (key: string): string | undefined => messages[key] ?? base[key];
  return {
    lang,
    dir: directionOf(lang),
    digits,
    has: (key) => find(key) !== undefined,
    template(key, n) {
      if (n === undefined) return find(key) ?? key;
      return find(`${key}_${rules.select(n)}`) ?? find(`${key}_other`) ?? find(key) ?? key;
    },
    number: (value) => formatNumber(value, digits),
    date: (iso, style) => datePieces(iso, style, voice),
    month: (month) => monthName(month, voice),
    lists: new Intl.ListFormat(lang, { type: 'conjunction', style: 'long' }),
  };
}
