// @vitest-environment jsdom
import { TFile } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatSchedule } from '../../src/core/journal/schedule';
import { goalReport } from '../../src/core/insight/goal-report';
import { noteNameOf } from '../../src/obsidian/goals/note-name';
import type { RunningVault } from './running-vault';
import { allRead, closeVault, newDevice, runVault } from './running-vault';
import type { WholePlugin } from './whole-plugin';
import { DATA, notices, stopPlugin } from './whole-plugin';
import { button, part, press, run, startWithSidebar, texts, type } from './with-sidebar';

const GOAL = '---\nsmall-wins: goal\n---\n';

// Advice that rests on this device would rest in the next test too.
afterEach(() => {
  window.localStorage.clear();
});

describe('goals', () => {
  let vault: RunningVault;

  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-20T18:30:00'), toFake: ['Date'] });
    newDevice();
  });

  afterEach(async () => {
    vi.restoreAllMocks();
    await closeVault(vault);
    vi.useRealTimers();
  });

  /** The goals by path, each with the words of what belongs to it, without links. */
  function shared(): Record<string, readonly string[]> {
    const { goals, today, journal } = vault.plugin.live;
    if (goals === null) throw new Error('no goals yet');
    const entries = journal.list({ countSteps: true }, today);
    return Object.fromEntries(
      goals
        .all()
        .map((goal) => [
          goal.path,
          entries
            .filter((entry) => goals.goalsOf(entry, entry.path).includes(goal))
            .map(({ text }) => text.replace(/ \[\[.*/, '')),
        ]),
    );
  }

  async function edit(path: string, text: string): Promise<void> {
    vault.host.memory.edit(path, text);
    await allRead(vault);
  }

  function file(path: string): TFile {
    const found = vault.app.vault.getFileByPath(path);
    if (found === null) throw new Error(`${path} is not there`);
    return found;
  }

  it('follow the property that makes a note one', async () => {
    vault = await runVault({
      'Report.md': 'No goal yet.',
      '2026-11-19.md': '- one page #win [[Report]]\n',
    });
    expect(shared()).toEqual({});

    await edit('Report.md', `${GOAL}Now it is.`);
    expect(shared()).toEqual({ 'Report.md': ['one page'] });

    await edit('Report.md', 'And now no more.');
    expect(shared()).toEqual({});
  });

  it('are read by the first side of a merge that nobody resolved, as long as it stands', async () => {
    const merged =
      '---\nsmall-wins: goal\n<<<<<<< HEAD\ntarget: 2\n=======\ntarget: 3\n>>>>>>> phone\n---\n';
    vault = await runVault({
      'Report.md': merged,
      'Quote.md': '---\nsmall-wins: "goal\n---\n',
      'Twice.md': `<<<<<<< HEAD\n${GOAL}=======\n${GOAL}>>>>>>> phone\n`,
      '2026-11-19.md': '- one page #win [[Report]]\n',
    });
    const targets = () =>
      vault.plugin.live.goals?.all().map(({ path, plan }) => [path, plan.target]);
    await vi.waitFor(() => {
      expect(targets()).toEqual([['Report.md', { amount: 2, of: 'entries' }]]);
    });
    expect(shared()).toEqual({ 'Report.md': ['one page'] });
    const problems = () => vault.plugin.live.journal.notes().flatMap((note) => note.problems);
    expect(problems()).toEqual([
      { line: 0, code: 'bad-front-matter' },
      { line: 2, code: 'unresolved-merge' },
      { line: 0, code: 'unresolved-merge' },
    ]);

    await edit('Report.md', merged.replace('target: 2', 'target: 5'));
    expect(targets()).toEqual([['Report.md', { amount: 5, of: 'entries' }]]);

    await edit('Report.md', `${GOAL}`);
    await edit('Twice.md', `${GOAL}`);
    expect(shared()).toMatchObject({ 'Report.md': ['one page'] });
    expect(problems()).toEqual([{ line: 0, code: 'bad-front-matter' }]);
  });

  it('follow a note that the app renames, and its links', async () => {
    vault = await runVault({ 'Report.md': GOAL, '2026-11-19.md': '- one page #win [[Report]]\n' });

    await vault.app.fileManager.renameFile(file('Report.md'), 'Thesis.md');
    await allRead(vault);

    expect(shared()).toEqual({ 'Thesis.md': ['one page'] });
  });

  it('lose what links to a name that is gone, and get it back with the name', async () => {
    vault = await runVault({ 'Report.md': GOAL, '2026-11-19.md': '- one page #win [[Report]]\n' });

    await vault.app.vault.rename(file('Report.md'), 'Thesis.md');
    await allRead(vault);
    expect(shared()).toEqual({ 'Thesis.md': [] });

    await vault.app.vault.rename(file('Thesis.md'), 'Report.md');
    await allRead(vault);
    expect(shared()).toEqual({ 'Report.md': ['one page'] });
  });

  it('follow a folder that is renamed', async () => {
    vault = await runVault({
      'Goals/Report.md': GOAL,
      '2026-11-19.md': '- one page #win [[Report]]\n',
    });
    const folder = vault.app.vault.getFolderByPath('Goals');

    if (folder !== null) await vault.app.vault.rename(folder, 'Aims');
    await allRead(vault);

    expect(shared()).toEqual({ 'Aims/Report.md': ['one page'] });
  });

  it('forget a note that is deleted', async () => {
    vault = await runVault({ 'Report.md': GOAL, '2026-11-19.md': '- one page #win [[Report]]\n' });

    vault.host.memory.erase('Report.md');
    await allRead(vault);

    expect(shared()).toEqual({});
  });

  it('are linked to by an alias too, as long as no note has that name', async () => {
    vault = await runVault({
      'Report.md': '---\nsmall-wins: goal\naliases: [Thesis]\n---\n',
      '2026-11-18.md': '- shown as #win [[Report|the thesis]]\n',
      '2026-11-19.md': '- by its alias #win [[thesis]]\n',
    });
    expect(shared()).toEqual({ 'Report.md': ['shown as', 'by its alias'] });

    await edit('Thesis.md', 'A note of that name.');

    expect(shared()).toEqual({ 'Report.md': ['shown as'] });
  });

  it('share out links as Obsidian resolves them where two notes have one name', async () => {
    vault = await runVault({
      'Work/Report.md': GOAL,
      'Home/2026/Report.md': GOAL,
      'Work/2026-11-17.md': '- beside it #win [[Report]]\n',
      '2026-11-18.md': '- by path #win [[Home/2026/Report]]\n',
      '2026-11-19.md': '- by the shortest path #win [[Report]]\n',
    });
    const resolved = vault.app.metadataCache.getFirstLinkpathDest('Report', '2026-11-19.md');
    expect(resolved?.path).toBe('Work/Report.md');
    expect(shared()).toEqual({
      'Home/2026/Report.md': ['by path'],
      'Work/Report.md': expect.arrayContaining(['by the shortest path']) as unknown,
    });

    vault.host.memory.erase('Work/Report.md');
    await allRead(vault);

    expect(shared()).toEqual({
      'Home/2026/Report.md': expect.arrayContaining(['by path', 'by the shortest path']) as unknown,
    });
  });

  it('name each property that cannot be used, and use the rest', async () => {
    vault = await runVault({
      'Report.md': `---
small-wins: goal
schedule: whenever
target: 0
start: 2026-11-20
end: 2026-11-01
freezes: 9
metrics: [words, 3]
status: perhaps
step: open the file
---
`,
    });

    const [note] = vault.plugin.live.goals?.notes() ?? [];

    expect(note?.problems.map(({ property }) => property).sort()).toEqual([
      'end',
      'freezes',
      'metrics',
      'schedule',
      'status',
      'target',
    ]);
    expect(note?.goal).toMatchObject({
      step: 'open the file',
      status: 'active',
      end: null,
      metrics: ['words'],
    });
    expect(note && formatSchedule(note.goal.plan.schedule)).toBe('daily');
  });

  it('leave out the folders that the settings exclude, also where a note is moved there', async () => {
    vault = await runVault({
      [DATA]: '{ "version": 1, "excludedFolders": ["Old"] }',
      'Old/Past.md': GOAL,
      'Report.md': GOAL,
    });
    expect(Object.keys(shared())).toEqual(['Report.md']);

    await edit('Old/Past.md', `${GOAL}Changed.`);
    expect(Object.keys(shared())).toEqual(['Report.md']);

    await vault.app.vault.rename(file('Report.md'), 'Old/Report.md');
    await allRead(vault);
    expect(shared()).toEqual({});
  });

  it('are judged again where a change touches them, and stay as they are where none does', async () => {
    vault = await runVault({
      'Report.md': '---\nsmall-wins: goal\narea: report\n---\n',
      'Health.md': '---\nsmall-wins: goal\narea: health\n---\n',
      '2026-11-19.md': '- page #win/report\n- ran #win/health\n',
      '2026-11-20.md': 'A day.\n',
    });
    const { live } = vault.plugin;
    const reports = () =>
      (live.goals?.all() ?? []).map(
        (goal) => live.goals && goalReport(live.goals, goal, live.today),
      );
    const before = reports();

    await edit('2026-11-20.md', '- another page #win/report\n');
    const after = reports();

    expect(after[0]).toBe(before[0]);
    expect(after[1]?.streak.current.length).toBe(2);
  });
});

