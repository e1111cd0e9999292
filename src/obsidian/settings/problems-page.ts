import type { SettingDefinition, SettingDefinitionPage } from 'obsidian';
import type { SettingProblem } from '../../core/settings/setting-field';
import { mendOf, plain } from './settings-problems';
import type { SettingsStore } from './settings-store';

/** The page that names what in `data.json` could not be used, each with its mend. Not there while all is well. */
export function problemsPage(store: SettingsStore, redraw: () => void): SettingDefinitionPage {
  return {
    type: 'page',
    name: 'Problems in data.json',
    desc: 'What could not be used of the settings file, and what stands instead.',
    visible: () => store.problems.length > 0,
    displayValue: () => String(store.problems.length),
    status: 'warning',
    items: store.problems.map((problem) => problemRow(problem, store, redraw)),
  };
}

function problemRow(
  problem: SettingProblem,
  store: SettingsStore,
  redraw: () => void,
): SettingDefinition {
  const { field } = problem;
  return {
    name: field,
    desc: `${plain(problem).replace(field, 'This')} ${mendOf(problem)}`,
    // A row outlives its problem until the page is drawn again.
    visible: () => store.problems.some((other) => other.field === field),
    render: (setting) => {
      if (field === 'data.json') return;
      setting.addButton((button) => {
        button
          .setButtonText('Take out of the file')
          .onClick(() => void store.remove(field).then(redraw));
      });
    },
  };
}
