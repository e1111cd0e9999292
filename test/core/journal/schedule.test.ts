import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSchedule, nearSchedule, parseSchedule } from '../../../src/core/journal/schedule';

function read(value: unknown): string | null {
  const schedule = parseSchedule(value);
  return schedule === null ? null : formatSchedule(schedule);
}

describe('schedule', () => {
  it.each([
    ['daily', 'daily'],
    ['Every day', 'daily'],
    ['mon, wed, fri', 'mon, wed, fri'],
    ['Friday, monday and wed.', 'mon, wed, fri'],
    ['Tu/Th', 'tue, thu'],
    ['mon-fri', 'mon, tue, wed, thu, fri'],
    ['sat – mon', 'mon, sat, sun'],
    ['weekdays', 'mon, tue, wed, thu, fri'],
    ['mondays, weekends', 'mon, sat, sun'],
    ['mon-sun', 'daily'],
    [['Mon', 'thursday'], 'mon, thu'],
    ['3 per week', '3 per week'],
    ['3/week', '3 per week'],
    ['3x a week', '3 per week'],
    ['3 × per week', '3 per week'],
    ['5 times  each week', '5 per week'],
    ['4 days a week', '4 per week'],
    ['once a week', '1 per week'],
    ['7 per week', '7 per week'],
  ])('reads %j as %j', (written, meant) => {
    expect(read(written)).toBe(meant);
  });

  it.each([
    '',
    'never',
    'mon, whenever',
    'm',
    'mon-wed-fri',
    '0 per week',
    '8 per week',
    '2.5 per week',
    'constructor',
    3,
    null,
    undefined,
    true,
    {},
    [],
    ['mon', 3],
  ])('does not read %j', (value) => {
    expect(parseSchedule(value)).toBeNull();
  });

  it('is read back as it was written', () => {
    const weekdays = fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], {
      minLength: 1,
      maxLength: 6,
    });
    const perWeek = fc.integer({ min: 1, max: 7 }).map((times) => `${times} per week`);

    fc.assert(
      fc.property(fc.oneof(weekdays.map(String), perWeek), (written) => {
        expect(read(written)).toBe(written.replaceAll(',', ', '));
        expect(read(read(written))).toBe(read(written));
      }),
    );
  });
});

describe('a mistyped schedule', () => {
  it.each([
    ['dayly', 'daily'],
    ['monday, wednsday', 'mon, wed'],
    ['3 per weak', '3 per week'],
    [['Mon', 'thrusday'], 'mon, thu'],
  ])('is meant to be one that can be read: %j', (written, meant) => {
    expect(nearSchedule(written)).toBe(meant);
  });

  it.each(['daily', 'sometimes', '9 per weak', 7, null])('is none: %j', (written) => {
    expect(nearSchedule(written)).toBeNull();
  });
});
