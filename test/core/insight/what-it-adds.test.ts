import { describe, expect, it } from 'vitest';
import { whatItAdds } from '../../../src/core/insight/what-it-adds';
import type { Entry } from '../../../src/core/notes/entry';
import { english } from '../../../src/core/words/en/english';
import { goalsOver } from '../goals/a-vault';
import { aJournal, aPlan, day } from '../journal/a-journal';

const TODAY = day('2026-11-20');
const PLAN = aPlan();

/** What a line of today adds to, after two earlier ones of the goal. */
function sentence(fields: Partial<Entry>): string | null {
  const builder = aJournal()
    .entry('2026-11-18', { areas: ['report'], metrics: { words: 420 } })
    .entry('2026-11-19', { links: ['Report'], metrics: { words: 90, pages: 2 } })
    .entry('2026-11-19', { areas: ['health/running'] })
    .entry('2026-11-20', fields);
  const goals = goalsOver(builder, {
    'Report.md': { 'small-wins': 'goal', area: 'report', metrics: ['words'] },
  });
  const path = '2026-11-20.md';
  const entry = goals.journal.note(path)?.entries[0];
  if (entry === undefined) throw new Error('no entry');
  const added = whatItAdds({ entry, path }, { goals, plan: PLAN, today: TODAY });
  return added && english.notices.adds(added);
}

describe('what a logged line adds to', () => {
  it.each([
    [{ links: ['Report'] }, '3rd for Report.'],
    [
      { links: ['Report'], metrics: { pages: 1, words: 1000 } },
      '3rd for Report. 1,510 words so far.',
    ],
    [{ areas: ['report'], metrics: { pages: 3 } }, '3rd for Report. 5 pages so far.'],
    [{ areas: ['health'] }, '2nd in health.'],
    [{ areas: ['health/running'], metrics: { pulse: 4 } }, '2nd in health/running.'],
  ])('is said in one sentence: %j', (fields, said) => {
    expect(sentence(fields)).toBe(said);
  });

  it.each([
    ['belongs to nothing', {}],
    ['is still open', { areas: ['report'], state: 'open' as const }],
    ['is a setback', { areas: ['report'], kind: 'setback' as const }],
  ])('is nothing where it %s', (_, fields) => {
    expect(sentence(fields)).toBeNull();
  });
});
