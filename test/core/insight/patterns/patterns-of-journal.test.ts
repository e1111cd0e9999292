import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../../src/core/calendar/day';
import { dailyMetrics } from '../../../../src/core/insight/patterns/daily-metrics';
import { PATTERN_IDS } from '../../../../src/core/insight/patterns/pattern';
import type { PatternDay } from '../../../../src/core/insight/patterns/pattern-days';
import {
  patternDays,
  patternsOfJournal,
} from '../../../../src/core/insight/patterns/patterns-of-journal';
import type { JournalBuilder } from '../../journal/a-journal';
import { aJournal, aNote, anEntry, day } from '../../journal/a-journal';

const PLAIN = { dayStart: 0, properties: new Map() };
const TODAY = '2026-01-16';

/** A day of a journal whose record begins on 1 January. */
function dayOf(
  iso: string,
  journal: JournalBuilder,
  plan: Parameters<JournalBuilder['asOf']>[1] = {},
  options: Parameters<typeof patternDays>[1] = PLAIN,
): PatternDay | undefined {
  const { from, days } = patternDays(journal.won('2026-01-01').asOf(TODAY, plan), options);
  return days[day(iso) - from];
}

describe('days that patterns are found in', () => {
  it('are due where a win is asked of them, whatever came of it', () => {
    const journal = () =>
      aJournal().rest('2026-01-06').won('2026-01-06').paused('2026-01-07', '2026-01-08');

    expect(dayOf('2026-01-05', journal())).toMatchObject({ due: true, won: false });
    expect(dayOf('2026-01-06', journal())).toMatchObject({ due: false, won: true });
    expect(dayOf('2026-01-07', journal())).toMatchObject({ due: false });
    expect(dayOf('2026-01-05', journal(), { schedule: 'tue' })).toMatchObject({ due: false });
    expect(dayOf('2026-01-05', journal(), { since: '2026-01-06' })).toBeUndefined();
  });

  it('are due under N per week also where their week was kept without them', () => {
    const journal = aJournal().won('2026-01-05').won('2026-01-06');

    expect(dayOf('2026-01-07', journal, { schedule: '2 per week' })).toMatchObject({
      due: true,
      won: false,
    });
  });

  it('are due every N days only where the last win is N days ago', () => {
    const journal = aJournal().won('2026-01-05');
    const plan = { schedule: 'every 3 days' };

    expect(dayOf('2026-01-07', journal, plan)).toMatchObject({ due: false });
    expect(dayOf('2026-01-08', journal, plan)).toMatchObject({ due: true, won: false });
  });

  it.each([
    ['10 per month', ['weekday', 'rebound']],
    ['every 2 days', ['weekday', 'trend', 'follow']],
  ])('leave questions unasked that %s can never answer', (schedule, unasked) => {
    const context = aJournal().won('2026-01-05').asOf('2026-11-20', { schedule });
    const { notAsked } = patternsOfJournal(context, PLAIN);

    expect(notAsked.map(({ id }) => id).sort()).toEqual([...unasked].sort());
  });

  it('know a frozen day for one that was not won', () => {
    const journal = aJournal().wonDaily('2026-01-01', '2026-01-07');

    expect(dayOf('2026-01-08', journal)).toMatchObject({ due: true, won: false });
  });

  it('tell a win of its own from a done step, also where steps do not count', () => {
    const on = '2026-01-05';
    const journal = () =>
      aJournal().entry(on, { kind: 'step' }).entry('2026-01-06', { kind: 'step', state: 'open' });

    expect(dayOf(on, journal())).toMatchObject({ won: true, count: 1, step: true, ownWin: false });
    expect(dayOf(on, journal(), { countSteps: false })).toMatchObject({
      won: false,
      count: 0,
      step: true,
    });
    expect(dayOf('2026-01-06', journal())).toMatchObject({ step: false, note: true });
  });

  it('know how long the longest done step took, where one says so', () => {
    const [on, other] = ['2026-01-05', '2026-01-06'];
    const journal = aJournal()
      .entry(on, { kind: 'step', minutes: 2 })
      .entry(on, { kind: 'step', minutes: 15 })
      .entry(on, { kind: 'step', minutes: 60, state: 'open' })
      .entry(other, { kind: 'step' });

    expect(dayOf(on, journal)?.stepMinutes).toBe(15);
    expect(dayOf(other, journal)).toMatchObject({ step: true, stepMinutes: null });
  });

  it('hold the goals that ask for a win, and whether they had one', () => {
    const goal = aJournal().won('2026-01-05').won('2026-01-06').asOf(TODAY, { schedule: 'mon' });
    const options = { ...PLAIN, goals: [{ path: 'Run.md', context: goal }] };

    const goalsOn = (on: string) => [...(dayOf(on, aJournal(), {}, options)?.goals ?? [])];
    expect(goalsOn('2026-01-05')).toEqual([['Run.md', true]]);
    expect(goalsOn('2026-01-06')).toEqual([]);
    expect(goalsOn('2026-01-12')).toEqual([['Run.md', false]]);
  });

  it('have a setback where one was written, not where a template left room for one', () => {
    const journal = aJournal()
      .entry('2026-01-05', { kind: 'setback' })
      .entry('2026-01-06', { kind: 'setback', text: '', wordless: true })
      .entry('2026-01-07', { kind: 'setback', state: 'cancelled' });

    expect(dayOf('2026-01-05', journal)?.setback).toBe(true);
    expect(dayOf('2026-01-06', journal)?.setback).toBe(false);
    expect(dayOf('2026-01-07', journal)?.setback).toBe(false);
  });

  it('hold areas by the first part of their path, times and metrics of what counts', () => {
    const on = '2026-01-05';
    const journal = aJournal()
      .entry(on, { areas: ['health/running'], time: 600, metrics: { km: 5 } })
      .entry(on, { areas: ['health'], time: 480, metrics: { km: 7 } })
      .entry(on, { areas: ['work'], state: 'open', time: 500, metrics: { km: 9 } });

    expect(dayOf(on, journal)).toMatchObject({ areas: ['health'], times: [480, 600], count: 2 });
    expect(dayOf(on, journal)?.metrics.get('km')).toEqual([5, 7]);
  });

  it('count a copy once', () => {
    const copied = anEntry({
      day: day('2026-01-05'),
      daySource: 'text',
      areas: ['a'],
      metrics: { km: 1 },
    });
    const journal = aJournal()
      .with(aNote('A.md', { entries: [copied] }))
      .with(aNote('B.md', { entries: [copied] }));

    expect(dayOf('2026-01-05', journal)?.metrics.get('km')).toEqual([1]);
  });

  it('put times before the day starts at its end', () => {
    const on = '2026-01-05';
    const journal = aJournal().entry(on, { time: 90 }).entry(on, { time: 240 });

    expect(dayOf(on, journal, {}, { ...PLAIN, dayStart: 4 })?.times).toEqual([240, 1530]);
  });

  it('take numbers from the properties of daily notes as metrics', () => {
    const on = day('2026-01-05');
    const properties = dailyMetrics(
      [
        [on, { Mood: 4, sleep: '7.5', 'Deep work': 3 }],
        [on, { Mood: 1 }],
        [on + 1, { Mood: NaN, constructor: 3 }],
      ],
      ['Mood', 'sleep', 'Deep work', 'toString'],
    );
    const journal = aJournal().entry('2026-01-05', { metrics: { mood: 5 } });

    expect([...properties.keys()]).toEqual(['mood', 'deep-work']);
    expect(dayOf('2026-01-05', journal, {}, { ...PLAIN, properties })?.metrics).toEqual(
      new Map([
        ['mood', [4, 5]],
        ['deep-work', [3]],
      ]),
    );
  });

  it('go back as far as two years and the looks before, not to the beginning', () => {
    const journal = aJournal().wonDaily('2016-01-01', '2016-02-01').wonDaily('2024-01-01', TODAY);

    const { days, origin } = patternDays(journal.asOf(TODAY), PLAIN);

    expect(origin).toBe(day('2016-01-01'));
    expect(days.length).toBeGreaterThan(7 * 108);
    expect(days.length).toBeLessThan(7 * 112);
  });

  it('leave out the metric that the plan asks for', () => {
    const context = aJournal().won(TODAY).asOf(TODAY, { target: '250 words' });

    expect(patternDays(context, PLAIN).targetMetric).toBe('words');
  });
});

