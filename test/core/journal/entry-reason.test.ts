import { describe, expect, it } from 'vitest';
import { dayWords } from '../../../src/core/calendar/day-words';
import type { ReasonContext } from '../../../src/core/journal/entry-reason';
import { entryHint, entryReason } from '../../../src/core/journal/entry-reason';
import type { Entry } from '../../../src/core/notes/entry';
import { anEntry, day } from './a-journal';

const WORDS = dayWords('en');
const CONTEXT: ReasonContext = {
  today: day('2026-11-20'),
  countSteps: true,
  noteDay: day('2026-11-20'),
  isRead: true,
  checkbox: null,
  doneMarks: 'xXw',
  copyOf: null,
};

function hint(entry: Partial<Entry>, context: Partial<ReasonContext> = {}): string | null {
  const dated = anEntry({ day: day('2026-11-20'), ...entry });
  return entryHint(dated, { ...CONTEXT, ...context }, WORDS);
}

describe('why an entry does not count', () => {
  it('says nothing of one that counts', () => {
    expect(entryReason(anEntry({ day: day('2026-11-20') }), CONTEXT)).toBeNull();
    expect(hint({})).toBeNull();
  });

  it.each([
    [{ state: 'open' }, { checkbox: ' ' }, 'Open task: counts when done'],
    [{ state: 'started' }, { checkbox: '/' }, 'Started: counts when done'],
    [{ state: 'cancelled' }, { checkbox: '-' }, 'Cancelled: does not count'],
    [{ state: 'open' }, { checkbox: '?' }, '“?” is not a done mark; done marks are x X w'],
    [{ day: null }, { noteDay: null }, 'No day: this note is not a daily note'],
    [{ day: day('2026-11-24') }, {}, 'After today: counts on 24 Nov'],
    [{ day: day('2027-01-02') }, {}, 'After today: counts on 2 Jan 2027'],
    [{ wordless: true }, {}, 'No words yet: counts when it says what went right'],
    [{ kind: 'setback' }, {}, 'Setback: listed, never counted'],
    [{ kind: 'lesson' }, {}, 'Lesson: listed, never counted'],
    [{ kind: 'step' }, { countSteps: false }, 'Micro-step: does not count, by your settings'],
    [{}, { copyOf: 'a.md' }, 'Copy: counts in a.md'],
    [{}, { isRead: false }, 'Not read: this note is a template, or left out in your settings'],
  ] satisfies [Partial<Entry>, Partial<ReasonContext>, string][])(
    '%o, %o: %s',
    (entry, context, words) => {
      expect(hint(entry, context)).toBe(words);
    },
  );

  it('names a date after the note, though it counts', () => {
    expect(hint({}, { noteDay: day('2026-11-18') })).toBe('Dated after its note: counts on 20 Nov');
  });
});
