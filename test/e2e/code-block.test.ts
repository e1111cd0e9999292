import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { goOn } from './go-on';
import type { PluginPage } from './plugin-page';
import type { Opening } from './stage/stage';
import { PluginPages } from './plugin-page';

const BLOCKS = [
  'view: heatmap\nrange: last 6 months',
  'view: heatmap\ngoal: "[[Write the report]]"',
  'view: streak',
  'view: wins\nrange: last 7 days',
  'view: week',
  'view: month\nrange: 2026-11',
  'view: metric\nmetric: words',
  'view: goals',
  'view: patterns',
  'view: milestones',
  'view: heatmpa\nrange: last moons',
] as const;

const NOTE = `# Blocks\n\n${BLOCKS.map((options) => `\`\`\`small-wins\n${options}\n\`\`\`\n`).join('\n')}\nBelow.\n`;

const pages = new PluginPages();

afterEach(async () => {
  expect(await pages.close()).toEqual([]);
});

afterAll(() => pages.end());

/** Opens the example vault with a note of blocks, in Reading view; the sidebar is out of the way. */
async function open(note: string, opening: Opening = {}): Promise<PluginPage> {
  const plugin = await goOn(pages, opening);
  plugin.vault.write('Blocks.md', note);
  await expect
    .poll(() =>
      plugin.page.evaluate(async () => {
        const { vault } = window.app ?? {};
        const file = vault?.getFileByPath('Blocks.md');
        return file == null ? null : vault?.read(file);
      }),
    )
    .toBe(note);
  await plugin.page.evaluate(async () => {
    const { workspace } = window.app ?? {};
    workspace?.rightSplit.collapse();
    workspace?.leftSplit.collapse();
    await workspace?.openLinkText('Blocks', '');
  });
  const preview = plugin.page.locator('.markdown-preview-view:visible');
  if ((await preview.count()) === 0) {
    await plugin.page.evaluate(() =>
      window.app?.commands.executeCommandById('markdown:toggle-preview'),
    );
  }
  await preview.waitFor();
  return plugin;
}

/** The same with a block of every view, which between them show all that the vault has. */
async function openAll(opening: Opening = {}): Promise<PluginPage> {
  const plugin = await open(NOTE, { wholeExample: true, ...opening });
  await allAreDrawn(plugin);
  return plugin;
}

/** Waits until each block is drawn in Reading view. */
async function allAreDrawn({ page }: PluginPage): Promise<void> {
  await page.locator('.small-wins-on-screen .small-wins-gauge:visible').first().waitFor();
  const blocks = page.locator('.markdown-preview-view .small-wins-on-screen .small-wins-block');
  expect(await blocks.count()).toBe(BLOCKS.length);
}

/** The parts of blocks that reach over the sides of their note. */
function tooWide({ page }: PluginPage): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.markdown-preview-view .small-wins-on-screen')].flatMap(
      (place) => {
        const edge = place.getBoundingClientRect();
        return [...place.querySelectorAll('*')]
          .map((part) => ({ part, box: part.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 1)
          .filter(({ box }) => box.left < edge.left - 12 || box.right > edge.right + 12)
          .map(({ part, box }) => `${part.getAttribute('class')} ${box.left}–${box.right}`);
      },
    ),
  );
}

/** Keeps a picture of the page, for anyone who wants to look at it. */
async function picture({ page }: PluginPage, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder === undefined) return;
  const { width = 0 } = page.viewportSize() ?? {};
  await page.setViewportSize({ width, height: 3_600 });
  await page.screenshot({ path: `${folder}/${name}.png` });
}

describe('blocks in Chromium', () => {
  it('show every view, accessible and no wider than their note, from either side, and on paper as still pictures without buttons', async () => {
    const plugin = await openAll();
    const { page } = plugin;
    expect(await tooWide(plugin)).toEqual([]);
    expect(await plugin.violationsInBothThemes()).toEqual([]);
    await picture(plugin, 'blocks-light-and-dark');

    // Drawn anew from the other side, which changes no colour.
    for (const command of [
      'app:toggle-rtl',
      'markdown:toggle-preview',
      'markdown:toggle-preview',
    ]) {
      await page.evaluate((id) => window.app?.commands.executeCommandById(id), command);
    }
    await allAreDrawn(plugin);
    expect(await tooWide(plugin)).toEqual([]);
    await picture(plugin, 'blocks-right-to-left');

    await page.emulateMedia({ media: 'print' });
    const heatmap = page.locator('.markdown-preview-view .block-language-small-wins').first();
    await heatmap.locator('svg.small-wins-picture').waitFor();
    await page.locator('.small-wins-on-screen .small-wins-gauge:visible').first().waitFor();
    expect(await heatmap.locator('.small-wins-grid').first().isVisible()).toBe(false);
    expect(await page.locator('.small-wins-block .small-wins-button:visible').count()).toBe(0);
    await picture(plugin, 'blocks-paper');
  });

  it('show every view, accessible and no wider than their note, 320 px wide', async () => {
    const plugin = await openAll({ viewport: { width: 320, height: 800 } });

    expect(await tooWide(plugin)).toEqual([]);
    expect(await plugin.violations()).toEqual([]);
    await picture(plugin, 'blocks-320-px-wide');
  });

  it('unfold a day by keyboard, and open its line', async () => {
    const plugin = await open('```small-wins\nview: heatmap\nrange: last 3 months\n```\n');
    const stop = plugin.page.locator(
      '.small-wins-on-screen .small-wins-cell[tabindex="0"]:visible',
    );

    await stop.focus();
    await plugin.page.keyboard.press('Enter');
    const entry = plugin.page.locator('.small-wins-day .small-wins-entry:visible').first();
    await entry.waitFor();
    await entry.click();

    await expect
      .poll(() => plugin.page.evaluate(() => window.app?.workspace.getActiveFile()?.path))
      .not.toBe('Blocks.md');
  });

  it('are inserted at the cursor, after a look at them', async () => {
    const plugin = await open('Words.\n');
    await plugin.page.evaluate(() =>
      window.app?.commands.executeCommandById('markdown:toggle-preview'),
    );
    await plugin.editor.click();
    await plugin.run('insert-block');
    await plugin.modal.locator('.small-wins-on-screen .small-wins-grid').waitFor();
    expect(await plugin.violations()).toEqual([]);
    await picture(plugin, 'insert-block');

    await plugin.modal.getByRole('textbox', { name: 'Range' }).fill('last 3 months');
    await plugin.modal.getByRole('button', { name: 'Insert', exact: true }).click();

    await plugin.page.locator('.cm-content .small-wins-on-screen:visible').first().waitFor();
    await expect
      .poll(() => plugin.vault.read('Blocks.md'))
      .toBe('Words.\n```small-wins\nview: heatmap\nrange: last 3 months\n```\n');
  });

  it('are drawn in Live Preview too, with the button to edit them in reach, and in a popout window', async () => {
    const plugin = await open(`Above.\n\n\`\`\`small-wins\nview: heatmap\n\`\`\`\n`);
    await plugin.page.evaluate(() =>
      window.app?.commands.executeCommandById('markdown:toggle-preview'),
    );
    const block = plugin.page.locator('.cm-embed-block', {
      has: plugin.page.locator('.small-wins-on-screen'),
    });
    await block.first().hover();
    await block.locator('.edit-block-button').first().click({ trial: true });

    if (!pages.can('windows')) return;
    const [popout] = await Promise.all([
      plugin.page.context().waitForEvent('page'),
      plugin.page.evaluate(() =>
        window.app?.commands.executeCommandById('workspace:move-to-new-window'),
      ),
    ]);
    const cell = popout
      .locator('.small-wins-on-screen .small-wins-row [data-status="won"]:visible')
      .last();
    await cell.click();
    await popout.locator('.small-wins-day:visible').waitFor();
  });
});
