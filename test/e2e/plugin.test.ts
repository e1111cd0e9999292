import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Plugin } from '../host/frame/plugin';
import type { PluginClass } from '../host/frame/plugins';
import { faultsOf } from './axe';
import { goOn } from './go-on';
import type { PluginPage } from './plugin-page';
import { PluginPages } from './plugin-page';
import { soon } from './soon';

const pages = new PluginPages();
const TODAY = 'Friday 20 November 2026';

afterEach(async () => {
  expect(await pages.close()).toEqual([]);
});

afterAll(() => pages.end());

/** A vault whose user began ten days ago and writes now and then. */
const BEGUN = {
  '.obsidian/plugins/small-wins/data.json': '{ "version": 1 }',
  '2026-11-10.md': '- began #win\n',
  '2026-11-18.md': '- went on #win/health\n',
  '2026-11-19.md': '- kept at it #win\n',
};

describe('first run', () => {
  it('asks for one small win, makes today’s note of it, and leaves the hands where they are', async () => {
    const plugin = await pages.open({ files: {} });
    await plugin.sidebar.getByText('Start with one small win').waitFor();

    await plugin.field.fill('wrote one sentence');
    await plugin.field.press('Enter');

    await plugin.section('streak').waitFor();
    expect(plugin.vault.read('2026-11-20.md')).toBe('## Wins\n- wrote one sentence #win\n');
    expect(await plugin.section('today').textContent()).toContain('1 win');
    expect(await plugin.cell(`${TODAY}, 1 win, today`).count()).toBe(1);
    expect(await plugin.sidebar.getByText('Start with one small win').isVisible()).toBe(false);

    await plugin.page.keyboard.type('two');

    expect(await plugin.field.inputValue()).toBe('two');
  });

  it('in a vault that holds wins already asks what counts, and celebrates nothing of the past', async () => {
    const plugin = await pages.open({
      files: {
        '2019-03-12.md': '- finished the slides a day early #win\n',
        '2022-06-04.md': '- [x] opened the editor #step\n',
        '2026-11-19.md': '- kept at it #win\n',
      },
    });
    await plugin.sidebar.getByText('Your notes already have wins').waitFor();
    expect(await plugin.sidebar.textContent()).toContain(
      '#win2 linesSomething that went right“kept at it”, 19 Nov',
    );

    await plugin.sidebar.getByRole('radio', { name: 'From today' }).check();
    await plugin.button('Start').click();

    await soon(() => plugin.sidebar.getByText('Your notes already have wins').isVisible()).toBe(
      false,
    );
    const saved: unknown = JSON.parse(plugin.vault.read('.obsidian/plugins/small-wins/data.json'));
    expect(saved).toMatchObject({ version: 1, plan: { since: '2026-11-20' } });
    expect(await plugin.page.locator('.notice').count()).toBe(0);
    expect(plugin.vault.read('2019-03-12.md')).toBe('- finished the slides a day early #win\n');
  });
});

describe('heatmap', () => {
  it('unfolds the day that is clicked, shows the note of its entry on hover, and opens its line', async () => {
    const plugin = await goOn(pages);

    await plugin.cell('Wednesday 18 November 2026').click();
    const day = plugin.sidebar.locator('.small-wins-day');
    expect(await day.textContent()).toContain('Wednesday 18 November');
    const entry = day.getByText('ran home in the dark with the lamp');
    await plugin.page.keyboard.down('Control');
    await entry.hover();
    await plugin.page.locator('.hover-popover a.tag.small-wins-badge').first().waitFor();
    await plugin.page.keyboard.up('Control');
    await plugin.page.mouse.move(10, 10);
    await entry.click();

    await soon(() =>
      plugin.page.evaluate(() => {
        const editor = window.app?.workspace.activeEditor?.editor;
        return editor?.getLine(editor.getCursor().line) ?? '';
      }),
    ).toContain('ran home in the dark with the lamp');
  });
});

