import { draw } from './draw.ts';
import { EdgeTab } from './edge-tab.ts';
import { followPointer } from './follow-pointer.ts';
import { HoverCard } from './hover-card.ts';
import { OwnHost } from './own-host.ts';
import { PageSheet } from './page-sheet.ts';
import type { PageWords } from './page-words.ts';
import { MarkPainter, type PageMark, type Painted } from './paint-marks.ts';
import type { ParagraphMap } from './paragraph-map.ts';
import { scrollToRange } from './scroll-to-range.ts';
import { type Dock, SidebarFrame } from './sidebar-frame.ts';

/** A mark with what its hover card tells. */
export interface LayerMark extends PageMark {
  relation: string;
  counts: string | null;
  line: string;
}

/** What is drawn over a page, and how. */
export interface LayerState {
  marks: readonly LayerMark[];
  places: ParagraphMap;
  differing: number;
  total: number;
  words: PageWords;
  theme: 'system' | 'light' | 'dark';
  highlights: boolean;
  edgeTab: boolean;
  dock: Dock;
}

/** The person's wishes on the page, told to the outside. */
export interface LayerEvents {
  /** Open this claim's card. */
  card: (claimId: string) => void;
  resized: (dock: Dock) => void;
  /** The page keeps removing our element. */
  lost: () => void;
}

/** A smooth scroll to a claim is over after this (ms). */
const SCROLL_MS = 350;

/** Everything that we show on a page: marks, hover card, edge tab, sidebar; and their keys. It stays as long as the page. */
export class PageLayer {
  readonly #document: Document;
  readonly #events: LayerEvents;
  readonly #painter: MarkPainter<LayerMark>;
  readonly #host: OwnHost;
  readonly #tab: EdgeTab;
  readonly #card: HoverCard;
  readonly #frame: SidebarFrame;
  readonly #said: HTMLParagraphElement;
  #state: LayerState | null = null;
  #current: string | null = null;
  #hovered: string | null = null;

