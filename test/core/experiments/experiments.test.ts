import { describe, expect, it } from 'vitest';
import { readExperiment } from '../../../src/core/experiments/experiment-note';
import type { FoundPlan } from '../../../src/core/experiments/experiments';
import { Experiments } from '../../../src/core/experiments/experiments';
import { dealTurns } from '../../../src/core/experiments/plan';
import { isPlanned, lastDayOf } from '../../../src/core/experiments/experiment';
import { english } from '../../../src/core/words/en/english';
import { experimentPlan, findPlan } from '../../../src/core/review/experiment-plan';
import { mergeNote } from '../../../src/core/review/merge-note';
import type { Properties } from '../../../src/core/notes/front-matter-property';
import type { Goals } from '../../../src/core/goals/goals';
import { goalsOver } from '../goals/a-vault';
import type { JournalBuilder } from '../journal/a-journal';
import { aJournal, aPlan, day } from '../journal/a-journal';

const PATH = 'Tried/Phone.md';
const PHONE: Properties = {
  'small-wins': 'experiment',
  question: 'Does the phone keep me from writing?',
  when: 'after dinner',
  then: 'phone on the kitchen shelf',
  measure: '[[Write the report]]',
  unit: 'day',
  start: '2026-10-05',
  weeks: 4,
};
const GOAL = { 'Write the report.md': {} };

/** The plan that is written into a note with these properties; its text may be changed by hand. */
function planOf(properties: Properties, edit = (text: string) => text, path = PATH): FoundPlan {
  const note = readExperiment(path, properties, 'small-wins');
  if (note === null || !isPlanned(note.experiment)) throw new Error('no plan without days');
  const { period, sections } = experimentPlan(note.experiment, english);
  const options = { period, freeText: [], template: null, restore: false } as const;
  const merged = mergeNote(null, sections, { ...options, onEdited: 'keep' });
  if ('error' in merged) throw new Error('not written');
  return findPlan(edit(merged.text));
}

type Notes = Readonly<Record<string, readonly [Properties, FoundPlan]>>;

function experimentsOf(notes: Notes): Experiments {
  const experiments = new Experiments('small-wins');
  for (const [path, [properties, plan]] of Object.entries(notes)) {
    experiments.set(path, properties, plan);
  }
  return experiments;
}

/** The reports of experiments, by the paths of their notes. */
function reportsOf(notes: Notes, today: string, goals: Goals = goalsOver(aJournal(), GOAL)) {
  const context = goals.journal.context(aPlan(), day(today));
  return experimentsOf(notes).reports({ goals, context, properties: new Map() });
}

function reportOf(properties: Properties, plan: FoundPlan, today: string, goals?: Goals) {
  const [report] = reportsOf({ [PATH]: [properties, plan] }, today, goals);
  if (report === undefined) throw new Error('no experiment');
  return report;
}

/** A win for the report on each day for which `isWon` is true, from well before the experiment on. */
function winsWhere(isWon: (on: number) => boolean): JournalBuilder {
  let journal = aJournal().entry('2026-09-01', { text: 'began', links: ['Write the report'] });
  for (let on = day('2026-10-05'); on < day('2026-11-02'); on++) {
    const iso = new Date(on * 86_400_000).toISOString().slice(0, 10);
    if (isWon(on)) journal = journal.entry(iso, { links: ['Write the report'] });
  }
  return journal;
}

const sideOn = (on: number) => {
  const note = readExperiment(PATH, PHONE, 'small-wins');
  if (note === null || !isPlanned(note.experiment)) throw new Error('no plan');
  return dealTurns(note.experiment).find(({ first }) => first === on)?.side;
};

