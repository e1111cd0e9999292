import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { faultsOf } from './axe';
import { goOn } from './go-on';
import type { PluginPage } from './plugin-page';
import { PluginPages } from './plugin-page';
import { soon } from './soon';
import type { Opening } from './stage/stage';

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
- %%said to nobody #win%%

> [!note] Evening
> - read one page in Spanish #win/spanish

%% small-wins:begin patterns week:2026-11-16 %%

## Patterns and milestones
- Tuesdays: 26 of 50 won, other days 198 of 250.

%% small-wins:end patterns sha=0123456789abcdef %%

Everything outside the thin rules is yours.
`;
const TODAY = '2026-11-20.md';
const VAULT = {
  '.obsidian/plugins/small-wins/data.json': '{ "version": 1 }',
  '2026-11-19.md': '- paid the rent #win/money\n- ran #win/health/running\n',
  'Write the report.md': '---\nsmall-wins: goal\n---\n',
};
/** What a theme may say of tags. */
const THEME = `.cm-s-obsidian span.cm-hashtag { background: red; padding: 4px 12px; border: 2px solid }
  .cm-s-obsidian .cm-line span.cm-hashtag-end { border-radius: 9px; color: lime }
  .markdown-rendered a.tag[href^='#win'] { background: red; padding: 4px 12px }`;
const PARTS = ['.cm-content .small-wins-badge', '.small-wins-line', '.small-wins-rule'];

const pages = new PluginPages();

afterEach(async () => {
  expect(await pages.close()).toEqual([]);
});

afterAll(() => pages.end());

/** Opens today's note with a text, with nothing beside it. */
async function open(text = NOTE, opening: Opening = {}): Promise<PluginPage> {
  const files = { ...VAULT, [TODAY]: NOTE };
  const address = `open=2026-11-20&${opening.address ?? ''}`;
  const plugin = await goOn(pages, { files, ...opening, address });
  await plugin.page.evaluate(() => {
    window.app?.workspace.rightSplit.collapse();
    window.app?.workspace.leftSplit.collapse();
  });
  if (!(await plugin.editor.isVisible())) await toggle(plugin, 'markdown:toggle-preview');
  plugin.vault.write(TODAY, text);
  await soon(() => written(plugin)).toBe(text);
  await plugin.editor.waitFor();
  return plugin;
}

/** Runs one of the app's own commands. */
async function toggle({ page }: PluginPage, command: string): Promise<void> {
  await page.evaluate((id) => window.app?.commands.executeCommandById(id), command);
}

/** To look at it: SCREENSHOTS=folder. */
async function shoot({ page }: PluginPage, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
}

function written({ page }: PluginPage): Promise<string> {
  return page.evaluate(() => window.app?.workspace.activeEditor?.editor.getValue() ?? '');
}

/** What of each badge and dot can be seen in Live Preview. */
function seen({ page }: PluginPage) {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(`.cm-content ${selector}`)];
    const shape = (element: Element) => element.getBoundingClientRect();
    const content = document.querySelector('.mod-root .cm-content')?.getBoundingClientRect();
    const dots = all('.small-wins-dot');
    return {
      badges: all('.small-wins-badge').map((badge) => shape(badge).width > 20),
      prefixes: all('.small-wins-badge-prefix').map((prefix) => shape(prefix).width),
      dots: dots.map((dot) => {
        const { left, right, height } = shape(dot);
        const isInside = left >= (content?.left ?? 0) && right <= (content?.right ?? 0);
        return isInside && height === 6;
      }),
      isBesideText: dots.every((dot) => {
        const line = dot.closest('.cm-line');
        const range = document.createRange();
        if (line === null) return false;
        range.selectNodeContents(line);
        const text = [...range.getClientRects()].filter(({ width }) => width > 8);
        return text.every(
          ({ left, right }) => right <= shape(dot).left || left >= shape(dot).right,
        );
      }),
    };
  });
}

/** Eight badges, and six dots beside their text; a comment has none of them. */
const ALL_SEEN = {
  badges: Array<boolean>(8).fill(true),
  prefixes: Array<number>(8).fill(0),
  dots: Array<boolean>(6).fill(true),
  isBesideText: true,
};

/** What axe says of marks, light and dark. */
async function violations({ page }: PluginPage): Promise<string[]> {
  const faults: string[] = [];
  for (const isDark of [true, false]) {
    await page.evaluate((dark) => window.app?.setDarkMode(dark), isDark);
    faults.push(...(await faultsOf(page, { parts: PARTS, coloursOnly: !isDark })));
  }
  return faults;
}

describe('marks in a note', () => {
  it('are at their places from right to left too', async () => {
    const plugin = await open(NOTE, { address: 'rtl' });
    await plugin.page.locator('.cm-line').first().click();

    await soon(() => seen(plugin)).toEqual(ALL_SEEN);
    await shoot(plugin, 'live-rtl');
    await toggle(plugin, 'markdown:toggle-preview');
    await soon(() => plugin.page.locator('a.tag.small-wins-badge').count()).toBe(8);
    await shoot(plugin, 'reading-rtl');
  });

  it('fit a phone', async () => {
    const plugin = await open(NOTE, { viewport: { width: 360, height: 1000 } });
    await plugin.page.locator('.small-wins-dot').first().waitFor();
    await shoot(plugin, 'phone');

    expect(await plugin.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const lefts = await plugin.page
      .locator('.small-wins-dot')
      .evaluateAll((dots) => dots.map((dot) => dot.getBoundingClientRect().left));
    expect(Math.min(...lefts)).toBeGreaterThanOrEqual(0);
  });

  it('are badges and dots in each of its modes, one pill under any theme, light and dark, and say why a line does not count, on hover and by a command', async () => {
    const plugin = await open();
    const { page } = plugin;
    await page.locator('.cm-line').first().click();
    await soon(() => seen(plugin)).toEqual(ALL_SEEN);
    expect(await violations(plugin)).toEqual([]);
    await shoot(plugin, 'live');

    const tooltip = page.locator('.tooltip');

    await page.locator('.small-wins-dot.is-open').hover();
    await soon(() => tooltip.allInnerTexts()).toEqual(['Open task: counts when done']);
    await shoot(plugin, 'hover');
    await page.mouse.move(600, 850);
    await page.locator('.cm-content .small-wins-badge-step.is-open').hover();
    await soon(() => tooltip.allInnerTexts()).toEqual(['Open task: counts when done']);

    await plugin.editor.click();
    await page.keyboard.press('Control+Home');
    for (let line = 0; line < 4; line++) await page.keyboard.press('ArrowDown');
    await plugin.run('why-not-counted');
    await plugin.notice.getByText('Open task: counts when done').waitFor();

    const theme = await page.addStyleTag({ content: THEME });
    const pills = await page
      .locator('.cm-content .small-wins-badge .cm-hashtag')
      .evaluateAll((parts) =>
        parts.map((part) => {
          const { backgroundColor, paddingLeft, borderTopWidth } = getComputedStyle(part);
          return [backgroundColor, paddingLeft, borderTopWidth].join(' ');
        }),
      );
    expect([...new Set(pills)]).toEqual(['rgba(0, 0, 0, 0) 0px 0px']);
    await shoot(plugin, 'live-themed');
    await theme.evaluate((style) => (style as Element).remove());

    await toggle(plugin, 'editor:toggle-source');
    await soon(() => page.locator('.cm-content .small-wins-badge-prefix').count()).toBe(0);
    expect(await page.locator('.cm-content .small-wins-badge').count()).toBe(8);
    expect(await page.locator('.small-wins-rule').count()).toBe(0);
    await shoot(plugin, 'source');
    await toggle(plugin, 'editor:toggle-source');

    await toggle(plugin, 'markdown:toggle-preview');
    await soon(() => page.locator('a.tag.small-wins-badge').count()).toBe(8);
    expect(await page.locator('.small-wins-counted').count()).toBe(5);
    expect(
      await page.locator('li:has-text("running shoes") a.tag').getAttribute('aria-label'),
    ).toBe('#step: Open task: counts when done');
    expect(await violations(plugin)).toEqual([]);
    await shoot(plugin, 'reading');
  });
});

describe('writing in a note', () => {
  it('lets the cursor through every character of a tag', async () => {
    const plugin = await open('- a #win b\n- c\n');
    await plugin.editor.click();
    await plugin.page.keyboard.press('Control+Home');
    const columns: number[] = [];

    for (let step = 0; step < 10; step++) {
      await plugin.page.keyboard.press('ArrowRight');
      columns.push(
        await plugin.page.evaluate(
          () => window.app?.workspace.activeEditor?.editor.getCursor().ch ?? -1,
        ),
      );
    }

    expect(columns).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('marks lines wherever they are, completes a step, and undoes each by one key', async () => {
    const text =
      '- [ ] Sent the invoice\n\n> [!note] Evening\n> - read a page\n\n- [ ] open the file #step\n';
    const plugin = await open(text);
    const { keyboard } = plugin.page;
    const changes = [
      [0, 'toggle-win', text.replace('invoice', 'invoice #win')],
      [3, 'toggle-win', text.replace('a page', 'a page #win')],
      [5, 'complete-step', text.replace('- [ ] open the file', '- [x] open the file')],
      [3, 'mark-as-step', text.replace('a page', 'a page #step')],
    ] as const;
    await plugin.editor.click();

    for (const [line, command, after] of changes) {
      await plugin.page.evaluate(
        (at) => window.app?.workspace.activeEditor?.editor.setCursor({ line: at, ch: 0 }),
        line,
      );
      await plugin.run(command);
      await soon(() => written(plugin)).toBe(after);
      await keyboard.press('Control+z');
      await soon(() => written(plugin)).toBe(text);
    }
  });

  it('suggests areas and goals by keyboard, days with what they mean, and leaves the app its own lists', async () => {
    const plugin = await open('- Sent the invoice');
    const { page } = plugin;
    const { keyboard } = page;
    const suggestions = page.locator('.small-wins-suggestion');
    await plugin.editor.click();
    await keyboard.press('Control+End');

    await keyboard.type(' #win ');
    await suggestions.first().waitFor();
    await shoot(plugin, 'suggest');
    const money = page.locator('.suggestion-item.is-selected', { hasText: 'money' });
    for (let row = 0; row < 5 && (await money.count()) === 0; row++) {
      await keyboard.press('ArrowDown');
    }
    await keyboard.press('Enter');
    await keyboard.type('@last fri');
    await page.locator('.suggestion-item').first().waitFor();
    expect(await page.locator('.suggestion-note').first().textContent()).toBe(
      'Friday 13 November 2026',
    );
    await keyboard.press('Enter');
    expect(await written(plugin)).toBe('- Sent the invoice #win/money @(last friday) ');

    await keyboard.type('\nto [[Write the');
    await page.locator('.suggestion-item', { hasText: 'Write the report' }).first().waitFor();
    expect(await suggestions.count()).toBe(0);
    await keyboard.press('Escape');
  });
});
