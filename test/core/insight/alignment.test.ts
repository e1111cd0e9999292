import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/calendar/day';
import { unaligned } from '../../../src/core/insight/alignment';
import { nudgesWithProof } from '../../../src/core/insight/goal-facts';
import { english } from '../../../src/core/words/en/english';
import { goalReport } from '../../../src/core/insight/goal-report';
import type { Properties } from '../../../src/core/notes/front-matter-property';
import type { Entry } from '../../../src/core/notes/entry';
import { goalNamed, goalsOver } from '../goals/a-vault';
import type { JournalBuilder } from '../journal/a-journal';
import { aJournal, day } from '../journal/a-journal';

const TODAY = day('2026-11-20');

function report(journal: JournalBuilder, properties: Properties = {}, today = TODAY) {
  const goals = goalsOver(journal, { 'G.md': { area: 'g', ...properties } });
  return goalReport(goals, goalNamed(goals, 'G'), today);
}

function kinds(journal: JournalBuilder, properties: Properties = {}): string[] {
  return report(journal, properties).nudges.map(({ kind }) => kind);
}

function said(journal: JournalBuilder, properties: Properties = {}, quiet = false): string {
  return nudgesWithProof(report(journal, properties))
    .map((told) => english.goals.nudge(told, TODAY, quiet))
    .join('\n');
}