describe('an experiment', () => {
  it('is no other note', () => {
    expect(readExperiment('a.md', { 'small-wins': 'goal' }, 'small-wins')).toBeNull();
    expect(readExperiment('a.md', PHONE, '')).toBeNull();
  });

  it('says which side today is on, and how many days are in, and no more than that', () => {
    const report = reportOf(PHONE, planOf(PHONE), '2026-10-14');

    expect(report.stage).toBe('running');
    expect(report.side).toBe(sideOn(day('2026-10-14')));
    expect(report.daysIn).toEqual({ days: 9, of: 28 });
    expect(report.outcome).toBeNull();
  });

  it('is ahead, then running to its last day, then over', () => {
    const stages = ['2026-10-04', '2026-10-05', '2026-11-01', '2026-11-02'].map(
      (today) => reportOf(PHONE, planOf(PHONE), today).stage,
    );

    expect(stages).toEqual(['ahead', 'running', 'running', 'over']);
  });

  it('runs without a look at the numbers of those that are over', () => {
    const over = { ...PHONE, measure: 'sleep', start: '2026-09-07' };
    const closed = { ...PHONE, status: 'stopped' };
    const experiments = experimentsOf({
      'Tried/Over.md': [over, planOf(over, undefined, 'Tried/Over.md')],
      'Tried/Closed.md': [closed, planOf(closed, undefined, 'Tried/Closed.md')],
      [PATH]: [PHONE, planOf(PHONE)],
    });
    const goals = goalsOver(aJournal(), GOAL);
    const context = goals.journal.context(aPlan(), day('2026-10-14'));
    const looks: string[] = [];
    const source = {
      goals,
      context,
      get properties() {
        looks.push('numbers');
        return new Map();
      },
    };

    const running = experiments.running(source);

    expect(running.map(({ experiment }) => experiment.path)).toEqual([PATH]);
    expect(looks).toEqual([]);
    const all = experiments.reports(source);
    expect(running).toEqual(all.filter(({ stage }) => stage === 'running'));
    expect(all).toHaveLength(3);
    expect(looks).toEqual(['numbers']);
  });

  it('finds at its end what was there', () => {
    const goals = goalsOver(
      winsWhere((on) => sideOn(on) === 'with'),
      GOAL,
    );

    const { outcome } = reportOf(PHONE, planOf(PHONE), '2026-11-20', goals);

    expect(outcome).toMatchObject({
      verdict: 'more',
      with: { days: 14, won: 14 },
      without: { days: 14, won: 0 },
      pairs: 14,
      leftOut: 0,
      gap: 1,
    });
  });

  it("can't tell where both sides are the same", () => {
    const goals = goalsOver(
      winsWhere(() => true),
      GOAL,
    );

    const { outcome } = reportOf(PHONE, planOf(PHONE), '2026-11-20', goals);

    expect(outcome).toMatchObject({ verdict: 'unclear', isConstant: true });
  });

  it('leaves out the pairs of a pause in its middle', () => {
    const journal = winsWhere((on) => sideOn(on) === 'with');
    const pauses = ['2026-10-12..2026-10-18'];
    const goals = goalsOver(journal, { 'Write the report.md': { pauses } });

    const { outcome } = reportOf(PHONE, planOf(PHONE), '2026-11-20', goals);

    expect(outcome?.leftOut).toBe(4);
    expect(outcome?.pairs).toBe(10);
    expect(outcome?.verdict).toBe('more');
  });

  it("can't tell of a metric that is always the same, or was never written down", () => {
    const properties = { ...PHONE, measure: 'words' };
    let journal = aJournal();
    for (let i = 5; i < 30; i++) {
      journal = journal.entry(`2026-10-${String(i).padStart(2, '0')}`, { metrics: { words: 400 } });
    }
    const constant = reportOf(properties, planOf(properties), '2026-11-20', goalsOver(journal, {}));
    const never = reportOf(properties, planOf(properties), '2026-11-20');

    expect(constant.outcome).toMatchObject({ verdict: 'unclear', isConstant: true });
    expect(never.outcome).toMatchObject({ verdict: 'unclear', pairs: 0, gap: null });
  });

  it.each([
    ['no days', { start: undefined, weeks: undefined }, ['start', 'weeks']],
    ['one week', { weeks: 1 }, ['weeks']],
    ['200 weeks', { weeks: 200 }, ['weeks']],
    ['half a week', { weeks: 2.5 }, ['weeks']],
    ['an unknown unit', { unit: 'weak' }, ['unit']],
    ['nothing to do', { then: '' }, ['then']],
    ['a status of its own', { status: 'finished' }, ['status']],
  ])('cannot run with %s, and says what is missing', (_, changes, wanted) => {
    const { stage, problems } = reportOf({ ...PHONE, ...changes }, null, '2026-10-01');

    expect(stage).toBe('stuck');
    expect(problems.flatMap((each) => (each.kind === 'property' ? [each.property] : []))).toEqual(
      wanted,
    );
  });

  it('says that the goal it measures is gone', () => {
    const report = reportOf(PHONE, planOf(PHONE), '2026-10-14', goalsOver(aJournal(), {}));

    expect(report.stage).toBe('stuck');
    expect(report.problems).toEqual([{ kind: 'no-goal', measure: '[[Write the report]]' }]);
  });

  it('cannot begin in the past without a plan that was written by then', () => {
    expect(reportOf(PHONE, null, '2026-10-05').stage).toBe('unplanned');
    expect(reportOf(PHONE, null, '2026-10-06')).toMatchObject({
      stage: 'stuck',
      problems: [{ kind: 'starts-in-past' }],
    });
  });

  it('keeps a plan that was changed by hand, and says so', () => {
    const edited = planOf(PHONE, (text) =>
      text.replace(
        /(\| 2026-10-05 \| )(.)/,
        (_, before: string, sign: string) => `${before}${sign === '✓' ? '–' : '✓'}`,
      ),
    );

    const report = reportOf(PHONE, edited, '2026-10-05');

    expect(report.problems).toEqual([{ kind: 'edited-plan', line: 2, lopsided: 1 }]);
    expect(report.stage).toBe('running');
    expect(report.side).not.toBe(sideOn(day('2026-10-05')));
  });

  it('names the line of a damaged table, and of markers that do not pair up', () => {
    const table = planOf(PHONE, (text) => text.replace(/(2026-10-12 \| )./, '$1?'));
    const markers = planOf(PHONE, (text) => text.replace(/%% small-wins:end.*/, ''));

    expect(reportOf(PHONE, table, '2026-10-14').problems).toEqual([
      { kind: 'damaged-plan', line: 10 },
    ]);
    expect(reportOf(PHONE, markers, '2026-10-14')).toMatchObject({
      stage: 'stuck',
      problems: [{ kind: 'damaged-plan', line: 1 }],
    });
  });

  it('says where two look at the same thing at once', () => {
    const later = { ...PHONE, question: 'Does tea help?', start: '2026-10-19' };
    const other = { ...PHONE, measure: 'won days' };
    const reports = reportsOf(
      {
        [PATH]: [PHONE, planOf(PHONE)],
        'Tried/Tea.md': [later, planOf(later, undefined, 'Tried/Tea.md')],
        'Tried/Other.md': [other, planOf(other, undefined, 'Tried/Other.md')],
      },
      '2026-10-14',
    );

    expect(reports.map(({ problems }) => problems)).toEqual([
      [{ kind: 'overlap', with: PHONE.question }],
      [],
      [{ kind: 'overlap', with: 'Does tea help?' }],
    ]);
  });

  it('is put away once its owner has decided', () => {
    const report = reportOf({ ...PHONE, status: 'routine' }, planOf(PHONE), '2026-11-20');

    expect(report.stage).toBe('closed');
    expect(report.outcome).not.toBeNull();
  });

  it('ends on the last day of its last week', () => {
    expect(lastDayOf({ start: day('2026-10-05'), weeks: 4 })).toBe(day('2026-11-01'));
  });
});
