import type { IsoDate } from '../../core/model.ts';

/** How much of a date is said: `day` is `17 March`, `full` adds the year (and, in Arabic, the month's other name). */
export type DateStyle = 'day' | 'full';

/**
 * What may stand in a message's `{hole}`: foreign text (isolated when drawn), a number (said in the reader's digits),
 * another message, a list, a date, or an expression of numbers that must never turn round (`29,600 + 37,000 = 66,600`).
 */
export type Param =
  | string
  | number
  | Msg
  | { list: readonly Param[] }
  | { date: IsoDate; style?: DateStyle }
  | { expr: string };

/**
 * A sentence before it is said: a key of `_locales`, what fills its holes, and the number that chooses its plural.
 * It is data, so that one sentence can be drawn, copied, exported and tested.
 */
export interface Msg {
  key: string;
  /** Chooses the plural form (`key_one`, `key_few`, …) and fills `{n}`. */
  n?: number;
  params?: Readonly<Record<string, Param>>;
}

/** A message with its holes filled. */
export function msg(key: string, params?: Readonly<Record<string, Param>>): Msg {
  return params ? { key, params } : { key };
}

/** A message whose form depends on a number. */
export function counted(key: string, n: number, params?: Readonly<Record<string, Param>>): Msg {
  return params ? { key, n, params } : { key, n };
}