/** Entries of the goal this many days ago. */
function ago(
  days: readonly number[],
  fields: Partial<Entry> = {},
  journal = aJournal(),
): JournalBuilder {
  for (const each of days) {
    journal.entry(formatDay(TODAY - each), { areas: ['g'], text: `Thing ${each}`, ...fields });
  }
  return journal;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** On a schedule that asks for too little for anything to be missed. */
const CALM = { schedule: 'sun', freezes: 5, target: 1 };

describe('a drifting goal', () => {
  it.each([
    [13, []],
    [14, ['drifting']],
    [60, ['drifting']],
  ])('had its last entry %i days ago: %j', (days, expected) => {
    expect(kinds(ago([days]), { pauses: '2026-01-01..2026-11-19' })).toEqual([]);
    expect(kinds(ago([days]), { target: 99, schedule: '1 per week' }).slice(0, 1)).toEqual(
      expected,
    );
  });

  it('may be one that is seldom written for: twice its usual gap is allowed', () => {
    const everyTen = [18, 28, 38, 48];

    expect(kinds(ago(everyTen), CALM)).not.toContain('drifting');
    expect(kinds(ago(everyTen.map((days) => days + 2)), CALM)).toContain('drifting');
  });

  it('is not one for which a setback was told, or that waits for its start', () => {
    expect(kinds(ago([3], { kind: 'setback' }, ago([40])), CALM)).not.toContain('drifting');
    expect(kinds(ago([3], { state: 'open' }, ago([40])), CALM)).toContain('drifting');
    expect(kinds(ago([40]), { start: '2026-12-01' })).toEqual([]);
  });

  it('may never have had an entry, since its start', () => {
    expect(kinds(aJournal(), { start: '2026-11-06' })).toContain('drifting');
    expect(kinds(aJournal(), { ...CALM, start: '2026-11-08' })).toEqual([]);
    expect(kinds(aJournal())).toEqual([]);
  });

  it.each([{ status: 'done' }, { status: 'dropped' }, { end: '2026-11-19' }])(
    'is none by %j',
    (properties) => {
      expect(kinds(ago([40]), properties)).toEqual([]);
    },
  );

  it('is told in days without the paused ones, and with one past win', () => {
    const journal = ago([16], { text: 'ordered lunch in Spanish' });

    expect(said(journal, { ...CALM, pauses: '2026-11-10..2026-11-11' })).toBe(
      'Quiet for 14 days. A smaller step may be all it needs. On 4 Nov: “ordered lunch in Spanish”.',
    );
    expect(said(journal, CALM, true)).toBe(
      'A smaller step may be all it needs. On 4 Nov: “ordered lunch in Spanish”.',
    );
  });

  it('recalls the same win all day, and another the next', () => {
    const journal = ago([20, 30, 40]);
    const proofs = [0, 1, 2, 3].map((days) => report(journal, CALM, TODAY + days).proof?.text);

    expect(new Set(proofs.slice(0, 3)).size).toBe(3);
    expect(proofs[3]).toBe(proofs[0]);
    expect(report(journal, CALM).proof?.text).toBe(proofs[0]);
  });
});

describe('a goal whose step is too big', () => {
  it.each([
    [[1], false],
    [[3], false],
    [[4], true],
    [[0, 4], false],
  ])('was won %j days ago: %s', (days, isTold) => {
    expect(kinds(ago(days), { freezes: 0 }).includes('shrink')).toBe(isTold);
  });

  it('is missed on due days, whatever lies between', () => {
    const journal = ago([20]);

    expect(kinds(journal, { schedule: 'mon, wed' })).toContain('shrink');
    expect(said(ago([4]), { freezes: 0 })).toBe(
      'The last three days went by without it. Want a smaller step?',
    );
    expect(said(ago([6]), { freezes: 0 })).toBe(
      'The last five days went by without it. Want a smaller step?',
    );
    expect(said(ago([6]), { freezes: 0 }, true)).toBe('A smaller step may be all it needs.');
  });

  it('lacks wins of a week where the week asks for them', () => {
    // Friday: the week before ran from 11 to 5 days ago.
    expect(kinds(ago([5, 6]), { schedule: '3 per week' })).toEqual([]);
    expect(kinds(ago([12]), { schedule: '3 per week' })).toEqual(['shrink']);
    expect(kinds(ago([0, 12]), { schedule: '3 per week' })).toEqual([]);
  });
});

describe('a goal on a plateau', () => {
  const strong = range(0, 60);

  it('is strong, and its metric has not risen in 28 days', () => {
    const journal = ago(strong, { metrics: { words: 250 } });

    expect(report(journal, { metrics: 'words' }).nudges).toEqual([
      { kind: 'plateau', of: { metric: 'words' }, before: 250, now: 250 },
    ]);
    expect(said(journal, { metrics: 'words' })).toBe(
      'Strong for weeks, and steady at 250 words a day. Ready for a bigger step?',
    );
  });

  it('may be measured in minutes, or by its target', () => {
    expect(said(ago(strong, { minutes: 5 }))).toBe(
      'Strong for weeks, and steady at 5 minutes a day. Ready for a bigger step?',
    );
    expect(kinds(ago(strong, { metrics: { km: 3 } }), { target: '3 km' })).toEqual(['plateau']);
  });

  it('is none where the values rise, are few, or the goal is not strong', () => {
    const rising = ago(range(0, 14), { metrics: { words: 260 } });

    expect(
      kinds(ago(range(15, 60), { metrics: { words: 250 } }, rising), { metrics: 'words' }),
    ).toEqual([]);
    expect(kinds(ago(strong), { metrics: 'words' })).toEqual([]);
    expect(kinds(ago(range(0, 20), { minutes: 5 }))).toEqual([]);
  });
});

describe('wins that lead to no goal', () => {
  it('are counted over 28 days', () => {
    const journal = ago([0, 5, 27, 28])
      .won(formatDay(TODAY - 1), 2)
      .won(formatDay(TODAY - 27))
      .won(formatDay(TODAY - 28));
    const goals = goalsOver(journal, { 'G.md': { area: 'g' } });

    const found = unaligned(goals, TODAY, true);

    expect(found).toEqual({ count: 3, of: 6 });
    expect(found && english.goals.unaligned(found)).toBe(
      "3 of 6 wins in the last 28 days don't belong to a goal yet. Make one of them a goal?",
    );
  });

  it('are not spoken of without goals, without wins, or where all lead somewhere', () => {
    expect(unaligned(goalsOver(ago([1]), {}), TODAY, true)).toBeNull();
    expect(unaligned(goalsOver(aJournal(), { 'G.md': {} }), TODAY, true)).toBeNull();
  });
});
