/**
 * Puts a text on the clipboard. A frame inside a page may be refused the new interface: then the old one is tried.
 * Gives whether it worked; never throws. What was selected and focused stays so.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The old way copies what is selected: a field with the text is, for a moment. */
function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const giveBack = keepSelection();
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'vh';
  // A modal dialog makes all that is outside it inert: the field must stand within.
  (document.querySelector('dialog[open]') ?? document.body).append(field);
  field.focus({ preventScroll: true });
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    giveBack();
  }
}

/** Remembers what is selected; gives a way to select it again. */
function keepSelection(): () => void {
  const selection = document.getSelection();
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, i) =>
    selection?.getRangeAt(i).cloneRange(),
  );
  return () => {
    selection?.removeAllRanges();
    for (const range of ranges) if (range) selection?.addRange(range);
  };
}