describe('the three questions', () => {
  let whole: WholePlugin;

  afterEach(async () => {
    whole.host.disk.repair();
    await stopPlugin(whole);
  });

  const BODY = '\n#  My own words \n\n- with spaces   \n\tand a tab\n\n\n';

  /** Answers all three for a goal by the keyboard alone. */
  async function narrow(goal: string, step: string): Promise<void> {
    run(whole, 'narrow-goal');
    type(goal);
    await vi.waitFor(() => part('.suggestion-item.is-selected'));
    await Promise.resolve();
    press('Enter');
    type('to begin');
    press('Enter');
    type(step);
    press('Enter');
  }

  async function written(path: string, before: string): Promise<string> {
    return vi.waitFor(() => {
      const text = whole.host.memory.text(path) ?? before;
      if (text === before) throw new Error('not written yet');
      return text;
    });
  }

  it('are answered by the keyboard, and write the properties they name and nothing else', async () => {
    const before = `---\ncssclasses: [wide]\nsmall-wins: goal\nend: 2026-12-18\nstatus: active\nidentity: someone who writes\n---${BODY}`;
    whole = await startWithSidebar({ 'Report.md': before });

    await narrow('Report', 'open the file');
    const text = await written('Report.md', before);

    expect(text.slice(text.indexOf('\n---\n') + 4)).toBe(BODY);
    expect(text.slice(0, text.indexOf('\n---\n'))).toBe(
      `---
cssclasses: [wide]
small-wins: goal
status: active
identity: someone who writes
step: open the file
friction: to begin
start: 2026-11-20
days: 7
schedule: daily`,
    );
    await vi.waitFor(() => {
      expect(document.querySelector('.modal')).toBeNull();
      expect(texts('.small-wins-step')[0]).toContain('open the file');
    });
  });

  it('leave the strength of a goal what it was where only its step is made smaller', async () => {
    const spanish = '---\nsmall-wins: goal\narea: spanish\nschedule: 3 per week\n---\n';
    const days = ['09-01', '09-03', '09-04', '09-08', '09-10', '09-28', '10-01'];
    whole = await startWithSidebar({
      'Spanish.md': spanish,
      ...Object.fromEntries(
        days.map((each) => [`2026-${each}.md`, '- read [[Spanish]] #win/spanish\n']),
      ),
      '2026-11-19.md': '- something else #win\n',
      [DATA]: '{ "version": 1 }',
    });
    const strength = async () =>
      (await whole.api.summary()).goals.find(({ name }) => name === 'Spanish')?.streak.strength;
    const before = await strength();
    const smaller = await vi.waitFor(() => button('Make the step smaller', '.small-wins-goal'));
    smaller.click();
    type('finding time');
    press('Enter');
    type('open Nada');
    press('Enter');
    await written('Spanish.md', spanish);

    await vi.waitFor(() => {
      expect(texts('.small-wins-advice p')).toEqual([]);
    });
    expect(before).toBeGreaterThan(0.01);
    expect(await strength()).toBe(before);
  });

  it('make a step smaller without touching the days, or the schedule, and take it back', async () => {
    const spanish = '---\nsmall-wins: goal\narea: spanish\nschedule: 3 per week\n---\nMine.\n';
    whole = await startWithSidebar({
      'Spanish.md': spanish,
      '2026-10-01.md': '- ordered lunch in [[Spanish]] #win/spanish\n',
      '2026-11-19.md': '- something else #win\n',
      [DATA]: '{ "version": 1 }',
    });
    const smaller = await vi.waitFor(() => button('Make the step smaller', '.small-wins-goal'));
    smaller.click();
    type('finding time');
    press('Enter');
    type('open Nada');
    press('Enter');

    expect(await written('Spanish.md', spanish)).toBe(
      spanish.replace('week\n', 'week\nstep: open Nada\nfriction: finding time\n'),
    );
    await vi.waitFor(() => {
      expect(notices().join()).toContain('New step for Spanish: “open Nada”');
    });
    await vi.waitFor(() => {
      expect(texts('.small-wins-advice p')).toEqual([]);
    });
    button('Undo', '.notice').click();
    await vi.waitFor(() => {
      expect(whole.host.memory.text('Spanish.md')).toBe(spanish);
      expect(texts('.small-wins-advice p').join()).toContain('A smaller step');
    });
  });

  it('leave every other byte of the properties alone', async () => {
    const before = `---\r\n# mine\r\nsmall-wins: goal # a goal\r\nzip: 01234\r\nversion: 1.10\r\nbig: 12345678901234567890\r\nhex: 0xFF\r\nexp: 1e3\r\n---\r\nWords.\r\n`;
    whole = await startWithSidebar({ 'Report.md': before });

    await narrow('Report', 'open the file');

    expect(await written('Report.md', before)).toBe(
      before.replace(
        '1e3\r\n',
        '1e3\r\nstep: open the file\r\nfriction: to begin\r\nstart: 2026-11-20\r\ndays: 7\r\nschedule: daily\r\n',
      ),
    );
  });

  it('say which line they cannot change, and change nothing', async () => {
    const before = '---\nsmall-wins: goal\nstep: &step draw\nagain: *step\n---\n';
    whole = await startWithSidebar({ 'Report.md': before });

    await narrow('Report', 'open the file');

    await vi.waitFor(() => {
      expect(notices().join()).toContain('Report.md. Line 3 of its properties has an anchor');
    });
    expect(whole.host.memory.text('Report.md')).toBe(before);
  });

  it('say as it is typed what a step may lack, and what will be written', async () => {
    whole = await startWithSidebar({ 'Report.md': GOAL });
    run(whole, 'narrow-goal');
    await vi.waitFor(() => part('.suggestion-item.is-selected'));
    press('Enter');
    press('Enter');

    type('the file and the notes');
    expect(texts('.modal .small-wins-field-note').join('')).toBe(
      '“and” makes it two steps. Which one comes first? Start with a verb. What would you do?',
    );
    type('open the file');
    expect(texts('.modal .small-wins-field-note').join('')).toBe('');
    expect(texts('.modal .small-wins-preview-line')).toEqual([
      'step: open the file',
      'start: 2026-11-20',
      'days: 7',
      'schedule: daily',
    ]);
  });

  it('write nothing where they are left by Escape, or have no answer', async () => {
    whole = await startWithSidebar({ 'Report.md': GOAL });

    await narrow('Report', '   ');
    expect(part('.modal')).not.toBeNull();
    press('Escape');

    expect(document.querySelector('.modal')).toBeNull();
    expect(whole.host.memory.text('Report.md')).toBe(GOAL);
  });

  it('make a new goal’s note where the user’s new notes go', async () => {
    whole = await startWithSidebar({
      '.obsidian/app.json': '{ "newFileLocation": "folder", "newFileFolderPath": "Inbox" }',
      'Inbox/other.md': '',
    });

    await narrow('Learn: to / draw', 'sharpen a pencil');

    expect(await written('Inbox/Learn to draw.md', '')).toBe(
      '---\nsmall-wins: goal\nstep: sharpen a pencil\nfriction: to begin\nstart: 2026-11-20\ndays: 7\nschedule: daily\n---\n',
    );
    await vi.waitFor(() => {
      expect(texts('.small-wins-goal-name')).toEqual(['Learn to draw']);
    });
  });

  it('follow a goal again that was done, and say so in its note', async () => {
    const before = '---\nsmall-wins: goal\nstatus: done\n---\n';
    whole = await startWithSidebar({ 'Report.md': before });

    await narrow('Report', 'open the file');

    expect(await written('Report.md', before)).toContain('status: active\n');
  });

  it('are refused where the goal’s note has gone meanwhile', async () => {
    whole = await startWithSidebar({ 'Report.md': GOAL });
    run(whole, 'narrow-goal');
    await vi.waitFor(() => part('.suggestion-item.is-selected'));
    press('Enter');
    press('Enter');
    type('open the file');
    whole.host.memory.erase('Report.md');
    await whole.host.settled();

    press('Enter');

    await vi.waitFor(() => {
      expect(notices()).toEqual(["Report.md isn't there any more. Nothing was written."]);
    });
    expect(whole.host.memory.text('Report.md')).toBeNull();
    expect(part<HTMLInputElement>('.modal input:focus').value).toBe('open the file');
  });

  it('write nothing where the disk is full', async () => {
    whole = await startWithSidebar({ 'Report.md': GOAL });
    whole.host.disk.fail('write', 'Report.md', 'ENOSPC');

    await narrow('Report', 'open the file');

    await vi.waitFor(() => {
      expect(notices().join()).toContain('nothing was written');
    });
    expect(whole.host.memory.text('Report.md')).toBe(GOAL);
    expect(part('.modal')).not.toBeNull();
  });

  it('make no goal where the settings name no property for one', async () => {
    whole = await startWithSidebar({ [DATA]: '{ "version": 1, "goals": { "property": "" } }' });
    run(whole, 'narrow-goal');

    type('Draw');

    await vi.waitFor(() => {
      expect(texts('.prompt-results')).toEqual([
        'Goals are off, because the setting “Goal property” is empty.',
      ]);
    });
  });
});

