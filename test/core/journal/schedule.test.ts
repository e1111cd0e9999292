import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedNear } from '../../../src/core/journal/near-value';
import { formatSchedule, parseSchedule, scheduleLimit } from '../../../src/core/journal/schedule';

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
    ['10 per month', '10 per month'],
    ['10x a month', '10 per month'],
    ['twice / month', '2 per month'],
    ['28 days a month', '28 per month'],
    ['every 3 days', 'every 3 days'],
    ['Every 365 days', 'every 365 days'],
    ['every other day', 'every 2 days'],
    ['Every  two days', 'every 2 days'],
    ['three times a week', '3 per week'],
    ['ten per month', '10 per month'],
    ['each second day', 'every 2 days'],
    ['every 1 day', 'daily'],
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
    '0 per month',
    '29 per month',
    '31 per month',
    'every 0 days',
    'every -3 days',
    'every 2.5 days',
    'every 366 days',
    'every 400 days',
    'every 99999999999999999999 days',
    'every third moon',
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
    const counted = fc.oneof(
      fc.integer({ min: 1, max: 7 }).map((times) => `${times} per week`),
      fc.integer({ min: 1, max: 28 }).map((times) => `${times} per month`),
      fc.integer({ min: 2, max: 365 }).map((days) => `every ${days} days`),
    );

    fc.assert(
      fc.property(fc.oneof(weekdays.map(String), counted), (written) => {
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
    ['evry 3 dayz', 'every 3 days'],
    ['10 per mnth', '10 per month'],
  ])('is meant to be one that can be read: %j', (written, meant) => {
    expect(expectedNear({ kind: 'schedule' }, written)).toMatchObject({ near: meant });
  });

  it.each([
    ['every 3 days', 'alle 3 Tage', 'cada tres días', 'tous les 3 jours', 'a cada 3 dias'],
    ['every 3 days', 'каждые три дня', '3日ごと', '3일마다', '每三天', 'كل ٣ أيام'],
    ['3 per week', 'dreimal pro Woche', '3 veces por semana', 'trois fois par semaine'],
    ['3 per week', 'três vezes por semana', '3 раза в неделю', '週3回', '주 3회', '每周3次'],
    ['3 per week', 'ثلاث مرات في الأسبوع'],
    ['mon, wed, fri', 'Mo, Mi und Fr', 'lunes, miércoles y viernes', 'lun, mer, ven'],
    [
      'mon, wed, fri',
      'seg, qua, sex',
      'пн, ср, пт',
      '月、水、金',
      '월, 수, 금',
      '周一、周三、周五',
    ],
    [
      'daily',
      'täglich',
      'todos los días',
      'chaque jour',
      'todo dia',
      'каждый день',
      '毎日',
      '매일',
    ],
    ['every 2 days', 'через день', 'un jour sur deux', 'كل يومين', 'jeden zweiten Tag'],
  ])('is meant to be “%s” where another language says it', (meant, ...said) => {
    const near = said.map((written) => expectedNear({ kind: 'schedule' }, written).near);

    expect(near).toEqual(said.map(() => meant));
  });

  it.each(['sometimes', '9 per weak', 7, null, 'alle Jahre', 'alle 400 Tage', 'y'])(
    'is none: %j',
    (written) => {
      expect(expectedNear({ kind: 'schedule' }, written)).not.toHaveProperty('near');
    },
  );
});

describe('a number in a schedule that is too low or too high', () => {
  it.each([
    ['every 0 days', { of: 'every', least: 2, most: 365 }],
    ['Every 400 days', { of: 'every', least: 2, most: 365 }],
    ['31 per month', { of: 'per-month', least: 1, most: 28 }],
    ['0 per month', { of: 'per-month', least: 1, most: 28 }],
    ['9 per week', { of: 'per-week', least: 1, most: 7 }],
  ])('is told what it may be: %j', (written, limit) => {
    expect(scheduleLimit(written)).toEqual(limit);
  });

  it.each(['every 3 days', '3 per week', 'sometimes', 400, null])('is none: %j', (written) => {
    expect(scheduleLimit(written)).toBeNull();
  });
});
