import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/words/languages';
import { bundleGallery, openBrowser, showGallery } from '../views/gallery/browser';

const LOOKS = [
  { state: 'usual' },
  { state: 'no-notes' },
  { state: 'old-vault' },
  { state: 'one-win' },
  { state: 'problems' },
  { state: 'missed' },
  { state: 'goals' },
  { state: 'pulse' },
  { state: 'no-goals' },
  { state: 'areas' },
  { board: 'log' },
  { board: 'narrow' },
  { board: 'review-question' },
];

const TWICE_AS_LARGE =
  'body { --font-ui-small: 26px; --font-ui-smaller: 26px; --font-ui-medium: 26px; }';

let page: Page;
let html: string;

beforeAll(async () => {
  html = await bundleGallery();
  const browser = await openBrowser();
  // So high that no dialog scrolls below its buttons, which stay in sight.
  page = await browser.newPage({ viewport: { width: 280, height: 1600 }, reducedMotion: 'reduce' });
});

afterAll(() => page.close());

/**
 * In the page: the texts that reach over the edge or into each other. `longer`: how much of its letters every word of
 * five and more first gets again.
 */
function misplaced(longer: number): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    const isSeen = parent?.checkVisibility({ visibilityProperty: true }) === true;
    if (!isSeen || parent?.closest('.small-wins-spoken, .is-spoken-only, svg, script') !== null) {
      continue;
    }
    text.data = text.data.replace(
      /\p{L}{5,}/gu,
      (word) => word + word.slice(word.length * (1 - longer)),
    );
    if (text.data.trim() !== '') texts.push(text);
  }
  const boxes = texts.flatMap((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].map((box) => ({ text, box }));
  });
  const cut = boxes
    .filter(({ box }) => box.left < 0 || box.right > innerWidth)
    .map(({ text }) => `over the edge: ${text.data}`);
  const SLACK = 2;
  const touching = boxes.flatMap((one, i) =>
    boxes
      .slice(i + 1)
      .filter(
        ({ text, box }) =>
          text !== one.text &&
          Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > SLACK &&
          Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) > 2 * SLACK,
      )
      .map(({ text }) => `into each other: ${one.text.data} / ${text.data}`),
  );
  return [...new Set([...cut, ...touching])];
}

/** In the page: the dates that are on more than one line. */
function brokenDates(): string[] {
  const dates = [...document.querySelectorAll('.small-wins-unbroken')];
  if (dates.length === 0) return ['no date is shown'];
  return dates.filter((date) => linesOf(date) > 1).map((date) => date.textContent);

  function linesOf(element: Element): number {
    const range = document.createRange();
    range.selectNodeContents(element);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size;
  }
}

describe('a language with longer words', () => {
  it.each(LOOKS)('has room in the sidebar and the dialogs: %o', async (look) => {
    // German has two fifths more letters than English.
    const longer = 0.4;
    const faults: Record<string, readonly string[]> = {};
    for (const dir of ['ltr', 'rtl'] as const) {
      await showGallery(page, html, { dir, ...look });
      const found = await page.evaluate(misplaced, longer);
      if (found.length > 0) faults[dir] = found;
    }

    expect(faults).toEqual({});
  });
});

describe('each of our languages', () => {
  it.each(LANGUAGES)(
    'has room in a sidebar of 240 px, for letters of twice the size too: %s',
    async (lang) => {
      await page.setViewportSize({ width: 240, height: 800 });
      for (const state of ['no-notes', 'goals', 'old-vault']) {
        await showGallery(page, html, { lang, state });
        expect(await page.evaluate(misplaced, 0)).toEqual([]);
      }
      const letters = await page.addStyleTag({ content: TWICE_AS_LARGE });
      for (const state of ['goals', 'reading', 'old-vault']) {
        await showGallery(page, html, { lang, state });
        expect(await page.evaluate(misplaced, 0)).toEqual([]);
      }
      await letters.evaluate((style) => {
        style.parentNode?.removeChild(style);
      });
    },
  );

  it('keeps a date whole', async () => {
    const broken: string[] = [];
    for (const lang of ['pt-BR', 'ru', 'ja', 'zh-CN']) {
      await showGallery(page, html, { lang, state: 'missed' });
      for (const width of [240, 260, 280, 300, 320]) {
        await page.setViewportSize({ width, height: 800 });
        broken.push(...(await page.evaluate(brokenDates)));
      }
    }

    expect(broken).toEqual([]);
  });
});
