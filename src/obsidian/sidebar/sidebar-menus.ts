import { Menu } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import { dayOf, yearMonthDay } from '../../core/calendar/day';
import type { ListedEntry } from '../../core/journal/journal';
import { notify } from '../notices';
import { openLine } from '../open-note';
import type { Parts } from '../plugin-parts';
import type { Words } from '../../core/words/words';
import { NarrowModal } from '../goals/narrow-modal';
import type { Filter } from '../../models/shown-days';
import { areasOf } from '../../models/lanes';
import type { TimedStep } from '../../views/sidebar/step-list';
import { isElement } from '../../views/elements/element';
import type { StepTimer } from '../steps/step-timer';
import { TIMER_MINUTES } from '../steps/timer-minutes';

const MOST_AREAS = 15;

/** The years that hold wins, each with its total; choosing one brings its last day to the end edge. */
export function showRangeMenu(parts: Parts, event: MouseEvent, show: (last: Day) => void): void {
  const { live, words } = parts;
  const { setup, journal, today } = live;
  if (setup === null) return;
  const totals = new Map<number, number>();
  const { from, counts } = journal.context(setup.plan, today);
  for (const [row, count] of counts.entries()) {
    if (count === 0) continue;
    const { year } = yearMonthDay(from + row);
    totals.set(year, (totals.get(year) ?? 0) + count);
  }
  const menu = new Menu();
  menu.addItem((item) =>
    item
      .setTitle(words.menus.latestWeeks)
      .setIcon('calendar')
      .onClick(() => {
        show(today);
      }),
  );
  menu.addSeparator();
  for (const [year, total] of [...totals].sort(([a], [b]) => b - a)) {
    menu.addItem((item) =>
      item.setTitle(words.list([String(year), words.today.wins(total)])).onClick(() => {
        show(Math.min(dayOf(year, 12, 31), today));
      }),
    );
  }
  showAt(menu, event);
}

/** Chooses what the heatmap shows: everything, one area or goal, or a row of weeks for each of them. */
export function showFilterMenu(
  { live, words, store }: Parts,
  event: MouseEvent,
  chosen: Filter | null,
  choose: (filter: Filter | null) => void,
): void {
  const { setup, journal, goals, today } = live;
  if (setup === null || goals === null) return;
  const { rows } = setup.settings.heatmap;
  const menu = new Menu();
  const addRows = (title: string, value: typeof rows) => {
    menu.addItem((item) =>
      item
        .setTitle(title)
        .setChecked(chosen === null && rows === value)
        .onClick(() => {
          choose(null);
          if (rows !== value) void store.set('heatmap.rows', value);
        }),
    );
  };
  addRows(words.menus.everything, 'none');
  addRows(words.menus.rowPerArea, 'areas');
  if (goals.active().length > 0) addRows(words.menus.rowPerGoal, 'goals');
  const addFilter = (title: string, filter: Filter, isChosen: boolean) => {
    menu.addItem((item) =>
      item
        .setTitle(title)
        .setChecked(isChosen)
        .onClick(() => {
          choose(filter);
        }),
    );
  };
  if (goals.all().length > 0) menu.addSeparator();
  for (const { path, name } of goals.all()) {
    addFilter(name, { goal: path }, chosen !== null && 'goal' in chosen && chosen.goal === path);
  }
  const areas = areasOf(journal, setup.plan, today).slice(0, MOST_AREAS);
  if (areas.length > 0) menu.addSeparator();
  for (const [area, count] of areas) {
    const isChosen = chosen !== null && 'area' in chosen && chosen.area === area;
    addFilter(words.list([area, words.today.wins(count)]), { area }, isChosen);
  }
  showAt(menu, event);
}

/** The actions for an entry. */
export function showEntryMenu(
  { app, words, timer }: Parts,
  event: MouseEvent,
  entry: ListedEntry,
): void {
  const { path, line } = entry;
  const menu = new Menu();
  if (entry.kind === 'step' && entry.state !== 'done') addTimers(menu, words, entry, timer);
  const open = (title: string, icon: string, pane: false | 'tab' | 'split') => {
    menu.addItem((item) =>
      item
        .setTitle(title)
        .setIcon(icon)
        .onClick(() => void openLine(app, path, line, pane)),
    );
  };
  open(words.menus.open, 'file-text', false);
  open(words.menus.openInTab, 'file-plus', 'tab');
  open(words.menus.openToTheRight, 'separator-vertical', 'split');
  menu.addSeparator();
  menu.addItem((item) =>
    item
      .setTitle(words.menus.copyText)
      .setIcon('copy')
      .onClick(async () => {
        await activeWindow.navigator.clipboard.writeText(entry.text);
        notify(words.notices.copied);
      }),
  );
  showAt(menu, event);
}

/** The actions for a step that a goal asks for. */
export function showGoalStepMenu(parts: Parts, event: MouseEvent, step: TimedStep): void {
  const { app, live, words, timer } = parts;
  const menu = new Menu();
  addTimers(menu, words, step, timer);
  menu.addItem((item) =>
    item
      .setTitle(words.menus.makeSmaller)
      .setIcon('scissors')
      .onClick(() => {
        const goal = live.goals?.all().find(({ path }) => path === step.path);
        if (goal !== undefined) new NarrowModal(parts, { goal }, 'kept').open();
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

function addTimers(menu: Menu, words: Words, step: TimedStep, timer: StepTimer): void {
  if (timer.of(step).left !== null) {
    menu.addItem((item) =>
      item
        .setTitle(words.menus.stopTimer)
        .setIcon('timer-off')
        .onClick(() => {
          timer.stop();
        }),
    );
  } else {
    for (const minutes of TIMER_MINUTES) {
      menu.addItem((item) =>
        item
          .setTitle(words.menus.timer(minutes))
          .setIcon('timer')
          .onClick(() => {
            timer.start(step, minutes * 60);
          }),
      );
    }
  }
  menu.addSeparator();
}

/** At the pointer; if opened by keyboard, at the focused element. */
function showAt(menu: Menu, event: MouseEvent): void {
  const isByKeyboard = event.detail === 0 && event.clientX === 0 && event.clientY === 0;
  const target = event.currentTarget ?? event.target;
  if (!isByKeyboard || !isElement(target)) {
    menu.showAtMouseEvent(event);
    return;
  }
  const { left, bottom } = target.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, target.ownerDocument);
}
