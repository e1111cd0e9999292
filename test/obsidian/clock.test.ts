import { expect, it } from 'vitest';
import { formatDay } from '../../src/core/calendar/day';
import { dayAt, minutesAt } from '../../src/obsidian/clock';

it.each([
  [0, 0, '2026-11-20', 0],
  [3, 59, '2026-11-20', 239],
  [4, 0, '2026-11-21', 240],
  [23, 59, '2026-11-21', 1_439],
])('an instant at %s:%s has the day and the time of this device’s clock', (...given) => {
  const [hours, minutes, day, time] = given;
  const instant = new Date(2026, 10, 21, hours, minutes).getTime();

  expect([formatDay(dayAt(instant, 4)), minutesAt(instant)]).toEqual([day, time]);
});
