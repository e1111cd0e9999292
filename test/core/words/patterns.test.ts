import { describe, expect, it } from 'vitest';
import { CONFIRMATION } from '../../../src/core/insight/patterns/patterns';
import { english } from '../../../src/core/words/en/english';
import type { Finding, Pattern } from '../../../src/core/insight/patterns/pattern';
import type { Need } from '../../../src/core/insight/patterns/patterns-report';
import { day } from '../journal/a-journal';

const TUESDAYS: Finding = {
  id: 'weekday',
  weekday: 2,
  own: { count: 26, of: 50 },
  others: { count: 198, of: 250 },
};

function aPattern(fields: Partial<Pattern> = {}): Pattern {
  return {
    id: 'weekday',
    subject: 'tuesday',
    direction: 'less',
    finding: TUESDAYS,
    n: 300,
    effect: -0.272,
    unit: 'share',
    interval: [-0.413, -0.131],
    p: 0.0004,
    q: 0.003,
    since: day('2025-11-17'),
    until: day('2026-11-15'),
    confirmed: true,
    heldWeeks: 4,
    ...fields,
  };
}

const evidence = (fields: Partial<Pattern> = {}) =>
  english.patterns.evidence(aPattern(fields), day('2026-11-20'));

describe('pattern words', () => {
  it.each<[Finding, string]>([
    [TUESDAYS, 'You win on fewer Tuesdays: 26 of 50, against 198 of 250 other days.'],
    [
      { id: 'hour', minutes: 82.4, recentWeeks: 13, earlierWeeks: 11 },
      'Your wins come later in the day: by about 80 minutes in the last 13 weeks, against the 11 before.',
    ],
    [
      { id: 'hour', minutes: -1.2, recentWeeks: 13, earlierWeeks: 13 },
      'Your wins come earlier in the day: by about 1 minute in the last 13 weeks, against the 13 before.',
    ],
    [
      {
        id: 'weekday',
        weekday: 'weekend',
        own: { count: 2, of: 20 },
        others: { count: 40, of: 50 },
      },
      'You win on fewer Saturdays and Sundays: 2 of 20, against 40 of 50 other days.',
    ],
    [
      { id: 'trend', first: 2.31, last: 2.44, weeks: 52 },
      'You log more wins a week: about 2.3 at first, about 2.4 now, over 52 weeks.',
    ],
    [
      { id: 'trend', first: 4.04, last: 11.96, weeks: 26 },
      'You log more wins a week: about 4 at first, about 12 now, over 26 weeks.',
    ],
    [
      { id: 'starter', withStep: { count: 44, of: 58 }, without: { count: 94, of: 164 } },
      'Days with a finished step have another win more often: 44 of 58, against 94 of 164 other days with a note.',
    ],
    [
      {
        id: 'follow',
        area: 'health',
        next: null,
        after: { count: 30, of: 36 },
        otherwise: { count: 60, of: 120 },
      },
      'After a day with health, you win more often the next day: 30 of 36, against 60 of 120 after other winning days.',
    ],
    [
      {
        id: 'follow',
        area: 'health',
        next: 'writing',
        after: { count: 30, of: 36 },
        otherwise: { count: 60, of: 120 },
      },
      'After a day with health, the next day has writing more often: 30 of 36, against 60 of 120 after other winning days.',
    ],
    [
      {
        id: 'rebound',
        recent: { count: 30, of: 36 },
        earlier: { count: 6, of: 20 },
        earlierWeeks: 52,
      },
      "After a missed day you're back the next day more often: 30 of 36 times in the last 52 weeks, against 6 of 20 the year before.",
    ],
    [
      {
        id: 'rebound',
        recent: { count: 30, of: 36 },
        earlier: { count: 6, of: 20 },
        earlierWeeks: 30,
      },
      "After a missed day you're back the next day more often: 30 of 36 times in the last 52 weeks, against 6 of 20 in the 30 weeks before that.",
    ],
    [
      { id: 'setback', after: { count: 3, of: 16 }, otherwise: { count: 60, of: 120 } },
      'After a day with a setback, you win less often the next day: 3 of 16, against 60 of 120 after other days with a note.',
    ],
    [
      { id: 'metric', metric: 'words', fuller: 320.4, emptier: 21.05, weeks: 52 },
      'In your fuller weeks words was 320, in the others 21 (52 weeks).',
    ],
    [
      { id: 'morning', after: { count: 30, of: 36 }, otherwise: { count: 60, of: 120 } },
      'After a win in the morning, you win more often in the afternoon too: 30 of 36, against 60 of 120 other days with a note.',
    ],
    [
      {
        id: 'together',
        first: 'Run',
        second: 'Write',
        withFirst: { count: 30, of: 36 },
        without: { count: 60, of: 120 },
      },
      'Run and Write go together. On days with a win for Run, Write had one 30 of 36 times, against 60 of 120 other days.',
    ],
    [
      { id: 'size', small: { count: 30, of: 36 }, long: { count: 60, of: 120 } },
      'After a step of 5 minutes or less, you do the next one more often: 30 of 36, against 60 of 120 after a longer one.',
    ],
  ])('names the numbers and no cause: $id', (finding, sentence) => {
    expect(english.patterns.sentence(finding)).toBe(sentence);
  });

  it('says how large and how sure it is, the sign in the words', () => {
    expect(evidence()).toBe(
      '52 weeks up to 15 Nov. The gap is 27 points, likely 13 to 41. q is 0.003 over 11 questions.',
    );
    expect(evidence({ unit: 'minutes', effect: -90, interval: [-120, 4], q: 0.0002 })).toBe(
      '52 weeks up to 15 Nov. 90 minutes earlier, likely −4 to 120. q is under 0.001 over 11 questions.',
    );
    expect(evidence({ unit: 'wins-per-week', effect: 0.31, interval: [0.2, 0.44] })).toContain(
      'Each week 0.31 more, likely 0.2 to 0.44.',
    );
    expect(evidence({ unit: 'correlation', effect: -0.4, interval: [-0.6, -0.1] })).toContain(
      'Rank correlation −0.40, likely −0.60 to −0.10.',
    );
  });

  it('says in words how sure it is', () => {
    const sure = (fields: Parameters<typeof aPattern>[0]) =>
      english.patterns.sure(aPattern(fields), CONFIRMATION);

    expect(sure({ confirmed: true, q: 0.003 })).toBe('Unlikely to be chance.');
    expect(sure({ confirmed: true, q: 0.0004 })).toBe('Very unlikely to be chance.');
    expect(sure({ confirmed: false, heldWeeks: 3 })).toBe(
      "Seen for 3 weeks so far. It's confirmed after four.",
    );
    expect(sure({ confirmed: false, heldWeeks: 0 })).toBe(
      "This may be chance. It's confirmed once it has held for 4 weeks.",
    );
    expect(sure({ confirmed: false, heldWeeks: null, q: 0.08 })).toBe('This may be chance.');
  });

  it.each<[Need, string]>([
    [{ what: 'days-with-setback', have: 1, min: 10 }, 'Needs 9 more days with a setback'],
    [{ what: 'days-with-setback', have: 9, min: 10 }, 'Needs 1 more day with a setback'],
    [{ what: 'full-weeks', have: 7, min: 8 }, 'Needs 1 more full week'],
  ])('says what is wanting', (need, words) => {
    expect(english.patterns.need(need)).toBe(words);
  });

  it('describes', () => {
    const described = {
      half: { start: 490, end: 700, timed: 60 },
      weekdays: [],
      madeGood: { count: 36, of: 52 },
    };

    expect(english.patterns.described(described)).toEqual([
      'Half of your timed wins fall between 08:10 and 11:40.',
      'After a missed day you were back the next day 36 of 52 times.',
    ]);
    expect(
      english.patterns.described({ half: null, weekdays: [], madeGood: { count: 0, of: 0 } }),
    ).toEqual([]);
  });
});
