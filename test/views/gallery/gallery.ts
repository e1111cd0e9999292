import { createElement, icons } from 'lucide';
import type { Day } from '../../../src/core/calendar/day';
import { startOfWeek } from '../../../src/core/calendar/week';
import { datesOf } from '../../../src/views/words/dates';
import { append } from '../../../src/views/elements/element';
import type { Lane } from '../../../src/views/heatmap/lanes';
import type { Sidebar, SidebarCallbacks, SidebarModel } from '../../../src/views/sidebar/sidebar';
import { mountSidebar } from '../../../src/views/sidebar/sidebar';
import { english } from '../../../src/views/words/english';
import { aJournal, aPlan, day } from '../../core/journal/a-journal';
import { aHeatmap, aSidebar, aToday, anEmptySidebar } from '../a-sidebar';
import type { TodayModel } from '../../../src/views/sidebar/today';
import { PLAN, TODAY, aLife, withToday } from './example';
import { blocks } from './blocks';
import { PATTERNS, someGoals } from './example-goals';
import { modals } from './modals';

const life = withToday(aLife(2)).build();
const long = withToday(aLife(20)).build();

/** Every state that must look right, by its name in the address: `?state=quiet`. */
const STATES: Readonly<Record<string, () => SidebarModel>> = {
  usual: () => aSidebar(life, PLAN, TODAY, { today: withTimer(life) }),
  long: () => aSidebar(long, PLAN, TODAY),
  quiet: () => aSidebar(life, PLAN, TODAY, { quiet: true }),
  collapsed: () =>
    aSidebar(life, PLAN, TODAY, {
      collapsed: new Set(['today', 'streak', 'heatmap', 'week', 'milestones', 'on-this-day']),
    }),
  'no-notes': () =>
    anEmptySidebar({
      start: {
        kind: 'no-notes',
        today: TODAY,
        note: '2026-11-20',
        heading: 'Wins',
        mark: '#win',
        waiting: false,
      },
    }),
  'no-wins': () =>
    anEmptySidebar({
      today: aToday(aJournal().note('2026-11-20').build(), PLAN, TODAY),
      start: {
        kind: 'no-wins',
        notes: 212,
        mark: '#win',
        heading: { text: 'Done today', notes: 34 },
      },
    }),
  'old-vault': () =>
    anEmptySidebar({
      start: {
        kind: 'old-vault',
        today: TODAY,
        notes: 6204,
        first: day('2006-03-01'),
        tags: [
          aTag('#win', 1204, 'Finished the slides a day early', '2019-03-12'),
          aTag('#step', 38, 'Open the editor', '2022-06-04'),
          aTag('#lesson', 112, 'Ask before building', '2014-11-09'),
          { tag: '#setback', lines: 0, sample: null },
        ],
      },
    }),
  reading: () =>
    aSidebar(life, PLAN, TODAY, {
      reading: { done: 3412, all: 10208 },
      streak: 'reading',
      heatmap: aHeatmap(life, PLAN, TODAY, { unreadBefore: day('2026-10-05') }),
      week: null,
      milestones: null,
      onThisDay: null,
    }),
  'one-win': () => {
    const journal = aJournal().entry('2026-11-20', { text: 'Wrote it down', time: 570 }).build();
    return aSidebar(journal, PLAN, TODAY, { week: null, milestones: null });
  },
  faults: () =>
    aSidebar(life, PLAN, TODAY, {
      streak: null,
      heatmap: null,
      week: null,
      milestones: null,
      onThisDay: null,
      faults: [
        {
          id: 'format',
          what: 'The date format has no year',
          where: ['Daily notes, date format ', { code: 'DD-MM' }, '; 318 notes are not counted.'],
          mend: ['With ', { code: 'YYYY-MM-DD' }, ' they are.'],
          actions: [{ id: 'open', name: 'Open the setting' }],
        },
        {
          id: 'unread',
          what: '2 notes could not be read',
          where: ['Journal/2026-11-03 and 1 more. Everything else is counted.'],
          mend: ['They are read again when they change.'],
          actions: [
            { id: 'show', name: 'Show them' },
            { id: 'again', name: 'Read again' },
          ],
        },
      ],
    }),
  'after-midnight': () => {
    const journal = withToday(aLife(1)).entry('2026-11-21', { text: 'Packed the bag' }).build();
    return aSidebar(journal, PLAN, TODAY, {
      today: aToday(journal, PLAN, TODAY, {
        until: 4 * 60,
        tomorrow: journal.list(PLAN, TODAY + 1, { from: TODAY + 1, to: TODAY + 1 }),
      }),
    });
  },
  open: () => aSidebar(aLife(1).build(), PLAN, TODAY),
  missed: () => {
    const journal = aJournal().wonDaily('2026-09-01', '2026-11-17').build();
    return aSidebar(journal, aPlan({ freezes: 0 }), TODAY);
  },
  'per-week': () => aSidebar(life, aPlan({ schedule: '3 per week' }), TODAY),
  goals: () =>
    aSidebar(life, PLAN, TODAY, {
      today: withGoalSteps(life),
      goals: someGoals(),
      patterns: { today: TODAY, firstWeekday: 1, report: PATTERNS },
    }),
  areas: () =>
    aSidebar(life, PLAN, TODAY, {
      heatmap: aHeatmap(life, PLAN, TODAY, {
        lanes: {
          rows: ['work', 'health', 'health/running'].map(aLane),
          legend: [
            { level: 0, from: 0, to: 0 },
            { level: 1, from: 1, to: 1 },
            { level: 2, from: 2, to: 2 },
            { level: 3, from: 3, to: 3 },
            { level: 4, from: 4, to: null },
          ],
        },
      }),
    }),
};

