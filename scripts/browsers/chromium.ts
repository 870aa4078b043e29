import puppeteer, { type Page } from 'puppeteer-core';
import type { Harness, LaunchOptions } from './harness.ts';
import { callOn, type PopupSurface } from './popup-surface.ts';

declare const chrome: {
  commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
  contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
  tabs: { query(q: object): Promise<unknown[]> };
  /** Only on `chrome://extensions`. */
  developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
};

/** Chromium through CDP over a pipe (the way that may load unpacked extensions). */
export async function launchChromium(options: LaunchOptions): Promise<Harness> {
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless,
    // A busy machine takes its time over the first start.
    timeout: 60_000,
    pipe: true,
    enableExtensions: [options.extension],
    defaultViewport: options.headless
      ? { width: options.width ?? 1280, height: options.height ?? 900 }
      : null,
    env: { ...process.env, ...(options.language ? { LANGUAGE: options.language } : {}) },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--window-size=${options.width ?? 1280},${options.height ?? 900}`,
      `--host-resolver-rules=MAP *:80 127.0.0.1:${options.port},MAP *:443 127.0.0.1:1`,
      // Names end at the loopback server, so no page may be lifted to https behind our back.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ],
  });
  const isBackground = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().endsWith('/background.js');
  if (options.downloads !== undefined) {
    const session = await browser.target().createCDPSession();
    const behaviour = { behavior: 'allow', downloadPath: options.downloads } as const;
    await session.send('Browser.setDownloadBehavior', behaviour);
  }
  const first = await browser.waitForTarget(isBackground);
  const id = new URL(first.url()).host;

  async function backgroundWorker() {
    const target =
      browser.targets().find(isBackground) ??
      (await browser.waitForTarget(isBackground, { timeout: 10_000 }));
    const worker = await target.worker();
    if (!worker) throw new Error('the background is not running');
    return worker;
  }

  async function openNew(address: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(address);
    return page;
  }

  async function shownPopup(): Promise<PopupSurface> {
    const isPopup = (target: { url(): string }) => target.url().endsWith('/popup.html');
    const popup = await (await browser.waitForTarget(isPopup, { timeout: 10_000 })).asPage();
    await popup.waitForSelector('.find');
    return {
      run: async (ask, ...args) => (await popup.evaluate(callOn('document', ask, args))) as never,
      press: async (selector) => {
        await popup.waitForSelector(selector, { visible: true });
        await popup.click(selector);
      },
      close: () => popup.close(),
    };
  }

  return {
    name: 'chromium',
    browser,
    openExtensionPage: (path) => openNew(`chrome-extension://${id}/${path}`),
    openClosedPage: () => openNew('chrome://version/'),
    popupByItself: shownPopup,
    async killBackground() {
      const target = browser.targets().find(isBackground);
      if (!target) return;
      await (await target.worker())?.close();
      const until = Date.now() + 10_000;
      while (browser.targets().includes(target) && Date.now() < until)
        await new Promise((resolve) => setTimeout(resolve, 50));
    },
    async fireCommand(name: string, page: Page) {
      await page.bringToFront();
      const worker = await backgroundWorker();
      await worker.evaluate(async (command: string) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(command, tab);
      }, name);
    },
    async openPopup(page) {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('the extension is not there');
      await page.triggerExtensionAction(extension);
      return shownPopup();
    },
    async chooseMenu(page, menuItemId, selectionText) {
      await page.bringToFront();
      const worker = await backgroundWorker();
      await worker.evaluate(
        async (info: object) => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          chrome.contextMenus.onClicked.dispatch(info, tab);
        },
        { menuItemId, selectionText },
      );
    },
    async answerPermission(host, answer) {
      if (answer === 'deny')
        throw new Error('Chromium without a window shows no dialog that could be refused');
      const page = await browser.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(
        (extension: string, pattern: string) => chrome.developerPrivate.addHostPermission(extension, pattern),
        id,
        `*://${host}/*`,
      );
      await page.close();
    },
    close: () => browser.close(),
  };
}
