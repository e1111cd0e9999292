import { describe, expect, it } from 'vitest';
import type { Weekday } from '../../../../src/core/calendar/day';
import { FROM, ask, found, need, someDays } from './days';

const weekdayOf = (index: number) => index % 7;
const weekOf = (index: number) => Math.floor(index / 7);
/** Won on most days, and not by weekday. */
const mostly = (index: number) => (index * 5) % 7 !== weekOf(index) % 7;

describe('weekday', () => {
  it('sees a weekday that stands out, in its numbers', () => {
    const days = someDays(24, (i) => ({
      won: weekdayOf(i) === 1 ? weekOf(i) % 8 === 0 : i % 5 !== 0,
    }));

    const told = found('weekday', days);

    expect(told).toMatchObject({ subject: 'tuesday', direction: 'less', n: 168, unit: 'share' });
    expect(told.finding).toMatchObject({ own: { count: 3, of: 24 }, others: { of: 144 } });
    expect(told.p).toBeLessThan(1e-5);
  });

  it('sees a weekend that stands out where neither of its days does alone', () => {
    const days = someDays(10, (i) => ({ won: weekdayOf(i) < 5 || weekOf(i) % 3 === 0 }));

    expect(found('weekday', days)).toMatchObject({ subject: 'weekend', direction: 'less' });
  });

  it('compares a day with its own week, so that whole weeks without a win say nothing', () => {
    const days = someDays(20, (i) => ({ won: weekOf(i) < 10 }));

    expect(found('weekday', days).p).toBe(1);
  });

  it('multiplies by the comparisons it made: three of three weekdays, eight of seven', () => {
    const won = (i: number) => weekdayOf(i) !== 0 || weekOf(i) < 5;
    const daily = someDays(10, (i) => ({ won: won(i) }));
    const three = someDays(10, (i) => ({ due: [0, 2, 4].includes(weekdayOf(i)), won: won(i) }), {
      weekdays: [1, 3, 5],
    });

    // Mondays: 5 of 10 won, all else won. A missed Monday is one chance in seven, or in three.
    expect(found('weekday', daily).p).toBeCloseTo(8 / 7 ** 5, 12);
    expect(found('weekday', three).p).toBeCloseTo(3 / 3 ** 5, 12);
  });

  it('takes two kinds of days that make up the week for one comparison', () => {
    const won = (i: number) => weekdayOf(i) !== 0 || weekOf(i) >= 5;
    const plan = (weekdays: readonly Weekday[]) =>
      someDays(20, (i) => ({ due: weekdays.includes(((i + 1) % 7) as Weekday), won: won(i) }), {
        weekdays,
      });

    // Mondays, and the weekend for what is left of its week; Mondays and Tuesdays.
    const weekend = found('weekday', plan([1, 0, 6]));
    expect(weekend).toMatchObject({ subject: 'monday' });
    expect(weekend.p).toBeCloseTo(3 / 3 ** 5, 12);
    for (const weekdays of [
      [1, 2],
      [2, 1],
    ] as const) {
      const two = found('weekday', plan(weekdays));
      expect(two).toMatchObject({ subject: 'monday', direction: 'less' });
      expect(two.p).toBeCloseTo(1 / 2 ** 4, 12);
    }
  });

  it('does not take a weekday for a better one because its misses are marked as rest', () => {
    // Every weekday is won as often; a Sunday that was not won is a rest day as often as not.
    const won = (i: number) => (weekOf(i) * 3 + weekdayOf(i)) % 5 < 2;
    const isRest = (i: number) => weekdayOf(i) === 6 && !won(i) && weekOf(i) % 6 !== 0;
    const days = someDays(50, (i) => ({ won: won(i), due: !isRest(i) }));
    const kept = someDays(50, (i) => ({ won: won(i) }));

    expect(found('weekday', kept).p).toBe(1);
    expect(found('weekday', days).p).toBe(1);
  });

  it('needs 8 full weeks, and is not asked of a plan without two weekdays', () => {
    const won = { won: true };

    expect(
      need(
        'weekday',
        someDays(7, () => won),
      ),
    ).toEqual({ what: 'full-weeks', have: 7, min: 8 });
    expect(
      ask(
        'weekday',
        someDays(30, (i) => ({ due: weekdayOf(i) === 0 }), { weekdays: [1] }),
      ),
    ).toEqual({ kind: 'not-asked', reason: 'one-weekday' });
    expect(
      ask(
        'weekday',
        someDays(30, () => won, { weekdays: null }),
      ),
    ).toEqual({ kind: 'not-asked', reason: 'no-weekdays' });
  });
});

