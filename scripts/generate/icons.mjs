#!/usr/bin/env node
/** Renders icons/*.png from our SVG sources. At 16 px the full drawing runs together: two beads, thicker lines. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const folder = new URL('../../icons/', import.meta.url);
const SIZES = [16, 32, 48, 96, 128];

for (const size of SIZES) {
  const source = size < 24 ? 'icon-small.svg' : 'icon.svg';
  const svg = readFileSync(new URL(source, folder), 'utf8');
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
  writeFileSync(new URL(`${size}.png`, folder), png);
  console.log(`icons/${size}.png from ${source}`);
}
