import type { SettingDefinition, SettingDefinitionPage } from 'obsidian';
import type { SettingProblem } from '../../core/settings/setting-field';
import type { Words } from '../../core/words/words';
import { WHOLE_FILE } from '../../core/settings/setting-field';
import { rowName } from '../../models/settings-problems';
import type { SettingsStore } from '../../models/settings-store';
import { settingText } from '../unbroken-dates';

/** The page that lists what in `data.json` could not be used, and how to fix it. Hidden if there are no problems. */
export function problemsPage(
  store: SettingsStore,
  { settings }: Words,
  redraw: () => void,
): SettingDefinitionPage {
  return {
    type: 'page',
    name: settings.problems,
    desc: settings.problemsHow,
    visible: () => store.problems.length > 0,
    displayValue: () => String(store.problems.length),
    status: 'warning',
    items: store.problems.map((problem) => problemRow(problem, store, settings, redraw)),
  };
}

function problemRow(
  problem: SettingProblem,
  store: SettingsStore,
  words: Words['settings'],
  redraw: () => void,
): SettingDefinition {
  const { field, expected } = problem;
  const isFile = field === WHOLE_FILE;
  return {
    name: isFile ? words.file : rowName(field, words),
    desc: settingText(isFile ? words.problem(problem) : words.unusable(expected)),
    // A row stays after its problem is fixed, until the page is drawn again.
    visible: () => store.problems.some((other) => other.field === field),
    render: (setting) => {
      if (isFile) return;
      setting.addButton((button) => {
        button.setButtonText(words.remove).onClick(() => void store.remove(field).then(redraw));
      });
    },
  };
}
