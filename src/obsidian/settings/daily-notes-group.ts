import type { SettingDefinitionGroup } from 'obsidian';
import { OPTIONAL_TEXT } from './control-form';
import { formatWarning } from './format-warning';
import { group } from './group';
import type { SettingLists } from './setting-lists';
import type { SettingRows } from './setting-rows';

/** Which notes have a day, and what else of them is read. */
export function dailyNotesGroup(rows: SettingRows, lists: SettingLists): SettingDefinitionGroup {
  const byDefault = 'as your daily notes are set up in the vault';
  const placeholder = 'As in the vault';
  return group('Daily notes', [
    rows.folder(
      'daily.folder',
      {
        name: 'Folder of daily notes',
        desc: 'Where daily notes are; / is the top of the vault.',
        byDefault,
      },
      placeholder,
    ),
    rows.text(
      'daily.format',
      {
        name: 'Date format of daily notes',
        desc: 'How they are named. It may hold folders.',
        aliases: ['moment'],
        byDefault,
      },
      { form: OPTIONAL_TEXT, placeholder, warn: formatWarning },
    ),
    rows.note(
      'daily.template',
      {
        name: 'Template of daily notes',
        desc: 'What a new daily note starts with.',
        byDefault,
      },
      placeholder,
    ),
    lists.locations('daily.others', {
      noun: 'place',
      heading: 'Places',
      name: 'Earlier places of daily notes',
      desc: 'Folders and formats from before a change of habit, tried in this order.',
    }),
    rows.text(
      'dateProperty',
      {
        name: 'Day in a property',
        desc: 'A property that holds the day of a note that is no daily note.',
        aliases: ['front matter', 'YAML'],
      },
      { placeholder: 'date' },
    ),
    lists.texts('metrics.properties', {
      noun: 'property',
      heading: 'Properties',
      placeholder: 'mood',
      name: 'Numbers in properties',
      desc: 'Properties of daily notes, such as mood or sleep, that join the metrics.',
    }),
    lists.folders('excludedFolders', {
      noun: 'folder',
      heading: 'Folders',
      placeholder: 'Archive',
      name: 'Excluded folders',
      desc: 'Notes in them are not read. Nor are template folders.',
    }),
  ]);
}
