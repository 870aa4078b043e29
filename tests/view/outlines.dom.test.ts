import { describe, expect, it } from 'vitest';
import { STATES } from '../gallery/states.ts';
import { outline } from './outline.ts';
import { contextOf, drawAll, root } from './view-page.ts';

/**
 * Every state of every surface as an outline, kept in `tests/gallery/outlines`. A change of what a screen says shows as a
 * change of its file, to be read in review; `npx vitest run --project dom tests/view -u` accepts it.
 * What stands on a page needs a browser's highlights: the gallery draws it.
 */
const drawn = STATES.filter(({ surface }) => surface !== 'page');

describe.each(['ar', 'en'] as const)('in %s the outline', (lang) => {
  it.each(drawn.map((state) => [`${state.surface}-${state.id}`, state] as const))(
    'of %s',
    async (name, state) => {
      HTMLDialogElement.prototype.showModal ??= () => undefined;
      state.draw(root, contextOf(lang));
      drawAll();
      await expect(outline(root)).toMatchFileSnapshot(`../gallery/outlines/${name}-${lang}.txt`);
    },
  );
});
