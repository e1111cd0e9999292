import { readFileSync } from 'node:fs';
import { median } from 'simple-statistics';
import { alignColumns } from '../../pkg/cli/src/terminal';
import { openBrowser } from '../views/gallery/browser';
import type { HeatmapTimes } from './heatmap-page';
import { percentile, round, spread } from './measure';

/** The heatmap in Chromium: each figure beside its floor, from the same run. */
const style = ['test/views/gallery/theme.css', 'styles.css', 'test/bench/heatmap-peer.css']
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const script = readFileSync('dist/bench-heatmap-page.js', 'utf8');

const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 920, height: 900 } });
  await page.setContent(`<!doctype html><style>${style}</style><body class="theme-light"></body>`);
  await page.addScriptTag({ content: script });
  console.log(alignColumns(table(await page.evaluate(() => window.benchHeatmap()))).join('\n'));
} finally {
  await browser.close();
}

function table({ year, svg, oneByOne, day, touched, decade, steps }: HeatmapTimes): string[][] {
  const against = (work: readonly number[], other: readonly number[]) =>
    `${round(median(work.map((ms, i) => ms / (other[i] ?? NaN))))} ×`;
  const first = median([...year]);
  return [
    ['work', 'measured', 'against, in the same run', 'ratio', 'goal'],
    [
      'heatmap of 365 days, first draw with layout',
      spread(year),
      `the same cells as one SVG string ${spread(svg)}`,
      against(year, svg),
      '≤ 2 ×',
    ],
    [
      '',
      '',
      `three elements a day, one by one ${spread(oneByOne)}`,
      against(year, oneByOne),
      '≤ 0.3 ×',
    ],
    [
      'heatmap after one changed day',
      `${spread(day)}, ${touched} elements touched`,
      `its first draw ${round(first)} ms`,
      `1/${round(first / median([...day]))}`,
      '≤ 1/20',
    ],
    [
      'heatmap of ten years, first draw',
      spread(decade),
      `one year's ${round(first)} ms`,
      against(decade, year),
      '≤ 3 ×',
    ],
    [
      'a week further, in ten years',
      `${spread(steps)}, p99 ${round(percentile(steps, 0.99))} ms`,
      'a frame',
      '',
      'all ≤ 16 ms',
    ],
  ];
}
