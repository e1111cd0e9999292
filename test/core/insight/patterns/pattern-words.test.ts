import { describe, expect, it } from 'vitest';
import { dayWords } from '../../../../src/core/calendar/day-words';
import type { Finding, Need, Pattern } from '../../../../src/core/insight/patterns/pattern';
import {
  describedWords,
  needWords,
  patternEvidence,
  patternSentence,
  patternStanding,
} from '../../../../src/core/insight/patterns/pattern-words';
import { day } from '../../journal/a-journal';

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
  patternEvidence(aPattern(fields), dayWords('en'), day('2026-11-20'));

describe('pattern words', () => {
  it.each<[Finding, string]>([
    [TUESDAYS, 'Tuesdays: 26 of 50 won, other days 198 of 250.'],
    [
      { id: 'hour', recent: 1500, earlier: 545, recentDays: 40, earlierDays: 38 },
      "The middle of a day's wins: 01:00 on 40 days, 09:05 on the 38 before.",
    ],
    [
      { id: 'trend', first: 4.04, last: 11.96, weeks: 26 },
      'Wins a week: from about 4.04 to about 12, over 26 weeks.',
    ],
    [
      { id: 'starter', withStep: { count: 44, of: 58 }, without: { count: 94, of: 164 } },
      'With a done step, 44 of 58 days had a win of their own, other days 94 of 164.',
    ],
    [
      {
        id: 'follow',
        area: 'health',
        next: null,
        after: { count: 30, of: 36 },
        otherwise: { count: 60, of: 120 },
      },
      'After days with health, 30 of 36 next days were won, after other won days 60 of 120.',
    ],
    [
      {
        id: 'follow',
        area: 'health',
        next: 'writing',
        after: { count: 30, of: 36 },
        otherwise: { count: 60, of: 120 },
      },
      'After days with health, 30 of 36 next days had writing, after other won days 60 of 120.',
    ],
    [
      { id: 'rebound', recent: { count: 30, of: 36 }, earlier: { count: 6, of: 20 } },
      'After a first miss, 30 of 36 next days were won, the year before 6 of 20.',
    ],
    [
      { id: 'setback', after: { count: 3, of: 16 }, otherwise: { count: 60, of: 120 } },
      'After a day with a setback, 3 of 16 next days were won, after other days 60 of 120.',
    ],
    [
      { id: 'metric', metric: 'words', fuller: 320.4, emptier: 21.05, weeks: 52 },
      'Weeks with more won days had words at 320, the others at 21.1, over 52 weeks.',
    ],
  ])('names the numbers and no cause: $id', (finding, sentence) => {
    expect(patternSentence(finding)).toBe(sentence);
  });

  it('says how large and how sure it is, the sign in the words', () => {
    expect(evidence()).toBe(
      '52 weeks to 15 Nov. The gap is 27 points, likely 13 to 41. q 0.003 over 8 questions.',
    );
    expect(evidence({ unit: 'minutes', effect: -90, interval: [-120, 4], q: 0.0002 })).toBe(
      '52 weeks to 15 Nov. 90 minutes earlier, likely −4 to 120. q under 0.001 over 8 questions.',
    );
    expect(evidence({ unit: 'wins-per-week', effect: 0.31, interval: [0.2, 0.44] })).toContain(
      'Each week 0.31 more, likely 0.2 to 0.44.',
    );
    expect(evidence({ unit: 'correlation', effect: -0.4, interval: [-0.6, -0.1] })).toContain(
      'Rank correlation −0.40, likely −0.60 to −0.10.',
    );
  });

  it('says why it may be chance', () => {
    expect(patternStanding(aPattern())).toBeNull();
    expect(patternStanding(aPattern({ confirmed: false, heldWeeks: 3 }))).toBe(
      'Seen for 3 weeks. It has to hold for 4.',
    );
    expect(patternStanding(aPattern({ confirmed: false, heldWeeks: 0 }))).toBe(
      'Seen for the first time. It has to hold for 4 weeks.',
    );
    expect(patternStanding(aPattern({ confirmed: false, heldWeeks: null, q: 0.08 }))).toBe(
      'Seen, and not yet surely: q has to come down to 0.05.',
    );
  });

  it.each<[Need, string]>([
    [{ what: 'days-with-setback', have: 1, min: 10 }, 'Needs 9 more days with a setback'],
    [{ what: 'days-with-setback', have: 9, min: 10 }, 'Needs 1 more day with a setback'],
    [{ what: 'full-weeks', have: 7, min: 8 }, 'Needs 1 more full week'],
  ])('says what is wanting', (need, words) => {
    expect(needWords(need)).toBe(words);
  });

  it('describes', () => {
    const described = {
      half: { start: 490, end: 700, timed: 60 },
      weekdays: [],
      madeGood: { count: 36, of: 52 },
    };

    expect(describedWords(described)).toEqual([
      'Half of your timed wins fall between 08:10 and 11:40.',
      '36 of 52 misses were made good the next day.',
    ]);
    expect(describedWords({ half: null, weekdays: [], madeGood: { count: 0, of: 0 } })).toEqual([]);
  });
});
