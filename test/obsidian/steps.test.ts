// @vitest-environment jsdom
import { Plugin } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WholePlugin } from './whole-plugin';
import { DATA, MANIFEST, notices, startPlugin, stopPlugin } from './whole-plugin';
import { button, part, press, run, startWithSidebar, texts, type } from './with-sidebar';

const NOTE = '2026-11-20.md';
const GOAL = '---\nsmall-wins: goal\nstep: open the file\n---\n';

let whole: WholePlugin;

afterEach(async () => {
  vi.useRealTimers();
  await stopPlugin(whole);
  window.localStorage.clear();
});

function textOf(path = NOTE): string | null {
  return whole.host.memory.text(path);
}

/** The text of a note once it has changed. */
async function changed(path: string, before: string | null): Promise<string> {
  return vi.waitFor(() => {
    const text = textOf(path);
    if (text === before || text === null) throw new Error('not written yet');
    return text;
  });
}

/** Opens the menu of the entry that says this. */
function openMenu(words: string): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.small-wins-entry')];
  const row = rows.find(({ textContent }) => textContent.includes(words));
  if (row === undefined) throw new Error(`no ${words} in ${texts('.small-wins-entry').join()}`);
  row.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
}

/** The item of the menu that was opened last. */
function menuItem(title: string): HTMLElement {
  const items = [...document.querySelectorAll<HTMLElement>('.menu-item')];
  const found = items.filter(({ textContent }) => textContent === title).at(-1);
  if (found === undefined) throw new Error(`no ${title} in ${texts('.menu-item').join()}`);
  return found;
}

async function undo(): Promise<void> {
  button('Undo', '.notice').click();
  await whole.host.settled();
}

