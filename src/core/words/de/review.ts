import type { Words } from '../words';
import type { PeriodKind } from '../../calendar/period';
import type { Status } from '../../journal/status';
import type { Kind } from '../../notes/entry';
import type { Headline } from '../headline';
import type { DayRun } from '../headline';
import type { Prose } from '../prose';
import { dates } from './dates';
import {
  inARow,
  length,
  listed,
  many,
  number,
  ofDays,
  percent as percentOf,
  times,
  wins as winsOf,
} from './numbers';
import { shortStatus, status as dayStatus } from './statuses';
import type { StreakUnit } from '../../journal/schedule';

/** The weekly review: its headings, its sentences, its tables. Links come in as Markdown, ready for a note. */
export const review: Words['review'] = {
  headline,
  none: 'Diese Woche nichts.',
  headings: {
    week: 'Die Woche',
    wins: 'Erfolge',
    otherWins: 'Alles andere',
    steps: 'Schritte',
    done: 'Erledigt',
    open: 'Noch offen',
    lessons: 'Rückschläge und Erkenntnisse',
    lessonsAndKudos: 'Rückschläge, Erkenntnisse und Lob',
    setbacksOnly: 'Rückschläge',
    lessonsOnly: 'Erkenntnisse',
    kudosOnly: 'Lob',
    numbers: 'Zahlen',
    goals: 'Ziele',
    patterns: 'Muster',
    tried: 'Was ich ausprobiert habe',
    milestones: 'Meilensteine',
    reflect: 'Zum Nachdenken',
    next: 'Nächste Woche',
  },
  status: {
    won: 'Erfolg',
    rest: dayStatus.rest,
    paused: dayStatus.paused,
    frozen: shortStatus.frozen,
    open: 'offen',
    missed: dayStatus.missed,
    future: 'kommt noch',
    before: '–',
    after: '–',
  } satisfies Record<Status, string>,
  partly: 'teilweise',
  goal: (
    wins: number,
    run: { readonly length: number; readonly unit: StreakUnit } | null,
    percent: number,
    status: 'done' | 'dropped' | null,
  ): string =>
    `${[
      winsOf(wins),
      ...(run === null ? [] : [inARow(run.length, run.unit)]),
      `Festigkeit ${percentOf(percent)}`,
      ...(status === null ? [] : [status === 'done' ? 'erreicht' : 'losgelassen']),
    ].join(', ')}.`,
  /** the same text on several days of a week: `5-mal, Mo–Fr` */
  repeated: (count: number, runs: readonly DayRun[]): string => {
    const days = runs.flatMap(({ from, to }) =>
      to - from < 2
        ? [...new Set([from, to])].map(dates.weekdayShort)
        : [`${dates.weekdayShort(from)}–${dates.weekdayShort(to)}`],
    );
    return `${times(count)}, ${listed(days)}`;
  },
  links: (notes: readonly string[]): string => notes.join(', '),
  place: (day: string, notes: string): string => `${day} · ${notes}`,
  places: (days: string, notes: string): string => `${days}: ${notes}`,
  votes: (votes: number, identity: string): string =>
    `${many(votes, { one: 'Stimme', other: 'Stimmen' })} für: ${identity}.`,
  ended: (goal: string, outcome: string | null): string =>
    [
      `${goal} ist vorbei.`,
      ...(outcome === null ? [] : [`Ist es so gekommen: ${outcome}?`]),
      'Zur Routine machen, einen größeren Schritt wagen oder aufhören? Was hast du gelernt?',
    ].join(' '),
  stepsHint: (stepTag: string): Prose => [
    'Bis zu drei Schritte, die je zwei Minuten dauern, etwa ',
    { code: `- [ ] Buch aufschlagen #${stepTag}` },
    '.',
  ],
  numbers: {
    columns: {
      week: ['Diese Woche', 'Letzte Woche'],
      month: ['Dieser Monat', 'Letzter Monat'],
      quarter: ['Dieses Quartal', 'Letztes Quartal'],
      year: ['Dieses Jahr', 'Letztes Jahr'],
      days: ['Diese Tage', 'Die Tage davor'],
    } satisfies Record<PeriodKind, readonly [string, string]>,
    change: 'Änderung',
    names: {
      wins: 'Erfolge',
      steps: 'Erledigte Schritte',
      wonDays: 'Erfolgstage',
      consistency: 'Beständigkeit',
      strength: 'Festigkeit',
      minutes: 'Minuten',
      pulse: 'Wie es war, 1–5',
    },
    outOf: (won: string, due: string): string => `${won} von ${due}`,
  },
};

/** What is saved as evidence, or printed. */
export const evidence: Words['evidence'] = {
  title: (kind: Kind | null): string => TITLES[kind ?? 'win'],
  /** `Erfolge für Spanish in health mit „bridge“, 1.–30. Nov.` */
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
      ...(goal === null ? [] : [` für ${goal}`]),
      ...(area === null ? [] : [` in ${area.replace(/^#/, '')}`]),
      ...(text === null ? [] : [` mit „${text}“`]),
      ...(days === null ? [] : [`, ${days}`]),
    ].join(''),
  amount: (kind: Kind | null, count: number): string => AMOUNTS[kind ?? 'win'](count),
  nothing: 'Hier gibt es noch nichts.',
  withoutDay: 'Ohne Tag',
};

const TITLES: Readonly<Record<Kind, string>> = {
  win: 'Erfolge',
  step: 'Schritte',
  setback: 'Rückschläge',
  lesson: 'Erkenntnisse',
  kudos: 'Lob',
};

const AMOUNTS: Readonly<Record<Kind, (count: number) => string>> = {
  win: winsOf,
  step: (count) => many(count, { one: 'Schritt', other: 'Schritte' }),
  setback: (count) => many(count, { one: 'Rückschlag', other: 'Rückschläge' }),
  lesson: (count) => many(count, { one: 'Erkenntnis', other: 'Erkenntnisse' }),
  kudos: (count) => `${times(count)} Lob`,
};

/** `11 Erfolge an 5 von 7 Tagen, mehr als letzte Woche (8). Serie: 12 Tage.` */
function headline({ wins, isOver, wonDays, dueDays, winsElsewhere, last, run }: Headline): string {
  if (wins === 0) {
    return isOver
      ? 'Eine ruhige Woche, ohne eingetragene Erfolge. Die nächste ist ein neuer Anfang.'
      : 'Diese Woche ist noch kein Erfolg eingetragen. Einer reicht für den Anfang.';
  }
  const days = dueDays === null ? ofDays(wonDays) : `${number(wonDays)} von ${ofDays(dueDays)}`;
  // Under a target of more than one win, not every day with a win is won.
  const where = winsElsewhere ? `, Erfolgstage: ${wonDaysOf(wonDays, dueDays)}` : ` an ${days}`;
  const soFar = isOver ? '' : 'Bisher ';
  const streak = run === null ? '' : ` Serie: ${length(run.length, run.unit)}.`;
  return `${soFar}${winsOf(wins)}${where}${beside(last)}.${streak}`;
}

function wonDaysOf(won: number, due: number | null): string {
  return due === null ? number(won) : `${number(won)} von ${ofDays(due)}`;
}

function beside(last: Headline['last']): string {
  if (last === null) return '';
  switch (last.kind) {
    case 'more':
      return `, mehr als letzte Woche (${number(last.wins)})`;
    case 'same':
      return ', so viele wie letzte Woche';
    case 'fewer':
      return `, letzte Woche ${number(last.wins)}`;
  }
}
