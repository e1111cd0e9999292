// @vitest-environment jsdom
import { MarkdownRenderer } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { english } from '../../../src/core/words/en/english';
import { groupClass } from '../../../src/obsidian/settings/group';
import { openSettings } from '../../../src/obsidian/settings/open-settings';
import { DATA, aSettingsTab } from './a-settings-tab';

type Page = Awaited<ReturnType<typeof aSettingsTab>>;
let page: Page;

async function open(...args: Parameters<typeof aSettingsTab>): Promise<Page> {
  page = await aSettingsTab(...args);
  return page;
}

function choose(name: string, value: string): void {
  const select = page.row(name).querySelector('select');
  if (select === null) throw new Error(`${name} has no choices`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

afterEach(async () => {
  page.host.app.setting.close();
  await page.host.stop();
  document.body.replaceChildren();
});

describe('settings page', () => {
  it('saves what each kind of control is set to, in the form of the file', async () => {
    const { row, saved, type } = await open(undefined, { 'T/Daily.md': '', 'Log/a.md': '' });

    row('Quiet mode').find('.checkbox-container').click();
    row('Colours').findAll('input')[1]?.click();
    choose('Schedule', '3');
    type('Target', '2');
    type('Count from', '2026-01-31');
    type('Day start', '4');
    type('Levels', '1, 2 4;8');
    type('Folder of daily notes', 'Log');
    type('Template of daily notes', 'T/Daily.md');
    const slider = row('Freezes').querySelector('input');
    if (slider) slider.value = '5';
    slider?.dispatchEvent(new Event('input'));
    slider?.dispatchEvent(new Event('change'));

    await vi.waitFor(() =>
      expect(saved()).toEqual({
        version: 1,
        quiet: true,
        heatmap: { palette: 'leaf', thresholds: [1, 2, 4, 8] },
        plan: {
          schedule: '3 per week',
          target: 2,
          since: '2026-01-31',
          dayStart: 4,
          freezes: 5,
        },
        daily: { folder: 'Log', template: 'T/Daily.md' },
      }),
    );
  });

  it('goes back to the default by the button beside a slider', async () => {
    const { row, saved } = await open({ version: 1, plan: { freezes: 5 } });

    row('Freezes').find('[aria-label="Restore default"]').click();

    await vi.waitFor(() => expect(saved()).toEqual({ version: 1, plan: { freezes: 2 } }));
  });

  it('keeps what it does not know, and what was bad elsewhere', async () => {
    const file = { version: 2, mood: 1, plan: { freezes: 9, luck: true }, rewards: 'tea' };
    const { saved, type } = await open(file);

    type('Target', '250 words');

    await vi.waitFor(() =>
      expect(saved()).toEqual({
        ...file,
        plan: { freezes: 9, luck: true, target: '250 words' },
      }),
    );
  });

  it('says what an empty field and a language that follows another one stand for', async () => {
    const { row, type } = await open({ daily: { format: 'DD-MM-YYYY' } });
    const shown = (name: string) => row(name).querySelector('input')?.placeholder;
    const first = (name: string) => row(name).querySelector('option')?.textContent;

    expect(shown('Folder of daily notes')).toBe('Journal');
    expect(shown('Template of daily notes')).toBe('As in the vault');
    expect(shown('Date format of weekly notes')).toBe('gggg-[W]ww');
    // The one in the settings is no longer there once the field is empty.
    type('Date format of daily notes', '');
    expect(shown('Date format of daily notes')).toBe('As in the vault');
    expect(first('Language')).toBe('As in Obsidian (English)');
    expect(first('Language of notes')).toBe('As in the app (English)');
  });

  it('takes an empty field for what the vault says', async () => {
    const { row, saved, type } = await open({ version: 1, daily: { folder: 'Log' } });
    const before = row('Folder of daily notes').querySelector('input')?.value;

    type('Folder of daily notes', '');

    await vi.waitFor(() => expect(saved()).toEqual({ version: 1, daily: { folder: null } }));
    expect(before).toBe('Log');
  });

  it('refuses a folder of daily notes that is not there, and says how many notes it would hide', async () => {
    const { host, row, type } = await open(undefined, { 'Log/2026-11-20.md': '' });

    type('Folder of daily notes', 'Logg');

    await vi.waitFor(() => {
      expect(row('Folder of daily notes').textContent).toContain(
        "There's no such folder in your vault. You'd lose sight of 228 daily notes.",
      );
    });
    expect(host.memory.text(DATA)).toBeNull();
  });

  it('says what a field needs and what is used meanwhile, and saves nothing', async () => {
    const { host, row, type } = await open();

    type('Target', 'a lot');
    type('Day start', '13');
    type('Date format of daily notes', 'DD.MM.');

    await vi.waitFor(() => expect(row('Target').textContent).toContain('Still using 1.'));
    await vi.waitFor(() =>
      expect(row('Day start').textContent).toContain('Use a number from 0 to 12. Still using 0.'),
    );
    await vi.waitFor(() =>
      expect(row('Date format of daily notes').textContent).toContain('Include the year'),
    );
    expect(host.memory.text(DATA)).toBeNull();
  });

  it('shows a bad text of the file with what is wrong, and leaves it there', async () => {
    const { row, saved } = await open({ plan: { target: 'a lot' } });

    await vi.waitFor(() => expect(row('Target').textContent).toContain('Still using 1.'));
    expect(row('Target').querySelector('input')?.value).toBe('a lot');
    expect(saved()).toEqual({ plan: { target: 'a lot' } });
  });

  it('shows what counts where a switch cannot show what the file says, until it is set', async () => {
    const { row, saved } = await open({ plan: { countSteps: 'no' } });
    const before = row('Count micro-steps').textContent;
    const wasOn = row('Count micro-steps').find('.checkbox-container').hasClass('is-enabled');

    row('Count micro-steps').find('.checkbox-container').click();

    expect([wasOn, before]).toEqual([
      true,
      expect.stringContaining(english.settings.unusable({ kind: 'flag' })),
    ]);
    await vi.waitFor(() => expect(saved()).toEqual({ version: 1, plan: { countSteps: false } }));
    await vi.waitFor(() =>
      expect(row('Count micro-steps').textContent).not.toContain('something else here'),
    );
  });

  it('turns a switch back where the disk refuses', async () => {
    const { host, row } = await open();
    host.disk.fail('write', DATA, 'ENOSPC');

    row('Quiet mode').find('.checkbox-container').click();

    await vi.waitFor(() =>
      expect(row('Quiet mode').find('.checkbox-container').hasClass('is-enabled')).toBe(false),
    );
    expect(activeDocument.body.textContent).toContain('the old value stays');
  });

  it('follows a change from outside', async () => {
    const { host, row } = await open({ plan: { target: 1 } });

    host.memory.edit(DATA, '{"plan":{"target":"10 minutes"}}');

    await vi.waitFor(() => expect(row('Target').querySelector('input')?.value).toBe('10 minutes'));
  });

  it('is drawn without reading the disk', async () => {
    const { host, plugin } = await open();
    host.disk.fail('read', /./, 'EIO');
    host.disk.fail('stat', /./, 'EIO');

    expect(() => plugin.tab.update()).not.toThrow();
  });

  it('listens no more once the plugin is gone', async () => {
    const { host, plugin } = await open();
    const update = vi.spyOn(plugin.tab, 'update');

    host.disable('small-wins');
    await plugin.store.load();

    expect(update).not.toHaveBeenCalled();
  });
});

/** Types into a field without leaving it. */
function typeOn(name: string, text: string): HTMLInputElement {
  const field = page.row(name).querySelector('input');
  if (field === null) throw new Error(`${name} has no field`);
  field.value = text;
  field.dispatchEvent(new Event('input'));
  return field;
}

describe('a group on the settings page', () => {
  it('has a button that opens its page of the guide', async () => {
    await open();
    const shown = vi.spyOn(MarkdownRenderer, 'render').mockResolvedValue();
    const marks = page.plugin.tab.containerEl.querySelector(`.${groupClass('marks')}`);

    marks?.querySelector<HTMLElement>('[aria-label="Marks: Read more"]')?.click();

    expect(shown.mock.calls[0]?.[1]).toContain('## Marks');
    shown.mockRestore();
  });
});

describe('a text on the settings page', () => {
  it('is saved when its field is left, not at each key', async () => {
    const { host, saved } = await open();

    for (const text of ['m', 'mo', 'moo']) typeOn('Wins in a property', text);
    const field = typeOn('Wins in a property', 'mood');
    const whileTyping = host.memory.text(DATA);
    field.dispatchEvent(new Event('blur'));

    await vi.waitFor(() => expect(saved()).toEqual({ version: 1, winProperty: 'mood' }));
    expect(whileTyping).toBeNull();
  });

  it('is saved in a pause, for a window that goes without a word', async () => {
    const { saved } = await open();

    typeOn('Wins in a property', 'mood');

    await vi.waitFor(() => expect(saved()).toEqual({ version: 1, winProperty: 'mood' }));
  });

  it('is saved when the window is closed while it is typed', async () => {
    const { host, saved } = await open();

    typeOn('Wins in a property', 'mood');
    host.app.setting.close();

    await vi.waitFor(() => expect(saved()).toEqual({ version: 1, winProperty: 'mood' }));
  });

  it('goes back to the default by the button beside it', async () => {
    const { row, saved } = await open({ version: 1, goals: { value: 'aim' } });
    const isThere = !row('Goal value').find('.small-wins-is-usual');

    row('Goal value').find('[aria-label="Restore default"]').click();

    await vi.waitFor(() => expect(saved()).toEqual({ version: 1, goals: { value: 'goal' } }));
    expect(isThere).toBe(true);
    expect(row('Goal value').querySelector('.small-wins-is-usual')).not.toBeNull();
  });

  it('shows what a date format makes of today, while it is typed', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-20T18:30:00'), toFake: ['Date'] });
    const { row } = await open({ version: 1, daily: { format: 'YYYY/MM/DD' } });
    const sample = () => row('Date format of daily notes').find('.small-wins-setting-sample');
    const before = sample().textContent;

    typeOn('Date format of daily notes', 'ddd D MMM YYYY');
    const after = sample().textContent;
    typeOn('Date format of daily notes', 'D MMM');
    vi.useRealTimers();

    expect([before, after, sample().textContent]).toEqual([
      'Today: 2026/11/20',
      'Today: Fri 20 Nov 2026',
      '',
    ]);
  });
});

describe('a choice on the settings page', () => {
  it('is a schedule, with the days of the week where some are wanted', async () => {
    const { row, saved } = await open();
    const day = (name: string) =>
      [...row('Schedule').querySelectorAll('button')].find((each) => each.textContent === name);
    choose('Schedule', 'weekdays');
    await vi.waitFor(() =>
      expect(saved()).toMatchObject({ plan: { schedule: 'mon, tue, wed, thu, fri' } }),
    );

    day('Wed')?.click();
    day('Sun')?.click();

    await vi.waitFor(() =>
      expect(saved()).toMatchObject({ plan: { schedule: 'mon, tue, thu, fri, sun' } }),
    );
    expect(day('Wed')?.getAttribute('aria-pressed')).toBe('false');
  });

  it.each([
    ['every', 'every 3 days', '10', 'every 10 days'],
    ['per-month', '10 per month', '28', '28 per month'],
  ])('has a number: %s, at first %s, after %j is typed %s', async (id, first, typed, then) => {
    const { row, saved } = await open();
    choose('Schedule', id);
    await vi.waitFor(() => expect(saved()).toMatchObject({ plan: { schedule: first } }));
    const field = row('Schedule').find('input') as HTMLInputElement;

    field.value = typed;
    field.dispatchEvent(new Event('change'));

    await vi.waitFor(() => expect(saved()).toMatchObject({ plan: { schedule: then } }));
  });

  it.each([
    ['every', '0', 'every 3 days', 'Use a number from 2 to 365, as in “every 3 days”.'],
    ['every', '400', 'every 3 days', 'Use a number from 2 to 365, as in “every 3 days”.'],
    ['per-month', '31', '10 per month', 'Use a number from 1 to 28, as in “10 per month”.'],
    ['per-month', '', '10 per month', 'Use a number from 1 to 28, as in “10 per month”.'],
  ])('keeps the last number of %s where %j is typed', async (id, typed, kept, why) => {
    const { row, saved } = await open();
    choose('Schedule', id);
    const field = row('Schedule').find('input') as HTMLInputElement;

    field.value = typed;
    field.dispatchEvent(new Event('change'));

    expect(row('Schedule').textContent).toContain(`${why} The old value stays.`);
    await vi.waitFor(() => expect(saved()).toMatchObject({ plan: { schedule: kept } }));
  });

  it('shows no number where the schedule has none', async () => {
    const { row } = await open({ version: 1, plan: { schedule: 'every 12 days' } });
    const field = row('Schedule').find('input') as HTMLInputElement;

    expect([field.isShown(), field.value]).toEqual([true, '12']);
    choose('Schedule', 'daily');
    expect(field.isShown()).toBe(false);
  });

  it('never asks for no day at all', async () => {
    const { row, saved } = await open({ version: 1, plan: { schedule: 'mon' } });

    [...row('Schedule').querySelectorAll('button')]
      .find((each) => each.textContent === 'Mon')
      ?.click();

    expect(saved()).toEqual({ version: 1, plan: { schedule: 'mon' } });
  });

  it('is one of the palettes, each with its colours', async () => {
    const { row, plugin } = await open({ version: 1, heatmap: { palette: 'cividis' } });

    expect(row('Colours').querySelectorAll('.small-wins-swatch')).toHaveLength(12);
    expect(
      row('Colours').querySelector<HTMLInputElement>('input:checked')?.labels?.[0]?.textContent,
    ).toContain('Cividis');
    row('Colours').find('input').click();

    await vi.waitFor(() => expect(plugin.store.get().heatmap.palette).toBe('theme'));
  });
});

describe('lists on the settings page', () => {
  it('are a page each, with what they hold on its row', async () => {
    const { row, names } = await open({ marks: { win: ['win', 'yay'] } });
    const shown = row('Win tags').textContent;

    row('Win tags').click();

    expect(shown).toContain('win, yay');
    expect(names()).toEqual(expect.arrayContaining(['Tag 1', 'Tag 2']));
  });

  it('take a new element once it is good', async () => {
    const { row, press, type, saved } = await open();
    row('Win tags').click();

    press('Add tag');
    await vi.waitFor(() =>
      expect(row('Tag 2').doc.activeElement).toBe(row('Tag 2').querySelector('input')),
    );
    const isCalm = !row('Tag 2').hasClass('is-invalid');
    type('Tag 2', 'two words');
    await vi.waitFor(() => expect(row('Tag 2').textContent).toContain("It's left out until then"));
    type('Tag 2', 'yay');

    await vi.waitFor(() => expect(saved()).toEqual({ version: 1, marks: { win: ['win', 'yay'] } }));
    expect(isCalm).toBe(true);
  });

  it('keep a good new element of a window that was closed in its row, and forget a bad one', async () => {
    const { host, row, press, saved } = await open();
    row('Win tags').click();
    press('Add tag');
    typeOn('Tag 2', 'yay');
    host.app.setting.close();
    await vi.waitFor(() => expect(saved()).toEqual({ version: 1, marks: { win: ['win', 'yay'] } }));

    host.app.setting.open();
    row('Win tags').click();
    press('Add tag');
    typeOn('Tag 3', 'two words');
    host.app.setting.close();
    host.app.setting.open();
    row('Win tags').click();

    expect(page.names().filter((name) => name?.startsWith('Tag '))).toEqual(['Tag 1', 'Tag 2']);
    expect(saved()).toEqual({ version: 1, marks: { win: ['win', 'yay'] } });
  });

  it('take what is typed when its field is left, not at each key', async () => {
    const { host, row, press, saved } = await open();
    row('Rewards').click();
    press('Add reward');
    const field = () => row('Reward 1').querySelector('input');
    await vi.waitFor(() => expect(row('Reward 1').doc.activeElement).toBe(field()));

    for (const text of ['a', 'a n', 'a new r', 'a new record']) typeOn('Reward 1', text);
    await vi.waitFor(() => expect(page.plugin.tab.getControlValue('rewards[0]')).toContain('rec'));
    const whileTyping = host.memory.text(DATA);
    field()?.blur();

    await vi.waitFor(() => expect(saved()).toEqual({ version: 1, rewards: ['a new record'] }));
    expect(whileTyping).toBeNull();
  });

  it('save nothing of a field that shows what cannot be saved, nor what was typed before that', async () => {
    const { host, row, press } = await open();
    row('Win tags').click();
    press('Add tag');
    const field = () => row('Tag 2').querySelector('input');
    await vi.waitFor(() => expect(row('Tag 2').doc.activeElement).toBe(field()));

    typeOn('Tag 2', 'a');
    await vi.waitFor(() => expect(page.plugin.tab.getControlValue('marks.win[1]')).toBe('a'));
    typeOn('Tag 2', 'a n');
    await vi.waitFor(() => expect(row('Tag 2').textContent).toContain("It's left out until then"));
    field()?.blur();
    // The second waits for all that was asked for before it.
    await page.plugin.store.set('quiet', false);
    await page.plugin.store.set('quiet', true);

    expect(JSON.parse(host.memory.text(DATA) ?? '{}')).toEqual({ version: 1, quiet: true });
  });

  it.each([
    { name: 'Rewards', add: 'Add reward', field: 'Reward 1' },
    { name: 'Quiet mode', add: null, field: 'Wins in a property' },
  ])('forget half a word in a window that goes without closing: $field', async (list) => {
    const { host, plugin, row, press } = await open();
    if (list.add !== null) {
      row(list.name).click();
      press(list.add);
    }
    row(list.field).querySelector('input')?.focus();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

    typeOn(list.field, 'a new r');
    await vi.advanceTimersByTimeAsync(10);
    // A frame, unlike a window, is never destroyed without a word.
    Object.defineProperty(host.app.setting.popout, 'closed', { value: true });
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    await plugin.store.set('quiet', true);

    expect(plugin.store.json).toEqual({ version: 1, quiet: true });
  });

  it('forget an empty row that is deleted', async () => {
    const { host, row, press, names } = await open();
    row('Rewards').click();
    press('Add reward');

    row('Reward 1').find('[aria-label="Delete"]').click();

    expect(names()).not.toContain('Reward 1');
    expect(host.memory.text(DATA)).toBeNull();
  });

  it('lose an element, while the bad ones beside it stay', async () => {
    const { row, saved } = await open({ version: 1, plan: { pauses: ['2026-09-01', 'soon'] } });
    row('Pauses').click();
    await vi.waitFor(() => expect(row('Pause 2').textContent).toContain('the earlier one first'));

    row('Pause 1').find('[aria-label="Delete"]').click();

    await vi.waitFor(() => expect(saved()).toEqual({ version: 1, plan: { pauses: ['soon'] } }));
  });

  it('go back to the default with the last tag', async () => {
    const { row, saved } = await open({ version: 1, marks: { win: ['yay'] } });
    row('Win tags').click();

    row('Tag 1').find('[aria-label="Delete"]').click();

    await vi.waitFor(() => expect(saved()).toEqual({ version: 1, marks: {} }));
    await vi.waitFor(() => expect(row('Tag 1').querySelector('input')?.value).toBe('win'));
  });

  it('give a prompt room, and keep it on one line', async () => {
    const { row, press, saved } = await open({ version: 1, review: { prompts: ['Well?'] } });
    row('Prompts').click();

    press('Add prompt');
    const field = row('Prompt 2').querySelector('textarea');
    if (field) field.value = 'What was hard,\nand why?';
    field?.dispatchEvent(new Event('input'));

    await vi.waitFor(() =>
      expect(saved()).toEqual({
        version: 1,
        review: { prompts: { week: ['Well?', 'What was hard, and why?'] } },
      }),
    );
  });

  it('are put in order', async () => {
    const { row, plugin, saved } = await open({ version: 1, rewards: ['tea', 'walk'] });
    row('Rewards').click();
    const data = new Map<string, string>();
    const drag = (type: string) =>
      Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
        dataTransfer: {
          setData: (key: string, value: string) => data.set(key, value),
          getData: (key: string) => data.get(key) ?? '',
        },
      });

    row('Reward 2').find('.setting-drag-handle').dispatchEvent(drag('dragstart'));
    row('Reward 1').dispatchEvent(drag('drop'));

    await vi.waitFor(() => expect(saved()).toEqual({ version: 1, rewards: ['walk', 'tea'] }));
    expect(plugin.store.get().rewards).toEqual(['walk', 'tea']);
  });

  it('hold places of daily notes, each with its folder and format', async () => {
    const { row, press, type, saved } = await open();
    row('Earlier places of daily notes').click();

    press('Add place');
    await vi.waitFor(() => row('Place 1').click());
    type('Folder', 'Old');
    type('Date format', 'DD.MM.YYYY');

    await vi.waitFor(() =>
      expect(saved()).toEqual({
        version: 1,
        daily: { others: [{ folder: 'Old', format: 'DD.MM.YYYY' }] },
      }),
    );
    press('Back');
    expect(row('Place 1').textContent).toContain('Old/DD.MM.YYYY');
  });
});

