import type { SettingDefinitionGroup, SettingGroupItem } from 'obsidian';

/** The groups of the settings page, in its order. */
export type GroupName =
  | 'Marks'
  | 'Daily notes'
  | 'Plan'
  | 'Goals'
  | 'Heatmap'
  | 'Weekly review'
  | 'Logging'
  | 'Celebration'
  | 'Advanced';

export function group(heading: GroupName, items: SettingGroupItem[]): SettingDefinitionGroup {
  return { type: 'group', heading, cls: groupClass(heading), items };
}

/** The class by which a group is found on the page. */
export function groupClass(name: GroupName): string {
  return `small-wins-settings-${name.toLowerCase().replace(' ', '-')}`;
}
