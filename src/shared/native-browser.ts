import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension interface: what the polyfill hands on in browsers that speak it with promises.
 * Only the gate is built with it, in place of the polyfill, whose ten kilobytes would be most of what runs on every page.
 * A page can put an element called `browser` into the scope of a content script (`id="browser"`): hence the question for `runtime.id`.
 */
function findBrowser(): Browser {
  const scope = globalThis as { browser?: Browser; chrome?: Browser };
  for (const candidate of [scope.browser, scope.chrome]) if (candidate?.runtime?.id) return candidate;
  throw new Error('not inside an extension');
}

export default findBrowser();
