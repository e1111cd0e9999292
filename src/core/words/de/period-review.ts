import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { PeriodKind } from '../../calendar/period';
import type { HighlightFact } from '../highlight-fact';
import type { PeriodHeadline, PeriodName } from '../headline';
import { dates, ended } from './dates';
import { milestones } from './milestones';
import { length, many, number, ofDays, ofWins, percent, values, wins as winsOf } from './numbers';
import type { StreakUnit } from '../../journal/schedule';

/** Reviews of a month, a quarter, a year or any range. Links come in as Markdown, ready for a note. */
export const periodReview: Words['periodReview'] = {
  headline,
  notBegun: (name) => NAMES[name].notBegun,
  beforeFirstWin: 'Das war vor deinem ersten Erfolg.',
  headings: {
    calendar: 'Tag für Tag',
    weeks: 'Woche für Woche',
    months: 'Monat für Monat',
    goals: 'Ziele',
    highlights: 'Höhepunkte',
    learned: 'Was du gelernt hast',
    afterSetbacks: 'Nach einem Rückschlag',
    wins: 'Was gut lief',
    otherWins: 'Alles andere',
    setbacks: 'Was schwer war',
    patterns: 'Muster',
    reflect: 'Zum Nachdenken',
    next: {
      month: 'Nächster Monat',
      quarter: 'Fokus im nächsten Quartal',
      year: 'Nächstes Jahr',
      days: 'Behalten, ändern, ausprobieren',
    } satisfies Record<Exclude<PeriodKind, 'week'>, string>,
  },
  columns: {
    week: 'Woche',
    month: 'Monat',
    days: 'Tage',
    wins: 'Erfolge',
    wonDays: 'Erfolgstage',
    minutes: 'Minuten',
    pulse: 'Wie es war, 1–5',
  },
  pulse: (median: string, n: number): string =>
    `${median} (${many(n, { one: 'Antwort', other: 'Antworten' })})`,
  legend:
    'Eine Zahl zählt die Erfolge des Tages, · ist ein Tag ohne Erfolg, ○ ein Ruhetag oder eine Pause.',
  month: (day: Day): string => `${dates.month(day)} ${dates.year(day)}`,
  day: (day: Day, asOf: Day): string => dates.short(day, asOf),
  highlight,
  goal: (
    told: {
      readonly wins: number;
      readonly days: number;
      readonly run: { readonly unit: StreakUnit; readonly length: number } | null;
      readonly before: number;
      readonly after: number;
    },
    status: 'done' | 'dropped' | null,
  ): string => {
    const run =
      told.run === null ? '' : `, längste Serie ${length(told.run.length, told.run.unit)}`;
    const end = status === null ? '' : ` ${STATUS[status]}`;
    return `${winsOf(told.wins)} an ${ofDays(told.days)}${run}. Festigkeit ${percent(told.before)} → ${percent(told.after)}.${end}`;
  },
  metric: (name: string, first: string, last: string, n: number): string =>
    n === 1 ? `${name} ${first}.` : `${name} ${first} → ${last} (${values(n)}).`,
  setback: (setback: string, next: string): string => `${setback}. ${next}`,
  followed: (win: string, day: Day, note: string, asOf: Day): string =>
    `Nächster Erfolg: ${win} — ${dates.short(day, asOf)}, ${note}`,
  focusHint: 'Bis zu drei Ziele, die jetzt am wichtigsten sind.',
  firstStepHint: 'Bis zu drei Ziele, jedes mit einem ersten Schritt, der in zwei Minuten passt.',
  retro: { keep: 'Behalten', change: 'Ändern', try: 'Ausprobieren' },
  kinds: {
    week: 'Woche',
    month: 'Monat',
    quarter: 'Quartal',
    year: 'Jahr',
    days: 'Zeitraum',
  } satisfies Record<PeriodKind, string>,
};

const STATUS = {
  done: 'Dieses Ziel ist erreicht.',
  dropped: 'Dieses Ziel hast du losgelassen.',
} as const;

interface PeriodNames {
  readonly notBegun: string;
  /** null for a day, which is named by its date */
  readonly quiet: string | null;
  readonly noneYet: string;
  /** in the period before */
  readonly before: string;
}

