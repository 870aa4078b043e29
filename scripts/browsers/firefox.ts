import puppeteer, { type Page } from 'puppeteer-core';
import type { Harness, LaunchOptions } from './harness.ts';
import { callOn, type PopupSurface } from './popup-surface.ts';

/** A fixed host for the extension's pages, so that they can be opened by address. */
const UUID = '11111111-2222-4333-8444-555555555555';
const GECKO_ID = '{6d617361-6469-4172-8e01-201903232019}';

/** Privileged script: the button of an open popup would close it. */
const CLOSE_PANELS =
  "for (const panel of document.querySelectorAll('panel')) if (panel.state === 'open') panel.hidePopup();";

/** The parts of puppeteer's BiDi half that it does not export: tried with 24.43.1, which is pinned for this. */
interface BidiInternals {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}
interface WithFrameId {
  _id: string;
}

/** Firefox through WebDriver BiDi. */
export async function launchFirefox(options: LaunchOptions): Promise<Harness> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless,
    // A busy machine takes its time over the first start.
    timeout: 60_000,
    acceptInsecureCerts: true,
    defaultViewport: options.headless
      ? { width: options.width ?? 1280, height: options.height ?? 900 }
      : null,
    args: [
      `--width=${options.width ?? 1280}`,
      `--height=${options.height ?? 900}`,
      '--remote-allow-system-access',
    ],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `80=${options.port};443=1`,
      'extensions.webextOptionalPermissionPrompts': false,
      'dom.security.https_first': false,
      'dom.security.https_first_schemeless': false,
      ...(options.downloads === undefined
        ? {}
        : { 'browser.download.dir': options.downloads, 'browser.download.folderList': 2 }),
      ...(options.language ? { 'intl.locale.requested': options.language } : {}),
    },
  });
  await browser.installExtension(options.extension);

  const internals = browser as unknown as BidiInternals;
  const send = async (method: string, params: object) =>
    (await internals.connection.send(method, params)).result;
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string }[];
  };
  const chromeContext = tree.contexts[0]?.context;
  if (!chromeContext) throw new Error('Firefox gave no privileged context');

  /** Runs privileged script; `ext` is the extension. */
  async function privileged(body: string) {
    const expression = `(async () => { const ext = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension; ${body} })()`;
    const result = (await send('script.evaluate', {
      expression,
      target: { context: chromeContext },
      awaitPromise: true,
    })) as {
      type: string;
      exceptionDetails?: { text: string };
    };
    if (result.type === 'exception') throw new Error(`in Firefox: ${result.exceptionDetails?.text}`);
  }

  /** Where puppeteer waits in vain for the load of a page that is not of the web. */
  async function openNew(url: string): Promise<Page> {
    const page = await browser.newPage();
    const context = (page.mainFrame() as unknown as WithFrameId)._id;
    await send('browsingContext.navigate', { context, url, wait: 'complete' });
    return page;
  }
  const openExtensionPage = (path: string) => openNew(`moz-extension://${UUID}/${path}`);

  const POPUP = "browser.extension.getViews({ type: 'popup' })[0]";
  /** The popup is in no list of pages: another page of the extension reaches it. */
  let besidePopup: Page | null = null;
  async function watcher(): Promise<Page> {
    if (!besidePopup || besidePopup.isClosed()) besidePopup = await openExtensionPage('options.html');
    return besidePopup;
  }
  async function isShown(beside: Page, within: number): Promise<boolean> {
    const until = Date.now() + within;
    while (!(await beside.evaluate(`Boolean(${POPUP}?.document.querySelector('.find'))`))) {
      if (Date.now() > until) return false;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return true;
  }
  function surface(beside: Page): PopupSurface {
    return {
      run: async (ask, ...args) => (await beside.evaluate(callOn(`${POPUP}.document`, ask, args))) as never,
      press: null,
      close: () => privileged(CLOSE_PANELS),
    };
  }

  return {
    name: 'firefox',
    browser,
    openExtensionPage,
    async openClosedPage() {
      // First: a tab that opens later would come to the front, and close a popup.
      await watcher();
      const page = await openNew('about:license');
      await page.bringToFront();
      return page;
    },
    async popupByItself() {
      const beside = await watcher();
      return (await isShown(beside, 3000)) ? surface(beside) : null;
    },
    async openPopup(page) {
      const beside = await watcher();
      await page.bringToFront();
      await privileged(`
        ${CLOSE_PANELS}
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.apiManager.global.browserActionFor(ext).triggerAction(window);
      `);
      if (!(await isShown(beside, 10_000))) throw new Error('the popup did not open');
      return surface(beside);
    },
    async chooseMenu(page, menuItemId, selectionText) {
      await page.bringToFront();
      const info = JSON.stringify({ menuItemId, selectionText, editable: false, modifiers: [] });
      await privileged(`ext.emit('webext-menu-menuitem-click', ${info}, window.gBrowser.selectedTab);`);
    },
    async answerPermission(_host, answer) {
      await privileged(`
        Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', ${answer === 'deny'});
        const prompts = document.getElementById('notification-popup');
        if (!prompts.dataset.refuses) prompts.addEventListener('popupshown', () =>
          setTimeout(() => prompts.firstElementChild?.secondaryButton.click(), 100));
        prompts.dataset.refuses = 'yes';
      `);
    },
    killBackground: () => privileged('await ext.terminateBackground({ ignoreDevToolsAttached: true });'),
    async fireCommand(name: string, page: Page) {
      await page.bringToFront();
      // The keyset is that of the manifest's commands, in order of their ids.
      await privileged(`
        const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')];
        const key = keys.find((k) => ext.shortcuts && ext.shortcuts.keysetCommands ? false : k.getAttribute('data-command') === ${JSON.stringify(name)})
          ?? keys[Object.keys(ext.manifest.commands).filter((c) => ext.manifest.commands[c].suggested_key).indexOf(${JSON.stringify(name)})];
        if (!key) throw new Error('no key for ' + ${JSON.stringify(name)});
        key.doCommand();
      `);
    },
    close: () => browser.close(),
  };
}
