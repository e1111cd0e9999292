import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { dayOf, formatDay } from '../../src/core/calendar/day';
import { damageKeptNotes } from './kept-notes';
import { goOn } from './go-on';
import type { PluginPage } from './plugin-page';
import { PluginPages } from './plugin-page';
import { soon } from './soon';

const pages = new PluginPages();
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
/** A win each day since September, and on one of them two. */
const DAYS = Object.fromEntries(
  Array.from({ length: 81 }, (_, i) => [
    `${formatDay(dayOf(2026, 9, 1) + i)}.md`,
    '- did something small #win\n',
  ]),
);
const SMALL = {
  '.obsidian/plugins/small-wins/data.json': '{ "plan": { "weekStart": "monday" } }',
  ...DAYS,
  '2026-11-18.md': '- did something small #win\n- ran home in the dark #win\n',
};
const OLD_WIN = { '2019-03-12.md': '- finished the slides #win\n' };

afterEach(async () => {
  expect(await pages.close()).toEqual([]);
});

afterAll(() => pages.end());

/** The spoken name of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}

/** How much wider a view's content is than the view, in px. */
function overflow(view: Locator): Promise<number> {
  return view.evaluate((element) => element.scrollWidth - element.clientWidth);
}

describe('keyboard', () => {
  it('folds sections by Enter, which a restart remembers, while it reads what has changed, and what was kept damaged', async () => {
    const { page, section, vault } = await opened();
    const header = section('streak').locator('.small-wins-section-header');

    await header.focus();
    await page.keyboard.press('Enter');
    expect(await header.getAttribute('aria-expanded')).toBe('false');
    await page.clock.fastForward('00:06');
    await soon(() => damageKeptNotes(page)).toBeGreaterThan(20);
    vault.write('2026-11-20.md', '- did something small #win\n- on the train #win\n');
    await page.reload();
    await section('today').getByText('on the train').waitFor();

    expect(await header.getAttribute('aria-expanded')).toBe('false');
    await soon(() => section('streak').textContent()).toContain('81 days');
    await soon(() => section('heatmap').textContent()).toContain('83 wins');
  });

  it('comes to the grid once, and moves on after it; walks its days by arrows, the week by Home and End, the months by pages; unfolds one by Enter, and folds it by Escape with the focus on its cell; comes to the field of a sidebar that a command opens, and to an entry, which Enter opens', async () => {
    const { page, field, section, cell, sidebar, run, isIn } = await opened();
    await field.focus();
    const stops: boolean[] = [];

    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => document.activeElement?.matches('.small-wins-cell') ?? false),
      );
      if (stops.at(-1) === false && stops.includes(true)) break;
    }

    expect(stops.filter(Boolean)).toHaveLength(1);
    expect(await section('week').locator(':focus').count()).toBe(1);

    await cell('Friday 20 November 2026').focus();
    const walk: string[] = [];

    for (const key of ['ArrowUp', 'ArrowLeft', 'Home', 'End', 'PageUp', 'PageDown']) {
      await page.keyboard.press(key);
      walk.push((await focused(page)).split(',')[0] ?? '');
    }

    expect(walk).toEqual([
      'Thursday 19 November 2026',
      'Thursday 12 November 2026',
      'Monday 9 November 2026',
      'Sunday 15 November 2026',
      'Thursday 15 October 2026',
      'Sunday 15 November 2026',
    ]);

    const day = sidebar.locator('.small-wins-day');
    await cell('Wednesday 18 November 2026').focus();

    await page.keyboard.press('Enter');
    await day.waitFor();
    await page.keyboard.press('Escape');

    expect(await day.isVisible()).toBe(false);
    expect(await focused(page)).toContain('Wednesday 18 November 2026');

    await run('open-sidebar');
    await soon(() => isIn('.mod-right-split')).toBe(true);
    await run('open-in-tab');
    await soon(() => isIn('.mod-root')).toBe(true);

    await section('today').locator('.small-wins-entry').first().focus();
    await page.keyboard.press('Enter');

    await soon(() =>
      page.evaluate(() => window.app?.workspace.getActiveFile()?.basename ?? ''),
    ).toBe('2026-11-20');
  });

  async function opened() {
    const plugin = await goOn(pages, { files: SMALL });
    await plugin.section('milestones').waitFor();
    return {
      page: plugin.page,
      vault: plugin.vault,
      field: plugin.field,
      sidebar: plugin.sidebar,
      run: (command: string) => plugin.run(command),
      /** whether the focus is in a field for a win, in this part of the window */
      isIn: (part: string) =>
        plugin.page.evaluate(
          (place) => document.activeElement?.matches(`${place} .small-wins-capture-field`) ?? false,
          part,
        ),
      section: (name: string) => plugin.section(name),
      cell: (label: string) => plugin.cell(label),
    };
  }
});

