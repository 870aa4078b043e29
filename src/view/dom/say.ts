import type { Msg, Param } from '../../shared/i18n/message.ts';
import type { Speech } from '../../shared/i18n/speech.ts';
import { splitTemplate } from '../../shared/i18n/split-template.ts';
import { cleanText } from '../model/clean-text.ts';
import { type Child, h } from './h.ts';
import { parseTemplate } from './html-gate.ts';

/** A number as the reader's digits, isolated and unbroken. */
export function num(speech: Speech, value: number): HTMLElement {
  return h('bdi', { class: 'n' }, speech.number(value));
}

/** Two lines at 320 px; no name that people use is longer, and the whole stays in the tip. */
const LONGEST_NAME = 80;

/** Foreign text (a name, a title), isolated from what stands around it; an endless one shortened, with an ellipsis. */
export function name(text: string): HTMLElement {
  const whole = cleanText(text);
  if (whole.length <= LONGEST_NAME) return h('bdi', null, whole);
  const short = whole.slice(0, LONGEST_NAME).toWellFormed().trimEnd();
  return h('bdi', { title: whole.slice(0, 1000) }, `${short}…`);
}

/** Says a message as nodes: numbers and foreign text isolated, the template's `<b>` kept. */
export function say(speech: Speech, message: Msg): DocumentFragment {
  const template = speech.template(message.key, message.n);
  // Nearly every template is words and holes; only one with markup goes through the gate.
  if (!template.includes('<')) return fillHoles(speech, message, template);
  const out = parseTemplate(template);
  const walker = document.createTreeWalker(out, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts)
    text.parentNode?.replaceChild(fillHoles(speech, message, text.textContent ?? ''), text);
  return out;
}

function fillHoles(speech: Speech, message: Msg, text: string): DocumentFragment {
  const pieces = splitTemplate(text);
  const filled = document.createDocumentFragment();
  let before: Node | null = null;
  for (const piece of pieces) {
    if ('text' in piece) {
      filled.append(...withNoun(before, piece.text));
      before = null;
      continue;
    }
    const value = message.params?.[piece.hole] ?? (piece.hole === 'n' ? message.n : undefined);
    if (value === undefined) continue;
    const said = sayParam(speech, value);
    filled.append(said);
    before = piece.hole === 'n' ? said : null;
  }
  return filled;
}

/** What follows a count: its noun stays on the line of the number (`32 مصدراً`), the rest as it is. */
function withNoun(count: Node | null, text: string): (Node | string)[] {
  const noun = count && /^ [^\s،,.]+/u.exec(text)?.[0];
  return noun ? [h('span', { class: 'counted' }, count, noun), text.slice(noun.length)] : [text];
}

function sayParam(speech: Speech, param: Param): Node {
  if (typeof param === 'string') return name(param);
  if (typeof param === 'number') return num(speech, param);
  if ('key' in param) return say(speech, param);
  if ('expr' in param) return h('bdi', { class: 'n' }, param.expr);
  if ('date' in param) return sayDate(speech, param.date, param.style ?? 'day');
  return sayList(
    speech,
    param.list.map((item) => sayParam(speech, item)),
  );
}

/** Joins nodes as the language joins a list. */
export function sayList(speech: Speech, items: readonly Node[]): DocumentFragment {
  const out = document.createDocumentFragment();
  const places = items.map((_, i) => `\u0000${i}`);
  for (const part of speech.lists.formatToParts(places)) {
    const item = part.type === 'element' ? items[Number(part.value.slice(1))] : undefined;
    out.append(item ?? part.value);
  }
  return out;
}

/** A `<time>`: numbers isolated, the month in words; text alone when it is no date. */
export function sayDate(speech: Speech, iso: string, style: 'day' | 'full'): Node {
  const pieces = speech.date(iso, style);
  if (!pieces) return name(iso);
  const inside = pieces.flatMap((piece, i): Child[] => [
    i > 0 ? ' ' : null,
    'number' in piece ? h('bdi', { class: 'n' }, piece.number) : piece.word,
  ]);
  return h('time', { datetime: iso.slice(0, 10) }, inside);
}
