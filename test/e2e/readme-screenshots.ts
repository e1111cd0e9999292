import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { PluginPage } from './plugin-page';
import type { Opening } from './stage/stage';
import { PluginPages } from './plugin-page';

const FOLDER = 'test/fixtures/screenshots';
/** A README is read on phones too. */
const MOST_BYTES = 150_000;
/** Down to the heatmap's legend. */
const SIDEBAR_HEIGHT = 1150;
const WEDNESDAY = 'Wednesday 18 November 2026';

/** The pictures to make: those that are named, or all. */
const wanted = process.argv.slice(2);
const pages = new PluginPages();
const problems: string[] = [];
mkdirSync(FOLDER, { recursive: true });

/** Shows something, and takes its picture with this many px around it. */
async function picture(
  name: string,
  opening: Opening,
  show: (plugin: PluginPage) => Promise<Locator>,
  margin = 0,
): Promise<void> {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  const plugin = await pages.open({ deviceScaleFactor: 1.5, wholeExample: true, ...opening });
  await plugin.section('milestones').waitFor();
  const path = join(FOLDER, `${name}.png`);
  const shown = await show(plugin);
  // A notice would cover what is to be seen.
  for (const notice of await plugin.page.locator('.notice').all()) await notice.click();
  await plugin.page.mouse.move(0, 0);
  const box = await shown.boundingBox();
  if (box === null) throw new Error(`${name}: nothing is shown`);
  const { x, y, width, height } = box;
  const clip = {
    x: x - margin,
    y: y - margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
  };
  await shown.page().screenshot({ path, clip });
  const { size } = statSync(path);
  if (size > MOST_BYTES) problems.push(`${path}: ${size} bytes are too many for a README`);
  console.log(`${path}  ${Math.round(size / 1000)} KB`);
  problems.push(...(await pages.close()));
}

