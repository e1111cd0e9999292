import { readdirSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type SmallWinsPlugin from '../../src/main';
import { faultsInEveryLook } from './looks';
import { goOn } from './go-on';
import type { PluginPage } from './plugin-page';
import { PluginPages } from './plugin-page';
import { soon } from './soon';

const pages = new PluginPages();
const TODAY = '2026-11-20.md';
const YESTERDAY = '2026-11-19.md';
const FILES = { [TODAY]: '- did something small #win\n', [YESTERDAY]: 'A day.\n' };
const MEGABYTE = 'a'.repeat(1_048_576);
const LONGEST = 'so much of it '.repeat(142);

afterEach(async () => {
  expect(await pages.close()).toEqual([]);
});

afterAll(() => pages.end());

/** Opens an address as a page in a browser would. */
async function follow({ page }: PluginPage, fields: Readonly<Record<string, string>>) {
  const address = `obsidian://small-wins?${new URLSearchParams(fields).toString()}`;
  await page.evaluate((url) => window.host?.openUrl(url), address);
}

/** What the focused element is called. */
function focused({ page }: PluginPage): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

/** A page on the notes as they are above, whatever a test before has made of them. */
async function opened(): Promise<PluginPage> {
  const plugin = await goOn(pages, { files: FILES });
  for (const [path, text] of Object.entries(FILES)) plugin.vault.write(path, text);
  await soon(() => plugin.section('today').textContent()).toContain('1 win');
  return plugin;
}

/** Every note of the vault, as it is on the disk. */
function notes({ vault }: PluginPage): Record<string, string> {
  const paths = readdirSync(vault.path).filter((path) => path.endsWith('.md'));
  return Object.fromEntries(paths.map((path) => [path, vault.read(path)]));
}

describe('a line from elsewhere', () => {
  it('comes in by the ribbon, by another plugin and by the app’s command line', async () => {
    const plugin = await opened();
    await plugin.page.locator('.side-dock-ribbon-action[aria-label="Log a win"]').click();
    await plugin.modal.getByLabel('What went right?').fill('from the ribbon');
    await plugin.page.keyboard.press('Enter');
    await soon(() => plugin.vault.read(TODAY)).toContain('- from the ribbon #win');

    await plugin.page.evaluate(async () => {
      const own = window.app?.plugins.getPlugin('small-wins') as unknown as
        SmallWinsPlugin | undefined;
      await own?.api?.log({ text: 'from a plugin', kind: 'lesson' });
    });
    await soon(() => plugin.vault.read(TODAY)).toContain('- from a plugin #lesson');

    if (!pages.can('terminal')) return;
    const said = await pages.terminal(plugin, 'small-wins:log', 'text=from a terminal');
    expect(said).toContain('from a terminal');
    await soon(() => plugin.vault.read(TODAY)).toContain('- from a terminal #win');
    expect(await pages.terminal(plugin, 'small-wins:streak', 'format=json')).toContain('"current"');
  });
});

describe.runIf(pages.can('addresses'))('a link from outside', () => {
  it('is declined by the key that comes first, and by Escape, says why it cannot be followed, and waits for the answer to the one before it', async () => {
    const plugin = await opened();

    for (const key of ['Enter', 'Escape']) {
      await follow(plugin, { do: 'log', text: 'Called Grandma', date: 'yesterday' });
      await soon(() => focused(plugin)).toBe('Cancel');
      await plugin.page.keyboard.press(key);
      await plugin.modal.waitFor({ state: 'detached' });
    }

    expect(notes(plugin)).toEqual(FILES);
    expect(await plugin.page.locator('.notice').count()).toBe(0);

    const refused = [
      [{ text: 'one' }, "This link doesn't say what to do."],
      [{ do: 'delete', text: 'one' }, 'This link asks for “delete”'],
      [{ do: '<b>log</b>', text: 'one' }, 'This link asks for “<b>log</b>”'],
      [{ do: 'log', text: MEGABYTE }, '“text” has 1,048,576 characters'],
      [{ do: 'log', text: '\u0000\r\n\u2028' }, "There's nothing to log."],
      [{ do: 'log', text: 'one', date: '2026-02-30' }, "“2026-02-30” isn't a date."],
      [{ do: 'log', text: 'one', date: 'someday' }, "“someday” isn't a date."],
      [{ do: 'log', text: 'one', vault: 'Work' }, 'This link is for the vault “Work”'],
    ] as const;

    for (const [fields, sentence] of refused) {
      await follow(plugin, fields);
      await plugin.notice.getByText(sentence).waitFor();
      expect(await plugin.modal.count()).toBe(0);
      await plugin.notice.click();
    }

    expect(notes(plugin)).toEqual(FILES);

    await follow(plugin, { do: 'log', text: 'the first' });
    await plugin.modal.waitFor();

    await follow(plugin, { do: 'log', text: 'the second' });

    await plugin.notice.getByText('Another link is still waiting').waitFor();
    expect(await plugin.modal.count()).toBe(1);
    expect(await plugin.modal.innerText()).toContain('the first');
    await plugin.page.keyboard.press('Escape');
    await plugin.modal.waitFor({ state: 'detached' });
  });

  it('is allowed by keyboard once it has said what it writes and where, and writes one line, whatever control characters it holds', async () => {
    const plugin = await opened();
    const text = 'Called <img src=x onerror="alert(1)"> Grandma';

    await follow(plugin, { do: 'log', text, date: 'yesterday', area: 'family' });
    await plugin.modal.waitFor();
    const asked = await plugin.modal.innerText();
    await soon(() => focused(plugin)).toBe('Cancel');
    await plugin.page.keyboard.press('Tab');
    expect(await focused(plugin)).toBe('Log it');
    await plugin.page.keyboard.press('Enter');

    for (const said of [text, '2026-11-19', 'Stand-in for Obsidian', 'Thu 19 Nov', 'family']) {
      expect(asked).toContain(said);
    }
    await soon(() => plugin.vault.read(YESTERDAY)).toBe(
      'A day.\n\n## Wins\n- Called \\<img src=x onerror="alert(1)"> Grandma #win/family\n',
    );
    await plugin.modal.waitFor({ state: 'detached' });
    await plugin.notice.getByText('Logged for Thu 19 Nov').waitFor();
    expect(await plugin.page.locator('img').count()).toBe(0);

    await follow(plugin, { do: 'log', text: 'one\r\n- two #win\u0000\u202E\u2028## three' });
    await soon(() => focused(plugin)).toBe('Cancel');
    await plugin.page.keyboard.press('Tab');
    await plugin.page.keyboard.press('Enter');

    await soon(() => plugin.vault.read(TODAY)).toBe(
      `${FILES[TODAY]}\n## Wins\n- one - two ## three #win\n`,
    );
  });

  it('keeps both answers in sight below the longest text, on a phone too', async () => {
    const plugin = await opened();

    await follow(plugin, { do: 'log', text: LONGEST, date: '2026-01-03', area: 'family' });
    await plugin.modal.waitFor();

    expect(await faultsInEveryLook(plugin)).toEqual({});
    await plugin.page.setViewportSize({ width: 320, height: 568 });
    for (const name of ['Log it', 'Cancel']) {
      const { y = 0, height = 0 } = (await plugin.button(name).boundingBox()) ?? {};
      expect(y).toBeGreaterThan(0);
      expect(y + height).toBeLessThan(568);
    }
  });
});
