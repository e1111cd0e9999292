// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { aJournal, aPlan, day } from '../../core/journal/a-journal';
import { aSidebar } from '../../models/a-shown-vault';
import type { Screen } from '../a-screen';
import { aScreen, button, focused, isShown, labelled, one, press } from '../a-screen';

const TODAY = day('2026-11-20');

/** The heatmap as a month. */
function show(options: { dir?: string } = {}): Screen {
  const journal = aJournal().wonDaily('2026-09-01', '2026-11-20').build();
  const screen = aScreen(aSidebar(journal, aPlan(), TODAY), { width: 284, ...options });
  button(screen.root, 'Show as a month').click();
  return screen;
}

function rows({ root }: Screen): string[][] {
  return [...root.querySelectorAll('.small-wins-calendar-row:not(.is-hidden)')]
    .map((row) =>
      [...row.querySelectorAll<HTMLElement>('.small-wins-cell')].map(
        ({ dataset }) => dataset.date ?? '',
      ),
    )
    .filter((dates) => dates.length > 0);
}

function range({ root }: Screen): string | null {
  return one(root, '.small-wins-toolbar .small-wins-range > span').textContent;
}

/** Focuses a day and presses keys; the day that has the focus then. */
function pressFrom(screen: Screen, from: string, ...keys: string[]): string {
  labelled(screen.root, from).focus();
  for (const key of keys) press(key);
  return focused();
}

describe('a heatmap as a month', () => {
  it('has a row for each week, whose columns are weekdays, and no days to come', () => {
    const screen = show();

    expect(range(screen)).toBe('Nov 2026');
    expect(rows(screen)).toEqual([
      ['1'],
      ['2', '3', '4', '5', '6', '7', '8'],
      ['9', '10', '11', '12', '13', '14', '15'],
      ['16', '17', '18', '19', '20'],
    ]);
    expect(
      [...screen.root.querySelectorAll('[role="columnheader"]')].map((name) => name.textContent),
    ).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    expect(screen.root.querySelector('.small-wins-grid')).toBeNull();
  });

  it('begins a month in the column of its weekday', () => {
    const [first] = show().root.querySelectorAll<HTMLElement>(
      '.small-wins-calendar-row:has(.small-wins-cell)',
    );

    expect(first?.style.getPropertyValue('--small-wins-offset')).toBe('7');
  });

  it('goes to the month before and back, and to the weeks again', () => {
    const screen = show();

    button(screen.root, 'Earlier').click();
    expect([range(screen), rows(screen).flat().length]).toEqual(['Oct 2026', 31]);
    button(screen.root, 'Later').click();
    expect(range(screen)).toBe('Nov 2026');
    button(screen.root, 'Show as a month').click();
    expect(screen.root.querySelector('.small-wins-calendar')).toBeNull();
    expect(isShown(one(screen.root, '.small-wins-grid'))).toBe(true);
  });

  it.each([
    ['ltr', ['ArrowLeft'], 'Tuesday 10'],
    ['ltr', ['ArrowRight'], 'Thursday 12'],
    ['rtl', ['ArrowLeft'], 'Thursday 12'],
    ['rtl', ['ArrowRight'], 'Tuesday 10'],
    ['ltr', ['ArrowUp'], 'Wednesday 4'],
    ['rtl', ['ArrowDown'], 'Wednesday 18'],
    ['ltr', ['Home'], 'Monday 9'],
    ['ltr', ['End'], 'Sunday 15'],
    ['ltr', ['PageUp'], 'Sunday 11 October'],
    ['ltr', ['ArrowUp', 'ArrowUp'], 'Wednesday 28 October'],
    ['ltr', ['PageUp', 'PageDown'], 'Wednesday 11 November'],
  ] as const)('in %s moves by %j to %s', (dir, keys, to) => {
    expect(pressFrom(show({ dir }), 'Wednesday 11 November', ...keys)).toContain(to);
  });

  it('unfolds a day, and goes on to the month before', () => {
    const screen = show();

    labelled(screen.root, 'Sunday 1 November').click();
    button(screen.root, 'The day before').click();

    expect(range(screen)).toBe('Oct 2026');
    expect(labelled(screen.root, 'Saturday 31 October').getAttribute('aria-expanded')).toBe('true');
  });
});
