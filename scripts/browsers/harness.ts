import type { Browser, Frame, Page } from 'puppeteer-core';
import type { PopupSurface } from './popup-surface.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** The unpacked extension's folder. */
  extension: string;
  executablePath: string;
  headless: boolean;
  /** Loopback port that every host's port 80 is sent to: real names, no real network. */
  port: number;
  /** Interface language of the browser. */
  language?: string;
  width?: number;
  height?: number;
  /** A folder for what is saved; without it the browser's own. */
  downloads?: string;
}

/** One real browser with the extension in it; the same methods for both. */
export interface Harness {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Open one of the extension's own pages in a tab (`options.html`). */
  openExtensionPage(path: string): Promise<Page>;
  /** Open a page of the browser's own, in which no extension may do anything. */
  openClosedPage(): Promise<Page>;
  /** The popup, where it opened without a press; null where the browser let it not. */
  popupByItself(): Promise<PopupSurface | null>;
  /** Stop the background as the browser does when it idles. The next message or event wakes it. */
  killBackground(): Promise<void>;
  /** Fire a keyboard command of the manifest, as the browser would. */
  fireCommand(name: string, page: Page): Promise<void>;
  /** Press the toolbar button on this page, which also lends the extension the tab (`activeTab`). */
  openPopup(page: Page): Promise<PopupSurface>;
  /** Choose the entry of the context menu on this page with a text selected, as the browser would report it. */
  chooseMenu(page: Page, menuItemId: string, selectionText: string): Promise<void>;
  /** How the person will answer when the extension asks for this site. Chromium's dialog can only be accepted. */
  answerPermission(host: string, answer: 'allow' | 'deny'): Promise<void>;
  close(): Promise<void>;
}

/** The sidebar's frame in a news page, once it is there. @throws after `timeout` ms. */
export async function sidebarFrame(page: Page, timeout = 40_000): Promise<Frame> {
  const until = Date.now() + timeout;
  for (;;) {
    for (const frame of page.frames())
      if (frame !== page.mainFrame() && (await isSidebar(frame))) return frame;
    if (Date.now() > until) throw new Error(`no sidebar frame on ${page.url()} within ${timeout} ms`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Asked of the frame itself: puppeteer's own note of an extension page's address stays `about:blank` in Firefox. */
async function isSidebar(frame: Frame): Promise<boolean> {
  const address = await frame.evaluate(() => location.href).catch(() => '');
  return address.includes('/sidebar.html');
}
