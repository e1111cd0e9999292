import type { SettingDefinitionGroup } from 'obsidian';
import { languageName, nearestLanguage } from '../../core/words/languages';
import { group } from './group';
import type { SettingRows } from './setting-rows';

/** The editor, the language, the file itself. */
export function advancedGroup(
  rows: SettingRows,
  appLanguage: string,
  diagnose: () => void,
): SettingDefinitionGroup {
  const { diagnostics, following, options } = rows.words.settings;
  const named = (usual: string, tag: string) =>
    following(usual, languageName(nearestLanguage(tag)));
  return group('advanced', rows, [
    rows.toggle('editor.badges'),
    rows.toggle('editor.dots'),
    rows.toggle('editor.suggest'),
    rows.language('language', named(options.language.automatic, appLanguage)),
    rows.language('notesLanguage', named(options.notesLanguage.automatic, rows.words.language)),
    {
      name: diagnostics.name,
      desc: diagnostics.desc,
      render: (setting) => {
        setting.addButton((button) => button.setButtonText(diagnostics.button).onClick(diagnose));
      },
    },
  ]);
}
