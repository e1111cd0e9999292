import type { Plugin } from 'obsidian';
import type { Words } from '../../core/words/words';
import type { DataFile } from '../../models/settings-store';
import { notify } from '../notices';
import { textIn } from '../file-damage';
import { VaultWriter } from '../vault-writer';

/** The plugin's `data.json`, read and saved by the app. */
export function dataFile(plugin: Plugin, { obstacles }: Words): DataFile {
  const { app, manifest } = plugin;
  const { dir, id } = manifest;
  const path = `${dir ?? `${app.vault.configDir}/plugins/${id}`}/data.json`;
  return {
    path,
    read: async () => {
      const given: unknown = await plugin.loadData().catch(() => null);
      // An empty result may mean no file, or one that the app failed to read: that one must not be taken for empty.
      const { adapter } = app.vault;
      if (!(await adapter.exists(path))) return given ?? undefined;
      const text = await textIn(adapter, path);
      return given ?? (JSON.parse(text.replace(/^\uFEFF/, '')) as unknown);
    },
    save: (json) => plugin.saveData(json),
    keepCopy: () => new VaultWriter(app, obstacles).keepCopy(path),
    tell: notify,
  };
}
