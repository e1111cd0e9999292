import { readFileSync } from 'node:fs';
import { alignColumns } from '../../pkg/cli/src/terminal';
import { openBrowser } from '../views/gallery/browser';
import { percentile, round, spread } from './measure';

/** The view of all wins in Chromium, with 40,000 entries. */
const style = ['test/views/gallery/theme.css', 'styles.css']
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const script = readFileSync('dist/bench-all-wins-page.js', 'utf8');

const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 920, height: 900 } });
  await page.setContent(
    `<!doctype html><style>${style} .bench-window { block-size: 800px; }</style><body class="theme-light"></body>`,
  );
  await page.addScriptTag({ content: script });
  const { first, listed, keys, searches } = await page.evaluate(() => window.benchAllWins());
  const rows = [
    ['all wins, 40,000 entries', 'measured', 'goal'],
    ['first draw with layout', spread(first), '≤ 16 ms'],
    [
      'a key press in the search',
      `${spread(keys)}, p99 ${round(percentile(keys, 0.99))} ms`,
      '≤ 16 ms',
    ],
    ['of which the search itself', spread(searches), ''],
    ['the list again, after a change of a note', spread(listed), ''],
  ];
  console.log(alignColumns(rows).join('\n'));
} finally {
  await browser.close();
}