describe('problems on the settings page', () => {
  it('have no row while all is well', async () => {
    const { row } = await open({ quiet: true });

    expect(row(english.settings.problems).isShown()).toBe(false);
  });

  it('are named with a fix, and gone once fixed', async () => {
    const { row, names, saved } = await open({ version: 1, quiet: 'yes', plan: { freezes: 9 } });
    row(english.settings.problems).click();
    const words = row('Freezes').textContent;

    row('Quiet mode').find('button').click();

    expect(words).toContain(
      english.settings.unusable({ kind: 'number', least: 0, most: 5, isWhole: true }),
    );
    await vi.waitFor(() => expect(saved()).toEqual({ version: 1, plan: { freezes: 9 } }));
    await vi.waitFor(() => expect(names()).not.toContain('Quiet mode'));
  });

  it('warn on the row of the list they are in', async () => {
    const { row } = await open({ marks: { win: ['win', 'two words'] } });

    expect(row('Win tags').querySelector('.mod-warning')).not.toBeNull();
    expect(row('Micro-step tags').querySelector('.mod-warning')).toBeNull();
  });
});

describe('a setting that would silence others', () => {
  it('is refused where no task could count any more', async () => {
    const { row, type, plugin } = await open({ version: 1 });

    type('Done checkboxes', '');

    await vi.waitFor(() =>
      expect(row('Done checkboxes').textContent).toContain('Use at least one character'),
    );
    expect(plugin.store.get().states.done).toBe('xXw');
  });

  it('says whose tag it is already', async () => {
    const { row, type } = await open({ version: 1, marks: { lesson: ['lesson', 'learned'] } });
    row('Lesson tags').click();

    type('Tag 2', 'WIN');

    await vi.waitFor(() =>
      expect(row('Tag 2').textContent).toContain('Already one of your win tags'),
    );
  });

  it('says that the daily notes are in the folder', async () => {
    const settings = { daily: { folder: 'Notes/Daily' }, excludedFolders: ['Old'] };
    const { row, type } = await open({ version: 1, ...settings });
    row('Excluded folders').click();

    type('Folder 1', 'Notes');

    await vi.waitFor(() =>
      expect(row('Folder 1').textContent).toContain(english.settings.holdsDailyNotes),
    );
  });
});

