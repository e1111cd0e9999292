import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { faultsInEveryLook } from './looks';
import { goOn } from './go-on';
import type { PluginPage } from './plugin-page';
import { PluginPages } from './plugin-page';
import { soon } from './soon';

const pages = new PluginPages();
const TODAY = '2026-11-20.md';

afterEach(async () => {
  expect(await pages.close()).toEqual([]);
});

afterAll(() => pages.end());

/** Runs a command as a person without a mouse does. */
async function choose({ page }: PluginPage, command: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').fill(command);
  await page.locator('.suggestion-item.is-selected', { hasText: command }).waitFor();
  await page.keyboard.press('Enter');
}

/** Goes to the element with this name by Tab alone. */
async function tabTo({ page }: PluginPage, name: string): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => {
      const { activeElement: element } = document;
      const id = element?.getAttribute('aria-labelledby');
      const label = id == null ? null : document.getElementById(id);
      return element?.getAttribute('aria-label') ?? (label ?? element)?.textContent ?? '';
    });
    if (reached === name) return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}

/** The place of the note that is in front, and of its cursor. */
function place({ page }: PluginPage): Promise<string> {
  return page.evaluate(() => {
    const { workspace } = window.app ?? {};
    const { line } = workspace?.activeEditor?.editor.getCursor() ?? { line: -1 };
    return `${workspace?.getActiveFile()?.path ?? ''}:${line + 1}`;
  });
}

/** The text of the note in front, saved or not. */
function written({ page }: PluginPage): Promise<string> {
  return page.evaluate(() => window.app?.workspace.activeEditor?.editor.getValue() ?? '');
}

describe('checking notes', () => {
  it('leads to the line that was not understood, by keyboard', async () => {
    const plugin = await pages.open({
      files: {
        [TODAY]: 'A day.\n\n- swam @(never ever) #win\n',
        '.obsidian/plugins/small-wins/data.json': '{ "plan": { "target": "many" } }',
      },
    });
    await plugin.notice.click();

    await choose(plugin, 'Check notes');
    await plugin.modal.getByText('to look at').waitFor();
    expect(await plugin.modal.innerText()).toContain('Target');
    expect(await faultsInEveryLook(plugin)).toEqual({});
    await tabTo(plugin, `${TODAY}:3`);
    await plugin.page.keyboard.press('Enter');

    await soon(() => place(plugin)).toBe(`${TODAY}:3`);
    expect(await plugin.modal.count()).toBe(0);
  });
});

/** For all but the first. */
const FILES = {
  '2025-03-01.md': '- began #win\n',
  [TODAY]: '- walked <b>far</b> #win\n- tired #setback\n',
  'Wins.md': 'Mine.\n',
  'Note.md': 'Words.\n',
};

describe('exporting wins', () => {
  it('stays, with what was typed in it, where a range or a name will not do; writes a new note of a range by keyboard, and opens it', async () => {
    const plugin = await goOn(pages, { files: FILES });
    await choose(plugin, 'Export wins');

    await tabTo(plugin, 'Range');
    await plugin.page.keyboard.type('last moons');
    await plugin.page.keyboard.press('Enter');
    await plugin.modal.getByText("“last moons” isn't a range").waitFor();
    expect(await plugin.button('Write the file').isDisabled()).toBe(true);
    await plugin.modal.getByLabel('Range').fill('');
    await tabTo(plugin, 'File');
    await plugin.page.keyboard.press('Control+a');
    await plugin.page.keyboard.type('../out');
    await plugin.page.keyboard.press('Enter');
    await plugin.notice.getByText("“../out” can't be the name of a file").waitFor();

    expect(await plugin.modal.getByLabel('File').inputValue()).toBe('../out');
    await plugin.page.keyboard.press('Escape');
    expect(await plugin.modal.count()).toBe(0);

    await choose(plugin, 'Export wins');
    await plugin.modal.waitFor();
    expect(await faultsInEveryLook(plugin)).toEqual({});
    await tabTo(plugin, 'Range');
    await plugin.page.keyboard.type('2026');
    await plugin.page.keyboard.press('Enter');

    await plugin.notice.getByText('Wrote 1 win to Wins 1.md.').waitFor();
    await soon(() => place(plugin)).toContain('Wins 1.md');
    expect(plugin.vault.read('Wins 1.md')).toContain('walked');
    expect(plugin.vault.read('Wins 1.md')).not.toContain('began');
    expect(plugin.vault.read('Wins.md')).toBe('Mine.\n');
  });
});

