import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleGallery, openBrowser, showGallery } from '../views/gallery/browser';
import type { Painted } from './colour';
import { SIGHTS, contrast, distance } from './colour';

const PALETTES = ['theme', 'leaf', 'cividis'] as const;
const THEMES = ['light', 'dark'] as const;

/** Colours as they are on the screen: what lies on a surface is mixed with it. */
interface Paint {
  readonly surfaces: readonly Painted[];
  /** by surface, levels 0–4 */
  readonly levels: readonly (readonly Painted[])[];
  readonly onWin: Painted;
  readonly text: Painted;
  readonly muted: Painted;
  readonly mark: Painted;
  readonly focus: Painted;
}

let page: Page;
let html: string;

beforeAll(async () => {
  html = await bundleGallery();
  const browser = await openBrowser();
  page = await browser.newPage();
});

afterAll(() => page.close());

/** Of a paint: two surfaces, the levels over each, and then the rest of its fields over the first. */
const COLOURS = ['--background-secondary', '--background-primary']
  .concat([0, 1, 2, 3, 4].map((level) => `--small-wins-level-${level}`))
  .concat('--small-wins-on-win', '--text-normal', '--text-muted')
  .concat('--small-wins-mark', '--small-wins-focus');

/** Paints each of the view's colours onto a canvas and reads the pixel, for each of some accents (`258 88% 66%`). */
async function paint(
  theme: (typeof THEMES)[number],
  palette: (typeof PALETTES)[number],
  accents: readonly string[] = ['258 88% 66%'],
): Promise<Paint[]> {
  await showGallery(page, html, { theme, palette, state: 'no-notes' });
  // As text: of numbers the browser's protocol would say of each that it is one.
  const bytes = (await page.evaluate(paintRows, { accents, names: COLOURS })).split(',');
  const width = bytes.length / accents.length;
  return accents.map((_, y) => {
    const row = Array.from({ length: width / 4 }, (_pixel, x): Painted => {
      const [red, green, blue] = bytes
        .slice(y * width + 4 * x, y * width + 4 * x + 3)
        .map((byte) => Number(byte) / 255);
      return [red ?? 0, green ?? 0, blue ?? 0];
    });
    const [, , , , , , , , , , , , onWin, text, muted, mark, focus] = row;
    if (!onWin || !text || !muted || !mark || !focus) throw new Error('too little was painted');
    const levels = [row.slice(2, 7), row.slice(7, 12)];
    return { surfaces: row.slice(0, 2), levels, onWin, text, muted, mark, focus };
  });
}

/** In the page: a row of pixels for each accent, byte by byte. Styles are made once for each, and the canvas is read once. */
function paintRows({
  accents,
  names,
}: {
  readonly accents: readonly string[];
  readonly names: readonly string[];
}): string {
  const place = document.querySelector<HTMLElement>('.small-wins-spoken');
  if (place === null) throw new Error('nothing to paint');
  // Whatever is not around the place would get its style again with each accent.
  for (let part: Element = place; part !== document.body; part = part.parentElement ?? part) {
    for (const other of part.parentElement?.children ?? []) {
      if (other !== part && other instanceof HTMLElement) other.style.display = 'none';
    }
  }
  const styles = names.map((name) => {
    const probe = place.appendChild(document.createElement('span'));
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe);
  });
  const stacks = accents.map((accent) => {
    const [hue = '', saturation = '', lightness = ''] = accent.split(' ');
    document.documentElement.style.setProperty('--accent-h', hue);
    document.documentElement.style.setProperty('--accent-s', saturation);
    document.documentElement.style.setProperty('--accent-l', lightness);
    const [sidebar = '', note = '', ...others] = styles.map(({ color }) => color);
    const over = (surface: string, from: number, to?: number) =>
      others.slice(from, to).map((colour) => [surface, colour]);
    return [[sidebar], [note], ...over(sidebar, 0, 5), ...over(note, 0, 5), ...over(sidebar, 5)];
  });
  const width = stacks[0]?.length ?? 0;
  const context = new OffscreenCanvas(width, stacks.length).getContext('2d', {
    willReadFrequently: true,
  });
  if (context === null) throw new Error('nothing to paint on');
  for (const [y, row] of stacks.entries()) {
    for (const [x, layers] of row.entries()) {
      for (const layer of layers) {
        context.fillStyle = layer;
        context.fillRect(x, y, 1, 1);
      }
    }
  }
  return context.getImageData(0, 0, width, stacks.length).data.join();
}

