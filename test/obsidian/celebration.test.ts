// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatDay, parseDay } from '../../src/core/calendar/day';
import type { RunningVault, RunOptions } from './running-vault';
import { DATA, allRead, closeVault, newDevice, notices, runVault } from './running-vault';

const TODAY = parseDay('2026-11-20') ?? 0;
const NOTE = '2026-11-20.md';

let vault: RunningVault;

beforeEach(() => {
  newDevice();
  vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date(2026, 10, 20, 12, 0) });
});

afterEach(async () => {
  await closeVault(vault);
  vi.useRealTimers();
});

/** Won days, this many of them up to yesterday, with one win each. */
function wonDays(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`${formatDay(TODAY - 1 - i)}.md`, `- a win #win`]),
  );
}

async function start(
  files: Record<string, string>,
  settings: object = {},
  options: RunOptions = {},
): Promise<void> {
  vault = await runVault({ [DATA]: JSON.stringify(settings), ...files }, options);
  await told();
}

/** Waits until every listener has been notified of every change. */
async function told(): Promise<void> {
  await allRead(vault);
  await vi.advanceTimersByTimeAsync(100);
}

async function edit(path: string, text: string): Promise<void> {
  vault.host.memory.edit(path, text);
  await told();
}

describe('celebration', () => {
  it('announces what today’s win has reached, once', async () => {
    await start(wonDays(6));

    await edit(NOTE, '- the seventh #win');
    const first = notices();
    await edit(NOTE, 'no more');
    await edit(NOTE, '- the seventh again #win');

    expect(first.length).toBeGreaterThan(0);
    expect(first.join()).toMatch(/7/);
    expect(notices()).toEqual(first);
  });

  it('says nothing of history when the notes are first read, today’s included', async () => {
    await start({ ...wonDays(6), [NOTE]: '- the seventh #win' });

    expect(notices()).toEqual([]);
  });

  it('says nothing of history where the app reads the notes only after the plugin has started', async () => {
    await start(
      { ...wonDays(6), [NOTE]: '- the seventh #win' },
      {},
      {
        firstIndex: 'cold',
        prepare: ({ app }) => {
          app.metadataCache.delay = 300;
        },
      },
    );

    expect(notices()).toEqual([]);
  });

  it('says nothing of what a change of the settings brings to light', async () => {
    const victories = Object.fromEntries(
      Object.entries({ ...wonDays(6), [NOTE]: '- a win #win' }).map(([path, text]) => [
        path,
        text.replace('#win', '#victory'),
      ]),
    );
    await start(victories);

    await vault.plugin.store.set('marks.win', ['victory']);
    await vault.plugin.live.refresh();
    await told();

    expect(vault.plugin.live.journal.days(true)).toHaveLength(7);
    expect(notices()).toEqual([]);
  });

  it('says nothing of days that are written down later', async () => {
    await start({ ...wonDays(5), [NOTE]: '- a win #win' });

    await edit(`${formatDay(TODAY - 6)}.md`, '- remembered #win');
    await edit(`${formatDay(TODAY - 7)}.md`, '- remembered #win');

    expect(notices().filter((text) => !text.includes('7'))).toEqual([]);
  });

  it('is not announced again on this device after a restart', async () => {
    await start(wonDays(6));
    await edit(NOTE, '- the seventh #win');
    const { memory } = vault.host;
    await closeVault(vault);

    vault = await runVault({}, { disk: memory });
    await told();
    memory.edit(NOTE, 'no more');
    await told();
    memory.edit(NOTE, '- the seventh #win');
    await told();

    expect(notices()).toEqual([]);
  });

  it('gives one of the user’s own rewards', async () => {
    await start(wonDays(6), { rewards: ['an hour in the bath'] });

    await edit(NOTE, '- the seventh #win');

    expect(notices().join()).toContain('an hour in the bath');
  });

  it('bursts only where that was turned on', async () => {
    await start(wonDays(6), { celebrate: 'burst' });

    await edit(NOTE, '- the seventh #win');

    expect(document.querySelectorAll('.small-wins-burst').length).toBeGreaterThan(0);
  });

  it.each([
    ['turned off', { celebrate: 'off' }],
    ['quiet: a streak is not spoken of', { quiet: true }],
  ])('can be %s', async (_, settings) => {
    await start(wonDays(6), settings);

    await edit(NOTE, '- the seventh #win');

    expect(notices()).toEqual([]);
  });
});

describe('the nudge', () => {
  it('comes once, from its hour on, while the day is open', async () => {
    await start(wonDays(3), { nudgeAt: '12:10' });

    await vi.advanceTimersByTimeAsync(9 * 60_000);
    const early = notices();
    await vi.advanceTimersByTimeAsync(61_000);
    const there = notices();
    await vi.advanceTimersByTimeAsync(60 * 60_000);

    expect(early).toEqual([]);
    expect(there).toEqual(['Today is still open. What went right, however small?']);
    // The notice itself has gone by then, and none came after it.
    expect(notices()).toEqual([]);
  });

  it('does not come when the day is won, or when nobody asked for it', async () => {
    await start({ ...wonDays(3), [NOTE]: '- done #win' }, { nudgeAt: '12:01' });
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    const won = notices();
    await closeVault(vault);
    await start(wonDays(3));
    await vi.advanceTimersByTimeAsync(5 * 60_000);

    expect(won).toEqual([]);
    expect(notices()).toEqual([]);
  });
});
