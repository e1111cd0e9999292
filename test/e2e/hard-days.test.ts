import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { PluginPages } from './plugin-page';
import { soon } from './soon';

const pages = new PluginPages();
const NOTE = '2026-11-20.md';
const TRIED = 'Do I write more.md';
const DAY_MS = 86_400_000;

afterEach(async () => {
  expect(await pages.close()).toEqual([]);
});

afterAll(() => pages.end());

/** Half a year: a setback on each Monday, seven of them alike, and a win on the days after. */
function mondays(): Record<string, string> {
  const others = ['slept badly', 'train late', 'argued', 'lost the keys', 'ate too much', 'rain'];
  const alike = ['opened the mail before the draft', 'mail all morning and no draft'];
  const notes = Array.from({ length: 26 }, (_, week): [string, string][] => {
    const monday = Date.UTC(2026, 4, 18 + 7 * week);
    const name = (days: number) =>
      `${new Date(monday + days * 86_400_000).toISOString().slice(0, 10)}.md`;
    const text =
      week % 3 === 0
        ? alike[week % 2]
        : `${others[week % 6] ?? ''} ${'abcdefghij'[week % 10] ?? ''}`;
    return [
      [name(0), `- ${text ?? ''} #setback\n`],
      [name(1), '- one sentence after all #win\n'],
      [name(2), '- read a page #win\n- the draft first, the mail at ten #lesson\n'],
    ];
  });
  return Object.fromEntries(notes.flat());
}

describe('the sidebar on a hard day', () => {
  it('asks how it felt, shows what keeps coming back and what came after it, and tries something to its end', async () => {
    const plugin = await pages.open({
      files: {
        ...mondays(),
        [NOTE]: '- the mail again, no draft all morning #setback\n',
        '.obsidian/plugins/small-wins/data.json': '{ "version": 1, "pulse": "daily" }',
      },
      viewport: { width: 1280, height: 2400 },
    });
    const { page, sidebar, vault } = plugin;

    await sidebar.getByRole('button', { name: '2, rather hard' }).click();
    await soon(() => vault.read(NOTE)).toBe(
      '- the mail again, no draft all morning #setback\n\n## Wins\n- [pulse:: 2]\n',
    );
    await soon(() =>
      sidebar.getByRole('button', { name: '2, rather hard' }).getAttribute('aria-pressed'),
    ).toBe('true');

    const patterns = plugin.section('patterns');
    const loop = patterns.locator('.small-wins-loop');
    await soon(() => loop.innerText()).toContain('“draft” and “mail”');
    expect(await loop.innerText()).toContain('you wrote: “one sentence after all”');
    expect(await plugin.violationsInBothThemes()).toEqual([]);

    await plugin.run('show-proof');
    const rows = page.locator('.prompt .suggestion-item');
    await soon(() => rows.allInnerTexts()).toContainEqual(
      expect.stringMatching(/one sentence after all\s+The next day/),
    );
    await page.keyboard.press('Escape');

    await loop.getByRole('button', { name: 'Try something…' }).click();
    await plugin.modal.getByText('What do you want to find out?').waitFor();
    for (const answer of ['Do I write more?', 'at eight', 'the draft first']) {
      await page.keyboard.type(answer);
      await page.keyboard.press('Enter');
    }
    await soon(() => vault.has(TRIED) && vault.read(TRIED)).toMatch(/\| 2026-11-21 \| [✓–] with/);

    // Its first day, and the day after its last.
    const card = sidebar.locator('.small-wins-experiment');
    await page.clock.fastForward(DAY_MS);
    await soon(() => card.innerText()).toMatch(/This week: with/);
    expect(await card.innerText()).toContain('0 of 42 days are in.');
    await page.clock.fastForward(42 * DAY_MS);
    await soon(() => card.innerText()).toContain("Can't tell");
    await card.getByRole('button', { name: 'Make it a routine' }).click();
    await soon(() => vault.read(TRIED)).toMatch(/^weeks: 6\nstatus: routine$/m);
  });
});
