// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { english } from '../../src/core/words/en/english';
import { ProofModal } from '../../src/obsidian/goals/proof-modal';
import type { RunningVault } from './running-vault';
import { closeVault, newDevice, runVault } from './running-vault';

let vault: RunningVault;

beforeEach(async () => {
  newDevice();
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date(2026, 10, 20, 20, 0) });
  vault = await runVault({
    'Book.md': '---\nsmall-wins: goal\n---\n',
    '2026-03-12.md': '- read mail all morning, no writing #setback [[Book]]\n',
    '2026-03-14.md': '- mornings for writing, post after ten #lesson\n',
    '2026-03-17.md': '- one **sentence** before the mail #win [[Book]]\n',
    '2026-04-02.md': '- swam #win\n',
    '2026-05-01.md': '- train late #setback\n- argued with a friend #setback\n',
    '2026-11-19.md': '- mail ate the morning, no writing #setback\n',
  });
});

afterEach(async () => {
  await closeVault(vault);
  vi.useRealTimers();
});

function open(goal: string | null = null): void {
  const { live } = vault.plugin;
  const app = vault.host.obsidian;
  new ProofModal(
    { app, live, words: english },
    goal === null ? null : live.goals.find(goal),
  ).open();
}

async function rows(): Promise<(string | null | undefined)[][]> {
  return vi.waitFor(() => {
    const found = [...document.querySelectorAll<HTMLElement>('.prompt .suggestion-item')];
    expect(found.length).toBeGreaterThan(0);
    return found.map((row) => [
      row.firstElementChild?.textContent,
      row.lastElementChild?.textContent,
    ]);
  });
}

function type(words: string): void {
  const input = document.querySelector<HTMLInputElement>('.prompt input');
  if (input === null) throw new Error('no field to type in');
  input.value = words;
  input.dispatchEvent(new Event('input'));
}

describe('proof in the app', () => {
  it('shows what came after a setback like the latest, without a word of Markdown', async () => {
    open();

    const shown = await rows();
    expect(shown.map(([text]) => text)).toEqual([
      'read mail all morning, no writing Book',
      'mornings for writing, post after ten',
      'one sentence before the mail Book',
    ]);
    expect(shown.map(([, label]) => label)).toContain('Five days later');
  });

  it('takes the words that are typed for a setback, and shows a win where none is alike', async () => {
    open();
    await rows();
    type('something else went wrong');

    await vi.waitFor(async () => {
      const [first] = await rows();
      expect(first?.[1]).toContain('One of your wins');
    });
  });

  it('shows another win for the asking, and stays open', async () => {
    open();
    await rows();
    type('something else went wrong');
    const wins = new Set<string | null | undefined>();
    for (let i = 0; i < 2; i++) {
      await vi.waitFor(async () => {
        const [win, more] = await rows();
        expect(win?.[1]).toContain('One of your wins');
        expect(more?.[0]).toBe('Another of your wins');
        expect(wins.has(win?.[0])).toBe(false);
        wins.add(win?.[0]);
      });
      document.querySelectorAll<HTMLElement>('.prompt .suggestion-item')[1]?.click();
    }

    expect([...wins].sort()).toEqual(['one sentence before the mail Book', 'swam']);
  });

  it('opens the line that is chosen', async () => {
    open();
    await rows();
    document.querySelectorAll<HTMLElement>('.prompt .suggestion-item')[2]?.click();

    await vi.waitFor(() => expect(vault.app.workspace.getActiveFile()?.path).toBe('2026-03-17.md'));
  });
});
