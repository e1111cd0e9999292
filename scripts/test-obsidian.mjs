// `npm run test:obsidian -- 1.13.4/1.13.4 --mobile`: plays the scenarios in Obsidian itself, which is downloaded first.
// Without a version it takes the latest. `--android` plays them in the emulator of Android that runs. Where Obsidian
// cannot be downloaded, it says so and fails.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const ANDROID = join(ROOT, 'pkg/android');
/** How long Appium may take to start. */
const PATIENCE_MS = 60_000;
const [versions = 'latest/latest'] = process.argv
  .slice(2)
  .filter((given) => !given.startsWith('-'));
const isAndroid = process.argv.includes('--android');
const isMobile = process.argv.includes('--mobile');

if (isAndroid) checkEmulator();
run(['esbuild.config.mjs', '--quiet']);
try {
  await download();
} catch (error) {
  fail(`Obsidian ${versions} can't be downloaded here: ${error.message}`);
}
if (isAndroid) await playOnAndroid();
else play({ STAGE: 'app', ...(isMobile && { OBSIDIAN_MOBILE: '1' }) });

async function download() {
  const { default: ObsidianLauncher } = await import('../pkg/desktop/launcher.mjs');
  const launcher = new ObsidianLauncher({ cacheDir: join(ROOT, '.obsidian-cache') });
  if (isAndroid) {
    const { version } = await launcher.getVersionInfo(versions.split('/')[0]);
    await launcher.downloadAndroid(version);
    console.log(`Obsidian ${version} for Android`);
    return;
  }
  const [app, installer] = await launcher.resolveVersion(...versions.split('/'));
  await launcher.downloadApp(app);
  await launcher.downloadInstaller(installer);
  console.log(`Obsidian ${app} in the shell of ${installer}${isMobile ? ', as on a phone' : ''}`);
}

function checkEmulator() {
  const { stdout, error } = spawnSync('adb', ['devices'], { encoding: 'utf8' });
  if (error !== undefined) fail('adb, of the Android SDK, cannot be found: put it on the PATH.');
  if (!/\tdevice$/m.test(stdout)) fail('No emulator of Android runs: start one first.');
  if (!existsSync(join(ANDROID, 'node_modules'))) {
    fail('First install what starts the app on Android: npm ci --prefix pkg/android');
  }
}

/** Appium's server stands between WebdriverIO and the device, for as long as the tests run. */
async function playOnAndroid() {
  // The files of an app are hidden from everybody but it and root.
  spawnSync('adb', ['root'], { stdio: 'inherit' });
  const port = await freePort();
  const appium = spawn(
    process.execPath,
    [
      join(ANDROID, 'node_modules/appium/index.js'),
      ...['--port', String(port), '--address', '127.0.0.1', '--log-level', 'warn'],
      ...['--allow-insecure', '*:chromedriver_autodownload,*:adb_shell'],
    ],
    // It finds its drivers in the package that it is started in.
    { cwd: ANDROID, stdio: 'inherit' },
  );
  process.on('exit', () => appium.kill());
  if (!(await answers(port))) fail('Appium did not start.');
  play({ STAGE: 'android', APPIUM_PORT: String(port) });
  process.exit();
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(port) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    const response = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

function play(env) {
  run(['node_modules/vitest/vitest.mjs', 'run', '--project', 'Obsidian'], {
    OBSIDIAN_VERSIONS: versions,
    ...env,
  });
}

function run(args, env = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
