/** Bring a range to the middle of the view, at once where the person wants no motion. */
export function scrollToRange(range: Range): void {
  const element = range.startContainer.parentElement;
  const window = element?.ownerDocument.defaultView;
  if (!element || !window) return;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior: ScrollBehavior = calm ? 'instant' : 'smooth';
  const box = range.getBoundingClientRect();
  const around = element.getBoundingClientRect();
  // In a paragraph taller than the view its middle may be far from the claim.
  if (around.height < window.innerHeight * 0.8) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
    return;
  }
  window.scrollBy({ top: box.top + box.height / 2 - window.innerHeight / 2, behavior });
}
