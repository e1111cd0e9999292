// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningVault } from '../running-vault';
import { DAILY_NOTES, closeVault, newDevice, runVault, wordsOf } from '../running-vault';

let vault: RunningVault;

beforeEach(newDevice);

afterEach(() => closeVault(vault));

describe('other plugins’ settings in the app', () => {
  it('are named if they are not JSON, and the defaults are used', async () => {
    vault = await runVault({ [DAILY_NOTES]: '{ "folder": ', '2026-01-01.md': '- one #win' });

    const { setup } = vault.plugin.live;
    expect(setup?.problems).toEqual([
      { path: DAILY_NOTES, code: 'bad-json', reason: null, used: 'defaults' },
    ]);
    expect(wordsOf(vault)).toEqual(['one']);
  });

  it('are named where they cannot be read', async () => {
    vault = await runVault(
      { [DAILY_NOTES]: '{}', '2026-01-01.md': '- one #win' },
      {
        prepare: ({ disk }) => {
          disk.fail('read', DAILY_NOTES, 'EACCES');
        },
      },
    );

    expect(vault.plugin.live.setup?.problems).toEqual([
      { path: DAILY_NOTES, code: 'unreadable', reason: null, isConfig: true },
    ]);
  });

  it('are read with a byte order mark before them', async () => {
    vault = await runVault({
      [DAILY_NOTES]: '\uFEFF{"folder": "Diary"}',
      'Diary/2026-01-01.md': '- one #win',
    });

    expect(vault.plugin.live.setup?.problems).toEqual([]);
    expect(vault.plugin.live.journal.notes().map(({ isDaily }) => isDaily)).toEqual([true]);
  });

  it('lie in the config folder that the vault has', async () => {
    vault = await runVault(
      { '.config/daily-notes.json': '{"folder": "Diary"}', 'Diary/2026-01-01.md': '- one #win' },
      { configDir: '.config' },
    );

    expect(vault.plugin.live.journal.notes().map(({ isDaily }) => isDaily)).toEqual([true]);
  });

  it('leave the same setup while nothing has changed', async () => {
    vault = await runVault({ [DAILY_NOTES]: '{}' });
    const { live } = vault.plugin;
    const before = live.setup;

    await live.refresh();

    expect(live.setup).toBe(before);
  });
});
