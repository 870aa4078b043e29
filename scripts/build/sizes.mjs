import { statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Upper bounds in bytes, minified. The gate runs on every page of every outlet: 12 kB is what a page does not feel.
 * The reader carries Readability; the background carries all lexicons; the views their drawing code.
 */
export const BUDGET = {
  'gate.js': 12_000,
  'reader.js': 200_000,
  'background.js': 900_000,
  'sidebar.js': 300_000,
  'popup.js': 300_000,
  'options.js': 250_000,
  'welcome.js': 250_000,
};

/** Sizes of a target's bundles: `[name, bytes, budget]`. */
export function measureSizes(folder) {
  return Object.entries(BUDGET).map(([name, budget]) => [name, statSync(join(folder, name)).size, budget]);
}

export function reportSizes(target, folder) {
  for (const [name, bytes, budget] of measureSizes(folder)) {
    console.log(
      `${target.padEnd(9)} ${name.padEnd(14)} ${(bytes / 1000).toFixed(1).padStart(7)} kB (at most ${budget / 1000})`,
    );
  }
}
