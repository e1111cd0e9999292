// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WholePlugin } from './whole-plugin';
import { notices, startPlugin, stopPlugin } from './whole-plugin';

let running: WholePlugin;

const FILES = {
  '2026-11-19.md': '- ran along the river #win/health\n',
  '2026-11-20.md': '- wrote a page #win/report\n- slept badly #setback\n',
};

beforeEach(() => {
  // jsdom shows nothing: as far as it knows, nobody looks at the view.
  HTMLElement.prototype.isShown = () => true;
});

afterEach(async () => {
  await stopPlugin(running);
});

async function open(params: Record<string, string>): Promise<void> {
  const given = Object.entries(params).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  await running.host.openUrl(`obsidian://small-wins?${given.join('&')}`);
}

function found(): string[] {
  const words = document.querySelectorAll('.small-wins-found-entry .small-wins-entry-text');
  return [...words].map(({ textContent }) => textContent);
}

describe('a link to a search', () => {
  it('shows what it finds, in the tab that is there', async () => {
    running = await startPlugin(FILES, { name: 'Diary' });
    await open({ do: 'find', q: 'area:health', vault: 'Diary' });
    await vi.waitFor(() => {
      expect(found()).toEqual(['ran along the river']);
    });

    await open({ do: 'find', q: 'kind:setback' });
    await vi.waitFor(() => {
      expect(found()).toEqual(['slept badly']);
    });
    const { workspace } = running.plugin.app;
    const leaves = workspace.getLeavesOfType('small-wins-entries');
    expect(leaves.map(({ view }) => view.getState())).toEqual([
      expect.objectContaining({ query: 'kind:setback', by: 'day' }),
    ]);
  });

  it('opens nothing where another vault is meant', async () => {
    running = await startPlugin(FILES, { name: 'Diary' });
    await open({ do: 'find', q: 'ran', vault: 'Work' });
    expect(document.querySelector('.small-wins-all')).toBeNull();
    expect(notices().join()).toContain('Work');
  });

  it('survives any query', async () => {
    running = await startPlugin(FILES);
    for (const q of ['x'.repeat(10_000), '"', '[[', '<b>#win</b>', '(a|b)*']) {
      await open({ do: 'find', q });
      await vi.waitFor(() => {
        expect(document.querySelector('.small-wins-all-nothing')?.textContent).toBe(
          'Nothing here matches.',
        );
      });
    }
    expect(notices()).toEqual([]);
  });
});
