import type { Article, Outlet } from '../core/model.ts';
import { readDocument } from '../page/read-page.ts';
import { CallError } from './call-error.ts';

const SAID = {
  page_empty: 'no article was found in the page',
  page_too_big: 'the page is too big to be read',
  page_unreadable: 'the page could not be read',
} as const;

/** Read an HTML file through the page reader of the extension, in a DOM without layout. @throws CallError where it holds no article. */
export async function readHtml(html: string, outlets: readonly Outlet[]): Promise<Article> {
  // Only HTML needs a DOM: loading jsdom takes longer than reading an article.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  // A console that nobody listens to: pages' style sheets are none of our business.
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const { article, problem } = readDocument(document, null, { outlets });
  if (!article) throw new CallError(SAID[problem ?? 'page_empty']);
  return article;
}