describe('logging from the sidebar', () => {
  const NOTE = 'Journal/2026/11/2026-11-19.md';

  it('clears its field by Escape, says where the line will go, puts it there, and takes it back; writes through the editor where the note is open, so that Ctrl-Z takes it back; ticks a step off in its note, and follows a tick that Reading view takes away', async () => {
    const plugin = await goOn(pages);
    const before = plugin.vault.read(NOTE);
    await plugin.field.fill('not today');
    await plugin.field.press('Escape');
    expect(await plugin.field.inputValue()).toBe('');

    await plugin.field.fill('yesterday called Grandma');
    expect(await plugin.sidebar.locator('.small-wins-destination:visible').textContent()).toBe(
      'Thu 19 Nov under Wins',
    );
    await plugin.field.press('Enter');

    await soon(() => plugin.vault.read(NOTE)).toBe(`${before.trimEnd()}\n- called Grandma #win\n`);
    await soon(() => plugin.field.inputValue()).toBe('');
    await plugin.cell('Thursday 19 November 2026, 6 wins').waitFor();
    await plugin.section('today').getByText('Undo').click();
    await soon(() => plugin.vault.read(NOTE)).toBe(before);
    await plugin.cell('Thursday 19 November 2026, 5 wins').waitFor();

    await plugin.openNote('2026-11-19');
    await plugin.editor.getByText('## Wins').waitFor();

    await plugin.field.fill('yesterday called Grandma');
    await plugin.field.press('Enter');
    await soon(() => plugin.vault.read(NOTE)).toContain('- called Grandma #win');
    await plugin.editor.click();
    await plugin.page.keyboard.press('Control+z');

    await soon(() => plugin.vault.read(NOTE)).toBe(before);

    const note = () => plugin.vault.read('Journal/2026/11/2026-11-20.md');

    await plugin.sidebar.getByRole('button', { name: /^Done: shoes/ }).click();

    await soon(note).toContain('- [x] shoes by the door for tomorrow #step');
    await plugin.cell(`${TODAY}, 4 wins`).waitFor();

    await plugin.openNote('2026-11-20');
    await plugin.button('Toggle reading view').click();
    const line = plugin.page.locator('.mod-root li', { hasText: 'shoes by the door' });
    await line.locator('.task-list-item-checkbox').click();

    await soon(note).toContain('- [ ] shoes by the door for tomorrow #step');
    await plugin.cell(`${TODAY}, 3 wins`).waitFor();
  });
});

describe('the plugin', () => {
  it.runIf(pages.can('count-registrations'))(
    'leaves nothing behind when it is switched off, and comes back where it was',
    async () => {
      const plugin = await goOn(pages);
      await plugin.section('milestones').waitFor();

      const left = await plugin.page.evaluate(() => {
        const app = window.app;
        Object.assign(window, { before: app?.plugins.getPlugin('small-wins') });
        app?.plugins.disable('small-wins');
        return app?.registrations.counts();
      });
      expect(left).toEqual({ views: 3, extensions: 2 });
      expect(await plugin.sidebar.count()).toBe(0);

      await plugin.page.evaluate(async () => {
        const { before } = window as unknown as { before: Plugin };
        await window.app?.plugins.enable(before.constructor as PluginClass, before.manifest);
      });
      await plugin.section('milestones').waitFor();
      expect(await plugin.section('today').textContent()).toContain('3 wins');
    },
  );
});

