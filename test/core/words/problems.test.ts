import { describe, expect, it } from 'vitest';
import type { Expected } from '../../../src/core/text/expected';
import { parseSettings } from '../../../src/core/settings/settings';
import type { VaultFact } from '../../../src/core/vault/vault-problems';
import { english } from '../../../src/core/words/en/english';
import { problemWords } from '../../../src/core/words/problem-words';
import { day } from '../journal/a-journal';

function settingProblem(json: unknown): string {
  const [problem] = parseSettings(json).problems;
  if (problem === undefined) throw new Error('the setting is good');
  return problemWords({ code: 'bad-setting', problem }, english);
}

const FACTS: readonly (readonly [VaultFact, string])[] = [
  [
    { code: 'bad-front-matter' },
    "The properties of this note can't be read, so they're ignored. Check the lines between the two ---.",
  ],
  [
    { code: 'unknown-state', checkbox: '>' },
    "The “>” in this checkbox has no meaning yet, so the line doesn't count. Add it to Settings → Marks → Done checkboxes, or to “Started checkboxes” or “Cancelled checkboxes” there.",
  ],
  [
    { code: 'bad-date', written: '@soon', why: 'unreadable' },
    "“@soon” isn't a date, so it stays text. Write it as @2026-11-19, or in words such as @(last friday).",
  ],
  [
    { code: 'no-day', entries: 1 },
    "This line has no day, so it doesn't count. Add one such as @2026-11-19, or move the line to a daily note.",
  ],
  [
    { code: 'dated-ahead', day: day('2026-11-21') },
    "This line has a later date than its note, so it counts on Saturday 21 November 2026. Change the date if that's a slip.",
  ],
  [
    {
      code: 'unmatched-daily-note',
      notes: 228,
      location: { folder: 'Journal', format: 'YYYY-MM-DD' },
      language: null,
      isOwn: false,
    },
    "228 notes, starting with this one, have a date in their names but aren't named like your daily notes, so lines in them without a date don't count. To count them, add the folder “Journal” and the date format “YYYY-MM-DD” to Settings → Daily notes → Earlier places of daily notes.",
  ],
  [
    {
      code: 'unmatched-daily-note',
      notes: 1,
      location: { folder: '', format: 'D. MMMM YYYY' },
      language: 'de',
      isOwn: true,
    },
    "This note has a date in its name but isn't named like your daily notes, so lines in it without a date don't count. The words in the name are in another language: choose “Deutsch” in Settings → Advanced → Language.",
  ],
  [
    { code: 'sync-copy', notes: 2, copyOf: '2026-11-20.md', isDated: true },
    "2 notes look like copies that a sync left behind, this one of 2026-11-20.md. Its date is a property, so lines that only the copy has count too. Move what's missing into the original, then delete the copy.",
  ],
  [
    { code: 'sync-copy', notes: 1, copyOf: '2026-11-20.md', isDated: false },
    "This note looks like a copy of 2026-11-20.md that a sync left behind, so lines in it without a date don't count. Move what's missing into the original, then delete the copy.",
  ],
  [
    { code: 'wrong-weekday', notes: 1, day: day('2026-11-18') },
    "This note has a date in its name and the weekday of another day, so lines in it without a date don't count. The date is Wednesday 18 November 2026: put right what's wrong in the name.",
  ],
  [
    { code: 'wrong-weekday', notes: 3, day: day('2026-11-18') },
    "3 notes, starting with this one, have a date in their names and the weekday of another day, so lines in them without a date don't count. The date of this one is Wednesday 18 November 2026: put right what's wrong in the names.",
  ],
  [
    { code: 'not-text', kind: 'utf-16', line: 0 },
    "This note is saved as UTF-16, so it can't be read as text and nothing in it counts. Save it as UTF-8, which most editors offer under “Save as” or “Encoding”.",
  ],
  [
    { code: 'bad-experiment', problem: { kind: 'edited-plan', line: 9, lopsided: 1 } },
    'This experiment shows less than it could. Its plan was changed by hand, and holds as it is now. One pair has two turns of the same side and is left out. Give each pair one turn of each side.',
  ],
  [
    {
      code: 'bad-goal-property',
      property: 'schedule',
      written: 'sometimes',
      problem: { kind: 'unusable', expected: { kind: 'schedule' } },
    },
    'The property “schedule” of this goal says “sometimes”, which is left out. Use daily, weekdays such as “mon, wed, fri”, “3 per week”, “10 per month” or “every 3 days”.',
  ],
  [
    {
      code: 'bad-goal-property',
      property: 'metrics',
      written: 'd, e',
      problem: { kind: 'too-many', most: 3, beyond: 'd, e' },
    },
    'A goal can have 3 metrics, so “d, e” is left out.',
  ],
  [
    {
      code: 'bad-goal-property',
      property: 'aim',
      written: '300 pages',
      problem: { kind: 'other-unit', metrics: ['words', 'km'] },
    },
    "The property “aim” of this goal says “300 pages”, but the goal follows “words” and “km”, so it's left out. Use the same name, or add the other one to “metrics”.",
  ],
  [
    {
      code: 'bad-goal-property',
      property: 'by',
      written: '2026-11-01',
      problem: { kind: 'passed' },
    },
    "The property “by” of this goal says “2026-11-01”, which has passed, and the aim isn't reached. Choose a later day, or mark the goal as done.",
  ],
  [
    {
      code: 'bad-goal-property',
      property: 'aim',
      written: '60.000 words',
      problem: { kind: 'thousands', number: 60, or: 60_000 },
    },
    'The property “aim” of this goal says “60.000 words”, which is read as 60. Write 60000 if you mean that, or else 60.',
  ],
  [
    { code: 'bad-rest-property', property: 'rest', written: 'ja' },
    "The property “rest” says “ja”, which doesn't make this a rest day. Use true or false.",
  ],
  [
    { code: 'bad-json', reason: null, used: 'defaults' },
    'This file is damaged, so the defaults are used and nothing is written. Fix it, often a missing comma or quote, or delete it to use the defaults.',
  ],
  [
    { code: 'bad-shape', problem: { kind: 'no-settings' } },
    "This file doesn't hold settings, so the defaults are used and nothing is written. Fix it, or delete it to use the defaults.",
  ],
  [
    { code: 'bad-shape', problem: { kind: 'no-text', field: 'folder' } },
    "This file holds something that isn't text for `folder`, so the defaults are used and nothing is written. Choose it again in the settings of its plugin.",
  ],
  [
    { code: 'bad-daily-format', format: 'DD', folder: 'Journal', isEarlier: false },
    "The date format `DD` in “Journal” doesn't give each day a note of its own, so none of these notes is a daily note. Use YYYY-MM-DD in Settings → Daily notes → Date format of daily notes.",
  ],
  [
    { code: 'week-start-differs', format: 'GGGG-[W]WW', named: 1, other: 0 },
    'Weekly notes named `GGGG-[W]WW` start on Monday, and all your other weeks on Sunday. Reviews follow the notes. To change the rest, use Settings → Plan → First day of the week.',
  ],
];

