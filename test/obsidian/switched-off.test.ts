// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import SmallWinsPlugin from '../../src/main';
import { button, part, run, startWithSidebar, texts, type } from './with-sidebar';
import type { WholePlugin } from './whole-plugin';
import { DATA, MANIFEST, notices, stopPlugin } from './whole-plugin';

const NOTE = '2026-11-20.md';
const FILES = {
  [NOTE]: '- sent it #win\n',
  'Run.md': '---\nsmall-wins: goal\n---\n',
  [DATA]: '{}',
};
/** What stands over the app. */
const OVER = '.modal, .prompt, .menu, .suggestion-container, .notice';

let whole: WholePlugin;

afterEach(async () => {
  await stopPlugin(whole);
});

function switchOff(): void {
  whole.host.disable(MANIFEST.id);
}

async function switchOn(): Promise<void> {
  await whole.host.enable(SmallWinsPlugin, MANIFEST);
  run(whole, 'open-sidebar');
  await vi.waitFor(() => part('.small-wins-view .small-wins-today'));
}

describe('what stands over the app when the plugin is switched off', () => {
  it.each([
    ['a dialog', 'log', '.modal'],
    ['a choice', 'show-proof', '.prompt, .modal'],
    ['the notes that were checked', 'check', '.modal'],
    ['a picture to share', 'share', '.modal'],
  ])('goes with it: %s', async (_, command, selector) => {
    whole = await startWithSidebar(FILES);
    run(whole, command);
    await vi.waitFor(() => part(selector));

    switchOff();

    expect(texts(OVER)).toEqual([]);
  });

  it('goes with it: a menu, a list below the field, a notice with Undo', async () => {
    whole = await startWithSidebar(FILES);
    run(whole, 'rebuild');
    await vi.waitFor(() => part('.notice'));
    button('Arrange sections').click();
    part<HTMLElement>('.small-wins-today .small-wins-capture-field').focus();
    type('called [[');
    await vi.waitFor(() => part('.suggestion-container'));
    part('.menu');

    switchOff();

    expect(texts(OVER)).toEqual([]);
  });

  it('writes nothing by a key that comes after it', async () => {
    whole = await startWithSidebar(FILES);
    run(whole, 'log');
    type('half a thought');
    const field = document.activeElement;

    switchOff();
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));

    await whole.host.settled();
    expect(whole.host.memory.text(NOTE)).toBe(FILES[NOTE]);
  });
});

describe('words typed when the plugin is switched off', () => {
  it('are in the dialog when it is opened again, and only once', async () => {
    whole = await startWithSidebar(FILES);
    run(whole, 'log');
    type('half a thought');

    switchOff();
    await switchOn();
    run(whole, 'log');
    const again = part<HTMLTextAreaElement>('.modal textarea').value;
    button('Cancel', '.modal').click();
    run(whole, 'log');

    expect([again, part<HTMLTextAreaElement>('.modal textarea').value]).toEqual([
      'half a thought',
      '',
    ]);
  });

  it('are in the sidebar’s field again, until they are logged', async () => {
    whole = await startWithSidebar(FILES);
    const field = () => part<HTMLTextAreaElement>('.small-wins-today .small-wins-capture-field');
    field().focus();
    type('half a thought');

    switchOff();
    await switchOn();
    const again = field().value;
    field().focus();
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await vi.waitFor(() => expect(field().value).toBe(''));
    switchOff();
    await switchOn();

    expect([again, field().value]).toEqual(['half a thought', '']);
    expect(whole.host.memory.text(NOTE)).toContain('- half a thought #win');
  });

  it('are said, to be copied, where the dialog does not keep them', async () => {
    whole = await startWithSidebar(FILES);
    run(whole, 'narrow-goal');
    await vi.waitFor(() => part('.suggestion-item').click());
    await vi.waitFor(() => part('.modal'));
    type('open the door');

    switchOff();

    expect(notices()).toEqual([
      expect.stringContaining('Small Wins was switched off. You had typed “open the door”.'),
    ]);
  });
});
