import type { App } from 'obsidian';
import { notify } from '../notices';
import type { GroupName } from './group';
import { groupClass } from './group';
import type { SmallWinsSettingTab } from './settings-tab';

/**
 * Opens the settings window at a group of ours. The window is no part of Obsidian's public API: where it is not as it
 * was, a notice says where the setting is.
 */
export function openSettings(app: App, tab: SmallWinsSettingTab, name: GroupName): void {
  const settings: unknown = Reflect.get(app, 'setting');
  if (!isSettingsWindow(settings)) {
    notify(`Open Settings, then Small Wins, then ${name}.`);
    return;
  }
  settings.open();
  settings.openTabById(tab.pluginId);
  tab.containerEl.querySelector(`.${groupClass(name)}`)?.scrollIntoView({ block: 'start' });
}

interface SettingsWindow {
  open(): void;
  openTabById(id: string): void;
}

function isSettingsWindow(value: unknown): value is SettingsWindow {
  return (
    typeof value === 'object' &&
    value !== null &&
    'open' in value &&
    typeof value.open === 'function' &&
    'openTabById' in value &&
    typeof value.openTabById === 'function'
  );
}
