import type { SettingDefinition } from 'obsidian';
import { TEXT } from '../../models/control-form';
import { formatWarning } from '../../models/format-warning';
import type { SettingRows } from './setting-rows';

/** The rows of a place of notes: its folder and its date format. `path` is the element's in the settings file. */
export function locationRows(rows: SettingRows, path: string): SettingDefinition[] {
  const { settings } = rows.words;
  const { place } = settings;
  const folder = `${path}.folder`;
  const format = `${path}.format`;
  return [
    {
      name: place.folder,
      desc: place.folderHow,
      searchable: false,
      control: {
        type: 'folder',
        key: folder,
        includeRoot: true,
        validate: rows.check(folder, TEXT),
      },
    },
    {
      name: place.format,
      desc: place.formatHow,
      searchable: false,
      control: {
        type: 'text',
        key: format,
        validate: rows.check(format, TEXT, (text) => formatWarning(text, settings)),
      },
    },
  ];
}
