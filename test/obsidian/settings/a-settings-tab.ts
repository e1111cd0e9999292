import { Plugin } from 'obsidian';
import { expect, vi } from 'vitest';
import { english } from '../../../src/core/words/en/english';
import type { ConfigFiles } from '../../../src/core/vault/config-files';
import { vaultConfig } from '../../../src/core/vault/vault-config';
import { dataFile } from '../../../src/obsidian/settings/data-file';
import { SettingsStore } from '../../../src/models/settings-store';
import { SmallWinsSettingTab } from '../../../src/obsidian/settings/settings-tab';
import manifest from '../../../manifest.json';
import { Host } from '../../host/host';

const NO_FILES: ConfigFiles = {
  dailyNotes: undefined,
  templates: undefined,
  communityPlugins: undefined,
  periodicNotes: undefined,
  calendar: undefined,
  templater: undefined,
  tasks: undefined,
};

export const DATA = '.obsidian/plugins/small-wins/data.json';

export class SettingsPlugin extends Plugin {
  store = new SettingsStore(dataFile(this, english), english);
  tab = new SmallWinsSettingTab(this.app, this, this.store, {
    words: english,
    diagnose: () => undefined,
    dailyNotes: () => 228,
    config: () =>
      vaultConfig({ ...NO_FILES, dailyNotes: { folder: 'Journal' } }, this.store.loaded),
  });

  override async onload(): Promise<void> {
    await this.store.load();
    this.addSettingTab(this.tab);
  }

  override onExternalSettingsChange(): Promise<unknown> {
    return this.store.load();
  }
}

/** The settings page over a `data.json` that holds `file`, or over none; what its rows are, what was saved. */
export async function aSettingsTab(file?: unknown, notes: Readonly<Record<string, string>> = {}) {
  const host = new Host({
    files: file === undefined ? notes : { ...notes, [DATA]: JSON.stringify(file) },
  });
  await host.start();
  const plugin = await host.enable(SettingsPlugin, manifest);
  host.app.setting.open();
  await vi.waitFor(() => expect(plugin.tab.containerEl.isConnected).toBe(true));
  // The tab, or a page below it, which is an element of its own.
  const shown = () => host.app.setting.getCurrentPageEl() ?? plugin.tab.containerEl;
  const rows = () => [...shown().querySelectorAll<HTMLElement>('.setting-item')];
  const row = (name: string): HTMLElement => {
    const names = [...shown().querySelectorAll('.setting-item-name')];
    const found = names
      .find(({ textContent }) => textContent === name)
      ?.closest<HTMLElement>('.setting-item');
    if (found == null) throw new Error(`no row ${name}`);
    return found;
  };
  return {
    host,
    plugin,
    row,
    names: () => rows().map((each) => each.querySelector('.setting-item-name')?.textContent),
    saved: (): unknown => JSON.parse(host.memory.text(DATA) ?? 'null'),
    /** Types into the field of a row. */
    type: (name: string, text: string) => {
      const field = row(name).querySelector('input');
      if (field === null) throw new Error(`${name} has no field`);
      field.value = text;
      field.dispatchEvent(new Event('input'));
      field.dispatchEvent(new Event('blur'));
    },
    press: (label: string) => shown().find(`[aria-label="${label}"]`).click(),
  };
}
