import { describe, expect, it } from 'vitest';
import { periodNotes } from '../../../src/core/calendar/period-notes';
import { weeklyNotes } from '../../../src/core/calendar/weekly-note';
import { mergeReview } from '../../../src/core/review/compose-review';
import { composeBrag } from '../../../src/core/sharing/brag';
import type { BragSection } from '../../../src/core/settings/default-brag';
import { DEFAULT_BRAG } from '../../../src/core/settings/default-brag';
import { english } from '../../../src/core/words/en/english';
import { dateFormat } from '../calendar/languages';
import { goalsOver } from '../goals/a-vault';
import { aJournal, aPlan, day } from '../journal/a-journal';

const ENGLISH = dateFormat('en');
const location = (format: string) => ({ folder: 'Reviews', format, template: '' });
const LOCATIONS = {
  week: location('gggg-[W]ww'),
  month: location('YYYY-MM'),
  quarter: location('YYYY-[Q]Q'),
  year: location('YYYY'),
};
const WEEKS = { firstWeekday: 1, firstWeekOfYear: 4 } as const;
const YEAR = { first: day('2026-01-01'), last: day('2026-12-31') };
const MERGE = { template: null, restore: false, onEdited: 'keep' } as const;

const JOURNAL = aJournal()
  .entry('2026-03-02', { text: 'drafted it [[Report]]', links: ['Report'] })
  .entry('2026-03-03', { text: 'read a page', areas: ['learning/spanish'] })
  .entry('2026-03-04', { text: 'read a page', areas: ['learning/spanish'] })
  .entry('2026-03-05', { text: 'showed [[Tom]] the tests', links: ['Tom'], areas: ['team'] })
  .entry('2026-03-06', { text: 'slept' })
  .entry('2026-03-07', { text: 'you saved us — Gwen', kind: 'kudos' })
  .entry('2026-03-08', { text: 'shouted', kind: 'setback' })
  .entry('2025-12-31', { text: 'too early' });

function brag(days = YEAR, names = false, sections: readonly BragSection[] = DEFAULT_BRAG) {
  return composeBrag(
    {
      goals: goalsOver(JOURNAL, { 'Report.md': {} }),
      plan: aPlan(),
      today: day('2026-11-20'),
      reviews: periodNotes(LOCATIONS, weeklyNotes(LOCATIONS.week, ENGLISH, WEEKS), ENGLISH),
      settings: { review: { brag: sections } },
      words: english,
    },
    days,
    names,
  );
}

const text = (document = brag()) => document.sections.map(({ markdown }) => markdown).join('\n\n');

function merged(existing: string | null, document = brag()) {
  const result = mergeReview(existing, document, MERGE);
  if ('error' in result) throw new Error(result.error.problem.kind);
  return result;
}

describe('a brag document', () => {
  it('puts the lines that its owner keeps first in their section', () => {
    const journal = aJournal()
      .entry('2026-03-02', { text: 'one' })
      .entry('2026-03-03', { text: 'two', blockId: 'proud' })
      .entry('2026-03-04', { text: 'three', isKept: true });
    const kept = composeBrag(
      {
        goals: goalsOver(journal, {}),
        plan: aPlan(),
        today: day('2026-11-20'),
        reviews: periodNotes(LOCATIONS, weeklyNotes(LOCATIONS.week, ENGLISH, WEEKS), ENGLISH),
        settings: { review: { brag: [], pinned: ['proud'] } },
        words: english,
      },
      YEAR,
      false,
    );

    expect(text(kept)).toMatch(/- two — 3 Mar\n- three — 4 Mar\n- one — 2 Mar/);
  });

  it('of one day names it once', () => {
    const told = (on: string) => text(brag({ first: day(on), last: day(on) })).split('\n\n');

    expect(told('2026-03-02').slice(0, 2)).toEqual(['# Brag document 2 Mar 2026', '1 win.']);
    expect(told('2026-03-01')[1]).toBe('No wins written down.');
  });

  it('of a range names it in words in its title, and with dates that sort in its file', () => {
    const { path, sections } = brag({ first: day('2026-03-02'), last: day('2026-03-05') });

    expect(path).toBe('Reviews/Brag document 2026-03-02–2026-03-05.md');
    expect(sections[0]?.markdown).toBe('# Brag document 2 – 5 Mar 2026\n\n4 wins on 4 days.');
  });

  it('sorts the wins of a year into its sections, each once', () => {
    expect(text()).toBe(`# Brag document 2026

5 wins on 5 days.

## Goals and projects

### Report

- drafted it — 2 Mar

## Helping others

- showed … the tests — 5 Mar

## Making things better

## Learning

- read a page — 2 times, 3 – 4 Mar

## Kudos

- you saved us

## Outside of work

## Everything else

- slept — 6 Mar`);
  });

  it('tells names where that is asked for, and setbacks never', () => {
    const told = text(brag(YEAR, true));

    expect(told).toContain('showed Tom the tests');
    expect(told).toContain('you saved us — Gwen');
    expect(told).not.toContain('shouted');
  });

  it.each([
    ['2026-01-01', '2026-12-31', 'Reviews/Brag document 2026.md'],
    ['2026-10-01', '2026-12-31', 'Reviews/Brag document 2026-Q4.md'],
    ['2026-02-01', '2026-02-28', 'Reviews/Brag document 2026-02.md'],
    ['2026-02-01', '2026-03-15', 'Reviews/Brag document 2026-02-01–2026-03-15.md'],
  ])('of %s to %s is in %s', (first, last, path) => {
    expect(brag({ first: day(first), last: day(last) }).path).toBe(path);
  });

  it('keeps the lines of its owner below each section, and gives the same bytes again', () => {
    const { text: first } = merged(null);
    const marker = /%% small-wins:end brag-helping-others sha=[0-9a-f]+ %%\n/;
    const withOwn = first.replace(marker, (end) => `${end}\n- also answered the phone\n`);

    expect(merged(withOwn)).toMatchObject({ text: withOwn, changed: false });
  });

  it('follows a section whose name has no plain letters, apart from others', () => {
    const sections = ['学習', '仕事', 'Work 1', 'Work 2', '学習'].map((name) => ({
      name,
      areas: ['learning'],
      goals: [],
      kudos: false,
    }));
    const { sections: parts } = brag(YEAR, false, sections);

    const names = parts.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(6);
    expect(
      merged(merged(null, brag(YEAR, false, sections)).text, brag(YEAR, false, sections)).changed,
    ).toBe(false);
  });

  it('says so where nothing was won, before the first note or ahead', () => {
    for (const year of [1999, 2031]) {
      const days = { first: day(`${year}-01-01`), last: day(`${year}-12-31`) };
      expect(text(brag(days))).toContain(`# Brag document ${year}\n\nNo wins written down.`);
    }
  });
});
