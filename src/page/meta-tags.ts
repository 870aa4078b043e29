/** A page's meta tags by lower-case name or property; the first of a name counts. Itemprops outside the head are taken too. */
export function readMetaTags(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), content);
  }
  return tags;
}

/** The first of these tags that the page has. */
export function firstTag(tags: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = tags.get(name);
    if (value) return value;
  }
  return null;
}
