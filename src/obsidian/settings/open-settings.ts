import { notify } from '../notices';
import type { GroupId } from './group';
import { groupClass } from './group';
import type { PluginParts } from '../plugin-parts';

/**
 * Opens the settings window at one of our groups, or where our settings begin. The window is not in Obsidian's public
 * API: if it has changed, a notice says where the setting is.
 */
export function openSettings(
  { app, settingTab: tab, words }: Pick<PluginParts, 'app' | 'settingTab' | 'words'>,
  group: GroupId | null,
): void {
  const settings: unknown = Reflect.get(app, 'setting');
  if (!isSettingsWindow(settings)) {
    notify(words.notices.openSettings(words.settings.groups[group ?? 'marks']));
    return;
  }
  settings.open();
  // A page that was left open below our tab would hide the group.
  settings.clearPageStack?.();
  settings.openTabById(tab.pluginId);
  if (group !== null) scrollTo(tab.containerEl, `.${groupClass(group)}`);
}

/** The window may still be loading: it has no layout to scroll in before its elements are in it. */
const [LAYOUT_MS, MOST_LOOKS] = [50, 40];

function scrollTo(containerEl: HTMLElement, selector: string): void {
  let looks = 0;
  const look = () => {
    const element = containerEl.querySelector(selector);
    if (element?.isConnected === true) {
      element.scrollIntoView({ block: 'start' });
    } else if (looks < MOST_LOOKS) {
      looks += 1;
      window.setTimeout(look, LAYOUT_MS);
    }
  };
  window.setTimeout(look, 0);
}

interface SettingsWindow {
  open(): void;
  openTabById(id: string): void;
  clearPageStack?: () => void;
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
