import { describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDay } from '../../src/core/calendar/day';
import { localDay, todayOption } from '../../pkg/cli/src/today';
import { spawnCli } from './run-cli';
import { temporaryFolder } from './temporary-folder';

/** 21 November 2026 on this machine's clock. */
function at(hours: number, minutes = 0): Date {
  return new Date(2026, 10, 21, hours, minutes);
}

describe('today', () => {
  // West of UTC the evening is tomorrow there already, east of UTC the morning is still yesterday.
  it.each([
    ['just after midnight', at(0, 1)],
    ['in the morning', at(7)],
    ['in the evening', at(19)],
    ['just before midnight', at(23, 59)],
  ])('is the day of this machine’s clock %s, whatever the day in UTC', (_, now) => {
    expect(formatDay(localDay(now, 0))).toBe('2026-11-21');
  });

  it.each([
    [at(0), '2026-11-20'],
    [at(3, 59), '2026-11-20'],
    [at(4), '2026-11-21'],
    [at(23, 59), '2026-11-21'],
  ])('begins some hours after midnight where the plan says so', (now, expected) => {
    expect(formatDay(localDay(now, 4))).toBe(expected);
  });

  it('goes back over a New Year', () => {
    expect(formatDay(localDay(new Date(2027, 0, 1, 1, 30), 4))).toBe('2026-12-31');
  });

  it('is the day that was given, which no hour moves', () => {
    expect(formatDay(todayOption('2026-11-21', 12))).toBe('2026-11-21');
  });

  it('is the day and the time of this machine’s clock for a line that is logged now', () => {
    const root = temporaryFolder({
      '.obsidian/plugins/small-wins/data.json': '{ "log": { "time": true } }',
    });
    const clock = () => `${formatDay(localDay(new Date(), 0))} ${new Date().toTimeString()}`;
    const before = clock().slice(0, '2026-11-21 09:30'.length);

    expect(spawnCli(root, 'log', 'now').status).toBe(0);

    const [note = ''] = readdirSync(root).filter((name) => name.endsWith('.md'));
    const time = /- (\d\d:\d\d) now #win/.exec(readFileSync(join(root, note), 'utf8'))?.[1];
    const logged = `${note.slice(0, -'.md'.length)} ${time ?? ''}`;
    expect([before, logged, clock().slice(0, before.length)]).toEqual(
      [before, logged, clock().slice(0, before.length)].sort(),
    );
  });
});
