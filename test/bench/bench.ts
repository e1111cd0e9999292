import { deepStrictEqual } from 'node:assert';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { median } from 'simple-statistics';
import { alignColumns } from '../../pkg/cli/src/terminal';
import type { IndexedVault, Vault } from '../../pkg/cli/src/vault';
import { indexVault, openVault } from '../../pkg/cli/src/vault';
import type { Day } from '../../src/core/calendar/day';
import { dayOf, formatDay } from '../../src/core/calendar/day';
import { stepsToDo } from '../../src/core/goals/step-to-do';
import { unaligned } from '../../src/core/insight/alignment';
import { milestonesOfGoals, goalReports } from '../../src/core/insight/goal-report';
import { consistency } from '../../src/core/insight/consistency';
import { explainStreak } from '../../src/core/insight/explain-streak';
import { heatmap } from '../../src/core/insight/heatmap';
import { levelFloors } from '../../src/core/insight/levels';
import { onThisDay } from '../../src/core/insight/on-this-day';
import { alikeTimes } from './alike';
import { patternsOfJournal } from '../../src/core/insight/patterns/patterns-of-journal';
import { Journal } from '../../src/core/journal/journal';
import { summary, summaryDays } from '../../src/core/insight/summary';
import type { GeneratedNote } from './generate-notes';
import { generateNotes } from './generate-notes';
import type { TagFinder } from './peers';
import { lezerTags, micromarkTags } from './peers';
import { percentile, round, spread, time, timeInTurn } from './measure';
import { outputRows } from './outputs';
import { yearReviewRow } from './year-review';

const SEED = 20261121;
const NOTES = 10_000;
const LAST_DAY = dayOf(2026, 11, 21);
const TWENTY_YEARS_DAYS = 7_305;

const rows: string[][] = [['work', 'measured', 'against, in the same run', 'ratio', 'goal']];
const root = mkdtempSync(join(tmpdir(), 'small-wins-bench-'));
try {
  const notes = [...generateNotes({ seed: SEED, count: NOTES, from: LAST_DAY - NOTES + 1 })];
  writeVault(notes);
  const opened = open();
  // First: once an index was kept, the engine allocates entries among long-lived objects, which would slow parsing
  // down.
  benchParse(notes, opened);
  const vault = benchColdIndex(notes, opened);
  benchOneNoteChanged(notes, vault, '');
  addThreeGoals(vault);
  benchOneNoteChanged(notes, vault, ', with three goals');
  benchTwentyYears();
  rows.push(yearReviewRow(open(), SEED), ...outputRows(open(), SEED));
} finally {
  rmSync(root, { recursive: true, force: true });
}
console.log(alignColumns(rows).join('\n'));

function writeVault(notes: readonly GeneratedNote[]): void {
  for (const { path, text } of notes) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  mkdirSync(join(root, '.obsidian'));
  writeFileSync(
    join(root, '.obsidian', 'daily-notes.json'),
    JSON.stringify({ folder: 'Journal', format: 'YYYY/MM/YYYY-MM-DD' }),
  );
}

function open(): ReturnType<typeof openVault> {
  return openVault({ vault: root, today: formatDay(LAST_DAY), color: false });
}

/** Files → entries, note days included; the floor reads the same files and looks for one tag. */
function benchColdIndex(notes: readonly GeneratedNote[], opened: Vault): IndexedVault {
  const files = notes.map(({ path }) => join(root, path));
  let found = 0;
  const { work, other, ratio } = timeInTurn(
    9,
    () => {
      indexVault(opened);
    },
    () => {
      for (const file of files) found += readFileSync(file, 'utf8').indexOf('#win') < 0 ? 0 : 1;
    },
  );
  rows.push([
    `cold index of ${NOTES} notes`,
    spread(work),
    `read + indexOf ${spread(other)}, ${Math.round(found / 10)} with a win`,
    `${round(ratio)} ×`,
    '≤ 2 ×',
  ]);

  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  const vault = indexVault(opened);
  global.gc?.();
  const megabytes = (process.memoryUsage().heapUsed - before) / 1e6;
  const entries = vault.journal.list({ countSteps: true }, opened.today).length;
  rows.push([`heap of that index`, `${round(megabytes)} MB`, `${entries} entries`, '', '≤ 20 MB']);
  return vault;
}

/**
 * In memory. A peer is set up to find the same tags, or it would not be one: it reads GFM, and what else it knows of
 * what we read. Parsers of whole documents are too slow for all notes, so they get every 20th.
 */
