import type { Article, Outlet } from '../core/model.ts';
import { CallError } from './call-error.ts';

/** Read an HTML file through the page reader of the extension, in a DOM without layout. */
export async function readHtml(_html: string, _outlets: readonly Outlet[]): Promise<Article> {
  throw new CallError('HTML is not read yet');
}