describe('weekly review', () => {
  const REVIEW = 'Reviews/2026-W47.md';
  /** A part that is generated, with its two markers. */
  const REGION = /^%% small-wins:(?:begin|start)[\s\S]*?^%% small-wins:end[^\n]*/gm;

  /** Whether by this test or by one before it. */
  async function written(): Promise<PluginPage> {
    const plugin = await goOn(pages);
    if (plugin.vault.has(REVIEW)) return plugin;
    await plugin.section('week').waitFor();
    await plugin.button('Write weekly review').click();
    await plugin.notice.getByText('Wrote the review').waitFor();
    return plugin;
  }

  it('is written again around hand-written text, which stays as it is, takes in what was logged since, and changes nothing else', async () => {
    const plugin = await written();
    const first = plugin.vault.read(REVIEW);
    const own = first.replace('# 2026-W47\n', '# 2026-W47\n\nMy own words, with spaces   \n');
    plugin.vault.write(REVIEW, `${own}\nAnd at the very end: no new line`);
    const mine = plugin.vault.read(REVIEW);
    const mtime = plugin.vault.mtime(REVIEW);

    await plugin.run('write-review');
    await plugin.notice.getByText('is already up to date').waitFor();

    expect(first.match(REGION)?.length).toBeGreaterThan(3);
    expect(plugin.vault.read(REVIEW)).toBe(mine);
    expect(plugin.vault.mtime(REVIEW)).toBe(mtime);

    await plugin.field.fill('one more for the week #win/work');
    await plugin.field.press('Enter');
    await plugin.cell(`${TODAY}, 4 wins`).waitFor();

    await plugin.run('write-review');
    await plugin.notice.getByText('Updated the review').waitFor();

    await soon(() => plugin.vault.read(REVIEW)).toContain('one more for the week');
    expect(plugin.vault.read(REVIEW).replace(REGION, '')).toBe(mine.replace(REGION, ''));
  });

  it('asks about a part that was edited, and writes only what is answered', async () => {
    const plugin = await written();
    const first = plugin.vault.read(REVIEW);
    const theirs = /^\d+ wins on .+$/m.exec(first)?.[0] ?? '';
    const edited = first.replace(theirs, 'What a week.');
    const answers = [
      ['Keep mine', true, false],
      ['Use the new one, with mine below', true, true],
      ['Keep mine, with the new one below', true, true],
    ] as const;

    const edit = async () => {
      plugin.vault.write(REVIEW, edited);
      // It is open, and the app has to see what another program has written.
      await soon(() =>
        plugin.page.evaluate(() => window.app?.workspace.activeEditor?.editor.getValue()),
      ).toBe(edited);
      await plugin.run('write-review');
    };

    for (const [answer, hasMine, hasTheirs] of answers) {
      await edit();
      await plugin.modal.getByRole('radio', { name: new RegExp(`^${answer}(?!,)`) }).check();
      await plugin.modal.locator('.mod-cta').click();
      await soon(() => plugin.modal.count()).toBe(0);

      await soon(() => plugin.vault.read(REVIEW).includes('What a week.')).toBe(hasMine);
      await soon(() => plugin.vault.read(REVIEW).includes(theirs)).toBe(hasTheirs);
    }

    await edit();
    await plugin.modal.waitFor();
    await plugin.page.keyboard.press('Escape');
    await soon(() => plugin.modal.count()).toBe(0);
    expect(plugin.vault.read(REVIEW)).toBe(edited);
  });
});

