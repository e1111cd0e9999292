import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { faultsInEveryLook } from './looks';
import { goOn } from './go-on';
import type { PluginPage } from './plugin-page';
import { PluginPages } from './plugin-page';
import { soon } from './soon';

const pages = new PluginPages();
const FILES = {
  'Goals/Spanish.md': '---\nsmall-wins: goal\nfor: Abuela\n---\n',
  '2026-11-17.md': '- read a page [[Spanish]] #win\n- showed [[Tom]] how #win/team\n',
  '2026-11-20.md': '- forgot the words [[Spanish]] #setback\n',
};

afterEach(async () => {
  expect(await pages.close()).toEqual([]);
});

afterAll(() => pages.end());

/** Ticks a row: its box is drawn by the app around a hidden input. */
async function tick({ modal }: PluginPage, name: string): Promise<void> {
  const row = modal.locator('.setting-item', { hasText: name });
  await row.locator('.checkbox-container').click();
}

describe("a brag document and a goal's story", () => {
  it('are shown, then written and opened, the story with setbacks once they are ticked, and beside its goal', async () => {
    const plugin = await goOn(pages, { files: FILES });
    await plugin.run('write-brag-document');
    const preview = plugin.modal.locator('textarea');
    await soon(() => preview.inputValue()).toContain('- showed … how — 17 Nov');
    expect(await faultsInEveryLook(plugin)).toEqual({});

    await plugin.button('Write the note').click();

    await plugin.notice.getByText('Written to Reviews/Brag document 2026.md.').waitFor();
    expect(plugin.vault.read('Reviews/Brag document 2026.md')).toContain('## Helping others');

    await plugin.run('tell-story');
    const story = plugin.modal.locator('textarea');
    await soon(() => story.inputValue()).toContain('**For:** Abuela');
    expect(await story.inputValue()).not.toContain('forgot');
    expect(await faultsInEveryLook(plugin)).toEqual({});

    await tick(plugin, 'Include setbacks');
    await soon(() => story.inputValue()).toContain('Hard: forgot the words');
    await plugin.button('Write the note').click();

    await plugin.notice.getByText('Written to Goals/The story of Spanish.md.').waitFor();
    expect(plugin.vault.read('Goals/The story of Spanish.md')).toContain('forgot');
  });
});

describe('a picture to share', () => {
  it('shows only what is ticked, and is saved as a PNG, whatever its lines are', async () => {
    const lines = ['x'.repeat(10_000), '👩‍👩‍👧‍👦🎉'.repeat(200), 'مشيت إلى العمل'];
    const odd = lines.map((line) => `- ${line} #win\n`).join('');
    const plugin = await goOn(pages, { files: FILES });
    plugin.vault.write('2026-11-18.md', odd);
    await plugin.run('open-sidebar');
    await plugin.cell('Wednesday 18 November 2026, 3 wins').waitFor();
    await plugin.run('share');
    const picture = plugin.modal.locator('img.small-wins-card');
    const svg = async () => decodeURIComponent((await picture.getAttribute('src')) ?? '');
    await soon(svg).toContain('Nov 2026');
    expect(await svg()).not.toMatch(/wins<|Tom|Spanish/);
    expect(await faultsInEveryLook(plugin)).toEqual({});

    await tick(plugin, 'How many wins');
    await soon(svg).toContain('>5 wins<');
    await plugin.modal.locator('summary').click();
    for (const box of await plugin.modal.locator('.small-wins-card-lines input').all()) {
      await box.check();
    }
    await soon(svg).toContain('مشيت');
    await plugin.button('Save as PNG').click();

    const saved = plugin.notice.getByText(/^Saved as .*\.png/);
    await saved.waitFor();
    const path = /Saved as (.*\.png)/.exec(await saved.innerText())?.[1] ?? '';
    expect(plugin.vault.has(path)).toBe(true);
  });

  it('is saved as SVG, and says so, where the canvas refuses', async () => {
    const plugin = await goOn(pages, { files: FILES });
    await plugin.page.evaluate(() => {
      HTMLCanvasElement.prototype.toBlob = (done) => {
        done(null);
      };
    });
    await plugin.run('share');
    await plugin.modal.locator('img.small-wins-card[src]').waitFor();
    await plugin.button('Save as PNG').click();

    await plugin.notice.getByText(/can't draw a PNG .*\.svg/).waitFor();
  });
});
