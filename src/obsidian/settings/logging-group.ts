import type { SettingDefinitionGroup } from 'obsidian';
import { group } from './group';
import type { SettingRows } from './setting-rows';

/** How a line gets into a note. */
export function loggingGroup(rows: SettingRows): SettingDefinitionGroup {
  return group('logging', rows, [
    rows.text('log.heading'),
    rows.toggle('log.time'),
    rows.toggle('log.adds'),
    rows.toggle('log.proof'),
    rows.choice('log.anotherDay', rows.words.settings.options.anotherDay),
    rows.toggle('log.askBeforeUri'),
    rows.toggle('timer.notification'),
    rows.toggle('timer.sound'),
  ]);
}
