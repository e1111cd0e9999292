import { describe, expect, it } from 'vitest';
import { AreaJournals } from '../../src/models/area-journals';
import { areasOf } from '../../src/models/lanes';
import type { Filter } from '../../src/models/shown-days';
import { shownDays } from '../../src/models/shown-days';
import { streakModel } from '../../src/models/streak';
import { goalsOver } from '../core/goals/a-vault';
import { aJournal, aPlan, day } from '../core/journal/a-journal';
import { aShownVault } from './a-shown-vault';

const TODAY = day('2026-11-20');
const SPANISH = 'Goals/Learn Spanish.md';

const journal = () =>
  aJournal()
    .entry('2026-11-18', { areas: ['health/running'], text: 'Ran' })
    .entry('2026-11-19', { areas: ['spanish'], text: 'Read' })
    .entry('2026-11-20', { areas: ['health'], text: 'Slept' });

function shown(filter: Filter | null) {
  const goals = goalsOver(journal(), { [SPANISH]: { area: 'spanish' } });
  return shownDays(filter, aShownVault(goals.journal, aPlan(), TODAY, { goals }));
}

/** The words of what is shown. */
function words(filter: Filter | null) {
  return shown(filter)
    .entriesOf(day('2026-11-01'), TODAY)
    .map(({ text }) => text);
}

describe('shown days', () => {
  it('are those of everything, of an area with what is below it, or of a goal', () => {
    expect(words(null)).toEqual(['Ran', 'Read', 'Slept']);
    expect(words({ area: 'health' })).toEqual(['Ran', 'Slept']);
    expect(words({ goal: SPANISH })).toEqual(['Read']);
  });

  it('are named after what they are of', () => {
    const filters = [null, { area: 'health' }, { goal: SPANISH }];

    expect(filters.map((filter) => shown(filter).name)).toEqual([null, 'health', 'Learn Spanish']);
  });

  it('are those of everything where the goal is gone', () => {
    expect(words({ goal: 'Goals/Gone.md' })).toEqual(words(null));
  });

  it('know the strength of a week ago once there was one', () => {
    const old = aJournal().wonDaily('2026-11-01', '2026-11-20').build();
    const vault = aShownVault(old, aPlan(), TODAY);

    expect(shown(null).strengthBefore()).toBeNull();
    expect(shownDays(null, vault).strengthBefore()).toBeGreaterThan(0);
  });
});

describe('the journals of areas', () => {
  it('are cut out once, and again when the journal has changed', () => {
    const all = journal().build();
    const areas = new AreaJournals();
    const health = areas.get(all, 'health');

    expect(areas.get(all, 'health')).toBe(health);

    all.remove('2026-11-18.md');
    expect(areas.get(all, 'health')).not.toBe(health);
    expect(
      areas
        .get(all, 'health')
        .notes()
        .flatMap(({ entries }) => entries),
    ).toHaveLength(1);
  });
});

describe('areas', () => {
  it('count for their parents too, those of the most entries first', () => {
    const counted = areasOf(
      journal()
        .entry('2026-11-20', { areas: ['fun'], state: 'open' })
        .build(),
      aPlan(),
      TODAY,
    );

    expect(counted).toEqual([
      ['health', 2],
      ['health/running', 1],
      ['spanish', 1],
    ]);
  });
});

describe('the streak', () => {
  const streakOf = (...written: Parameters<typeof aPlan>) => {
    const vault = aShownVault(
      aJournal().wonDaily('2026-11-01', '2026-11-07').won('2026-11-19').won('2026-11-20').build(),
      aPlan(...written),
      TODAY,
    );
    return streakModel(shownDays(null, vault), vault);
  };

  it('has the last seven days, and the longest run only where it is another one', () => {
    const { days, current, longest } = streakOf({ freezes: 0 });

    expect(days.map((cell) => cell.day)).toEqual([-6, -5, -4, -3, -2, -1, 0].map((i) => TODAY + i));
    expect([current.length, longest?.length]).toEqual([2, 7]);
  });

  it('promises a freeze only where one can be earned', () => {
    expect(streakOf({ freezes: 0 }).nextFreeze).toBeNull();
    expect(streakOf({ schedule: '3 per week' }).nextFreeze).toBeNull();
    expect(streakOf({ freezes: 2 }).nextFreeze).toBeGreaterThan(0);
  });
});
