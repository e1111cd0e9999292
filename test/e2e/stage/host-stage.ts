import type { Browser, Page } from 'playwright-core';
import type { Serving } from '../../host/serve';
import { BLANK, serve } from '../../host/serve';
import { openBrowser } from '../../views/gallery/browser';
import type { Opening, Stage } from './stage';
import { NOW } from './stage';
import { Tabs } from './tabs';
import type { VaultFolder } from './vault-folder';

interface Playing {
  readonly browser: Browser;
  readonly serving: Serving;
  readonly tabs: Tabs;
}

/** One server, and one connection to the browser, for all files that a process runs. */
let playing: Promise<Playing> | null = null;

async function beginToPlay(): Promise<Playing> {
  const [browser, serving] = await Promise.all([openBrowser(), serve({ root: process.cwd() })]);
  return { browser, serving, tabs: new Tabs(browser, `${serving.url}${BLANK}`) };
}

/** The stand-in's page, in Chromium: the stage of the gate. */
export class HostStage implements Stage {
  can(): boolean {
    return true;
  }

  async open(
    vault: VaultFolder,
    opening: Opening,
    cleanUp: (work: () => unknown) => void,
    watch: (page: Page) => void,
  ): Promise<Page> {
    const {
      files,
      wholeExample: _,
      inMemory = false,
      address = '',
      now = NOW,
      ...options
    } = opening;
    const { serving, tabs } = await (playing ??= beginToPlay());
    const { token, close } = await serving.add(vault.path);
    cleanUp(close);
    const tab = await tabs.borrow({
      viewport: { width: 1280, height: 900 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
      colorScheme: 'light',
      ...options,
    });
    cleanUp(() => tab.giveBack());
    const { page } = tab;
    if (inMemory) {
      await tab.prepare((held) => {
        window.hostFiles = held;
      }, files ?? {});
    }
    watch(page);
    await page.clock.install({ time: new Date(now) });
    await page.clock.resume();
    await page.goto(`${serving.url}?${address}&token=${token}`);
    await page.locator('body[data-ready]').waitFor();
    return page;
  }

  async end(): Promise<void> {
    // The next file goes on with the browser that a run shares.
    if (playing === null || process.env.BROWSER_ADDRESS !== undefined) return;
    const { browser, serving } = await playing;
    playing = null;
    await browser.close();
    await serving.close();
  }
}
