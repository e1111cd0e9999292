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

/** Paints each of the view's colours onto a canvas and reads the pixel, for each of some accents (`258 88% 66%`). */
async function paint(
  theme: (typeof THEMES)[number],
  palette: (typeof PALETTES)[number],
  accents: readonly string[] = ['258 88% 66%'],
): Promise<Paint[]> {
  await showGallery(page, html, { theme, palette, state: 'no-notes' });
  return page.evaluate((wanted) => {
    const probe = document.querySelector<HTMLElement>('.small-wins-spoken');
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (probe === null || context === null) throw new Error('nothing to paint');
    // Whatever is not around the probe would get its style again with each accent.
    for (let part: Element = probe; part !== document.body; part = part.parentElement ?? part) {
      for (const other of part.parentElement?.children ?? []) {
        if (other !== part && other instanceof HTMLElement) other.style.display = 'none';
      }
    }
    const colour = (name: string) => {
      probe.style.color = `var(${name})`;
      return getComputedStyle(probe).color;
    };
    const painted = (...layers: string[]): [number, number, number] => {
      for (const layer of layers) {
        context.fillStyle = layer;
        context.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      return [red / 255, green / 255, blue / 255];
    };
    return wanted.map((accent) => {
      const [hue = '', saturation = '', lightness = ''] = accent.split(' ');
      document.documentElement.style.setProperty('--accent-h', hue);
      document.documentElement.style.setProperty('--accent-s', saturation);
      document.documentElement.style.setProperty('--accent-l', lightness);
      const surfaces = ['--background-secondary', '--background-primary'].map(colour);
      const [sidebar = ''] = surfaces;
      return {
        surfaces: surfaces.map((surface) => painted(surface)),
        levels: surfaces.map((surface) =>
          [0, 1, 2, 3, 4].map((level) => painted(surface, colour(`--small-wins-level-${level}`))),
        ),
        onWin: painted(sidebar, colour('--small-wins-on-win')),
        text: painted(sidebar, colour('--text-normal')),
        muted: painted(sidebar, colour('--text-muted')),
        mark: painted(sidebar, colour('--small-wins-mark')),
        focus: painted(sidebar, colour('--small-wins-focus')),
      };
    });
  }, accents);
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
