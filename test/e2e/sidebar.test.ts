import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { goOn } from './go-on';
import { PluginPages } from './plugin-page';
import { soon } from './soon';

const pages = new PluginPages();
const NOTE = '2026-11-20.md';
const FILES = {
  '.obsidian/plugins/small-wins/data.json': '{ "version": 1 }',
  '2026-11-18.md': '- went on #win/health\n',
  '2026-11-19.md': '- kept at it #win [[Spanish]] [words:: 40]\n',
  'Spanish.md':
    '---\nsmall-wins: goal\nidentity: someone who reads\nstep: one page\nmetrics: words\n---\n',
  'Draft.md': 'Mine.\n\n',
};

afterEach(async () => {
  expect(await pages.close()).toEqual([]);
});

afterAll(() => pages.end());

describe('the sidebar', () => {
  it('notes a setback and a rest day by one click each, and takes them from its notice back', async () => {
    const plugin = await goOn(pages, { files: FILES });
    const { page, field, vault } = plugin;
    await plugin.section('streak').waitFor();

    await plugin.button('Setback').click();
    await page.keyboard.type('lost the keys');
    await plugin.sidebar.getByText('A setback. It never counts.').waitFor();
    await page.keyboard.press('Enter');
    await soon(() => vault.has(NOTE) && vault.read(NOTE)).toBe(
      '## Wins\n- lost the keys #setback\n',
    );
    await soon(() => field.getAttribute('placeholder')).toBe('What went right?');

    const rest = plugin.sidebar.locator('.small-wins-quick-marks button', { hasText: 'Rest day' });
    // Some people click twice.
    await rest.dblclick();
    await soon(() => vault.read(NOTE)).toContain('- #restday\n');
    await rest.waitFor({ state: 'hidden' });
    await plugin.section('today').getByText('Undo').click();
    await soon(() => vault.read(NOTE)).not.toContain('#restday');
  });

  it('opens a goal in its row, with explanations unfolded, accessible and within its width; lets an entry be dragged into a note, where it becomes a link', async () => {
    const plugin = await goOn(pages, { files: FILES });
    const { sidebar } = plugin;
    const goals = plugin.section('goals');
    await goals.waitFor();

    await plugin.button('Details of “Spanish”').click();
    await goals.getByText('1 win on 1 day').waitFor();
    expect(await goals.textContent()).toContain('last 40 · usually 40');
    await plugin.button('What is strength?').click();
    await sidebar.getByText("How steady you've been").waitFor();

    expect(await sidebar.evaluate((part) => part.scrollWidth - part.clientWidth)).toBe(0);
    expect(await plugin.violationsInBothThemes()).toEqual([]);

    await plugin.openNote('Draft');
    await plugin.editor.getByText('Mine.').waitFor();
    await plugin
      .section('goals')
      .locator('.small-wins-entry')
      .dragTo(plugin.editor.locator('.cm-line').last());

    await soon(() => plugin.editor.textContent()).toContain('2026-11-19|kept at it Spanish');
  });
});
