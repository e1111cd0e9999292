import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarEvents, calendarFile } from '../../../src/core/sharing/calendar-file';
import { goalsOver } from '../goals/a-vault';
import { aJournal, day } from '../journal/a-journal';

const EVERYTHING = { from: null, to: null, kind: null, area: null, goal: null, text: null };
const journal = aJournal()
  .entry('2026-11-18', { kind: 'step', text: 'ten raises, [[Gym]]; slowly', links: ['Gym'] })
  .entry('2026-11-25', { kind: 'step', text: 'open the book', state: 'open' })
  .entry('2026-11-18', { text: 'a win' })
  .entry('2026-11-18', { kind: 'step', text: 'dropped', state: 'cancelled' });
const goals = goalsOver(journal, {
  'Private/Seven mornings.md': { start: '2026-11-14', days: 7 },
});
const events = (wish: object = {}) =>
  calendarEvents(
    { goals, names: false },
    { today: day('2026-11-20'), countSteps: true },
    { ...EVERYTHING, ...wish },
  );

describe('wins as a calendar', () => {
  it('holds challenges and steps as whole days, and tells no path', () => {
    const file = calendarFile(events(), 'Small steps');

    expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(file).toContain(
      'DTSTART;VALUE=DATE:20261114\r\nDTEND;VALUE=DATE:20261121\r\nSUMMARY:Seven mornings\r\n',
    );
    expect(file).toContain('SUMMARY:ten raises\\, …\\; slowly\r\n');
    expect(file).toContain('SUMMARY:open the book\r\n');
    expect(file).not.toMatch(/a win|dropped|Private|Gym/);
    expect(calendarFile(events(), 'Small steps')).toBe(file);
  });

  it('keeps to the days and words that are asked for', () => {
    expect(events({ from: day('2026-11-22') }).map(({ summary }) => summary)).toEqual([
      'open the book',
    ]);
    expect(events({ text: 'SEVEN' }).map(({ summary }) => summary)).toEqual(['Seven mornings']);
  });

  it('breaks lines within 75 bytes, never within a character, and reads back the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (summary) => {
        const file = calendarFile([{ first: 0, last: 0, summary, id: 'x' }], 'T');
        const lines = file.split('\r\n');

        for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        // A dot matches no line separator of Unicode, which is a letter like any other here.
        const read = /SUMMARY:([^\r]*)/.exec(file.replaceAll('\r\n ', ''))?.[1] ?? '';
        expect(read.replace(/\\([\\;,])/g, '$1')).toBe(
          summary.replace(/[\n\r]+/g, '\\n').replace(/\p{Cc}/gu, ' '),
        );
      }),
      { examples: [['a\u2028b']] },
    );
  });
});
