// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Day } from '../../src/core/calendar/day';
import { formatDay, parseDay } from '../../src/core/calendar/day';
import type { RunningVault } from './running-vault';
import { DATA, allRead, closeVault, newDevice, runVault } from './running-vault';

const TODAY = parseDay('2026-11-20') ?? 0;
const SETTINGS = '{ "version": 1, "metrics": { "properties": ["sleep"] } }';

let vault: RunningVault;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T18:30:00'), toFake: ['Date'] });
  newDevice();
});

afterEach(async () => {
  vi.useRealTimers();
  await closeVault(vault);
});

const pathOf = (day: Day) => `${formatDay(day)}.md`;
const noteOf = (sleep: number, wins: string) => `---\nsleep: ${sleep}\n---\n${wins}`;

/**
 * Forty weeks: in every other one all days are won and the nights are long, in the others two days and short nights.
 */
function weeks(): Record<string, string> {
  const files: Record<string, string> = {};
  for (let ago = 1; ago <= 280; ago++) {
    const day = TODAY - ago;
    const week = Math.floor(ago / 7);
    const isFull = week % 2 === 0;
    const sleep = (isFull ? 8 : 6) + (week % 5) / 10;
    files[pathOf(day)] = noteOf(sleep, isFull || ago % 7 < 2 ? '- one #win\n' : 'Nothing.\n');
  }
  return files;
}

async function start(settings = SETTINGS): Promise<void> {
  vault = await runVault({ ...weeks(), [DATA]: settings });
  vault.plugin.addChild(vault.plugin.patterns);
  // The last change is reported a moment later.
  await new Promise((done) => setTimeout(done, 60));
}

async function edit(path: string, text: string): Promise<void> {
  vault.host.memory.edit(path, text);
  await allRead(vault);
}

/** The metrics that patterns are found in. */
function metrics(): readonly string[] {
  const { confirmed = [], mayBeChance = [] } = vault.plugin.patterns.searchNow() ?? {};
  return [...confirmed, ...mayBeChance]
    .filter(({ id }) => id === 'metric')
    .map(({ subject }) => subject);
}

describe('patterns', () => {
  it('are looked for in the numbers of daily notes’ properties too, where the settings name them', async () => {
    await start();

    expect(metrics()).toEqual(['sleep']);
  });

  it('know no property that the settings do not name', async () => {
    await start('{ "version": 1 }');

    expect(metrics()).toEqual([]);
  });

  it('are kept while neither days nor numbers change', async () => {
    await start();
    const { patterns } = vault.plugin;
    const before = patterns.searchNow();

    await edit('A note.md', '---\nsleep: 99\n---\nDear diary.\n');

    expect(patterns.searchNow()).toBe(before);
  });

  it('are looked for again if a number has changed, and nothing else', async () => {
    await start();
    const { patterns } = vault.plugin;
    const before = patterns.searchNow();

    const path = pathOf(TODAY - 30);
    await edit(path, (weeks()[path] ?? '').replace(/sleep: .*/, 'sleep: 3'));
    const after = patterns.searchNow();

    expect(after).not.toBe(before);
    expect(patterns.searchNow()).toBe(after);
  });

  it('are looked for again if a note with a number is deleted', async () => {
    await start();
    const { patterns } = vault.plugin;
    const file = vault.app.vault.getFileByPath(pathOf(TODAY - 30));
    const before = patterns.searchNow();

    if (file !== null) await vault.app.vault.rename(file, 'Moved away.md');
    await allRead(vault);

    expect(patterns.searchNow()).not.toBe(before);
  });

  it('are looked for when nobody has typed for a while, and reported once', async () => {
    await start();
    const { patterns, live } = vault.plugin;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const told = vi.fn();

    live.notifyListeners();
    vi.advanceTimersByTime(100);
    for (let typed = 0; typed < 10; typed++) {
      vi.advanceTimersByTime(1_000);
      vault.app.workspace.trigger('editor-change');
    }
    expect(patterns.report).toBeNull();

    live.onChange(told);
    vi.advanceTimersByTime(10_000);
    expect(patterns.report).not.toBeNull();
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('are looked for no more when the plugin is switched off', async () => {
    await start();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vault.plugin.live.notifyListeners();
    vi.advanceTimersByTime(100);

    vault.host.disable('small-wins');
    vi.advanceTimersByTime(10_000);

    expect(vault.plugin.patterns.report).toBeNull();
  });
});
