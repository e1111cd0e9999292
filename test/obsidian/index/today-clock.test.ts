// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatDay } from '../../../src/core/calendar/day';
import type { RunningVault } from '../running-vault';
import { DATA, closeVault, newDevice, runVault } from '../running-vault';

let vault: RunningVault;

beforeEach(() => {
  newDevice();
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(async () => {
  vi.useRealTimers();
  await closeVault(vault);
});

/** A plugin that runs at this time of this device's clock. */
async function at(date: Date, settings: object = {}): Promise<RunningVault> {
  vi.setSystemTime(date);
  vault = await runVault({ [DATA]: JSON.stringify(settings) });
  return vault;
}

function days({ plugin: { live } }: RunningVault) {
  return { today: formatDay(live.today), calendar: formatDay(live.calendarDay) };
}

describe('today', () => {
  it('is another day after midnight, and every listener is notified', async () => {
    const { plugin } = await at(new Date(2026, 10, 20, 23, 59, 30));
    await vi.advanceTimersByTimeAsync(100);
    const told = vi.fn();
    plugin.live.onChange(told);
    const before = days(vault);

    await vi.advanceTimersByTimeAsync(60_000);

    expect(before).toEqual({ today: '2026-11-20', calendar: '2026-11-20' });
    expect(days(vault)).toEqual({ today: '2026-11-21', calendar: '2026-11-21' });
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('stays the day before until the day’s start, from the first moment', async () => {
    await at(new Date(2026, 10, 21, 1, 0), { plan: { dayStart: 4 } });
    const early = days(vault);

    await vi.advanceTimersByTimeAsync(3 * 3_600_000 + 30_000);

    expect(early).toEqual({ today: '2026-11-20', calendar: '2026-11-21' });
    expect(days(vault)).toEqual({ today: '2026-11-21', calendar: '2026-11-21' });
  });

  it('follows a change of the day’s start at once', async () => {
    const { plugin } = await at(new Date(2026, 10, 21, 1, 0));

    await plugin.store.set('plan.dayStart', 2);
    await plugin.live.refresh();

    expect(days(vault).today).toBe('2026-11-20');
  });

  it.each([
    ['the window gets the focus', () => window.dispatchEvent(new Event('focus'))],
    ['the page is seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('is looked at when %s, after a sleep in which no timer ran', async (_, wake) => {
    await at(new Date(2026, 10, 20, 22, 0));

    vi.setSystemTime(new Date(2026, 10, 22, 9, 0));
    wake();

    expect(days(vault).today).toBe('2026-11-22');
  });

  it('goes back where the clock was set back', async () => {
    await at(new Date(2026, 10, 20, 12, 0));

    vi.setSystemTime(new Date(2026, 10, 19, 12, 0));
    window.dispatchEvent(new Event('focus'));

    expect(days(vault).today).toBe('2026-11-19');
  });
});
