import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/core/calendar/period';
import { formatDay } from '../../../src/core/calendar/day';
import {
  CALENDAR_PERIODS,
  formatPeriod,
  parsePeriod,
  periodOf,
} from '../../../src/core/calendar/period';
import { english } from '../../../src/core/words/en/english';
import { LANGUAGES, wordsOf } from '../../../src/core/words/languages';
import type { Goals } from '../../../src/core/goals/goals';
import { periodFreeText } from '../../../src/core/review/free-text';
import { mergeNote } from '../../../src/core/review/merge-note';
import { noteLinks } from '../../../src/core/review/note-link';
import type { PeriodStyle } from '../../../src/core/review/period-note';
import { periodSections } from '../../../src/core/review/period-note';
import type { PeriodReview } from '../../../src/core/review/period-review';
import { periodReview } from '../../../src/core/review/period-review';
import { joinParts } from '../../../src/core/review/review-note';
import { noteParser } from '../../../src/core/notes/parse-note';
import { parseSettings } from '../../../src/core/settings/settings';
import { goalsOver } from '../goals/a-vault';
import { aJournal, aNote, aPlan, day } from '../journal/a-journal';
import { hostileText } from './hostile-text';
import { runs } from '../../runs';

function aPeriod(written: string): Period {
  const period = parsePeriod(written);
  if (period === null) throw new Error(`${written} is no period`);
  return period;
}

function reviewOf(
  written: string,
  journal: ReturnType<typeof aJournal>,
  { today = '2027-01-31', goals = {}, plan = {} }: Options = {},
): PeriodReview & { readonly style: PeriodStyle } {
  const over = goalsOver(journal, goals, { plan });
  const review = periodReview(aPeriod(written), {
    journal: over.journal,
    goals: over,
    plan: aPlan(plan),
    today: day(today),
    patterns: null,
  });
  return { ...review, style: styleOf(over) };
}

const parse = noteParser({
  ...parseSettings({}).settings,
  language: 'en',
  parseYaml: () => null,
});

interface Options {
  readonly today?: string;
  readonly goals?: Parameters<typeof goalsOver>[1];
  readonly plan?: Parameters<typeof aPlan>[0];
}

function styleOf(goals: Goals): PeriodStyle {
  const link = noteLinks(goals.all().map(({ path }) => path));
  return { words: english, link, goals, quiet: false, heatmap: false, firstWeekday: 1 };
}

function section(
  name: string,
  review: ReturnType<typeof reviewOf>,
  more: Partial<PeriodStyle> = {},
): string {
  const sections = periodSections(review, { ...review.style, ...more });
  return sections.find((each) => each.name === name)?.markdown ?? `no section ${name}`;
}

