import { Menu } from 'obsidian';
import type { DayRange } from '../../core/calendar/date-range';
import { dateRange } from '../../core/calendar/date-range';
import { showAt, showBelow } from '../menu-place';
import { openLine } from '../open-note';
import { openModal } from '../open-modal';
import type { PluginParts } from '../plugin-parts';
import { NarrowModal } from '../goals/narrow-modal';
import type { Filter } from '../../models/shown-days';
import { areasOf, winsOfGoals } from '../../models/lanes';
import type { TimedStep } from '../../views/sidebar/step-list';
import { wholeYear } from '../../views/heatmap/period';
import type { RangeChoices } from '../../views/heatmap/toolbar';
import { addTimers } from '../entries/entry-menu';
import { RangeModal } from './range-modal';
import { areaName } from '../../core/journal/area-names';

const MOST_AREAS = 15;

/** Adds choices to a menu, of which the present one is ticked. */
function choiceAdderTo(menu: Menu) {
  return (title: string, isChosen: boolean, choose: () => void): void => {
    menu.addItem((item) => item.setTitle(title).setChecked(isChosen).onClick(choose));
  };
}

/** Chooses the days that the heatmap shows: the newest weeks, a year, or any dates. */
export function showRangeMenu(parts: PluginParts, event: MouseEvent, choices: RangeChoices): void {
  const { words, live } = parts;
  const { years, period, show } = choices;
  const menu = new Menu();
  const isSame = (range: DayRange) =>
    period !== null && period.first === range.first && period.last === range.last;
  const add = choiceAdderTo(menu);
  add(words.menus.latestWeeks, period === null, () => {
    show(null);
  });
  const lastYear = dateRange('last 12 months', live.today, 'en');
  if (lastYear !== null) {
    add(words.menus.lastYear, isSame(lastYear), () => {
      show(lastYear);
    });
  }
  add(words.menus.chooseDates, false, () => {
    openModal(new RangeModal(parts, show));
  });
  menu.addSeparator();
  for (const { year, wins } of years) {
    const range = wholeYear(year);
    add(words.list([String(year), words.today.wins(wins)]), isSame(range), () => {
      show(range);
    });
  }
  showBelow(menu, event);
}

/** Chooses what the heatmap shows: everything, one area or goal, or a row of weeks for each of them. */
export function showFilterMenu(
  { live, words, store }: PluginParts,
  event: MouseEvent,
  chosen: Filter | null,
  choose: (filter: Filter | null) => void,
): void {
  const { setup, journal, goals, today } = live;
  const { rows } = setup.settings.heatmap;
  const menu = new Menu();
  const add = choiceAdderTo(menu);
  const addRows = (title: string, value: typeof rows) => {
    add(title, chosen === null && rows === value, () => {
      choose(null);
      if (rows !== value) void store.set('heatmap.rows', value);
    });
  };
  const addFilters = (title: string, filters: readonly NamedFilter[]) => {
    if (filters.length === 0) return;
    menu.addSeparator();
    menu.addItem((item) => item.setTitle(title).setIsLabel(true));
    for (const { name, wins, filter } of filters) {
      add(words.list([name, words.today.wins(wins)]), isSameFilter(chosen, filter), () => {
        choose(filter);
      });
    }
  };
  addRows(words.menus.everything, 'none');
  addRows(words.menus.rowPerArea, 'areas');
  if (goals.active().length > 0) addRows(words.menus.rowPerGoal, 'goals');
  const wins = winsOfGoals(journal, goals, setup.plan, today);
  addFilters(
    words.menus.oneGoal,
    goals.all().map((goal) => ({
      name: goal.name,
      wins: wins.get(goal.path) ?? 0,
      filter: { goal: goal.path },
    })),
  );
  addFilters(
    words.menus.oneArea,
    areasOf(journal, setup.plan, today)
      .slice(0, MOST_AREAS)
      .map(([area, count]) => ({
        name: areaName(journal, area),
        wins: count,
        filter: { area },
      })),
  );
  showBelow(menu, event);
}

/** One area or goal that the heatmap can be limited to. */
interface NamedFilter {
  readonly name: string;
  readonly wins: number;
  readonly filter: Filter;
}

function isSameFilter(one: Filter | null, other: Filter): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The actions for a step that a goal asks for. */
export function showGoalStepMenu(parts: PluginParts, event: MouseEvent, step: TimedStep): void {
  const { app, live, words, timer } = parts;
  const menu = new Menu();
  addTimers(menu, words, step, timer);
  menu.addItem((item) =>
    item
      .setTitle(words.menus.makeSmaller)
      .setIcon('scissors')
      .onClick(() => {
        const goal = live.goals.all().find(({ path }) => path === step.path);
        if (goal !== undefined) openModal(new NarrowModal(parts, { goal }, 'kept'));
      }),
  );
  menu.addItem((item) =>
    item
      .setTitle(words.menus.openGoal)
      .setIcon('target')
      .onClick(() => void openLine(app, step.path, null)),
  );
  showAt(menu, event);
}
