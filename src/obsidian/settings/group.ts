import type { ExtraButtonComponent, SettingDefinitionGroup, SettingGroupItem } from 'obsidian';
import { docsLink } from '../docs-site';
import type { Words } from '../../core/words/words';

/** The groups of the settings page. */
export type GroupId = keyof Words['settings']['groups'];

export function group(
  id: GroupId,
  { settings, explained }: Words,
  items: SettingGroupItem[],
): SettingDefinitionGroup {
  const heading = settings.groups[id];
  const address = docsLink({ group: id });
  const help = (button: ExtraButtonComponent) => {
    button
      .setIcon('info')
      .setTooltip(`${heading}: ${explained.readMore}`)
      // The app opens an address of the web outside of itself.
      .onClick(() => window.open(address ?? ''));
  };
  const extraButtons = address === null ? [] : [help];
  return { type: 'group', heading, cls: groupClass(id), items, extraButtons };
}

/** The class by which a group is found on the page. */
export function groupClass(id: GroupId): string {
  return `small-wins-settings-${id}`;
}
