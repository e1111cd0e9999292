import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { goOn } from './go-on';
import type { PluginPage } from './plugin-page';
import { PluginPages } from './plugin-page';
import { soon } from './soon';

const pages = new PluginPages();

afterEach(async () => {
  expect(await pages.close()).toEqual([]);
});

afterAll(() => pages.end());

const BEGUN = '.obsidian/plugins/small-wins/data.json';
const FILES = {
  [BEGUN]: '{ "version": 1 }',
  '2026-11-18.md': '- wrote two pages #win/report [words:: 420]\n- slept badly #setback\n',
  '2026-11-19.md': '- Café with [[Zoë]] #win\n- ran along the river #win/health (40m)\n',
  '2026-11-20.md': '- wrote the end #win/report [words:: 90]\n- called the bank #win\n',
  'Goals/Report.md': '---\nsmall-wins: goal\narea: report\n---\n',
};

/** What is listed of them, the newest day first. */
const ALL = [
  'wrote the end',
  'called the bank',
  'Café with Zoë',
  'ran along the river',
  'wrote two pages',
  'slept badly',
];

/** Opens all wins, on the notes as they are above, whatever a test before has made of them. */
async function openAll(): Promise<PluginPage> {
  const plugin = await goOn(pages, { files: FILES });
  for (const [path, text] of Object.entries(FILES)) plugin.vault.write(path, text);
  await plugin.run('open-all-wins');
  await field(plugin).fill('');
  await soon(() => found(plugin).allTextContents()).toEqual(ALL);
  return plugin;
}

const found = ({ page }: PluginPage) =>
  page.locator('.small-wins-found-entry .small-wins-entry-text');
const field = ({ page }: PluginPage) => page.getByRole('searchbox', { name: 'Search all wins' });
const foot = ({ page }: PluginPage) => page.locator('.small-wins-totals > p');

