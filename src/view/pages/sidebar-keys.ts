import { actOf, DEFAULT_KEYS, type KeyAct, type KeyMap, keyOf } from '../../shared/sidebar-keys.ts';

/** Keys that everybody has: they do what they do everywhere. */
const FIXED: Readonly<Record<string, KeyAct | 'close'>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Escape: 'close',
};

/** The act of a key press; null where it is none, or belongs to a field, a browser shortcut or a focused control. */
export function keyAct(event: KeyboardEvent, keys: KeyMap = DEFAULT_KEYS): KeyAct | 'close' | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('dialog')) return null;
  const typing = target?.closest('input, textarea, select') !== null && target !== null;
  if (typing) return event.key === 'Escape' ? 'close' : null;
  if (event.key === 'Enter') return target?.matches('[data-card]') ? 'show' : null;
  return FIXED[event.key] ?? actOf(keys, keyOf(event)) ?? actOf(keys, event.code);
}
