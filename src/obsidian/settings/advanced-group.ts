import type { SettingDefinitionGroup } from 'obsidian';
import { group } from './group';
import type { SettingRows } from './setting-rows';

/** The editor, the language, the file itself. */
export function advancedGroup(rows: SettingRows, diagnose: () => void): SettingDefinitionGroup {
  const { diagnostics, options } = rows.words.settings;
  return group('advanced', rows.words, [
    rows.toggle('editor.badges'),
    rows.toggle('editor.dots'),
    rows.toggle('editor.suggest'),
    rows.language('language', options.language.automatic),
    rows.language('notesLanguage', options.notesLanguage.automatic),
    {
      name: diagnostics.name,
      desc: diagnostics.desc,
      render: (setting) => {
        setting.addButton((button) => button.setButtonText(diagnostics.button).onClick(diagnose));
      },
    },
  ]);
}
