import { notify } from '../notices';
import type { GroupId } from './group';
import { groupClass } from './group';
import type { Parts } from '../plugin-parts';

/**
 * Opens the settings window at one of our groups. The window is not in Obsidian's public API: if it has changed, a
 * notice says where the setting is.
 */
export function openSettings(
  { app, settingTab: tab, words }: Pick<Parts, 'app' | 'settingTab' | 'words'>,
  group: GroupId,
): void {
  const settings: unknown = Reflect.get(app, 'setting');
  if (!isSettingsWindow(settings)) {
    notify(words.notices.openSettings(words.settings.groups[group]));
    return;
  }
  settings.open();
  settings.openTabById(tab.pluginId);
  tab.containerEl.querySelector(`.${groupClass(group)}`)?.scrollIntoView({ block: 'start' });
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