/** The least of something over all levels and the one below each. */
function leastOfNeighbours(
  levels: readonly Painted[],
  of: (level: Painted, below: Painted) => number,
): number {
  return Math.min(...levels.slice(1).map((level, i) => of(level, levels[i] ?? level)));
}

describe.each(THEMES)('colours, %s', (theme) => {
  describe.each(PALETTES)('palette %s', (palette) => {
    let found: Paint;
    let sidebar: Painted;
    let levels: readonly Painted[];

    beforeAll(async () => {
      const [painted] = await paint(theme, palette);
      if (painted === undefined) throw new Error('nothing was painted');
      found = painted;
      [sidebar = [0, 0, 0]] = found.surfaces;
      [levels = []] = found.levels;
    });

    it('shows an empty cell on the sidebar', () => {
      expect(contrast(levels[0] ?? sidebar, sidebar)).toBeGreaterThanOrEqual(1.15);
    });

    it('sets each level off from the one below', () => {
      expect(leastOfNeighbours(levels, contrast)).toBeGreaterThanOrEqual(1.45);
    });

    it('sets what was won off from the sidebar', () => {
      expect(contrast(levels[3] ?? sidebar, sidebar)).toBeGreaterThanOrEqual(4);
      expect(contrast(levels[4] ?? sidebar, sidebar)).toBeGreaterThanOrEqual(7);
    });

    it.each(SIGHTS)('keeps its steps to eyes with %s', (sight) => {
      const least = found.levels.map((onSurface) =>
        leastOfNeighbours(onSurface, (level, below) => distance(level, below, sight)),
      );

      expect(Math.min(...least)).toBeGreaterThanOrEqual(0.09);
    });

    it('lets the tick in a bead be seen', () => {
      expect(contrast(found.onWin, levels[3] ?? sidebar)).toBeGreaterThanOrEqual(4.5);
    });
  });

  it('keeps words, marks and the focus ring readable', async () => {
    const [found] = await paint(theme, 'theme');
    const [sidebar = [0, 0, 0] as const] = found?.surfaces ?? [];
    const against = (colour: Painted = sidebar) => contrast(colour, sidebar);

    expect(against(found?.text)).toBeGreaterThanOrEqual(7);
    expect(against(found?.muted)).toBeGreaterThanOrEqual(4.5);
    expect(against(found?.mark)).toBeGreaterThanOrEqual(3);
    expect(against(found?.focus)).toBeGreaterThanOrEqual(3);
  });

  it('keeps its steps under any accent', async () => {
    const accents: string[] = [];
    for (let hue = 0; hue < 360; hue += 12) {
      for (const saturation of [0, 30, 60, 80, 100]) {
        for (const lightness of [15, 30, 45, 60, 75, 90]) {
          accents.push(`${hue} ${saturation}% ${lightness}%`);
        }
      }
    }

    const found = await paint(theme, 'theme', accents);
    const [sidebar = [0, 0, 0] as const] = found[0]?.surfaces ?? [];
    const worst = (of: (levels: readonly Painted[], paint: Paint) => number) =>
      Math.min(...found.map((each) => of(each.levels[0] ?? [], each)));

    expect(found).toHaveLength(900);
    expect(worst((levels) => leastOfNeighbours(levels, contrast))).toBeGreaterThanOrEqual(1.45);
    expect(worst(([, , , third = sidebar]) => contrast(third, sidebar))).toBeGreaterThanOrEqual(4);
    expect(worst(([, , , , fourth = sidebar]) => contrast(fourth, sidebar))).toBeGreaterThanOrEqual(
      7,
    );
    expect(
      worst(([, , , third = sidebar], { onWin }) => contrast(onWin, third)),
    ).toBeGreaterThanOrEqual(4.5);
  });
});