describe('what keeps coming back', () => {
  const LOOP = [
    'mail ate the morning',
    'mail all morning',
    'morning: mail',
    'mail, no morning left',
  ];
  const OTHERS = [
    'train late',
    'rain',
    'argued',
    'slept badly',
    'ate too much',
    'no time',
    'lost keys',
  ];

  /** One setback a week, every other one of the loop. */
  function loopOf(count: number, apart = 14) {
    const journal = aJournal().won('2025-06-02');
    for (let i = 0; i < 10; i++) {
      journal.entry(formatDay(day('2025-07-01') + 11 * i), {
        kind: 'setback',
        text: OTHERS[i % OTHERS.length] ?? '',
      });
    }
    for (let i = 0; i < count; i++) {
      journal.entry(formatDay(day('2025-09-02') + apart * i), {
        kind: 'setback',
        text: LOOP[i % LOOP.length] ?? '',
      });
    }
    return patternsOfJournal(journal.won('2025-11-01').asOf(TODAY), PLAIN).described.loop;
  }

  it('is five setbacks over three weeks that share words', () => {
    expect(loopOf(5)).toMatchObject({
      words: ['mail', 'morning'],
      setbacks: 5,
      since: day('2025-09-02'),
      until: day('2025-10-28'),
      next: { day: day('2025-11-01') },
    });
  });

  it('tells its weekday where that stands out from other setbacks, and no part of the day without times', () => {
    expect(loopOf(8)?.when).toEqual({
      weekday: { kind: 2, own: { count: 8, of: 8 }, others: { count: 1, of: 9 } },
      part: null,
    });
    expect(loopOf(8, 9)).not.toHaveProperty('when');
  });

  it('is told by words of its own, not by those that most setbacks have', () => {
    const journal = aJournal().won('2025-06-02');
    for (let i = 0; i < 7; i++) {
      const text = ['the mail ate the morning', 'the morning went to mail'][i % 2] ?? '';
      journal.entry(formatDay(day('2025-09-02') + 14 * i), { kind: 'setback', text });
      const other = `the ${['tap', 'bus', 'cold', 'keys', 'oven', 'train', 'rain'][i] ?? ''} again`;
      journal.entry(formatDay(day('2025-09-04') + 14 * i), { kind: 'setback', text: other });
    }

    expect(patternsOfJournal(journal.asOf(TODAY), PLAIN).described.loop?.words).toEqual([
      'mail',
      'morning',
    ]);
  });

  it('is nothing of four, or of a single bad fortnight', () => {
    expect(loopOf(4)).toBeNull();
    expect(loopOf(5, 3)).toBeNull();
  });

  it('is nothing where all setbacks have the same words', () => {
    const journal = aJournal().won('2025-06-02');
    for (let i = 0; i < 12; i++) {
      journal.entry(formatDay(day('2025-09-02') + 7 * i), { kind: 'setback', text: 'too tired' });
    }

    expect(patternsOfJournal(journal.asOf(TODAY), PLAIN).described.loop).toBeNull();
  });
});