describe('right to left', () => {
  it('begins at the right, and turns the arrows with the eye', async () => {
    const plugin = await pages.open({ files: { ...SMALL, ...OLD_WIN }, address: 'rtl' });
    const today = plugin.cell('Friday 20 November 2026');
    await today.focus();

    const [box, view] = [await today.boundingBox(), await plugin.sidebar.boundingBox()];
    await plugin.page.keyboard.press('ArrowRight');

    expect(await focused(plugin.page)).toContain('Friday 13 November 2026');
    expect(box?.x ?? Infinity).toBeLessThan((view?.x ?? 0) + 40);
    expect(await overflow(plugin.sidebar)).toBe(0);
    expect(await plugin.violations()).toEqual([]);
  });
});

describe('narrow and touched', () => {
  it.each([320, 390])(
    'is never wider than a phone of %s px, and gives fingers 44 px',
    async (width) => {
      const plugin = await goOn(pages, PHONE);
      await plugin.page.setViewportSize({ width, height: 844 });
      await plugin.section('milestones').waitFor();
      const day = plugin.sidebar.locator('.small-wins-day');
      if (!(await day.isVisible())) await plugin.cell('Wednesday 18 November 2026').click();
      await day.waitFor();

      expect(await overflow(plugin.sidebar)).toBe(0);
      expect(await plugin.violations()).toEqual([]);
      const small = await plugin.sidebar
        .locator('button:visible, input:visible, .small-wins-entry:visible')
        .evaluateAll((elements) =>
          elements
            .filter((element) => !element.matches('.small-wins-capture-field'))
            .filter((element) => element.getBoundingClientRect().height < 44)
            .map((element) => element.outerHTML.slice(0, 120)),
        );
      expect(small).toEqual([]);
    },
  );
});

describe.runIf(pages.can('windows'))('popout window', () => {
  /** Moves the sidebar into a window of its own. */
  async function popOut(plugin: PluginPage): Promise<Page> {
    await plugin.section('milestones').waitFor();
    const [popup] = await Promise.all([
      plugin.page.waitForEvent('popup'),
      plugin.page.evaluate(() => {
        const workspace = window.app?.workspace;
        const [leaf] = workspace?.getLeavesOfType('small-wins') ?? [];
        if (leaf) workspace?.moveLeafToPopout(leaf);
      }),
    ]);
    return popup;
  }

  it('holds a sidebar that works, has the forms that are asked for in it, the month, and the columns of a main tab where it is wide', async () => {
    const plugin = await pages.open({ files: SMALL });
    const popup = await popOut(plugin);
    const sidebar = popup.locator('.small-wins-view');
    expect(await plugin.sidebar.count()).toBe(0);

    const modal = popup.locator('.modal');

    // The window that was used last is the one where dialogs open.
    await popup.locator('.small-wins-view').click({ position: { x: 2, y: 2 } });
    await plugin.run('try-something');
    await modal.getByLabel('What do you want to find out?').fill('Do I sleep better?');
    await modal.getByRole('radio', { name: '10 weeks' }).check();
    expect(await plugin.violations(popup)).toEqual([]);
    await popup.keyboard.press('Escape');

    await plugin.run('share');
    await modal.locator('img.small-wins-card').waitFor();
    expect(await plugin.violations(popup)).toEqual([]);
    await popup.keyboard.press('Escape');

    await popup.getByRole('button', { name: 'Make a goal' }).first().click();
    await popup.locator('.prompt-input').fill('Write the report');
    await popup.keyboard.press('Enter');
    await modal.getByText('Which part feels hardest?').waitFor();
    expect(await plugin.violations(popup)).toEqual([]);
    expect(await plugin.modal.count()).toBe(0);
    await popup.keyboard.press('Escape');
    await soon(() => modal.count()).toBe(0);

    await sidebar.locator('.small-wins-cell[aria-label^="Tuesday 17 November 2026"]').click();
    await sidebar.locator('.small-wins-day').getByText('did something small').waitFor();
    await sidebar.locator('.small-wins-capture-field:visible').fill('from the other window');
    await popup.keyboard.press('Enter');
    await sidebar
      .locator('.small-wins-today')
      .getByText('from the other window', { exact: true })
      .waitFor();
    await sidebar.getByRole('button', { name: 'Choose what to show' }).click();
    await popup.locator('.menu-item', { hasText: 'Everything' }).waitFor();
    expect(await plugin.violations(popup)).toEqual([]);
    await popup.keyboard.press('Escape');

    await sidebar.getByRole('button', { name: 'Show as a month' }).click();
    await sidebar.locator('.small-wins-calendar .small-wins-cell[data-date="18"]').click();
    await sidebar.locator('.small-wins-day').getByText('ran home in the dark').waitFor();
    await popup.keyboard.press('ArrowRight');
    expect(await popup.evaluate(() => document.activeElement?.ariaLabel)).toMatch(/^Thursday 19/);
    await popup.setViewportSize({ width: 900, height: 700 });

    const columns = await sidebar
      .locator('.small-wins-section:visible')
      .evaluateAll((sections) =>
        sections.map((section) => Math.round(section.getBoundingClientRect().left)),
      );
    expect(new Set(columns).size).toBe(2);
    expect(await plugin.violations(popup)).toEqual([]);
  });
});

