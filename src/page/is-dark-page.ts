/** Below this relative luminance a background is dark (half way in what the eye sees). */
const DARK = 0.18;

/** Does the text under this element stand on a dark ground? Asked of the page itself, which may not follow the system. */
export function isDarkPage(element: Element): boolean {
  const window = element.ownerDocument.defaultView;
  if (!window) return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const luminance = luminanceOf(window.getComputedStyle(at).backgroundColor);
    if (luminance !== null) return luminance < DARK;
  }
  const scheme = window.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  return /dark/.test(scheme ?? '') && window.matchMedia?.('(prefers-color-scheme: dark)').matches === true;
}

/** Relative luminance of a computed colour; null where it lets the ground through. */
function luminanceOf(color: string): number | null {
  const parts = color.match(/^rgba?\((\d+),\s*(\d+),\s*(\d+)(?:,\s*([\d.]+))?\)$/);
  if (!parts || (parts[4] !== undefined && Number(parts[4]) < 0.5)) return null;
  const [r, g, b] = [parts[1], parts[2], parts[3]].map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
