import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { PATIENCE_MS } from '../../patience';

/** Then a tab is closed: the browser keeps each setting of the clock for as long as its tab lives. */
const MOST_USES = 40;
/** Tabs that wait for the next test. */
const MOST_IDLE = 2;

/** A page, in a profile of its own. */
interface Tab {
  readonly kind: string;
  readonly context: BrowserContext;
  readonly page: Page;
  uses: number;
}

/** A tab in use. */
export interface BorrowedTab {
  readonly page: Page;
  giveBack(): Promise<void>;
}

/**
 * Gives tabs to tests, one after another. Each finds an empty page in a profile without data. What the browser has
 * compiled stays: in a new profile it would read four megabytes of scripts again, which is most of what opening costs.
 */
export class Tabs {
  readonly #browser: Browser;
  /** A page without anything, at the origin whose data have to go. */
  readonly #blank: string;
  readonly #idle: Tab[] = [];

  constructor(browser: Browser, blank: string) {
    this.#browser = browser;
    this.#blank = blank;
  }

  /** A tab for a profile with these options. */
  async borrow(options: BrowserContextOptions): Promise<BorrowedTab> {
    const kind = JSON.stringify(options);
    const at = this.#idle.findIndex((tab) => tab.kind === kind);
    const tab = this.#idle.splice(at, at < 0 ? 0 : 1)[0] ?? (await this.#open(kind, options));
    tab.uses += 1;
    return { page: tab.page, giveBack: () => this.#takeBack(tab, options) };
  }

  async #open(kind: string, options: BrowserContextOptions): Promise<Tab> {
    const context = await this.#browser.newContext(options);
    context.setDefaultTimeout(PATIENCE_MS);
    return { kind, context, page: await context.newPage(), uses: 0 };
  }

  async #takeBack(tab: Tab, options: BrowserContextOptions): Promise<void> {
    const { viewport, colorScheme = null, reducedMotion = null } = options;
    const { forcedColors = null, contrast = null } = options;
    const { context, page } = tab;
    if (page.isClosed() || tab.uses >= MOST_USES) {
      await context.close();
      return;
    }
    for (const other of context.pages()) if (other !== page) await other.close();
    await page.goto(this.#blank);
    await page.mouse.move(-1, -1);
    // Null would take away what the profile was opened with, too.
    await page.emulateMedia({ media: null, colorScheme, reducedMotion, forcedColors, contrast });
    if (viewport) await page.setViewportSize(viewport);
    await context.clearCookies();
    await page.evaluate(forgetEverything);
    this.#idle.unshift(tab);
    for (const spare of this.#idle.splice(MOST_IDLE)) await spare.context.close();
  }
}

/** In the page: what the origin has stored goes. */
async function forgetEverything(): Promise<void> {
  window.localStorage.clear();
  window.sessionStorage.clear();
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    await new Promise<void>((gone, failed) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => gone();
      request.onerror = () => failed(new Error(`The database ${name} stays`));
    });
  }
}
