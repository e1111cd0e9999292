// @vitest-environment jsdom
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { indexVault, openVault } from '../../pkg/cli/src/vault';
import { parseDay } from '../../src/core/calendar/day';
import { goalReports } from '../../src/core/insight/goal-report';
import { summary } from '../../src/core/insight/summary';
import type { Goals } from '../../src/core/goals/goals';
import type { Journal } from '../../src/core/journal/journal';
import type { Plan } from '../../src/core/journal/plan';
import { FIXTURE, fixtureFiles } from './fixture-vault';
import type { RunningVault } from './running-vault';
import { DATA, closeVault, newDevice, runVault } from './running-vault';

const TODAY = parseDay('2026-11-20') ?? 0;

/** Settings that find as much as possible in the notes, each by another way to a win, a day or a goal. */
const EVERYTHING = {
  marks: {
    win: ['win', 'project/report'],
    lesson: ['lesson', 'learned'],
    rest: ['restday', 'off'],
  },
  states: { done: 'xXw', started: '/', cancelled: '-' },
  winHeadings: ['Notes', 'Done', 'Evening'],
  winProperty: 'mood',
  dateProperty: 'created',
  excludedFolders: ['Projects/Archive'],
  daily: { others: [{ folder: 'Diary', format: 'YYYY-MM-DD' }] },
  plan: { schedule: '5 per week', freezes: 3, target: 2, weekStart: 'monday', since: '2026-02-01' },
  goals: { inherit: true },
};

let vault: RunningVault;
let folder: string;

beforeEach(() => {
  newDevice();
  folder = mkdtempSync(join(tmpdir(), 'small-wins-app-'));
  cpSync(FIXTURE, folder, { recursive: true });
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await closeVault(vault);
});

/** Everything that both of them say about a vault. */
function saidBy(journal: Journal, plan: Plan, goals: Goals) {
  return {
    entries: journal.list(plan, TODAY),
    days: journal.days(plan.countSteps),
    pauses: [...journal.pauses()].sort((a, b) => a.start - b.start),
    summary: summary(journal.context(plan, TODAY)),
    goals: goalReports(goals, TODAY).map(({ goal, ...report }) => ({ path: goal.path, ...report })),
  };
}

describe('the app and the command line', () => {
  it.each([
    ['by the example vault’s own settings', null],
    ['with every setting on', EVERYTHING],
  ])('say the same of the same notes, %s', async (_, settings) => {
    const files = fixtureFiles();
    if (settings !== null) {
      files[DATA] = JSON.stringify(settings);
      writeFileSync(join(folder, DATA), files[DATA]);
    }
    // Ways to a win or a day that the example vault does not need.
    const more = {
      'Journal/2026/11/2026-11-19.md':
        '---\nmood: ran in the rain\nrest: true\n---\n## Done\n\n- a line\n',
      'Loose.md': '---\ncreated: 2026-11-18\nmood: [one, two]\n---\n- three #win\n- four #off\n',
      'Empty/2026-11-17.md': '',
      'Projects/Archive/2026-11-16.md': '- left out #win\n',
    };
    for (const [path, text] of Object.entries(more)) {
      files[path] = text;
      cpSync(join(FIXTURE, 'Start here.md'), join(folder, path));
      writeFileSync(join(folder, path), text);
    }

    vault = await runVault(files);
    const cli = indexVault(openVault({ vault: folder, today: '2026-11-20', color: false }));

    const { setup, journal, goals } = vault.plugin.live;
    if (setup === null || goals === null) throw new Error('not read');
    const app = saidBy(journal, setup.plan, goals);
    const shell = saidBy(cli.journal, cli.plan, cli.goals);
    expect(app.entries.length).toBeGreaterThan(200);
    expect(app).toEqual(shell);
  });
});
