import type { Words } from '../words';
import { number, percent, plural } from './numbers';

/** What the section on patterns says besides the patterns themselves. */
export const patternsView: Words['patternsView'] = {
  title: 'Muster',
  found: (count: number): string => `${number(count)} gefunden`,
  howFound: 'Wie werden Muster gefunden?',
  howFoundAnswer:
    'Einmal pro Woche stellt Small Wins ein paar feste Fragen an deine Tage. Eine Antwort zeigt es nur, wenn sie durch Zufall allein selten wäre. Bestätigt heißt sie, wenn sie wochenlang gilt.',
  later: 'Muster brauchen Zeit. Jeder Tag, den du einträgst, bringt sie näher.',
  mayBeChance: 'Vielleicht Zufall',
  gathering: 'Noch zu wenige Tage',
  howSure: 'Wie sicher?',
  described: 'Auf einen Blick',
  loop: 'Was immer wiederkommt',
  percent: (share: number): string => percent(Math.round(share * 100)),
  unasked: (count: number): string =>
    plural(count, {
      one: `${number(count)} Frage passt nicht zu deinem Plan`,
      other: `${number(count)} Fragen passen nicht zu deinem Plan`,
    }),
  rest: (waiting: number, nothing: number, isOther: boolean): string =>
    [
      waiting === 0
        ? ''
        : plural(waiting, {
            one: `${number(waiting)} weitere Frage braucht erst mehr Notizen.`,
            other: `${number(waiting)} weitere Fragen brauchen erst mehr Notizen.`,
          }),
      nothing === 0
        ? ''
        : plural(nothing, {
            one: `Bei ${number(nothing)}${isOther ? ' weiteren' : ''} Frage fand sich kein Muster.`,
            other: `Bei ${number(nothing)}${isOther ? ' weiteren' : ''} Fragen fand sich kein Muster.`,
          }),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  weekday: (day: string, won: number, due: number): string =>
    `${day}: ${number(won)} von ${number(due)}`,
  weekdays: 'Erfolgstage nach Wochentag',
};
