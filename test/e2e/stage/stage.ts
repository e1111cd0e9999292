import type { BrowserContextOptions, Page } from 'playwright-core';
import type { VaultFolder } from './vault-folder';

/** What not every stage can do. Scenarios may ask for a feature, and never for the stage. */
export type Feature =
  /** make writing to the disk fail */
  | 'break-disk'
  /** open an address of the plugin without the computer's own handler of addresses */
  | 'addresses'
  /** count what a plugin has registered */
  | 'count-registrations'
  /** set the options of a base's view without the app's menu of them */
  | 'base-options'
  /** install plugins and themes of the directory */
  | 'directory'
  /** show a note in two panes */
  | 'panes'
  /** edit a table by its cells */
  | 'tables'
  | 'canvas'
  | 'pdf'
  /** find rows of the settings by words, and open the settings without a window of their own */
  | 'settings-search'
  /** open windows of their own */
  | 'windows'
  /** be asked by the app's own command line */
  | 'terminal';

/** How a page with the plugin begins. */
export interface Opening extends BrowserContextOptions {
  /** The notes and settings of the vault by path; the example vault's last weeks, where nothing is said. */
  readonly files?: Readonly<Record<string, string>>;
  /** Opens the example vault with all of its months, which takes nearly twice as long: for what looks far back. */
  readonly wholeExample?: boolean;
  /** Gives the page while the notes are still being read. */
  readonly isReading?: boolean;
  /** A note, by path, that the page gets only then, where the stage can hold it back. */
  readonly late?: { readonly note: string; readonly until: Promise<void> };
  /** Plugins of the directory, by id, that are switched on too, where the stage can. */
  readonly plugins?: readonly string[];
  /** A theme of the directory, by name, where the stage can. */
  readonly theme?: string;
  /** The parameters of the page's address: `theme=dark&rtl`. */
  readonly address?: string;
  /** The time on the page's clock. */
  readonly now?: string;
}

/** The evening of the last day in the example vault. */
export const NOW = '2026-11-20T18:30:00';

/** The size of a page where nothing else is said, in px. */
export const WINDOW = { width: 1280, height: 900 };

/**
 * Where scenarios are played: the stand-in in Chromium, Obsidian itself, or Obsidian for Android. Each opens the built
 * plugin on a vault's folder, and gives a page in which `window.app` is the app and whose elements have the app's own
 * class names.
 */
export interface Stage {
  can(feature: Feature): boolean;
  /** `cleanUp` is given what has to be done once the test is over. */
  open(
    vault: VaultFolder,
    opening: Opening,
    cleanUp: (work: () => unknown) => void,
    watch: (page: Page) => void,
  ): Promise<Page>;
  /** What the app's own command line answers: `terminal(page, 'small-wins:log', ['text=one'])`. */
  terminal(page: Page, command: string, params: readonly string[]): Promise<string>;
  end(): Promise<void>;
}
