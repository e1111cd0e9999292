import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { goOn } from './go-on';
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
  it('says its day and what counts on it for as long as the mouse is there, and to the keyboard at once', async () => {
    const plugin = await goOn(pages);
    const { page } = plugin;
    const tooltips = page.locator('.tooltip');
    const whole =
      'Thursday 12 November 2026, 2 wins\nHal lets us print the photograph of him and the ewe';

    await plugin.cell('Thursday 12 November 2026').hover();

    await soon(() => tooltips.allInnerTexts()).toEqual([expect.stringContaining(whole)]);
    await page.waitForTimeout(SETTLED_MS);
    expect(await tooltips.allInnerTexts()).toEqual([expect.stringContaining(whole)]);
    expect(await tooltips.innerText()).not.toContain('ask Femke');

    await page.mouse.move(10, 10);
    await soon(() => tooltips.count()).toBe(0);
    await plugin.cell('Friday 13 November 2026').focus();

    await page.keyboard.press('ArrowUp');

    await soon(() => page.locator('.tooltip').allInnerTexts()).toEqual([
      expect.stringContaining('Thursday 12 November 2026, 2 wins\n'),
    ]);
  });
});

describe('a day’s mark outside of the heatmap', () => {
  it('has its own name, is one stop for the keyboard among seven, and unfolds its day: a bead, a bar, a milestone, a number of the table; a row of the week limits the heatmap to what it stands for', async () => {
    const plugin = await goOn(pages);
    const { page, sidebar } = plugin;
    const beads = sidebar.locator('.small-wins-bead-day');
    await beads.last().hover();

    await soon(() => page.locator('.tooltip').allInnerTexts()).toEqual([
      expect.stringMatching(/^Friday 20 November 2026, \d+ wins, today$/),
    ]);
    expect(await sidebar.locator('.small-wins-bead-day[tabindex="0"]').count()).toBe(1);
    await beads.first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await beads.nth(1).evaluate((bead) => bead === document.activeElement)).toBe(true);

    const title = sidebar.locator('.small-wins-day-title');

    await sidebar.locator('.small-wins-bead-day').first().click();
    await soon(() => title.innerText()).toBe('Saturday 14 November');
    await sidebar.locator('.small-wins-bar-day').nth(1).click();
    await soon(() => title.innerText()).toBe('Tuesday 17 November');
    const milestone = sidebar.locator('.small-wins-milestone').first();
    const day = await milestone.locator('.small-wins-milestone-day').innerText();
    await milestone.locator('button').click();
    await soon(() => title.innerText()).toContain(day.split(' ')[0] ?? day);
    await plugin.button('Show as a table').click();
    await sidebar.locator('.small-wins-table button').first().click();
    await soon(() => sidebar.locator('.small-wins-grid').first().isVisible()).toBe(true);
    await title.waitFor();

    const row = plugin.sidebar.locator('.small-wins-tally button').first();
    const name = await row.innerText();

    await row.click();

    await soon(() =>
      plugin.section('heatmap').locator('.small-wins-section-note').innerText(),
    ).toBe(name);
  });
});

describe('a cell of the heatmap, touched', () => {
  it('unfolds under a finger without a tooltip over it', async () => {
    const plugin = await pages.open({ hasTouch: true });
    const { page, sidebar } = plugin;

    await plugin.cell('Thursday 12 November 2026').tap();

    await sidebar.locator('.small-wins-day:visible').waitFor();
    await page.waitForTimeout(SETTLED_MS);
    expect(await page.locator('.tooltip').count()).toBe(0);
  });
});
