import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConsoleMessage, Locator, Page, WebError } from 'playwright-core';
import { faultsOf } from './axe';
import { AndroidStage } from './stage/android-stage';
import { AppStage } from './stage/app-stage';
import { HostStage } from './stage/host-stage';
import type { Feature, Opening, Stage } from './stage/stage';
import { WINDOW } from './stage/stage';
import { VaultFolder } from './stage/vault-folder';

/** Tests and scripts run from the project's folder. */
const EXAMPLE = join(process.cwd(), 'test/fixtures/vault');
/** What of a page is the plugin's. */
const OWN_PARTS = [
  '.small-wins-view',
  '.small-wins-all-view',
  '.small-wins-block',
  '.small-wins-modal',
  '.notice',
];

/** Its days before the last three weeks, but for the one of which a year has passed: each note takes its time. */
const EARLIER = /Journal\/2026\/(?:0\d|10)$|Diary\/2025-(?!11-20)/;

/** The built plugin in the stand-in's page, in Chromium. */
export class PluginPage {
  /** errors on the console, and uncaught ones */
  readonly errors: string[] = [];
  readonly #hear = (message: ConsoleMessage) => {
    if (message.type() === 'error') this.errors.push(message.text());
  };
  readonly #catch = (thrown: WebError) => {
    this.errors.push(String(thrown.error()));
  };

  constructor(
    readonly page: Page,
    readonly vault: VaultFolder,
  ) {
    page.context().on('console', this.#hear);
    page.context().on('weberror', this.#catch);
  }

  /** The page may soon be another test's. */
  stopListening(): void {
    this.page.context().off('console', this.#hear).off('weberror', this.#catch);
  }

  get sidebar(): Locator {
    return this.page.locator('.small-wins-view');
  }

  /** The visible field of the sidebar: on the first run it is in another place. */
  get field(): Locator {
    return this.sidebar.locator('.small-wins-capture-field:visible');
  }

  get notice(): Locator {
    return this.page.locator('.notice').last();
  }

  get modal(): Locator {
    return this.page.locator('.modal');
  }

  get editor(): Locator {
    return this.page.locator('.mod-root .cm-content');
  }

  section(name: string): Locator {
    return this.sidebar.locator(`.small-wins-section.small-wins-${name}`);
  }

  /** A day's cell, by its spoken name: `Friday 20 November 2026`. */
  cell(label: string): Locator {
    return this.sidebar.locator(`.small-wins-cell[aria-label^="${label}"]`);
  }

  /** The window of the settings, which on a phone is the page itself. */
  get settings(): Page {
    const others = this.page
      .context()
      .pages()
      .filter((page) => page !== this.page);
    return others.at(-1) ?? this.page;
  }

  /** A row of the settings, by its name. */
  setting(name: string): Locator {
    const { settings } = this;
    const title = settings.locator('.setting-item-name', { hasText: new RegExp(`^${name}$`) });
    return settings.locator('.setting-item').filter({ has: title });
  }

  menuItem(text: string): Locator {
    return this.page.locator('.menu-item', { hasText: text });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** Opens a note in the middle, as a click on a link would. */
  async openNote(linktext: string): Promise<void> {
    await this.page.evaluate((text) => window.app?.workspace.openLinkText(text, ''), linktext);
  }

  /** Runs one of the plugin's commands, by its id. */
  async run(command: string): Promise<void> {
    await this.page.evaluate((id) => {
      window.app?.commands.executeCommandById(id);
    }, `small-wins:${command}`);
  }

  /** Opens the plugin's settings. */
  async openSettings(): Promise<void> {
    const hasWindow = await this.page.evaluate(() => {
      const setting = window.app?.setting;
      setting?.open();
      setting?.openTabById('small-wins');
      return Boolean(setting?.popout);
    });
    if (hasWindow && this.settings === this.page) {
      await this.page.context().waitForEvent('page');
    }
    await this.settings.locator('.setting-item:visible').first().waitFor();
  }

  /** What axe finds fault with in what the plugin shows, rule by rule. */
  violations(target: Page = this.page, coloursOnly = false): Promise<string[]> {
    return faultsOf(target, { parts: OWN_PARTS, coloursOnly });
  }

  /** Takes away what would answer for the next test: notices, what is under the pointer, and another size. */
  async tidy({ viewport = WINDOW }: Opening): Promise<void> {
    if (viewport !== null) await this.page.setViewportSize(viewport);
    await this.page.mouse.move(-1, -1);
    await this.page.evaluate(() => {
      for (const notice of document.querySelectorAll<HTMLElement>('.notice')) notice.click();
    });
  }

  /** The same in the light theme and in the dark one, which stays. */
  async violationsInBothThemes(): Promise<string[]> {
    const faults: string[] = [];
    for (const isDark of [false, true]) {
      await this.page.evaluate((dark) => window.app?.setDarkMode(dark), isDark);
      faults.push(...(await this.violations(this.page, isDark)));
    }
    return faults;
  }
}

/**
 * In the page: all notes are read, and nothing moves any more at the place to click. A closed drawer shows nothing.
 */
function isRead(): boolean {
  const view = document.querySelector('.small-wins-view');
  if (view?.checkVisibility() !== true) return true;
  return view.querySelector('.small-wins-reading')?.classList.contains('is-hidden') === true;
}

function newStage(): Stage {
  if (process.env.STAGE === 'app') return new AppStage();
  return process.env.STAGE === 'android' ? new AndroidStage() : new HostStage();
}

/** What was opened together, and goes together. */
interface Opened {
  readonly pages: PluginPage[];
  readonly cleanUps: (() => unknown)[];
}

/** A page that the next test may go on with. */
interface Kept extends Opened {
  readonly plugin: PluginPage;
  readonly asked: string;
  /** the test that had it last */
  readonly test: string;
}

/** Opens pages with the plugin, and cleans up after each test. */
export class PluginPages {
  readonly #stage: Stage = newStage();
  readonly #opened: Opened = { pages: [], cleanUps: [] };
  #kept: Kept | null = null;

  /** Whether the stage has what a scenario needs. */
  can(feature: Feature): boolean {
    return this.#stage.can(feature);
  }

  /** What the app's own command line answers. */
  terminal({ page }: PluginPage, command: string, ...params: readonly string[]): Promise<string> {
    return this.#stage.terminal(page, command, params);
  }

  /** Opens the plugin on a vault of its own, and waits until the app is ready. */
  async open(opening: Opening = {}): Promise<PluginPage> {
    await this.#letGo();
    return this.#open(opening, this.#opened);
  }

  /**
   * The page that the test before has left, as it is, if that has asked for the same; otherwise a new one. A test that is
   * tried again gets a new one, too. `test`: its name.
   */
  async goOn(opening: Opening, test: string): Promise<PluginPage> {
    const asked = JSON.stringify(opening);
    const kept = this.#kept;
    if (kept !== null && kept.asked === asked && kept.test !== test && isAlone(kept.plugin)) {
      this.#kept = { ...kept, test };
      await kept.plugin.tidy(opening);
      return kept.plugin;
    }
    await this.#letGo();
    const opened: Opened = { pages: [], cleanUps: [] };
    const plugin = await this.#open(opening, opened);
    this.#kept = { ...opened, plugin, asked, test };
    return plugin;
  }

  async #open(opening: Opening, { pages, cleanUps }: Opened): Promise<PluginPage> {
    const { files, wholeExample, isReading = false } = opening;
    const vault = makeVault(files, wholeExample);
    const cleanUp = (work: () => unknown) => cleanUps.push(work);
    cleanUp(() => {
      rmSync(vault.path, { recursive: true, force: true });
    });
    const opened: PluginPage[] = [];
    const page = await this.#stage.open(vault, opening, cleanUp, (shown) => {
      opened.push(new PluginPage(shown, vault));
    });
    pages.push(...opened);
    const plugin = opened[0] ?? new PluginPage(page, vault);
    if (!isReading) await page.waitForFunction(isRead);
    return plugin;
  }

  /** Closes what a test has opened, but for what the next one may go on with; returns what went wrong in its pages. */
  async close(): Promise<readonly string[]> {
    const errors = this.#kept?.pages.flatMap((plugin) => plugin.errors.splice(0)) ?? [];
    return [...errors, ...(await close(this.#opened))];
  }

  async #letGo(): Promise<void> {
    if (this.#kept !== null) await close(this.#kept);
    this.#kept = null;
  }

  /** Closes the stage. */
  async end(): Promise<void> {
    await this.#letGo();
    await this.#stage.end();
  }
}

/** Whether a page has opened no other. */
function isAlone({ page }: PluginPage): boolean {
  return !page.isClosed() && page.context().pages().length === 1;
}

async function close({ pages, cleanUps }: Opened): Promise<string[]> {
  const errors: string[] = [];
  for (const plugin of pages.splice(0)) {
    plugin.stopListening();
    errors.push(...plugin.errors);
  }
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
  return errors;
}

function makeVault(files?: Readonly<Record<string, string>>, isWhole = false): VaultFolder {
  const vault = new VaultFolder(mkdtempSync(join(tmpdir(), 'small-wins-vault-')));
  if (files === undefined) {
    const isWanted = (path: string) => isWhole || !EARLIER.test(path);
    cpSync(EXAMPLE, vault.path, { recursive: true, filter: isWanted });
  }
  for (const [path, text] of Object.entries(files ?? {})) vault.write(path, text);
  return vault;
}