describe('accessibility, light and dark', () => {
  it('holds in an empty vault, and with the first win', async () => {
    const plugin = await pages.open({ files: {} });
    await plugin.sidebar.getByText('Start with one small win').waitFor();
    expect(await plugin.violationsInBothThemes()).toEqual([]);

    await plugin.field.fill('one');
    await plugin.field.press('Enter');
    await plugin.section('streak').waitFor();
    expect(await plugin.violationsInBothThemes()).toEqual([]);
  });

  it('holds in a vault with notes but no wins, and in an old one', async () => {
    const none = await pages.open({ files: { '2026-11-19.md': 'A day.\n' } });
    await none.sidebar.getByText('no wins marked yet').waitFor();
    expect(await none.violationsInBothThemes()).toEqual([]);

    for (const [path, text] of Object.entries(OLD_WIN)) none.vault.write(path, text);
    await none.sidebar.getByText('Your notes already have wins').waitFor();
    expect(await none.violationsInBothThemes()).toEqual([]);
  });

  it('holds if something needs fixing, and in quiet mode', async () => {
    const plugin = await pages.open({
      files: {
        '2026-11-19.md': '- one #win\n',
        '.obsidian/daily-notes.json': '{ "format": "DD-MM" }',
        '.obsidian/plugins/small-wins/data.json': '{ "quiet": true }',
      },
    });
    await plugin.sidebar.getByText("Daily notes can't be told apart").waitFor();

    expect(await plugin.violationsInBothThemes()).toEqual([]);
  });

  it('holds in the example vault, with a day unfolded, and as a table, and in the modals, with a notice beside them', async () => {
    const plugin = await pages.open();
    await plugin.cell('Wednesday 18 November 2026').click();
    expect(await plugin.violationsInBothThemes()).toEqual([]);

    await plugin.button('Show as a table').click();
    await plugin.sidebar.locator('table').waitFor();
    expect(await plugin.violationsInBothThemes()).toEqual([]);

    await plugin.button('Show as a table').click();
    await plugin.run('log');
    await plugin.modal.getByLabel('What went right?').fill('tidied the shed');
    await plugin.modal.locator('.small-wins-preview-line.is-new').waitFor();
    expect(await plugin.violationsInBothThemes()).toEqual([]);
    await plugin.page.keyboard.press('Enter');
    await plugin.notice.waitFor();
    expect(await plugin.violationsInBothThemes()).toEqual([]);

    await plugin.run('write-review');
    await plugin.notice.getByText('Wrote the review').waitFor();
    const review = 'Reviews/2026-W47.md';
    plugin.vault.write(review, plugin.vault.read(review).replace(/^\d+ wins on .+$/m, 'Mine.'));
    await plugin.run('write-review');
    await plugin.modal.getByText('Keep mine', { exact: true }).waitFor();
    expect(await plugin.violationsInBothThemes()).toEqual([]);
  });
});
