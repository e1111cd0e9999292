import type { SettingDefinitionGroup } from 'obsidian';
import { group } from './group';
import type { SettingRows } from './setting-rows';

/** Which notes are goals, and what is said of them. */
export function goalsGroup(rows: SettingRows): SettingDefinitionGroup {
  return group('Goals', [
    rows.text('goals.property', {
      name: 'Goal property',
      desc: 'A note with this property is a goal, where it holds the value below.',
      aliases: ['front matter', 'YAML'],
    }),
    rows.text('goals.value', {
      name: 'Goal value',
      desc: 'What that property holds in a goal.',
    }),
    rows.toggle('goals.inherit', {
      name: 'Lines in goal notes',
      desc: 'What stands in a goal’s own note belongs to that goal, without a link.',
      aliases: ['inherit'],
    }),
    rows.toggle('goals.alignment', {
      name: 'Alignment',
      desc: 'Says which wins lead to no goal, and which goal has gone quiet.',
      aliases: ['drifting', 'plateau'],
    }),
  ]);
}
