import { describe, expect, it } from 'vitest';
import { givenClockTime, timeAt } from '../../../src/core/notes/clock-time';

/** What opens the text: `[minutes after midnight, minutes it lasts, the text after it]`. */
function read(text: string) {
  const found = timeAt(text, 0);
  return found === null ? null : [found.time, found.minutes, text.slice(found.to)];
}

describe('timeAt', () => {
  it.each([
    ['9:30 ran', 570, ' ran'],
    ['09:30 ran', 570, ' ran'],
    ['9:30:15 ran', 570, ' ran'],
    ['9:30am ran', 570, ' ran'],
    ['9:30 am ran', 570, ' ran'],
    ['9:30PM ran', 1290, ' ran'],
    ['12:00am ran', 0, ' ran'],
    ['12:15pm ran', 735, ' ran'],
    ['0:00 ran', 0, ' ran'],
    ['23:59 ran', 1439, ' ran'],
    ['9:30, ran', 570, ', ran'],
    ['9:30: ran', 570, ': ran'],
    ['9:30 – ran', 570, ' – ran'],
    ['9:30 amber light', 570, ' amber light'],
    ['9:30から走った', 570, 'から走った'],
    ['９：３０ 走った', 570, ' 走った'],
    ['٠٩:٣٠ ركضت', 570, ' ركضت'],
    ['9:30 Uhr gelaufen', 570, ' gelaufen'],
    ['9:30 Uhrwerk geölt', 570, ' Uhrwerk geölt'],
    ['9:30', 570, ''],
    ['9:30-25:00 ran', 570, '-25:00 ran'],
    ['9:30 to town', 570, ' to town'],
  ])('reads "%s" as a time', (text, time, rest) => {
    expect(read(text)).toEqual([time, null, rest]);
  });

  it.each([
    ['9:30-10:15 ran', 570, 45],
    ['9:30 - 10:15 ran', 570, 45],
    ['9:30–10:15 ran', 570, 45],
    ['9:30 — 10:15 ran', 570, 45],
    ['9:30 to 10:15 ran', 570, 45],
    ['9:30to10:15 ran', 570, 45],
    ['9:30 bis 10:15 Uhr gelaufen', 570, 45],
    ['9:30～10:15 走った', 570, 45],
    ['9:30~10:15 달리기', 570, 45],
    ['9:30 до 10:15 бег', 570, 45],
    ['9:30am to 1:15pm ran', 570, 225],
    ['**9:30**-**10:15** ran'.slice(2), 570, 45],
    ['23:30-00:15 ran', 1410, 45],
    ['23:30-24:00 ran', 1410, 30],
    ['9:30-9:30 ran', 570, 0],
    ['9:30:00-9:31:45 ran', 570, 2],
  ])('reads "%s" as a stretch of time', (text, time, minutes) => {
    expect(read(text)?.slice(0, 2)).toEqual([time, minutes]);
  });

  it.each([
    ['24:00 ran'],
    ['25:10 ran'],
    ['9:60 ran'],
    ['9:5 ran'],
    ['9:305 ran'],
    ['9:30:75 ran'],
    ['9:30Uhrwerk'],
    ['13:30pm ran'],
    ['0:30am ran'],
    ['109:30 ran'],
    ['9.30 ran'],
    ['9am ran'],
    ['ran 9:30'],
    [''],
  ])('finds no time in "%s"', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('a time given by itself', () => {
  it.each([
    ['9am', 540],
    [' 12 AM ', 0],
    ['2:30pm', 870],
    ['9', null],
    ['13pm', null],
    ['9am ran', null],
  ])('reads %j', (text, time) => {
    expect(givenClockTime(text)).toBe(time);
  });
});
