import { draw } from './draw.ts';
import { OWN_TAG } from './own-element.ts';
import { OWN_STYLES } from './own-styles.ts';

/** How often a page may remove our element before we leave it in peace. */
const MOST_RETURNS = 3;

/**
 * The one element that we add to a page: a closed shadow root that the page can neither read nor restyle. Put back
 * when the page removes it, a few times.
 */
export class OwnHost {
  readonly root: HTMLDivElement;
  readonly #document: Document;
  readonly #host: HTMLElement;
  readonly #onLost: () => void;
  readonly #onReturn: () => void;
  #observer: MutationObserver | null = null;
  #returns = 0;

  /** `onReturn`: it was put back (frames in it start anew); `onLost`: the page will not have it. */
  constructor(document: Document, on: { lost: () => void; returned: () => void }) {
    this.#document = document;
    this.#onLost = on.lost;
    this.#onReturn = on.returned;
    this.#host = document.createElement(OWN_TAG);
    this.root = draw(document, 'div', { class: 'root' });
    const shadow = this.#host.attachShadow({ mode: 'closed' });
    addStyles(document, shadow);
    shadow.append(this.root);
  }

  /** Put it into the page and keep it there until `detach`. */
  attach(): void {
    if (this.#observer) return;
    this.#document.documentElement.append(this.#host);
    const window = this.#document.defaultView;
    if (!window) return;
    this.#observer = new window.MutationObserver(() => {
      if (!this.#host.isConnected) this.#comeBack();
    });
    // The document's element itself can be replaced: watched from above it.
    this.#observer.observe(this.#document, { childList: true });
    this.#observer.observe(this.#document.documentElement, { childList: true });
  }

  /** Language, direction and theme of all that stands in it. */
  dress(lang: string, dir: 'rtl' | 'ltr', theme: 'system' | 'light' | 'dark'): void {
    this.root.lang = lang;
    this.root.dir = dir;
    if (theme === 'system') delete this.root.dataset.theme;
    else this.root.dataset.theme = theme;
  }

  /** Is the focus in it? */
  get focused(): boolean {
    return this.#document.activeElement === this.#host;
  }

  detach(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#host.remove();
  }

  #comeBack(): void {
    if (++this.#returns > MOST_RETURNS) {
      this.detach();
      this.#onLost();
      return;
    }
    this.#observer?.disconnect();
    this.#observer = null;
    this.attach();
    this.#onReturn();
  }
}

/** Constructed where a content script may, else a `style` inside the shadow root. */
function addStyles(document: Document, shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(OWN_STYLES);
    shadow.adoptedStyleSheets = [sheet];
    if (shadow.adoptedStyleSheets.length === 1) return;
  } catch {
    // Older Firefox refuses sheets made by a content script.
  }
  shadow.append(draw(document, 'style', {}, OWN_STYLES));
}
