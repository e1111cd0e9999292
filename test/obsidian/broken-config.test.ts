// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayOf } from '../../src/core/calendar/day';
import { previewLog } from '../../src/obsidian/logging/preview-log';
import { DAILY_NOTES, DATA, closeVault, newDevice, runVault } from './running-vault';
import type { WholePlugin } from './whole-plugin';
import { notices, startPlugin, stopPlugin } from './whole-plugin';
import { part, run, startWithSidebar, texts, type } from './with-sidebar';

const NOTE = '2026-11-20.md';
const PLUGINS = '.obsidian/community-plugins.json';
const PERIODIC = '.obsidian/plugins/periodic-notes/data.json';

let whole: WholePlugin | undefined;

afterEach(async () => {
  vi.restoreAllMocks();
  whole?.host.disk.repair();
  if (whole !== undefined) await stopPlugin(whole);
  whole = undefined;
});

async function log(words: string): Promise<void> {
  const field = part<HTMLTextAreaElement>('.small-wins-capture textarea');
  field.focus();
  type(words);
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  await vi.waitFor(() => {
    expect(refusals()).not.toEqual([]);
  });
}

/** What was said below the field, and in notices, of a write that was refused. */
function refusals(): string[] {
  const below = texts('.small-wins-capture .is-problem');
  return [...below, ...notices()].filter((each) => each.includes('Nothing was written'));
}

describe('a config file that is there and cannot be read', () => {
  it.each([
    [DAILY_NOTES, '{"folder":"Da'],
    [DAILY_NOTES, ''],
    [DAILY_NOTES, '{"folder": 7}'],
    [DATA, '{ "version": 1, "marks":'],
    [PERIODIC, 'null and void'],
    [PERIODIC, 'null'],
    [DAILY_NOTES, 'null'],
    [DATA, '[]'],
    [DATA, 'null'],
    ['.obsidian/plugins/calendar/data.json', '{'],
    ['.obsidian/templates.json', '[1'],
  ])('stops every write, %s with %j, by its name', async (path, text) => {
    const before = { [NOTE]: 'Mine.\n', 'Report.md': '---\nsmall-wins: goal\n---\n' };
    whole = await startWithSidebar({ ...before, [PLUGINS]: '["periodic-notes"]', [path]: text });
    const paths = whole.host.memory.paths();

    await expect(whole.api.log({ text: 'swam' })).rejects.toThrow(path);
    await log('ran');
    run(whole, 'write-review');

    await vi.waitFor(() => {
      const said = refusals();
      expect(said.length).toBeGreaterThan(1);
      expect(said.every((each) => each.includes(path))).toBe(true);
    });
    expect(whole.host.memory.paths()).toEqual(paths);
    for (const [note, mine] of Object.entries(before)) {
      expect(whole.host.memory.text(note)).toBe(mine);
    }
  });

  it.each([DAILY_NOTES, DATA])('stops every write, %s in Latin-1, by its name', async (path) => {
    const bytes = Buffer.from('{"folder":"T\xe4glich"}', 'latin1');
    whole = await startPlugin(
      { [NOTE]: 'Mine.\n' },
      {
        prepare: ({ memory }) => {
          memory.edit(path, bytes);
        },
      },
    );
    const paths = whole.host.memory.paths();

    await expect(whole.api.log({ text: 'swam' })).rejects.toThrow(path);

    expect(whole.host.memory.paths()).toEqual(paths);
    expect(Buffer.from(await whole.host.memory.read(path))).toEqual(bytes);
  });

  it('is named in the sidebar, which still counts what is known', async () => {
    whole = await startWithSidebar({ [NOTE]: '- swam #win\n', [DAILY_NOTES]: '{"folder":' });

    expect(texts('.small-wins-problem').join()).toContain(`${DAILY_NOTES}. This file is damaged`);
    expect(texts('.small-wins-problem').join()).toContain('nothing is written');
    expect(texts('.small-wins-today').join()).toContain('swam');
  });

  it('is named there too where it is JSON, but not what its program writes', async () => {
    whole = await startWithSidebar({
      [NOTE]: '- swam #win\n',
      [DAILY_NOTES]: '[]',
      [DATA]: '"text"',
    });

    const said = texts('.small-wins-problem').join('\n');
    expect(said).toContain(`${DAILY_NOTES}. This file doesn't hold settings`);
    expect(said).toContain(`${DATA}. This file doesn't hold settings`);
    expect(texts('.small-wins-today').join()).toContain('swam');
  });

  it('stops writes no more when it is whole again', async () => {
    whole = await startWithSidebar({ [DAILY_NOTES]: '{"folder":"Da' });
    await expect(whole.api.log({ text: 'swam' })).rejects.toThrow(DAILY_NOTES);

    whole.host.memory.edit(DAILY_NOTES, '{"folder":"Days"}');
    await whole.api.log({ text: 'swam' });

    expect(whole.host.memory.text(`Days/${NOTE}`)).toContain('- swam #win');
  });

  it('stops them also where the disk does not give it', async () => {
    whole = await startWithSidebar({ [DAILY_NOTES]: '{"folder":"Days"}' });
    whole.host.disk.fail('read', DAILY_NOTES, 'EIO');

    await expect(whole.api.log({ text: 'swam' })).rejects.toThrow(DAILY_NOTES);

    expect(whole.host.memory.text(NOTE)).toBeNull();
    expect(whole.host.memory.text(`Days/${NOTE}`)).toBeNull();
  });

  it('stops the commands of the editor too', async () => {
    whole = await startWithSidebar({ [NOTE]: 'swam\n', [DATA]: '{ "marks": {' });
    const { workspace, vault } = whole.host.obsidian;
    const file = vault.getFileByPath(NOTE);
    if (file !== null) await workspace.getLeaf('tab').openFile(file, { state: { mode: 'source' } });

    run(whole, 'toggle-win');

    await vi.waitFor(() => {
      expect(notices().join()).toContain(`Nothing was written. ${DATA}`);
    });
    expect(workspace.activeEditor?.editor?.getValue()).toBe('swam\n');
  });
});

