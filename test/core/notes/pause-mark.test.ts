import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/calendar/day';
import { parsePause, readPause } from '../../../src/core/notes/pause-mark';

function read(words: string) {
  const pause = readPause(words);
  if (typeof pause === 'string') return pause;
  return `${formatDay(pause.start)}..${pause.end === null ? '' : formatDay(pause.end)}`;
}

describe('readPause', () => {
  it.each([
    [' 2026-08-01..2026-08-14', '2026-08-01..2026-08-14'],
    ['2026-08-01 .. 2026-08-14', '2026-08-01..2026-08-14'],
    ['2026-08-01–2026-08-14', '2026-08-01..2026-08-14'],
    ['2026-08-01 – 2026-08-14', '2026-08-01..2026-08-14'],
    ['2026-08-01 - 2026-08-14', '2026-08-01..2026-08-14'],
    ['2026-08-01 to 2026-08-14', '2026-08-01..2026-08-14'],
    ['2026-08-01..2026-08-14 summer holiday', '2026-08-01..2026-08-14'],
    ['2026-08-01..2026-08-14, at the sea', '2026-08-01..2026-08-14'],
    ['2026-08-01..2026-08-01', '2026-08-01..2026-08-01'],
    ['2026-08-01..', '2026-08-01..'],
    ['2026-08-01 ..', '2026-08-01..'],
    ['2026-08-01.. until the cast is off', '2026-08-01..'],
    ['2026-08-01', '2026-08-01..2026-08-01'],
    ['2026-08-01 to the sea', '2026-08-01..2026-08-01'],
    ['2026-08-01 – ill', '2026-08-01..2026-08-01'],
    ['2026-08-01. Ill', '2026-08-01..2026-08-01'],
  ])('reads "%s" as %s', (words, pause) => {
    expect(read(words)).toBe(pause);
  });

  it.each([
    [''],
    [' ill'],
    ['from 2026-08-01'],
    ['2026-02-30'],
    ['2026-08-01..2026-02-30'],
    ['2026-08-01..2026-8-14'],
    ['2026-08-01 to 2026-8-14'],
    ['2026-08-011'],
    ['tomorrow'],
  ])('takes "%s" for no pause', (words) => {
    expect(read(words)).toBe('bad-pause');
  });

  it('tells an end before the start', () => {
    expect(read('2026-08-14..2026-08-01')).toBe('pause-ends-before-start');
  });
});

describe('parsePause', () => {
  it('has null for what is no pause', () => {
    expect(parsePause('soon')).toBeNull();
    expect(parsePause('2026-08-14..2026-08-01')).toBeNull();
    expect(parsePause('1970-01-02..1970-01-03')).toEqual({ start: 1, end: 2 });
  });
});
