import type { Words } from '../words';
import type { Kind } from '../../notes/entry';
import { neverCounts } from '../../notes/entry';
import type { Prose } from '../prose';
import { minutes as minutesOf, number, ofDays, ofYears, wins } from './numbers';
import { shortStatus, status } from './statuses';

/** Today: its amount, its entries, what is still to do. */
export const today: Words['today'] = {
  title: 'Heute',
  until: (day: string, clock: string): string => `${day}, bis ${clock}`,
  wins,
  winsOf: (amount: number, target: number): string => `${number(amount)} von ${number(target)}`,
  minutesOf: (amount: number, target: number): string =>
    `${number(amount)} von ${minutesOf(target)}`,
  metricOf: (amount: number, target: number, metric: string): string =>
    `${number(amount)} von ${number(target)} ${metric}`,
  open: shortStatus.open,
  rest: status.rest,
  paused: status.paused,
  pausedUntil: (day: string): string => `Pause bis ${day}`,
  entries: (day: string): string => `Einträge für ${day}`,
  alreadyTomorrow: 'Schon morgen',
  inNoteOf: (day: string): string => `in der Notiz für ${day}`,
  restToday: 'Ruhetag',
  pause: 'Pause …',
  stillToDo: 'Noch zu tun',
};

const ahead = 'Es zählt ab diesem Tag.';

/** The field in which a win is written. */
export const capture: Words['capture'] = {
  ahead,
  placeholder: 'Was lief gut?',
  ask: {
    setback: 'Was kam dazwischen?',
    lesson: 'Was hast du gelernt?',
    kudos: 'Was hat jemand gesagt? Am Ende — und der Name',
  },
  kind: { setback: 'Rückschlag', lesson: 'Erkenntnis', kudos: 'Lob' },
  destination: (day: string, heading: string | null): Prose =>
    heading === null
      ? [{ strong: day }, ', am Ende der Notiz']
      : [{ strong: day }, ' unter ', { strong: heading }],
  newFolder: (path: string): Prose => ['In einem neuen Ordner: ', { code: path }],
  meaning: (kinds: readonly Kind[], isOpen: boolean, isAhead: boolean): string | null => {
    if (kinds.length === 0) return 'Das kennzeichnet den Tag und ist kein Erfolg.';
    if (isOpen) return 'Eine offene Aufgabe. Sie zählt, sobald sie erledigt ist.';
    if (kinds.every((kind) => kind === 'setback')) return 'Ein Rückschlag. Er zählt nie.';
    if (kinds.every((kind) => kind === 'lesson')) {
      return 'Eine Erkenntnis. Sie bleibt erhalten und zählt nie.';
    }
    if (kinds.every((kind) => kind === 'kudos')) return 'Lob. Es bleibt erhalten und zählt nie.';
    if (kinds.every(neverCounts)) return 'Das bleibt erhalten und zählt nie.';
    return isAhead ? ahead : null;
  },
  timeAhead: (time: string): string => `${time} kommt heute erst noch.`,
  askTimeAhead: (time: string): string =>
    `${time} kommt heute erst noch. Drück noch einmal Enter, um es trotzdem einzutragen, oder schreib „gestern“ davor.`,
  unclear: (day: string, phrase: string): Prose => [
    'Meinst du ',
    { strong: day },
    ', tippe ',
    { code: `${phrase}:` },
  ],
  enterAdds: (note: string, heading: string | null): Prose =>
    heading === null
      ? [`Enter fügt es am Ende hinzu: ${note}`]
      : [`Enter fügt es unter ${heading} hinzu: ${note}`],
  waiting: 'Deine Vorlage braucht noch einen Moment. Deine Zeile ist im Feld sicher.',
  logged: 'Eingetragen.',
  kept: 'Nicht eingetragen. Deine Zeile steht noch im Feld.',
};

/** An entry in a list, and the muted text after its words. */
export const entry: Words['entry'] = {
  kind: {
    win: 'Erfolg',
    step: 'Schritt',
    setback: 'Rückschlag',
    lesson: 'Erkenntnis',
    kudos: 'Lob',
  },
  wordless: 'Noch kein Text',
  minutes: (minutes: number): string => `${number(minutes)} min`,
  metric: (name: string, value: number): string => `${number(value)} ${name}`,
  open: 'Offene Aufgabe: zählt, wenn erledigt',
  cancelled: 'Abgebrochen: zählt nicht',
  copy: 'Auch in einer anderen Notiz, und dort zählt es',
  done: (text: string): string => `Erledigt: ${text}`,
  startTimer: (text: string): string => `Timer starten: ${text}`,
  stopTimer: (text: string): string => `Timer anhalten: ${text}`,
};

/** What is said while notes are read. */
export const reading: Words['reading'] = {
  title: 'Deine Notizen werden gelesen',
  count: (done: number, all: number): string => `${number(done)} von ${number(all)}`,
  meanwhile: 'Die neuesten zuerst. Erfolge kannst du schon eintragen.',
};

export const onThisDay: Words['onThisDay'] = {
  showAll: (days: number): string => `Alle ${number(days)} zeigen`,
  showLatest: 'Die letzten zeigen',
  title: 'An diesem Tag',
  yearsAgo: (years: number, day: string): string => `Vor ${ofYears(years)}, ${day}`,
  daysAgo: (days: number, day: string): string => `Vor ${ofDays(days)}, ${day}`,
};