describe('opening the settings', () => {
  /** Opens the settings at a group; the groups that are scrolled to then. */
  function openedAt(group: Parameters<typeof openSettings>[1]): Element[] {
    const { host, plugin } = page;
    const seen: Element[] = [];
    const opened = { app: host.obsidian, settingTab: plugin.tab, words: english };
    openSettings(opened, group);
    // jsdom has no layout to scroll in; each of its windows has elements of its own.
    const { win } = plugin.tab.containerEl;
    for (const realm of [window, activeWindow, win] as unknown as (typeof globalThis)[]) {
      realm.Element.prototype.scrollIntoView = function (this: Element) {
        if (this.isConnected) seen.push(this);
      };
    }
    return seen;
  }

  it('shows the group that was asked for, once its window has a layout', async () => {
    const { host, plugin } = await open();
    host.app.setting.close();

    const seen = openedAt('weekly-review');

    expect(host.app.setting.activeTab).toBe(plugin.tab);
    await vi.waitFor(() => expect(seen[0]?.textContent).toMatch(/^Weekly review/));
  });

  it('shows the group over a page that was left open', async () => {
    const { row } = await open();
    row('Win tags').click();

    const seen = openedAt('plan');

    await vi.waitFor(() => expect(seen[0]?.textContent).toMatch(/^Plan/));
  });

  it('says where the setting is in an app that does not let us', async () => {
    const { host, plugin } = await open();
    const app = Object.create(host.obsidian, { setting: { value: undefined } });

    openSettings({ app, settingTab: plugin.tab, words: english }, 'plan');

    expect(activeDocument.body.textContent).toContain('Open Settings → Small Wins → Plan.');
  });
});