function aTag(tag: string, lines: number, text: string, iso: string) {
  return { tag, lines, sample: { text, day: day(iso) } };
}

function withTimer(journal: typeof life) {
  const today = aToday(journal, PLAN, TODAY);
  return {
    ...today,
    steps: today.steps.map((step, i) => ({ ...step, left: i === 0 ? 74 : null })),
  };
}

function withGoalSteps(journal: typeof life): TodayModel {
  const goal = (name: string) => ({ path: `Goals/${name}.md`, name });
  return {
    ...aToday(journal, PLAN, TODAY),
    steps: [],
    goalSteps: [
      { goal: goal('Learn Spanish'), step: 'Read one page in Spanish', seconds: 120, left: 74 },
      {
        goal: goal('Run a half marathon'),
        step: 'Put the running shoes by the door',
        seconds: 300,
        left: null,
      },
    ],
  };
}

function aLane(area: string): Lane {
  const dates = datesOf('en');
  const inWeek = (week: Day) =>
    life
      .list({ countSteps: true }, TODAY, { from: week, to: Math.min(week + 6, TODAY) })
      .filter(({ areas }) => areas.includes(area));
  return {
    id: area,
    name: area,
    run: '6 weeks',
    weeks: (first, last) =>
      Array.from({ length: (last - first) / 7 + 1 }, (_, i) => {
        const week = first + i * 7;
        const days = new Set(inWeek(week).map((entry) => entry.day)).size;
        const paused = week >= day('2026-08-03') && week <= day('2026-08-10');
        return {
          first: week,
          level: days > 3 ? 4 : days > 2 ? 3 : days > 1 ? 2 : days > 0 ? 1 : 0,
          status: paused ? 'paused' : days > 0 ? 'won' : 'missed',
          count: days,
          isToday: week === startOfWeek(TODAY, 1),
          label: `${area}, ${dates.range(week, week + 6, TODAY)}, ${english.wins(days)}`,
        } as const;
      }),
    entriesOf: inWeek,
  };
}

/** What was asked of the app, for whoever looks on. */
const calls: unknown[][] = [];
const note =
  (name: string) =>
  (...values: unknown[]) => {
    calls.push([name, ...values.filter((value) => typeof value !== 'object')]);
  };

const callbacks: SidebarCallbacks = {
  icon: drawIcon,
  tooltip: (element, text) => {
    element.title = text;
  },
  showTooltip: note('showTooltip'),
  preview: (text) =>
    text.trim() === ''
      ? null
      : {
          day: text.startsWith('yesterday') ? TODAY - 1 : TODAY,
          heading: 'Wins',
          areas: [...text.matchAll(/#win\/(\S+)/g)].map(([, area = '']) => area),
        },
  log: (text) => {
    note('log')(text);
    return Promise.resolve(true);
  },
  suggest: note('suggest'),
  openEntry: note('openEntry'),
  entryMenu: note('entryMenu'),
  openLink: note('openLink'),
  doneStep: note('doneStep'),
  toggleTimer: note('toggleTimer'),
  openDay: note('openDay'),
  logFor: note('logFor'),
  openRangeMenu: note('openRangeMenu'),
  openFilterMenu: note('openFilterMenu'),
  writeReview: note('writeReview'),
  openReview: note('openReview'),
  begin: note('begin'),
  openSettings: note('openSettings'),
  countHeading: note('countHeading'),
  mend: note('mend'),
  goalSteps: {
    done: note('doneGoalStep'),
    toggleTimer: note('toggleGoalTimer'),
    open: note('openGoalOfStep'),
    menu: note('goalStepMenu'),
  },
  goals: {
    openGoal: note('openGoal'),
    narrowGoal: note('narrowGoal'),
    endChallenge: note('endChallenge'),
  },
  toggleSection: note('toggleSection'),
};

function drawIcon(element: HTMLElement, name: string): void {
  const key = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const shapes = Object.entries(icons).find(([icon]) => icon === key)?.[1];
  if (shapes === undefined) throw new Error(`Lucide has no icon ${name}`);
  const svg = createElement(shapes);
  svg.setAttribute('class', `svg-icon lucide-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  element.replaceChildren(svg);
}

declare global {
  interface Window {
    gallery: {
      readonly sidebar: Sidebar;
      readonly calls: unknown[][];
      readonly show: (state: string, changes?: Partial<SidebarModel>) => void;
      readonly states: readonly string[];
      readonly boards: readonly string[];
    };
  }
}

const asked = new URLSearchParams(location.search);
document.body.className = `theme-${asked.get('theme') ?? 'light'} ${asked.get('class') ?? ''}`;
document.documentElement.dir = asked.get('dir') ?? 'ltr';
const boards: Readonly<Record<string, (place: HTMLElement) => unknown>> = {
  ...modals(callbacks),
  ...blocks(callbacks, aSidebar(life, PLAN, TODAY)),
};
const board = asked.get('board');
const place = append(document.body, 'div');
if (board !== null) {
  boards[board]?.(append(document.body, 'div', 'modal'));
  place.remove();
}
const sidebar = mountSidebar(place, callbacks);
const show = (state: string, changes: Partial<SidebarModel> = {}) => {
  const model = STATES[state];
  if (model === undefined) throw new Error(`No state ${state}`);
  sidebar.update({ ...model(), ...changes });
};
const palette = asked.get('palette');
show(asked.get('state') ?? 'usual', palette === 'leaf' || palette === 'cividis' ? { palette } : {});
window.gallery = { sidebar, calls, show, states: Object.keys(STATES), boards: Object.keys(boards) };
