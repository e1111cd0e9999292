// Finds the browser for the tests in test/e2e, and installs one where possible.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';

/** Chromium without a window of its own, which opens a page in half the time. */
const SHELL = '/usr/bin/chromium-headless-shell';
const PLACES = [
  SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export const WITHOUT_CHROMIUM =
  'Chromium was not found, so what people see was not tested: install it (on Debian: apt-get install chromium), or set CHROMIUM to its path.';

/** The path of a Chromium, the fastest that can be had; null if there is none and none can be installed. */
export async function ensureChromium() {
  const found = findChromium();
  if (found === SHELL || !canInstall()) return found;
  if (await install('chromium-headless-shell')) return SHELL;
  // Not every Debian has the shell as a package of its own.
  return found ?? ((await install('chromium')) ? findChromium() : null);
}

/** The path of a Chromium that is there; null if there is none. */
export function findChromium() {
  const given = process.env.CHROMIUM;
  if (given !== undefined) return existsSync(given) ? given : null;
  return PLACES.find((place) => existsSync(place)) ?? null;
}

/** Only as root, and with Debian's packages: that is a machine made for tests. */
function canInstall() {
  if (process.env.CHROMIUM !== undefined || process.getuid?.() !== 0) return false;
  return existsSync('/usr/bin/apt-get');
}

/** Installs a package, if need be after looking for what is new. Without a network it gives up soon. */
async function install(name) {
  console.log(`Installing ${name} …`);
  const patience = ['-qq', '-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'];
  const tries = [
    ['install', '-y', '--no-install-recommends', name],
    ['update'],
    ['install', '-y', '--no-install-recommends', name],
  ];
  for (const [command, ...args] of tries) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn('apt-get', [command, ...patience, ...args], { stdio: 'ignore', env });
    const [status] = await once(child, 'close');
    if (command === 'install' && status === 0) return true;
  }
  return false;
}
