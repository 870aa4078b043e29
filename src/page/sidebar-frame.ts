import { draw } from './draw.ts';
import type { PageSheet } from './page-sheet.ts';
import type { PageWords } from './page-words.ts';

/** Where the frame stands and how wide it is, in CSS px. */
export interface Dock {
  side: 'left' | 'right';
  width: number;
}

/** Narrower than this the cards break; wider than this lines are too long to read. */
const NARROWEST = 320;
const WIDEST = 720;
/** A step of the arrow keys. */
const STEP = 16;
/** The page is moved aside where at least so much of it is left; else the frame lies over it. */
export const PAGE_LEAST = 560;
/** Of a small screen so much of the page stays in sight. */
const PEEK = 48;

/** What the frame tells the outside. */
export interface FrameEvents {
  closed: () => void;
  /** The person changed the width. */
  resized: (dock: Dock) => void;
}

/** The sidebar: our own page in a frame, docked to a side, resizable, never over the text without a way to move it. */
export class SidebarFrame {
  readonly element: HTMLDivElement;
  readonly #document: Document;
  readonly #sheet: PageSheet;
  readonly #events: FrameEvents;
  readonly #url: string;
  readonly #frame: HTMLIFrameElement;
  readonly #grip: HTMLButtonElement;
  #dock: Dock = { side: 'right', width: 400 };
  #open = false;

  constructor(document: Document, url: string, sheet: PageSheet, events: FrameEvents) {
    this.#document = document;
    this.#url = url;
    this.#sheet = sheet;
    this.#events = events;
    this.#frame = draw(document, 'iframe', {
      // Nothing else of what a page may hand on: copying with citations is the one thing that the sidebar needs.
      // To whatever host: Chromium serves the frame from a changing one, which the address in `src` does not name.
      allow: 'clipboard-write *',
      referrerpolicy: 'no-referrer',
    });
    this.#grip = draw(document, 'button', {
      type: 'button',
      class: 'grip',
      role: 'separator',
      'aria-orientation': 'vertical',
    });
    this.element = draw(document, 'div', { class: 'frame', hidden: '' }, this.#grip, this.#frame);
    this.#listen();
  }

  get open(): boolean {
    return this.#open;
  }

  get dock(): Dock {
    return this.#dock;
  }

  /** The room that it takes from its side now. */
  get taken(): number {
    return this.#open ? this.#dock.width : 0;
  }

  show(words: PageWords): void {
    this.say(words);
    // Loaded with the first opening only: a closed sidebar costs nothing.
    if (!this.#frame.src) this.#frame.src = this.#url;
    this.#open = true;
    this.element.hidden = false;
    this.move(this.#dock);
  }

  /** Its names for the ear. */
  say(words: PageWords): void {
    this.#frame.title = words.name;
    this.#grip.setAttribute('aria-label', words.resize);
  }

  hide(): void {
    if (!this.#open) return;
    this.#open = false;
    this.element.hidden = true;
    this.#sheet.set('push', '');
    this.#events.closed();
  }

  /** Dock it at a side with a width, as far as the window allows. */
  move(dock: Dock): void {
    const room = this.#document.defaultView?.innerWidth ?? 0;
    const most = Math.max(Math.min(NARROWEST, room), Math.min(WIDEST, room - PEEK));
    const width = Math.round(Math.max(Math.min(NARROWEST, most), Math.min(dock.width, most)));
    this.#dock = { side: dock.side, width };
    this.element.dataset.side = dock.side;
    this.element.style.setProperty('width', `${width}px`);
    this.#grip.setAttribute('aria-valuenow', String(width));
    this.#grip.setAttribute('aria-valuemin', String(NARROWEST));
    this.#grip.setAttribute('aria-valuemax', String(most));
    const pushes = room - width >= PAGE_LEAST;
    this.element.style.setProperty('--over', pushes ? 'none' : 'var(--shadow)');
    if (this.#open)
      this.#sheet.set('push', pushes ? `@media screen{html{margin-${dock.side}:${width}px !important}}` : '');
  }

  #listen(): void {
    const grip = this.#grip;
    grip.addEventListener('pointerdown', (event) => {
      grip.setPointerCapture(event.pointerId);
      grip.dataset.on = '';
      event.preventDefault();
    });
    grip.addEventListener('pointermove', (event) => {
      if (grip.dataset.on === undefined) return;
      const room = this.#document.defaultView?.innerWidth ?? 0;
      this.move({
        side: this.#dock.side,
        width: this.#dock.side === 'right' ? room - event.clientX : event.clientX,
      });
    });
    for (const end of ['pointerup', 'pointercancel'] as const) {
      grip.addEventListener(end, () => {
        if (grip.dataset.on === undefined) return;
        delete grip.dataset.on;
        this.#events.resized(this.#dock);
      });
    }
    grip.addEventListener('keydown', (event) => {
      const width = this.#widthAfter(event.key);
      if (width === null) return;
      event.preventDefault();
      this.move({ side: this.#dock.side, width });
      this.#events.resized(this.#dock);
    });
  }

  /** An arrow moves the edge in its own direction. */
  #widthAfter(key: string): number | null {
    const { side, width } = this.#dock;
    if (key === 'Home') return NARROWEST;
    if (key === 'End') return WIDEST;
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
    const wider = (key === 'ArrowLeft') === (side === 'right');
    return width + (wider ? STEP : -STEP);
  }
}
