import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { faultsInEveryLook } from './looks';
import type { PluginPage } from './plugin-page';
import { PluginPages } from './plugin-page';
import { soon } from './soon';

const pages = new PluginPages();
const TODAY = '2026-11-20.md';
const NOTE = 'Do I write more.md';

afterEach(async () => {
  expect(await pages.close()).toEqual([]);
});

afterAll(() => pages.end());

/** Two months of days, two in three of them won, up to yesterday. */
function days(): Record<string, string> {
  const all = Array.from({ length: 60 }, (_, i) => {
    const day = new Date(Date.UTC(2026, 8, 21 + i)).toISOString().slice(0, 10);
    return [`${day}.md`, i % 3 === 0 ? 'A day.\n' : '- wrote a page #win\n'] as const;
  });
  return Object.fromEntries(all);
}

/** Runs a command as a person without a mouse does. */
async function choose({ page }: PluginPage, command: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').fill(command);
  await page.locator('.suggestion-item.is-selected', { hasText: command }).waitFor();
  await page.keyboard.press('Enter');
}

/** A picture of what is on the page, if SHOTS names a folder for them. */
async function picture({ page }: PluginPage, name: string): Promise<void> {
  const folder = process.env['SHOTS'];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
}

describe('trying something', () => {
  it('is asked for by keyboard, says what it could show, and writes its note with a plan', async () => {
    const plugin = await pages.open({ files: days() });
    await choose(plugin, 'Try something');
    await plugin.modal.waitFor();
    await plugin.page.keyboard.type('Do I write more?');
    await plugin.page.keyboard.press('Enter');
    await plugin.page.keyboard.type('after dinner');
    await plugin.page.keyboard.press('Enter');
    await plugin.page.keyboard.type('phone on the kitchen shelf');
    await soon(() => plugin.modal.innerText()).toMatch(/In 6 weeks a gap of 30 points/);
    await picture(plugin, 'try-form');
    expect(await faultsInEveryLook(plugin)).toEqual({});
    await picture(plugin, 'try-form-320');

    await plugin.page.keyboard.press('Enter');

    await soon(() => plugin.vault.read(NOTE)).toMatch(/\| 2026-11-21 \| [✓–] with/);
    await choose(plugin, 'Show what I have tried');
    await soon(() => plugin.modal.innerText()).toContain('Begins Sat 21 Nov.');
    expect(await faultsInEveryLook(plugin)).toEqual({});
    await picture(plugin, 'tried-320');
  });
});

describe('proof', () => {
  it('shows by keyboard what came after a setback like the latest', async () => {
    const plugin = await pages.open({
      files: {
        '2026-03-12.md': '- read mail all morning, no writing #setback\n',
        '2026-03-17.md': '- one sentence before the mail #win\n',
        '2026-05-01.md': '- train late #setback\n- argued with a friend #setback\n',
        [TODAY]: '- mail ate the morning, no writing #setback\n',
      },
    });
    await choose(plugin, 'Show me proof');

    const rows = plugin.page.locator('.prompt .suggestion-item');
    await soon(() => rows.allInnerTexts()).toHaveLength(2);
    expect((await rows.allInnerTexts()).join()).toContain('one sentence before the mail');
    await picture(plugin, 'proof');
  });
});