describe('inserting a block', () => {
  it('shows what is asked for as it is chosen by keyboard, and puts it at the cursor', async () => {
    const plugin = await goOn(pages, { files: FILES });
    await plugin.openNote('Note');
    await plugin.editor.getByText('Words.').waitFor();
    await plugin.editor.click();
    await choose(plugin, 'Insert block');
    await plugin.modal.locator('.small-wins-on-screen .small-wins-grid').waitFor();
    expect(await faultsInEveryLook(plugin)).toEqual({});

    await tabTo(plugin, 'View');
    await plugin.page.keyboard.type('wins');
    await plugin.modal.locator('.small-wins-on-screen').getByText('walked').waitFor();
    await tabTo(plugin, 'Range');
    await plugin.page.keyboard.type('last moons');
    await plugin.modal.getByText("“last moons” isn't a range").waitFor();
    await plugin.page.keyboard.press('Enter');
    expect(await plugin.button('Insert').isDisabled()).toBe(true);
    expect(plugin.vault.read('Note.md')).toBe('Words.\n');
    expect(await plugin.violations()).toEqual([]);
    await plugin.page.keyboard.press('Control+a');
    await plugin.page.keyboard.type('last 7 days');
    await plugin.modal.locator('.small-wins-on-screen').getByText('walked').waitFor();
    await plugin.page.keyboard.press('Enter');

    await soon(() => plugin.vault.read('Note.md')).toBe(
      'Words.\n```small-wins\nview: wins\nrange: last 7 days\n```\n',
    );
    await plugin.page.locator('.cm-content .small-wins-on-screen:visible').waitFor();
    expect(await plugin.page.locator('.cm-content:focus').count()).toBe(1);
  });
});

describe('toggling wins on a selection', () => {
  const NOTE = '# Day\n\n- one\n- [ ] two #home\n> three\n\nfour ^id\nfive\n';
  const MARKED = '# Day\n\n- one #win\n- [ ] two #home #win\n> three #win\n\nfour #win ^id\nfive\n';

  it('marks each line by the command palette, and Ctrl-Z takes it back in one step', async () => {
    const plugin = await goOn(pages, { files: FILES });
    plugin.vault.write(TODAY, NOTE);
    await plugin.openNote('2026-11-20');
    await soon(() => written(plugin)).toBe(NOTE);
    await plugin.editor.focus();
    await plugin.page.keyboard.press('Control+Home');
    for (const key of ['ArrowDown', 'ArrowDown']) await plugin.page.keyboard.press(key);
    for (let lines = 0; lines < 5; lines += 1) await plugin.page.keyboard.press('Shift+ArrowDown');

    await choose(plugin, 'Toggle win on this line');
    expect(await written(plugin)).toBe(MARKED);
    expect(await plugin.page.locator('.cm-content:focus').count()).toBe(1);
    await plugin.page.keyboard.press('Control+z');
    expect(await written(plugin)).toBe(NOTE);
    await plugin.page.keyboard.press('Control+y');
    expect(await written(plugin)).toBe(MARKED);
    await choose(plugin, 'Toggle win on this line');
    expect(await written(plugin)).toBe(NOTE);
    await choose(plugin, 'Toggle win on this line');

    await soon(() => plugin.vault.read(TODAY)).toBe(MARKED);
  });
});
