import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { wordsOf } from '../../../src/core/words/languages';
import type { Look } from './browser';
import { bundleGallery, openBrowser, showGallery } from './browser';

const [, , asked, language = 'en'] = process.argv;
const folder = asked ?? mkdtempSync(join(tmpdir(), 'small-wins-gallery-'));
mkdirSync(folder, { recursive: true });

const words = await wordsOf(language);
const html = await bundleGallery();
const browser = await openBrowser();
const problems: string[] = [];

interface Shot extends Look {
  readonly width?: number;
  readonly touch?: boolean;
  /** done before the picture is taken */
  readonly act?: (page: Page) => Promise<unknown>;
}

/** By width and touch: loading the gallery takes several times as long as drawing it again. */
const pages = new Map<string, Page>();
/** of the picture that is being taken */
let current = '';

async function openPage(width: number, touch: boolean): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: 600 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
    hasTouch: touch,
  });
  page.on('pageerror', (error) => problems.push(`${current}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${current}: ${message.text()}`);
  });
  return page;
}

async function picture(
  name: string,
  { width = 320, touch = false, act, ...look }: Shot,
): Promise<void> {
  current = name;
  const key = `${width} ${touch}`;
  const page = pages.get(key) ?? (await openPage(width, touch));
  pages.set(key, page);
  // Nothing of the picture before: its height, and what the pointer was over.
  await page.setViewportSize({ width, height: 600 });
  await page.mouse.move(0, 0);
  await showGallery(page, html, { lang: language, ...look });
  await act?.(page);
  const height = await page.evaluate(() => document.body.scrollHeight);
  const across = await page.evaluate(() => document.documentElement.scrollWidth);
  if (across > width) problems.push(`${name}: wider than its view, ${across} of ${width} px`);
  await page.setViewportSize({ width, height });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** Opens the newest day of a row, which are Monday to Sunday in every language of the gallery. */
const unfold = (row: number) => (page: Page) =>
  page.locator('.small-wins-row').nth(row).locator('.small-wins-cell').last().click();
const wednesday = unfold(2);

await picture('light-320', { act: wednesday });
await picture('dark-320', { theme: 'dark', act: wednesday });
await picture('rtl-320', { dir: 'rtl', act: wednesday });
await picture('light-280', {
  width: 280,
  act: (page) =>
    page.locator('.small-wins-today textarea').fill('yesterday sent the invoice #win/money'),
});
await picture('light-420', {
  width: 420,
  act: async (page) => {
    await wednesday(page);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowUp');
  },
});
await picture('main-900', { width: 900, class: 'mod-root', act: wednesday });
await picture('main-1456', { width: 1456, class: 'mod-root', state: 'goals' });
const phone = { width: 390, touch: true, class: 'is-mobile is-phone' };
await picture('phone', { ...phone, act: wednesday });
await picture('empty-day', { act: unfold(1) });
await picture('table', {
  act: (page) => page.getByRole('button', { name: words.heatmap.table }).click(),
});
for (const palette of ['leaf', 'cividis'] as const) {
  for (const theme of ['light', 'dark'] as const)
    await picture(`${palette}-${theme}`, { palette, theme });
}
const page = await browser.newPage();
await showGallery(page, html);
const { states, boards } = await page.evaluate(() => ({
  states: window.gallery.states,
  boards: window.gallery.boards,
}));
await page.close();
for (const state of states) await picture(`state-${state}`, { state, width: 300 });
for (const state of ['quiet', 'open', 'after-midnight', 'old-vault', 'no-notes']) {
  await picture(`state-${state}-dark`, { state, width: 300, theme: 'dark' });
}

for (const board of boards) {
  await picture(`board-${board}`, { board, width: 440 });
  await picture(`board-${board}-dark`, { board, width: 440, theme: 'dark' });
}
await picture('board-log-phone', { ...phone, board: 'log' });

await browser.close();
console.log(folder);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
