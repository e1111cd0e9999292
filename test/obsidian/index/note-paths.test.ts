// @vitest-environment jsdom
import moment from 'moment';
import 'moment/locale/ar';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunningVault } from '../running-vault';
import { DAILY_NOTES, allRead, closeVault, newDevice, runVault } from '../running-vault';
import { day } from '../../core/journal/a-journal';

let vault: RunningVault;

beforeEach(() => {
  moment.locale('en');
  newDevice();
});

afterEach(async () => {
  moment.locale('en');
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
    // The start has listed them.
    expect(listed).not.toHaveBeenCalled();

    host.memory.edit('Plan.md', '- another plan #win');
    await allRead(vault);
    expect(asked()[0]).toBe(usual);
    expect(listed).not.toHaveBeenCalled();

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

  it('are those of reviews in the digits of another language, while the note is there', async () => {
    const existing = 'Reviews/2026-W47.md';
    moment.locale('ar');
    vault = await runVault({ [existing]: 'My own words.' });
    const path = () => {
      const { reviews } = vault.plugin.live.setup;
      return reviews.pathOf(reviews.periodOf('week', TODAY));
    };

    expect(path()).toBe(existing);

    vault.host.memory.erase(existing);
    await allRead(vault);
    expect(path()).toBe('Reviews/٢٠٢٦-W٤٧.md');
  });
});
