import type { Settings } from '../shared/settings.ts';

/** Does the person want nothing said on this host, or on the site that it belongs to? */
export function isSilent(host: string | null, { silentSites }: Pick<Settings, 'silentSites'>): boolean {
  return host !== null && silentSites.some((site) => host === site || host.endsWith(`.${site}`));
}
