import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { PluginManifest } from 'obsidian';
import { vi } from 'vitest';
import SmallWinsPlugin from '../../src/main';
import type { SmallWinsApi } from '../../src/obsidian/api/api';
import type { HostOptions } from '../host/host';
import { Host } from '../host/host';
import manifest from '../../manifest.json';

export const DATA = '.obsidian/plugins/small-wins/data.json';
export const MANIFEST: PluginManifest = manifest;

/** The whole plugin in a running app; all notes are read. */
export interface WholePlugin {
  readonly host: Host;
  readonly plugin: SmallWinsPlugin;
  readonly api: SmallWinsApi;
}

/** jsdom has no layout: no size ever changes. */
class NoLayout {
  observe(): void {}
  disconnect(): void {}
}

/** How to start; `prepare` comes before the plugin is built. */
export interface StartOptions extends HostOptions {
  readonly prepare?: (host: Host) => void;
  /** false does not wait until all notes are read */
  readonly waits?: boolean;
}

/** Starts the plugin on Friday 20 November 2026. */
export async function startPlugin(
  files: Readonly<Record<string, string>> = {},
  { prepare, waits = true, ...options }: StartOptions = {},
): Promise<WholePlugin> {
  vi.useFakeTimers({ now: new Date('2026-11-20T18:30:00'), toFake: ['Date'] });
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('ResizeObserver', NoLayout);
  const host = new Host({ files, ...options });
  const found: { plugin?: SmallWinsPlugin } = {};
  await host.start(async () => {
    prepare?.(host);
    found.plugin = await host.enable(SmallWinsPlugin, MANIFEST);
  });
  const { plugin } = found;
  if (plugin?.api == null) throw new Error('The plugin was not built.');
  const { api } = plugin;
  if (waits) {
    await host.settled();
    await api.entries();
  }
  return { host, plugin, api };
}

/** Closes the app, and removes what it showed from the page. */
export async function stopPlugin({ host }: WholePlugin): Promise<void> {
  await host.stop();
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
}

/** The notices that are shown. */
export function notices(): string[] {
  return [...document.querySelectorAll('.notice-message')].map(({ textContent }) => textContent);
}
