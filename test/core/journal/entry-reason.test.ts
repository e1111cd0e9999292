import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/words/en/english';
import type { ReasonContext } from '../../../src/core/journal/entry-reason';
import { entryHint, entryReason } from '../../../src/core/journal/entry-reason';
import type { Entry } from '../../../src/core/notes/entry';
import { anEntry, day } from './a-journal';

const CONTEXT: ReasonContext = {
  today: day('2026-11-20'),
  countSteps: true,
  noteDay: day('2026-11-20'),
  isRead: true,
  checkbox: null,
  doneCharacters: 'xXw',
  copyOf: null,
};

function hint(entry: Partial<Entry>, context: Partial<ReasonContext> = {}): string | null {
  const dated = anEntry({ day: day('2026-11-20'), ...entry });
  const all = { ...CONTEXT, ...context };
  return english.reasons.hint(entryHint(dated, all), all.today);
}

describe('why an entry does not count', () => {
  it('says nothing of one that counts', () => {
    expect(entryReason(anEntry({ day: day('2026-11-20') }), CONTEXT)).toBeNull();
    expect(hint({})).toBeNull();
  });

  it.each([
    [{ state: 'open' }, { checkbox: ' ' }, 'Open task: counts when done'],
    [{ state: 'started' }, { checkbox: '/' }, 'Started: counts when done'],
    [{ state: 'cancelled' }, { checkbox: '-' }, "Cancelled: doesn't count"],
    [{ state: 'open' }, { checkbox: '?' }, "“?” doesn't mark a task as done. These do: x X w"],
    [{ day: null }, { noteDay: null }, "No day: this isn't a daily note"],
    [{ day: day('2026-11-24') }, {}, 'After today: counts from 24 Nov'],
    [{ day: day('2027-01-02') }, {}, 'After today: counts from 2 Jan 2027'],
    [{ wordless: true }, {}, 'No words yet: counts once it says what went right'],
    [{ kind: 'setback' }, {}, 'Setback: listed, never counted'],
    [{ kind: 'lesson' }, {}, 'Lesson: listed, never counted'],
    [{ kind: 'kudos' }, {}, 'Kudos: listed, never counted'],
    [{ kind: 'step' }, { countSteps: false }, "Micro-step: your settings don't count these"],
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
