// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Pattern } from '../../../src/core/insight/patterns/pattern';
import type { PatternsReport } from '../../../src/core/insight/patterns/patterns-report';
import { patternsOfJournal } from '../../../src/core/insight/patterns/patterns-of-journal';
import { aJournal, aPlan, day } from '../../core/journal/a-journal';
import { aSidebar } from '../../models/a-shown-vault';
import { aScreen, isShown, one, readingOf } from '../a-screen';
import { PATTERNS } from '../gallery/example-goals';

const TODAY = day('2026-11-20');

function show(changes: Partial<PatternsReport> = {}, quiet = false): HTMLElement {
  const journal = aJournal().won('2026-11-20').build();
  const report = { ...PATTERNS, ...changes };
  const { root } = aScreen(
    aSidebar(journal, aPlan(), TODAY, {
      patterns: report,
      settings: { quiet },
    }),
  );
  return one(root, '.small-wins-patterns');
}

describe('patterns', () => {
  it('say what is confirmed, fold its numbers away, and draw both shares', () => {
    const root = show();
    const first = one(root, '.small-wins-patterns-confirmed');

    expect(first.textContent).toContain(
      'You win on fewer Tuesdays: 26 of 50, against 198 of 250 other days.',
    );
    expect(first.textContent).toContain('Unlikely to be chance.');
    const fold = first.querySelector('details');
    expect(fold?.open).toBe(false);
    expect(fold?.querySelector('summary')?.textContent).toBe('How sure?');
    expect(fold?.textContent).toContain('The gap is 27 points, likely 13 to 41. q is 0.003');
    expect(
      [...first.querySelectorAll('.small-wins-rate-percent')].map((each) => each.textContent),
    ).toEqual(['52%', '79%']);
  });

  it('lead to something to try: for won days, or for the number that a pattern is about', () => {
    const asked: unknown[] = [];
    const journal = aJournal().won('2026-11-20').build();
    const sleep = {
      id: 'metric',
      metric: 'sleep',
      fuller: 7.1,
      emptier: 6.5,
      weeks: 44,
    } as const;
    const [weekday] = PATTERNS.confirmed;
    if (weekday === undefined) throw new Error('nothing is confirmed');
    const patterns = {
      ...PATTERNS,
      confirmed: [weekday, { ...weekday, id: 'metric' as const, finding: sleep }],
    };
    const { root } = aScreen(aSidebar(journal, aPlan(), TODAY, { patterns }), {
      experiments: {
        begin: (measure) => asked.push(measure),
        open: () => undefined,
        act: () => undefined,
      },
    });

    const offers = '.small-wins-pattern > button';
    for (const offer of root.querySelectorAll<HTMLElement>(offers)) offer.click();

    expect(asked).toEqual([undefined, 'sleep']);
  });

  it('keep what may be chance apart, without a picture', () => {
    const root = show();
    const [chance] = root.querySelectorAll<HTMLElement>('.small-wins-patterns-group');

    expect(chance?.textContent).toContain('May be chance');
    expect(chance?.textContent).toContain("Seen for 3 weeks so far. It's confirmed after four.");
    expect(chance?.querySelectorAll('.small-wins-rate-row')).toHaveLength(0);
  });

  it('name two questions that wait, and count the rest', () => {
    const words = readingOf(show());

    expect(words).toContain('What follows a setback? Needs 9 more days with a setback');
    expect(words).toContain(
      '2 other questions need more notes first. 2 other questions found no pattern.',
    );
    expect(words).not.toContain('Have the hours');
  });

  it('describe the weekdays that ask for a win, and no others', () => {
    const root = show();
    const spoken = [...root.querySelectorAll('.small-wins-weekday-share .small-wins-spoken')];

    expect(spoken.map(({ textContent }) => textContent)).toEqual([
      'Monday: 41 of 50',
      'Tuesday: 26 of 50',
      'Wednesday: 40 of 50',
      'Thursday: 39 of 50',
      'Friday: 42 of 50',
      'Saturday: 36 of 50',
    ]);
  });

  it('draw a change of hours as a range beside no change', () => {
    const [pattern] = PATTERNS.confirmed;
    if (pattern === undefined) throw new Error('the example has a confirmed pattern');
    const hour: Pattern = {
      ...pattern,
      id: 'hour',
      subject: 'hour',
      direction: 'more',
      finding: { id: 'hour', minutes: 82, recentWeeks: 13, earlierWeeks: 13 },
      effect: 82,
      unit: 'minutes',
      interval: [42, 122],
    };
    const root = show({ confirmed: [hour] });
    const range = one(root, '.small-wins-effect');

    expect(isShown(range)).toBe(true);
    expect(range.textContent).toBe('earlierlater');
    const line = one(range, '.small-wins-effect-line');
    const at = (name: string) => line.style.getPropertyValue(`--small-wins-${name}`);
    expect([at('zero'), at('low'), at('found'), at('high')]).toEqual([
      '8%',
      '36.9%',
      '64.5%',
      '92%',
    ]);
    expect(isShown(one(root, '.small-wins-rates'))).toBe(false);
  });

  it('show what keeps coming back, and what was written after it', () => {
    const loop = {
      words: ['mail', 'morning'],
      setbacks: 6,
      since: day('2026-09-14'),
      until: day('2026-11-12'),
      when: {
        weekday: { kind: 1, own: { count: 6, of: 6 }, others: { count: 2, of: 14 } },
        part: { kind: 'morning', own: { count: 5, of: 5 }, others: { count: 1, of: 12 } },
      } as const,
      next: { text: 'one sentence', path: '2026-11-14.md', line: 0, day: day('2026-11-14') },
    };
    const root = show({ described: { ...PATTERNS.described, loop } });

    expect(readingOf(root)).toContain(
      'What keeps coming back “mail” and “morning”: 6 setbacks in 9 weeks. 6 of its 6 days were Mondays, against 2 of 14 with another setback. 5 of its 5 days with a time were in the morning, against 1 of 12 with another setback.',
    );
    expect(readingOf(root)).toContain('Two days after the last one you wrote: “one sentence”.');
    expect(isShown(one(show(), '.small-wins-loop').parentElement ?? root)).toBe(false);
  });

  it('name, folded, the questions that the plan can never answer, with the reason', () => {
    const fold = one(show(), '.small-wins-unasked');

    expect(fold.querySelector('summary')?.textContent).toBe("1 question doesn't fit your plan");
    expect(fold.textContent).toContain(
      'Are your wins rising or falling? Your plan has fewer than four days a week.',
    );
  });

  it('show in the first weeks what the days look like, and nothing that waits', () => {
    const root = show({ confirmed: [], mayBeChance: [], foundNothing: [] });

    expect(root.querySelectorAll('.small-wins-wanting')).toHaveLength(0);
    expect(readingOf(root)).not.toMatch(/question|Needs/);
    expect(readingOf(root)).toContain('At a glance');
  });

  it('are not there before the days look like anything', () => {
    const journal = aJournal().won('2026-11-20').build();
    const { patterns } = aSidebar(journal, aPlan(), TODAY, {
      patterns: patternsOfJournal(aJournal().won('2026-11-20').asOf('2026-11-20'), {
        dayStart: 0,
        properties: new Map(),
      }),
    });

    expect(patterns).toBeNull();
  });

  it('leave out what has nothing to say', () => {
    const root = show({
      confirmed: [],
      mayBeChance: [],
      described: { half: null, weekdays: [], madeGood: { count: 0, of: 0 } },
    });
    const groups = [...root.querySelectorAll('.small-wins-patterns-group')].map(isShown);

    expect(groups).toEqual([false, true, false, false, true]);
  });

  it('speak in quiet mode of no miss', () => {
    expect(readingOf(show({}, true))).not.toMatch(/miss/);
  });
});
