import { resolve } from 'node:path';
import type { AndroidDevice, Page } from 'playwright-core';
import { _android as android } from 'playwright-core';
import { PATIENCE_MS } from '../../patience';
import { DeviceFiles } from './device-files';
import type { Feature, Opening, Stage } from './stage';
import { NOW } from './stage';
import type { VaultFolder } from './vault-folder';

/** The app's name on the device. */
const PACKAGE = 'md.obsidian';
/** A package of its own: its dependencies are larger than those of all other tests, and only this stage needs them. */
const SESSION = resolve(import.meta.dirname, '../../../pkg/android/session.ts');
const MISSING: ReadonlySet<Feature> = new Set<Feature>([
  'break-disk',
  'addresses',
  'count-registrations',
  'base-options',
  'directory',
  'panes',
  'pdf',
  'settings-search',
  'windows',
  'terminal',
]);

/** What the stage needs of a session of WebdriverIO, which starts the app and puts vaults on the device. */
export interface AndroidSession {
  /** the open vault's folder on the device */
  folder(): string;
  /** Puts a copy of a vault on the device, forgets what the app has stored, and starts it on that vault. */
  openVault(path: string): Promise<void>;
  end(): Promise<void>;
}

export type StartSession = (asked: {
  /** of the app */
  readonly version: string;
  /** of Appium's server */
  readonly port: number;
  readonly vault: string;
}) => Promise<AndroidSession>;

interface Playing {
  readonly session: AndroidSession;
  readonly device: AndroidDevice;
  readonly page: Page;
}

/** The app is started once for all files that a process runs. */
let playing: Promise<Playing> | null = null;

async function beginToPlay(vault: string): Promise<Playing> {
  const { startSession } = (await import(SESSION)) as { startSession: StartSession };
  const session = await startSession({
    version: process.env.OBSIDIAN_VERSIONS?.split('/')[0] ?? 'latest',
    port: Number(process.env.APPIUM_PORT),
    vault,
  });
  const [device] = await android.devices();
  if (device === undefined) throw new Error('No emulator of Android runs');
  const view = await device.webView({ pkg: PACKAGE });
  const page = await view.page();
  page.context().setDefaultTimeout(PATIENCE_MS);
  return { session, device, page };
}

/**
 * Obsidian for Android, in an emulator. WebdriverIO starts it; the scenarios are played by Playwright in the app's web
 * view, as on the other stages.
 */
export class AndroidStage implements Stage {
  can(feature: Feature): boolean {
    return !MISSING.has(feature);
  }

  async open(
    vault: VaultFolder,
    { address = '', now = NOW, viewport }: Opening,
    _: (work: () => unknown) => void,
    watch: (page: Page) => void,
  ): Promise<Page> {
    const isFirst = playing === null;
    const { session, device, page } = await (playing ??= beginToPlay(vault.path));
    if (!isFirst) await session.openVault(vault.path);
    vault.moveTo(new DeviceFiles(device.serial(), session.folder()));
    watch(page);
    const look = new URLSearchParams(address);
    await page.evaluate(
      (language) => {
        window.localStorage.setItem('language', language);
      },
      look.has('rtl') ? 'ar' : (look.get('lang') ?? 'en'),
    );
    await page.clock.install({ time: new Date(now) });
    await page.clock.resume();
    await page.reload();
    await page.waitForFunction(() => window.app?.workspace.layoutReady === true);
    await page.evaluate(
      ({ isDark, note }) => {
        window.app?.setDarkMode(isDark);
        return note === null ? undefined : window.app?.workspace.openLinkText(note, '');
      },
      { isDark: look.get('theme') === 'dark', note: look.get('open') },
    );
    // What is not written for a phone expects to see the sidebar, which is in a drawer here.
    if (viewport === undefined) {
      await page.evaluate(() => window.app?.commands.executeCommandById('small-wins:open-sidebar'));
    }
    return page;
  }

  terminal(): Promise<string> {
    return Promise.reject(new Error('Phones have no command line'));
  }

  async end(): Promise<void> {
    if (playing === null) return;
    const { session, device } = await playing;
    playing = null;
    await session.end();
    await device.close();
  }
}
