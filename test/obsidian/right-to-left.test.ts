// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { wordsOf } from '../../src/core/words/languages';
import type { WholePlugin } from './whole-plugin';
import { DATA, stopPlugin } from './whole-plugin';
import { run, startWithSidebar } from './with-sidebar';

let running: WholePlugin;

afterEach(async () => {
  await stopPlugin(running);
});

const spoken = (selector: string) => {
  const element = document.querySelector<HTMLElement>(selector)?.closest<HTMLElement>('[lang]');
  return [element?.lang, element?.dir];
};

describe('Arabic', () => {
  it('begins on the right in an app that does not', async () => {
    const { today, forms } = await wordsOf('ar');
    running = await startWithSidebar({
      '2026-11-20.md': '- read a page #win\n',
      [DATA]: '{"language":"ar"}',
    });
    run(running, 'log');

    await vi.waitFor(() => {
      expect(spoken('.small-wins')).toEqual(['ar', 'rtl']);
    });
    expect(document.querySelector('.small-wins')?.textContent).toContain(today.title);
    await vi.waitFor(() => {
      expect(spoken('.modal.small-wins-modal')).toEqual(['ar', 'rtl']);
    });
    expect(document.querySelector('.modal')?.textContent).toContain(forms.log.submit);

    run(running, 'write-review-for');
    await vi.waitFor(() => {
      expect(spoken('.prompt')).toEqual(['ar', 'rtl']);
    });
  });
});
