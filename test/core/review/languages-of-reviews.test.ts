import { beforeAll, describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/core/calendar/period';
import { periodNotes } from '../../../src/core/calendar/period-notes';
import { weeklyNotes } from '../../../src/core/calendar/weekly-note';
import type { ComposedReview, VaultToReview } from '../../../src/core/review/compose-review';
import { composeReview, mergeReview } from '../../../src/core/review/compose-review';
import { parseSettings } from '../../../src/core/settings/settings';
import { LANGUAGES, wordsOf } from '../../../src/core/words/languages';
import type { Words } from '../../../src/core/words/words';
import { dateFormat } from '../calendar/languages';
import { goalsOver } from '../goals/a-vault';
import { aJournal, aPlan, day } from '../journal/a-journal';

const ENGLISH = dateFormat('en');
const LOCATIONS = {
  week: { folder: 'Reviews', format: 'gggg-[W]ww', template: '' },
  month: { folder: 'Reviews', format: 'YYYY-MM', template: '' },
  quarter: { folder: 'Reviews', format: 'YYYY-[Q]Q', template: '' },
  year: { folder: 'Reviews', format: 'YYYY', template: '' },
};
const WEEKS = { firstWeekday: 1, firstWeekOfYear: 4 } as const;
const REVIEWS = periodNotes(LOCATIONS, weeklyNotes(LOCATIONS.week, ENGLISH, WEEKS), ENGLISH);

const catalogues = new Map<string, Words>();
beforeAll(async () => {
  for (const language of LANGUAGES) catalogues.set(language, await wordsOf(language));
});

const composed = new Map<string, ComposedReview>();

/** The review of a period in a language. */
function reviewIn(language: string, period: string): ComposedReview {
  const key = `${language} ${period}`;
  const known = composed.get(key);
  if (known !== undefined) return known;
  const words = catalogues.get(language);
  const asked = parsePeriod(period);
  if (words === undefined || asked === null) throw new Error(key);
  const review = composeReview({ ...vault(), words }, asked);
  composed.set(key, review);
  return review;
}

function vault(): Omit<VaultToReview, 'words'> {
  const journal = aJournal()
    .wonDaily('2026-10-05', '2026-11-12')
    .entry('2026-11-17', { text: 'sang', areas: ['choir'], minutes: 30, metrics: { songs: 3 } })
    .entry('2026-11-18', { kind: 'setback', text: 'slept badly' })
    .entry('2026-11-19', { kind: 'step', state: 'open', text: 'open the book' });
  const goals = goalsOver(journal, { 'Choir.md': { area: 'choir', step: 'hum a song' } });
  return {
    journal: goals.journal,
    goals,
    today: day('2026-11-30'),
    plan: aPlan(),
    reviews: REVIEWS,
    settings: {
      quiet: false,
      review: { heatmap: true, prompts: parseSettings({}).settings.review.prompts },
      marks: { step: ['step'] },
    },
    paths: ['2026-11-17.md'],
    patterns: null,
  };
}

/** Writes the review of a period in a language, into what its note holds. */
function written(language: string, period: string, text: string | null) {
  const merged = mergeReview(text, reviewIn(language, period), {
    template: null,
    restore: false,
    onEdited: 'keep',
  });
  if ('error' in merged) throw new Error(merged.error.problem.kind);
  return merged;
}

/** The note with what its owner wrote in and around it. */
function answered(text: string): string {
  const lines = text.split('\n');
  const heading = lines.findIndex((line) => line.startsWith('## '));
  lines.splice(heading + 1, 0, '', 'Küche, кухня, 台所, مطبخ: my own words. #win/İstanbul', '');
  return `Before it all.\n${lines.join('\n')}\nAfter it all, ١٢٣.\n`;
}

const OWN = [
  'Before it all.',
  'Küche, кухня, 台所, مطبخ: my own words. #win/İstanbul',
  'After it all, ١٢٣.',
];

describe.each(['week:2026-11-16', 'month:2026-11'])('the review of %s', (period) => {
  it.each(LANGUAGES)('that was written in %s and goes on in another language', (first) => {
    const original = answered(written(first, period, null).text);
    for (const second of LANGUAGES) {
      if (second === first) continue;
      const { text } = written(second, period, original);
      const words = catalogues.get(second);

      expect(text).toContain(words?.review.headings.goals ?? 'none');
      for (const own of OWN) expect(text.split(own), `${second}: ${own}`).toHaveLength(2);
      expect(written(second, period, text)).toMatchObject({ text, changed: false });
      // And back: nothing is there twice, and nothing is left behind.
      expect(written(first, period, text).text, second).toBe(original);
    }
  });
});
