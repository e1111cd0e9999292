// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WholePlugin } from './whole-plugin';
import { DATA, stopPlugin } from './whole-plugin';
import { startWithSidebar } from './with-sidebar';

const NOTES = {
  'Book.md': '---\nsmall-wins: goal\n---\n',
  '2026-03-12.md': '- read mail all morning, no writing #setback [[Book]]\n',
  '2026-03-17.md': '- one sentence before the mail #win [[Book]]\n',
  '2026-05-01.md': '- train late #setback\n- argued with a friend #setback\n',
};
const ALIKE = 'mail ate the morning, no writing #setback';

let vault: WholePlugin;

afterEach(async () => {
  await stopPlugin(vault);
});

/** Logs a line from the sidebar's field, and waits for these buttons below it. */
async function offers(
  buttons: readonly string[],
  line: string,
  settings: object = {},
): Promise<void> {
  vault = await startWithSidebar({ ...NOTES, [DATA]: JSON.stringify({ version: 1, ...settings }) });
  const field = document.querySelector<HTMLTextAreaElement>('.small-wins-today textarea');
  if (field === null) throw new Error('no field');
  field.value = line;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  await vi.waitFor(() => {
    const shown = [...document.querySelectorAll('.small-wins-said button')];
    expect(shown.map(({ textContent }) => textContent)).toEqual(buttons);
  });
}

describe('a setback that is logged', () => {
  it('is offered what came after one like it', async () => {
    await offers(['Undo', 'Show me proof'], ALIKE);
  });

  it('is offered nothing where none was like it, and no win is', async () => {
    await offers(['Undo'], 'rain all day #setback');
  });

  it('is offered nothing in quiet mode', async () => {
    await offers(['Undo'], ALIKE, { quiet: true });
  });

  it('is offered nothing where the settings do not wish it', async () => {
    await offers(['Undo'], ALIKE, { log: { proof: false } });
  });
});
