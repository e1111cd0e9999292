import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/calendar/day';
import { dayByKey } from '../../../src/views/heatmap/grid-keys';
import { day } from '../../core/journal/a-journal';

const GROUND = {
  first: day('2026-01-01'),
  last: day('2026-11-20'),
  firstWeekday: 1,
  isRightToLeft: false,
} as const;

function to(key: string, from: string, changes = {}): string | null {
  const pressed = { key, ctrlKey: false, metaKey: false, altKey: false, ...changes };
  const found = dayByKey(pressed, day(from), { ...GROUND, ...changes });
  return found === null ? null : formatDay(found);
}

describe('a key in the grid', () => {
  it.each([
    ['ArrowUp', '2026-11-01', '2026-10-31'],
    ['ArrowDown', '2026-10-31', '2026-11-01'],
    ['ArrowLeft', '2026-11-18', '2026-11-11'],
    ['ArrowRight', '2026-11-11', '2026-11-18'],
    ['Home', '2026-11-18', '2026-11-16'],
    ['End', '2026-11-11', '2026-11-15'],
    ['PageUp', '2026-03-31', '2026-02-28'],
    ['PageDown', '2026-01-31', '2026-02-28'],
    ['PageUp', '2026-01-15', '2026-01-01'],
    ['ArrowDown', '2026-11-20', '2026-11-20'],
    ['End', '2026-11-18', '2026-11-20'],
  ])('%s from %s leads to %s', (key, from, expected) => {
    expect(to(key, from)).toBe(expected);
  });

  it('is mirrored where time runs from right to left', () => {
    expect(to('ArrowLeft', '2026-11-11', { isRightToLeft: true })).toBe('2026-11-18');
  });

  it('leads to the first and the last day with Ctrl', () => {
    expect(to('Home', '2026-11-11', { ctrlKey: true })).toBe('2026-01-01');
    expect(to('End', '2026-11-11', { ctrlKey: true })).toBe('2026-11-20');
  });

  it('is left alone where it belongs to the app', () => {
    expect(to('ArrowLeft', '2026-11-11', { altKey: true })).toBeNull();
    expect(to('a', '2026-11-11')).toBeNull();
    expect(to('Tab', '2026-11-11')).toBeNull();
  });
});