const EXPECTED: readonly Expected[] = [
  { kind: 'choice', options: ['a', 'b'] },
  { kind: 'number', least: 1, most: null, isWhole: true },
  { kind: 'number', least: 0, most: 12, isWhole: false },
  { kind: 'full-list', atLeast: 1 },
  { kind: 'schedule-limit', of: 'every', least: 2, most: 365 },
  { kind: 'day', orNothing: true },
];

describe('a problem', () => {
  it.each(FACTS)('is told from the facts %j', (fact, sentence) => {
    expect(problemWords(fact, english)).toBe(sentence);
  });

  it('in a setting names the row, as it is written on the page', () => {
    expect(settingProblem({ plan: { freezes: 9 } })).toBe(
      'Settings → Plan → Freezes says “9”. Use a whole number from 0 to 5. The default is used until then.',
    );
    expect(settingProblem({ marks: { win: ['win', 'two words'] } })).toBe(
      "Settings → Marks → Win tags says “two words”. Use a tag such as win. It's left out until then.",
    );
    expect(settingProblem({ daily: { others: [{ folder: 'x' }] } })).toBe(
      "Settings → Daily notes → Earlier places of daily notes can't be read. Use a folder and a date format. It's left out until then.",
    );
    expect(settingProblem([])).toContain('The settings file has no settings in it');
  });

  it('asks what a mistyped value, or the mistyped name of a setting, was meant to be', () => {
    expect(settingProblem({ plan: { schedule: 'dayly' } })).toBe(
      'Settings → Plan → Schedule says “dayly”. Did you mean “daily”? The default is used until then.',
    );
    expect(settingProblem({ heatmap: { palette: 'leave' } })).toContain('Did you mean “leaf”?');
    expect(settingProblem({ log: { headng: '## Done' } })).toBe(
      "The settings file has “headng”, which isn't a setting. Did you mean “heading”? It's left out until then.",
    );
  });

  it('shows no JSON and no path of a setting', () => {
    for (const [fact] of FACTS) {
      expect(problemWords(fact, english)).not.toMatch(/[{}]|\b(?:daily|plan|states|marks)\.\w/);
    }
  });

  it('asks for what would be good', () => {
    expect(EXPECTED.map((of) => english.settings.leftOut(of))).toEqual([
      "Use a or b. It's left out until then.",
      "Use a whole number from 1 up. It's left out until then.",
      "Use a number from 0 to 12. It's left out until then.",
      "Use a list with at least one entry. It's left out until then.",
      "Use a number from 2 to 365, as in “every 3 days”. It's left out until then.",
      "Use a date such as 2026-01-31, or leave it empty. It's left out until then.",
    ]);
  });
});
