import { createElement, icons } from 'lucide';
import { wordsOf } from '../../../src/core/words/languages';
import type { Words } from '../../../src/core/words/words';
import type { Kind } from '../../../src/core/notes/entry';
import { isStepToDo } from '../../../src/core/journal/journal-day';
import { append } from '../../../src/views/elements/element';
import type { Sidebar, SidebarCallbacks, SidebarModel } from '../../../src/views/sidebar/sidebar';
import { mountSidebar } from '../../../src/views/sidebar/sidebar';
import { aJournal, aPlan, day } from '../../core/journal/a-journal';
import { obstacles } from '../../../src/models/obstacles';
import { aSidebar } from '../../models/a-shown-vault';
import type { TimeOf } from '../../../src/views/sidebar/step-list';
import type { TodayModel } from '../../../src/views/sidebar/today';
import { PLAN, TODAY, aLife, withToday } from './example';
import { blocks } from './blocks';
import { PATTERNS, someGoals } from './example-goals';
import { modals } from './modals';

const life = withToday(aLife(2)).build();
const long = withToday(aLife(20)).build();

const GOAL_STEPS: TodayModel['goalSteps'] = [
  {
    goal: { path: 'Goals/Learn Spanish.md', name: 'Learn Spanish', cue: 'after the kettle is on' },
    step: 'Read one page in Spanish',
    seconds: 120,
    left: 74,
  },
  {
    goal: { path: 'Goals/Run a half marathon.md', name: 'Run a half marathon', cue: null },
    step: 'Put the running shoes by the door',
    seconds: 300,
    left: null,
  },
];

/** Every state that must look right, by its name in the address: `?state=quiet`. */
const STATES: Readonly<Record<string, (words: Words) => SidebarModel>> = {
  usual: (words) => aSidebar(life, PLAN, TODAY, { words, timerOf: withTimer(life) }),
  long: (words) => aSidebar(long, PLAN, TODAY, { words }),
  quiet: (words) => aSidebar(life, PLAN, TODAY, { words, settings: { quiet: true } }),
  collapsed: (words) =>
    aSidebar(life, PLAN, TODAY, {
      words,
      collapsed: new Set(['today', 'streak', 'heatmap', 'week', 'milestones', 'on-this-day']),
    }),
  'no-notes': (words) =>
    aSidebar(aJournal().build(), PLAN, TODAY, {
      words,
      start: {
        kind: 'no-notes',
        today: TODAY,
        note: '2026-11-20',
        heading: 'Wins',
        mark: '#win',
        waiting: false,
      },
    }),
  'no-wins': (words) =>
    aSidebar(aJournal().note('2026-11-20').build(), PLAN, TODAY, {
      words,
      start: {
        kind: 'no-wins',
        notes: 212,
        mark: '#win',
        heading: { text: 'Done today', notes: 34 },
      },
    }),
  'old-vault': (words) =>
    aSidebar(aJournal().won('2006-03-01').build(), PLAN, TODAY, {
      words,
      start: {
        kind: 'old-vault',
        today: TODAY,
        notes: 6204,
        first: day('2006-03-01'),
        tags: [
          aTag('#win', 'win', 1204, 'Finished the slides a day early', '2019-03-12'),
          aTag('#step', 'step', 38, 'Open the editor', '2022-06-04'),
          aTag('#lesson', 'lesson', 112, 'Ask before building', '2014-11-09'),
          { tag: '#setback', kind: 'setback', lines: 0, sample: null },
        ],
      },
    }),
  reading: (words) =>
    aSidebar(life, PLAN, TODAY, {
      words,
      progress: { done: 3412, all: 10208, isFirst: true, unreadBefore: day('2026-10-05') },
    }),
  'one-win': (words) => {
    const journal = aJournal().entry('2026-11-20', { text: 'Wrote it down', time: 570 }).build();
    return aSidebar(journal, PLAN, TODAY, { words });
  },
  problems: (words) =>
    aSidebar(aJournal().note('2026-11-20').build(), PLAN, TODAY, {
      words,
      problems: obstacles({
        dailyFormat: 'DD-MM',
        configProblems: [],
        writeObstacle: null,
        progress: null,
        unreadable: ['Journal/2026-11-03.md', 'Journal/2026-11-04.md'],
        lost: null,
        words,
      }),
    }),
  'after-midnight': (words) => {
    const journal = withToday(aLife(1)).entry('2026-11-21', { text: 'Packed the bag' }).build();
    return aSidebar(journal, PLAN, TODAY, {
      words,
      calendarDay: TODAY + 1,
      settings: { plan: { dayStart: 4 } },
    });
  },
  open: (words) => aSidebar(aLife(1).build(), PLAN, TODAY, { words }),
  missed: (words) => {
    const journal = aJournal().wonDaily('2026-09-01', '2026-11-17').build();
    return aSidebar(journal, aPlan({ freezes: 0 }), TODAY, { words });
  },
  'per-week': (words) => aSidebar(life, aPlan({ schedule: '3 per week' }), TODAY, { words }),
  goals: (words) => {
    const sidebar = aSidebar(life, PLAN, TODAY, { words, patterns: PATTERNS });
    return {
      ...sidebar,
      today: sidebar.today && { ...sidebar.today, steps: [], goalSteps: GOAL_STEPS },
      goals: someGoals(),
    };
  },
  pulse: (words) => {
    const sidebar = aSidebar(life, PLAN, TODAY, { words });
    const { today, week } = sidebar;
    return {
      ...sidebar,
      today: today && { ...today, pulse: { ask: words.pulse.ask.day, value: 4 } },
      week: week && {
        ...week,
        felt: [3, 4, null, 2, 4, null, null],
        pulse: { ask: words.pulse.ask.week, value: null },
      },
    };
  },
  'no-goals': (words) => ({
    ...aSidebar(life, PLAN, TODAY, { words }),
    goals: { quiet: false, today: TODAY, reports: [], ended: [], detailOf: null, unaligned: null },
  }),
  areas: (words) =>
    aSidebar(life, PLAN, TODAY, { words, settings: { heatmap: { rows: 'areas' } } }),
};

