/** Time for drawing in one go, in ms: half a frame, so that scrolling stays smooth meanwhile. */
const SLICE_MS = 8;
/** So many are drawn in idle time; those after them wait until the reader comes near, or a long page would be all drawing. */
const IN_IDLE_TIME = 40;
/** Near: two windows' height away. */
const NEAR = '200% 0px';
/** Drawn at the latest after this time, in ms, however busy the page is. */
const AT_LATEST_MS = 200;

interface Waiting {
  holder: HTMLElement;
  make: () => HTMLElement;
}

/**
 * Cards that are not at the eye yet: a holder with the card's id stands in each one's place, and the cards are made
 * while the browser is idle, in order; far ones when the reader comes near; any at once when asked for.
 */
export class DrawLater {
  #waiting: Waiting[] = [];
  #stop: (() => void) | null = null;
  #left = IN_IDLE_TIME;
  readonly #near =
    typeof IntersectionObserver === 'function'
      ? new IntersectionObserver((seen) => this.#come(seen), { rootMargin: NEAR })
      : null;

  /** Stands `holder` in for what `make` draws. */
  put(holder: HTMLElement, make: () => HTMLElement): HTMLElement {
    this.#waiting.push({ holder, make });
    this.#near?.observe(holder);
    this.#stop ??= whenIdle(() => this.#slice());
    return holder;
  }

  /** Draws what a holder stands for, and gives it; the element itself where it is no holder. */
  now(element: HTMLElement): HTMLElement {
    const at = this.#waiting.findIndex(({ holder }) => holder === element);
    const found = this.#waiting[at];
    if (!found) return element;
    this.#waiting.splice(at, 1);
    return this.#replace(found);
  }

  /** Draws all that waits: for printing, for a file. */
  all(): void {
    for (const each of this.#waiting.splice(0)) this.#replace(each);
  }

  /** Forgets what waits: another page is drawn. */
  cancel(): void {
    this.#waiting = [];
    this.#left = IN_IDLE_TIME;
    this.#near?.disconnect();
    this.#stop?.();
    this.#stop = null;
  }

  #come(seen: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of seen)
      if (isIntersecting && target instanceof HTMLElement) this.now(target);
  }

  #replace(waiting: Waiting): HTMLElement {
    this.#near?.unobserve(waiting.holder);
    return replace(waiting);
  }

  #slice(): void {
    this.#stop = null;
    const until = performance.now() + SLICE_MS;
    do {
      // Where nobody tells what comes near, all is drawn.
      const next = this.#left > 0 || !this.#near ? this.#waiting.shift() : undefined;
      if (!next) return;
      this.#left -= 1;
      this.#replace(next);
    } while (performance.now() < until);
    if (this.#waiting.length > 0) this.#stop = whenIdle(() => this.#slice());
  }
}

function replace({ holder, make }: Waiting): HTMLElement {
  const made = make();
  if (holder.classList.contains('now')) made.classList.add('now');
  const focused = document.activeElement === holder;
  holder.replaceWith(made);
  if (focused) made.focus({ preventScroll: true });
  return made;
}

/** Runs a task when nothing else is to be done; gives the way to call it off. */
function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(task, { timeout: AT_LATEST_MS });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(task, 0);
  return () => clearTimeout(id);
}
