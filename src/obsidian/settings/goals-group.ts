import type { SettingDefinitionGroup } from 'obsidian';
import { group } from './group';
import type { SettingRows } from './setting-rows';

/** Which notes are goals, and what is shown about them. */
export function goalsGroup(rows: SettingRows): SettingDefinitionGroup {
  return group('goals', rows, [
    rows.text('goals.property'),
    rows.text('goals.value'),
    rows.toggle('goals.inherit'),
    rows.toggle('goals.alignment'),
  ]);
}
