import type { Browser, Page } from 'playwright-core';
import type { Serving } from '../../host/serve';
import { serve } from '../../host/serve';
import { PATIENCE_MS } from '../../patience';
import { openBrowser } from '../../views/gallery/browser';
import type { Opening, Stage } from './stage';
import { NOW } from './stage';
import type { VaultFolder } from './vault-folder';

/** The stand-in's page, in Chromium: the stage of the gate. */
export class HostStage implements Stage {
  #browser: Browser | null = null;

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
    this.#browser ??= await openBrowser();
    const serving = await serve({ root: process.cwd(), vault: vault.path });
    cleanUp(() => serving.close());
    const context = await this.#browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
      colorScheme: 'light',
      ...options,
    });
    cleanUp(() => context.close());
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    if (inMemory) {
      await page.addInitScript((held) => {
        window.hostFiles = held;
      }, files ?? {});
    }
    watch(page);
    await page.clock.install({ time: new Date(now) });
    await page.clock.resume();
    await page.goto(addressOf(serving, address));
    await page.locator('body[data-ready]').waitFor();
    return page;
  }

  async end(): Promise<void> {
    await this.#browser?.close();
  }
}

function addressOf({ url, token }: Serving, address: string): string {
  return `${url}?${address}&token=${token}`;
}