describe('the review of a longer period', () => {
  it('of a month reads well without the plugin', () => {
    const linked = { links: ['Report'] };
    const review = reviewOf(
      'month:2026-11',
      aJournal()
        .won('2026-10-20', 2)
        .entry('2026-11-02', { text: 'wrote one page', ...linked, metrics: { words: 200 } })
        .entry('2026-11-03', {
          text: 'wrote more',
          ...linked,
          metrics: { words: 350 },
          minutes: 25,
        })
        .entry('2026-11-04', { text: 'missed the train', kind: 'setback' })
        .entry('2026-11-05', { text: 'walked to work', areas: ['health'] })
        .entry('2026-11-05', { text: 'leave ten minutes early', kind: 'lesson' })
        .entry('2026-11-21', { text: 'called [[Mia]]', links: ['Mia'] })
        .rest('2026-11-29'),
      { goals: { 'Report.md': { metrics: ['words'], freezes: 0 } }, plan: { freezes: 0 } },
    );
    const { style } = review;
    const free = periodFreeText(review, ['What was good?'], { ...style, stepTag: 'step' });

    expect(joinParts([...periodSections(review, style), ...free]))
      .toBe(`4 wins on 4 of 29 days, up from 2. Longest run: 2 days, 2 – 3 Nov. Strongest week: 2 – 8 Nov, with 3 wins.

## Day by day

| Week | Mon | Tue | Wed | Thu | Fri | Sat | Sun |
| --- | :-: | :-: | :-: | :-: | :-: | :-: | :-: |
| 1 Nov |  |  |  |  |  |  | · |
| 2 – 8 Nov | 1 | 1 | · | 1 | · | · | · |
| 9 – 15 Nov | · | · | · | · | · | · | · |
| 16 – 22 Nov | · | · | · | · | · | 1 | · |
| 23 – 29 Nov | · | · | · | · | · | · | ○ |
| 30 Nov | · |  |  |  |  |  |  |

A number is that day's wins, · a day without any, ○ a rest day or a pause.

## Week by week

| Week |  | Wins | Winning days | Minutes | words |
| --- | --- | ---: | ---: | ---: | ---: |
| 1 Nov |  | 0 | 0 | 0 | – |
| 2 – 8 Nov | ▇ | 3 | 3 | 25 | 550 |
| 9 – 15 Nov |  | 0 | 0 | 0 | – |
| 16 – 22 Nov | ▂ | 1 | 1 | 0 | – |
| 23 – 29 Nov |  | 0 | 0 | 0 | – |
| 30 Nov |  | 0 | 0 | 0 | – |

## Goals

- [[Report]] — 2 wins on 2 days, longest run 2 days. Strength 0% → 3%. words 200 → 350 (2 values). Quiet for 27 days. A smaller step may be all it needs. On 2 Nov: “wrote one page”.

## Highlights

- wrote one page — 2 Nov, [[2026-11-02]] · first win for Report
- walked to work — 5 Nov, [[2026-11-05]] · first win for health
- called [[Mia]] — 21 Nov, [[2026-11-21]] · back after 15 days

## What you learned

- leave ten minutes early — 5 Nov, [[2026-11-05]]

### After a setback

- missed the train — 4 Nov, [[2026-11-04]]. Next win: walked to work — 5 Nov, [[2026-11-05]]

## Reflect

**What was good?**

## Next month

Up to three steps that take two minutes each, such as \`- [ ] Open the book #step\`.

- [ ] 
`);
  });

  it('keeps what its owner pinned before anything else, up to its most', () => {
    const journal = aJournal().won('2026-10-30', 3);
    for (let i = 1; i <= 9; i++) {
      journal.entry('2026-11-10', { text: `kept ${i}`, ...(i === 4 ? {} : { isKept: true }) });
    }
    const texts = reviewOf('month:2026-11', journal).highlights.map(({ entry }) => entry.text);

    expect(texts).toEqual([1, 2, 3, 5, 6, 7, 8].map((i) => `kept ${i}`));
    expect(section('highlights', reviewOf('month:2026-11', journal))).toMatch(
      /^- kept 1 — [^·]*$/m,
    );
  });

  it('keeps the lines whose block ids its owner has listed', () => {
    const journal = aJournal().won('2026-10-30', 3);
    for (let i = 1; i <= 9; i++) {
      journal.entry('2026-11-10', { text: `did ${i}`, blockId: `line-${i}` });
    }
    const over = goalsOver(journal, {});
    const { highlights } = periodReview(aPeriod('month:2026-11'), {
      journal: over.journal,
      goals: over,
      plan: aPlan(),
      today: day('2027-01-31'),
      patterns: null,
      settings: { review: { pinned: ['^line-9', 'line-8'] } },
    });

    expect(
      highlights.filter(({ reason }) => reason.kind === 'kept').map(({ entry }) => entry.text),
    ).toEqual(['did 8', 'did 9']);
  });

  it("keeps for a goal's rung a win of that goal, the one with the most of it", () => {
    const goals = { 'Run.md': { ladder: '5 km' } };
    const links = ['Run'];
    const journal = aJournal()
      .won('2026-10-30', 3)
      .entry('2026-11-09', { links, text: 'once round the block' })
      .entry('2026-11-10', { links, text: 'along the river', metrics: { km: 5 } })
      .entry('2026-11-10', { links, text: 'tied my shoes' })
      .entry('2026-11-10', { text: 'cleaned the oven' });

    expect(section('highlights', reviewOf('month:2026-11', journal, { goals }))).toMatch(
      /- along the river — .* · .*5 km/,
    );
  });

  it('tells how the days felt of a goal that follows that', () => {
    const goals = { 'Report.md': { metrics: ['pulse'] } };
    const journal = aJournal().entry('2026-11-10', { links: ['Report'] });
    for (const [date, value] of [
      ['2026-11-12', 4],
      ['2026-11-11', 2],
    ] as const) {
      const pulse = { of: 'day', first: day(date), value } as const;
      journal.with(aNote(`${date}.md`, { on: date, pulse }));
    }

    expect(section('goals', reviewOf('month:2026-11', journal, { goals }))).toContain(
      'pulse 2 → 4 (2 values).',
    );
  });

  it('says whom a goal’s wins are votes for', () => {
    const goals = { 'Report.md': { identity: 'someone who writes' } };
    const journal = aJournal().entry('2026-11-10', { links: ['Report'] });

    expect(section('goals', reviewOf('month:2026-11', journal, { goals }))).toContain(
      '1 vote for someone who writes.',
    );
  });

  it.each(['month:2026-11', 'quarter:2026-Q4', 'year:2026'])(
    'says how far it is to an aim, and the next rung of a ladder: %s',
    (written) => {
      const goals = { 'Report.md': { aim: '1000 words', ladder: '100, 500 words' } };
      const journal = aJournal().entry('2026-11-10', {
        links: ['Report'],
        metrics: { words: 250 },
      });
      const text = section('goals', reviewOf(written, journal, { goals }));

      expect(text).toContain('250 of 1,000 words');
      expect(text).toContain('500');
    },
  );

  it('of a year has a row a month with a mark a day, and stays short', () => {
    const journal = aJournal();
    for (let on = day('2026-01-01'); on <= day('2026-12-31'); on++) {
      for (let i = 0; i < 4; i++) {
        journal.entry(formatDay(on), { text: `did ${on} ${i}`, areas: [`area${on % 30}`] });
      }
    }
    const review = reviewOf('year:2026', journal);
    const parts = periodSections(review, review.style);

    expect(section('calendar', review)).toContain(`| Jan 2026 | \`${'4'.repeat(31)}\` | 124 |`);
    expect(section('progress', review).split('\n')).toHaveLength(2 + 2 + 12);
    expect(review.highlights).toHaveLength(24);
    expect(joinParts(parts).split('\n').length).toBeLessThan(400);
  });

  it('of a range tells what went well, what was hard and what was learned, and asks what to keep', () => {
    const journal = aJournal()
      .entry('2026-11-03', { text: 'shipped it' })
      .entry('2026-11-03', { text: 'one screw', kind: 'step' })
      .entry('2026-11-04', { text: 'slept badly', kind: 'setback' })
      .entry('2026-11-05', { text: 'screens off at ten', kind: 'lesson' });
    const review = reviewOf('days:2026-11-02..2026-11-15', journal);

    expect(section('headline', review)).toContain('2 wins on 1 of ');
    expect(section('wins', review)).toBe(
      '## What went well\n\n- shipped it — 3 Nov, [[2026-11-03]]\n- one screw — 3 Nov, [[2026-11-03]]',
    );
    expect(section('setbacks', review)).toContain('## What was hard\n\n- slept badly');
    expect(section('lessons', review)).toContain('- screens off at ten');
    const free = periodFreeText(review, [], { ...review.style, stepTag: 'step' });
    expect(free).toEqual([
      { name: 'reflect', markdown: '' },
      {
        name: 'next',
        markdown: '## Keep, change, try\n\n- **Keep:** \n- **Change:** \n- **Try:** ',
      },
    ]);
  });

  it('of a range longer than a week dates its lines, whose weekdays come more than once', () => {
    const journal = aJournal();
    for (const on of ['02', '03', '09']) {
      journal.entry(`2026-11-${on}`, { text: 'ten calf raises' });
    }
    journal
      .entry('2026-11-10', { text: 'rang [[Mia]]' })
      .entry('2026-11-10', { text: 'rang [[Mia]]' });
    const notes = '[[2026-11-02]], [[2026-11-03]], [[2026-11-09]]';

    const sprint = reviewOf('days:2026-11-02..2026-11-15', journal);
    expect(section('wins', sprint)).toContain(
      `- ten calf raises — 3 times, 2 – 9 Nov: ${notes}\n- rang [[Mia]] — 2 times, 10 Nov: [[2026-11-10]]`,
    );
    const week = reviewOf('days:2026-11-02..2026-11-08', journal);
    expect(section('wins', week)).toContain('- ten calf raises — 2 times, Mon and Tue: ');
  });

  it('that lies ahead, or before the first note, says so and holds nothing', () => {
    const journal = aJournal().won('2026-11-20');
    const ahead = reviewOf('month:2027-03', journal, { today: '2026-11-20' });
    expect(section('headline', ahead)).toBe("This month hasn't begun yet.");
    expect([ahead.highlights, ahead.parts, ahead.wins]).toEqual([[], [], []]);
    const goals = { 'Book.md': {} };
    const year = reviewOf('year:2030', journal, { today: '2026-11-20', goals });
    expect(joinParts(periodSections(year, year.style))).toBe("This year hasn't begun yet.\n");

    const before = reviewOf('year:1990', journal, { today: '2026-11-20' });
    expect(joinParts(periodSections(before, before.style))).toBe(
      'That was before your first win.\n',
    );
    expect(before.next).toEqual([]);

    const none = reviewOf('month:2026-11', aJournal(), { today: '2026-11-30' });
    expect(section('headline', none)).toBe(
      'No wins written down yet this month. One is enough to begin.',
    );
  });

  it('tells no pattern of days that have not come, or in which nothing was counted yet', () => {
    const journal = aJournal().won('2026-11-20').build();
    const asked: number[] = [];
    const review = (written: string) =>
      periodReview(aPeriod(written), {
        journal,
        goals: goalsOver(aJournal(), {}),
        plan: aPlan(),
        today: day('2026-11-25'),
        patterns: ({ today }) => {
          asked.push(today);
          return { confirmed: [], shown: [], wanting: [] } as never;
        },
      });

    for (const written of ['month:2027-03', 'year:2030', 'year:1990']) review(written);
    expect(asked).toEqual([]);
    review('month:2026-11');
    expect(asked).toEqual([day('2026-11-25')]);
  });

  it('is true under a target of several wins', () => {
    const journal = aJournal().won('2026-11-16', 3).won('2026-11-17');
    const goals = { 'Book.md': { area: 'book', target: '2' } };
    journal.entry('2026-11-18', { areas: ['book'] });
    const review = reviewOf('month:2026-11', journal, { goals, plan: { target: 2, freezes: 0 } });

    expect(section('headline', review)).toMatch(/^5 wins, 1 of 15 days won\./);
    expect(section('goals', review)).toContain('[[Book]] — 1 win on 1 day. ');
  });

  it('counts the days with a win of a goal that begins later', () => {
    const journal = aJournal().entry('2026-11-05', { areas: ['book'] });
    const goals = { 'Book.md': { area: 'book', start: '2026-11-20' } };

    const review = reviewOf('month:2026-11', journal, { goals });
    expect(section('goals', review)).toContain('[[Book]] — 1 win on 1 day. ');
  });

  it('of one day, and of fifty years, is written', () => {
    const journal = aJournal().won('1980-01-01').won('2026-11-20', 3);

    const one = reviewOf('days:2026-11-20..2026-11-20', journal);
    expect(section('headline', one)).toBe('3 wins on 20 Nov.');
    const next = reviewOf('days:2026-11-21..2026-11-21', journal);
    expect(section('headline', next)).toBe('No wins written down on 21 Nov.');
    const two = aJournal().won('2026-11-21', 2).won('2026-11-22');
    const after = reviewOf('days:2026-11-22..2026-11-22', two);
    expect(section('headline', after)).toBe('1 win on 22 Nov, after 2 the day before.');
    const fifty = reviewOf('days:1977-01-01..2026-12-31', journal);
    expect(fifty.parts).toHaveLength(600);
    expect(section('headline', fifty)).toContain('4 wins on 2 of ');
    // Its tables begin with the first note.
    expect(section('calendar', fifty).split('\n')[4]).toMatch(/^\| Jan 1980 /);
    expect(section('progress', fifty).split('\n')[4]).toMatch(/^\| Jan 1980 /);
    const never = reviewOf('days:1900-01-01..1950-12-31', journal);
    expect(section('calendar', never)).toBe('');
  });

  it.each(LANGUAGES)(
    'names a range of one day by its date, ending in one full stop: %s',
    async (tag) => {
      const words = await wordsOf(tag);
      const journal = aJournal().won('2026-11-18').won('2026-11-20', 3);
      for (const on of ['18', '19', '20', '21']) {
        const review = reviewOf(`days:2026-11-${on}..2026-11-${on}`, journal);
        const said = section('headline', review, { words });

        expect(said).toContain(words.dates.short(review.asOf, review.asOf));
        expect(said).toMatch(/[^.][.。]$/);
      }
    },
  );

  it('speaks of no run and of no gap in quiet mode', () => {
    const journal = aJournal().won('2026-10-01').wonDaily('2026-11-10', '2026-11-20');
    const review = reviewOf('month:2026-11', journal);

    expect(section('highlights', review)).toContain('back after');
    expect(section('headline', review)).toContain('Longest run');
    expect(section('highlights', review, { quiet: true })).not.toMatch(/back after|in a row/);
    expect(section('headline', review, { quiet: true })).not.toContain('run');
  });

  it('adds up to its entries, counted one by one, whatever weeks and months it crosses', () => {
    const entries = fc.array(
      fc.record({
        on: fc.integer({ min: day('2025-11-01'), max: day('2027-01-15') }),
        minutes: fc.option(fc.nat(90)),
        counted: fc.boolean(),
      }),
      { maxLength: 60 },
    );
    const around = fc.integer({ min: day('2025-12-01'), max: day('2026-12-31') });
    const periods = fc.oneof(
      fc
        .tuple(fc.constantFrom(...CALENDAR_PERIODS), around)
        .map(([kind, on]) => periodOf(kind, on, 1)),
      fc
        .tuple(around, fc.nat(400))
        .map(([first, more]): Period => ({ kind: 'days', first, last: first + more })),
    );
    fc.assert(
      fc.property(entries, periods, (written, period) => {
        const journal = aJournal();
        for (const { on: when, minutes, counted } of written) {
          const state = counted ? 'done' : 'open';
          journal.entry(formatDay(when), { minutes, state });
        }
        const review = reviewOf(formatPeriod(period), journal, { today: '2028-02-01' });

        const own = written.filter(
          ({ on: when, counted }) => counted && when >= period.first && when <= period.last,
        );
        const minutes = own.reduce((sum, each) => sum + (each.minutes ?? 0), 0);
        const sum = (of: 'wins' | 'minutes' | 'wonDays') =>
          review.parts.reduce((total, { numbers }) => total + numbers[of], 0);
        expect(sum('wins')).toBe(own.length);
        expect(sum('minutes')).toBe(minutes);
        expect(sum('wonDays')).toBe(new Set(own.map((each) => each.on)).size);
        expect(review.numbers.find(({ name }) => name === 'wins')?.now).toBe(own.length);
        expect(review.days.reduce((total, { count }) => total + count, 0)).toBe(own.length);
        expect(review.wins.reduce((total, { entries }) => total + entries.length, 0)).toBe(
          own.length,
        );
      }),
      { numRuns: runs(60) },
    );
  });

  it('holds no mark and no marker, whatever its entries say', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 8 }), (texts) => {
        const journal = aJournal();
        for (const [index, text] of texts.entries()) {
          const kind = (['win', 'setback', 'lesson'] as const)[index % 3] ?? 'win';
          journal.entry(`2026-11-${10 + index}`, { text, kind, areas: [text.slice(0, 9)] });
        }
        for (const written of ['month:2026-11', 'days:2026-11-02..2026-11-25']) {
          const review = reviewOf(written, journal);
          const sections = periodSections(review, review.style);
          const options = {
            period: review.period,
            freeText: [],
            template: null,
            restore: false,
            onEdited: 'keep',
          } as const;
          const merged = mergeNote(null, sections, options);
          if ('error' in merged) throw new Error(JSON.stringify(merged.error));
          expect(parse(merged.text, null).entries).toEqual([]);
          expect(mergeNote(merged.text, sections, options)).toMatchObject({ changed: false });
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
