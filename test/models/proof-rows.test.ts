import { describe, expect, it } from 'vitest';
import { proof } from '../../src/core/insight/proof';
import { proofRows } from '../../src/models/proof-rows';
import { goalsOver } from '../core/goals/a-vault';
import { aJournal, day } from '../core/journal/a-journal';

const REQUEST = {
  today: day('2026-11-20'),
  countSteps: true,
  language: 'en',
  goal: null,
  words: 'no writing, only mail',
};

describe('lines of proof', () => {
  it('are a setback and what came after it, in the order of time', () => {
    const journal = aJournal()
      .entry('2026-03-12', { kind: 'setback', text: 'mail, no writing' })
      .entry('2026-03-12', { kind: 'lesson', text: 'post after ten' })
      .entry('2026-03-17', { text: 'one sentence' })
      .entry('2026-05-01', { kind: 'setback', text: 'rain' })
      .entry('2026-05-02', { kind: 'setback', text: 'late' });

    const rows = proofRows(proof(goalsOver(journal, {}), REQUEST));

    expect(rows.map((row) => row.kind !== 'another' && [row.kind, row.daysLater])).toEqual([
      ['setback', 0],
      ['lesson', 0],
      ['next', 5],
    ]);
  });

  it('are one past win where no setback is alike, and none without a win', () => {
    const journal = aJournal().entry('2026-03-17', { text: 'one sentence' });

    expect(proofRows(proof(goalsOver(journal, {}), REQUEST))).toMatchObject([
      { kind: 'past', entry: { text: 'one sentence' } },
    ]);
    expect(proofRows(proof(goalsOver(aJournal(), {}), REQUEST))).toEqual([]);
  });

  it('ends with the wish for another win where there is more than one', () => {
    const journal = aJournal()
      .entry('2026-03-17', { text: 'one sentence' })
      .entry('2026-03-18', { text: 'two sentences' });

    const kinds = proofRows(proof(goalsOver(journal, {}), REQUEST)).map(({ kind }) => kind);
    expect(kinds).toEqual(['past', 'another']);
  });
});