describe('the sidebar of a user who has begun', () => {
  it.runIf(pages.can('break-disk'))(
    'keeps the words in the field, and says so, where the disk is full',
    async () => {
      const plugin = await goOn(pages, { files: BEGUN });
      await plugin.page.evaluate(() => window.host?.disk.fail('write', /2026-11-20/, 'ENOSPC'));

      await plugin.field.fill('do not lose me');
      await plugin.field.press('Enter');

      await plugin.sidebar.locator('.small-wins-destination.is-problem').waitFor();
      expect(await plugin.field.inputValue()).toBe('do not lose me');
      await plugin.page.evaluate(() => window.host?.disk.repair());
      await plugin.field.press('Enter');
      await soon(
        () => plugin.vault.has('2026-11-20.md') && plugin.vault.read('2026-11-20.md'),
      ).toContain('- do not lose me #win');
    },
  );

  it('shows one area alone, and everything again; logs for an empty day into that day’s note, and asks before it makes one', async () => {
    const plugin = await goOn(pages, { files: BEGUN });
    await plugin.cell('Thursday 19 November 2026, 1 win').waitFor();

    await plugin.button('Choose what to show').click();
    await plugin.menuItem('health').click();
    await plugin.cell('Wednesday 18 November 2026, 1 win').waitFor();
    expect(await plugin.cell('Thursday 19 November 2026, 1 win').count()).toBe(0);

    await plugin.button(/^Choose what to show/).click();
    await plugin.menuItem('Everything').click();
    await plugin.cell('Thursday 19 November 2026, 1 win').waitFor();

    await plugin.cell('Thursday 12 November 2026').click();
    await plugin.sidebar.getByText('No wins here yet.').waitFor();
    await plugin.button('Log for this day').click();
    await plugin.modal.getByLabel('What went right?').fill('late but true');
    await plugin.modal.getByText('- late but true #win').waitFor();
    await plugin.page.keyboard.press('Enter');

    await plugin.cell('Thursday 12 November 2026, 1 win').waitFor();
    expect(plugin.vault.read('2026-11-12.md')).toBe('## Wins\n- late but true #win\n');
    expect(await plugin.modal.count()).toBe(0);

    await plugin.cell('Friday 13 November 2026').click();
    await plugin.button("Create this day's note").click();
    await plugin.modal.waitFor();
    expect(plugin.vault.has('2026-11-13.md')).toBe(false);
    await plugin.button('Create note').click();

    await soon(() => plugin.vault.has('2026-11-13.md')).toBe(true);
  });

  it('shows hostile words as words, and runs none of them', async () => {
    const words = `<img src=x onerror="hacked()"> [a](javascript:hacked()) <script>hacked()</script> \u202eevil`;
    const plugin = await goOn(pages, { files: BEGUN });
    plugin.vault.write('2026-11-20.md', `- ${words} #win\n`);
    await plugin.page.evaluate(() => {
      Object.assign(window, { hacked: () => document.body.setAttribute('data-hacked', '') });
    });
    const entry = plugin.section('today').locator('.small-wins-entry').first();
    await soon(() => entry.textContent()).toContain('evil');

    await entry.hover();
    await plugin.cell(TODAY).hover();
    await plugin.cell(TODAY).click();
    await plugin.field.fill(`${words} again`);
    await plugin.field.press('Enter');
    await plugin.section('today').getByText('again').waitFor();
    await plugin.run('log');
    await plugin.modal.getByLabel('What went right?').fill(words);
    await plugin.modal.locator('.small-wins-preview-line.is-new').waitFor();

    expect(await entry.textContent()).toContain('<img src=x onerror="hacked()">');
    expect(await plugin.page.locator('.small-wins img, .small-wins script').count()).toBe(0);
    expect(await plugin.page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await plugin.page.locator('body[data-hacked]').count()).toBe(0);
    await plugin.page.keyboard.press('Escape');
    await plugin.modal.waitFor({ state: 'detached' });
  });
});

describe('typing in a daily note', () => {
  it('is followed from outside, and as a folder is renamed and deleted', async () => {
    const plugin = await goOn(pages, { files: BEGUN });
    plugin.vault.write('Work/Report.md', '- went further #win @2026-11-17\n');
    const won = plugin.cell('Tuesday 17 November 2026, 1 win');
    await won.waitFor();

    plugin.vault.write('2026-11-20.md', '- from the phone #win\n');
    await plugin.section('today').getByText('from the phone').waitFor();

    await plugin.page.evaluate(async () => {
      const folder = window.app?.vault.getAbstractFileByPath('Work');
      if (folder != null) await window.app?.fileManager.renameFile(folder, 'Job');
    });
    await soon(() => plugin.vault.has('Job/Report.md')).toBe(true);
    await won.click();
    await plugin.sidebar.locator('.small-wins-day').getByText('went further').click();
    await soon(() => plugin.page.evaluate(() => window.app?.workspace.getActiveFile()?.path)).toBe(
      'Job/Report.md',
    );

    await plugin.page.evaluate(async () => {
      const folder = window.app?.vault.getAbstractFileByPath('Job');
      if (folder != null) await window.app?.fileManager.trashFile(folder);
    });
    await soon(() => won.count()).toBe(0);
    expect(await plugin.cell('Friday 20 November 2026, 1 win').count()).toBe(1);
  });

  it('changes the number, the cell and the entries', async () => {
    const plugin = await goOn(pages, { files: BEGUN });
    plugin.vault.write('2026-11-20.md', 'A day.\n');
    await plugin.cell(`${TODAY}, no win`).waitFor();
    await plugin.openNote('2026-11-20');
    await plugin.editor.getByText('A day.').waitFor();

    await plugin.editor.click();
    await plugin.page.keyboard.press('Control+End');
    await plugin.page.keyboard.type('- did it #win');

    await plugin.cell(`${TODAY}, 1 win, today`).waitFor();
    await plugin.section('today').getByText('did it').waitFor();
    await soon(() => plugin.section('streak').textContent()).toContain('3 days');
    await soon(() => plugin.vault.read('2026-11-20.md')).toBe('A day.\n- did it #win');
  });
});

