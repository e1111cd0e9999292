// Finds the browser for the tests in test/e2e, and installs one where possible.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export const WITHOUT_CHROMIUM =
  'Chromium was not found, so what people see was not tested: install it (on Debian: apt-get install chromium), or set CHROMIUM to its path.';

/** The path of a Chromium; null if there is none and none can be installed. */
export function ensureChromium() {
  return find() ?? install();
}

function find() {
  const given = process.env.CHROMIUM;
  if (given !== undefined) return existsSync(given) ? given : null;
  return PLACES.find((place) => existsSync(place)) ?? null;
}

/** Debian's package, only as root: that is a machine made for tests. */
function install() {
  if (process.env.CHROMIUM !== undefined || process.getuid?.() !== 0) return null;
  if (!existsSync('/usr/bin/apt-get')) return null;
  console.log('Installing Chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
  return find();
}