const NAMES: Readonly<Record<PeriodName, PeriodNames>> = {
  week: {
    notBegun: 'Diese Woche hat noch nicht begonnen.',
    quiet: 'Eine ruhige Woche, ohne eingetragene Erfolge.',
    noneYet: 'In dieser Woche ist noch kein Erfolg eingetragen.',
    before: 'letzte Woche',
  },
  month: {
    notBegun: 'Dieser Monat hat noch nicht begonnen.',
    quiet: 'Ein ruhiger Monat, ohne eingetragene Erfolge.',
    noneYet: 'In diesem Monat ist noch kein Erfolg eingetragen.',
    before: 'im letzten Monat',
  },
  quarter: {
    notBegun: 'Dieses Quartal hat noch nicht begonnen.',
    quiet: 'Ein ruhiges Quartal, ohne eingetragene Erfolge.',
    noneYet: 'In diesem Quartal ist noch kein Erfolg eingetragen.',
    before: 'im letzten Quartal',
  },
  year: {
    notBegun: 'Dieses Jahr hat noch nicht begonnen.',
    quiet: 'Ein ruhiges Jahr, ohne eingetragene Erfolge.',
    noneYet: 'In diesem Jahr ist noch kein Erfolg eingetragen.',
    before: 'im letzten Jahr',
  },
  days: {
    notBegun: 'Dieser Zeitraum hat noch nicht begonnen.',
    quiet: 'Eine ruhige Zeit, ohne eingetragene Erfolge.',
    noneYet: 'In diesem Zeitraum ist noch kein Erfolg eingetragen.',
    before: 'an den Tagen davor',
  },
  day: {
    notBegun: 'Dieser Tag hat noch nicht begonnen.',
    quiet: null,
    noneYet: 'Heute ist noch kein Erfolg eingetragen.',
    before: 'am Tag davor',
  },
};

/** `142 Erfolge an 25 von 30 Tagen, vorher 120. Längste Serie: 12 Tage, 3.–14. Nov.` */
function headline(told: PeriodHeadline): string {
  const { name, wins, wonDays, dueDays, winsElsewhere, isOver, asOf } = told;
  if (wins === 0) {
    return isOver
      ? (NAMES[name].quiet ?? `Am ${dates.short(asOf, asOf)} ist kein Erfolg eingetragen.`)
      : `${NAMES[name].noneYet} Einer reicht für den Anfang.`;
  }
  const ofAll = dueDays === null ? ofDays(wonDays) : `${number(wonDays)} von ${ofDays(dueDays)}`;
  const days = name === 'day' ? ` am ${dates.short(asOf, asOf)}` : ` an ${ofAll}`;
  const won = dueDays === null ? number(wonDays) : `${number(wonDays)} von ${number(dueDays)}`;
  const where = winsElsewhere && name !== 'day' ? `, Erfolgstage: ${won}` : days;
  const soFar = isOver ? '' : 'Bisher ';
  return [
    ended(`${soFar}${winsOf(wins)}${where}${beside(told)}`),
    ...longest(told),
    ...strongest(told),
  ].join(' ');
}

function beside({ name, last }: PeriodHeadline): string {
  if (last === null) return '';
  const { before } = NAMES[name];
  switch (last.kind) {
    case 'more':
      return `, mehr als ${before} (${number(last.wins)})`;
    case 'same':
      return `, so viele wie ${before}`;
    case 'fewer':
      return `, ${before} ${number(last.wins)}`;
  }
}

function longest({ run, asOf }: PeriodHeadline): string[] {
  if (run === null || run.length < 2) return [];
  return [
    ended(
      `Längste Serie: ${length(run.length, run.unit)}, ${dates.range(run.first, run.last, asOf)}`,
    ),
  ];
}

function strongest({ strongestWeek: week, asOf }: PeriodHeadline): string[] {
  if (week === null) return [];
  return [`Stärkste Woche: ${dates.range(week.first, week.last, asOf)}, mit ${ofWins(week.wins)}.`];
}

/** Why a line is worth keeping; null if the line itself says it. */
function highlight(fact: HighlightFact): string | null {
  switch (fact.kind) {
    case 'first':
      return `erster Erfolg für ${fact.of}`;
    case 'milestone':
      return milestones.name(fact.milestone);
    case 'return':
      return `nach ${ofDays(fact.days)} zurück`;
    case 'most':
      return `ein Tag mit ${ofWins(fact.wins)}`;
    case 'kept':
    case 'names':
      return null;
  }
}
