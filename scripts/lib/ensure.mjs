/**
 * Installs what is missing, and says so: npm packages from the lock file, browsers and fonts from Debian's packages.
 * Imports nothing but Node, so that it runs in a fresh clone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const say = (text) => process.stderr.write(`${text}\n`);

const BROWSERS = {
  chromium: {
    env: 'MASADIR_CHROMIUM',
    packages: ['chromium'],
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    env: 'MASADIR_FIREFOX',
    packages: ['firefox-esr'],
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** npm packages: installed when `node_modules` lacks what the lock file asks for. */
export function ensurePackages() {
  const stamp = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(stamp) && sameVersions(stamp)) return;
  say('Installing npm packages from the lock file…');
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) stop('npm ci failed: see above. Check the network, then try again.');
}

function sameVersions(stamp) {
  const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const have = JSON.parse(readFileSync(stamp, 'utf8')).packages;
  return Object.entries(want).every(
    ([path, entry]) => path === '' || entry.optional || have[path]?.version === entry.version,
  );
}

/** Path of a browser (`chromium` or `firefox`), installed from Debian's packages where there is none and that can be done. */
export function ensureBrowser(name) {
  const browser = BROWSERS[name];
  const find = () => [process.env[browser.env], ...browser.paths].find((path) => path && existsSync(path));
  const found = find();
  if (found) return found;
  install(name, browser.packages);
  return (
    find() ?? stop(`${name} was installed but is not where it is expected; set ${browser.env} to its path.`)
  );
}

/** Arabic faces for screenshots; only where Debian's packages are at hand, else the machine's own serve. */
export function ensureFonts() {
  if (
    process.platform !== 'linux' ||
    existsSync('/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf')
  )
    return;
  if (canInstall()) install('Arabic fonts', ['fonts-noto-core']);
}

function canInstall() {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

let updated = false;
function install(what, packages) {
  if (!canInstall())
    stop(
      `No ${what} found. Install it (on Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}) and try again.`,
    );
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 2] }).status === 0;
  say(`Installing ${what} from Debian's packages (${packages.join(', ')})…`);
  if (!updated) updated = apt('update', '-qq');
  if (!apt('install', '-y', '-qq', '--no-install-recommends', ...packages))
    stop(`apt-get could not install ${packages.join(', ')}.`);
}

function stop(text) {
  say(text);
  process.exit(1);
}
