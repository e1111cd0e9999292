import type { Words } from '../words';
import type { PeriodKind } from '../../calendar/period';
import type { Status } from '../../journal/status';
import type { Kind } from '../../notes/entry';
import type { Headline } from '../headline';
import type { DayRun } from '../headline';
import type { Prose } from '../prose';
import type { StreakUnit } from '../../journal/schedule';
import { dates } from './dates';
import { isolated } from './isolated';
import {
  days as daysOf,
  inARow,
  number,
  percent as percentOf,
  setbacks,
  steps,
  times,
  units,
  votes as votesOf,
  winningDays,
  wins as winsOf,
} from './numbers';
import { shortStatus, status } from './statuses';

const ENDED = { done: 'تحقّق', dropped: 'متروك' } as const;

/** The weekly review: its headings, its sentences, its tables. Links come in as Markdown, ready for a note. */
export const review: Words['review'] = {
  headline,
  none: 'لا شيء هذا الأسبوع.',
  headings: {
    week: 'الأسبوع',
    wins: 'الإنجازات',
    otherWins: 'كل ما عدا ذلك',
    steps: 'الخطوات',
    done: 'تمت',
    open: 'للأسبوع القادم',
    lessons: 'عثرات ودروس',
    lessonsAndKudos: 'عثرات ودروس وثناء',
    setbacksOnly: 'عثرات',
    lessonsOnly: 'دروس',
    kudosOnly: 'ثناء',
    numbers: 'بالأرقام',
    goals: 'الأهداف',
    patterns: 'الأنماط',
    tried: 'ما جرّبته',
    milestones: 'المحطات',
    reflect: 'تأمّل',
    next: 'الأسبوع القادم',
  },
  status: {
    won: 'فيه إنجاز',
    rest: status.rest,
    paused: status.paused,
    frozen: shortStatus.frozen,
    open: 'مفتوح',
    missed: status.missed,
    future: 'آتٍ',
    before: '–',
    after: '–',
  } satisfies Record<Status, string>,
  partly: 'جزئيًّا',
  goal: (
    wins: number,
    run: { readonly length: number; readonly unit: StreakUnit } | null,
    percent: number,
    status: 'done' | 'dropped' | null,
  ): string =>
    `${[
      winsOf(wins),
      ...(run === null ? [] : [inARow(run.length, run.unit)]),
      `الرسوخ ${percentOf(percent)}`,
      ...(status === null ? [] : [ENDED[status]]),
    ].join('، ')}.`,
  repeated: (count: number, runs: readonly DayRun[]): string => {
    const days = runs.flatMap(({ from, to }) =>
      to - from < 2
        ? [...new Set([from, to])].map((day) => dates.weekday(day))
        : [`${dates.weekday(from)}–${dates.weekday(to)}`],
    );
    return `${times(count)}، ${days.join('، ')}`;
  },
  links: (notes: readonly string[]): string => notes.map(isolated).join('، '),
  // Beside a line that goes from the left, all of it goes from the right.
  place: (day: string, notes: string): string => `\u2068${day}، ${notes}\u2069`,
  places: (days: string, notes: string): string => `\u2068${days}: ${notes}\u2069`,
  votes: (votes: number, identity: string): string =>
    `${votesOf(votes)} لصالح ${isolated(identity)}.`,
  ended: (goal: string, outcome: string | null): string =>
    [
      `${isolated(goal)}: انتهى.`,
      ...(outcome === null ? [] : [`هل تحقق: ${isolated(outcome)}؟`]),
      'هل يصير عادة، أم خطوة أكبر، أم التوقّف هنا؟ وما الذي تعلّمته؟',
    ].join(' '),
  stepsHint: (stepTag: string): Prose => [
    'حتى ثلاث خطوات تكفي كلًّا منها دقيقتان، مثل ',
    { code: `- [ ] فتح الكتاب #${stepTag}` },
    '.',
  ],
  numbers: {
    columns: {
      week: ['هذا الأسبوع', 'الأسبوع الماضي'],
      month: ['هذا الشهر', 'الشهر الماضي'],
      quarter: ['هذا الربع', 'الربع الماضي'],
      year: ['هذه السنة', 'السنة الماضية'],
      days: ['هذه الأيام', 'الأيام التي قبلها'],
    } satisfies Record<PeriodKind, readonly [string, string]>,
    change: 'التغيّر',
    names: {
      wins: 'الإنجازات',
      steps: 'خطوات تمّت',
      wonDays: 'أيام الإنجاز',
      consistency: 'الانتظام',
      strength: 'الرسوخ',
      minutes: 'الدقائق',
      pulse: 'كيف كان، 1–5',
    },
    outOf: (won: string, due: string): string => `${won} من ${due}`,
  },
};

/** What is saved as evidence, or printed. */
export const evidence: Words['evidence'] = {
  title: (kind: Kind | null): string => TITLES[kind ?? 'win'],
  heading: ({
    kind,
    goal,
    area,
    text,
    days,
  }: {
    readonly kind: Kind | null;
    readonly goal: string | null;
    readonly area: string | null;
    readonly text: string | null;
    readonly days: string | null;
  }): string =>
    [
      TITLES[kind ?? 'win'],
      ...(goal === null ? [] : [` لأجل ${isolated(goal)}`]),
      ...(area === null ? [] : [` في ${isolated(area.replace(/^#/, ''))}`]),
      ...(text === null ? [] : [` فيها «\u2068${text}\u2069»`]),
      ...(days === null ? [] : [`، ${days}`]),
    ].join(''),
  amount: (kind: Kind | null, count: number): string => AMOUNTS[kind ?? 'win'](count),
  nothing: 'لا شيء هنا بعد.',
  withoutDay: 'بلا يوم',
};

const TITLES: Readonly<Record<Kind, string>> = {
  win: 'إنجازات',
  step: 'خطوات',
  setback: 'عثرات',
  lesson: 'دروس',
  kudos: 'ثناء',
};

const AMOUNTS: Readonly<Record<Kind, (count: number) => string>> = {
  win: winsOf,
  step: steps,
  setback: setbacks,
  lesson: (count) => `الدروس: ${number(count)}`,
  kudos: (count) => `الثناء: ${number(count)}`,
};

function headline({ wins, isOver, wonDays, dueDays, winsElsewhere, last, run }: Headline): string {
  if (wins === 0) {
    return isOver
      ? 'أسبوع هادئ، بلا إنجازات مدوّنة. والقادم يبدأ من جديد.'
      : 'لا إنجازات مدوّنة بعد هذا الأسبوع. واحد يكفي للبداية.';
  }
  const days =
    dueDays === null ? daysOf.of(wonDays) : `${number(wonDays)} من ${daysOf.of(dueDays)}`;
  // Under a target of more than one win, not every day with a win is won.
  const won =
    dueDays === null ? winningDays(wonDays) : `${number(wonDays)} من ${daysOf.of(dueDays)} للإنجاز`;
  const where = winsElsewhere ? `، ${won}` : ` في ${days}`;
  const soFar = isOver ? '' : ' حتى الآن';
  const streak = run === null ? '' : ` السلسلة: ${units(run.length, run.unit)}.`;
  return `${winsOf(wins)}${where}${soFar}${beside(last)}.${streak}`;
}

function beside(last: Headline['last']): string {
  if (last === null) return '';
  switch (last.kind) {
    case 'more':
      return `، أكثر من ${number(last.wins)} في الأسبوع الماضي`;
    case 'same':
      return '، كما في الأسبوع الماضي';
    case 'fewer':
      return `، بعد ${number(last.wins)} في الأسبوع الماضي`;
  }
}
