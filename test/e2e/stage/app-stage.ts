import type { ChildProcess } from 'node:child_process';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { PATIENCE_MS } from '../../patience';
import type { Feature, Opening, Stage } from './stage';
import { NOW } from './stage';
import type { VaultFolder } from './vault-folder';

/** A package of its own, which `npm run test:obsidian` installs: only this stage needs it. */
const LAUNCHER = resolve(import.meta.dirname, '../../../pkg/desktop/launcher.mjs');
const PHONE_WIDTH = 600;
const LOOK_EVERY_MS = 100;
/** What the stand-in alone can do. */
const MISSING: ReadonlySet<Feature> = new Set<Feature>([
  'break-disk',
  'addresses',
  'count-registrations',
  'base-options',
]);

/** What phones have none of, and the app's emulation of one neither. */
const MISSING_ON_PHONES: ReadonlySet<Feature> = new Set<Feature>([
  'panes',
  'pdf',
  'settings-search',
  'windows',
]);

/** What the stage needs of a launcher, which keeps the versions that it has downloaded. */
type NewLauncher = new (options: { readonly cacheDir: string }) => {
  launch(asked: {
    readonly appVersion: string;
    readonly installerVersion: string;
    readonly vault: string;
    /** folders, and names in the directory */
    readonly plugins: readonly (string | { readonly id: string })[];
    readonly themes: readonly { readonly name: string }[];
    readonly localStorage: Readonly<Record<string, string>>;
    readonly args: readonly string[];
  }): Promise<{ readonly proc: ChildProcess; readonly configDir: string }>;
};

const isPhoneRun = process.env.OBSIDIAN_MOBILE === '1';

/**
 * Obsidian itself, of the versions in `OBSIDIAN_VERSIONS` (`1.13.4/1.13.4`, `latest/latest`: the app's, and that of the
 * installer whose shell it runs in). It is downloaded into `.obsidian-cache`, where it may be downloaded.
 */
export class AppStage implements Stage {
  /** How the app was started last. */
  #command: readonly string[] = [];

  can(feature: Feature): boolean {
    return !MISSING.has(feature) && !(isPhoneRun && MISSING_ON_PHONES.has(feature));
  }

  async open(
    vault: VaultFolder,
    { address = '', now = NOW, viewport, plugins = [], theme }: Opening,
    cleanUp: (work: () => unknown) => void,
    watch: (page: Page) => void,
  ): Promise<Page> {
    const { default: ObsidianLauncher } = (await import(LAUNCHER)) as { default: NewLauncher };
    const [appVersion = 'latest', installerVersion = 'latest'] =
      process.env.OBSIDIAN_VERSIONS?.split('/') ?? [];
    const launcher = new ObsidianLauncher({ cacheDir: '.obsidian-cache' });
    const look = new URLSearchParams(address);
    const isPhone = viewport != null && viewport.width < PHONE_WIDTH;
    const { proc, configDir } = await launcher.launch({
      appVersion,
      installerVersion,
      vault: vault.path,
      plugins: [process.cwd(), ...plugins.map((id) => ({ id }))],
      themes: theme === undefined ? [] : [{ name: theme }],
      localStorage: {
        ...(isPhone || isPhoneRun ? { EmulateMobile: '1' } : {}),
        ...(look.has('rtl') ? { language: 'ar' } : { language: look.get('lang') ?? 'en' }),
      },
      args: ['--remote-debugging-port=0', '--force-prefers-reduced-motion'],
    });
    cleanUp(() => {
      proc.kill();
      rmSync(configDir, { recursive: true, force: true });
    });
    this.#command = [proc.spawnfile, `--user-data-dir=${configDir}`];
    const browser = await chromium.connectOverCDP(
      `http://127.0.0.1:${await debuggingPort(configDir, proc)}`,
    );
    cleanUp(() => browser.close());
    const page = await appPage(browser);
    watch(page);
    page.context().setDefaultTimeout(PATIENCE_MS);
    if (viewport != null) await page.setViewportSize(viewport);
    await page.clock.install({ time: new Date(now) });
    await page.clock.resume();
    await page.reload();
    await page.waitForFunction(() => window.app?.workspace.layoutReady === true);
    await page.evaluate(
      (isDark) => {
        window.app?.setDarkMode(isDark);
      },
      look.get('theme') === 'dark',
    );
    const note = look.get('open');
    if (note !== null) {
      await page.evaluate((text) => window.app?.workspace.openLinkText(text, ''), note);
    }
    return page;
  }

  /** The app's executable is its command line too: it passes a command on to the app that runs. */
  async terminal(_: Page, command: string, params: readonly string[]): Promise<string> {
    const [file = '', ...args] = this.#command;
    const { stdout } = await promisify(execFile)(file, [...args, command, ...params]);
    return stdout;
  }

  async end(): Promise<void> {}
}

/** Chromium writes the port that it has chosen into a file. */
async function debuggingPort(configDir: string, { exitCode }: ChildProcess): Promise<string> {
  const file = join(configDir, 'DevToolsActivePort');
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end && exitCode === null) {
    const [port = ''] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (port !== '') return port;
    await pause();
  }
  throw new Error('Obsidian did not start, or opened no port for tests');
}

async function appPage(browser: Browser): Promise<Page> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const pages = browser.contexts().flatMap((context) => context.pages());
    const page = pages.find((each) => each.url().startsWith('app://obsidian.md/'));
    if (page !== undefined) return page;
    await pause();
  }
  throw new Error('Obsidian opened no window with the vault');
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
}