describe('hour', () => {
  const late = (i: number) => (weekOf(i) < 13 ? 0 : 90);

  it('sees wins move to a later hour', () => {
    const days = someDays(26, (i) => ({ won: true, times: [500 + ((i * 37) % 100) + late(i)] }));

    const told = found('hour', days);

    expect(told).toMatchObject({ direction: 'more', unit: 'minutes', n: 26 });
    expect(told.effect).toBeCloseTo(90, -1);
    expect(told.interval[0]).toBeGreaterThan(60);
  });

  it('takes the lower of two middle times of a day, and the mean of a week of them', () => {
    const quartets = someDays(26, (i) => ({ won: true, times: [600 + late(i), 900, 1000, 1100] }));
    expect(found('hour', quartets).finding).toMatchObject({ minutes: 0 });
    const pairs = someDays(26, (i) => ({ won: true, times: [600 + late(i), 1100] }));
    expect(found('hour', pairs).finding).toMatchObject({
      minutes: 90,
      recentWeeks: 13,
      earlierWeeks: 13,
    });
  });

  it('says the minutes that its interval holds, also of mornings and evenings', () => {
    // The middle of a day is a morning or an evening; one more evening in three moves a middle of all days by hours.
    const evenings = (i: number) => (weekOf(i) < 13 ? i % 5 === 0 : i % 5 < 3);
    const days = someDays(26, (i) => ({ won: true, times: [evenings(i) ? 1115 : 483 + (i % 9)] }));

    const { finding, interval } = found('hour', days);

    expect(finding).toMatchObject({ id: 'hour' });
    const minutes = finding.id === 'hour' ? finding.minutes : NaN;
    expect(minutes).toBeGreaterThanOrEqual(interval[0]);
    expect(minutes).toBeLessThanOrEqual(interval[1]);
  });

  it('is less sure of a change where late weeks follow late weeks anyway', () => {
    const bySpells = (i: number) => (weekOf(i) % 13) * 12;
    const mixed = (i: number) => ((weekOf(i) * 5) % 13) * 12;
    const ofWeeks = (ofWeek: (i: number) => number) =>
      found(
        'hour',
        someDays(26, (i) => ({ won: true, times: [500 + late(i) + ofWeek(i)] })),
      );

    // The same values in each half, in another order.
    expect(ofWeeks(mixed).effect).toBe(ofWeeks(bySpells).effect);
    expect(ofWeeks(mixed).p).toBeLessThan(0.01);
    expect(ofWeeks(bySpells).p).toBeGreaterThan(0.05);
  });

  it('needs 20 days with a time in each quarter, and looks at no others', () => {
    const timed = (times: readonly number[]) => ({ won: true, times });
    const days = someDays(26, (i) => timed(weekOf(i) < 13 || i % 7 === 0 ? [500] : []));
    const inFewWeeks = someDays(26, (i) => timed(weekOf(i) < 13 || weekOf(i) > 22 ? [500] : []));

    expect(need('hour', days)).toEqual({ what: 'recent-timed-days', have: 13, min: 20 });
    const short = someDays(14, () => timed([500]));
    expect(need('hour', short)).toEqual({ what: 'earlier-timed-days', have: 7, min: 20 });
    expect(need('hour', inFewWeeks)).toEqual({ what: 'recent-timed-weeks', have: 3, min: 6 });
  });
});

describe('trend', () => {
  it('sees wins rise, in wins a week', () => {
    const days = someDays(26, (i) => ({ won: true, count: weekOf(i) }));

    const told = found('trend', days);

    expect(told).toMatchObject({ direction: 'more', n: 26, unit: 'wins-per-week' });
    expect(told.effect).toBeCloseTo(7, 12);
    expect(told.finding).toMatchObject({ first: 0, last: 175, weeks: 26 });
  });

  it('counts per due day, so that a week of rest days does not look like a fall', () => {
    const rests = (i: number) => weekOf(i) > 20 && weekdayOf(i) < 3;
    const days = someDays(26, (i) => ({ won: !rests(i), due: !rests(i) }));

    expect(found('trend', days)).toMatchObject({ effect: 0, p: 1 });
  });

  it('leaves out weeks without a note and weeks of less than 4 due days', () => {
    const days = someDays(14, (i) => ({
      note: weekOf(i) !== 3,
      due: weekOf(i) !== 5 || weekdayOf(i) < 3,
    }));

    expect(found('trend', days).n).toBe(12);
    const fewer = someDays(13, (i) => ({
      note: weekOf(i) !== 3,
      due: weekOf(i) !== 5 || weekdayOf(i) < 3,
    }));
    expect(need('trend', fewer)).toEqual({ what: 'weeks-with-notes', have: 11, min: 12 });
  });
});

