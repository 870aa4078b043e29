/**
 * The popup that the toolbar button opened. Only Chromium shows it to its driver as a page, so both are reached in the
 * same way: by functions that are run on its document.
 */
export interface PopupSurface {
  /** Runs `ask` (which must stand on its own) on the popup's document, with values that go over the wire. */
  run<T, A extends readonly unknown[]>(
    ask: (doc: Document, ...args: A) => T,
    ...args: A
  ): Promise<Awaited<T>>;
  /** A press by the mouse, which the browser takes for the person's own. Null where the driver cannot reach so far. */
  press: ((selector: string) => Promise<void>) | null;
  close(): Promise<void>;
}

/** An expression that calls a function on a document; `where` is the expression of the document. */
export function callOn(where: string, ask: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(${ask.toString()})(${[where, ...args.map((arg) => JSON.stringify(arg))].join(', ')})`;
}
