import { fold } from '../text/fold.ts';

/** A domain or address without what all have before it, folded: `https://www.nahr.example/a` → `nahr.example`. */
export const bareDomain = (domain: string): string =>
  fold(domain)
    .replace(/^(?:https?:\/\/)?(?:www\.|m\.|arabic\.|ar\.)?/u, '')
    .split('/')[0] ?? '';
