import { describe, expect, it } from 'vitest';
import type { ConfigFiles } from '../../../src/core/vault/config-files';
import { parseSettings } from '../../../src/core/settings/settings';
import { misreadProblems, vaultConfig } from '../../../src/core/vault/vault-config';
import type { ShapeProblem } from '../../../src/core/vault/config-shape';
import type { FileProblem } from '../../../src/core/vault/file-problem';
import type { ConfigObstacle } from '../../../src/core/vault/write-obstacle';
import { configObstacle } from '../../../src/core/vault/write-obstacle';

const NO_FILES: ConfigFiles = {
  dailyNotes: undefined,
  templates: undefined,
  communityPlugins: undefined,
  periodicNotes: undefined,
  calendar: undefined,
  templater: undefined,
  tasks: undefined,
};

const SETTINGS = '.obsidian/plugins/small-wins/data.json';

function obstacle(
  files: Partial<ConfigFiles> & { readonly smallWins?: unknown },
): ConfigObstacle | null {
  const config = vaultConfig({ ...NO_FILES, ...files }, parseSettings(files.smallWins));
  return configObstacle(misreadProblems(config.misread, '.obsidian'), config, SETTINGS);
}

describe('a config that keeps a vault from being written', () => {
  it('is none where all could be read', () => {
    expect(
      obstacle({
        dailyNotes: { folder: 'Days', template: null },
        communityPlugins: [],
        smallWins: { plan: { freezes: 99 } },
      }),
    ).toBeNull();
  });

  it('is a file that cannot be read', () => {
    const path = '.obsidian/daily-notes.json';
    const problem: FileProblem = { path, code: 'bad-json', reason: null, used: 'defaults' };

    expect(
      configObstacle([problem], vaultConfig(NO_FILES, parseSettings(undefined)), SETTINGS),
    ).toEqual({ kind: 'file', problem });
  });

  it.each<[Partial<ConfigFiles> & { readonly smallWins?: unknown }, string, ShapeProblem]>([
    [{ dailyNotes: [] }, 'daily-notes.json', { kind: 'no-settings' }],
    [{ dailyNotes: null }, 'daily-notes.json', { kind: 'no-settings' }],
    [{ dailyNotes: 3 }, 'daily-notes.json', { kind: 'no-settings' }],
    [{ communityPlugins: null }, 'community-plugins.json', { kind: 'no-list' }],
    [{ smallWins: null }, 'plugins/small-wins/data.json', { kind: 'no-settings' }],
    [{ smallWins: [] }, 'plugins/small-wins/data.json', { kind: 'no-settings' }],
    [{ dailyNotes: { folder: 5 } }, 'daily-notes.json', { kind: 'no-text', field: 'folder' }],
    [{ communityPlugins: {} }, 'community-plugins.json', { kind: 'no-list' }],
    [{ periodicNotes: 'x' }, 'plugins/periodic-notes/data.json', { kind: 'no-settings' }],
    [
      { periodicNotes: { daily: { enabled: true, format: {} } } },
      'plugins/periodic-notes/data.json',
      { kind: 'no-text', field: 'daily.format' },
    ],
    [
      { periodicNotes: { calendarSets: [{ week: { folder: 1 } }] } },
      'plugins/periodic-notes/data.json',
      { kind: 'no-text', field: 'week.folder' },
    ],
    [
      { calendar: { weeklyNoteFormat: false } },
      'plugins/calendar/data.json',
      { kind: 'no-text', field: 'weeklyNoteFormat' },
    ],
  ])('is %j', (files, file, problem) => {
    expect(obstacle(files)).toEqual({
      kind: 'file',
      problem: { path: `.obsidian/${file}`, code: 'bad-shape', problem },
    });
  });

  it.each([
    [{ daily: { folder: 3 } }, 'daily.folder'],
    [{ marks: { win: [] } }, 'marks.win'],
  ])('is the setting %j', (smallWins, field) => {
    expect(obstacle({ smallWins })).toMatchObject({
      kind: 'setting',
      path: SETTINGS,
      problem: { field },
    });
  });
});
