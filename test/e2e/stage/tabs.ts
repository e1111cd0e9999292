import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { PATIENCE_MS } from '../../patience';
import { WINDOW } from './stage';

/** Then a tab is closed: the browser keeps each setting of the clock for as long as its tab lives. */
const MOST_USES = 40;
/** Then too: it goes through all that its clock was moved by again, at each load of a page. */
const MOST_SKIPPED_MS = 3 * 86_400_000;
/** Tabs that wait for the next test. */
const MOST_IDLE = 2;

/** A page, in a profile of its own. */
interface Tab {
  readonly kind: string;
  readonly context: BrowserContext;
  readonly page: Page;
  uses: number;
  /** when its clock was set last: what it said, and what the machine's did */
  clock: { readonly from: number; readonly at: number };
}

/** A tab in use. */
export interface BorrowedTab {
  readonly page: Page;
  /** Sets its clock, which goes on from there. */
  setClock(time: Date): Promise<void>;
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
    const kind = kindOf(options);
    const at = this.#idle.findIndex((tab) => tab.kind === kind);
    const idle = this.#idle.splice(at, at < 0 ? 0 : 1)[0];
    const tab = idle ?? (await this.#open(kind, { ...options, viewport: WINDOW }));
    await wish(tab.page, options);
    tab.uses += 1;
    return {
      page: tab.page,
      setClock: (time) => setClock(tab, time),
      giveBack: () => this.#takeBack(tab),
    };
  }

  async #open(kind: string, options: BrowserContextOptions): Promise<Tab> {
    const context = await this.#browser.newContext(options);
    context.setDefaultTimeout(PATIENCE_MS);
    const clock = { from: Date.now(), at: Date.now() };
    return { kind, context, page: await context.newPage(), uses: 0, clock };
  }

  async #takeBack(tab: Tab): Promise<void> {
    const { context, page } = tab;
    if (page.isClosed() || tab.uses >= MOST_USES || (await skippedMs(tab)) > MOST_SKIPPED_MS) {
      await context.close();
      return;
    }
    for (const other of context.pages()) if (other !== page) await other.close();
    await page.goto(this.#blank);
    await page.mouse.move(-1, -1);
    await context.clearCookies();
    await page.evaluate(forgetEverything);
    this.#idle.unshift(tab);
    for (const spare of this.#idle.splice(MOST_IDLE)) await spare.context.close();
  }
}

/** What a tab has to have been opened with: all but its size, which only pages that it opens have of the profile. */
function kindOf({ viewport: _viewport, ...others }: BrowserContextOptions): string {
  return JSON.stringify(others);
}

async function setClock(tab: Tab, time: Date): Promise<void> {
  tab.clock = { from: time.getTime(), at: Date.now() };
  await tab.page.clock.install({ time });
  await tab.page.clock.resume();
}

/** How far a test has moved a tab's clock ahead. */
async function skippedMs({ page, clock }: Tab): Promise<number> {
  return (await page.evaluate(() => Date.now())) - clock.from - (Date.now() - clock.at);
}

/** Gives a tab the size and the media of these options, whatever the last test has made of its own. */
async function wish(page: Page, options: BrowserContextOptions): Promise<void> {
  const { viewport, colorScheme = null, reducedMotion = null } = options;
  const { forcedColors = null, contrast = null } = options;
  // Null would take away what the profile was opened with, too.
  await page.emulateMedia({ media: null, colorScheme, reducedMotion, forcedColors, contrast });
  if (viewport) await page.setViewportSize(viewport);
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
