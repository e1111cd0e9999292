import type { SettingDefinitionGroup } from 'obsidian';
import { group } from './group';
import type { SettingRows } from './setting-rows';

/** How a line gets into a note. */
export function loggingGroup(rows: SettingRows): SettingDefinitionGroup {
  return group('Logging', [
    rows.text('log.heading', {
      name: 'Heading for new lines',
      desc: 'Wins you log go under it in the daily note. Empty: at the end of the note.',
      byDefault: '“## Wins”',
    }),
    rows.toggle('log.time', {
      name: 'Write the time',
      desc: 'Starts a new line with the time of day.',
    }),
    rows.toggle('log.askBeforeUri', {
      name: 'Ask before a link writes',
      desc: 'A link such as obsidian://small-wins?do=log names vault and note, and waits for your yes.',
      aliases: ['URI', 'automation', 'shortcut'],
    }),
  ]);
}
