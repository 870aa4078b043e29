import type { Browser } from 'webextension-polyfill';

/**
 * The browser's extension interface, the one place where it is taken from the global scope.
 * Both browsers speak it with promises (Manifest V3), so only the types of webextension-polyfill are used: its wrapping
 * is ten kilobytes in every script, and the gate runs on every page of an outlet (docs/decisions/no-polyfill.md).
 * A page can put an element called `browser` into the scope of a content script (`id="browser"`): hence the question for `runtime.id`.
 */
export const browser: Browser = findBrowser();

function findBrowser(): Browser {
  const scope = globalThis as { browser?: Browser; chrome?: Browser };
  for (const candidate of [scope.browser, scope.chrome]) if (candidate?.runtime?.id) return candidate;
  throw new Error('not inside an extension');
}
