// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunningVault } from '../running-vault';
import { closeVault, newDevice, runVault, wordsOf } from '../running-vault';

let vault: RunningVault;
let field: HTMLInputElement;

beforeEach(async () => {
  newDevice();
  vault = await runVault({ '2026-01-01.md': '- one #win\n- two #wins' });
  vault.reads.length = 0;
  field = document.body.createEl('input');
  field.focus();
});

afterEach(async () => {
  vi.useRealTimers();
  await closeVault(vault);
});

/** Saves what the field holds after each key. */
async function typeTags(...tags: string[]): Promise<void> {
  for (const tag of tags) await vault.plugin.store.set('marks.win', [tag]);
}

const typeWins = () => typeTags('w', 'wi', 'win2', 'wins');

/** Long enough for everything that is read without waiting for the last key. */
const pause = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a setting that decides what is read, typed in its field', () => {
  it('is followed once, after the last key', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await typeWins();
    await pause(700);
    expect([...vault.reads, ...wordsOf(vault)]).toEqual(['one']);

    await pause(200);
    vi.useRealTimers();

    await vi.waitFor(() => expect(wordsOf(vault)).toEqual(['two']));
    expect(vault.reads).toEqual(['2026-01-01.md']);
  });

  it('is followed at once when the field is left', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await typeWins();
    field.blur();
    await pause(100);
    vi.useRealTimers();

    await vi.waitFor(() => expect(wordsOf(vault)).toEqual(['two']));
  });

  it('reads nothing where the first value comes back', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await typeTags('wi', 'win');
    await pause(2_000);
    vi.useRealTimers();

    expect([...vault.reads, ...wordsOf(vault)]).toEqual(['one']);
  });

  it('is followed at once where no field has the cursor', async () => {
    field.blur();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await typeTags('wins');
    await pause(100);
    vi.useRealTimers();

    await vi.waitFor(() => expect(wordsOf(vault)).toEqual(['two']));
  });
});
