/** What a key asks the sidebar to do. */
export type KeyAct = 'next' | 'previous' | 'show' | 'copy' | 'search' | 'keys' | 'close';

/** By physical key: an Arabic layout types ت where J is. */
const BY_CODE: Readonly<Record<string, KeyAct>> = {
  KeyJ: 'next',
  KeyK: 'previous',
  KeyO: 'show',
  KeyC: 'copy',
};
const BY_KEY: Readonly<Record<string, KeyAct>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  '/': 'search',
  '?': 'keys',
  '؟': 'keys',
  Escape: 'close',
};

/** The act of a key press; null where it is none, or belongs to a field, a browser shortcut or a focused control. */
export function keyAct(event: KeyboardEvent): KeyAct | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('dialog')) return null;
  const typing = target?.closest('input, textarea, select') !== null && target !== null;
  if (typing) return event.key === 'Escape' ? 'close' : null;
  if (event.key === 'Enter') return target?.matches('[data-card]') ? 'show' : null;
  return BY_KEY[event.key] ?? BY_CODE[event.code] ?? null;
}
