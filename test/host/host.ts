import type { App as ObsidianApp, Plugin as ObsidianPlugin, PluginManifest } from 'obsidian';
import { Adapter } from './data/adapter';
import type { Disk } from './data/disk';
import type { KeptMetadata } from './data/metadata-cache';
import { FaultyDisk } from './data/faults';
import { MemoryDisk } from './data/memory-disk';
import { App } from './frame/app';
import type { Plugin } from './frame/plugin';
import type { PluginClass } from './frame/plugins';
import { installGlobals } from './ui/globals';

export interface HostOptions {
  /** Where the vault is; in memory by default. */
  readonly disk?: Disk;
  /** The initial files of a vault in memory. */
  readonly files?: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly configDir?: string;
  readonly containerEl?: HTMLElement;
  /**
   * Whether the notes are in the cache when the layout is ready ('warm', as on most starts) or are
   * read after it, so that a plugin first finds nothing ('cold': a new vault, an emptied cache).
   */
  readonly firstIndex?: 'warm' | 'cold';
  /** The texts that notes had before they were edited while the app was closed. */
  readonly earlier?: Readonly<Record<string, string>>;
  /** What the app's store has of notes; without it the app finds out from their texts when it starts. */
  readonly kept?: KeptMetadata;
  /** Views in the sidebar when the app starts, as they were last time. */
  readonly sidebar?: readonly string[];
}

/** A running stand-in for Obsidian. Needs a document: jsdom's or a browser's. */
export class Host {
  readonly app: App;
  /** The disk below the app, with its faults. */
  readonly disk: FaultyDisk;
  /** A vault in memory, seen from outside the app. */
  readonly memory: MemoryDisk;
  readonly #options: HostOptions;
  #stopWatching: () => void = () => {};

  constructor(options: HostOptions = {}) {
    this.#options = options;
    this.memory = new MemoryDisk(options.files);
    this.disk = new FaultyDisk(options.disk ?? this.memory);
    const adapter = new Adapter(this.disk, options.name ?? 'Vault');
    installGlobals(window);
    this.app = new App(
      adapter,
      options.containerEl ?? document.body.createDiv(),
      options.configDir,
    );
  }

  /** The app, typed by Obsidian's own typings. */
  get obsidian(): ObsidianApp {
    return this.app as unknown as ObsidianApp;
  }

  /**
   * Starts like the app: the files are found, plugins loaded, the layout is ready, the notes are
   * read, `resolved` fires.
   */
  async start(loadPlugins: (host: Host) => Promise<unknown> = async () => {}): Promise<this> {
    const { app } = this;
    const warm = this.#options.firstIndex !== 'cold';
    await app.plugins.readCorePlugins();
    app.metadataCache.hold();
    await loadPlugins(this);
    this.#stopWatching = await app.vault.load();
    if (warm) await app.metadataCache.restore(this.#options.earlier, this.#options.kept);
    for (const type of this.#options.sidebar ?? []) {
      const leaf = app.workspace.getRightLeaf(false);
      leaf.defer(type);
      await app.workspace.viewRegistered(type);
    }
    app.workspace.ready();
    app.metadataCache.release();
    return this;
  }

  /** Enables a plugin; by the user's hand if `byUser` is set. */
  async enable<T extends Plugin | ObsidianPlugin>(
    Class: new (...args: never[]) => T,
    manifest: PluginManifest,
    byUser = false,
  ): Promise<T> {
    // A plugin's class is written for the app's own typings.
    const plugin = await this.app.plugins.enable(Class as unknown as PluginClass, manifest, byUser);
    return plugin as unknown as T;
  }

  disable(id: string): void {
    this.app.plugins.disable(id);
  }

  /** Runs an Obsidian CLI command as the app would for `obsidian <command> key=value`. */
  async cli(command: string, params: Record<string, string> = {}): Promise<string> {
    const registered = this.app.registrations.cliCommands.get(command);
    if (!registered) throw new Error(`No such command: ${command}`);
    for (const [name, { required }] of Object.entries(registered.flags ?? {})) {
      if (required && params[name] === undefined) throw new Error(`Missing required flag: ${name}`);
    }
    return registered.handler(params);
  }

  /**
   * Opens an `obsidian://` address. One that has started the app waits until the layout is ready; 1.13.0 to 1.13.5 ask
   * the user first, which later versions leave to the plugin.
   */
  async openUrl(url: string): Promise<void> {
    await new Promise<void>((ready) => this.app.workspace.onLayoutReady(ready));
    const { hostname, pathname, searchParams } = new URL(url);
    const action = hostname || pathname.replace(/^\/+/, '');
    const handler = this.app.registrations.protocolHandlers.get(action);
    // The action is set last: a parameter of that name must not select another handler.
    await handler?.({ ...Object.fromEntries(searchParams), action });
  }

  /** Waits until the vault and its cache know every change. */
  async settled(): Promise<void> {
    await this.app.vault.settled();
    await this.app.metadataCache.settled();
  }

  /** Saves what is open, closes the app. */
  async stop(): Promise<void> {
    for (const id of Object.keys(this.app.plugins.plugins)) this.disable(id);
    const leaves: { detach(): void }[] = [];
    this.app.workspace.iterateAllLeaves((leaf) => void leaves.push(leaf));
    for (const leaf of leaves) leaf.detach();
    await this.settled();
    this.app.metadataCache.stop();
    this.#stopWatching();
    this.app.detachWindows();
    this.app.workspace.containerEl.remove();
  }
}

/** Starts a host; the short way for tests. */
export function startHost(options: HostOptions = {}): Promise<Host> {
  return new Host(options).start();
}
