import type { App, Plugin } from 'obsidian';
import { DEVICE_KEYS } from './device-keys';
import { deleteNoteStore } from './index/note-store';

/** The app removes a plugin's folder right after it has disabled the plugin. */
const UNINSTALLED_WITHIN_MS = 3_000;

/**
 * Removes what the plugin keeps on this device once it is uninstalled. The app says nothing of that to a plugin: it
 * disables it, and then the plugin's folder is gone.
 */
export function forgetOnceUninstalled(plugin: Plugin): void {
  const { app, manifest } = plugin;
  plugin.register(() => {
    window.setTimeout(() => {
      void (async () => {
        const { dir } = manifest;
        if (dir === undefined || (await app.vault.adapter.exists(dir))) return;
        await forgetDevice(app);
      })();
    }, UNINSTALLED_WITHIN_MS);
  });
}

async function forgetDevice(app: App): Promise<void> {
  await deleteNoteStore(app);
  for (const key of Object.values(DEVICE_KEYS)) app.saveLocalStorage(key, null);
}
