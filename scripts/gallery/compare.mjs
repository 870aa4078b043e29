import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A pixel counts as changed from this difference in one of its colours (of 255): less is the browser's own rounding. */
const TOLERANCE = 24;
/** Fewer changed pixels than this are the edge of a letter, not a change that anyone sees. */
const FEWEST = 12;

/**
 * Sets the pictures of `out` beside those of an earlier run in `before`, writes `compare.html` with every changed one side
 * by side and the difference marked, and gives the lines to print. Both runs must come from one machine: fonts differ.
 */
export async function compareGallery(browser, before, out) {
  const own = pictures(out);
  const old = new Set(pictures(before));
  const folder = join(out, 'changed');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const page = await browser.newPage();
  await page.goto(String(pathToFileURL(join(out, 'sidebar.html'))));
  const changed = [];
  for (const name of own.filter((each) => old.has(each))) {
    const [mine, theirs] = [readFileSync(join(out, name)), readFileSync(join(before, name))];
    if (mine.equals(theirs)) continue;
    const found = await page.evaluate(difference, dataUrl(theirs), dataUrl(mine), TOLERANCE);
    if (found.pixels < FEWEST) continue;
    writeFileSync(join(folder, name), Buffer.from(found.picture.split(',')[1], 'base64'));
    changed.push({ name, ...found });
  }
  await page.close();
  changed.sort((a, b) => b.pixels - a.pixels);
  const added = own.filter((name) => !old.has(name));
  writeFileSync(join(out, 'compare.html'), report(changed, added, relative(out, resolve(before))));
  return { changed, added };
}

function pictures(folder) {
  if (!existsSync(folder)) throw new Error(`no pictures in ${folder}`);
  return readdirSync(folder).filter((name) => name.endsWith('.png'));
}

const dataUrl = (bytes) => `data:image/png;base64,${bytes.toString('base64')}`;

/** Runs in the page: how many pixels differ, and the newer picture paled with them marked. */
async function difference(before, after, tolerance) {
  const [a, b] = await Promise.all([before, after].map(load));
  const [width, height] = [Math.max(a.width, b.width), Math.max(a.height, b.height)];
  const [first, second] = [a, b].map((bitmap) => paint(bitmap));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.globalAlpha = 0.25;
  context.drawImage(b, 0, 0);
  const marked = context.getImageData(0, 0, width, height);
  let pixels = 0;
  for (let at = 0; at < first.data.length; at += 4) {
    const far = [0, 1, 2].some((c) => Math.abs(first.data[at + c] - second.data[at + c]) > tolerance);
    if (!far) continue;
    pixels += 1;
    marked.data.set([190, 30, 110, 255], at);
  }
  context.putImageData(marked, 0, 0);
  return { pixels, picture: await asUrl(await canvas.convertToBlob({ type: 'image/png' })) };

  async function load(url) {
    const bytes = Uint8Array.from(atob(url.split(',')[1]), (letter) => letter.charCodeAt(0));
    return createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  }
  function paint(bitmap) {
    const own = new OffscreenCanvas(width, height).getContext('2d');
    own.fillStyle = '#fff';
    own.fillRect(0, 0, width, height);
    own.drawImage(bitmap, 0, 0);
    return own.getImageData(0, 0, width, height);
  }
  function asUrl(blob) {
    return new Promise((done) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => done(reader.result));
      reader.readAsDataURL(blob);
    });
  }
}

function report(changed, added, before) {
  const picture = (src, word) =>
    `<figure><figcaption>${word}</figcaption><a href="${src}"><img loading="lazy" src="${src}" alt=""></a></figure>`;
  const sections = changed.map(
    ({ name, pixels }) =>
      `<h2>${name} <small>${pixels} px</small></h2><div>${picture(`${before}/${name}`, 'before')}${picture(name, 'now')}${picture(`changed/${name}`, 'changed')}</div>`,
  );
  const fresh =
    added.length > 0 ? `<h2>New</h2><div>${added.map((name) => picture(name, name)).join('')}</div>` : '';
  return `<!doctype html><meta charset="utf-8"><title>Gallery: what changed</title><style>body{font:14px system-ui;margin:2rem;background:#ddd}div{display:flex;flex-wrap:wrap;gap:1rem;align-items:flex-start}img{max-inline-size:26rem;display:block;box-shadow:0 1px 6px #0004}figure{margin:0}small{font-weight:400}</style><h1>${changed.length} changed, ${added.length} new</h1>${sections.join('\n')}${fresh}\n`;
}
