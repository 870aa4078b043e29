/** An address without what does not tell pages apart (scheme, `www.`, `m.`, fragment, trailing slash), for comparing only. */
export function sameAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^(?:www|m)\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}
