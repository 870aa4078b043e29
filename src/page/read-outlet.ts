import type { Outlet } from '../core/model.ts';
import { findOutlet } from '../core/outlets/find-outlet.ts';
import { fold } from '../core/text/fold.ts';
import { firstTag } from './meta-tags.ts';

/** Second-level names that are no one's own: the registrable name has three parts there. */
const SHARED_SUFFIX = /(?:^|\.)(?:com?|org|net|gov|edu|ac|gob|nom)\.[a-z]{2}$/;

/** Parts in front of a domain that do not make it another outlet. */
const SAME_SITE = /^(?:www\d?|m|mobile|amp|edition|beta|ara|arabic|ar|en|english)\./;

/** The outlet of a page: the registry's by its domain (the longest that fits), else one made of the site's own name. */
export function readOutlet(
  url: string | null,
  tags: ReadonlyMap<string, string>,
  publisher: string | null,
  registry: readonly Outlet[],
): Outlet | null {
  const host = hostOf(url);
  const names = [firstTag(tags, ['og:site_name']), firstTag(tags, ['application-name']), publisher];
  const given = names.filter((name) => name !== null);
  // Some sites call themselves by their address and keep their name for search engines.
  const siteName = given.find((name) => !isHost(name)) ?? given[0] ?? null;
  if (host === null) {
    const named =
      siteName === null ? undefined : registry.find((outlet) => fold(outlet.name) === fold(siteName));
    return (
      named ?? (siteName === null ? null : { id: fold(siteName), name: siteName, domain: '', country: null })
    );
  }
  const known = findOutlet(host, registry);
  if (known) return known;
  const domain = registrable(host);
  return { id: domain, name: siteName ?? domain, domain, country: null };
}

/** Host of an address, lower case, without `www.`; null for none (a file). */
export function hostOf(url: string | null): string | null {
  if (!url) return null;
  try {
    const { hostname, protocol } = new URL(url);
    return protocol.startsWith('http') && hostname !== ''
      ? hostname.toLowerCase().replace(/^www\./, '')
      : null;
  } catch {
    return null;
  }
}

function isHost(name: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+$/.test(name);
}

function registrable(host: string): string {
  const bare = host.replace(SAME_SITE, '');
  const parts = bare.split('.');
  return parts.slice(SHARED_SUFFIX.test(bare) ? -3 : -2).join('.');
}
