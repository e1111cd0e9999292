import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { PluginPage } from './plugin-page';
import { PluginPages } from './plugin-page';
import { soon } from './soon';

const pages = new PluginPages();
const NOTE = '2026-11-20.md';
const BEGUN = {
  '.obsidian/plugins/small-wins/data.json': '{ "version": 1 }',
  '2026-11-18.md': '- went on #win/health\n',
  '2026-11-19.md': '- kept at it #win\n',
};

afterEach(async () => {
  expect(await pages.close()).toEqual([]);
});

afterAll(() => pages.end());

/** Makes a goal of a new note: its name, and the answers to the three questions, by the keyboard alone. */
async function makeGoal(plugin: PluginPage, name: string, step: string): Promise<void> {
  const { page } = plugin;
  const { keyboard } = page;
  await plugin.run('narrow-goal');
  await keyboard.type(name);
  await page.locator('.suggestion-item.is-selected').waitFor();
  await keyboard.press('Enter');
  await page.locator('.small-wins-narrow').waitFor();
  await keyboard.type('beginning');
  await keyboard.press('Enter');
  await keyboard.type(step);
  await keyboard.press('Enter');
  await page.locator('.small-wins-narrow').waitFor({ state: 'detached' });
}

describe('a goal', () => {
  it('is made by three questions, its step done from the sidebar, and everything follows', async () => {
    const plugin = await pages.open({ files: BEGUN });
    const { sidebar, vault } = plugin;
    await plugin.section('streak').waitFor();

    await makeGoal(plugin, 'Write the report', 'open the file');
    expect(vault.read('Write the report.md')).toBe(
      '---\nsmall-wins: goal\nstep: open the file\nfriction: beginning\nstart: 2026-11-20\ndays: 7\nschedule: daily\n---\n',
    );
    await plugin.section('goals').getByText('Write the report').waitFor();
    expect(await plugin.section('goals').textContent()).toContain('Day 1 of 7');

    await sidebar.getByRole('button', { name: 'Done: open the file' }).click();
    await soon(() => vault.has(NOTE) && vault.read(NOTE)).toBe(
      '## Wins\n- [x] 18:30 open the file #step [[Write the report]]\n',
    );
    await soon(() => plugin.section('streak').textContent()).toContain('3 days');
    await soon(() => plugin.section('goals').textContent()).toContain('1 day in a row');
    await soon(() => plugin.section('week').textContent()).toContain('Write the report');
    await soon(() => sidebar.locator('.small-wins-step:visible').count()).toBe(0);

    await plugin.button('Choose what to show').click();
    await plugin.menuItem('Write the report').click();
    await plugin.cell('Friday 20 November 2026, 1 win').waitFor();
    expect(await plugin.cell('Thursday 19 November 2026, 1 win').count()).toBe(0);

    await plugin.button('Write weekly review').click();
    await plugin.notice.getByText('Wrote the review').waitFor();
    const review = vault.read('Reviews/2026-W47.md');
    expect(review).toContain('[[Write the report]]');
  });

  it('is timed: the ring runs, and its end is one click from its line', async () => {
    const plugin = await pages.open({ files: { ...BEGUN, 'Read.md': goal('read one page') } });
    const { page, sidebar, vault } = plugin;
    const timer = sidebar.getByRole('button', { name: /the timer: read one page/ });

    await timer.click();
    await sidebar.locator('.small-wins-timer.is-running').waitFor();
    expect(await sidebar.locator('.small-wins-timer-ring').isVisible()).toBe(true);
    expect(await page.locator('.small-wins-timer-status').textContent()).toMatch(/^[12]:\d\d$/);
    expect(await plugin.violations()).toEqual([]);

    await page.clock.fastForward('02:01');
    await plugin.notice.getByText('2 minutes done: read one page.').waitFor();
    expect(await plugin.violations()).toEqual([]);
    await plugin.notice.getByText('Log it').click();

    await soon(() => vault.has(NOTE) && vault.read(NOTE)).toMatch(
      /^## Wins\n- \[x\] 18:3\d read one page \(2m\) #step \[\[Read\]\]\n$/,
    );

    // Rounds of another line: a break after each, and the minutes of both at the end.
    await sidebar
      .locator('.small-wins-entry', { hasText: 'read one page' })
      .click({ button: 'right' });
    await plugin.menuItem('Timer: rounds of 25 minutes, with breaks of 5').click();
    await page.clock.fastForward('25:01');
    await plugin.notice.getByText(/^25 minutes done: read one page\. Take a break/).waitFor();
    await page.clock.fastForward('05:01');
    await plugin.notice.getByText('The break is over.').waitFor();
    await page.clock.fastForward('25:01');
    await plugin.notice.getByText(/^50 minutes done: read one page\. Take a break/).waitFor();
    await plugin.notice.getByText('Stop and log it').click();
    await soon(() => vault.read(NOTE)).toMatch(/\n- .*19:\d\d read one page .*\(50m\)/);
  });

  it('has questions that fit a phone and break no rule of accessibility', async () => {
    const plugin = await pages.open({
      files: { ...BEGUN, 'Read.md': goal('read one page') },
      viewport: { width: 320, height: 720 },
      hasTouch: true,
    });
    await plugin.run('narrow-goal');
    await plugin.page.locator('.suggestion-item.is-selected').waitFor();
    await plugin.page.keyboard.press('Enter');
    const form = plugin.page.locator('.small-wins-narrow');
    await form.locator('input[type="text"]').nth(1).fill('read and write');
    await form.getByText('“and” makes it two steps.').waitFor();

    expect(await plugin.violations()).toEqual([]);
    expect(await form.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });
});

const WAY = {
  ...BEGUN,
  'Novel.md': [
    '---',
    'small-wins: goal',
    'area: novel',
    'for: Abuela',
    'step: write one sentence',
    'cue: after the kettle is on',
    'friction: the empty page',
    'metrics: [words, mood]',
    'aim: 20000 words',
    'by: 2027-03-31',
    'ladder: 500, 1000, 2000 words',
    'order: 1',
    '---',
    'Mine.',
    '',
  ].join('\n'),
  '2026-10-14.md': '- the storm #win/novel [words:: 1400] [mood:: 4]\n',
  '2026-10-21.md': '- the morning after #win/novel [words:: 900]\n',
  '2026-10-29.md': '- the letter #win/novel [words:: 1100] [mood:: 2]\n',
  '2026-11-12.md': '- the harbour #win/novel [words:: 1300] [mood:: 5]\n',
  '2026-11-20.md': '- she reads it #win/novel [words:: 300]\n',
};

describe('a goal that shows its way', () => {
  it('fits, and breaks no rule of accessibility, light and dark, and from right to left', async () => {
    const plugin = await pages.open({ files: WAY });
    await showWay(plugin);
    expect(await plugin.violationsInBothThemes()).toEqual([]);

    // Neither the direction nor the width changes a colour.
    await turn(plugin);
    await plugin.button('Details of “Novel”').click();
    await showWay(plugin);
    expect(await plugin.violations()).toEqual([]);
  });

  it('does so 320 px wide, and has a form, opened from its menu, that says what is wrong, writes one line, and is undone', async () => {
    const plugin = await pages.open({ files: WAY, viewport: { width: 320, height: 900 } });
    const { modal, vault } = plugin;
    await showWay(plugin);
    expect(await plugin.violations()).toEqual([]);
    const before = vault.read('Novel.md');

    await plugin.button('More for “Novel”').click();
    await plugin.menuItem('Edit goal…').click();
    await modal.getByLabel('Total to reach').fill('0');
    await modal.getByText('Use an amount above 0').waitFor();
    expect(await plugin.violations()).toEqual([]);
    expect(await modal.evaluate((form) => form.scrollWidth - form.clientWidth)).toBe(0);
    await modal.getByLabel('Total to reach').fill('30000 words');
    await modal.getByRole('button', { name: 'Save' }).click();

    await soon(() => vault.read('Novel.md')).toBe(before.replace('20000', '30000'));
    await plugin.section('goals').getByText('Novel').first().waitFor();
    await plugin.notice.getByText('Undo').click();
    await soon(() => vault.read('Novel.md')).toBe(before);
  });

  async function showWay(plugin: PluginPage): Promise<void> {
    const goals = plugin.section('goals');
    await goals.waitFor();
    await plugin.button('Details of “Novel”').click();
    await goals.getByText('5,000 of 20,000 words. 15,000 words to go.').waitFor();

    expect(await goals.textContent()).toContain('Next rung: 2,000 words in a day.');
    expect(await goals.textContent()).toContain('after the kettle is on');
    expect(await plugin.sidebar.evaluate((part) => part.scrollWidth - part.clientWidth)).toBe(0);
  }
});

describe('goals and patterns', () => {
  it('fit their sidebar, and break no rule of accessibility, light and dark, and from right to left, where goals and steps begin at the edge at which all else does', async () => {
    const plugin = await pages.open({ wholeExample: true });
    await expectToFit(plugin);

    expect(await plugin.violationsInBothThemes()).toEqual([]);

    await turn(plugin);
    await expectToFit(plugin);
    expect(await plugin.violations()).toEqual([]);

    const gaps = await plugin.sidebar
      .locator('.small-wins-goal-name bdi, .small-wins-step-text')
      .evaluateAll((texts) =>
        texts.map((text) => {
          const edge = text.closest('button')?.getBoundingClientRect().right ?? 0;
          return Math.round(edge - text.getBoundingClientRect().right);
        }),
      );

    expect(gaps).toEqual(gaps.map(() => 0));
    expect(gaps.length).toBeGreaterThan(3);
  });

  async function expectToFit(plugin: PluginPage): Promise<void> {
    await plugin.section('patterns').waitFor();
    expect(await plugin.section('goals').locator('.small-wins-goal').count()).toBe(3);
    const overflow = plugin.sidebar.evaluate((part) => part.scrollWidth - part.clientWidth);
    expect(await overflow).toBe(0);
  }
});

describe('left to right', () => {
  it('lets words from right to left begin at the edge at which all else does', async () => {
    const plugin = await pages.open({
      files: { ...BEGUN, '2026-11-20.md': '- [ ] open the file #step\n- [ ] اقرأ صفحة #step\n' },
    });
    await plugin.section('streak').waitFor();

    const edges = await plugin.sidebar.locator('.small-wins-step-text').evaluateAll((texts) =>
      texts.map((text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        return Math.round(range.getBoundingClientRect().left);
      }),
    );

    expect(edges).toHaveLength(2);
    expect(new Set(edges).size).toBe(1);
  });
});

/** Turns the page from right to left, and light again. */
async function turn({ page }: PluginPage): Promise<void> {
  await page.evaluate(() => {
    window.app?.setDarkMode(false);
    document.documentElement.dir = 'rtl';
    document.body.classList.add('mod-rtl');
  });
}

/** A goal's note with a step. */
function goal(step: string): string {
  return `---\nsmall-wins: goal\nstep: ${step}\n---\n`;
}
