import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** All pictures on one page, by surface and state. */
export function writeIndex(out, shots) {
  const groups = new Map();
  for (const shot of shots) {
    const key = `${shot.surface} / ${shot.id}`;
    groups.set(key, [...(groups.get(key) ?? []), shot]);
  }
  const sections = [...groups].map(
    ([title, group]) => `<h2>${title}</h2><div>${group.map(picture).join('')}</div>`,
  );
  writeFileSync(
    join(out, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>body{font:14px system-ui;margin:2rem;background:#ddd}div{display:flex;flex-wrap:wrap;gap:1rem;align-items:flex-start}img{inline-size:20rem;display:block;box-shadow:0 1px 6px #0004}figure{margin:0}</style>${sections.join('\n')}\n`,
  );
}

function picture({ lang, theme, width, file }) {
  return `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${lang}, ${theme}, ${width} px</figcaption></figure>`;
}
