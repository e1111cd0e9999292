import { describe, expect, it } from 'vitest';
import type { ConfigFiles } from '../../../src/core/vault/config-files';
import { parseSettings } from '../../../src/core/settings/settings';
import { vaultConfig } from '../../../src/core/vault/vault-config';

const NO_FILES: ConfigFiles = {
  dailyNotes: undefined,
  templates: undefined,
  communityPlugins: undefined,
  periodicNotes: undefined,
  calendar: undefined,
  templater: undefined,
  tasks: undefined,
};

function config(files: Partial<ConfigFiles> & { readonly smallWins?: unknown }) {
  return vaultConfig({ ...NO_FILES, ...files }, parseSettings(files.smallWins));
}

describe('vault config', () => {
  const periodicNotes = { daily: { enabled: true, folder: 'P', format: 'YYYY-MM-DD' } };

  it('believes a plugin that the list of plugins names', () => {
    expect(config({ periodicNotes, communityPlugins: ['periodic-notes'] }).daily.folder).toBe('P');
  });

  it('believes a plugin where there is no list', () => {
    expect(config({ periodicNotes }).daily.folder).toBe('P');
  });

  it('ignores a plugin that is off', () => {
    expect(config({ periodicNotes, communityPlugins: ['calendar'] }).daily.folder).toBe('');
  });

  it('leaves out the templates of every plugin that names some', () => {
    const { reads } = config({
      dailyNotes: { template: 'T/Day' },
      templates: { folder: 'Core templates' },
      templater: {
        templates_folder: 'Templater',
        folder_templates: [{ folder: 'x', template: 'Loose.md' }],
      },
      calendar: { weeklyNoteTemplate: 'T/Week' },
      smallWins: { excludedFolders: ['Archive'] },
    });

    for (const path of [
      'T/Day.md',
      'T/Week.md',
      'Core templates/a.md',
      'Templater/a.md',
      'Loose.md',
      'Archive/a.md',
    ]) {
      expect(reads(path), path).toBe(false);
    }
    expect(reads('T/Other.md')).toBe(true);
  });

  it('reads everything where the template folders are empty or the root', () => {
    const { reads } = config({ templates: { folder: '' }, templater: { templates_folder: '/' } });

    expect(reads('a.md')).toBe(true);
  });

  it('reads the statuses of Tasks', () => {
    const tasks = {
      statusSettings: {
        coreStatuses: [{ symbol: 'x', name: 'Done', type: 'DONE' }],
        customStatuses: [{ symbol: '!', name: 'Big', type: 'DONE' }, { name: 'broken' }, 7],
      },
    };

    expect(config({ tasks }).taskStatuses).toEqual([
      { symbol: 'x', type: 'DONE' },
      { symbol: '!', type: 'DONE' },
    ]);
    expect(config({ tasks, communityPlugins: [] }).taskStatuses).toEqual([]);
  });

  it.each([
    [{ weekStart: 'monday' }, 1],
    [{ weekStart: 'saturday' }, 6],
    [{ weekStart: 'locale' }, null],
    [{}, null],
  ])('takes the first weekday of Calendar from %j', (calendar, weekday) => {
    expect(config({ calendar }).firstWeekday).toBe(weekday);
  });

  it('survives files that hold anything', () => {
    for (const nonsense of [null, 7, 'x', [], [null], { statusSettings: 7 }]) {
      const files = Object.fromEntries(Object.keys(NO_FILES).map((key) => [key, nonsense]));

      expect(config(files).daily.format).toBe('YYYY-MM-DD');
    }
  });
});