describe('patterns of a journal', () => {
  it('wait for days where there is no entry yet', () => {
    const report = patternsOfJournal(aJournal().asOf(TODAY), PLAIN);

    expect(report.window).toBeNull();
    expect(report.wanting).toHaveLength(PATTERN_IDS.length);
    expect(report.wanting[0]?.need).toEqual({ what: 'due-days', have: 0, min: 28 });
  });

  it('are found in notes', () => {
    const journal = aJournal();
    for (let each = day('2025-01-06'); each <= day(TODAY); each++) {
      // 1970-01-06 was a Tuesday.
      const tuesday = (each - 5) % 7 === 0;
      if (tuesday ? each % 5 === 0 : each % 6 !== 0) journal.won(formatDay(each));
    }

    const { confirmed } = patternsOfJournal(journal.asOf(TODAY), PLAIN);

    expect(confirmed.map(({ subject }) => subject)).toEqual(['tuesday']);
    expect(confirmed[0]).toMatchObject({ until: day('2026-01-11'), direction: 'less' });
  });

  it('name areas as notes write them', () => {
    const journal = aJournal();
    for (let each = day('2025-01-06'); each <= day(TODAY); each++) {
      const turn = (of: number) => (of * 4) % 11 < 4;
      const area = turn(each) ? 'Koşu' : turn(each - 1) ? 'İstanbul' : 'Ev';
      const marks = [{ tag: `#win/${area}`, line: 0, from: 0, to: 9 }];
      journal.entry(formatDay(each), { areas: [area.toLowerCase()], marks });
    }

    const { confirmed } = patternsOfJournal(journal.asOf(TODAY), PLAIN);

    expect(confirmed.map(({ finding }) => finding)).toContainEqual(
      expect.objectContaining({ id: 'follow', area: 'Koşu', next: 'İstanbul' }),
    );
  });

  it('stay what they are however freezes cover misses', () => {
    const journal = () =>
      aJournal().wonDaily('2025-01-06', '2025-06-20').wonDaily('2025-06-25', TODAY);

    const [none, five] = [0, 5].map((freezes) =>
      patternsOfJournal(journal().asOf(TODAY, { freezes }), PLAIN),
    );

    expect(five).toEqual(none);
  });
});
