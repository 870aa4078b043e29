import { JSDOM, VirtualConsole } from 'jsdom';

/** Parse HTML as a document, without running scripts or telling of style sheets that jsdom cannot read. */
export function openPage(html: string, url = 'https://news.example/a'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}
