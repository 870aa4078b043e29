import type { PageMark, Painted } from './paint-marks.ts';

/** How long the pointer rests on a claim before its card comes, and may be off it before the card goes (ms). */
const COMES = 220;
const GOES = 260;

/** A press that moved further than this (CSS px) selected text. */
const STILL = 4;

/** What following the pointer needs, and what it tells. */
export interface PointerWishes<M extends PageMark> {
  at: (x: number, y: number) => Painted<M> | null;
  hover: (painted: Painted<M> | null) => void;
  press: (painted: Painted<M>) => void;
}

/** Tell which claim the pointer rests on and which is pressed. Links, selections and other buttons stay the page's. */
export function followPointer<M extends PageMark>(
  document: Document,
  card: Element,
  wishes: PointerWishes<M>,
): void {
  const window = document.defaultView;
  if (!window) return;
  const options = { passive: true };
  let over: string | null = null;
  let timer = 0;
  let frame = 0;
  const later = (painted: Painted<M> | null) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => wishes.hover(painted), painted ? COMES : GOES);
  };
  const look = (x: number, y: number) => {
    frame = 0;
    const painted = wishes.at(x, y);
    const id = painted?.mark.id ?? null;
    if (id === over) return;
    over = id;
    later(painted);
  };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || frame !== 0) return;
      frame = window.requestAnimationFrame(() => look(event.clientX, event.clientY));
    },
    options,
  );
  // The way from the claim to its card leads over the gap between them.
  card.addEventListener('pointerenter', () => window.clearTimeout(timer), options);
  card.addEventListener('pointerleave', () => later(null), options);
  const leave = () => {
    if (over === null) return;
    over = null;
    later(null);
  };
  document.addEventListener('scroll', leave, { ...options, capture: true });

  let downAt: { x: number; y: number } | null = null;
  const remember = (event: PointerEvent) => {
    downAt = { x: event.clientX, y: event.clientY };
  };
  document.addEventListener('pointerdown', remember, options);
  document.addEventListener(
    'click',
    (event) => {
      if (
        event.button !== 0 ||
        event.defaultPrevented ||
        event.ctrlKey ||
        event.metaKey ||
        event.shiftKey ||
        event.altKey
      )
        return;
      const moved = downAt && Math.hypot(event.clientX - downAt.x, event.clientY - downAt.y) > STILL;
      const target = event.target instanceof Element ? event.target : null;
      if (
        moved ||
        target?.closest('a[href], button, input, textarea, select, label, summary, [contenteditable]')
      )
        return;
      const painted = wishes.at(event.clientX, event.clientY);
      if (painted) wishes.press(painted);
    },
    options,
  );
}
