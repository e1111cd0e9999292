// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { english } from '../../src/core/words/en/english';
import { askForPeriod } from '../../src/obsidian/review/period-modal';
import type { RunningVault } from './running-vault';
import { DATA, allRead, closeVault, newDevice, runVault } from './running-vault';

let vault: RunningVault;

beforeEach(async () => {
  newDevice();
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date(2026, 10, 22, 20, 0) });
  vault = await runVault({
    [DATA]: JSON.stringify({ plan: { weekStart: 'monday' } }),
    '2026-10-05.md': '- ran #win\n',
    '2026-11-18.md': '- wrote #win\n',
  });
  const { live, reviewer } = vault.plugin;
  const app = vault.host.obsidian;
  askForPeriod({ app, live, reviewer, words: english }, (period) => void reviewer.write(period));
});

afterEach(async () => {
  await closeVault(vault);
  vi.useRealTimers();
});

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.prompt .suggestion-item')];
}

async function type(words: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('.prompt input');
  if (input === null) throw new Error('no field to type in');
  input.value = words;
  input.dispatchEvent(new Event('input'));
  await vi.waitFor(() => expect(rows().length).toBeGreaterThan(0));
}

describe('the question for a period', () => {
  it('offers the weeks, months, quarters and years just gone', async () => {
    await vi.waitFor(() => expect(rows().length).toBeGreaterThan(0));
    const offered = rows().map((row) => row.lastElementChild?.textContent);

    expect(offered).toContain('Week · 2026-W47');
    expect(offered).toContain('Month · 2026-10');
    expect(offered).toContain('Quarter · 2026-Q4');
    expect(offered).toContain('Year · 2026');
  });

  it.each([
    ['2026-10', 'Month · 2026-10'],
    ['last quarter', 'Quarter · 2026-Q3'],
    ['2025', 'Year · 2025'],
    ['2026-11-02..2026-11-15', 'Range of days · 2026-11-02–2026-11-15'],
    ['3 weeks ago', 'Week · 2026-W45'],
  ])('understands %s', async (words, found) => {
    await type(words);

    await vi.waitFor(() =>
      expect(rows().map((row) => row.lastElementChild?.textContent)).toContain(found),
    );
  });

  it.each([
    ['last month', 'Month · 2026-10'],
    ['last year', 'Year · 2025'],
    ['last quarter', 'Quarter · 2026-Q3'],
    ['last week', 'Week · 2026-W47'],
    ['2026-11-02..2026-11-15', 'Range of days · 2026-11-02–2026-11-15'],
  ])('offers what %s says before what lies in it or around it', async (words, first) => {
    await type(words);

    await vi.waitFor(() => expect(rows()[0]?.lastElementChild?.textContent).toBe(first));
  });

  it('writes the review of the one that is chosen, beside the weekly ones', async () => {
    await type('2026-10');
    const october = rows().find((row) => row.textContent?.includes('Month · 2026-10'));
    october?.click();

    const path = 'Reviews/2026-10.md';
    await vi.waitFor(() => expect(vault.host.memory.text(path)).toContain('month:2026-10'));
    await allRead(vault);
    expect(vault.host.memory.text(path)).toContain('1 win on 1 of ');
  });
});
