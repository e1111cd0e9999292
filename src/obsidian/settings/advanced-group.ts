import type { SettingDefinitionGroup } from 'obsidian';
import { getLanguage } from 'obsidian';
import { OPTIONAL_TEXT } from '../../models/control-form';
import { group } from './group';
import type { SettingRows } from './setting-rows';

/** The editor, the language, the file itself. */
export function advancedGroup(rows: SettingRows, diagnose: () => void): SettingDefinitionGroup {
  const { diagnostics } = rows.words.settings;
  return group('advanced', rows.words, [
    rows.toggle('editor.badges'),
    rows.toggle('editor.dots'),
    rows.toggle('editor.suggest'),
    rows.text('language', { placeholder: getLanguage(), form: OPTIONAL_TEXT }),
    {
      name: diagnostics.name,
      desc: diagnostics.desc,
      render: (setting) => {
        setting.addButton((button) => button.setButtonText(diagnostics.button).onClick(diagnose));
      },
    },
  ]);
}
