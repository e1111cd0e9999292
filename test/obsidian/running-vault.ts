import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { App, PluginManifest } from 'obsidian';
import { Plugin } from 'obsidian';
import { vi } from 'vitest';
import { Celebration } from '../../src/obsidian/celebration';
import type { ScanProgress } from '../../src/models/scan-progress';
import { KeptNotes } from '../../src/obsidian/index/kept-notes';
import { ExperimentIndex } from '../../src/obsidian/index/experiment-index';
import { LiveJournal } from '../../src/obsidian/index/live-journal';
import { speak } from '../../src/obsidian/languages';
import { notifyFailure } from '../../src/obsidian/notices';
import { Logger } from '../../src/obsidian/logging/logger';
import { PatternIndex } from '../../src/obsidian/index/pattern-index';
import { Reviewer } from '../../src/obsidian/review/reviewer';
import { dataFile } from '../../src/obsidian/settings/data-file';
import { SettingsStore } from '../../src/models/settings-store';
import { NoteTyping } from '../../src/obsidian/editor/note-typing';
import { VaultWriter } from '../../src/obsidian/vault-writer';
import type { ReviewAnswer } from '../../src/views/forms/review-question';
import { english } from '../../src/core/words/en/english';
import type { HostOptions } from '../host/host';
import { Host } from '../host/host';
import manifest from '../../manifest.json';

export const DATA = '.obsidian/plugins/small-wins/data.json';
export const DAILY_NOTES = '.obsidian/daily-notes.json';
export const MANIFEST: PluginManifest = manifest;

/** What exists once the vault's config is read. */
interface OpenedParts {
  readonly live: LiveJournal;
  readonly writer: VaultWriter;
  readonly logger: Logger;
  readonly patterns: PatternIndex;
  readonly reviewer: Reviewer;
}

/** The plugin without anything to look at. */
export class PartsPlugin extends Plugin {
  readonly store = new SettingsStore(dataFile(this, english), english);
  /** what was asked about a review, and what the user answers */
  readonly questions: string[][] = [];
  answer: ReviewAnswer | null = null;
  /** how far the scan had come at each notification */
  readonly told: (ScanProgress | null)[] = [];
  readonly typing = new NoteTyping();
  #opened: OpenedParts | null = null;

  override onload(): void {
    this.registerEditorExtension(this.typing.extension);
    this.app.workspace.onLayoutReady(async () => {
      const kept = new KeptNotes(this.app);
      this.register(() => {
        kept.close();
      });
      await this.store.load();
      // The test file before may have left another language.
      await speak(this.store.get());
      const live = await LiveJournal.open({ app: this.app, settings: this.store, kept });
      live.onChange(() => this.told.push(live.progress));
      this.#opened = this.#build(live);
      this.addChild(live);
      this.addChild(new Celebration(this.app, live, english));
    });
  }

  #build(live: LiveJournal): OpenedParts {
    const { app } = this;
    const writer = new VaultWriter(app, english.obstacles, () => live.obstacle);
    const logger = new Logger(app, live, writer, {
      words: english,
      typing: this.typing,
      waiting: () => {
        live.notifyListeners();
      },
      failure: notifyFailure,
    });
    const patterns = new PatternIndex(app, live);
    const experiments = new ExperimentIndex(app, live, patterns);
    const reviewer = new Reviewer(
      {
        app,
        live,
        writer,
        logger,
        patterns,
        experiments,
        words: english,
        noteWords: english,
        store: this.store,
      },
      (_, parts) => {
        this.questions.push(parts.map(({ title }) => title));
        return Promise.resolve(this.answer);
      },
    );
    return { live, writer, logger, patterns, reviewer };
  }

  /** whether the vault's config is read */
  get isOpen(): boolean {
    return this.#opened !== null;
  }

  get live(): LiveJournal {
    return this.#parts.live;
  }

  get writer(): VaultWriter {
    return this.#parts.writer;
  }

  get logger(): Logger {
    return this.#parts.logger;
  }

  get patterns(): PatternIndex {
    return this.#parts.patterns;
  }

  get reviewer(): Reviewer {
    return this.#parts.reviewer;
  }

  /** what a preview of a line is made from */
  get logParts() {
    const { live, writer } = this.#parts;
    return { app: this.app, live, writer, words: english };
  }

  get #parts(): OpenedParts {
    if (this.#opened === null) throw new Error('The config is not read yet.');
    return this.#opened;
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.store.load();
  }
}

/** A running app with the plugin's parts in it. */
export interface RunningVault {
  readonly host: Host;
  readonly app: App;
  readonly plugin: PartsPlugin;
  /** the notes that were read since the layout was ready, by the plugin and by the app's cache */
  readonly reads: string[];
}

/** How to start; `prepare` comes before the app has read anything. */
export interface RunOptions extends HostOptions {
  readonly prepare?: (host: Host) => void;
}

/** Starts an app with the plugin, without waiting until it has read the notes. */
export async function openVault(
  files: Readonly<Record<string, string>>,
  { prepare, ...options }: RunOptions = {},
): Promise<RunningVault> {
  const host = new Host({ files, ...options });
  const reads: string[] = [];
  const found: { plugin?: PartsPlugin } = {};
  await host.start(async () => {
    prepare?.(host);
    host.app.workspace.onLayoutReady(() => {
      const read = host.app.vault.cachedRead.bind(host.app.vault);
      vi.spyOn(host.app.vault, 'cachedRead').mockImplementation((file) => {
        reads.push(file.path);
        return read(file);
      });
    });
    found.plugin = await host.enable(PartsPlugin, MANIFEST);
  });
  if (found.plugin === undefined) throw new Error('The plugin was not built.');
  return { host, app: host.obsidian, plugin: found.plugin, reads };
}

/** As {@link openVault}; all notes are read. */
export async function runVault(
  files: Readonly<Record<string, string>>,
  options: RunOptions = {},
): Promise<RunningVault> {
  const vault = await openVault(files, options);
  await allRead(vault);
  return vault;
}

/** Waits until the app knows every change, and the plugin has read every note. */
export async function allRead({ host, plugin }: RunningVault): Promise<void> {
  await host.settled();
  await vi.waitFor(
    () => {
      if (!plugin.isOpen || plugin.live.progress !== null) throw new Error('still reading');
    },
    { timeout: 30_000, interval: 2 },
  );
  // The last change may still be being read.
  await new Promise((done) => setTimeout(done, 5));
}

/** The words of all entries, by day, path and line. */
export function wordsOf({ plugin }: RunningVault): string[] {
  const { live } = plugin;
  return live.journal.list({ countSteps: true }, live.today).map(({ text }) => text);
}

/** Closes the app, and removes what it showed from the page. */
export async function closeVault({ host }: RunningVault): Promise<void> {
  await host.stop();
  document.body.replaceChildren();
}

/** A device on which nothing was ever stored. */
export function newDevice(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
  window.localStorage.clear();
}

/** The notices that are shown. */
export function notices(): string[] {
  return [...document.querySelectorAll('.notice-message')].map(({ textContent }) => textContent);
}
