// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { HeatmapCell } from '../../../src/core/insight/heatmap';
import type { Status } from '../../../src/core/journal/status';
import { mountBeads } from '../../../src/views/sidebar/beads';
import { english } from '../../../src/core/words/en/english';
import { day } from '../../core/journal/a-journal';
import { HOST_TOOLS } from '../a-form';

const MONDAY = day('2026-11-16');

/** A day of this status, this many days after Monday. */
function cellOf(status: Status, row: number): HeatmapCell {
  const isWon = status === 'won';
  const amount = isWon ? 1 : 0;
  return {
    day: MONDAY + row,
    status,
    count: amount,
    amount,
    isPartial: false,
    hasNote: isWon,
    column: 0,
    row,
    level: isWon ? 1 : 0,
    isToday: false,
  };
}

/** Days as the letters of their statuses, with `-` where a thread joins two. */
function thread(statuses: readonly Status[], quiet = false): string {
  const tools = { ...HOST_TOOLS, words: english, announce: () => undefined };
  const show = mountBeads(document.body, tools, { showDay: () => undefined });
  show({ days: statuses.map(cellOf), cellLabel: () => '', quiet });
  const beads = [...document.querySelectorAll<HTMLElement>('.small-wins-bead')];
  return beads
    .map(({ classList }, i) => {
      const joins = classList.contains('has-thread-after');
      const joined = beads[i + 1]?.classList.contains('has-thread-before') === true;
      expect(joins, 'both ends of a thread').toBe(joined);
      return `${statuses[i] ?? ''}${joins ? '-' : ' '}`;
    })
    .join('')
    .trim();
}

beforeEach(() => {
  document.body.replaceChildren();
});

describe('the thread of the beads', () => {
  it('joins the days of a run, rest, pauses and freezes too', () => {
    expect(thread(['won', 'rest', 'paused', 'frozen', 'open'])).toBe('won-rest-paused-frozen-open');
  });

  it('is cut by a miss', () => {
    expect(thread(['won', 'won', 'missed', 'won'])).toBe('won-won missed won');
  });

  it('begins with the first day that is asked for', () => {
    expect(thread(['before', 'before', 'won', 'open'])).toBe('before before won-open');
  });

  it('ends with a goal’s last day, and joins no day after it', () => {
    expect(thread(['won', 'won', 'after', 'after'])).toBe('won-won after after');
  });

  it('is not cut by a miss in quiet mode, and still ends with a goal', () => {
    expect(thread(['before', 'won', 'missed', 'frozen', 'won', 'after'], true)).toBe(
      'before won-missed-frozen-won after',
    );
  });
});
