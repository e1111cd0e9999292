import { describe, expect, it } from 'vitest';
import type { ConfigFiles } from '../../../src/core/vault/config-files';
import { parseSettings } from '../../../src/core/settings/settings';
import { vaultConfig } from '../../../src/core/vault/vault-config';
import { configObstacle, notePathObstacle } from '../../../src/core/vault/write-obstacle';

const NO_FILES: ConfigFiles = {
  dailyNotes: undefined,
  templates: undefined,
  communityPlugins: undefined,
  periodicNotes: undefined,
  calendar: undefined,
  templater: undefined,
  tasks: undefined,
};

const PLACES = {
  configFolder: '.obsidian',
  settingsPath: '.obsidian/plugins/small-wins/data.json',
};

function obstacle(files: Partial<ConfigFiles> & { readonly smallWins?: unknown }): string | null {
  return configObstacle(
    [],
    vaultConfig({ ...NO_FILES, ...files }, parseSettings(files.smallWins)),
    PLACES,
  );
}

describe('the path of a note to be written', () => {
  it.each(['2026-11-20.md', 'Journal/2026/so it began....md', 'Tägliches/1. Mai.md'])(
    'may be %s',
    (path) => {
      expect(notePathObstacle(path)).toBeNull();
    },
  );

  it.each([
    ['../2026-11-20.md', 'outside of the vault'],
    ['Days/../../2026-11-20.md', 'outside of the vault'],
    ['C:/Days/2026-11-20.md', 'outside of the vault'],
    ['./2026-11-20.md', 'leading dot'],
    ['.x/2026-11-20.md', 'leading dot'],
    ['Days/.2026-11-20.md', 'leading dot'],
    ['Days//2026-11-20.md', 'folder without a name'],
    ['/2026-11-20.md', 'folder without a name'],
    ['Days\\2026-11-20.md', 'backslash'],
    ['Da\u001b[2Jys/2026-11-20.md', 'control character'],
  ])('may not be %j', (path, why) => {
    expect(notePathObstacle(path)).toContain(why);
  });
});

describe('a config that keeps a vault from being written', () => {
  it('is none where all could be read', () => {
    expect(
      obstacle({
        dailyNotes: { folder: 'Days', template: null },
        communityPlugins: [],
        smallWins: { plan: { freezes: 99 } },
        calendar: null,
      }),
    ).toBeNull();
  });

  it('is a file that cannot be read', () => {
    const problems = [{ path: '.obsidian/daily-notes.json', message: 'this is not JSON' }];

    expect(
      configObstacle(problems, vaultConfig(NO_FILES, parseSettings(undefined)), PLACES),
    ).toMatch(/^\.obsidian\/daily-notes\.json is there but cannot be read.*Correct that file/);
  });

  it.each<[Partial<ConfigFiles> & { readonly smallWins?: unknown }, string]>([
    [{ dailyNotes: [] }, '.obsidian/daily-notes.json holds no settings'],
    [{ dailyNotes: { folder: 5 } }, '.obsidian/daily-notes.json has no text as `folder`'],
    [{ communityPlugins: {} }, '.obsidian/community-plugins.json holds no list'],
    [{ periodicNotes: 'x' }, '.obsidian/plugins/periodic-notes/data.json holds no settings'],
    [{ periodicNotes: { daily: { enabled: true, format: {} } } }, 'has no text as `daily.format`'],
    [{ periodicNotes: { calendarSets: [{ week: { folder: 1 } }] } }, 'as `week.folder`'],
    [{ calendar: { weeklyNoteFormat: false } }, 'as `weeklyNoteFormat`'],
    [{ smallWins: [] }, '.obsidian/plugins/small-wins/data.json is not an object'],
    [{ smallWins: { daily: { folder: 3 } } }, '`daily.folder` is not a text'],
    [{ smallWins: { marks: { win: [] } } }, '`marks.win` is not'],
  ])('is %j', (files, why) => {
    expect(obstacle(files)).toContain(why);
  });
});
