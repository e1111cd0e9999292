import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Serving } from '../host/serve';
import { openBrowser } from '../views/gallery/browser';
import { faultsOf } from './axe';
import { servePlugin } from './sample-page';

const NOTE = `# 2026-11-20

## Plan

- [ ] Put the running shoes by the door #step [[Run a half marathon]]

Slept eight hours, for once. #win

## Wins

- 09:30 Sent the draft to [[Mia]] for [[Write the report]] #win
- Ran 5 km before work [km:: 5.2] #win/health/running
- [x] 12:10 Opened the file and wrote one sentence (2m) #step
- Short messages get faster answers #lesson
- Missed the train, and the first half hour #setback

> [!note] Evening
> - read one page in Spanish #win/spanish

| what | mark |
| ---- | ---- |
| swam | #win |

%% small-wins:begin patterns week:2026-11-16 %%

## Patterns and milestones
- Tuesdays: 26 of 50 won, other days 198 of 250.

%% small-wins:end patterns sha=0123456789abcdef %%

Everything outside the thin rules is yours.
`;

let serving: Serving;
let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  serving = await servePlugin('test/e2e/editor-plugin.ts');
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await serving.close();
});

beforeEach(() => {
  errors.length = 0;
});

/** Opens the note; `address` says how: `theme=dark`, `rtl`. */
async function open(address = '', text = NOTE, width = 1100): Promise<void> {
  await page?.close();
  page = await browser.newPage({ viewport: { width, height: 1000 } });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript((note) => {
    window.hostFiles = { '2026-11-20.md': note };
  }, text);
  await page.goto(`${serving.url}?open=2026-11-20&${address}`);
  await page.waitForSelector('body[data-ready]');
  await page.waitForSelector('.cm-content');
}

/** To look at it: SCREENSHOTS=folder. */
async function shoot(name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
}

async function toSource(): Promise<void> {
  await page.evaluate(() => window.app?.commands.executeCommandById('editor:toggle-source'));
}

async function written(): Promise<string | undefined> {
  return page.evaluate(() => window.app?.workspace.activeEditor?.editor.getValue());
}

async function toReading(): Promise<void> {
  await page.evaluate(() => window.app?.commands.executeCommandById('markdown:toggle-preview'));
  await page.waitForSelector('.markdown-reading-view a.tag');
}

async function run(command: string): Promise<void> {
  await page.evaluate((id) => window.app?.commands.executeCommandById(id), command);
}

function violations(): Promise<string[]> {
  return faultsOf(page, { parts: ['.small-wins-badge', '.small-wins-line', '.small-wins-rule'] });
}

