import { resolve } from 'node:path';
import { startWdioSession } from 'wdio-obsidian-service';
import type { StartSession } from '../../test/e2e/stage/android-stage';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Starts Obsidian in the emulator that runs, through the server of Appium at `port`. The service installs the app, allows it
 * its files, and puts vault and plugin on the device; the stage plays in the app's page.
 */
export const startSession: StartSession = async ({ version, port, vault }) => {
  const browser = await startWdioSession({
    hostname: '127.0.0.1',
    port,
    logLevel: 'warn',
    cacheDir: resolve(ROOT, '.obsidian-cache'),
    capabilities: {
      browserName: 'obsidian',
      browserVersion: version,
      platformName: 'Android',
      'appium:automationName': 'UiAutomator2',
      // The service resets the app itself.
      'appium:noReset': true,
      'wdio:obsidianOptions': { vault, plugins: [ROOT] },
    },
  });
  return {
    folder: () => browser.getObsidianPage().getVaultPath(),
    openVault: (path) => browser.reloadObsidian({ vault: path }),
    end: () => browser.deleteSession(),
  };
};
