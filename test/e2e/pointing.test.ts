import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { PluginPages } from './plugin-page';
import { soon } from './soon';

const pages = new PluginPages();
/** Longer than the app waits before it shows a name, in ms. */
const SETTLED_MS = 500;

afterEach(async () => {
  expect(await pages.close()).toEqual([]);
});

afterAll(() => pages.end());

describe('a cell of the heatmap', () => {
  it('says its day and what counts on it for as long as the mouse is there', async () => {
    const plugin = await pages.open();
    const { page } = plugin;
    const tooltips = page.locator('.tooltip');
    const whole =
      'Thursday 12 November 2026, 2 wins\nHal lets us print the photograph of him and the ewe';

    await plugin.cell('Thursday 12 November 2026').hover();

    await soon(() => tooltips.allInnerTexts()).toEqual([expect.stringContaining(whole)]);
    await page.waitForTimeout(SETTLED_MS);
    expect(await tooltips.allInnerTexts()).toEqual([expect.stringContaining(whole)]);
    expect(await tooltips.innerText()).not.toContain('ask Femke');
  });

  it('says it to the keyboard at once', async () => {
    const plugin = await pages.open();
    const { page } = plugin;
    await plugin.cell('Friday 13 November 2026').focus();

    await page.keyboard.press('ArrowUp');

    await soon(() => page.locator('.tooltip').allInnerTexts()).toEqual([
      expect.stringContaining('Thursday 12 November 2026, 2 wins\n'),
    ]);
  });

  it('unfolds under a finger without a tooltip over it', async () => {
    const plugin = await pages.open({ hasTouch: true });
    const { page, sidebar } = plugin;

    await plugin.cell('Thursday 12 November 2026').tap();

    await sidebar.locator('.small-wins-day:visible').waitFor();
    await page.waitForTimeout(SETTLED_MS);
    expect(await page.locator('.tooltip').count()).toBe(0);
  });
});
