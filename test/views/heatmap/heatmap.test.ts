// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { JournalBuilder } from '../../core/journal/a-journal';
import { aJournal, aPlan, day } from '../../core/journal/a-journal';
import { aSidebar } from '../../models/a-shown-vault';
import { wholeYear } from '../../../src/views/heatmap/period';
import type { SidebarModel } from '../../../src/views/sidebar/sidebar';
import type { RangeChoices } from '../../../src/views/heatmap/toolbar';
import type { Screen } from '../a-screen';
import { aScreen, button, focused, isShown, labelled, one, press } from '../a-screen';

const TODAY = day('2026-11-20');
const PLAN = aPlan();

function aMonth(): JournalBuilder {
  return aJournal()
    .wonDaily('2026-10-01', '2026-11-16')
    .won('2026-11-18', 4)
    .won('2026-11-19', 2)
    .won('2026-11-20', 3);
}

function show(journal = aMonth(), options: { dir?: string; width?: number } = {}): Screen {
  return aScreen(aSidebar(journal.build(), PLAN, TODAY), options);
}

function cells({ root }: Screen): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.small-wins-grid .small-wins-cell')];
}

function panel({ root }: Screen): HTMLElement {
  return one(root, '.small-wins-day');
}

describe('heatmap', () => {
  it('draws as many weeks as fit beside the weekdays', () => {
    const aYear = () => aJournal().wonDaily('2026-01-01', '2026-11-20');
    const narrow = cells(show(aYear(), { width: 244 })).length;
    const usual = cells(show(aYear(), { width: 284 })).length;
    const wide = cells(show(aYear(), { width: 384 })).length;

    // The last week ends on Friday.
    expect([narrow, usual, wide]).toEqual([13 * 7 - 2, 16 * 7 - 2, 22 * 7 - 2]);
  });

  it('begins with the week of the first win, where there is room for more', () => {
    const first = show(aJournal().won('2026-11-20'));

    expect(cells(first).map((cell) => cell.getAttribute('aria-label'))).toEqual([
      expect.stringContaining('Monday 16 November 2026'),
      expect.stringContaining('Tuesday 17 November 2026'),
      expect.stringContaining('Wednesday 18 November 2026'),
      expect.stringContaining('Thursday 19 November 2026'),
      'Friday 20 November 2026, 1 win, today',
    ]);

    const fourth = show(aJournal().wonDaily('2026-10-30', '2026-11-20'));
    expect(cells(fourth)).toHaveLength(4 * 7 - 2);
  });

  it('has room for all weeks while it is not known which one is the first', () => {
    const model = aSidebar(aJournal().won('2026-11-20').build(), PLAN, TODAY);
    const { heatmap } = model;
    if (heatmap === null) throw new Error('there is a win');
    const screen = aScreen({ ...model, heatmap: { ...heatmap, unreadBefore: TODAY } });

    expect(cells(screen)).toHaveLength(16 * 7 - 2);
  });

  it('draws nothing for days that have not come', () => {
    const { root } = show();

    expect(root.querySelector('[aria-label^="Saturday 21 November 2026"]')).toBeNull();
  });

  it('is a grid whose rows are weekdays', () => {
    const { root } = show();
    const rows = [...root.querySelectorAll('[role="grid"] [role="row"]')];

    expect(rows).toHaveLength(7);
    expect(rows[4]?.querySelector('[role="rowheader"]')?.textContent).toBe('Fri');
    expect(rows[4]?.lastElementChild?.getAttribute('aria-label')).toMatch(/^Friday 20 November/);
  });

  it('says day, count and status of each cell', () => {
    const journal = aMonth().rest('2026-11-17').paused('2026-08-03', '2026-08-14');
    const { root } = show(journal);

    expect(labelled(root, 'Friday 20 November').getAttribute('aria-label')).toBe(
      'Friday 20 November 2026, 3 wins, today',
    );
    expect(labelled(root, 'Tuesday 17 November').getAttribute('aria-label')).toBe(
      'Tuesday 17 November 2026, rest day',
    );
  });

  it('tells statuses apart without colour', () => {
    const { root } = show(aMonth().rest('2026-11-17'));

    expect(labelled(root, 'Tuesday 17 November').dataset).toMatchObject({
      status: 'rest',
      level: '0',
    });
    expect(labelled(root, 'Friday 20 November').getAttribute('aria-current')).toBe('date');
  });

  it('is one tab stop, at today first', () => {
    const screen = show();
    const stops = cells(screen).filter((cell) => cell.tabIndex === 0);

    expect(stops.map((cell) => cell.getAttribute('aria-label'))).toEqual([
      'Friday 20 November 2026, 3 wins, today',
    ]);
  });

  describe('keys', () => {
    function from(label: string, options = {}): Screen {
      const screen = show(aMonth(), options);
      labelled(screen.root, label).focus();
      return screen;
    }

    it('move by day up and down', () => {
      from('Wednesday 18 November');

      press('ArrowUp');

      expect(focused()).toMatch(/^Tuesday 17 November/);
    });

    it('move by week left and right', () => {
      from('Wednesday 18 November');

      press('ArrowLeft');

      expect(focused()).toMatch(/^Wednesday 11 November/);
    });

    it('follow the eye from right to left', () => {
      from('Wednesday 11 November', { dir: 'rtl', width: 284 });

      press('ArrowLeft');

      expect(focused()).toMatch(/^Wednesday 18 November/);
    });

    it('move to the ends of the week by Home and End', () => {
      from('Wednesday 11 November');

      press('Home');
      expect(focused()).toMatch(/^Monday 9 November/);
      press('End');
      expect(focused()).toMatch(/^Sunday 15 November/);
    });

    it('move by month, bringing weeks into sight', () => {
      const screen = show(aJournal().wonDaily('2024-01-01', '2026-11-20'));
      labelled(screen.root, 'Friday 20 November').focus();

      for (let i = 0; i < 12; i++) press('PageUp');

      expect(focused()).toMatch(/^Thursday 20 November 2025/);
      expect(cells(screen)).toHaveLength(16 * 7);
    });

    it('stop at today', () => {
      from('Friday 20 November');

      press('ArrowDown');

      expect(focused()).toMatch(/^Friday 20 November/);
    });

    it('unfold by Enter, fold by Escape and give the focus back', () => {
      const screen = from('Wednesday 18 November');

      press('Enter');
      expect(isShown(panel(screen))).toBe(true);
      button(panel(screen), 'Open note').focus();
      press('Escape');

      expect(isShown(panel(screen))).toBe(false);
      expect(focused()).toMatch(/^Wednesday 18 November/);
    });

    it('take the tab stop along', () => {
      const screen = from('Wednesday 18 November');

      press('ArrowLeft');

      expect(cells(screen).filter((cell) => cell.tabIndex === 0)).toEqual([document.activeElement]);
    });
  });

  describe('unfolded day', () => {
    it('lists its entries, each of which opens its line', () => {
      const screen = show(aMonth().entry('2026-11-17', { text: 'Called the bank' }));

      labelled(screen.root, 'Tuesday 17 November').click();
      one(panel(screen), '.small-wins-entry').click();

      expect(one(panel(screen), 'h4').textContent).toBe('Tuesday 17 November');
      expect(screen.called('openEntry')[0]?.[0]).toMatchObject({
        text: 'Called the bank',
        path: '2026-11-17.md',
      });
    });

    it('is friendly where nothing was won', () => {
      const screen = show();

      labelled(screen.root, 'Tuesday 17 November').click();

      expect(panel(screen).textContent).toContain('No wins here yet.');
      expect(panel(screen).textContent).toContain("Create this day's note");
    });

    it('lets one log for its day', () => {
      const screen = show();

      labelled(screen.root, 'Tuesday 17 November').click();
      button(panel(screen), 'Log for this day').click();

      expect(screen.called('logFor')[0]?.[0]).toBe(day('2026-11-17'));
    });

    it('folds at a second click', () => {
      const screen = show();
      const cell = labelled(screen.root, 'Tuesday 17 November');

      cell.click();
      expect(cell.getAttribute('aria-expanded')).toBe('true');
      cell.click();

      expect(cell.hasAttribute('aria-expanded')).toBe(false);
      expect(isShown(panel(screen))).toBe(false);
    });

    it('moves on to the next day', () => {
      const screen = show();

      labelled(screen.root, 'Tuesday 17 November').click();
      button(panel(screen), 'The day after').click();

      expect(one(panel(screen), 'h4').textContent).toBe('Wednesday 18 November');
    });

    it('is announced', () => {
      const screen = show();

      labelled(screen.root, 'Wednesday 18 November').click();

      expect(one(screen.root, '[aria-live]').textContent).toBe('Wednesday 18 November · 4 wins');
    });
  });

  describe('a hovered cell', () => {
    const aDay = () =>
      aMonth()
        .entry('2026-11-17', { text: 'Call the plumber', state: 'open' })
        .entry('2026-11-17', { text: 'Called [[Grandma]]' })
        .entry('2026-11-17', { text: 'Called [[Grandma]]', kind: 'lesson' })
        .entry('2026-11-17', { text: 'Read a page' })
        .entry('2026-11-17', { text: 'Slept' });
    const hover = (screen: Screen, pointerType: string) => {
      const cell = labelled(screen.root, 'Tuesday 17 November');
      const over = new Event('pointerover', { bubbles: true });
      cell.dispatchEvent(Object.assign(over, { pointerType }));
      return cell;
    };

    it('says date, count and the first entries that count, each once', () => {
      const screen = show(aDay());

      const cell = hover(screen, 'mouse');

      expect(screen.called('tooltip').at(-1)).toEqual([
        cell,
        'Tuesday 17 November 2026, 3 wins\nCalled Grandma\nRead a page\nand 1 more',
        'top',
      ]);
    });

    it('has its own name again when the mouse has left it', () => {
      const screen = show(aDay());
      const cell = hover(screen, 'mouse');
      cell.ariaLabel = null;

      one(screen.root, '.small-wins-surface').dispatchEvent(new Event('pointerleave'));

      expect(cell.getAttribute('aria-label')).toBe('Tuesday 17 November 2026, 3 wins');
    });

    it('says nothing to a finger', () => {
      const screen = show(aDay());
      const before = screen.called('tooltip').length;

      hover(screen, 'touch');

      expect(screen.called('tooltip').slice(before)).toEqual([]);
    });
  });

  it('touches only the cells of days that changed', async () => {
    const screen = show();
    const touched: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const cell = (target as Element).closest?.('.small-wins-cell');
        if (cell) touched.push(cell.getAttribute('aria-label') ?? '');
      }
    });
    observer.observe(one(screen.root, '.small-wins-grid'), {
      attributes: true,
      childList: true,
      subtree: true,
    });

    screen.sidebar.update(aSidebar(aMonth().won('2026-11-17').build(), PLAN, TODAY));
    await Promise.resolve();

    expect([...new Set(touched)]).toEqual(['Tuesday 17 November 2026, 1 win']);
  });

  describe('a cell that gains a win', () => {
    const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
    const swelling = ({ root }: Screen) => root.querySelectorAll('.small-wins-cell.is-new').length;

    it('swells for a moment', async () => {
      const screen = show();

      screen.sidebar.update(aSidebar(aMonth().won('2026-11-17').build(), PLAN, TODAY));
      await nextFrame();

      expect(swelling(screen)).toBe(1);
    });

    it('lies still again, whether its style moved it or not', async () => {
      const screen = show();
      screen.sidebar.update(aSidebar(aMonth().won('2026-11-17').build(), PLAN, TODAY));
      await nextFrame();

      await vi.waitFor(
        () => {
          expect(swelling(screen)).toBe(0);
        },
        { timeout: 5_000 },
      );
    });

    it('lies still where its day is only being read', async () => {
      const progress = { done: 0, all: 60, isFirst: true, unreadBefore: TODAY };
      const screen = aScreen(aSidebar(aJournal().build(), PLAN, TODAY, { progress }));

      screen.sidebar.update(aSidebar(aMonth().build(), PLAN, TODAY));
      await nextFrame();

      expect(swelling(screen)).toBe(0);
    });
  });

  it('keeps the focus on its day over midnight', () => {
    const screen = show();
    labelled(screen.root, 'Wednesday 18 November').focus();

    screen.sidebar.update(aSidebar(aMonth().build(), PLAN, TODAY + 1));

    expect(focused()).toMatch(/^Wednesday 18 November/);
    expect(labelled(screen.root, 'Saturday 21 November').getAttribute('aria-label')).toMatch(
      /today$/,
    );
  });

  describe('a year from the menu', () => {
    const years = () =>
      show(aJournal().wonDaily('2024-02-10', '2024-12-31').won('2025-01-01', 3).won('2026-11-20'));
    const choicesOf = (screen: Screen): RangeChoices => {
      one(screen.root, '.small-wins-range').click();
      const [, choices] = screen.called('openRangeMenu').at(-1) ?? [];
      return choices as RangeChoices;
    };
    const shown = (screen: Screen) => cells(screen).map((cell) => cell.getAttribute('aria-label'));

    it('is shown whole, and no day of another', () => {
      const screen = years();

      choicesOf(screen).show(wholeYear(2024));

      expect(one(screen.root, '.small-wins-range').textContent).toBe('2024');
      expect(shown(screen)).toHaveLength(366);
      expect(shown(screen).every((label) => label?.includes(' 2024, '))).toBe(true);
      // As many grids as the width needs, each as long as the others but the last.
      expect(screen.root.querySelectorAll('.small-wins-grid')).toHaveLength(4);
    });

    it('counts what its menu says, and what its days say', () => {
      const screen = years();
      const { years: totals, show: pick } = choicesOf(screen);

      pick(wholeYear(2024));

      expect(totals).toEqual([
        { year: 2026, wins: 1 },
        { year: 2025, wins: 3 },
        { year: 2024, wins: 326 },
      ]);
      const summary = one(screen.root, '.small-wins-heatmap .small-wins-section-summary');
      expect(summary.textContent).toBe('326 wins');
    });

    it('gives way to the next one by the buttons', () => {
      const screen = years();
      choicesOf(screen).show(wholeYear(2024));

      button(screen.root, 'Later').click();

      expect(one(screen.root, '.small-wins-range').textContent).toBe('2025');
      expect(choicesOf(screen).period).toEqual(wholeYear(2025));
      button(screen.root, 'Later').click();
      // This year, as far as it has come.
      expect(one(screen.root, '.small-wins-range').textContent).toBe('2026');
      expect(shown(screen)).toHaveLength(324);
      expect(button(screen.root, 'Later').getAttribute('aria-disabled')).toBe('true');
    });

    it('is left for a day that is shown from elsewhere, and by the newest weeks', () => {
      const screen = years();
      choicesOf(screen).show(wholeYear(2024));

      screen.sidebar.showDay(TODAY);

      expect(one(screen.root, '.small-wins-range').textContent).toBe('3 Aug – 20 Nov');
      choicesOf(screen).show(wholeYear(2024));
      choicesOf(screen).show(null);
      expect(one(screen.root, '.small-wins-range').textContent).toBe('3 Aug – 20 Nov');
    });

    it('keeps each weekday in its row, though it begins within a week', () => {
      const screen = years();
      choicesOf(screen).show(wholeYear(2025));
      const [grid] = screen.root.querySelectorAll('.small-wins-grid');
      const rows = [...(grid?.querySelectorAll('.small-wins-row') ?? [])];

      // New Year's Day of 2025 was a Wednesday: Monday and Tuesday begin a week later.
      expect(rows.map((row) => row.classList.contains('begins-later'))).toEqual([
        true,
        true,
        ...Array.from({ length: 5 }, () => false),
      ]);
    });
  });

  it('moves weeks by its buttons, no further than the first win', () => {
    const screen = show(aJournal().wonDaily('2026-06-01', '2026-11-20'));

    button(screen.root, 'Earlier').click();

    expect(one(screen.root, '.small-wins-range').textContent).toBe('1 Jun – 20 Sept');
    expect(button(screen.root, 'Earlier').getAttribute('aria-disabled')).toBe('true');
    expect(button(screen.root, 'Later').hasAttribute('aria-disabled')).toBe(false);
  });

  it('moves by a sideways wheel', () => {
    const screen = show(aJournal().wonDaily('2024-01-01', '2026-11-20'));
    const wheel = (init: WheelEventInit) => {
      const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, ...init });
      one(screen.root, '.small-wins-grid').dispatchEvent(event);
      return event.defaultPrevented;
    };

    const isTaken = wheel({ deltaX: -32 });

    expect(isTaken).toBe(true);
    expect(one(screen.root, '.small-wins-range').textContent).toBe('20 Jul – 8 Nov');
  });

  it('leaves an upright wheel to the page', () => {
    const screen = show();
    const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: 50 });

    one(screen.root, '.small-wins-grid').dispatchEvent(event);

    expect(event.defaultPrevented).toBe(false);
  });

  it('can be read as a table', () => {
    const screen = show(aMonth().rest('2026-11-17'));

    button(screen.root, 'Show as a table').click();
    const rows = [...screen.root.querySelectorAll('tbody tr')];
    const [newest] = rows.map((row) => [...row.children].map((cell) => cell.textContent));

    expect(isShown(one(screen.root, '.small-wins-grid'))).toBe(false);
    expect(newest).toEqual(['16 Nov', '1', 'rest', '4', '2', '3', '', '']);
  });

  it('draws weeks that were not read yet as partial, not as zero', () => {
    const journal = aMonth().build();
    const progress = { done: 1, all: 60, isFirst: true, unreadBefore: day('2026-11-02') };
    const { root } = aScreen(aSidebar(journal, PLAN, TODAY, { progress }));

    const cell = labelled(root, 'Friday 30 October 2026');

    expect(cell.dataset.status).toBe('unread');
    expect(cell.getAttribute('aria-label')).toBe('Friday 30 October 2026, not read yet');
  });

  it('names its levels by counts', () => {
    const { root } = show();
    const legend = one(root, '.small-wins-legend-group').textContent;

    expect(legend).toMatch(/^01.*\d\+$/);
  });

  it('shows a day that is asked for, unfolded and focused', () => {
    const screen = show(aJournal().wonDaily('2024-01-01', '2026-11-20'));

    screen.sidebar.showDay(day('2024-02-29'));

    expect(focused()).toMatch(/^Thursday 29 February 2024/);
    expect(one(panel(screen), 'h4').textContent).toBe('Thursday 29 February 2024');
  });

  describe('by area', () => {
    function inLanes(): SidebarModel {
      const journal = aMonth().build();
      const rows = ['work', 'health'].map((id) => ({
        id,
        name: id,
        run: '3 weeks',
        weeks: (first: number, last: number) =>
          Array.from({ length: (last - first) / 7 + 1 }, (_, i) => ({
            first: first + i * 7,
            level: 1 as const,
            status: 'won' as const,
            count: 1,
            isToday: false,
            label: `${id}, week ${first + i * 7}`,
          })),
        entriesOf: (week: number) =>
          journal.list({ countSteps: true }, TODAY, { from: week, to: week + 6 }),
      }));
      const days = aSidebar(journal, PLAN, TODAY);
      const heatmap = days.heatmap && { ...days.heatmap, lanes: { rows, legend: [] } };
      return { ...days, heatmap };
    }
    const lanes = (width = 0): Screen => aScreen(inLanes(), { width });
    const week = day('2026-11-16');

    it('is a row of weeks for each, with its streak', () => {
      const { root } = lanes();

      const names = [...root.querySelectorAll('.small-wins-lane-head')].map((e) => e.textContent);

      expect(names).toEqual(['work3 weeks', 'health3 weeks']);
    });

    it('is no table of days, though one was looked at before', () => {
      const { root, sidebar } = aScreen(aSidebar(aMonth().build(), PLAN, TODAY));
      button(root, 'Show as a table').click();

      sidebar.update(inLanes());

      expect(isShown(one(root, '.small-wins-lane-head'))).toBe(true);
      expect(isShown(button(root, 'Show as a table'))).toBe(false);
    });

    it('moves between areas by up and down', () => {
      const { root } = lanes();
      labelled(root, `work, week ${week}`).focus();

      press('ArrowDown');
      press('ArrowLeft');

      expect(focused()).toBe(`health, week ${week - 7}`);
    });

    it('gives room to the names of weekdays again where days are shown once more', () => {
      const days = aSidebar(aMonth().build(), PLAN, TODAY);
      const weeksIn = ({ root }: Screen) =>
        one(root, '.small-wins-row').querySelectorAll('.small-wins-cell').length;
      const beside = weeksIn(aScreen(days, { width: 400 }));

      const screen = lanes(400);
      screen.sidebar.update(days);

      expect(weeksIn(screen)).toBe(beside);
    });

    it('unfolds the entries of a week', () => {
      const screen = lanes();

      labelled(screen.root, `work, week ${week}`).click();

      expect(one(panel(screen), 'h4').textContent).toBe('work · 16 – 22 Nov');
      expect(panel(screen).querySelectorAll('.small-wins-entry')).toHaveLength(10);
    });
  });
});