for (const theme of ['light', 'dark']) {
  await picture(
    `sidebar-${theme}`,
    { address: `theme=${theme}`, viewport: { width: 1000, height: SIDEBAR_HEIGHT } },
    async (plugin) => plugin.sidebar,
  );
}
await picture(
  'day',
  { viewport: { width: 1000, height: 1600 } },
  async (plugin) => {
    await plugin.cell(WEDNESDAY).click();
    return plugin.section('heatmap').locator('.small-wins-section-body');
  },
  8,
);
await picture(
  'month',
  { viewport: { width: 1000, height: 1600 } },
  async (plugin) => {
    await plugin.button('Show as a month').click();
    return plugin.section('heatmap').locator('.small-wins-section-body');
  },
  8,
);
await picture(
  'heatmap',
  { viewport: { width: 1320, height: 1200 } },
  async (plugin) => {
    await plugin.run('open-in-tab');
    return plugin.page.locator('.mod-root .small-wins-heatmap > .small-wins-section-body:visible');
  },
  8,
);
await picture('settings', {}, async (plugin) => {
  await plugin.openSettings();
  await plugin.settings.setViewportSize({ width: 960, height: 700 });
  return plugin.settings.locator('.modal');
});
await picture('all-wins', { viewport: { width: 1180, height: 760 } }, async (plugin) => {
  await plugin.run('open-all-wins');
  const view = plugin.page.locator('.small-wins-all:visible');
  await view.getByRole('searchbox').fill('goal:"Write the report" has:words>200');
  await view.getByText('board paper: two pages, exactly').waitFor();
  return view;
});
await picture('edit', { viewport: { width: 1180, height: 820 } }, async (plugin) => {
  const { page } = plugin;
  await plugin.run('open-all-wins');
  const line = page.locator('.small-wins-found-entry', { hasText: 'presented to the board' });
  await line.click({ button: 'right', position: { x: 150, y: 10 } });
  await plugin.menuItem('Edit words…').waitFor();
  return page.locator('.small-wins-all:visible');
});
await picture('narrow', { viewport: { width: 1000, height: 1000 } }, async (plugin) => {
  const { page, modal } = plugin;
  await plugin.run('narrow-goal');
  await page.locator('.suggestion-item', { hasText: 'Spanish' }).first().click();
  await modal.waitFor();
  await modal.getByRole('textbox').first().fill('beginning, when I am tired');
  return modal;
});
await picture(
  'goal',
  { viewport: { width: 1000, height: 2900 } },
  async (plugin) => {
    const goals = plugin.section('goals');
    await goals.getByRole('button', { name: 'Details of “Write the report”' }).click();
    return goals.locator('.small-wins-goal', { hasText: 'Write the report' }).first();
  },
  8,
);
await picture(
  'timer',
  { viewport: { width: 1000, height: 1600 } },
  async (plugin) => {
    const { page } = plugin;
    await plugin.run('start-timer');
    await page.locator('.prompt').waitFor();
    await page.keyboard.type('tidy the desk');
    await page.locator('.suggestion-item', { hasText: '25' }).first().click();
    await plugin.sidebar.locator('.small-wins-timed').waitFor();
    return plugin.section('today');
  },
  8,
);
await picture('try', { viewport: { width: 1000, height: 1400 } }, async (plugin) => {
  const { modal, page } = plugin;
  await plugin.run('try-something');
  await modal.waitFor();
  for (const answer of [
    'Do I write more with the phone away?',
    'after dinner',
    'phone on the shelf',
  ]) {
    await page.keyboard.type(answer);
    await page.keyboard.press('Tab');
  }
  await modal.getByLabel('Write the report').check();
  await modal.getByLabel('14 weeks').check();
  await modal.getByText(/In 14 weeks .* would show about/).waitFor();
  return modal;
});
for (const name of ['goals', 'patterns'] as const) {
  await picture(
    name,
    { viewport: { width: 1000, height: 2900 } },
    async (plugin) => {
      await plugin.section(name).waitFor();
      return plugin.section(name);
    },
    4,
  );
}
await picture('log', {}, async (plugin) => {
  await plugin.run('log');
  await plugin.modal.getByLabel('What went right?').fill('sent the invoice, on time');
  await plugin.modal.getByText('work', { exact: true }).click();
  await plugin.modal.locator('.small-wins-preview-line.is-new', { hasText: '#win/work' }).waitFor();
  return plugin.modal;
});
await picture('review', { viewport: { width: 1320, height: 760 } }, async (plugin) => {
  await plugin.button('Write weekly review').click();
  await plugin.notice.getByText('Wrote the review').waitFor();
  await plugin.button('Toggle reading view').click();
  return plugin.page.locator('.mod-root .view-content');
});

// What the command line prints of the example vault, and a test compares, as it reads in a note.
for (const [name, note, example, height] of [
  ['year', 'Reviews/2026', 'year-review', 700],
  ['brag', 'Reviews/Brag document 2026', 'brag-document', 620],
  ['story', 'The story of Write the report', 'story', 770],
] as const) {
  await picture(name, { viewport: { width: 1320, height } }, async (plugin) => {
    const text = readFileSync(`test/fixtures/examples/${example}.md`, 'utf8');
    plugin.vault.write(`${note}.md`, text);
    const isThere = (path: string) => window.app?.vault.getFileByPath(path) !== null;
    await plugin.page.waitForFunction(isThere, `${note}.md`);
    await plugin.openNote(note);
    await plugin.button('Toggle reading view').click();
    return plugin.page.locator('.mod-root .view-content');
  });
}

await picture('share', { viewport: { width: 1000, height: 1500 } }, async (plugin) => {
  await plugin.run('share');
  await plugin.modal.getByLabel('Days', { exact: true }).fill('2026');
  const row = plugin.modal.locator('.setting-item', { hasText: 'How many wins' });
  await row.locator('.checkbox-container').click();
  await plugin.modal.locator('img.small-wins-card[src*="wins%3C"]').waitFor();
  return plugin.modal;
});

await pages.end();
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
