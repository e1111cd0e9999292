import { describe, expect, it } from 'vitest';
import { aJournal, aNote, anEntry, day } from '../journal/a-journal';
import { weekOf } from './week';

describe('a weekly review', () => {
  it('holds its seven days', () => {
    const review = weekOf(aJournal().won('2026-11-16', 2).rest('2026-11-18').won('2026-11-22'), {
      plan: { freezes: 0 },
    });

    expect(review.days.map(({ status, count }) => [status, count])).toEqual([
      ['won', 2],
      ['missed', 0],
      ['rest', 0],
      ['missed', 0],
      ['missed', 0],
      ['missed', 0],
      ['won', 1],
    ]);
  });

  it('lists each win once, the area with most first, wins without one last', () => {
    const review = weekOf(
      aJournal()
        .entry('2026-11-16', { text: 'plain' })
        .entry('2026-11-17', { text: 'ran', areas: ['health/running', 'fun'] })
        .entry('2026-11-18', { text: 'wrote', areas: ['work'] })
        .entry('2026-11-19', { text: 'slept', areas: ['health'] })
        .entry('2026-11-19', { text: 'sang', areas: ['fun'] }),
    );

    expect(review.wins.map(({ area, entries }) => [area, entries.map(({ text }) => text)])).toEqual(
      [
        ['health', ['ran', 'slept']],
        ['fun', ['sang']],
        ['work', ['wrote']],
        [null, ['plain']],
      ],
    );
  });

  it('leaves out what does not count', () => {
    const review = weekOf(
      aJournal()
        .entry('2026-11-16', { text: 'open', state: 'open' })
        .entry('2026-11-16', { text: '', wordless: true })
        .entry('2026-11-16', { text: 'cancelled', kind: 'lesson', state: 'cancelled' })
        .entry('2026-11-23', { text: 'next week' })
        .entry('2026-11-15', { text: 'last week' }),
    );

    expect(review.wins).toEqual([]);
    expect(review.lessons).toEqual([]);
  });

  it('names an open step once, and not once it is done', () => {
    const review = weekOf(
      aJournal()
        .entry('2026-11-16', { kind: 'step', state: 'open', text: 'call' })
        .entry('2026-11-17', { kind: 'step', state: 'open', text: 'call' })
        .entry('2026-11-16', { kind: 'step', state: 'started', text: 'write' })
        .entry('2026-11-16', { kind: 'step', state: 'open', text: 'run' })
        .entry('2026-11-18', { kind: 'step', text: 'run' }),
    );

    expect(review.steps.open.map(({ text, day }) => [text, day])).toEqual([
      ['call', day('2026-11-17')],
      ['write', day('2026-11-16')],
    ]);
    expect(review.steps.done.map(({ text }) => text)).toEqual(['run']);
  });

  it('counts a copy in another note once', () => {
    const dated = { day: day('2026-11-17'), daySource: 'text', text: 'told twice' } as const;
    const review = weekOf(
      aJournal()
        .with(aNote('a.md', { entries: [anEntry(dated)] }))
        .with(aNote('b.md', { entries: [anEntry(dated)] })),
    );

    expect(review.wins.flatMap(({ entries }) => entries.map(({ path }) => path))).toEqual(['a.md']);
  });

  it('sets its numbers beside those of the week before', () => {
    const review = weekOf(
      aJournal()
        .won('2026-11-09', 8)
        .entry('2026-11-10', { minutes: 30, metrics: { km: 5 } })
        .entry('2026-11-16', { minutes: 45, metrics: { km: 5.2, steps: 9000 } })
        .entry('2026-11-17', { kind: 'step', metrics: { km: 3.1 } }),
      { plan: { freezes: 0 } },
    );

    const row = (name: string, unit: string) => {
      const found = review.numbers.find((number) => number.name === name && number.unit === unit);
      return [found?.now, found?.before, found?.difference];
    };
    expect(row('wins', 'entries')).toEqual([2, 9, -7]);
    expect(row('steps', 'entries')).toEqual([1, 0, 1]);
    expect(row('wonDays', 'days')).toEqual([2, 2, 0]);
    expect(row('dueDays', 'days')).toEqual([7, 7, 0]);
    expect(row('consistency', 'share')).toEqual([2 / 6, 2 / 7, expect.closeTo(2 / 6 - 2 / 7)]);
    expect(row('minutes', 'minutes')).toEqual([45, 30, 15]);
    expect(row('km', 'metric')).toEqual([8.3, 5, 3.3]);
    expect(row('steps', 'metric')).toEqual([9000, null, null]);
  });

  it('tells the strength as each week left it', () => {
    const journal = aJournal().wonDaily('2026-10-20', '2026-11-22');

    const review = weekOf(journal);

    const strength = review.numbers.find(({ name }) => name === 'strength');
    const before = weekOf(journal, { today: '2026-11-15' });
    expect(strength?.now).toBeGreaterThan(strength?.before ?? 1);
    expect(strength?.before).toBe(before.numbers.find(({ name }) => name === 'strength')?.now);
  });

  it('holds the milestones of its week', () => {
    const review = weekOf(aJournal().wonDaily('2026-11-14', '2026-11-24'));

    expect(review.milestones).toEqual([
      { kind: 'day-streak', count: 3, day: day('2026-11-16') },
      { kind: 'day-streak', count: 7, day: day('2026-11-20') },
    ]);
    expect(review.streak.length).toBe(9);
  });

  it('does not change once its week is over', () => {
    const journal = aJournal().wonDaily('2026-11-14', '2026-11-20');
    const onSunday = weekOf(journal, { today: '2026-11-22' });

    const later = weekOf(journal.wonDaily('2026-11-23', '2026-12-20'), { today: '2026-12-31' });

    expect(later).toEqual(onSunday);
  });

  it('knows nothing of the days to come', () => {
    const review = weekOf(aJournal().wonDaily('2026-11-16', '2026-11-22'), { today: '2026-11-17' });

    expect(review.asOf).toBe(day('2026-11-17'));
    expect(review.wins.flatMap(({ entries }) => entries)).toHaveLength(2);
    expect(review.days.slice(2).map(({ status, count }) => [status, count])).toEqual(
      Array.from({ length: 5 }, () => ['future', 0]),
    );
  });

  it('of a week to come is empty', () => {
    const review = weekOf(aJournal().won('2026-11-17'), { today: '2026-11-10' });

    expect(review.wins).toEqual([]);
    expect(review.days.every(({ status }) => status === 'future')).toBe(true);
  });
});