describe('starter', () => {
  it('compares days with a done step with others, by wins of their own', () => {
    const days = someDays(26, (i) => {
      const step = (i * 3) % 5 === 0;
      return { step, ownWin: step ? i % 6 !== 0 : i % 2 === 0, won: true };
    });

    const told = found('starter', days);

    expect(told).toMatchObject({ direction: 'more', n: 182 });
    expect(told.finding).toMatchObject({ withStep: { of: 37 }, without: { of: 145 } });
    expect(told.p).toBeLessThan(0.01);
  });

  it('asks only whether it is more often: less is never shown', () => {
    const days = someDays(26, (i) => {
      const step = (i * 3) % 5 === 0;
      return { step, ownWin: step ? i % 4 === 0 : i % 9 !== 0 };
    });

    expect(found('starter', days).p).toBeGreaterThan(0.99);
  });

  it('needs 28 days with a note, 10 with a step and 10 without', () => {
    expect(
      need(
        'starter',
        someDays(8, (i) => ({ step: i < 9 })),
      ),
    ).toEqual({
      what: 'days-with-step',
      have: 9,
      min: 10,
    });
    expect(
      need(
        'starter',
        someDays(8, (i) => ({ step: i >= 9 })),
      ),
    ).toEqual({
      what: 'days-without-step',
      have: 9,
      min: 10,
    });
    expect(
      need(
        'starter',
        someDays(8, (i) => ({ note: i < 27, step: i % 2 === 0 })),
      ),
    ).toEqual({
      what: 'days-with-note',
      have: 27,
      min: 28,
    });
  });
});

describe('starter where notes are made for wins alone', () => {
  it('waits for days with neither a step nor a win instead of finding nothing for ever', () => {
    const days = someDays(52, (i) => ({ note: i % 3 > 0, won: i % 3 > 0, step: i % 6 === 1 }));

    expect(need('starter', days)).toEqual({ what: 'days-with-neither', have: 0, min: 10 });
  });
});

describe('follow', () => {
  /** Running on every third day or so, and writing on the day after it. */
  const areas = (i: number) =>
    (i * 4) % 11 < 4 ? ['run'] : ((i - 1) * 4) % 11 < 4 ? ['write'] : ['home'];

  it('sees an area that comes the day after another', () => {
    const told = found(
      'follow',
      someDays(20, (i) => ({ won: true, areas: areas(i) })),
    );

    expect(told).toMatchObject({ subject: 'run → write', direction: 'more' });
    expect(told.p).toBeLessThan(1e-6);
  });

  it('sees a win that comes the day after an area', () => {
    const ran = (i: number) => (i * 4) % 11 < 3;
    const won = (i: number) => ran(i) || ran(i - 1) || i % 3 === 0;
    const days = someDays(40, (i) => ({ won: won(i), areas: ran(i) ? ['run'] : [] }));

    expect(found('follow', days)).toMatchObject({
      subject: 'run',
      direction: 'more',
      finding: { area: 'run', next: null },
    });
  });

  it('looks at won days alone, and at the next day only within its full weeks', () => {
    const days = someDays(10, (i) => ({
      won: i % 2 === 0 || i > 60,
      areas: i % 4 === 0 ? ['a'] : [],
    }));

    // Won: 31 of the first 61 days, then 9, the last of which has its next day in the week that is not over.
    expect(found('follow', days).n).toBe(31 + 8);
  });

  it('needs 28 won days, 8 with an area and 8 without', () => {
    expect(
      need(
        'follow',
        someDays(20, (i) => ({ won: i < 27, areas: ['a'] })),
      ),
    ).toEqual({
      what: 'won-days-without-area',
      have: 0,
      min: 8,
    });
    expect(
      need(
        'follow',
        someDays(20, (i) => ({ won: true, areas: i < 7 ? ['a'] : [] })),
      ),
    ).toEqual({
      what: 'days-with-area',
      have: 7,
      min: 8,
    });
  });
});

