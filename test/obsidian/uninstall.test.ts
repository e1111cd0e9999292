// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KeptLines } from '../../src/obsidian/logging/kept-lines';
import type { WholePlugin } from './whole-plugin';
import { startPlugin, stopPlugin } from './whole-plugin';

let running: WholePlugin;

afterEach(async () => {
  vi.useRealTimers();
  await stopPlugin(running);
});

/** What the plugin holds in the app's local storage. */
function keptHere(): string[] {
  return Object.keys(window.localStorage).filter((key) => key.includes('small-wins'));
}

async function databases(): Promise<string[]> {
  return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
}

/** Starts with a celebrated win and notes that are kept for the next start. */
async function startUsed(): Promise<void> {
  running = await startPlugin({ '2026-11-20.md': '- walked #win\n' });
  await running.api.log({ text: 'read a page' });
  running.host.app.saveLocalStorage('small-wins-collapsed', ['patterns']);
  await vi.waitFor(async () => {
    expect(await databases()).toHaveLength(1);
    expect(keptHere().length).toBeGreaterThan(1);
  });
}

async function afterAWhile(act: () => unknown): Promise<void> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await act();
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
}

describe('uninstalling', () => {
  it('leaves notes alone, and nothing else on the device', async () => {
    await startUsed();
    const { memory, app } = running.host;
    const before = memory.text('2026-11-20.md');

    await afterAWhile(() => app.plugins.uninstall('small-wins'));

    await vi.waitFor(async () => {
      expect([keptHere(), await databases()]).toEqual([[], []]);
    });
    expect(memory.text('2026-11-20.md')).toBe(before);
    expect(before).toContain('- read a page #win');
  });

  it('keeps a line that was not seen in its note yet', async () => {
    await startUsed();
    new KeptLines(running.host.obsidian).keep({
      id: 'a',
      path: '2026-11-20.md',
      day: 20777,
      line: 'ran #win',
      checkbox: null,
      kinds: ['win'],
      asTask: false,
      text: 'ran',
      before: 0,
    });

    await afterAWhile(() => running.host.app.plugins.uninstall('small-wins'));

    await vi.waitFor(() => {
      expect(keptHere()).toHaveLength(1);
    });
    expect(new KeptLines(running.host.obsidian).all()).toHaveLength(1);
  });
});

describe('switching the plugin off', () => {
  it('keeps what the next start needs', async () => {
    await startUsed();
    const before = keptHere();

    await afterAWhile(() => {
      running.host.disable('small-wins');
    });

    expect(keptHere()).toEqual(before);
    expect(await databases()).toHaveLength(1);
  });
});
