import { describe, expect, it } from 'vitest';
import type { Journal } from '../../src/core/journal/journal';
import type { OnboardingFacts } from '../../src/models/onboarding';
import { isBeginning, onboarding } from '../../src/models/onboarding';
import { goalsOver } from '../core/goals/a-vault';
import { aJournal, aPlan, day } from '../core/journal/a-journal';
import { aShownVault } from './a-shown-vault';

const TODAY = day('2026-11-20');

function ask(
  journal: Journal,
  { settings = {}, ...changes }: Partial<OnboardingFacts> & { readonly settings?: object } = {},
) {
  return onboarding({
    ...aShownVault(journal, aPlan(), TODAY, { settings }),
    hasBegun: false,
    dailyFormat: 'YYYY-MM-DD',
    noteToday: 'Journal/2026-11-20.md',
    headingsOf: () => [],
    ...changes,
  });
}

const empty = () => aJournal().build();
const unmarked = () => aJournal().note('2026-11-18').note('2026-11-19').note('2026-11-20').build();

describe('onboarding', () => {
  it('says where a first line would go in a vault without daily notes', () => {
    expect(ask(empty(), { settings: { log: { heading: '## Wins' } } })).toEqual({
      kind: 'no-notes',
      today: TODAY,
      note: '2026-11-20',
      heading: 'Wins',
      mark: '#win',
      waiting: false,
    });
  });

  it('names no heading where lines go to the end of the note', () => {
    expect(ask(empty(), { settings: { log: { heading: '' } } })).toMatchObject({ heading: null });
  });

  it('names the mark that the settings use', () => {
    const settings = { marks: { win: ['done', 'win'] } };

    expect(ask(empty(), { settings })).toMatchObject({ mark: '#done' });
  });

  it('counts the daily notes that hold no win', () => {
    expect(ask(unmarked())).toEqual({ kind: 'no-wins', notes: 3, mark: '#win', heading: null });
  });

  it('offers the heading under which most daily notes seem to keep wins', () => {
    const headings: Readonly<Record<string, readonly string[]>> = {
      '2026-11-18.md': ['Tasks', 'Done today'],
      '2026-11-19.md': ['Highlights', 'Done today', 'Done today'],
      '2026-11-20.md': ['Tasks'],
    };

    expect(ask(unmarked(), { headingsOf: (path) => headings[path] ?? [] })).toMatchObject({
      heading: { text: 'Done today', notes: 2 },
    });
  });

  it('offers no heading that counts already', () => {
    const settings = { winHeadings: ['Done today'] };

    expect(ask(unmarked(), { settings, headingsOf: () => ['Done today'] })).toMatchObject({
      heading: null,
    });
  });

  it('asks nothing once a win counts', () => {
    expect(ask(aJournal().won('2026-11-19').build())).toBeNull();
  });

  it('asks nothing while notes are being read', () => {
    const progress = { done: 1, all: 9, isFirst: true, unreadBefore: null };

    expect(ask(empty(), { progress })).toBeNull();
  });

  it('asks nothing while the date format names no day: that is to be fixed first', () => {
    expect(ask(empty(), { dailyFormat: 'MM-DD' })).toBeNull();
  });

  it('asks nothing of a user who follows a goal', () => {
    const goals = goalsOver(aJournal(), { 'Goals/Learn Spanish.md': {} });

    expect(ask(empty(), { goals })).toBeNull();
  });

  describe('of a vault with old wins', () => {
    const old = () =>
      aJournal()
        .entry('2019-03-12', {
          text: 'Slides',
          marks: [{ tag: '#Win/work', line: 0, from: 0, to: 9 }],
        })
        .entry('2026-11-20', {
          text: '',
          wordless: true,
          marks: [{ tag: '#win', line: 0, from: 0, to: 4 }],
        })
        .build();

    it('asks which tags count, with the lines of each and its newest words', () => {
      expect(ask(old())).toEqual({
        kind: 'old-vault',
        today: TODAY,
        notes: 2,
        first: day('2019-03-12'),
        tags: [
          {
            tag: '#win',
            kind: 'win',
            lines: 2,
            sample: { text: 'Slides', day: day('2019-03-12') },
          },
          { tag: '#step', kind: 'step', lines: 0, sample: null },
          { tag: '#lesson', kind: 'lesson', lines: 0, sample: null },
          { tag: '#setback', kind: 'setback', lines: 0, sample: null },
          { tag: '#kudos', kind: 'kudos', lines: 0, sample: null },
        ],
      });
    });

    it('asks only once', () => {
      expect(ask(old(), { hasBegun: true })).toBeNull();
    });
  });
});

describe('the beginning of a vault', () => {
  it.each([
    ['2026-11-20', true],
    ['2026-11-13', true],
    ['2026-11-12', false],
  ])('with a first win on %s is new: %s', (first, isNew) => {
    const vault = aShownVault(aJournal().won(first).build(), aPlan(), TODAY);

    expect(isBeginning(vault)).toBe(isNew);
  });

  it('has not come before there is a win', () => {
    expect(isBeginning(aShownVault(empty(), aPlan(), TODAY))).toBe(false);
  });
});
