// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WholePlugin } from './whole-plugin';
import { DATA, notices, stopPlugin } from './whole-plugin';
import { button, part, startWithSidebar, texts } from './with-sidebar';

const TODAY = '2026-11-20.md';
const YESTERDAY = '2026-11-19.md';

let whole: WholePlugin;

afterEach(async () => {
  await stopPlugin(whole);
  document.body.replaceChildren();
  window.localStorage.clear();
});

/** Chooses yesterday for the entry that says this, in its menu. */
async function giveYesterday(words: string): Promise<void> {
  const found = await vi.waitFor(() => {
    const row = [...document.querySelectorAll<HTMLElement>('.small-wins-entry')].find((each) =>
      each.textContent.includes(words),
    );
    if (row === undefined) throw new Error(texts('.small-wins-entry').join());
    return row;
  });
  found.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  const item = [...document.querySelectorAll<HTMLElement>('.menu-item')].find(
    ({ textContent }) => textContent === 'Another day…',
  );
  item?.click();
  document.querySelector('.menu')?.remove();
  const yesterday = await vi.waitFor(() => {
    const days = [...document.querySelectorAll<HTMLElement>('.suggestion-item')];
    const day = days.find(({ textContent }) => textContent.includes('@2026-11-19'));
    if (day === undefined) throw new Error(texts('.suggestion-item').join());
    return day;
  });
  yesterday.click();
}

const text = (path: string) => whole.host.memory.text(path);
const anotherDay = () =>
  /"anotherDay": *"(\w+)"/.exec(whole.host.memory.text(DATA) ?? '')?.[1] ?? null;

describe('another day for a line', () => {
  it('asks once whether the line moves into the note of that day; then it does, with undo', async () => {
    whole = await startWithSidebar({
      [TODAY]: '- ran #win\n  - far\n- read #win\n',
      [YESTERDAY]: '# Day\n\n## Wins\n- slept #win\n',
    });
    await giveYesterday('ran');
    expect(part('.modal').textContent).toContain(YESTERDAY);
    button('Move the line', '.modal').click();

    await vi.waitFor(() => expect(text(TODAY)).toBe('- read #win\n'));
    expect(text(YESTERDAY)).toBe('# Day\n\n## Wins\n- slept #win\n- ran #win\n  - far\n');
    await vi.waitFor(() => expect(anotherDay()).toBe('move'));
    expect(notices().join()).toContain(`Moved into ${YESTERDAY}: “ran”`);

    button('Undo').click();
    await vi.waitFor(() => expect(text(TODAY)).toBe('- ran #win\n  - far\n- read #win\n'));
    expect(text(YESTERDAY)).toBe('# Day\n\n## Wins\n- slept #win\n');

    await giveYesterday('read');
    await vi.waitFor(() => expect(text(TODAY)).toBe('- ran #win\n  - far\n'));
    expect(document.querySelector('.modal')).toBeNull();
  });

  it('writes the date where that is chosen, and from then on', async () => {
    whole = await startWithSidebar({ [TODAY]: '- ran #win\n- read #win\n', [YESTERDAY]: '' });
    await giveYesterday('ran');
    button('Write the date', '.modal').click();
    await vi.waitFor(() => expect(text(TODAY)).toBe('- ran #win @2026-11-19\n- read #win\n'));
    await vi.waitFor(() => expect(anotherDay()).toBe('date'));

    await giveYesterday('read');
    await vi.waitFor(() => expect(text(TODAY)).toContain('- read #win @2026-11-19'));
    expect(text(YESTERDAY)).toBe('');
  });

  it('writes the date without a question where that day has no note', async () => {
    whole = await startWithSidebar({ [TODAY]: '- ran #win\n' });
    await giveYesterday('ran');
    await vi.waitFor(() => expect(text(TODAY)).toBe('- ran #win @2026-11-19\n'));
    expect(document.querySelector('.modal')).toBeNull();
    expect(anotherDay()).toBeNull();
  });

  it('keeps a line that others belong to by a link, and says what to do instead', async () => {
    whole = await startWithSidebar({ [TODAY]: '- ran #win ^here\n', [YESTERDAY]: '' });
    await giveYesterday('ran');
    button('Move the line', '.modal').click();
    await vi.waitFor(() => expect(notices().join()).toContain('Write the date into it instead'));
    expect([text(TODAY), text(YESTERDAY)]).toEqual(['- ran #win ^here\n', '']);
  });
});
