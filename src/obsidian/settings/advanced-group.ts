import type { SettingDefinitionGroup } from 'obsidian';
import { getLanguage } from 'obsidian';
import { SETTINGS_VERSION } from '../../core/settings/settings-migration';
import { OPTIONAL_TEXT } from './control-form';
import { group } from './group';
import type { SettingRows } from './setting-rows';

/** The editor, the language, the file itself. */
export function advancedGroup(rows: SettingRows): SettingDefinitionGroup {
  return group('Advanced', [
    rows.toggle('editor.badges', {
      name: 'Badges in notes',
      desc: 'Shows the tag of a mark as a small badge.',
      aliases: ['Live Preview', 'Reading view'],
    }),
    rows.toggle('editor.dots', {
      name: 'Dots beside counted lines',
      desc: 'A line that counts has a dot beside it; one that does not says why.',
      aliases: ['gutter'],
    }),
    rows.toggle('editor.suggest', {
      name: 'Suggestions while you type',
      desc: 'Areas and goals after a mark, days after an @.',
      aliases: ['autocomplete'],
    }),
    rows.text(
      'language',
      {
        name: 'Language',
        desc: 'Of words, dates and numbers.',
        byDefault: 'as Obsidian’s',
        aliases: ['locale'],
      },
      { placeholder: getLanguage(), form: OPTIONAL_TEXT },
    ),
    {
      name: 'Version of the settings file',
      desc: versionWords(rows),
      aliases: ['data.json', 'migration'],
    },
  ]);
}

function versionWords(rows: SettingRows): string {
  const { version } = rows.store.get();
  const place =
    version > SETTINGS_VERSION
      ? `This file is of version ${version}, newer than this plugin: what it understands is used, and the rest is kept.`
      : `This file is of version ${version}. Older files are brought up to date, newer ones used as far as they are understood.`;
  return `${place} Default: ${SETTINGS_VERSION}, also for a bad value.${rows.fault('version')}`;
}