describe('daily notes that would lie outside of what Obsidian shows', () => {
  it.each([
    ['folder', { folder: '../evil' }],
    ['folder', { folder: 'a/../../evil' }],
    ['folder', { folder: '.hidden' }],
    ['folder', { folder: './Days' }],
    ['format', { format: '[../]YYYY-MM-DD' }],
    ['format', { format: '[./]YYYY-MM-DD' }],
    ['format', { format: '[.]YYYY-MM-DD' }],
  ])('are refused: %s, %j', async (_, place) => {
    newDevice();
    const vault = await runVault({ [DATA]: JSON.stringify({ version: 1, daily: place }) });
    const { logger } = vault.plugin;
    const create = vi.spyOn(vault.app.vault, 'create');
    const createFolder = vi.spyOn(vault.app.vault, 'createFolder');

    const preview = previewLog(vault.plugin.logParts, logger.wishOf('swam'));
    await expect(preview).rejects.toThrow(/Nothing was written|outside|dot|names no day/);
    await expect(logger.log(logger.wishOf('swam'))).rejects.toThrow('Nothing was written');

    expect(create).not.toHaveBeenCalled();
    expect(createFolder).not.toHaveBeenCalled();
    await closeVault(vault);
  });

  it.each(['../evil.md', 'a/../../evil.md', '.hidden/x.md', './x.md'])(
    'are refused by the file that writes, too: %s',
    async (path) => {
      newDevice();
      const vault = await runVault({});

      const written = vault.plugin.writer.change(path, () => ({ text: 'x' }));

      await expect(written).rejects.toThrow('Nothing was written');
      await closeVault(vault);
    },
  );
});

it('makes no second note beside the day’s own, whose name the settings do not read', async () => {
  newDevice();
  const own = '20 listopada 2026.md';
  const vault = await runVault({
    [own]: '- swam #win\n',
    [DATA]: JSON.stringify({ version: 1, daily: { format: 'D MMMM YYYY' } }),
  });
  const create = vi.spyOn(vault.app.vault, 'create');

  const { logger } = vault.plugin;
  const wish = { ...logger.wishOf('ran'), day: dayOf(2026, 11, 20) };
  await expect(logger.log(wish)).rejects.toThrow(own);

  expect(create).not.toHaveBeenCalled();
  await closeVault(vault);
});
