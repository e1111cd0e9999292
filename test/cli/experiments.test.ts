import { describe, expect, it } from 'vitest';
import { readExperiment } from '../../src/core/experiments/experiment-note';
import { isPlanned } from '../../src/core/experiments/experiment';
import { experimentPlan } from '../../src/core/review/experiment-plan';
import { mergeNote } from '../../src/core/review/merge-note';
import { english } from '../../src/core/words/en/english';
import { runCli, runJson } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const PHONE = {
  question: 'Does the phone keep me from writing?',
  when: 'after dinner',
  then: 'phone on the kitchen shelf',
  measure: '[[Book]]',
  unit: 'week',
  start: '2026-10-05',
  weeks: 6,
};

/** An experiment's note with its plan, as the app writes it. */
function noteOf(properties: Readonly<Record<string, string | number>>, path: string): string {
  const lines = Object.entries(properties).map(([name, value]) => `${name}: "${value}"`);
  const front = `---\nsmall-wins: experiment\n${lines.join('\n')}\n---\n`;
  const note = readExperiment(path, { 'small-wins': 'experiment', ...properties }, 'small-wins');
  if (note === null || !isPlanned(note.experiment)) throw new Error('no plan');
  const { sections, period } = experimentPlan(note.experiment, english);
  const merged = mergeNote(front, sections, {
    period,
    freeText: [],
    template: null,
    restore: false,
    onEdited: 'keep',
  });
  if ('error' in merged) throw new Error('not written');
  return merged.text;
}

const VAULT = {
  '.obsidian/app.json': '{}',
  'Book.md': '---\nsmall-wins: goal\n---\n',
  '2026-09-20.md': '- began #win [[Book]]\n',
  '2026-10-06.md': '- a page #win [[Book]]\n',
  'Tried/Phone.md': noteOf(PHONE, 'Tried/Phone.md'),
};
const at = (today: string) => ['--today', today] as const;

