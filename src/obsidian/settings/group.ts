import type { ExtraButtonComponent, SettingDefinitionGroup, SettingGroupItem } from 'obsidian';
import type { Words } from '../../core/words/words';
import type { SettingRows } from './setting-rows';

/** The groups of the settings page. */
export type GroupId = keyof Words['settings']['groups'];

/** A group with its heading, whose (i) opens the guide. */
export function group(
  id: GroupId,
  { words, page }: SettingRows,
  items: SettingGroupItem[],
): SettingDefinitionGroup {
  const heading = words.settings.groups[id];
  const help = (button: ExtraButtonComponent) => {
    button
      .setIcon('info')
      .setTooltip(words.labelled(heading, words.explained.readMore))
      .onClick(() => {
        page.openDocs({ group: id });
      });
  };
  return { type: 'group', heading, cls: groupClass(id), items, extraButtons: [help] };
}

/** The class by which a group is found on the page. */
export function groupClass(id: GroupId): string {
  return `small-wins-settings-${id}`;
}
