import type { Day } from '../../../src/core/calendar/day';
import { formatDay, weekdayOf } from '../../../src/core/calendar/day';
import type { Entry } from '../../../src/core/notes/entry';
import { randomFrom } from '../../bench/random';
import type { JournalBuilder } from '../../core/journal/a-journal';
import { aJournal, aPlan, day } from '../../core/journal/a-journal';

export const TODAY = day('2026-11-20');

/** Sundays are days off. */
export const PLAN = aPlan({ schedule: 'mon-sat' });

const TEXTS = [
  'Called [[Grandma]]',
  'Ran 5 km before work',
  'Wrote the hard paragraph first',
  'Read ten pages in bed instead of scrolling',
  'Asked for help with the budget, and got it',
  'Went for a walk at lunch',
] as const;
const AREAS = [[], ['health'], ['health/running'], ['work'], []] as const;

/** Some years of a made-up life, the same each time: two weeks paused, a week of misses, today written by hand. */
export function aLife(years: number): JournalBuilder {
  const random = randomFrom(7);
  const journal = aJournal().paused('2026-08-03', '2026-08-14');
  const first = TODAY - Math.round(years * 365.25);
  for (let each = first; each < TODAY; each++) {
    if (weekdayOf(each) === 0 || isLeftOut(each)) continue;
    const count = isLastDays(each) ? random.whole(1, 3) : random.whole(-1, 4);
    for (let i = 0; i < count; i++) {
      journal.entry(formatDay(each), {
        text: random.pick(TEXTS),
        areas: random.pick(AREAS),
        time: random.chance(0.4) ? random.whole(400, 1300) : null,
      });
    }
  }
  return journal;
}

function isLeftOut(each: Day): boolean {
  const paused = each >= day('2026-08-03') && each <= day('2026-08-14');
  const frozen = each === day('2026-11-17');
  return paused || frozen || each === day('2026-11-05');
}

function isLastDays(each: Day): boolean {
  return each >= day('2026-10-26');
}

/** What a made-up person wrote today. */
export function withToday(journal: JournalBuilder): JournalBuilder {
  const entries: Partial<Entry>[] = [
    { text: 'Sent the draft to [[Mia]]', time: 9 * 60 + 30, areas: ['work'] },
    { text: 'Ran 5 km before work', areas: ['health/running'], metrics: { km: 5.2 } },
    { kind: 'step', text: 'Opened the file and wrote one sentence', time: 730, minutes: 2 },
    { kind: 'lesson', text: 'Short messages get faster answers' },
    { kind: 'setback', text: 'Skipped the stretching, again' },
    { kind: 'step', state: 'open', text: 'Read one page in Spanish', areas: ['spanish'] },
    {
      kind: 'step',
      state: 'open',
      text: 'Put the running shoes by the door',
      areas: ['health/running'],
    },
  ];
  for (const entry of entries) journal.entry('2026-11-20', entry);
  return journal;
}