describe('the name of a new goal', () => {
  it.each([
    ['Learn to draw', 'Learn to draw'],
    ['  a/b\\c: d? ', 'a b c d'],
    ['.hidden', 'hidden'],
    ['...', ''],
    ['Ends with a dot.', 'Ends with a dot'],
    ['Report.md', 'Report'],
    ['C# [[x]] ^y | z', 'C x y z'],
    ['con', ''],
    ['نمی‌دانم 👨‍👩‍👧', 'نمی‌دانم 👨‍👩‍👧'],
    ['e\u0301cole', 'école'],
    ['x'.repeat(300), 'x'.repeat(60)],
  ])('%j becomes %j', (words, name) => {
    expect(noteNameOf(words)).toBe(name);
  });
});

describe('the end of a challenge', () => {
  let whole: WholePlugin;

  afterEach(async () => {
    await stopPlugin(whole);
  });

  const OVER = `---
small-wins: goal
area: calf
start: 2026-11-13
days: 3
step: ten raises
---
Mine.
`;

  async function end(choice: string): Promise<void> {
    whole = await startWithSidebar({ 'Calves.md': OVER, '2026-11-13.md': '- ten #win/calf\n' });
    await vi.waitFor(() => {
      button(choice, '.small-wins-goal').click();
    });
  }

  async function calves(): Promise<string> {
    return vi.waitFor(() => {
      const text = whole.host.memory.text('Calves.md') ?? '';
      if (text === OVER) throw new Error('not written yet');
      return text;
    });
  }

  it('standardizes: the schedule stays, without an end', async () => {
    await end('Make it a routine');

    expect(await calves()).toBe(
      '---\nsmall-wins: goal\narea: calf\nstart: 2026-11-13\nstep: ten raises\nschedule: daily\n---\nMine.\n',
    );
  });

  it('stretches: the questions are asked again, for as many days', async () => {
    await end('Take a bigger step');
    expect(part<HTMLInputElement>('.modal input:checked').closest('label')?.textContent).toBe(
      '3 days',
    );
    type('twenty raises');
    press('Enter');

    expect(await calves()).toBe(
      '---\nsmall-wins: goal\narea: calf\nstart: 2026-11-20\ndays: 3\nstep: twenty raises\nschedule: daily\n---\nMine.\n',
    );
  });

  it('stops: the goal is done', async () => {
    await end('Stop here');

    expect(await calves()).toBe(OVER.replace('ten raises\n', 'ten raises\nstatus: done\n'));
  });

  it('is undone from its notice, byte for byte', async () => {
    await end('Make it a routine');
    await calves();
    await vi.waitFor(() => {
      button('Undo', '.notice').click();
    });

    await vi.waitFor(() => {
      expect(whole.host.memory.text('Calves.md')).toBe(OVER);
    });
  });

  it('does not ask at once for a smaller step than the one that is now a routine', async () => {
    await end('Make it a routine');
    await calves();

    await vi.waitFor(() => {
      expect(texts('.small-wins-goal')[0]).not.toContain('What next?');
    });
    expect(texts('.small-wins-goal')[0]).not.toContain("didn't happen");
  });

  it('is refused where its note has gone meanwhile', async () => {
    whole = await startWithSidebar({ 'Calves.md': OVER, '2026-11-13.md': '- ten #win/calf\n' });
    const stop = await vi.waitFor(() => button('Stop here', '.small-wins-goal'));
    vi.spyOn(whole.host.app.vault, 'getFileByPath').mockReturnValue(null);

    stop.click();

    await vi.waitFor(() => {
      expect(notices()).toEqual(["Calves.md isn't there any more. Nothing was written."]);
    });
    vi.restoreAllMocks();
  });
});

