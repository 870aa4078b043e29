/**
 * How a claim is marked on the page: kinds told apart by the line's form as well as by its hue.
 * Only properties that `::highlight()` may set; the text keeps its own colour.
 */
export type MarkLook = 'same' | 'differs' | 'scope' | 'time' | 'only';

/** The word of a relation as the page's messages name it, to its look. */
const LOOKS: Readonly<Record<string, MarkLook>> = {
  same: 'same',
  compatible: 'same',
  shortened: 'same',
  extended: 'same',
  retranslated: 'same',
  translated: 'same',
  differs: 'differs',
  changed: 'differs',
  other_scope: 'scope',
  other_time: 'time',
};

export function lookOf(headline: string | null, onlyHere: boolean): MarkLook {
  return onlyHere || headline === null ? 'only' : (LOOKS[headline] ?? 'only');
}

/** Line of a look: style, thickness, and its hue on light and on dark pages. */
const LINES: Readonly<
  Record<MarkLook, { line: string; light: string; dark: string; wash?: [string, string] }>
> = {
  same: { line: 'solid 1.5px', light: '#4c5561', dark: '#b3bcc8' },
  differs: { line: 'double 2px', light: '#7a2f74', dark: '#dea3d8', wash: ['#7a2f741a', '#dea3d829'] },
  scope: { line: 'dotted 3px', light: '#765012', dark: '#dcb673' },
  time: { line: 'dashed 2px', light: '#17606b', dark: '#82c5cf' },
  only: { line: 'solid 1px', light: '#5c574e8c', dark: '#b0a8998c' },
};

export const LOOK_NAMES: readonly MarkLook[] = ['same', 'differs', 'scope', 'time', 'only'];

/** Names of highlights are shared with the page: ours carry our name. */
export function highlightName(look: MarkLook | 'current', dark: boolean): string {
  return `masadir-${look}-${dark ? 'dark' : 'light'}`;
}

/**
 * The style rules of all highlights. In forced colours Chromium fills every highlight as if it were selected, whatever
 * a rule says (tried in 156: system colours, `!important`, `forced-color-adjust`): there the line's form is all there is.
 */
export function highlightRules(): string {
  const rules: string[] = [];
  for (const look of LOOK_NAMES) {
    const { line, light, dark, wash } = LINES[look];
    for (const isDark of [false, true]) {
      const washed = wash ? `background-color:${wash[isDark ? 1 : 0]};` : '';
      rules.push(rule(highlightName(look, isDark), `${line} ${isDark ? dark : light}`, washed));
    }
  }
  rules.push(rule(highlightName('current', false), 'solid 3px #1c4f8f', 'background-color:#1c4f8f1f;'));
  rules.push(rule(highlightName('current', true), 'solid 3px #93bdf2', 'background-color:#93bdf233;'));
  return rules.join('\n');
}

function rule(name: string, line: string, more: string): string {
  return `::highlight(${name}){text-decoration:underline ${line};text-underline-offset:.28em;text-decoration-skip-ink:none;${more}}`;
}
