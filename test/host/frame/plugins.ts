import type { PluginManifest } from 'obsidian';
import type { App } from './app';
import type { Plugin } from './plugin';

/** A plugin's class, as `main.js` exports it. */
export type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

/** The community plugins that are enabled. */
export class Plugins {
  /** By id, as other plugins look one another up. */
  readonly plugins: Record<string, Plugin> = {};
  readonly #app: App;
  #core: Record<string, unknown> = {};

  constructor(app: App) {
    this.#app = app;
    app.vault.on('raw', (path: string) => {
      for (const plugin of Object.values(this.plugins)) {
        if (path === plugin.dataPath) void plugin.dataChangedOutside();
      }
    });
  }

  getPlugin(id: string): Plugin | null {
    return this.plugins[id] ?? null;
  }

  /** Whether a core plugin is on (`core-plugins.json`; on by default). */
  isCoreEnabled(id: string): boolean {
    return this.#core[id] !== false;
  }

  async readCorePlugins(): Promise<void> {
    const { adapter, configDir } = this.#app.vault;
    try {
      const parsed: unknown = JSON.parse(await adapter.read(`${configDir}/core-plugins.json`));
      this.#core = typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
    } catch {
      this.#core = {};
    }
  }

  /** Builds and loads a plugin. With `byUser` it was enabled by hand, and gets `onUserEnable`. */
  async enable(Class: PluginClass, manifest: PluginManifest, byUser = false): Promise<Plugin> {
    const dir = `${this.#app.vault.configDir}/plugins/${manifest.id}`;
    const plugin = new Class(this.#app, { ...manifest, dir });
    this.plugins[manifest.id] = plugin;
    // The app has read main.js and manifest.json from there.
    await this.#app.vault.adapter.mkdir(dir);
    await plugin.load();
    if (byUser) plugin.onUserEnable();
    return plugin;
  }

  disable(id: string): void {
    this.plugins[id]?.unload();
    delete this.plugins[id];
  }

  /** Disables a plugin, then removes its folder, which holds its settings too: as the app's “Uninstall” does. */
  async uninstall(id: string): Promise<void> {
    this.disable(id);
    await this.#app.vault.adapter.rmdir(`${this.#app.vault.configDir}/plugins/${id}`, true);
  }
}
