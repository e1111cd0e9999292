import { describe, expect, it } from 'vitest';
import { compileMarks } from '../../src/core/markdown/tag';
import { parseSettings } from '../../src/core/settings/settings';
import { AllWins, allWinsLook } from '../../src/models/all-wins';
import type { AllWinsLook } from '../../src/models/all-wins';
import { goalsOver } from '../core/goals/a-vault';
import { aJournal, aPlan, day } from '../core/journal/a-journal';
import { aShownVault } from './a-shown-vault';

const TODAY = day('2026-11-20');

const MARKS = compileMarks(parseSettings({}).settings.marks);

function aVault() {
  const journal = aJournal()
    .entry('2025-12-31', { text: 'old', areas: ['work'] })
    .entry('2026-11-19', { text: 'ran', areas: ['health', 'work'], metrics: { km: 5 } })
    .entry('2026-11-20', { text: 'wrote', links: ['Book'] });
  const goals = goalsOver(journal, { 'Goals/Book.md': {} });
  const shown = aShownVault(goals.journal, aPlan(), TODAY);
  return { ...shown, goals, setup: { ...shown.setup, dayLanguages: ['en'], marks: MARKS } };
}

/** What is listed, each group before its entries. */
function rows(look: Partial<AllWinsLook>): unknown[] {
  const model = new AllWins().model({ query: '', by: 'day', ...look }, aVault());
  return model.rows.map((row) => ('group' in row ? { of: row.group, count: row.count } : row.text));
}

describe('all wins', () => {
  it('are listed by day, the newest first', () => {
    expect(rows({})).toEqual([
      { of: TODAY, count: 1 }, 'wrote',
      { of: TODAY - 1, count: 1 }, 'ran',
      { of: day('2025-12-31'), count: 1 }, 'old',
    ]); // prettier-ignore
  });

  it('are listed by month, area or goal; in each of several', () => {
    expect(rows({ by: 'month' })).toEqual([
      { of: day('2026-11-01'), count: 2 }, 'wrote', 'ran',
      { of: day('2025-12-01'), count: 1 }, 'old',
    ]); // prettier-ignore
    expect(rows({ by: 'area' })).toEqual([
      { of: 'health', count: 1 }, 'ran',
      { of: 'work', count: 2 }, 'ran', 'old',
      { of: null, count: 1 }, 'wrote',
    ]); // prettier-ignore
    expect(rows({ by: 'goal' })).toEqual([
      { of: 'Book', count: 1 }, 'wrote',
      { of: null, count: 2 }, 'ran', 'old',
    ]); // prettier-ignore
  });

  it('are those that the query finds, with what they amount to', () => {
    const model = new AllWins().model({ query: 'has:km knd:win', by: 'day' }, aVault());
    expect(model).toMatchObject({ all: 3, rows: [], problems: [{ kind: 'unknown-token' }] });
    const slip = new AllWins().model({ query: 'has:kn', by: 'day' }, aVault());
    expect(slip).toMatchObject({ rows: [], problems: [{ kind: 'unused-name', near: 'has:km' }] });
    const found = new AllWins().model({ query: 'has:km', by: 'day' }, aVault());
    expect(found.totals).toMatchObject({ entries: 1, metrics: [{ name: 'km', sum: 5 }] });
  });

  it('survive a query of 10,000 characters, quotation marks left open, and what is no query', () => {
    for (const query of ['x '.repeat(5_000), '"ran', 'from:"', '[[', '-', ':', '(a|b)*+ \\d{3}']) {
      const model = new AllWins().model({ query, by: 'day' }, aVault());
      expect(model.all).toBe(3);
    }
  });

  it('keep their query and grouping, read without trust', () => {
    expect(allWinsLook({ query: 'ran', by: 'area' })).toEqual({ query: 'ran', by: 'area' });
    expect(allWinsLook({ query: 3, by: 'nonsense' })).toEqual({ query: '', by: 'day' });
    expect(allWinsLook(null)).toEqual({ query: '', by: 'day' });
    expect(allWinsLook({ query: 'x'.repeat(10_000) }).query.length).toBeLessThan(3_000);
  });
});
