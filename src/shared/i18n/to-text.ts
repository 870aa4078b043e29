import { counted, type Msg, msg, type Param } from './message.ts';
import type { Speech } from './speech.ts';
import { splitTemplate } from './split-template.ts';

/** Says a message as plain text (for copies, exports, labels). Markup of the template (`<b>`) is left out. */
export function toText(speech: Speech, message: Msg): string {
  const template = speech.template(message.key, message.n).replace(/<\/?(?:b|bdi|kbd)>/g, '');
  return splitTemplate(template)
    .map((piece) => {
      if ('text' in piece) return piece.text;
      const value = message.params?.[piece.hole];
      if (value !== undefined) return paramToText(speech, value);
      return piece.hole === 'n' && message.n !== undefined ? speech.number(message.n) : '';
    })
    .join('');
}

/** Says one filling as plain text. */
export function paramToText(speech: Speech, param: Param): string {
  if (typeof param === 'string') return param;
  if (typeof param === 'number') return speech.number(param);
  if ('key' in param) return toText(speech, param);
  if ('expr' in param) return param.expr;
  if ('list' in param)
    return joinList(
      speech,
      param.list.map((item) => paramToText(speech, item)),
    );
  const pieces = speech.date(param.date, param.style ?? 'day');
  return pieces?.map((piece) => ('number' in piece ? piece.number : piece.word)).join(' ') ?? param.date;
}

/** A list as the language joins it: `أ وب` / `a, b, and c`. */
export function joinList(speech: Speech, items: readonly string[]): string {
  return speech.lists.format(items);
}

/** The text of a key with its holes filled. */
export function t(speech: Speech, key: string, params?: Readonly<Record<string, Param>>): string {
  return toText(speech, msg(key, params));
}

/** The plural form of a key for a number, with its holes filled. */
export function plural(
  speech: Speech,
  key: string,
  n: number,
  params?: Readonly<Record<string, Param>>,
): string {
  return toText(speech, counted(key, n, params));
}