describe('rebound', () => {
  /** A miss every eighth day; in the second year the next day is won, in the first it is missed as well. */
  const comesBack = (i: number) => i % 8 !== 0 && (weekOf(i) >= 52 || i % 8 !== 1);

  it('compares a year of runs of misses with the year before', () => {
    const told = found(
      'rebound',
      someDays(104, (i) => ({ won: comesBack(i) })),
    );

    expect(told).toMatchObject({ direction: 'more', effect: 1 });
    expect(told.finding).toMatchObject({
      recent: { count: 45, of: 45 },
      earlier: { count: 0, of: 46 },
    });
  });

  it('passes over days that ask for nothing between a miss and the next due day', () => {
    const days = someDays(104, (i) => ({ due: i % 8 !== 1, won: i % 8 !== 0 }));

    expect(found('rebound', days).finding).toMatchObject({
      recent: { count: 45, of: 45 },
      earlier: { count: 46, of: 46 },
    });
  });

  it('is less sure where good months follow good months anyway', () => {
    const good = (i: number) => weekOf(i) % 26 < (weekOf(i) < 52 ? 8 : 18);
    const bySpells = someDays(104, (i) => ({ won: i % 4 > 0 && (i % 4 > 1 || good(i)) }));
    const mixed = (i: number) => (weekOf(i) * 11) % 26 < (weekOf(i) < 52 ? 8 : 18);
    const byWeek = someDays(104, (i) => ({ won: i % 4 > 0 && (i % 4 > 1 || mixed(i)) }));

    const [sure, unsure] = [found('rebound', byWeek), found('rebound', bySpells)];

    expect(unsure.effect).toBeCloseTo(sure.effect, 1);
    expect(unsure.p).toBeGreaterThan(100 * sure.p);
    expect(unsure.interval[0]).toBeLessThan(sure.interval[0]);
  });

  it('names the weeks it has where there are less than two years', () => {
    const days = someDays(90, (i) => ({ won: comesBack(i + 98) || i % 16 === 0 }));

    expect(found('rebound', days).finding).toMatchObject({ earlierWeeks: 38 });
  });

  it('needs 15 runs in each year', () => {
    const days = someDays(104, (i) => ({ won: weekOf(i) < 52 ? i % 30 !== 5 : comesBack(i) }));

    expect(need('rebound', days)).toEqual({ what: 'earlier-miss-runs', have: 12, min: 15 });
  });
});

describe('setback', () => {
  const setback = (i: number) => (i * 3) % 13 < 2;

  it('sees what the day after a setback is like', () => {
    const days = someDays(30, (i) => ({
      setback: setback(i),
      won: !setback(i - 1) || i % 4 === 0,
    }));

    const told = found('setback', days);

    expect(told).toMatchObject({ direction: 'less', unit: 'share' });
    expect(told.p).toBeLessThan(1e-6);
  });

  it('compares won days with won ones: that bad stretches last says nothing of setbacks', () => {
    // Weeks are won or not; a setback comes on days of either, more often in bad ones.
    const good = (i: number) => weekOf(i) % 2 === 0;
    const days = someDays(30, (i) => ({
      won: good(i),
      setback: good(i) ? i % 9 === 0 : i % 2 === 0,
    }));

    expect(found('setback', days).p).toBeGreaterThan(0.2);
  });

  it('needs 28 days, 10 with a setback and 10 without', () => {
    expect(
      need(
        'setback',
        someDays(20, (i) => ({ setback: i === 3 })),
      ),
    ).toEqual({
      what: 'days-with-setback',
      have: 1,
      min: 10,
    });
  });
});