function aTag(tag: string, kind: Kind, lines: number, text: string, iso: string) {
  return { tag, kind, lines, sample: { text, day: day(iso) } };
}

/** A timer that runs for the first step to do. */
function withTimer(journal: typeof life): TimeOf {
  const first = journal.list(PLAN, TODAY, { from: TODAY, to: TODAY }).find(isStepToDo);
  return ({ text }) => ({ seconds: 120, left: text === first?.text ? 74 : null });
}

/** What was asked of the app, for anyone who looks at the page. */
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
  openDocs: note('openDocs'),
  preview: (text) =>
    text.trim() === ''
      ? null
      : {
          kinds: ['win'],
          unclear: text.startsWith('Monday') ? { phrase: 'Monday', day: TODAY - 4 } : null,
          isOpen: false,
          day: text.startsWith('yesterday') ? TODAY - 1 : TODAY,
          heading: 'Wins',
          newFolder: null,
          areas: [...text.matchAll(/#win\/(\S+)/g)].map(([, area = '']) => area),
        },
  log: (text) => {
    note('log')(text);
    return Promise.resolve(null);
  },
  suggest: note('suggest'),
  openEntry: note('openEntry'),
  entryMenu: note('entryMenu'),
  openLink: note('openLink'),
  tapPulse: note('tapPulse'),
  tapWeekPulse: note('tapWeekPulse'),
  restToday: note('restToday'),
  pause: note('pause'),
  doneStep: note('doneStep'),
  toggleTimer: note('toggleTimer'),
  stopTimer: note('stopTimer'),
  openDay: note('openDay'),
  logFor: note('logFor'),
  showDay: note('showDay'),
  showTally: note('showTally'),
  openAllWins: note('openAllWins'),
  openRangeMenu: note('openRangeMenu'),
  openFilterMenu: note('openFilterMenu'),
  writeReview: note('writeReview'),
  openReview: note('openReview'),
  begin: note('begin'),
  openSettings: note('openSettings'),
  countHeading: note('countHeading'),
  fix: note('fix'),
  goalSteps: {
    done: note('doneGoalStep'),
    toggleTimer: note('toggleGoalTimer'),
    open: note('openGoalOfStep'),
    menu: note('goalStepMenu'),
  },
  goals: {
    openGoal: note('openGoal'),
    narrowGoal: note('narrowGoal'),
    makeGoal: note('makeGoal'),
    menu: note('goalMenu'),
    logFor: note('logForGoal'),
    pickUp: note('pickUp'),
    endChallenge: note('endChallenge'),
  },
  toggleSection: note('toggleSection'),
  sectionMenu: note('sectionMenu'),
  arrangeSections: note('arrangeSections'),
};

/** Lucide's icons by name: one draw asks for dozens of them. */
const SHAPES = new Map(Object.entries(icons));

function drawIcon(element: HTMLElement, name: string): void {
  const key = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const shapes = SHAPES.get(key);
  if (shapes === undefined) throw new Error(`Lucide has no icon ${name}`);
  const svg = createElement(shapes);
  svg.setAttribute('class', `svg-icon lucide-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  element.replaceChildren(svg);
}

declare global {
  interface Window {
    gallery: {
      readonly calls: unknown[][];
      /** Draws everything again, by what an address may say. */
      readonly draw: (look: Readonly<Record<string, string>>) => Promise<void>;
      readonly states: readonly string[];
      readonly boards: readonly string[];
    };
  }
}

const boardsIn = (words: Words): Readonly<Record<string, (place: HTMLElement) => unknown>> => ({
  ...modals(callbacks, words),
  ...blocks(callbacks, aSidebar(life, PLAN, TODAY, { words }), words),
});
let sidebar: Sidebar | null = null;

async function draw(look: Readonly<Record<string, string>>): Promise<void> {
  const { state = 'usual', board, palette, lang = 'en' } = look;
  const words = await wordsOf(lang);
  sidebar?.destroy();
  sidebar = null;
  document.body.replaceChildren();
  document.body.className = `theme-${look['theme'] ?? 'light'} ${look['class'] ?? ''}`;
  document.documentElement.lang = words.language;
  document.documentElement.dir = look['dir'] ?? (words.language === 'ar' ? 'rtl' : 'ltr');
  document.documentElement.removeAttribute('style');
  if (board === undefined) {
    sidebar = mountSidebar(append(document.body, 'div'), callbacks, words);
    const model = STATES[state];
    if (model === undefined) throw new Error(`No state ${state}`);
    const isOwn = palette === 'leaf' || palette === 'cividis';
    sidebar.update({ ...model(words), ...(isOwn && { palette }) });
  } else {
    const mount = boardsIn(words)[board];
    if (mount === undefined) throw new Error(`No board ${board}`);
    mount(append(document.body, 'div', 'modal small-wins-modal'));
  }
}

void wordsOf('en').then(async (english) => {
  await draw(Object.fromEntries(new URLSearchParams(location.search)));
  const boards = Object.keys(boardsIn(english));
  window.gallery = { calls, draw, states: Object.keys(STATES), boards };
});