describe('experiments on the command line', () => {
  it('says which side this week is on, and nothing of what came of it so far', () => {
    const root = temporaryFolder(VAULT);
    const { stdout } = runCli(root, 'experiments', ...at('2026-10-14'));

    expect(stdout).toContain('Does the phone keep me from writing?');
    expect(stdout).toMatch(/This week: with(out)?\./);
    expect(stdout).toContain('9 of 42 days are in.');
    expect(stdout).not.toContain('With: ');
    expect(runCli(root, 'today', ...at('2026-10-14')).stdout).toMatch(/This week: with(out)?\./);
    expect(runJson(root, 'experiments', ...at('2026-10-14'))).toMatchObject({
      experiments: [{ stage: 'running', outcome: null, measure: { kind: 'won', goal: 'Book.md' } }],
    });
  });

  it('says what came of it once it is over, and the review of that week does too', () => {
    const root = temporaryFolder(VAULT);
    const { stdout } = runCli(root, 'experiments', ...at('2026-11-16'));

    expect(stdout).toContain('Ended Sun 15 Nov.');
    expect(stdout).toMatch(/Can't tell\. With: \d of 21 days won\. Without: \d of 21\./);
    const review = runCli(root, 'review', ...at('2026-11-18')).stdout;
    expect(review).toContain('## What I have tried');
    expect(review).toMatch(/- \[\[Phone\]\]: Does the phone .* Ended Sun 15 Nov\. Can't tell\./);
    expect(runCli(root, 'review', ...at('2026-11-27')).stdout).not.toContain('Phone');
  });

  it('is not named twice in a review where its note is named by its question', () => {
    const path = 'Tried/Does the phone keep me from writing.md';
    const root = temporaryFolder({ ...VAULT, 'Tried/Phone.md': '', [path]: noteOf(PHONE, path) });

    expect(runCli(root, 'review', ...at('2026-11-18')).stdout).toContain(
      "- [[Does the phone keep me from writing]]: Ended Sun 15 Nov. Can't tell.",
    );
  });

  it('is in the JSON of the reviews of its time, without an outcome before the end', () => {
    const root = temporaryFolder(VAULT);
    const about = { path: 'Tried/Phone.md', problems: [] };
    const json = (...args: string[]) => runJson(root, 'review', ...args);

    expect(json(...at('2026-10-14'))).toMatchObject({
      experiments: [{ ...about, stage: 'running', outcome: null }],
    });
    expect(json('--month', '2026-11', ...at('2026-11-20'))).toMatchObject({
      experiments: [{ ...about, stage: 'over', outcome: { verdict: 'unclear' } }],
    });
    expect(json(...at('2026-11-27'))).toMatchObject({ experiments: [] });
  });

  it('says what is wrong, and where, and counts no line of a plan as a win', () => {
    const root = temporaryFolder({
      ...VAULT,
      'Tried/Short.md':
        '---\nsmall-wins: experiment\nthen: tea\nstart: 2026-12-01\nweeks: 1\n---\n',
      'Tried/Late.md':
        '---\nsmall-wins: experiment\nthen: tea\nstart: 2026-09-01\nweeks: 8\nmeasure: "[[Gone]]"\n---\n',
    });
    const { stdout } = runCli(root, 'experiments', ...at('2026-10-14'));

    expect(stdout).toContain("“weeks: 1” can't be used. Use a whole number from 2 to 52.");
    expect(stdout).toContain("It measures [[Gone]], and there's no such goal.");
    expect(stdout).toContain('It starts in the past');
    expect(runJson(root, 'list')).toMatchObject({ entries: { length: 2 } });

    const checked = runCli(root, 'check', ...at('2026-10-14')).stdout;
    expect(checked).toMatch(
      /^Tried\/Short\.md:5: This experiment can't run as it is\. “weeks: 1” can't be used\. Use a whole number from 2 to 52\. \(bad-experiment\)$/m,
    );
    expect(checked).toMatch(
      /^Tried\/Late\.md:6: .* measures \[\[Gone\]\].*Choose another measure/m,
    );
    expect(checked).toMatch(/^Tried\/Late\.md:4: .*Choose a start from today on/m);
    expect(checked).not.toContain('Phone.md');
  });

  it('checks the lines of a damaged plan and of two that look at the same thing', () => {
    const note = VAULT['Tried/Phone.md'];
    const lines = note.split('\n');
    const row = lines.findIndex((line) => line.startsWith('| 2026-10-12'));
    const root = temporaryFolder({
      ...VAULT,
      'Tried/Broken.md': note.replace(/^\| 2026-10-12 .*$/m, '| 2026-10-12 | maybe |'),
      'Tried/Other.md': noteOf({ ...PHONE, question: 'Does tea help?' }, 'Tried/Other.md'),
      'Tried/Away.md': note.replace('weeks: "6"', 'weeks: 99\nstatus: dropped'),
    });

    const { problems } = runJson(root, 'check', ...at('2026-10-14')) as {
      readonly problems: readonly { readonly path: string; readonly message: string }[];
    };
    expect(problems).toEqual([
      expect.objectContaining({ path: 'Tried/Broken.md', line: row, code: 'bad-experiment' }),
      expect.objectContaining({
        path: 'Tried/Other.md',
        line: lines.indexOf('measure: "[[Book]]"'),
      }),
      expect.objectContaining({
        path: 'Tried/Phone.md',
        line: lines.indexOf('measure: "[[Book]]"'),
      }),
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      `This experiment can't run as it is. Its plan can't be read at line ${row + 1}. Put that line right, or have the plan written again.`,
      'This experiment shows less than it could. “Does the phone keep me from writing?” looks at the same thing on some of the same days, so neither can say which of the two did it. Let one of them wait.',
      'This experiment shows less than it could. “Does tea help?” looks at the same thing on some of the same days, so neither can say which of the two did it. Let one of them wait.',
    ]);
  });

  it('says that nothing was tried yet', () => {
    const { stdout } = runCli(temporaryFolder({ '.obsidian/app.json': '{}' }), 'experiments');

    expect(stdout).toBe("You haven't tried anything yet.\n");
  });
});
