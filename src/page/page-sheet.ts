/**
 * Our one style sheet in the page: a constructed sheet, which a page's security policy cannot refuse and which adds
 * no element (tried in Chromium 156 and Firefox 153 under `style-src 'self'`). Where a content script may not adopt
 * one (older Firefox), a `style` element after the body takes its place.
 */
export class PageSheet {
  readonly #document: Document;
  readonly #parts = new Map<string, string>();
  #sheet: CSSStyleSheet | null = null;
  #element: HTMLStyleElement | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Set one named part of the rules; an empty one takes it away. */
  set(part: string, rules: string): void {
    if (rules === '') this.#parts.delete(part);
    else this.#parts.set(part, rules);
    const text = [...this.#parts.values()].join('\n');
    if (!this.#adopt(text)) this.#insert(text);
  }

  #adopt(text: string): boolean {
    if (this.#element) return false;
    try {
      const sheet = this.#sheet ?? new CSSStyleSheet();
      sheet.replaceSync(text);
      if (!this.#document.adoptedStyleSheets.includes(sheet)) {
        this.#document.adoptedStyleSheets = [...this.#document.adoptedStyleSheets, sheet];
      }
      this.#sheet = sheet;
      return this.#document.adoptedStyleSheets.includes(sheet);
    } catch {
      this.#sheet = null;
      return false;
    }
  }

  #insert(text: string): void {
    const element = this.#element ?? this.#document.createElement('style');
    element.textContent = text;
    if (!element.isConnected) this.#document.documentElement.append(element);
    this.#element = element;
  }
}
