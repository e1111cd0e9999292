import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/words/en/english';
import { weekFrom } from '../../../src/core/calendar/period';
import { weeklyNotes } from '../../../src/core/calendar/weekly-note';
import { parseSettings } from '../../../src/core/settings/settings';
import { periodNotes } from '../../../src/core/calendar/period-notes';
import { composeReview, mergeReview } from '../../../src/core/review/compose-review';
import type { VaultToReview } from '../../../src/core/review/compose-review';
import { dateFormat } from '../calendar/languages';
import { goalsOver } from '../goals/a-vault';
import { aJournal, aPlan, day } from '../journal/a-journal';

const WEEK = weekFrom(day('2026-11-16'));
const MERGE = { template: null, restore: false, onEdited: 'keep' } as const;

const ENGLISH = dateFormat('en');
const LOCATIONS = {
  week: { folder: 'Reviews', format: 'gggg-[W]ww', template: '' },
  month: { folder: 'Reviews', format: 'YYYY-MM', template: '' },
  quarter: { folder: 'Reviews', format: 'YYYY-[Q]Q', template: '' },
  year: { folder: 'Reviews', format: 'YYYY', template: '' },
};
const WEEKS = { firstWeekday: 1, firstWeekOfYear: 4 } as const;
const REVIEWS = periodNotes(LOCATIONS, weeklyNotes(LOCATIONS.week, ENGLISH, WEEKS), ENGLISH);

function aVault(more: Partial<VaultToReview> = {}): VaultToReview {
  const goals = goalsOver(aJournal().entry('2026-11-17', { text: 'sang' }), {});
  return {
    journal: goals.journal,
    goals,
    today: day('2026-11-30'),
    plan: aPlan(),
    reviews: REVIEWS,
    settings: {
      quiet: false,
      review: {
        heatmap: false,
        prompts: { ...parseSettings({}).settings.review.prompts, week: ['What worked?'] },
      },
      marks: { step: ['tiny', 'step'] },
    },
    paths: ['2026-11-17.md'],
    words: english,
    patterns: null,
    ...more,
  };
}

function written(vault: VaultToReview, text: string | null = null) {
  const merged = mergeReview(text, composeReview(vault, WEEK), MERGE);
  if ('error' in merged) throw new Error(merged.error.problem.kind);
  return merged;
}

describe('a composed review', () => {
  it('has the prompts and the step tag of the settings below what it tells', () => {
    const { text } = written(aVault());

    expect(text).toContain('- sang — Tue 17, [[2026-11-17]]');
    expect(text).toContain('**What worked?**');
    expect(text).toContain('`- [ ] Open the book #tiny`');
  });

  it('prints the sections that its note holds', () => {
    const composed = composeReview(aVault(), WEEK);
    const { text } = written(aVault());

    for (const { markdown } of composed.sections) {
      expect(composed.markdown).toContain(markdown);
      expect(text).toContain(markdown);
    }
  });

  it('leaves its note as it is the second time', () => {
    const { text } = written(aVault());

    expect(written(aVault(), text)).toMatchObject({ text, changed: false });
  });

  it('writes what the version before has written its own way, without a question and without a lost word', () => {
    const journal = aJournal();
    const raises = { text: 'ten calf raises [[Spanish]]', links: ['Spanish'] };
    for (const date of [16, 17, 18, 19, 20]) journal.entry(`2026-11-${date}`, raises);
    journal.entry('2026-11-18', {
      text: 'one page of [[Spanish|the book]] read',
      links: ['Spanish'],
    });
    const goals = goalsOver(journal.entry('2026-11-19', { text: 'slept' }), { 'Spanish.md': {} });
    const vault = aVault({ goals, journal: goals.journal, paths: ['Spanish.md'] });
    const earlier = readFileSync('test/fixtures/reviews/weekly-of-0.1.0.md', 'utf8');

    const { text, kept, moved } = written(vault, earlier);

    expect([kept, moved]).toEqual([[], []]);
    expect(text).toContain('- ten calf raises — 5 times, Mon–Fri: [[2026-11-16]], ');
    expect(text).not.toContain('None this week.');
    const after = (review: string) => review.slice(review.lastIndexOf('%% small-wins:end'));
    expect(after(text).replace(/sha=\S+/, '')).toBe(after(earlier).replace(/sha=\S+/, ''));
    expect(written(vault, text)).toMatchObject({ text, changed: false });
  });

  it('links by path where its own note takes the name of another', () => {
    const vault = aVault({ paths: ['Old/2026-W47.md', '2026-11-17.md', 'Old/2026-11-17.md'] });

    expect(composeReview(vault, WEEK).markdown).toContain('[[2026-11-17|2026-11-17]]');
  });

  it('says which line of its note stands in the way, and gives no text', () => {
    const { text } = written(aVault());
    const torn = text.replace(/^.*end.*$/m, '');

    const merged = mergeReview(torn, composeReview(aVault(), WEEK), MERGE);

    expect(merged).toEqual({ error: { line: expect.any(Number), problem: expect.any(Object) } });
  });
});