describe('all wins', () => {
  it('lists every entry, the newest day first, and what they amount to, in a tab that is opened long after everything was read, too; finds while one types, offers tokens, and says what is not understood', async () => {
    const plugin = await openAll();

    expect(await found(plugin).allTextContents()).toEqual(ALL);
    expect((await foot(plugin).textContent())?.replaceAll('\u00a0', ' ')).toBe(
      '6 entries on 3 winning days · 40 minutes · 510 words',
    );
    expect(await plugin.violationsInBothThemes()).toEqual([]);

    await plugin.openNote('2026-11-20');
    await plugin.run('open-all-wins');

    await soon(() => found(plugin).count()).toBe(6);
    await soon(() => field(plugin).evaluate((one) => one === document.activeElement)).toBe(true);

    await field(plugin).fill('cafe zoe');
    await soon(() => found(plugin).allTextContents()).toEqual(['Café with Zoë']);
    await field(plugin).fill('');
    await field(plugin).pressSequentially('are');
    await plugin.page.locator('.suggestion-item', { hasText: 'area:' }).click();
    await plugin.page.locator('.suggestion-item', { hasText: 'report' }).click();
    await soon(() => found(plugin).allTextContents()).toEqual(['wrote the end', 'wrote two pages']);
    const said = plugin.page.locator('.small-wins-all-problems');
    await field(plugin).fill('knd:win');
    await said.getByText("You can't search by “knd:”. Did you mean").waitFor();
    await field(plugin).fill('kind:setback');
    await soon(() => found(plugin).allTextContents()).toEqual(['slept badly']);
    const spoken = plugin.page.locator('.small-wins-all > .small-wins-spoken');
    await soon(() => spoken.textContent()).toBe('1 entry');
    await field(plugin).fill('[a-z]+ (?');
    await said.getByText("“[a-z]+” isn't understood here.").waitFor();
    await soon(() => spoken.textContent()).toContain('Nothing here matches.');
    await field(plugin).fill('abcdefghij'.replace(/./g, '$&$&$&:x '));
    await said.getByText('And 6 more').waitFor();
    await plugin.page.locator('.small-wins-all-nothing').getByText('Nothing here').waitFor();
    await plugin.button('Clear the search').click();
    await soon(() => found(plugin).count()).toBe(6);
  });

  it('rewords a line by keyboard alone, in its note, and changes several lines at once, each with one undo; takes an area as it is written in a tag, opening the menu by its key again and again', async () => {
    const plugin = await openAll();
    await field(plugin).press('ArrowDown');
    await plugin.page.keyboard.press('ArrowDown');
    await plugin.page.keyboard.press('ContextMenu');
    await plugin.menuItem('Edit words…').click();
    await plugin.page.keyboard.type('called the bank twice');
    await plugin.page.keyboard.press('Enter');

    await soon(() => plugin.vault.read('2026-11-20.md')).toBe(
      '- wrote the end #win/report [words:: 90]\n- called the bank twice #win\n',
    );
    await soon(() => found(plugin).allTextContents()).toContain('called the bank twice');
    await plugin.notice.getByText('Undo').click();
    await soon(() => plugin.vault.read('2026-11-20.md')).toBe(FILES['2026-11-20.md']);
    await soon(() => found(plugin).allTextContents()).toContain('called the bank');

    await field(plugin).press('ArrowDown');
    for (const key of ['Home', 'ArrowDown', 'Shift+ArrowDown'])
      await plugin.page.keyboard.press(key);
    await plugin.page.getByText('2 selected').first().waitFor();
    await plugin.button('With these…').click();
    await plugin.menuItem('Set area…').click();
    await plugin.page.keyboard.type('errands');
    await plugin.page.keyboard.press('Enter');

    await soon(() => plugin.vault.read('2026-11-20.md')).toContain('called the bank #win/errands');
    await soon(() => plugin.vault.read('2026-11-19.md')).toContain('#win/errands');
    await plugin.notice.getByText('Undo').click();
    await soon(() => plugin.vault.read('2026-11-19.md')).toBe(FILES['2026-11-19.md']);
    await soon(() => plugin.vault.read('2026-11-20.md')).toBe(FILES['2026-11-20.md']);
    const rows = plugin.page.locator('.small-wins-found-entry');
    await soon(() => rows.filter({ hasText: 'errands' }).count()).toBe(0);
    await plugin.page.keyboard.press('Escape');

    await field(plugin).press('ArrowDown');
    for (const key of ['Home', 'ContextMenu', 'Escape', 'ContextMenu'])
      await plugin.page.keyboard.press(key);
    await plugin.menuItem('Area…').click();
    await plugin.page.keyboard.type('#Health/');
    await plugin.page.keyboard.press('Enter');

    await soon(() => plugin.vault.read('2026-11-20.md')).toContain('- wrote the end #win/health [');
  });

  it('keeps what was typed, and the focus, where a sync changes lines below a dialog', async () => {
    const plugin = await openAll();
    const { keyboard } = plugin.page;
    const focused = plugin.page.locator('.small-wins-found-entry:focus');
    const choose = async (title: string) => {
      await keyboard.press('ContextMenu');
      const item = plugin.page.locator('.menu-item.selected', { hasText: title });
      for (let at = 0; at < 9 && !(await item.isVisible()); at++) await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
    };
    await field(plugin).press('ArrowDown');
    await keyboard.press('ArrowDown');

    await choose('Edit words…');
    plugin.vault.write('2026-11-18.md', '- wrote three pages #win/report\n');
    await soon(() => found(plugin).allTextContents()).toContain('wrote three pages');
    await keyboard.press('Escape');
    await soon(() => focused.textContent()).toContain('called the bank');

    await choose('Edit words…');
    await keyboard.type('rang the bank');
    const synced = FILES['2026-11-20.md'].replace('called the bank', 'wrote to the bank');
    plugin.vault.write('2026-11-20.md', synced);
    await soon(() => found(plugin).allTextContents()).toContain('wrote to the bank');
    await keyboard.press('Enter');
    await plugin.modal.getByText('It now says: “- wrote to the bank #win”').waitFor();
    expect(plugin.vault.read('2026-11-20.md')).toBe(synced);
    expect(await plugin.modal.locator('textarea').inputValue()).toBe('rang the bank');
    expect(await plugin.violations()).toEqual([]);
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await soon(() => plugin.vault.read('2026-11-20.md')).toContain('- rang the bank #win');
    await soon(() => focused.textContent()).toContain('rang the bank');

    await choose('Area…');
    plugin.vault.write('2026-11-20.md', '- wrote the end #win/report [words:: 90]\n');
    await soon(() => found(plugin).allTextContents()).not.toContain('rang the bank');
    await keyboard.press('Escape');
    await soon(() => focused.textContent()).toContain('Café with Zoë');
  });

  it('moves a line into the note of another day, asks once, and puts both notes back', async () => {
    const plugin = await openAll();
    await found(plugin).first().click({ button: 'right' });
    await plugin.menuItem('Another day…').click();
    await plugin.page.keyboard.type('2026-11-19');
    await plugin.page.keyboard.press('Enter');
    await plugin.modal.getByText('It can go into 2026-11-19.md').waitFor();
    expect(await plugin.violationsInBothThemes()).toEqual([]);
    await plugin.modal.getByRole('button', { name: 'Move the line' }).click();

    await soon(() => plugin.vault.read('2026-11-20.md')).toBe('- called the bank #win\n');
    await soon(() => plugin.vault.read('2026-11-19.md')).toContain(
      '- wrote the end #win/report [words:: 90]',
    );
    await plugin.notice.getByText('Undo').click();
    await soon(() => plugin.vault.read('2026-11-20.md')).toBe(FILES['2026-11-20.md']);
    await soon(() => plugin.vault.read('2026-11-19.md')).toBe(FILES['2026-11-19.md']);
  });

  it('gives an entry the day of the heatmap that it is dropped on', async () => {
    const plugin = await openAll();
    const entry = plugin.sidebar.locator('.small-wins-entry', { hasText: 'called the bank' });
    await entry.dragTo(plugin.cell('Thursday 19 November 2026'));
    await plugin.modal.getByRole('button', { name: 'Write the date' }).click();

    await soon(() => plugin.vault.read('2026-11-20.md')).toContain(
      '- called the bank #win @2026-11-19',
    );
  });

  it('works in a popout window: search, keys, and a change', async () => {
    const plugin = await openAll();
    await found(plugin).first().waitFor();
    const [popout] = await Promise.all([
      plugin.page.context().waitForEvent('page'),
      plugin.page.evaluate(() =>
        window.app?.commands.executeCommandById('workspace:move-to-new-window'),
      ),
    ]);
    const rows = popout.locator('.small-wins-found-entry');
    await soon(() => rows.count()).toBe(6);
    const search = popout.getByRole('searchbox', { name: 'Search all wins' });
    await search.fill('area:health');
    await soon(() => rows.count()).toBe(1);
    await search.press('ArrowDown');
    await popout.keyboard.press('Space');
    await popout.getByText('1 selected').first().waitFor();
    await popout.keyboard.press('Escape');
    await rows.first().click({ button: 'right' });
    await popout.locator('.menu-item', { hasText: 'Take the mark off' }).click();
    await soon(() => plugin.vault.read('2026-11-19.md')).toContain('- ran along the river (40m)');
    await soon(() => rows.count()).toBe(0);
    expect(await plugin.violations(popout)).toEqual([]);
  });

  it('draws only what is near the window, and reaches the last of thousands by one key', async () => {
    const lines = Array.from({ length: 3_000 }, (_, at) => `- thing ${at} #win\n`).join('');
    const plugin = await pages.open({
      files: { [BEGUN]: '{ "version": 1 }', '2026-11-20.md': lines },
    });
    await plugin.run('open-all-wins');
    await found(plugin).first().waitFor();
    const focused = () => plugin.page.locator('.small-wins-found-entry:focus').textContent();

    await field(plugin).press('ArrowDown');
    await plugin.page.keyboard.press('End');
    await soon(focused).toContain('thing 2999');
    await plugin.page.keyboard.press('ArrowUp');
    await soon(focused).toContain('thing 2998');
    expect(await found(plugin).count()).toBeLessThan(300);
    await plugin.page.keyboard.press('Home');
    await soon(focused).toContain('thing 0');
    expect(await found(plugin).count()).toBeLessThan(300);
  });
});
