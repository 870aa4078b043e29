import type { Browser } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeLayout } from '../../scripts/gallery/judge-layout.mjs';

describe('the judge of the gallery', () => {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = process.env.MASADIR_CHROMIUM ?? '/usr/bin/chromium';
    browser = await launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  const card = (inside: string): string =>
    `<style>bdi{unicode-bidi:isolate}bdi.n{direction:ltr;white-space:nowrap}</style><main id="root"><article class="card">${inside}</article></main>`;
  const judge = async (inside: string): Promise<readonly string[]> => {
    const page = await browser.newPage();
    await page.setViewport({ width: 320, height: 400 });
    await page.setContent(card(inside));
    const found = await page.evaluate(judgeLayout);
    await page.close();
    return found;
  };

  it('finds nothing where all is in its place', async () => {
    expect(
      await judge('<p>before</p><p>here <bdi class="n">66,000</bdi></p><p lang="ar" dir="rtl">هنا</p>'),
    ).toEqual([]);
  });

  it.each([
    ['a part upon another', '<p>first</p><p style="margin-top:-30px">second</p>', 'stands on'],
    [
      'a number that breaks',
      '<p style="width:30px"><bdi class="n" style="white-space:normal">29,600 + 37,000</bdi></p>',
      'breaks',
    ],
    [
      'a number that runs with its neighbours',
      '<p><bdi class="n" style="unicode-bidi:normal">3</bdi></p>',
      'not isolated',
    ],
    [
      'words cut without a sign',
      '<p style="width:60px;overflow:hidden;white-space:nowrap">a name that goes on</p>',
      'cut',
    ],
    ['a foreign text without its direction', '<p lang="ar">هنا</p>', 'no direction'],
  ])('finds %s', async (_, inside, said) => {
    expect((await judge(inside)).join()).toContain(said);
  });
});