describe('marks in Chromium', () => {
  it.each(['theme=light', 'theme=dark', 'rtl'])('are seen in Live Preview: %s', async (address) => {
    await open(address);
    await page.click('.cm-line:first-child');
    await shoot(`live-${address.replace('theme=', '')}`);

    const seen = await page.evaluate(() => {
      const content = document.querySelector('.cm-content')?.getBoundingClientRect();
      const shape = (element: Element) => element.getBoundingClientRect();
      return {
        badges: [...document.querySelectorAll('.small-wins-badge')].map((e) => shape(e).width > 20),
        prefixes: [...document.querySelectorAll('.small-wins-badge-prefix')].map(
          (element) => shape(element).width,
        ),
        dots: [...document.querySelectorAll('.small-wins-dot')].map((element) => {
          const { left, right, height } = shape(element);
          const isInside = left >= (content?.left ?? 0) && right <= (content?.right ?? 0);
          return isInside && height === 6;
        }),
        isBesideText: [...document.querySelectorAll('.small-wins-dot')].every((element) => {
          const line = element.closest('.cm-line');
          const range = document.createRange();
          if (line === null) return false;
          range.selectNodeContents(line);
          const dot = shape(element);
          const text = [...range.getClientRects()].filter(({ width }) => width > 8);
          return text.every((rect) => rect.right <= dot.left || rect.left >= dot.right);
        }),
      };
    });
    expect(seen.badges).toEqual(Array(9).fill(true));
    expect(seen.prefixes).toEqual(Array(9).fill(0));
    expect(seen.dots).toEqual(Array(7).fill(true));
    expect(seen.isBesideText).toBe(true);
    expect(errors).toEqual([]);
  });

  it('are one pill each, under a theme that restyles tags too', async () => {
    await open();
    await page.addStyleTag({
      content: `.cm-s-obsidian span.cm-hashtag { background: red; padding: 4px 12px; border: 2px solid }
        .cm-s-obsidian .cm-line span.cm-hashtag-end { border-radius: 9px; color: lime }
        .markdown-rendered a.tag[href^='#win'] { background: red; padding: 4px 12px }`,
    });
    await page.click('.cm-line:first-child');
    await shoot('live-themed');

    const pills = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.small-wins-badge .cm-hashtag')].map((part) => {
          const { backgroundColor, paddingLeft, borderTopWidth } = getComputedStyle(part);
          return [backgroundColor, paddingLeft, borderTopWidth].join(' ');
        }),
      );
    expect([...new Set(await pills())]).toEqual(['rgba(0, 0, 0, 0) 0px 0px']);
  });

  it('say why a line does not count, on hover', async () => {
    await open();

    await page.hover('.small-wins-dot.is-open');
    await page.waitForSelector('.tooltip');
    await shoot('hover');
    expect(await page.textContent('.tooltip')).toBe('Open task: counts when done');

    await page.mouse.move(600, 900);
    await page.hover('.small-wins-badge-step.is-open');
    await page.waitForFunction(
      () => document.querySelector('.tooltip')?.textContent === 'Open task: counts when done',
    );
  });

  it('say it by keyboard, by a command', async () => {
    await open();
    await page.click('.cm-content');
    await page.keyboard.press('Control+Home');
    for (let line = 0; line < 4; line++) await page.keyboard.press('ArrowDown');

    await run('small-wins:why-not-counted');

    expect(await page.textContent('.notice')).toContain('Open task: counts when done');
  });

  it('let the cursor through every character of a tag', async () => {
    await open('', '- a #win b\n- c\n');
    await page.click('.cm-content');
    await page.keyboard.press('Control+Home');
    const columns: number[] = [];

    for (let step = 0; step < 10; step++) {
      await page.keyboard.press('ArrowRight');
      columns.push(
        await page.evaluate(() => window.app?.workspace.activeEditor?.editor.getCursor().ch ?? -1),
      );
    }

    expect(columns).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('are seen in source view, with all of their text', async () => {
    await open();
    await toSource();
    await shoot('source');

    expect(await page.locator('.small-wins-badge').count()).toBe(9);
    expect(await page.locator('.small-wins-badge-prefix').count()).toBe(0);
    expect(await page.locator('.small-wins-rule').count()).toBe(0);
  });

  it.each(['theme=light', 'theme=dark', 'rtl'])('are seen in reading view: %s', async (address) => {
    await open(address);
    await toReading();
    await shoot(`reading-${address.replace('theme=', '')}`);

    expect(await page.locator('a.tag.small-wins-badge').count()).toBe(9);
    expect(await page.locator('.small-wins-counted').count()).toBe(6);
    expect(
      await page.locator('li:has-text("running shoes") a.tag').getAttribute('aria-label'),
    ).toBe('#step: Open task: counts when done');
    expect(errors).toEqual([]);
  });

  it('are accessible', async () => {
    await open();
    await page.click('.cm-line:first-child');
    expect(await violations()).toEqual([]);

    await toReading();
    expect(await violations()).toEqual([]);
  });

  it('fit a phone', async () => {
    await open('theme=light', NOTE, 360);
    await shoot('phone');

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const left = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('.small-wins-dot')].map(
          (e) => e.getBoundingClientRect().left,
        ),
      ),
    );
    expect(left).toBeGreaterThanOrEqual(0);
  });
});

describe('writing in Chromium', () => {
  it('suggests areas and goals by keyboard, and days with what they mean', async () => {
    await open('', '- Sent the invoice');
    await page.click('.cm-content');
    await page.keyboard.press('Control+End');

    await page.keyboard.type(' #win ');
    await page.waitForSelector('.small-wins-suggestion');
    await shoot('suggest');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('@last fri');
    await page.waitForSelector('.suggestion-item');
    await shoot('suggest-day');
    expect(await page.textContent('.suggestion-note')).toBe('Friday 13 November 2026');
    await page.keyboard.press('Enter');

    expect(await written()).toBe('- Sent the invoice #win/health/running @(last friday) ');
    expect(errors).toEqual([]);
  });

  it('toggles a win, and undoes it', async () => {
    await open('', '- [ ] Sent the invoice\n');
    await page.click('.cm-content');
    await page.keyboard.press('Control+Home');

    await run('small-wins:toggle-win');
    expect(await written()).toBe('- [ ] Sent the invoice #win\n');
    await page.keyboard.press('Control+z');

    expect(await written()).toBe('- [ ] Sent the invoice\n');
  });
});
