// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { previewLog } from '../../src/obsidian/logging/preview-log';
import { DAILY_NOTES, closeVault, newDevice, runVault } from './running-vault';
import type { WholePlugin } from './whole-plugin';
import { stopPlugin } from './whole-plugin';
import { part, startWithSidebar } from './with-sidebar';

let whole: WholePlugin | undefined;

afterEach(async () => {
  vi.restoreAllMocks();
  if (whole !== undefined) await stopPlugin(whole);
  whole = undefined;
});

/** Lets as much time pass as a user needs to change a setting. */
function awhileLater(): void {
  const now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => now + 60_000);
}

/** Moves daily notes into a folder, as the app's settings do, without an event. */
function moveDailyNotes({ host }: Pick<WholePlugin, 'host'>): void {
  host.memory.edit(DAILY_NOTES, JSON.stringify({ folder: 'Diary' }));
}

describe('a change in the settings of Daily notes', () => {
  it.each([
    ['the pointer', () => new Event('pointerdown', { bubbles: true })],
    ['the keyboard', () => new FocusEvent('focusin', { bubbles: true })],
  ])('is seen when the sidebar is used by %s', async (_, use) => {
    whole = await startWithSidebar({ 'Diary/2026-11-20.md': '- swam #win\n' });
    const today = part('.small-wins-today');
    expect(today.textContent).not.toContain('swam');

    moveDailyNotes(whole);
    awhileLater();
    today.dispatchEvent(use());

    await vi.waitFor(() => {
      expect(today.textContent).toContain('swam');
    });
  });

  it('is looked for once where the sidebar is used again and again', async () => {
    whole = await startWithSidebar({});
    const exists = vi.spyOn(whole.plugin.app.vault.adapter, 'exists');
    const use = () =>
      part('.small-wins-today').dispatchEvent(new Event('pointerdown', { bubbles: true }));

    awhileLater();
    use();
    const once = exists.mock.calls.length;
    for (let again = 0; again < 20; again++) use();

    expect(once).toBeGreaterThan(0);
    expect(exists.mock.calls).toHaveLength(once);
  });

  it('is in where a log is said to go', async () => {
    newDevice();
    const vault = await runVault({});
    const { logger } = vault.plugin;

    moveDailyNotes(vault);
    awhileLater();
    const { path } = await previewLog(vault.plugin.logParts, logger.wishOf('swam'));
    await closeVault(vault);

    expect(path).toMatch(/^Diary\//);
  });
});