describe('metric', () => {
  const share = (i: number) => 3 + ((weekOf(i) * 5) % 4);
  const values = (name: string, value: number) => new Map([[name, [value]]]);
  const fullWeeks = (value: (i: number) => number) =>
    someDays(40, (i) => ({
      won: weekdayOf(i) < share(i),
      metrics: values('words', value(i)),
    }));

  it('sees a metric that is higher in fuller weeks', () => {
    const told = found(
      'metric',
      fullWeeks((i) => 100 * share(i) + (i % 7)),
    );

    expect(told).toMatchObject({ subject: 'words', direction: 'more', n: 40, unit: 'correlation' });
    expect(told.effect).toBeGreaterThan(0.9);
  });

  it('takes the middle of the values, not their sum: more wins make no more of it', () => {
    const days = someDays(40, (i) => {
      const won = weekdayOf(i) < share(i);
      return { won, metrics: won ? values('words', 200) : new Map() };
    });

    expect(found('metric', days)).toMatchObject({ p: 1, effect: 0 });
  });

  it('leaves out what the plan asks for', () => {
    const days = { ...fullWeeks(share), targetMetric: 'words' };

    expect(need('metric', days)).toEqual({ what: 'weeks-with-metric', have: 0, min: 16 });
  });

  it('asks of the three metrics on most days', () => {
    const names = ['a', 'b', 'c', 'd'];
    const days = someDays(40, (i) => ({
      won: weekdayOf(i) < share(i),
      metrics: new Map(
        names
          .filter((name) => name !== 'd' || i % 2 === 0)
          .map((name) => [name, [name === 'd' ? share(i) : (i * 11) % 17]]),
      ),
    }));

    // The fourth would have been found.
    expect(found('metric', days).subject).not.toBe('d');
    expect(found('metric', days).p).toBeGreaterThan(0.01);
  });

  it('quotes middles, which a single week cannot turn round', () => {
    const days = fullWeeks((i) => (weekOf(i) === 4 ? 1e6 : 100 * share(i)));

    const { finding } = found('metric', days);

    expect(finding).toMatchObject({ fuller: 550, emptier: 400 });
  });

  it('needs 16 weeks with a value', () => {
    const days = someDays(40, (i) => ({
      metrics: weekOf(i) < 15 ? values('words', i) : new Map(),
    }));

    expect(need('metric', days)).toEqual({ what: 'weeks-with-metric', have: 15, min: 16 });
  });
});

describe('morning', () => {
  const inMorning = (i: number) => (i * 3) % 11 < 5;
  const times = (i: number) => [
    ...(inMorning(i) ? [540] : []),
    ...(inMorning(i) ? (i % 5 > 0 ? [900] : []) : i % 3 === 0 ? [900] : []),
  ];
  const timed = (weeks: number, timesOf: (i: number) => readonly number[], count = 0) =>
    someDays(weeks, (i) => ({
      won: timesOf(i).length > 0,
      times: timesOf(i),
      count: timesOf(i).length + count,
    }));

  it('sees that a win in the morning is followed by one in the afternoon', () => {
    const told = found('morning', timed(30, times));

    expect(told).toMatchObject({ direction: 'more', n: 210 });
    expect(told.finding).toMatchObject({ after: { of: 96 }, otherwise: { of: 114 } });
    expect(told.p).toBeLessThan(1e-6);
  });

  it('takes noon for the afternoon, and the hours after midnight for the evening before', () => {
    const told = found(
      'morning',
      timed(10, (i) => (i % 2 === 0 ? [719, 1500] : i % 3 === 0 ? [720] : [])),
    );

    expect(told.finding).toMatchObject({
      after: { count: 35, of: 35 },
      otherwise: { count: 12, of: 35 },
    });
  });

  it('needs a time on nine wins of ten, and days with neither', () => {
    expect(need('morning', timed(30, times, 1))).toMatchObject({ what: 'timed-percent', min: 90 });
    expect(
      need(
        'morning',
        timed(30, (i) => (inMorning(i) ? [540] : [900])),
      ),
    ).toEqual({ what: 'days-with-neither', have: 0, min: 10 });
  });
});

