import type { SettingDefinitionGroup, SettingGroupItem } from 'obsidian';
import type { Words } from '../../core/words/words';

/** The groups of the settings page. */
export type GroupId = keyof Words['settings']['groups'];

export function group(
  id: GroupId,
  { settings }: Words,
  items: SettingGroupItem[],
): SettingDefinitionGroup {
  return { type: 'group', heading: settings.groups[id], cls: groupClass(id), items };
}

/** The class by which a group is found on the page. */
export function groupClass(id: GroupId): string {
  return `small-wins-settings-${id}`;
}
