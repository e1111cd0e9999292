// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import type { WholePlugin } from './whole-plugin';
import { stopPlugin } from './whole-plugin';
import { button, part, run, startWithSidebar, texts, type } from './with-sidebar';

const NOTE = '2026-11-20.md';
const WON = '- ran #win/Home\n- swept #win\n';

let whole: WholePlugin | null = null;

afterEach(async () => {
  if (whole !== null) await stopPlugin(whole);
  document.body.replaceChildren();
});

async function written(text: string): Promise<void> {
  await vi.waitFor(() => {
    expect(whole?.host.memory.text(NOTE)).toBe(text);
  });
}

it('shows the area of typed words among those of the vault in any letters, and writes the letters typed', async () => {
  whole = await startWithSidebar({ [NOTE]: WON });
  run(whole, 'log');
  type('dug #win/HOME');

  await vi.waitFor(() => {
    expect(texts('.modal .small-wins-pick[aria-pressed="true"]')).toContain('Home');
  });
  button('Log it', '.modal').click();

  await written(`${WON}\n## Wins\n- dug #win/HOME\n`);
});

it('gives a line an area in the letters of the vault, or of who names a new one', async () => {
  whole = await startWithSidebar({ [NOTE]: WON });
  const row = () =>
    [...document.querySelectorAll<HTMLElement>('.small-wins-today .small-wins-entry')].find(
      (each) => each.textContent.includes('swept'),
    );
  const choose = async (asked: string) => {
    row()?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    const item = [...document.querySelectorAll<HTMLElement>('.menu-item')].find(
      (each) => each.textContent === 'Area…',
    );
    item?.click();
    type(asked);
    await vi.waitFor(() => {
      expect(texts('.suggestion-item')[0]).toContain(asked);
    });
    part('.suggestion-item').click();
  };

  await choose('Home');
  await written('- ran #win/Home\n- swept #win/Home\n');
  await vi.waitFor(() => {
    expect(row()?.textContent).toContain('Home');
  });
  await choose('İstanbul');
  await written('- ran #win/Home\n- swept #win/İstanbul\n');
});
