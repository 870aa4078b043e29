import type { IsoDate } from '../../core/model.ts';
import { safeUrl } from './safe-url.ts';

/**
 * The Wayback Machine's copy nearest to the report's date (https://archive.org/help/wayback_api.php:
 * `/web/<timestamp>/<url>` redirects to the nearest capture). Opened on a click only; null without an address.
 */
export function linkToArchive(url: string | null, published: IsoDate | null): string | null {
  const safe = safeUrl(url);
  if (!safe) return null;
  const stamp = published ? published.slice(0, 10).replaceAll('-', '') : '';
  const when = /^\d{4,8}$/.test(stamp) ? stamp : '2019';
  return `https://web.archive.org/web/${when}/${safe}`;
}
