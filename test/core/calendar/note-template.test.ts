import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/core/calendar/day';
import type { TemplateValues } from '../../../src/core/calendar/note-template';
import { fillTemplate } from '../../../src/core/calendar/note-template';
import { dateFormat } from './languages';

function filled(template: string, values: Partial<TemplateValues> = {}): string {
  return fillTemplate(template, {
    title: '2026-11-20',
    day: parseDay('2026-11-20') ?? NaN,
    time: 9 * 60 + 5,
    firstWeekday: 1,
    language: dateFormat('en'),
    ...values,
  });
}

describe('note template', () => {
  it.each([
    ['# {{title}}', '# 2026-11-20'],
    ['{{date}} {{time}}', '2026-11-20 09:05'],
    ['{{ Date }}|{{TIME}}', '2026-11-20|09:05'],
    ['{{date:dddd, D MMMM YYYY}}', 'Friday, 20 November 2026'],
    ['{{date: [Week] W }} {{date:YYYY}}', 'Week 47 2026'],
    ['{{time:h:mm a}} {{time:YYYY}}', '9:05 am 2026'],
    ['{{date:YYYY-MM-DD HH:mm}}', '2026-11-20 09:05'],
    ['{{date:}}', '2026-11-20'],
    ['{{yesterday}} {{tomorrow}}', '2026-11-19 2026-11-21'],
    ['[[{{yesterday:DD.MM.}}]]', '[[19.11.]]'],
    ['{{date+1d:YYYY-MM-DD}} {{date-2w}}', '2026-11-21 2026-11-06'],
    ['{{date+1M}} {{date-1q}} {{date+1y:YYYY}}', '2026-12-20 2026-08-20 2027'],
    ['{{time+90m}} {{time-10h}} {{date-10h}}', '10:35 23:05 2026-11-19'],
    ['{{monday:YYYY-MM-DD}}–{{sunday:D MMM}}', '2026-11-16–22 Nov'],
  ])('fills in %s', (template, expected) => {
    expect(filled(template)).toBe(expected);
  });

  it.each(['{{wins}}', '{{title:x}}', '{{date+1z}}', '{{dates}}', '{date}', '{{date', '<% x %>'])(
    'leaves %s as it is',
    (template) => {
      expect(filled(template)).toBe(template);
    },
  );

  it('puts no value in for another', () => {
    expect(filled('{{title}}', { title: '{{date}} $& $1' })).toBe('{{date}} $& $1');
  });

  it('keeps to the end of a short month', () => {
    expect(filled('{{date+1M}} {{date-1y}}', { day: parseDay('2024-02-29') ?? NaN })).toBe(
      '2024-03-29 2023-02-28',
    );
    expect(filled('{{date+1M}} {{date-3M}}', { day: parseDay('2026-01-31') ?? NaN })).toBe(
      '2026-02-28 2025-10-31',
    );
  });

  it('finds the days of a week by where the week begins', () => {
    const day = parseDay('2026-11-15') ?? NaN;

    expect(filled('{{sunday}} {{monday}}', { day, firstWeekday: 0 })).toBe('2026-11-15 2026-11-16');
    expect(filled('{{sunday}} {{monday}}', { day, firstWeekday: 1 })).toBe('2026-11-15 2026-11-09');
  });

  it('names days in the language of the vault', () => {
    expect(filled('{{date:dddd}}', { language: dateFormat('de') })).toBe('Freitag');
    expect(filled('{{date}}', { language: dateFormat('ar') })).toBe('٢٠٢٦-١١-٢٠');
  });

  it('is fast for a place that never closes', () => {
    const template = `{{date${' '.repeat(200_000)}`;

    expect(filled(template)).toBe(template);
  });
});
