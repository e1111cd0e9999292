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

/** The buttons of the notice of a line that is logged from the sidebar's field. */
async function offered(line: string, settings: object = {}): Promise<(string | null)[]> {
  vault = await startWithSidebar({ ...NOTES, [DATA]: JSON.stringify({ version: 1, ...settings }) });
  const field = document.querySelector<HTMLTextAreaElement>('.small-wins-today textarea');
  if (field === null) throw new Error('no field');
  field.value = line;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  return vi.waitFor(() => {
    const buttons = [...document.querySelectorAll('.small-wins-notice-action')];
    expect(buttons.length).toBeGreaterThan(0);
    return buttons.map(({ textContent }) => textContent);
  });
}

describe('a setback that is logged', () => {
  it('is offered what came after one like it', async () => {
    expect(await offered(ALIKE)).toEqual(['Undo', 'Show me proof']);
  });

  it('is offered nothing where none was like it, and no win is', async () => {
    expect(await offered('rain all day #setback')).toEqual(['Undo']);
  });

  it('is offered nothing in quiet mode', async () => {
    expect(await offered(ALIKE, { quiet: true })).toEqual(['Undo']);
  });

  it('is offered nothing where the settings do not wish it', async () => {
    expect(await offered(ALIKE, { log: { proof: false } })).toEqual(['Undo']);
  });
});