describe('together', () => {
  const runs = (i: number) => (i * 3) % 11 < 5;
  const writes = (i: number) => (runs(i) ? i % 4 > 0 : i % 4 === 0);
  const goals = (i: number) =>
    new Map([
      ['Sport/Run.md', runs(i)],
      ['Write.md', writes(i)],
    ]);

  it('sees two goals that go together, and calls them by name', () => {
    const told = found(
      'together',
      someDays(30, (i) => ({ won: true, goals: goals(i) })),
    );

    expect(told).toMatchObject({ subject: 'Sport/Run.md + Write.md', direction: 'more' });
    expect(told.finding).toMatchObject({ first: 'Run', second: 'Write' });
    expect(told.p).toBeLessThan(1e-6);
  });

  it('compares full days with full days: a day with a third goal ties no two', () => {
    // Busy days have room for all three, and each of them is otherwise as it falls.
    const busy = (i: number) => (i * 3) % 11 < 5;
    const days = someDays(40, (i) => ({
      won: true,
      goals: new Map([
        ['a', busy(i) ? i % 5 > 0 : i % 5 === 0],
        ['b', busy(i) ? (i * 7) % 13 > 1 : (i * 7) % 13 < 2],
        ['c', busy(i)],
      ]),
    }));

    const told = found('together', days);
    expect(told.subject).toContain('c');
  });

  it('asks of days that both goals ask for', () => {
    const days = someDays(30, (i) => ({
      won: true,
      goals: i % 2 === 0 ? new Map([['a', i % 4 === 0]]) : new Map([['b', i % 3 === 0]]),
    }));

    expect(need('together', days)).toEqual({ what: 'days-with-either-goal', have: 0, min: 10 });
  });

  it('needs 10 days with and without each goal', () => {
    const days = someDays(30, (i) => ({
      won: true,
      goals: new Map([
        ['a', i < 9],
        ['b', i % 2 === 0],
      ]),
    }));

    expect(need('together', days)).toEqual({ what: 'days-with-either-goal', have: 9, min: 10 });
  });
});

describe('size', () => {
  const isSmall = (i: number) => (i * 3) % 5 < 2;
  const days = (weeks: number) =>
    someDays(weeks, (i) => {
      const step = isSmall(i - 1) ? i % 9 > 0 : i % 2 === 0;
      return { won: true, step, stepMinutes: step ? (isSmall(i) ? 5 : 6) : null };
    });

  it('sees that small steps are followed by steps', () => {
    const told = found('size', days(30));

    expect(told).toMatchObject({ subject: 'size', direction: 'more' });
    expect(told.effect).toBeGreaterThan(0.3);
  });

  it('takes the next day of the plan, however far it is', () => {
    const weekly = someDays(40, (i) => ({
      due: weekdayOf(i) === 0,
      won: true,
      step: true,
      stepMinutes: weekOf(i) % 2 === 0 ? 2 : 20,
    }));

    expect(found('size', weekly).finding).toMatchObject({
      small: { count: 20, of: 20 },
      long: { count: 19, of: 19 },
    });
  });

  it('needs 28 days with a step and its minutes, 10 of them small and 10 long', () => {
    expect(need('size', days(6))).toMatchObject({ what: 'days-with-timed-step', min: 28 });
    const small = someDays(10, () => ({ step: true, stepMinutes: 2 }));
    expect(need('size', small)).toEqual({ what: 'days-with-long-step', have: 0, min: 10 });
  });
});

describe('every question', () => {
  it.each([
    ['trend', 'few-days-a-week', [1, 3, 5]],
    ['follow', 'no-next-day', [1, 3, 5]],
    ['setback', 'no-next-day', [1, 3, 5]],
    ['rebound', 'no-misses', null],
  ] as const)('is not asked of a plan that can never answer it: %s', (id, reason, weekdays) => {
    // Also in its first week: it does not wait for days that would not help.
    for (const weeks of [1, 104]) {
      const days = someDays(
        weeks,
        (i) => ({ due: weekdays === null || [0, 2, 4].includes(weekdayOf(i)), won: i % 4 > 0 }),
        { weekdays },
      );
      expect(ask(id, days)).toEqual({ kind: 'not-asked', reason });
    }
  });

  it('is asked of weekdays that follow each other, across the end of the week too', () => {
    const days = someDays(3, () => ({}), { weekdays: [6, 0] });

    expect(need('setback', days)).toMatchObject({ what: 'due-days' });
  });

  it('waits for 28 due days', () => {
    const days = someDays(4, (i) => ({ due: i > 0, won: mostly(i) }));

    expect(need('starter', days)).toEqual({ what: 'due-days', have: 27, min: 28 });
  });

  it('leaves out days that are not due, a win on a rest day among them', () => {
    const rest = (i: number) => weekdayOf(i) === 6;
    const days = someDays(30, (i) => ({ due: !rest(i), won: rest(i) || mostly(i) }));

    const told = found('weekday', days);

    expect(told.n).toBe(180);
    expect(told).toMatchObject({ since: FROM, until: FROM + 209 });
  });
});
