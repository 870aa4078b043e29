import type { Comparison } from '../../core/model.ts';

/** Was a selected text compared, not the page? It has no address, no headline and no places on the page. */
export function isSelection({ url, title }: Comparison['article']): boolean {
  return url === null && title === '';
}
