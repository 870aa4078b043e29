import type { Outlet } from '../model.ts';

/** The registry's outlet for a host: that of the longest domain that the host is or belongs to; null for an unknown one. */
export function findOutlet(host: string | null, registry: readonly Outlet[]): Outlet | null {
  if (host === null) return null;
  const wanted = bare(host);
  let best: Outlet | null = null;
  for (const outlet of registry) {
    const domain = bare(outlet.domain);
    if (domain === '' || !(wanted === domain || wanted.endsWith(`.${domain}`))) continue;
    if (best === null || domain.length > bare(best.domain).length) best = outlet;
  }
  return best;
}

const bare = (host: string): string => host.toLowerCase().replace(/^www\./, '');
