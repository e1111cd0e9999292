import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Weekday } from '../../../src/core/calendar/day';
import { consistency, consistencyBetween } from '../../../src/core/insight/consistency';
import { milestones } from '../../../src/core/insight/milestones';
import { dayRuns } from '../../../src/core/insight/runs';
import { allStreaks, streaks } from '../../../src/core/insight/streak';
import { strength } from '../../../src/core/insight/strength';
import { totals } from '../../../src/core/insight/totals';
import type { DayContext } from '../../../src/core/journal/day-status';
import { dayStatus } from '../../../src/core/journal/day-status';
import { Journal } from '../../../src/core/journal/journal';
import type { Plan } from '../../../src/core/journal/plan';
import { startOfStretch } from '../../../src/core/journal/stretch';
import { aNote, anEntry, day } from './a-journal';
import type { Schedule } from '../../../src/core/journal/schedule';
import type { PlainHistory } from './slow-days';
import { SlowDays } from './slow-days';
import { runs } from '../../runs';

// A stretch of the journal ends within these days.
const START = startOfStretch(day('2026-11-20')) - 40;
const LENGTH = 110;

const weekday = fc.constantFrom<Weekday>(0, 1, 2, 3, 4, 5, 6);
const offset = fc.integer({ min: 0, max: LENGTH });
const someDay = offset.map((n) => START + n);

/** Histories with long good stretches and long bad ones, so that freezes are earned and spent. */
const wins = fc
  .array(
    fc.record({
      days: fc.integer({ min: 1, max: 20 }),
      // Each day of the stretch takes one of these.
      counts: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 0, maxLength: 12 },
  )
  .map((stretches) => {
    const found = new Map<number, number>();
    let at = START;
    for (const { days, counts } of stretches) {
      for (let n = 0; n < days; n++) found.set(at++, counts[n % counts.length] ?? 0);
    }
    return found;
  });

const histories: fc.Arbitrary<PlainHistory> = fc.record({
  today: fc.oneof({ weight: 4, arbitrary: offset.map((n) => START + LENGTH - (n % 50)) }, someDay),
  wins,
  rest: fc.array(someDay, { maxLength: 12 }).map((days) => new Set(days)),
  pauses: fc.array(
    fc
      .tuple(someDay, fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant(10_000)))
      .map(([first, length]) => [first, first + length] as const),
    { maxLength: 2 },
  ),
  schedule: fc.oneof(
    fc.constant({ weekdays: [0, 1, 2, 3, 4, 5, 6] as const }),
    fc.uniqueArray(weekday, { minLength: 1, maxLength: 6 }).map((weekdays) => ({ weekdays })),
    fc.integer({ min: 1, max: 7 }).map((times) => ({ times, a: 'week' as const })),
    fc.integer({ min: 1, max: 28 }).map((times) => ({ times, a: 'month' as const })),
    fc.integer({ min: 2, max: 20 }).map((every) => ({ every })),
  ),
  target: fc.constantFrom(1, 1, 1, 2, 3),
  since: fc.option(someDay, { freq: 4 }),
  freezes: fc.integer({ min: 0, max: 5 }),
  firstWeekday: weekday,
});

function contextOf(history: PlainHistory): DayContext {
  return journalOf(history).context(planOf(history), history.today);
}

function journalOf(history: PlainHistory): Journal {
  const journal = new Journal();
  for (const [each, count] of history.wins) {
    const entries = Array.from({ length: count }, (_, line) => anEntry({ day: each, line }));
    const path = `${each}.md`;
    journal.set(path, { ...aNote(path), day: each, entries });
  }
  for (const rest of history.rest) {
    journal.set(`rest-${rest}.md`, { ...aNote(`rest-${rest}.md`), day: rest, rest: true });
  }
  return journal;
}

function planOf(history: PlainHistory): Plan {
  const pauses = history.pauses.map(([start, end]) => ({ start, end: end > 30_000 ? null : end }));
  return {
    schedule: scheduleOf(history.schedule),
    target: { amount: history.target, of: 'entries' },
    since: history.since,
    countSteps: true,
    freezes: history.freezes,
    pauses,
    firstWeekday: history.firstWeekday,
  };
}

function byKeys<T>(all: Iterable<T>, keys: Iterator<number>): T[] {
  const keyed = [...all].map((each) => [Number(keys.next().value), each] as const);
  return keyed.sort(([a], [b]) => a - b).map(([, each]) => each);
}

function scheduleOf(schedule: PlainHistory['schedule']): Schedule {
  if ('every' in schedule) return { kind: 'every', days: schedule.every };
  if ('times' in schedule) return { kind: `per-${schedule.a}`, times: schedule.times };
  return schedule.weekdays.length === 7
    ? { kind: 'daily' }
    : { kind: 'weekdays', weekdays: new Set(schedule.weekdays) };
}

