import type { Browser, Page } from 'playwright-core';
import type { Serving } from '../../host/serve';
import { BLANK, serve } from '../../host/serve';
import { isRunOfTests, openBrowser } from '../../views/gallery/browser';
import type { Feature, Opening, Stage } from './stage';
import { NOW, WINDOW } from './stage';
import { Tabs } from './tabs';
import type { VaultFolder } from './vault-folder';

/** What only the app itself has. */
const MISSING: ReadonlySet<Feature> = new Set<Feature>([
  'directory',
  'panes',
  'tables',
  'canvas',
  'pdf',
  'settings-search',
]);

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
  can(feature: Feature): boolean {
    return !MISSING.has(feature);
  }

  async open(
    vault: VaultFolder,
    opening: Opening,
    cleanUp: (work: () => unknown) => void,
    watch: (page: Page) => void,
  ): Promise<Page> {
    const {
      files: _files,
      wholeExample: _whole,
      isReading: _reading,
      late,
      plugins: _plugins,
      theme: _theme,
      address = '',
      now = NOW,
      ...options
    } = opening;
    const { serving, tabs } = await (playing ??= beginToPlay());
    const { token, hold, close } = await serving.add(vault.path);
    cleanUp(close);
    if (late !== undefined) hold(late.note, late.until);
    const tab = await tabs.borrow({
      viewport: WINDOW,
      locale: 'en-GB',
      reducedMotion: 'reduce',
      colorScheme: 'light',
      ...options,
    });
    cleanUp(() => tab.giveBack());
    const { page } = tab;
    watch(page);
    await tab.setClock(new Date(now));
    await page.goto(`${serving.url}?${address}&token=${token}`);
    await page.locator('body[data-ready]').waitFor();
    return page;
  }

  async terminal(page: Page, command: string, params: readonly string[]): Promise<string> {
    const given = Object.fromEntries(
      params.map((param) => param.split(/=(.*)/s, 2) as [string, string]),
    );
    const answer = await page.evaluate(({ name, values }) => window.host?.cli(name, values), {
      name: command,
      values: given,
    });
    return answer ?? '';
  }

  async end(): Promise<void> {
    // The next file goes on with both.
    if (playing === null || isRunOfTests()) return;
    const { browser, serving } = await playing;
    playing = null;
    await browser.close();
    await serving.close();
  }
}