describe('Done on the step of a goal', () => {
  it.each([
    ['no note yet', null, '## Wins\n- [x] 18:30 open the file #step [[Report]]'],
    [
      'a list of tasks',
      '## Wins\n- [x] one #win\n\nMore.\n',
      '## Wins\n- [x] one #win\n- [x] 18:30 open the file #step [[Report]]\n\nMore.\n',
    ],
    [
      'a list without boxes',
      '## Wins\n* one #win\n',
      '## Wins\n* one #win\n* 18:30 open the file #step [[Report]]\n',
    ],
  ])('writes its line into today’s note: %s', async (_, before, after) => {
    whole = await startWithSidebar({
      'Report.md': GOAL,
      ...(before === null ? {} : { [NOTE]: before }),
    });

    button('Done: open the file').click();

    expect((await changed(NOTE, before)).trimEnd()).toBe(after.trimEnd());
    await vi.waitFor(() => {
      expect(texts('.small-wins-step')).toEqual([]);
    });
    expect(textOf('Report.md')).toBe(GOAL);
  });

  it('is taken back by its notice', async () => {
    const before = '## Wins\r\n- one #win';
    whole = await startWithSidebar({ 'Report.md': GOAL, [NOTE]: before });
    button('Done: open the file').click();
    await changed(NOTE, before);

    await vi.waitFor(undo);

    await vi.waitFor(() => {
      expect(textOf()).toBe(before);
    });
  });

  it('writes one line at a double click', async () => {
    whole = await startWithSidebar({ 'Report.md': GOAL, [NOTE]: '- one #win\n' });

    const done = button('Done: open the file');
    done.click();
    done.click();
    await changed(NOTE, '- one #win\n');
    await whole.host.settled();

    expect(textOf()?.match(/#step/g)).toHaveLength(1);
  });

  it('links by path where another note has the goal’s name', async () => {
    whole = await startWithSidebar({
      'Work/Deep/Report.md': GOAL,
      'Report.md': 'Another one.',
      [NOTE]: '- one #win\n',
    });

    button('Done: open the file').click();

    expect(await changed(NOTE, '- one #win\n')).toContain('#step [[Work/Deep/Report]]');
  });

  it('writes words that look like Markdown as words', async () => {
    const step = 'read `x` and %% #win/evil [[Nobody]]';
    whole = await startWithSidebar({
      'Report.md': `---\nsmall-wins: goal\nstep: "${step}"\n---\n`,
      [NOTE]: '## Wins\n- one #win\n',
    });

    button(`Done: ${step}`).click();

    const text = await changed(NOTE, '## Wins\n- one #win\n');
    const entries = await whole.api.entries();
    expect(text.split('\n')).toHaveLength(4);
    expect(entries.filter(({ kind }) => kind === 'step')).toHaveLength(1);
  });
});

describe('Done on a step that is a line', () => {
  const BEFORE = 'Dear diary  \r\n- [ ] shoes by the door #step/health\r\n';
  const AFTER = BEFORE.replace('[ ]', '[x]');

  it('ticks it off, and its notice takes that back', async () => {
    whole = await startWithSidebar({ [NOTE]: BEFORE, '2026-11-19.md': '- one #win\n' });

    button('Done: shoes by the door').click();
    expect(await changed(NOTE, BEFORE)).toBe(AFTER);

    await vi.waitFor(undo);
    await vi.waitFor(() => {
      expect(textOf()).toBe(BEFORE);
      expect(texts('.small-wins-step')).toHaveLength(1);
    });
  });

  it('finds it where it has moved to', async () => {
    whole = await startWithSidebar({ [NOTE]: BEFORE, '2026-11-19.md': '- one #win\n' });
    const done = button('Done: shoes by the door');
    whole.host.disk.before('read', NOTE, () => {
      whole.host.memory.edit(NOTE, `First.\n\n${BEFORE}`);
    });

    done.click();

    await vi.waitFor(() => {
      expect(textOf()).toBe(`First.\n\n${AFTER}`);
    });
  });

  it('writes nothing where it has changed, and says so', async () => {
    whole = await startWithSidebar({ [NOTE]: BEFORE, '2026-11-19.md': '- one #win\n' });
    const done = button('Done: shoes by the door');
    const now = BEFORE.replace('shoes', 'boots');
    whole.host.disk.before('read', NOTE, () => {
      whole.host.memory.edit(NOTE, now);
    });

    done.click();

    await vi.waitFor(() => {
      expect(notices()).toEqual(['This step has changed in its note. Nothing was written.']);
    });
    expect(textOf()).toBe(now);
  });

  it('takes nothing back where the note has changed since', async () => {
    whole = await startWithSidebar({ [NOTE]: BEFORE, '2026-11-19.md': '- one #win\n' });
    button('Done: shoes by the door').click();
    await changed(NOTE, BEFORE);
    whole.host.memory.edit(NOTE, `${AFTER}More.`);
    await whole.host.settled();

    await vi.waitFor(undo);

    await vi.waitFor(() => {
      expect(notices().join()).toContain('has changed in the meantime. Nothing was undone.');
    });
    expect(textOf()).toBe(`${AFTER}More.`);
  });

  it('is left to Tasks where that is on, once at a double click', async () => {
    const before = '- [ ] water the plants #step 🔁 every day 📅 2026-11-20\n';
    const next = '- [ ] water the plants #step 🔁 every day 📅 2026-11-21';
    const lines: string[] = [];
    class Tasks extends Plugin {
      readonly apiV1 = {
        executeToggleTaskDoneCommand: (line: string, path: string) => {
          lines.push(`${path}: ${line}`);
          return `${next}\n${line.replace('[ ]', '[x]')} ✅ 2026-11-20`;
        },
      };
    }
    whole = await startWithSidebar({ [NOTE]: before, '2026-11-19.md': '- one #win\n' });
    await whole.host.enable(Tasks, { ...MANIFEST, id: 'obsidian-tasks-plugin', name: 'Tasks' });

    const done = button('Done: water the plants', '.small-wins-steps');
    done.click();
    done.click();
    const after = await changed(NOTE, before);
    await whole.host.settled();

    expect(after).toBe(`${next}\n${before.trimEnd().replace('[ ]', '[x]')} ✅ 2026-11-20\n`);
    expect(lines).toEqual([`${NOTE}: ${before.trimEnd()}`]);
    await vi.waitFor(undo);
    await vi.waitFor(() => {
      expect(textOf()).toBe(before);
    });
  });
});

describe('the timer of a step', () => {
  const FILES = { 'Report.md': GOAL, [NOTE]: '## Wins\n- [x] one #win\n' };

  /** From here on time does not pass until it is moved. */
  function stopTheClock(): void {
    vi.useFakeTimers({
      now: new Date('2026-11-20T18:30:00'),
      toFake: ['Date', 'setInterval', 'clearInterval'],
    });
  }

  beforeEach(() => {
    window.localStorage.clear();
  });

  function status(): string {
    const item = document.querySelector<HTMLElement>('.small-wins-timer-status');
    return item === null || item.style.display === 'none' ? '' : item.textContent;
  }

  async function startTimer(): Promise<void> {
    whole = await startWithSidebar(FILES);
    stopTheClock();
    part('.small-wins-timer').click();
  }

  /** Enables the plugin again, and waits until it has its timer. */
  async function enableAgain(): Promise<void> {
    await whole.host.enable(whole.plugin.constructor as never, MANIFEST);
    await vi.waitFor(
      () => {
        expect(document.querySelector('.small-wins-timer-status')).not.toBeNull();
      },
      { interval: 1 },
    );
  }

  it('counts down in the sidebar and the status bar, and stops at another click', async () => {
    await startTimer();
    expect(status()).toBe('2:00');

    vi.advanceTimersByTime(46_000);
    expect(status()).toBe('1:14');
    expect(texts('.small-wins-timer-time')).toEqual(['1:14']);
    expect(part('.small-wins-timer').classList.contains('is-running')).toBe(true);

    part('.small-wins-timer').click();
    expect(status()).toBe('');
    expect(texts('.small-wins-timer-time')).toEqual(['2 min']);
    vi.advanceTimersByTime(300_000);
    expect(notices()).toEqual([]);
  });

  it('offers to log the minutes that were worked by the time it is stopped', async () => {
    await startTimer();
    vi.advanceTimersByTime(100_000);
    part('.small-wins-timer').click();
    expect(status()).toBe('');
    expect(notices().join()).toContain('1 minute done: open the file.');
    button('Log it', '.notice').click();
    expect(await changed(NOTE, FILES[NOTE])).toContain('open the file (1m) #step [[Report]]');
  });

  it.each([
    [0, '2:00'],
    [1, '5:00'],
    [2, '25:00'],
  ])('runs for 2, 5 or 25 minutes by its command', async (which, left) => {
    whole = await startWithSidebar(FILES);
    stopTheClock();
    run(whole, 'start-timer');
    await vi.waitFor(() => part('.suggestion-item.is-selected'));

    document.querySelectorAll<HTMLElement>('.suggestion-item')[which]?.click();

    expect(status()).toBe(left);
  });

  it('offers steps by what is typed', async () => {
    whole = await startWithSidebar({ ...FILES, 'Spanish.md': GOAL.replace('open', 'close') });
    run(whole, 'start-timer');

    type('close');

    await vi.waitFor(() => {
      expect(texts('.suggestion-item')).toEqual([
        'close the fileSpanish · 2 min',
        'close the fileSpanish · 5 min',
        'close the fileSpanish · 25 min',
        'close the fileSpanish · 25 min rounds, with breaks of 5',
        'closea new line · 2 min',
        'closea new line · 5 min',
        'closea new line · 25 min',
        'closea new line · 25 min rounds, with breaks of 5',
      ]);
    });
    press('Escape');
  });

  it('ends with a notice that stays, whose click logs the minutes', async () => {
    await startTimer();

    vi.advanceTimersByTime(120_000);
    expect(notices()[0]).toContain('2 minutes done: open the file.');
    expect(status()).toBe('');
    vi.advanceTimersByTime(3_600_000);
    button('Log it', '.notice').click();

    // As of the timer's end, not of the click an hour later.
    expect(await changed(NOTE, FILES[NOTE])).toBe(
      `${FILES[NOTE]}- [x] 18:32 open the file (2m) #step [[Report]]\n`,
    );
  });

  it.each([
    ['neither', {}, [0, 0]],
    ['outside the app', { notification: true }, [1, 0]],
    ['with a sound', { sound: true }, [0, 1]],
  ])('tells of its end besides as the settings say: %s', async (_, timer, [shown, played]) => {
    const outside: unknown[] = [];
    const started: number[] = [];
    vi.stubGlobal(
      'Notification',
      class {
        constructor(...given: unknown[]) {
          outside.push(given);
        }
      },
    );
    const part = { connect: () => undefined, gain: { value: 1 }, frequency: { value: 0 } };
    vi.stubGlobal(
      'AudioContext',
      class {
        readonly currentTime = 0;
        readonly createGain = () => part;
        readonly createOscillator = () => ({
          ...part,
          start: (at: number) => started.push(at),
          stop: () => undefined,
          addEventListener: () => undefined,
        });
      },
    );
    whole = await startWithSidebar({ ...FILES, [DATA]: JSON.stringify({ version: 1, timer }) });
    stopTheClock();
    document.querySelector<HTMLElement>('.small-wins-timer')?.click();
    vi.advanceTimersByTime(120_000);

    const told = ['Small Wins', { body: '2 minutes done: open the file.' }];
    expect(outside).toEqual(shown === 1 ? [told] : []);
    expect(started).toHaveLength(played === 1 ? 2 : 0);
  });

  it('runs for a goal without a step, and logs a win that leads to it', async () => {
    whole = await startWithSidebar({
      [NOTE]: '## Wins\n- one #win\n',
      'Report.md': '---\nsmall-wins: goal\n---\n',
    });
    stopTheClock();
    part('.small-wins-goal [aria-haspopup="menu"]').click();
    menuItem('Timer: 5 minutes').click();
    vi.advanceTimersByTime(300_000);
    expect(notices()[0]).toContain('5 minutes done: Report.');
    button('Log it', '.notice').click();

    expect(await changed(NOTE, '## Wins\n- one #win\n')).toBe(
      '## Wins\n- one #win\n- 18:35 [[Report]] (5m) #win\n',
    );
  });

  it('ticks off an open win, and logs one that is done as a line of its own', async () => {
    const before = '- [ ] call the bank #win\n- ran along the river #win/health\n';
    whole = await startWithSidebar({ [NOTE]: before });
    stopTheClock();
    openMenu('call the bank');
    menuItem('Timer: 2 minutes').click();
    vi.advanceTimersByTime(120_000);
    button('Log it').click();
    const ticked = '- [x] call the bank (2m) #win\n- ran along the river #win/health\n';
    expect(await changed(NOTE, before)).toBe(ticked);

    openMenu('ran along');
    menuItem('Timer: 25 minutes').click();
    vi.advanceTimersByTime(1_500_000);
    button('Log it').click();
    expect(await changed(NOTE, ticked)).toContain('ran along the river (25m) #win/health\n');
  });

  it('runs for five minutes more where that is wished', async () => {
    await startTimer();
    vi.advanceTimersByTime(120_000);

    button('5 more minutes', '.notice').click();
    expect(status()).toBe('5:00');
    expect(notices()).toEqual([]);
    vi.advanceTimersByTime(300_000);
    button('Log it', '.notice').click();

    expect(await changed(NOTE, FILES[NOTE])).toContain('18:37 open the file (5m) #step [[Report]]');
  });

  it('ticks off a step that is a line', async () => {
    const before = '- [ ] shoes by the door #step\n';
    whole = await startWithSidebar({ [NOTE]: before, '2026-11-19.md': '- one #win\n' });
    stopTheClock();
    part('.small-wins-timer').click();
    vi.advanceTimersByTime(120_000);

    button('Log it', '.notice').click();

    expect(await changed(NOTE, before)).toBe('- [x] shoes by the door (2m) #step\n');
  });

  it('runs in rounds with breaks between them, and logs what was worked', async () => {
    whole = await startWithSidebar(FILES);
    stopTheClock();
    run(whole, 'start-timer');
    await vi.waitFor(() => part('.suggestion-item.is-selected'));
    document.querySelectorAll<HTMLElement>('.suggestion-item')[3]?.click();
    expect(status()).toBe('25:00');

    vi.advanceTimersByTime(25 * 60_000);
    expect(notices()[0]).toContain('25 minutes done: open the file. Take a break of 5 minutes.');
    expect(status()).toBe('5:00');
    vi.advanceTimersByTime(5 * 60_000);
    expect(notices().join()).toContain('The break is over. On with open the file');
    expect(status()).toBe('25:00');
    vi.advanceTimersByTime(25 * 60_000);
    expect(notices()).toHaveLength(1);
    button('Stop and log it', '.notice').click();

    expect(status()).toBe('');
    expect(await changed(NOTE, FILES[NOTE])).toContain('open the file (50m) #step [[Report]]');
  });

  it('runs for any words, which become a line', async () => {
    whole = await startWithSidebar(FILES);
    stopTheClock();
    run(whole, 'start-timer');
    await vi.waitFor(() => part('.suggestion-item.is-selected'));
    type('tidy the desk #win/home');
    await vi.waitFor(() => {
      expect(texts('.suggestion-item')[0]).toContain('tidy the desk');
    });
    document.querySelectorAll<HTMLElement>('.suggestion-item')[1]?.click();
    vi.advanceTimersByTime(5 * 60_000);

    button('Log it', '.notice').click();

    expect(await changed(NOTE, FILES[NOTE])).toBe(
      `${FILES[NOTE]}- [x] 18:35 tidy the desk (5m) #win/home\n`,
    );
  });

  it('gives its minutes to a step that is done before it ends', async () => {
    await startTimer();
    vi.advanceTimersByTime(61_000);

    part('.small-wins-tick').click();

    expect(await changed(NOTE, FILES[NOTE])).toContain('open the file (1m) #step [[Report]]');
    expect(status()).toBe('');
  });

  it('is one: another step’s start ends it', async () => {
    whole = await startWithSidebar({ ...FILES, 'Spanish.md': GOAL.replace('open', 'close') });
    stopTheClock();
    const [first, second] = document.querySelectorAll<HTMLElement>('.small-wins-timer');
    first?.click();
    vi.advanceTimersByTime(60_000);

    second?.click();

    expect(document.querySelectorAll('.small-wins-timer.is-running')).toHaveLength(1);
    expect(status()).toBe('2:00');
    expect(notices().join()).toContain('1 minute done: open the file.');
    vi.advanceTimersByTime(120_000);
    expect(notices()).toHaveLength(2);
  });

  it('survives a reload', async () => {
    await startTimer();
    vi.advanceTimersByTime(30_000);

    whole.host.disable(MANIFEST.id);
    expect(status()).toBe('');
    vi.advanceTimersByTime(30_000);
    await enableAgain();

    expect(status()).toBe('1:00');
  });

  it('ends at the next start where it ran out in between', async () => {
    await startTimer();
    whole.host.disable(MANIFEST.id);
    vi.advanceTimersByTime(3_600_000);
    await enableAgain();
    expect(notices()[0]).toContain('2 minutes done');

    button('Log it', '.notice').click();

    expect(await changed(NOTE, FILES[NOTE])).toContain('- [x] 18:32 open the file (2m)');
  });

  it('is right after sleep, and logs on the day that it ended on', async () => {
    await startTimer();
    vi.setSystemTime(new Date('2026-11-21T07:00:00'));
    vi.advanceTimersByTime(1_000);
    expect(notices()[0]).toContain('2 minutes done');

    button('Log it', '.notice').click();

    expect(await changed(NOTE, FILES[NOTE])).toContain('- [x] 18:32 open the file (2m)');
    expect(textOf('2026-11-21.md')).toBeNull();
  });

  it('continues from where it was when the clock is set back', async () => {
    await startTimer();
    vi.advanceTimersByTime(60_000);

    vi.setSystemTime(new Date('2026-11-20T17:00:00'));
    vi.advanceTimersByTime(1_000);
    expect(status()).toBe('1:00');
    vi.advanceTimersByTime(58_000);
    expect(notices()).toEqual([]);
    vi.advanceTimersByTime(3_000);
    expect(notices()[0]).toContain('2 minutes done');
  });

  it('gives no more than it had where the clock was set back during a reload', async () => {
    await startTimer();
    whole.host.disable(MANIFEST.id);
    vi.setSystemTime(new Date('2026-11-19T12:00:00'));
    await enableAgain();

    expect(status()).toBe('2:00');
    vi.advanceTimersByTime(121_000);
    expect(notices()[0]).toContain('2 minutes done');
  });

  it('follows its goal’s note where that is renamed', async () => {
    await startTimer();
    const file = whole.plugin.app.vault.getFileByPath('Report.md');
    if (file !== null) await whole.plugin.app.fileManager.renameFile(file, 'Thesis.md');
    await whole.host.settled();
    vi.advanceTimersByTime(120_000);

    button('Log it', '.notice').click();

    expect(await changed(NOTE, FILES[NOTE])).toContain('(2m) #step [[Thesis]]');
  });

  it('says so if its step is gone', async () => {
    await startTimer();
    whole.host.memory.erase('Report.md');
    await whole.host.settled();
    vi.advanceTimersByTime(120_000);

    button('Log it', '.notice').click();

    await vi.waitFor(() => {
      expect(notices().join()).toContain('Nothing was written');
    });
    expect(textOf()).toBe(FILES[NOTE]);
  });

  it.each(['"soon"', '{"path":1}', '{"path":"Report.md","text":"open the file","seconds":null}'])(
    'does not stumble over %s in the storage',
    async (stored) => {
      whole = await startPlugin(FILES, {
        prepare: ({ app }) => {
          app.saveLocalStorage('small-wins-timer', JSON.parse(stored));
        },
      });

      expect(status()).toBe('');
      expect(notices()).toEqual([]);
    },
  );

  it('leaves no interval and no notice behind when the plugin is switched off', async () => {
    whole = await startWithSidebar(FILES);
    stopTheClock();
    part('.small-wins-timer').click();
    vi.advanceTimersByTime(120_000);
    button('5 more minutes', '.notice');
    await vi.waitFor(() => {
      part('.small-wins-timer').click();
    });
    expect(vi.getTimerCount()).toBe(1);

    whole.host.disable(MANIFEST.id);

    expect(vi.getTimerCount()).toBe(0);
    expect(notices()).toEqual([]);
  });
});
