import type { Words } from '../words';
import {
  inARow,
  minutes as minutesOf,
  number,
  ofDays,
  percent as percentOf,
  weeks,
  wins as winsOf,
} from './numbers';
import type { StreakUnit } from '../../journal/schedule';

/** What a goal's card says besides the sentences about the goal itself. */
export const goalsView: Words['goalsView'] = {
  title: 'Ziele',
  scale: (count: number): string => `Festigkeit, ${weeks(count)}`,
  active: (count: number): string => `${number(count)} aktiv`,
  strength: (percent: number): string => percentOf(percent),
  strengthSpoken: (percent: number): string => `Festigkeit ${percentOf(percent)}`,
  run: (length: number, unit: StreakUnit, lastWin: string | null): string =>
    `${inARow(length, unit)} · letzter Erfolg ${onDay(lastWin)}`,
  lastWin: (day: string | null): string => `Letzter Erfolg ${onDay(day)}`,
  noWin: 'Noch kein Erfolg',
  over: (days: number | null): string => {
    if (days === null) return 'Das hier ist vorbei. Was nun?';
    return days === 1
      ? 'Der eine Tag ist vorbei. Was nun?'
      : `Die ${number(days)} Tage sind vorbei. Was nun?`;
  },
  standardize: 'Zur Routine machen',
  stretch: 'Größeren Schritt wagen',
  stop: 'Hier aufhören',
  makeGoal: 'Ziel anlegen',
  what: 'Ein Ziel ist eine Notiz, zu der deine Erfolge gehören. Es bekommt seine eigene Serie und einen Schritt, der in zwei Minuten passt.',
  noneActive: 'Zurzeit verfolgst du kein Ziel.',
  ended: (count: number): string => `${number(count)} beendet`,
  others: (count: number): string => `${number(count)} weitere`,
  pickUp: 'Wieder aufnehmen',
  details: (goal: string): string => `Näheres zu „${goal}“`,
  identity: 'Wer du damit wirst',
  step: 'Nächster Schritt',
  cue: 'Wann und wo',
  friction: 'Was am schwersten fällt',
  aim: 'Gesamtmenge',
  ladder: 'An einem Tag',
  rung: (amount: number): string => number(amount),
  rungSpoken: (amount: number, day: string | null): string =>
    day === null
      ? `${number(amount)}, liegt noch vor dir`
      : `${number(amount)}, erreicht am ${day}`,
  usual: (last: number, middle: number): string =>
    `zuletzt ${number(last)} · meist ${number(middle)}`,
  totals: (wins: number, days: number, minutes: number): string => {
    const time = minutes === 0 ? '' : `, ${minutesOf(minutes)}`;
    return `${winsOf(wins)} an ${ofDays(days)}${time}`;
  },
  metric: (last: number, sum: number): string =>
    `zuletzt ${number(last)} · insgesamt ${number(sum)}`,
  log: 'Erfolg dafür eintragen',
  openNote: 'Notiz öffnen',
  more: (goal: string): string => `Mehr zu „${goal}“`,
  status: { active: 'aktiv', done: 'erreicht', dropped: 'losgelassen' },
  smaller: 'Schritt verkleinern',
  bigger: 'Schritt vergrößern',
};

function onDay(day: string | null): string {
  return day === null ? 'heute' : `am ${day}`;
}