  constructor(document: Document, sidebarUrl: string, events: LayerEvents) {
    this.#document = document;
    this.#events = events;
    const sheet = new PageSheet(document);
    this.#painter = new MarkPainter(sheet);
    this.#host = new OwnHost(document, { lost: () => this.#lost(), returned: () => this.#refresh() });
    this.#tab = new EdgeTab(document, () => this.setSidebar('toggle'));
    this.#card = new HoverCard(document, () => this.#openHovered());
    this.#frame = new SidebarFrame(document, sidebarUrl, sheet, {
      closed: () => this.#afterMove(),
      resized: (dock) => {
        this.#drawTab();
        events.resized(dock);
      },
    });
    this.#said = draw(document, 'p', { class: 'vh', 'aria-live': 'polite' });
    this.#host.root.append(this.#tab.element, this.#card.element, this.#frame.element, this.#said);
    followPointer(document, this.#card.element, {
      at: (x, y) => this.#painter.at(document, x, y),
      hover: (painted) => this.#hover(painted),
      press: (painted) => this.#events.card(painted.mark.id),
    });
    document.addEventListener('keydown', (event) => this.#key(event));
    document.defaultView?.addEventListener('resize', () => this.#refresh(), { passive: true });
  }

  /** Draw this state; what was drawn before is replaced. */
  draw(state: LayerState): void {
    const before = this.#state?.dock;
    this.#state = state;
    this.#host.dress(state.words.lang, state.words.dir, state.theme);
    this.#host.attach();
    this.#frame.say(state.words);
    this.#card.hide();
    // An open one is moved by a new choice only: the person may just be dragging it.
    if (!this.#frame.open || before?.side !== state.dock.side || before.width !== state.dock.width)
      this.#frame.move(state.dock);
    this.#painter.paint(state.marks, state.places, state.highlights);
    if (this.#current !== null) this.#painter.setCurrent(this.#current);
    this.#drawTab();
  }

  /** Take marks and tab off the page (it changed into something else); an open sidebar stays. */
  clear(): void {
    this.#state = this.#state && { ...this.#state, marks: [], differing: 0, total: 0 };
    this.#current = null;
    this.#painter.clear();
    this.#card.hide();
    this.#tab.hide();
  }

  /** Scroll to a claim and mark it as the open one. False where it is not on the page. */
  showClaim(id: string): boolean {
    const painted = this.#painter.find(id);
    if (!painted) return false;
    this.#current = id;
    this.#painter.setCurrent(id);
    scrollToRange(painted.range);
    return true;
  }

  /** Go to the next (or previous) differing claim, or to any where none differs; its id. */
  next(back: boolean): string | null {
    const all = this.#painter.painted;
    const differing = all.filter(({ mark }) => mark.headline === 'differs' || mark.headline === 'changed');
    const list = differing.length > 0 ? differing : all;
    const at = list.findIndex(({ mark }) => mark.id === this.#current);
    const step = at < 0 ? (back ? list.length - 1 : 0) : (at + (back ? -1 : 1) + list.length) % list.length;
    const painted = list[step];
    if (!painted || !this.showClaim(painted.mark.id)) return null;
    // The card follows once the page has come to rest.
    this.#document.defaultView?.setTimeout(() => this.#hover(painted), SCROLL_MS);
    return painted.mark.id;
  }

  /** Open, close or toggle the sidebar. Tells whether it is open now. */
  setSidebar(want: 'open' | 'close' | 'toggle'): boolean {
    const open = want === 'toggle' ? !this.#frame.open : want === 'open';
    if (open === this.#frame.open) return open;
    if (!open) this.#frame.hide();
    else {
      this.#host.attach();
      this.#frame.show(this.#words());
      this.#afterMove();
    }
    return open;
  }

  /** Dock the sidebar at a side, or at the other one; gives where it stands now. */
  dock({ side, width }: { side: Dock['side'] | 'other'; width: number | null }): Dock {
    const across = this.#frame.dock.side === 'left' ? 'right' : 'left';
    this.#frame.move({ side: side === 'other' ? across : side, width: width ?? this.#frame.dock.width });
    this.#drawTab();
    return this.#frame.dock;
  }

  /** Before any state is known the sidebar speaks the browser's language. */
  prepare(words: PageWords, dock: Dock): void {
    if (this.#state) return;
    this.#fallback = words;
    this.#host.dress(words.lang, words.dir, 'system');
    this.#frame.move(dock);
  }
  #fallback: PageWords | null = null;

  #words(): PageWords {
    const words = this.#state?.words ?? this.#fallback;
    if (!words) throw new Error('drawn before its words were known');
    return words;
  }

  #drawTab(): void {
    const state = this.#state;
    if (!state?.edgeTab || state.total === 0) {
      this.#tab.hide();
      return;
    }
    const { side } = this.#frame.dock;
    const facts = { differs: state.differing > 0, open: this.#frame.open, side, away: this.#frame.taken };
    this.#tab.show(facts, state.words);
  }

  #hover(painted: Painted<LayerMark> | null): void {
    this.#hovered = painted?.mark.id ?? null;
    if (!painted || !this.#state) {
      this.#card.hide();
      return;
    }
    const box = painted.range.getClientRects()[0] ?? painted.range.getBoundingClientRect();
    this.#card.show(painted.mark, box, this.#state.words);
    this.#said.textContent = `${painted.mark.relation}. ${painted.mark.line}`;
  }

  #openHovered(): void {
    if (this.#hovered === null) return;
    this.#card.hide();
    this.#events.card(this.#hovered);
  }

  #key(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Escape') {
      if (this.#card.shown) this.#hover(null);
      else if (this.#frame.open && (this.#host.focused || !isBusy(this.#document))) this.setSidebar('close');
      return;
    }
    if (event.key === 'Enter' && this.#card.shown && !this.#host.focused && !isBusy(this.#document))
      this.#openHovered();
  }

  #refresh(): void {
    this.#frame.move(this.#frame.dock);
    this.#drawTab();
  }

  #afterMove(): void {
    this.#card.hide();
    this.#drawTab();
  }

  #lost(): void {
    this.#frame.hide();
    this.#events.lost();
  }
}

/** Is the person at something of the page's: a field, a link, a button? */
function isBusy(document: Document): boolean {
  const active = document.activeElement;
  return (
    active !== null &&
    active !== document.body &&
    active !== document.documentElement &&
    active.matches('a, button, input, textarea, select, [contenteditable], [tabindex]')
  );
}
