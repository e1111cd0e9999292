import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

let browser: Browser;
let page: Page;
let html: string;

beforeAll(async () => {
  html = await bundleGallery();
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 280, height: 800 }, reducedMotion: 'reduce' });
});

afterAll(async () => {
  await browser.close();
});

/**
 * In the page: gives every word of five letters and more two fifths of its letters again, as German has them, and
 * returns the texts that then reach over the edge or into each other.
 */
function lengthen(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    const isSeen = parent?.checkVisibility({ visibilityProperty: true }) === true;
    if (!isSeen || parent?.closest('.small-wins-spoken, .is-spoken-only, svg, script') !== null) {
      continue;
    }
    text.data = text.data.replace(/\p{L}{5,}/gu, (word) => word + word.slice(-0.4 * word.length));
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

describe('a language with longer words', () => {
  it.each(LOOKS)('has room in the sidebar and the dialogs: %o', async (look) => {
    const faults: Record<string, readonly string[]> = {};
    for (const dir of ['ltr', 'rtl'] as const) {
      await showGallery(page, html, { dir, ...look });
      const found = await page.evaluate(lengthen);
      if (found.length > 0) faults[dir] = found;
    }

    expect(faults).toEqual({});
  });
});