describe('the menu of a goal', () => {
  let whole: WholePlugin;

  afterEach(async () => {
    await stopPlugin(whole);
  });

  const NOTE = '---\nsmall-wins: goal\nstep: one page\n---\nMine.\n';

  async function choose(title: string): Promise<void> {
    await vi.waitFor(() => {
      button('More for “Drawing”').click();
      const item = [...document.querySelectorAll<HTMLElement>('.menu-item')].find(
        ({ textContent }) => textContent === title,
      );
      if (item === undefined) throw new Error(`no item ${title}`);
      item.click();
    });
  }

  it('ends it, and picks it up again from the goals that have ended', async () => {
    whole = await startWithSidebar({
      'Drawing.md': NOTE,
      '2026-11-19.md': '- drew #win [[Drawing]]\n',
    });
    const text = () => whole.host.memory.text('Drawing.md');

    await choose('Drop this goal');
    await vi.waitFor(() => {
      expect(text()).toBe(NOTE.replace('one page\n', 'one page\nstatus: dropped\n'));
    });
    await vi.waitFor(() => {
      expect(texts('.small-wins-ended-goals summary')).toEqual(['1 ended']);
    });
    button('Pick it up again Drawing', '.small-wins-ended-goals').click();

    await vi.waitFor(() => {
      expect(text()).toBe(NOTE.replace('one page\n', 'one page\nstatus: active\n'));
    });
  });

  it('logs a win for it', async () => {
    whole = await startWithSidebar({
      'Drawing.md': NOTE,
      '2026-11-19.md': '- drew #win [[Drawing]]\n',
    });

    await choose('Log a win for it');
    type('drew a cup');
    press('Enter');

    await vi.waitFor(() => {
      expect(whole.host.memory.text('2026-11-20.md')).toContain('drew a cup #win [[Drawing]]');
    });
  });
});

