import browser from 'webextension-polyfill';

/**
 * The browser's extension interface with promises in both browsers; the one place where it is taken.
 * In the gate's bundle `native-browser.ts` stands in for the polyfill (docs/decisions/0005-polyfill.md).
 */
export { browser };
