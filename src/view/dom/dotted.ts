import { type Child, h } from './h.ts';

/** A stretch set off from what stands before it by a middle dot. The dot holds on to the line it ends: none begins with it. */
export function dotted(className: string | null, ...children: Child[]): DocumentFragment {
  const out = document.createDocumentFragment();
  out.append(h('span', { class: 'sep' }, '\u00A0· '), h('span', { class: className }, children));
  return out;
}
