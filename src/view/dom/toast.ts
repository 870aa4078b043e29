import { h } from './h.ts';

/** Long enough to read five words, short enough not to be in the way. */
const SHOWN_MS = 2600;

/** Says in one line that something was done; read out, and gone by itself. */
export function toast(text: string): void {
  document.querySelector('.toast')?.remove();
  const line = h('p', { class: 'toast', role: 'status' }, text);
  document.body.append(line);
  setTimeout(() => line.remove(), SHOWN_MS);
}
