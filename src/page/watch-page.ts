import { isOwn } from './own-element.ts';

/** When a page counts as quiet, in milliseconds. */
export interface Patience {
  /** So long without a change. */
  quiet: number;
  /** Or so long after the first change, where something never rests (tickers, rotating ads). */
  most: number;
}

/**
 * Call `onQuiet` after each burst of changes to the page, once it has settled, until the signal ends it. Changes of
 * our own elements do not count.
 */
export function watchChanges(
  document: Document,
  patience: Patience,
  onQuiet: () => void,
  signal: AbortSignal,
): void {
  const window = document.defaultView;
  if (!window || signal.aborted) return;
  let quietTimer = 0;
  let first = 0;
  const fire = () => {
    window.clearTimeout(quietTimer);
    quietTimer = 0;
    first = 0;
    onQuiet();
  };
  const observer = new window.MutationObserver((records) => {
    if (records.every((record) => isOurs(record))) return;
    const now = window.performance.now();
    if (quietTimer === 0) first = now;
    window.clearTimeout(quietTimer);
    const left = Math.max(0, first + patience.most - now);
    quietTimer = window.setTimeout(fire, Math.min(patience.quiet, left));
  });
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(quietTimer);
  });
}

/** A change made by us: our element came, went, or something in it did. */
function isOurs(record: MutationRecord): boolean {
  const target = record.target.nodeType === 1 ? (record.target as Element) : record.target.parentElement;
  if (target && isOwn(target)) return true;
  const changed = [...record.addedNodes, ...record.removedNodes];
  return changed.length > 0 && changed.every((node) => node.nodeType === 1 && isOwn(node as Element));
}

/**
 * Call `onMove` when the page's address changed without a new document (single-page sites). Fragments do not count.
 * Sites change it behind the events' back too: `check` looks again, and is worth calling after each burst of changes.
 */
export function watchAddress(
  window: Window,
  onMove: (url: string) => void,
  signal: AbortSignal,
): { check: () => void } {
  const now = () => window.location.href.replace(/#.*$/, '');
  let last = now();
  const check = () => {
    if (signal.aborted || now() === last) return;
    last = now();
    onMove(last);
  };
  for (const name of ['popstate', 'hashchange', 'pageshow']) window.addEventListener(name, check, { signal });
  // The Navigation API tells of pushState too, where the browser has it.
  const navigation: unknown = Reflect.get(window, 'navigation');
  if (navigation instanceof EventTarget) navigation.addEventListener('currententrychange', check, { signal });
  return { check };
}
