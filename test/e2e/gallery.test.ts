import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleGallery, openBrowser, showGallery } from '../views/gallery/browser';
import { faultsOf } from './axe';

const STATES = [
  'usual',
  'long',
  'quiet',
  'collapsed',
  'no-notes',
  'no-wins',
  'old-vault',
  'reading',
  'one-win',
  'problems',
  'after-midnight',
  'open',
  'missed',
  'per-week',
  'goals',
  'pulse',
  'no-goals',
  'areas',
];
const BOARDS = [
  'log',
  'log-new-note',
  'log-day',
  'log-problem',
  'narrow',
  'review-question',
  'block-heatmap',
  'block-picture',
  'block-streak',
  'block-wins',
  'block-week',
  'block-goals',
  'block-patterns',
  'block-milestones',
  'block-mistakes',
];

/** Where themes look for what they style, all at once. */
const PLACES =
  'theme-hostile workspace-leaf-content view-content markdown-rendered markdown-preview-view';

let page: Page;
let html: string;

beforeAll(async () => {
  html = await bundleGallery();
  const browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' });
});

afterAll(() => page.close());

const violations = () => faultsOf(page);

describe('sidebar in Chromium', () => {
  it('has every state in its gallery', async () => {
    await showGallery(page, html);

    expect(await page.evaluate(() => window.gallery.states)).toEqual(STATES);
    expect(await page.evaluate(() => window.gallery.boards)).toEqual(BOARDS);
  });

  it.each([...STATES.map((state) => ({ state })), ...BOARDS.map((board) => ({ board }))])(
    'is accessible in either theme: %o',
    async (look) => {
      await showGallery(page, html, { theme: 'light', ...look });
      expect(await violations()).toEqual([]);

      // The theme is a class of the body, as in the app: nothing is drawn again for it.
      await page.evaluate(() => document.body.classList.replace('theme-light', 'theme-dark'));
      expect(await faultsOf(page, { coloursOnly: true })).toEqual([]);
    },
  );

  it('has a fault found in a part that had none, whether in its words or its colours, and not in the others', async () => {
    await showGallery(page, html);
    await violations();
    const button = page.locator('.small-wins-section .small-wins-button:visible').first();

    await button.evaluate((element) =>
      element.setAttribute('style', 'color: #999; background: #aaa'),
    );
    expect(await violations()).toEqual([expect.stringMatching(/^color-contrast: /)]);
    await button.evaluate((element) => element.replaceChildren());
    expect(await violations()).toEqual([expect.stringMatching(/^button-name: /)]);

    await button.evaluate((element) => element.classList.add('is-faulty'));
    const [own, others] = [':has(.is-faulty)', ':not(:has(.is-faulty))'].map(
      (which) => `.small-wins-section${which}`,
    );
    expect(await faultsOf(page, { parts: [own ?? ''] })).toEqual([
      expect.stringMatching(/^button-name: .* is-faulty/),
    ]);
    expect(await faultsOf(page, { parts: [others ?? ''] })).toEqual([]);
  });

  it('has a fault found that only the dark shows, in a part that had none in the light', async () => {
    await showGallery(page, html, { theme: 'light' });
    const style = await page.addStyleTag({
      content:
        '.theme-dark .small-wins-today .small-wins-section-title { color: #333; background: #222; }',
    });
    expect(await violations()).toEqual([]);

    await page.evaluate(() => document.body.classList.replace('theme-light', 'theme-dark'));
    const faults = await faultsOf(page, { coloursOnly: true });
    await style.evaluate((element) => element.parentNode?.removeChild(element));

    expect(faults).toEqual([expect.stringMatching(/^color-contrast: .*section-title/)]);
  });

  it('is accessible with a day unfolded, and as a table', async () => {
    await showGallery(page, html);
    await page.locator('[aria-label^="Wednesday 18 November 2026"].small-wins-cell').click();
    expect(await violations()).toEqual([]);

    await page.getByRole('button', { name: 'Show as a table' }).click();
    expect(await violations()).toEqual([]);
  });

  it('is accessible as a month', async () => {
    await showGallery(page, html);
    await page.getByRole('button', { name: 'Show as a month' }).click();
    await page.locator('[aria-label^="Wednesday 18 November 2026"].small-wins-cell').click();

    expect(await violations()).toEqual([]);
  });

  it.each([
    { state: 'usual' },
    { state: 'goals' },
    { state: 'old-vault' },
    { board: 'block-picture' },
    { board: 'block-wins' },
    { board: 'review-question' },
  ])('is the same under a theme that styles every element: %o', async (look) => {
    await showGallery(page, html, { ...look, class: PLACES });
    const plain = await page.screenshot({ fullPage: true });
    const theme = await page.addStyleTag({ path: 'test/host/page/hostile-theme.css' });
    const themed = await page.screenshot({ fullPage: true });
    await theme.evaluate((style) => (style as Element).remove());

    expect(themed.equals(plain)).toBe(true);
  });

  it.each([240, 280, 320, 420, 900])('is never wider than its view: %s px', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await showGallery(page, html);

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.setViewportSize({ width: 320, height: 800 });
  });

  it('shows as many weeks as the look asks for, the newest flush at the end edge', async () => {
    const weeks: number[] = [];
    for (const width of [280, 320, 420]) {
      await page.setViewportSize({ width, height: 800 });
      await showGallery(page, html);
      weeks.push(await page.locator('.small-wins-row').first().locator('.small-wins-cell').count());
      const end = await page.evaluate(() => {
        const row = document.querySelector('.small-wins-row');
        const [body, cell] = [row?.closest('.small-wins-section-body'), row?.lastElementChild];
        return (
          (body?.getBoundingClientRect().right ?? 0) - (cell?.getBoundingClientRect().right ?? 1)
        );
      });
      expect(end).toBe(0);
    }

    expect(weeks).toEqual([13, 16, 22]);
    await page.setViewportSize({ width: 320, height: 800 });
  });

  it('keeps the days of a week in one column', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      await showGallery(page, html, { dir });
      const columns = await page.evaluate(() =>
        [...document.querySelectorAll('.small-wins-row')].map((row) =>
          [...row.querySelectorAll('.small-wins-cell')].map((c) => c.getBoundingClientRect().x),
        ),
      );
      const [monday = []] = columns;

      expect(columns).toHaveLength(7);
      for (const row of columns) expect(row).toEqual(monday.slice(0, row.length));
    }
  });

  it('reads our words in their own direction where the app runs from right to left', async () => {
    await showGallery(page, html, { dir: 'rtl' });

    const xs = await page.evaluate(() => {
      const text = document.querySelector('.small-wins-section-summary')?.firstChild;
      if (text == null) return [];
      return [...(text.textContent ?? '')].map((_, i) => {
        const range = document.createRange();
        range.setStart(text, i);
        range.setEnd(text, i + 1);
        return range.getBoundingClientRect().x;
      });
    });

    expect(xs).toHaveLength('3 wins'.length);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });

  it('gives cells an edge where more contrast is wanted, or colours are forced', async () => {
    const edges: string[] = [];
    for (const wish of [{ contrast: 'more' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia(wish);
      await showGallery(page, html);
      const cell = page.locator('.small-wins-cell[data-status="won"]').first();
      edges.push(await cell.evaluate((element) => getComputedStyle(element).boxShadow));
    }
    await page.emulateMedia({ contrast: null, forcedColors: null });

    expect(edges).toEqual([
      expect.stringContaining('0px 0px 0px 1px inset'),
      expect.stringContaining('0px 0px 0px 1px inset'),
    ]);
  });

  it('writes on a dark canvas that the system forces, under a light theme too', async () => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await showGallery(page, html, { theme: 'light' });
    const selectors = ['.small-wins-bead-label', '.is-today > .small-wins-bead-label'];
    const parts = [...selectors, '.small-wins-key-item span'];

    // More wins are nearer to the words than to the canvas.
    const brightness = await page
      .locator('.small-wins-legend .small-wins-cell')
      .evaluateAll((all) =>
        all
          .map((each) => getComputedStyle(each).backgroundColor.match(/[\d.]+/g) ?? [])
          .slice(1, 5)
          .map((channels) => Number(channels[0]) + Number(channels[1])),
      );
    const sorted = [...brightness].sort((one, other) => one - other);
    const style = await page.addStyleTag({
      content: 'body::after { content: ""; color: CanvasText; }',
    });
    const colours = await page.evaluate((wanted) => {
      const canvasText = getComputedStyle(document.body, '::after').color;
      return wanted.map((selector) => {
        const element = document.querySelector(selector);
        return element !== null && getComputedStyle(element).color === canvasText;
      });
    }, parts);
    await style.evaluate((element) => element.parentNode?.removeChild(element));
    await page.emulateMedia({ forcedColors: null, colorScheme: null });

    expect(colours).toEqual(parts.map(() => true));
    expect(brightness).toEqual(sorted);
    expect(new Set(brightness).size).toBe(4);
  });

  it('follows its own width', async () => {
    await showGallery(page, html);

    await page.setViewportSize({ width: 420, height: 800 });
    const monday = page.locator('.small-wins-row').first().locator('.small-wins-cell');
    await expect.poll(() => monday.count()).toBe(22);

    await page.setViewportSize({ width: 260, height: 800 });
    await expect.poll(() => monday.count()).toBeLessThan(15);
    const narrow = await page.evaluate(() => {
      const shown = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((each) => each.getClientRects().length > 0);
      const left = (element: Element) => Math.round(element.getBoundingClientRect().left);
      const isWrapped = (meta: Element) =>
        meta.getBoundingClientRect().top >=
        (meta.previousElementSibling?.getBoundingClientRect().bottom ?? Infinity) - 4;
      return {
        rowsOfMarks: new Set(
          shown('.small-wins-today .small-wins-quick-marks button').map(
            (button) => button.getBoundingClientRect().top,
          ),
        ).size,
        // What is said of an entry begins where its words do, without the point between them.
        wrapped: shown('.small-wins-entry-meta')
          .filter(isWrapped)
          .map((meta) => left(meta) - left(meta.parentElement ?? meta)),
        // A clip around an inline box ends with its first line.
        cut: shown('.small-wins-entry-body').filter(
          (body) => getComputedStyle(body).display === 'inline',
        ).length,
      };
    });
    expect(narrow.rowsOfMarks).toBe(2);
    expect(new Set(narrow.wrapped)).toEqual(new Set([0]));
    expect(narrow.cut).toBe(0);

    const letters = await page.addStyleTag({
      content: 'body { --font-ui-small: 26px; --font-ui-smaller: 26px; --font-ui-medium: 26px; }',
    });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await letters.evaluate((style) => {
      style.parentNode?.removeChild(style);
    });
    expect(overflow).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 320, height: 800 });
  });

  it('has targets of 44 px on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await showGallery(page, html, { class: 'is-mobile is-phone' });
    await page.locator('[aria-label^="Wednesday 18 November 2026"].small-wins-cell').click();

    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.small-wins button')]
        .filter((button) => button.getClientRects().length > 0)
        .map((button) => ({
          text: button.textContent,
          height: button.getBoundingClientRect().height,
        }))
        .filter(({ height }) => height < 44),
    );

    expect(small).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
  });

  it('points the notch at the unfolded day, in either direction of writing', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      await showGallery(page, html, { dir });
      const cell = page.locator('[aria-label^="Wednesday 7 October 2026"].small-wins-cell');
      await cell.click();

      const [cellBox, panelBox, start] = [
        await cell.boundingBox(),
        await page.locator('.small-wins-day').boundingBox(),
        await page.evaluate(() => {
          const panel = document.querySelector('.small-wins-day');
          return parseFloat(panel ? getComputedStyle(panel, '::before').insetInlineStart : '');
        }),
      ];
      const middle = (cellBox?.x ?? 0) + (cellBox?.width ?? 0) / 2;
      const left = (panelBox?.x ?? 0) + 1 + start + 4;
      const right = (panelBox?.x ?? 0) + (panelBox?.width ?? 0) - 1 - start - 4;

      expect(Math.abs((dir === 'ltr' ? left : right) - middle)).toBeLessThan(2);
    }
  });

  it('moves weeks when dragged, without opening a day', async () => {
    await showGallery(page, html, { state: 'long' });
    const range = page.locator('.small-wins-range');
    const before = await range.textContent();
    await page.locator('.small-wins-grid').scrollIntoViewIfNeeded();
    const box = await page.locator('.small-wins-grid').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 100, (box?.y ?? 0) + 60];

    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 70, y, { steps: 5 });
    await page.mouse.up();

    expect(await range.textContent()).not.toBe(before);
    expect(await page.locator('.small-wins-day').isVisible()).toBe(false);
  });

  it('does not move where motion is unwanted', async () => {
    await showGallery(page, html);
    await page.locator('[aria-label^="Wednesday 18 November 2026"].small-wins-cell').click();

    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