function benchParse(notes: readonly GeneratedNote[], { read }: Vault): void {
  const some = notes.filter((_, i) => i % 20 === 0);
  const share = notes.length / some.length;
  const peers: readonly [string, string, TagFinder][] = [
    ['lezer-markdown with GFM and tags', '≥ 30 ×', lezerTags()],
    ['micromark with GFM, math and front matter', '≥ 300 ×', micromarkTags()],
  ];
  const marks = some.map(({ path, text }) =>
    read(path, text).entries.flatMap((entry) => entry.marks.map(({ tag }) => tag)),
  );
  for (const [name, goal, tagsIn] of peers) {
    deepStrictEqual(
      some.map(({ text }) => tagsIn(text)),
      marks,
      `${name} finds other tags`,
    );
    const { work, other, ratio } = timeInTurn(
      5,
      () => {
        for (const { path, text } of notes) read(path, text);
      },
      () => {
        for (const { text } of some) tagsIn(text);
      },
    );
    rows.push([
      `parse of ${NOTES} texts in memory`,
      spread(work),
      `${name} ${round(median(other) * share)} ms (${some.length} notes × ${share})`,
      `${round(share / ratio)} × faster`,
      goal,
    ]);
  }
}

/** As old as the vault: one goal that the changed line belongs to, and two that it leaves alone. */
function addThreeGoals({ goals, settings }: IndexedVault): void {
  const mark = { [settings.goals.property]: settings.goals.value, step: 'open it' };
  goals.set('Goals/Music.md', { ...mark, area: 'music' });
  goals.set('Goals/Health.md', { ...mark, area: 'health', schedule: '3 per week' });
  goals.set('Goals/Work.md', { ...mark, area: 'work', target: '30 minutes' });
}

/** What the sidebar does for each change of a note: parses that note, and derives everything shown again. */
function benchOneNoteChanged(
  notes: readonly GeneratedNote[],
  vault: IndexedVault,
  how: string,
): void {
  const { journal, goals, plan, today } = vault;
  const { read } = vault;
  const note = notes.at(-1);
  if (note === undefined) return;
  let change = 0;
  const times = time(2_000, () => {
    journal.set(
      note.path,
      read(note.path, `${note.text}\n- did it again, time ${++change} #win/music\n`),
    );
    const context = journal.context(plan, today);
    summary(context, milestonesOfGoals(goals, today));
    goalReports(goals, today);
    unaligned(goals, today, plan.countSteps);
    stepsToDo(goals, today);
    explainStreak(context, { quiet: false });
    const floors = levelFloors(context, null);
    heatmap({ from: today - 364, to: today }, floors, context);
    onThisDay(journal, today, plan.countSteps);
    journal.list(plan, today, { from: today, to: today });
  });
  rows.push([
    `one note of ${NOTES} changed${how}`,
    `${round(median(times))} ms, p99 ${round(percentile(times, 0.99))} ms`,
    '',
    '',
    '≤ 1 ms, p99 ≤ 4 ms',
  ]);
}

/** Twenty years with 40,000 entries: nothing is kept from one run to the next. */
function benchTwentyYears(): void {
  const opened = open();
  const { read } = opened;
  const journal = new Journal();
  const moods = new Map<Day, number>();
  let entries = 0;
  let day = LAST_DAY - TWENTY_YEARS_DAYS + 1;
  for (const { path, text } of generateNotes({
    seed: SEED,
    count: TWENTY_YEARS_DAYS,
    from: day,
  })) {
    const more = Array.from(
      { length: 3 },
      (_, i) =>
        `- ${8 + ((day + i) % 12)}:30 one more, the ${i}. #win/area${i} (5m) [pages:: ${i}]`,
    );
    const other = day % 7 === 0 ? '- a setback #setback' : '- [x] a step #step';
    const note = read(path, [text, ...more, other, ''].join('\n'));
    journal.set(path, note);
    moods.set(day, (day * 7) % 10);
    entries += note.entries.length;
    day++;
  }
  const { plan, today, settings } = opened;
  const ofItsOwn = () => journal.context({ ...plan }, today);
  const summaries = time(50, () => {
    const context = ofItsOwn();
    return [
      summary(context),
      summaryDays(context, settings.heatmap.thresholds),
      consistency(context),
    ];
  });
  rows.push([`summary of 20 years, ${entries} entries`, spread(summaries), '', '', '≤ 15 ms']);

  const properties = new Map([['mood', moods]]);
  const looks = time(50, () => patternsOfJournal(ofItsOwn(), { dayStart: 0, properties }).asOf);
  rows.push([`patterns of 20 years, ${entries} entries`, spread(looks), '', '', '≤ 50 ms']);
  rows.push(['setbacks like one, of 40,000', spread(alikeTimes()), '', '', '≤ 5 ms']);
}
