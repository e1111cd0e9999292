import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/calendar/day';
import type { ProofRequest } from '../../../src/core/insight/proof';
import { proof } from '../../../src/core/insight/proof';
import { goalsOver } from '../goals/a-vault';
import { aJournal, day } from '../journal/a-journal';

const MAIL = 'mail ate the morning, no writing';
const ask = (changes: Partial<ProofRequest> = {}): ProofRequest => ({
  today: day('2026-11-20'),
  countSteps: true,
  language: 'en',
  goal: null,
  words: null,
  ...changes,
});

/** A setback, what was won and noted after it, and other setbacks. */
const aYear = () =>
  aJournal()
    .entry('2026-03-12', { kind: 'setback', text: 'read mail all morning, no writing' })
    .entry('2026-03-13', { kind: 'win', text: 'washed the car' })
    .entry('2026-03-14', { kind: 'lesson', text: 'mornings for writing, post after ten' })
    .entry('2026-03-17', { kind: 'win', text: 'one sentence first', links: ['Book'] })
    .entry('2026-05-01', { kind: 'setback', text: 'train late' })
    .entry('2026-06-01', { kind: 'setback', text: 'rain, stayed in bed' })
    .entry('2026-07-01', { kind: 'setback', text: 'argued with a friend' });

describe('proof', () => {
  it('tells what came after an earlier setback like the latest', () => {
    const goals = goalsOver(aYear().entry('2026-11-19', { kind: 'setback', text: MAIL }), {});

    const { about, precedents, past } = proof(goals, ask());

    expect(about).toBe(MAIL);
    expect(past).toBeNull();
    expect(precedents).toHaveLength(1);
    expect(precedents[0]).toMatchObject({
      setback: { day: day('2026-03-12') },
      next: { text: 'washed the car' },
      lessons: [{ text: 'mornings for writing, post after ten' }],
    });
  });

  it('prefers the next win of the same goal', () => {
    const journal = aJournal()
      .entry('2026-03-12', { kind: 'setback', text: MAIL, links: ['Book'] })
      .entry('2026-03-13', { text: 'washed the car' })
      .entry('2026-03-17', { text: 'one sentence first', links: ['Book'] })
      .entry('2026-11-19', { kind: 'setback', text: MAIL });

    const [precedent] = proof(goalsOver(journal, { 'Book.md': {} }), ask()).precedents;

    expect(precedent?.next?.text).toBe('one sentence first');
  });

  it('takes words for a setback that is not written down', () => {
    const words = 'mail again, no writing this morning';

    const { about, precedents } = proof(goalsOver(aYear(), {}), ask({ words }));

    expect(about).toBe(words);
    expect(precedents).toHaveLength(1);
  });

  it('takes no lesson from before the setback, and no win after two weeks', () => {
    const journal = aJournal()
      .entry('2026-03-11', { kind: 'lesson', text: 'rest first' })
      .entry('2026-03-12', { kind: 'setback', text: MAIL })
      .entry('2026-03-27', { text: 'at last' })
      .entry('2026-11-19', { kind: 'setback', text: MAIL });

    const { precedents, past } = proof(goalsOver(journal, {}), ask());

    expect(precedents).toEqual([]);
    expect(past?.text).toBe('at last');
  });

  it('shows a past win where no setback is alike, the same all day, and another when asked', () => {
    const goals = goalsOver(aYear(), {});
    const words = 'something new';

    const first = proof(goals, ask({ words })).past;

    expect(first).not.toBeNull();
    expect(proof(goals, ask({ words })).past).toEqual(first);
    expect(proof(goals, ask({ words, another: 1 })).past).not.toEqual(first);
  });

  it('has nothing to say of an empty vault, of days to come, or of a goal without wins', () => {
    expect(proof(goalsOver(aJournal(), {}), ask())).toEqual({
      about: null,
      precedents: [],
      past: null,
      hasAnother: false,
    });
    const ahead = aJournal().entry('2026-12-24', { kind: 'setback', text: MAIL });
    expect(proof(goalsOver(ahead, {}), ask()).about).toBeNull();
    const goals = goalsOver(aYear(), { 'Other.md': {} });
    expect(proof(goals, ask({ goal: goals.find('Other') })).past).toBeNull();
  });

  it('reads again what has changed', () => {
    const journal = aYear();
    const goals = goalsOver(journal, {});
    expect(proof(goals, ask({ words: 'rain, bed' })).precedents).toHaveLength(0);

    goals.journal.set('New.md', {
      path: 'New.md',
      day: day('2026-06-02'),
      isDaily: false,
      rest: false,
      pauses: [],
      problems: [],
      entries: aJournal()
        .entry('2026-06-02', { text: 'a page in bed' })
        .build()
        .list({ countSteps: true }, day('2026-11-20')),
    });

    expect(proof(goals, ask({ words: 'rain, bed' })).precedents).toHaveLength(1);
  });

  it('finds the latest of ten thousand setbacks, identical ones too', () => {
    const journal = aJournal();
    const first = day('2024-01-01');
    for (let i = 0; i < 10_000; i++) {
      const text = i % 2 === 0 ? 'tired' : `line ${i} of ${i % 7} kinds`;
      journal.entry(formatDay(first + Math.floor(i / 10)), { kind: 'setback', text });
    }
    // The same weekday would tip the scale, so today has that of the last.
    const last = first + 999;
    journal.entry(formatDay(last + 1), { text: 'slept' });

    const { precedents } = proof(goalsOver(journal, {}), {
      ...ask({ words: 'tired' }),
      today: last + 7,
    });

    expect(precedents).toHaveLength(3);
    expect(precedents[0]).toMatchObject({ setback: { day: last }, next: { day: last + 1 } });
  });
});
