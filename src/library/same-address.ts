/** Parameters that say where a reader came from, not which page it is. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|_ga|ref|ref_src|amp)$/i;

/**
 * An address without what does not tell pages apart (scheme, `www.`, `m.`, `amp.`, tracking, fragment, trailing slash),
 * for comparing only. Null where it is none.
 */
export function sameAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  const asked = [...searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`);
  const query = asked.length === 0 ? '' : `?${asked.sort().join('&')}`;
  return `${hostname.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/+$/, '')}${query}`;
}