describe('any history', () => {
  it('has the statuses that the rules give one by one', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const context = contextOf(history);
        const slow = new SlowDays(history);

        const days = daysBetween(START - 3, START + LENGTH + 10);
        expect(days.map((each) => `${each} ${dayStatus(each, context).status}`)).toEqual(
          days.map((each) => `${each} ${slow.status(each)}`),
        );
        const { schedule, today } = history;
        if ('weekdays' in schedule && slow.status(today) === 'open') {
          expect(context.freezesHeld).toBe(slow.freezesBefore(today));
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('has after each change the days and runs that it has from nothing', () => {
    const change = fc.record({
      at: fc.nat(LENGTH + 10),
      count: fc.nat(3),
      rest: fc.boolean(),
      pause: fc.option(fc.nat(20), { freq: 4 }),
    });
    const changes = fc.array(change, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(histories, changes, (history, all) => {
        const { today } = history;
        const [journal, plan] = [journalOf(history), planOf(history)];
        dayRuns(journal.context(plan, today));
        for (const { at, count, rest, pause } of all) {
          const day = START + at;
          const entries = Array.from({ length: count }, (_, line) => anEntry({ day, line }));
          const pauses = pause === null ? [] : [{ start: day, end: day + pause }];
          journal.set(`${day}.md`, { ...aNote(`${day}.md`), day, entries, rest, pauses });

          const [now, anew] = [journal.context(plan, today), journal.context({ ...plan }, today)];
          expect(now).toEqual({ ...anew, plan });
          expect(dayRuns(now)).toEqual(dayRuns(anew));
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it('has the runs that its statuses give', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const context = contextOf(history);
        const { current, longest } = streaks(context);
        const all = allStreaks(context);
        const slow = new SlowDays(history);
        const runs = slow.runs(START - 3).reverse();
        const standing = runs.find((run) => run.standing);

        expect(all.map(({ length, start, end }) => ({ length, start, end }))).toEqual(
          runs.map(({ length, start, end }) => ({ length, start, end })),
        );
        expect(current.length).toBe(standing?.length ?? 0);
        expect(longest.length).toBe(Math.max(0, ...runs.map((run) => run.length)));
        expect(longest.start).toBe(
          runs.find((run) => run.length === longest.length)?.start ?? null,
        );
        for (const streak of all) {
          const days = daysBetween(streak.start ?? 0, Math.min(streak.end ?? 0, history.today));
          for (const status of ['rest', 'paused', 'frozen'] as const) {
            expect(streak[status]).toBe(days.filter((d) => slow.status(d) === status).length);
          }
          const missed = daysBetween(START - 3, (streak.start ?? 0) - 1).filter(
            (d) => slow.status(d) === 'missed',
          );
          expect(streak.lastMiss).toBe(missed.at(-1) ?? null);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('needs as many wins this week or month as its rules still ask for', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { current } = streaks(contextOf(history));
        const slow = new SlowDays(history);
        const { today } = history;
        const period = slow.period(today);
        const isByPeriod = 'times' in history.schedule;
        const isOpen = isByPeriod ? period.won < period.need : slow.status(today) === 'open';
        const daysLeft = period.usable.filter((d) => d >= today && !slow.isWon(d)).length;

        if (current.length === 0) {
          expect(current).toMatchObject({ state: 'none', needed: 0, daysLeft: 0 });
        } else if (!isOpen) {
          expect(current).toMatchObject({ state: 'kept', needed: 0, daysLeft: 0 });
        } else if (isByPeriod) {
          expect(current).toMatchObject({
            state: 'open',
            needed: period.need - period.won,
            daysLeft,
          });
        } else {
          expect(current).toMatchObject({ state: 'open', needed: 1, daysLeft: 1 });
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('has the same streaks in whatever order its notes are read', () => {
    fc.assert(
      fc.property(histories, fc.infiniteStream(fc.nat()), (history, keys) => {
        const inOrder = contextOf(history);
        const shuffled = contextOf({ ...history, wins: new Map(byKeys(history.wins, keys)) });

        expect(allStreaks(shuffled)).toEqual(allStreaks(inOrder));
        expect(strength(shuffled)).toBe(strength(inOrder));
      }),
    );
  });

  it('is as strong as a walk over all its days makes it', () => {
    fc.assert(
      fc.property(histories, (history) => {
        expect(strength(contextOf(history))).toBeCloseTo(slowStrength(new SlowDays(history)), 9);
      }),
      { numRuns: runs(200) },
    );
  });

  it('is a streak of its won days: nothing else lengthens or ends it but a miss', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const context = contextOf(history);
        const slow = new SlowDays(history);
        if ('times' in history.schedule) return;
        for (const { length, start, end } of allStreaks(context)) {
          const statuses = daysBetween(start ?? 0, end ?? 0).map((d) => slow.status(d));
          expect(statuses).not.toContain('missed');
          expect(length).toBe(statuses.filter((status) => status === 'won').length);
        }
      }),
    );
  });

  it('adds up to the wins of its judged days', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const slow = new SlowDays(history);
        const judged = daysBetween(START - 3, history.today).filter((d) => !slow.isBefore(d));

        expect(totals(contextOf(history))).toMatchObject({
          entries: judged.reduce((sum, d) => sum + (history.wins.get(d) ?? 0), 0),
          wonDays: judged.filter((d) => slow.isWon(d)).length,
        });
      }),
    );
  });

  it('has the milestones that a walk over its days finds', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const slow = new SlowDays(history);
        const { schedule, today, wins } = history;
        const expected: Record<string, [count: number, day: number][]> = {
          wins: [],
          'day-streak': [],
          comeback: [],
        };
        let [sum, streak, misses] = [0, 0, 0];
        const reach = (kind: string, marks: readonly number[], value: number, d: number) => {
          const reached = (expected[kind] ??= []);
          for (const mark of marks.slice(reached.length)) {
            if (value >= mark) reached.push([mark, d]);
          }
        };
        for (const d of daysBetween(START - 3, today)) {
          if (!slow.isBefore(d)) sum += wins.get(d) ?? 0;
          reach('wins', [1, 10, 25, 50, 100, 250, 500], sum, d);
          const status = slow.status(d);
          if (status === 'missed') {
            misses++;
            streak = 0;
          } else if (status === 'won') {
            if (misses >= 7) expected.comeback?.push([misses, d]);
            misses = 0;
            if (!('times' in schedule)) {
              reach('day-streak', [3, 7, 14, 21, 30, 50, 66, 100, 150], ++streak, d);
            }
          }
        }

        const { reached } = milestones(contextOf(history));
        for (const [kind, found] of Object.entries(expected)) {
          const own = reached.filter((each) => each.kind === kind);
          expect(own.map(({ count, day }) => [count, day])).toEqual(found);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('is as consistent as its due days, weeks or months', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const context = contextOf(history);
        const slow = new SlowDays(history);
        const { today, schedule, rest } = history;
        const isScheduled = (d: number) =>
          'weekdays' in schedule
            ? schedule.weekdays.includes(((d + 4) % 7) as Weekday)
            : slow.isTurn(d);
        const share = (first: number) => {
          let outcomes: boolean[];
          if (!('times' in schedule)) {
            outcomes = daysBetween(first, today)
              .filter(isScheduled)
              .filter((d) => !rest.has(d) && !slow.isPaused(d))
              .map((d) => slow.status(d))
              .filter((status) => ['won', 'missed', 'frozen'].includes(status))
              .map((status) => status === 'won');
          } else {
            outcomes = daysBetween(first, today - 1)
              .map((d) => ({ last: d, ...slow.period(d) }))
              .filter(({ last, days, need }) => days.at(-1) === last && need > 0)
              .map(({ won, need }) => won >= need);
          }
          return outcomes.length === 0 ? null : outcomes.filter(Boolean).length / outcomes.length;
        };

        expect(consistency(context)).toEqual({
          days30: share(today - 29),
          days90: share(today - 89),
          all: share(START - 7),
        });
        expect(consistencyBetween(today - 29, today, context)).toBe(share(today - 29));
      }),
      { numRuns: runs(200) },
    );
  });
});

/** Loop's rule, day by day: what is asked for may come on any day, or on days that are named. */
function slowStrength(slow: SlowDays): number {
  const { schedule, wins, target, today, rest } = slow.history;
  const rate =
    'every' in schedule
      ? { times: 1, days: schedule.every }
      : 'times' in schedule
        ? { times: schedule.times, days: schedule.a === 'week' ? 7 : 30 }
        : null;
  const m = 0.5 ** (Math.sqrt(rate === null ? 1 : rate.times / rate.days) / 13);
  const walked: boolean[] = [];
  let strong = 0;
  for (const d of daysBetween(START - 3, today)) {
    const status = slow.status(d);
    const isFree = rate !== null && status === 'rest' && !rest.has(d);
    if (status !== 'won' && status !== 'missed' && !isFree) continue;
    walked.push(status === 'won');
    const inWindow = walked.slice(-2 * (rate?.days ?? 1)).filter(Boolean).length;
    const value = rate === null ? (wins.get(d) ?? 0) / target : inWindow / (2 * rate.times);
    strong = strong * m + Math.min(1, value) * (1 - m);
  }
  return strong;
}

function daysBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
}