describe('alignment', () => {
  let whole: WholePlugin;

  afterEach(async () => {
    await stopPlugin(whole);
  });

  const FILES = {
    'Spanish.md': '---\nsmall-wins: goal\narea: spanish\n---\n',
    '2026-10-01.md': '- ordered lunch in [[Spanish]] #win/spanish\n',
    '2026-11-18.md': '- something else #win\n',
    '2026-11-19.md': '- and another thing #win\n',
  };

  async function advice(settings: string): Promise<string> {
    whole = await startWithSidebar({ ...FILES, [DATA]: settings });
    await vi.waitFor(() => part('.small-wins-goal'));
    return texts('.small-wins-goals')[0] ?? '';
  }

  it('says what drifts, and proves that it went well once', async () => {
    const said = await advice('{ "version": 1 }');

    expect(said).toContain('Quiet for 50 days');
    expect(said).toContain('On 1 Oct: “ordered lunch in Spanish”');
    expect(said).toContain("2 of 2 wins in the last 28 days don't belong to a goal yet");
  });

  it('says nothing where the settings hide it', async () => {
    const said = await advice('{ "version": 1, "goals": { "alignment": false } }');

    expect(said).toContain('Spanish');
    expect(said).not.toContain('Quiet for');
    expect(said).not.toContain('no goal');
  });

  it('is without numbers of runs in quiet mode', async () => {
    const said = await advice('{ "version": 1, "quiet": true }');

    expect(said).not.toMatch(/in a row|Missed|strength/i);
  });
});
