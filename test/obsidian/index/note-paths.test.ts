// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunningVault } from '../running-vault';
import { DAILY_NOTES, allRead, closeVault, newDevice, runVault } from '../running-vault';
import { day } from '../../core/journal/a-journal';

let vault: RunningVault;

beforeEach(newDevice);

afterEach(async () => {
  vi.restoreAllMocks();
  await closeVault(vault);
});

const TODAY = day('2026-11-20');
/** As macOS and git write it: a letter and its accent. */
const APART = 'Tagebücher'.normalize('NFD');

describe('the paths of a vault’s notes', () => {
  it('are listed once for any number of questions, until a note comes, goes or moves', async () => {
    vault = await runVault({
      [DAILY_NOTES]: JSON.stringify({ folder: 'Tagebücher' }),
      'Plan.md': '- a plan #win',
    });
    const { host, plugin } = vault;
    const listed = vi.spyOn(host.app.vault, 'getMarkdownFiles');
    const asked = (): string[] => {
      const { daily, reviews } = plugin.live.setup;
      return [daily.pathOf(TODAY), reviews.pathOf(reviews.periodOf('week', TODAY))];
    };

    const usual = 'Tagebücher/2026-11-20.md';
    expect([asked()[0], asked()[0], asked()[0]]).toEqual([usual, usual, usual]);
    expect(listed).toHaveBeenCalledTimes(1);

    host.memory.edit('Plan.md', '- another plan #win');
    await allRead(vault);
    expect(asked()[0]).toBe(usual);
    expect(listed).toHaveBeenCalledTimes(1);

    host.memory.edit(`${APART}/2026-11-19.md`, '- ran #win');
    await allRead(vault);
    expect(asked()[0]).toBe(`${APART}/2026-11-20.md`);

    host.memory.erase(`${APART}/2026-11-19.md`);
    await allRead(vault);
    expect(asked()[0]).toBe(usual);

    listed.mockClear();
    const plan = host.app.vault.getFileByPath('Plan.md');
    if (plan === null) throw new Error('no note');
    await host.app.vault.rename(plan, 'Plans.md');
    await allRead(vault);
    expect([asked()[0], asked()[0]]).toEqual([usual, usual]);
    expect(listed).toHaveBeenCalledTimes(1);
  });
});
