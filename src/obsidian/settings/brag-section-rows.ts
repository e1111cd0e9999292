import type { SettingDefinition } from 'obsidian';
import { NAMES, TEXT, TOGGLE } from '../../models/control-form';
import type { SettingRows } from './setting-rows';

/** The rows of one section of the brag document, at its path in the file. */
export function bragSectionRows(rows: SettingRows, path: string): SettingDefinition[] {
  const { brag } = rows.words.settings;
  const [name, areas, goals, kudos] = [
    `${path}.name`,
    `${path}.areas`,
    `${path}.goals`,
    `${path}.kudos`,
  ];
  rows.forms.set(kudos, TOGGLE);
  return [
    {
      name: brag.name,
      searchable: false,
      control: { type: 'text', key: name, validate: rows.check(name, TEXT) },
    },
    {
      name: brag.areas,
      desc: brag.areasHow,
      searchable: false,
      control: { type: 'text', key: areas, validate: rows.check(areas, NAMES) },
    },
    {
      name: brag.goals,
      desc: brag.goalsHow,
      searchable: false,
      control: { type: 'text', key: goals, validate: rows.check(goals, NAMES) },
    },
    {
      name: brag.kudos,
      desc: brag.kudosHow,
      searchable: false,
      control: { type: 'toggle', key: kudos },
    },
  ];
}