describe('settings', () => {
  it('are followed by the sidebar at once', async () => {
    const plugin = await goOn(pages, { files: BEGUN });
    plugin.vault.write('2026-11-20.md', '- one #win\n- two #win\n- three #win\n');
    await soon(() => plugin.section('today').textContent()).toContain('3 wins');
    await plugin.openSettings();

    await plugin.setting('Target').locator('input').fill('4');
    await plugin.setting('Quiet mode').locator('.checkbox-container').click();
    await plugin.setting('Colours').getByText('Leaf').click();
    await plugin.settings.close();

    await soon(() => plugin.section('today').textContent()).toContain('3 of 4');
    await plugin.section('streak').getByText('Rhythm', { exact: true }).waitFor();
    await plugin.sidebar.locator('.small-wins-palette-leaf').waitFor();
  });

  it('put the cursor into a new row, have no fault for axe, and are followed where another device has written them', async () => {
    const plugin = await pages.open({ files: BEGUN });
    await plugin.section('streak').getByText('Streak', { exact: true }).waitFor();
    await plugin.openSettings();
    const { settings } = plugin;
    const faults = await faultsOf(settings, { parts: ['[class*="small-wins-setting"]'] });

    await plugin.setting('Pauses').click();
    await settings.locator('[aria-label="Add pause"]').click();
    await settings.locator('.small-wins-setting-plan-pauses input:focus').waitFor();
    await settings.keyboard.type('2026-12-01');
    await settings.keyboard.press('Tab');
    const data = () => plugin.vault.read('.obsidian/plugins/small-wins/data.json');
    await soon(data).toContain('2026-12-01');

    await settings.getByRole('button', { name: 'Back' }).click();
    await plugin.setting('Earlier places of daily notes').click();
    await settings.locator('[aria-label="Add place"]').click();
    await settings.locator('.small-wins-setting-daily-others .setting-item:focus').waitFor();

    expect(faults).toEqual([]);

    await settings.close();
    plugin.vault.write('.obsidian/plugins/small-wins/data.json', '{ "quiet": true }');

    await plugin.section('streak').getByText('Rhythm', { exact: true }).waitFor();
  });

  it('that cannot be read are named, and left alone', async () => {
    const plugin = await pages.open({
      files: { ...BEGUN, '.obsidian/plugins/small-wins/data.json': '{ "quiet": tru' },
    });

    await plugin.notice.waitFor();
    await plugin.section('streak').waitFor();
    expect(plugin.vault.read('.obsidian/plugins/small-wins/data.json')).toBe('{ "quiet": tru');
  });

  it('say how to fix a format of daily notes that names no day', async () => {
    const plugin = await pages.open({
      files: { 'a note.md': '', '.obsidian/daily-notes.json': '{ "format": "DD-MM" }' },
    });
    await plugin.sidebar.getByText("Daily notes can't be told apart").waitFor();
    expect(await plugin.sidebar.getByText('Start with one small win').isVisible()).toBe(false);

    const window = plugin.page.waitForEvent('popup');
    await plugin.button('Open the setting').click();
    await window;

    await plugin.setting('Date format of daily notes').waitFor();
  });
});

describe('the day', () => {
  it('becomes another at midnight', async () => {
    const plugin = await pages.open({ files: BEGUN, now: '2026-11-20T23:59:30' });
    await plugin
      .section('today')
      .locator('.small-wins-section-note', { hasText: 'Fri 20 Nov' })
      .waitFor();

    await plugin.page.clock.fastForward('01:00');

    await plugin
      .section('today')
      .locator('.small-wins-section-note', { hasText: 'Sat 21 Nov' })
      .waitFor();
    await plugin.cell('Saturday 21 November 2026, no win yet, today').waitFor();
  });
});
