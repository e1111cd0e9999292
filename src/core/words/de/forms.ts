import type { Words } from '../words';
import type { FormProblem } from '../../goals/goal-problem';
import type { StepHint } from '../../goals/step-hints';
import type { Prose } from '../prose';
import { dates } from './dates';
import { useInstead } from './expected';
import { days as daysOf, listed, many, number } from './numbers';

/** What the forms say. */
export const forms: Words['forms'] = {
  cancel: 'Abbrechen',
  optional: 'optional',
  other: 'Sonstiges',
  endOfNote: 'am Ende',

  log: {
    title: 'Erfolg eintragen',
    words: 'Was lief gut?',
    day: 'Tag',
    today: 'Heute',
    yesterday: (day: string): string => `Gestern, ${day}`,
    anotherDay: 'Anderer Tag',
    whichDay: 'Welcher Tag?',
    dayExample: 'letzten Freitag, vor 3 Tagen, 2026-11-19',
    dayMeans: (day: string): Prose => ['Das ist ', { strong: day }],
    noDay: 'Das ist noch kein Datum. Versuch „letzten Freitag“ oder „2026-11-19“.',
    area: 'Bereich',
    otherArea: 'Anderer Bereich',
    goal: 'Ziel',
    kind: 'Art',
    preview: 'Wo deine Zeile hinkommt',
    newNote: (template: string | null): string =>
      template === null
        ? 'Small Wins legt diese Notiz an.'
        : `Small Wins legt diese Notiz aus deiner Vorlage an: ${template}.`,
    enter: 'Mit Enter eintragen',
    submit: 'Eintragen',
  },

  review: {
    title: 'Du hast diesen Rückblick geändert',
    how: (note: string, parts: number): Prose => [
      'Seit dem letzten Schreiben hast du ',
      { strong: note },
      ` an ${many(parts, { one: 'Stelle', other: 'Stellen' })} geändert.`,
    ],
    yours: 'Deine Fassung',
    theirs: 'Die neue Fassung',
    choose: 'Was soll mit deiner Fassung geschehen?',
    keep: 'Meine behalten',
    keepHow: 'Diese Teile bleiben, wie sie sind. Die anderen werden aktualisiert.',
    replace: 'Die neue, meine darunter',
    replaceHow: 'Der neue Teil tritt an die Stelle. Dein Text folgt darunter, als einfacher Text.',
    below: 'Meine behalten, die neue darunter',
    belowHow: 'Dein Text bleibt als einfacher Text an seiner Stelle. Der neue Teil folgt.',
    submit: 'Rückblick schreiben',
  },

  goal: {
    title: (goal: string): string => `„${goal}“ bearbeiten`,
    save: 'Speichern',
    wrong,
    readAsDay: (day: string): string => `Verstanden: ${day}.`,
    readAsAmount: (amount: string, other: string | null): string =>
      other === null
        ? `Verstanden: „${amount}“.`
        : `Verstanden: „${amount}“. Wenn du „${other}“ meinst, schreib das.`,
    fields: {
      for: { name: 'Für wen es ist' },
      outcome: { name: 'Woran du merkst, dass es geklappt hat' },
      identity: { name: 'Wer du damit wirst', placeholder: 'jemand, der jeden Tag schreibt' },
      step: { name: 'Nächster Schritt', how: 'Klein genug für zwei Minuten.' },
      cue: { name: 'Wann und wo', placeholder: 'wenn der Wasserkocher läuft' },
      friction: { name: 'Was am schwersten fällt' },
      schedule: { name: 'Zeitplan', placeholder: 'daily, 3 per week, every 3 days' },
      aim: { name: 'Gesamtmenge', placeholder: '60000 Wörter' },
      by: { name: 'Bis zu welchem Tag', placeholder: 'Ende Juni oder 2027-06-30' },
      ladder: { name: 'Mengen für einen Tag', placeholder: '1, 2, 5, 10 km' },
      metrics: { name: 'Verfolgte Messwerte', placeholder: 'Wörter, km' },
      order: { name: 'Fokus', how: '1, 2 oder 3 stellt es vor deine anderen Ziele.' },
    },
  },

  narrow: {
    title: (goal: string): string => `„${goal}“ eingrenzen`,
    hardest: 'Welcher Teil fällt am schwersten?',
    step: 'Was davon passt in zwei Minuten?',
    noStep: 'Noch fehlt der Schritt. Was passt in zwei Minuten?',
    cue: 'Wann und wo tust du es?',
    cueExample: 'optional, etwa „nach dem Kaffee“',
    hint: (hint: StepHint): string => {
      switch (hint.kind) {
        case 'two-steps':
          return `„${hint.word}“ macht zwei Schritte daraus. Welcher kommt zuerst?`;
        case 'no-verb':
          return 'Nimm ein Verb dazu. Was würdest du tun?';
        case 'long':
          return 'Das ist ein langer Schritt. Was sind die ersten zwei Minuten?';
      }
    },
    howLong: 'Wie lange?',
    days: (days: number): string => daysOf(days),
    open: 'Ohne Ende',
    kept: 'Wie bisher',
    schedule: 'An welchen Tagen?',
    daily: 'Jeden Tag',
    weekdays: 'Montag bis Freitag',
    perWeek: (times: number): string => `${daysOf(times)} pro Woche`,
    perMonth: (times: number): string => `${daysOf(times)} pro Monat`,
    every: (days: number): string => (days === 1 ? 'Jeden Tag' : `Alle ${number(days)} Tage`),
    properties: (note: string): Prose => [{ strong: note }, ', nur Eigenschaften'],
    newNote: 'Small Wins legt diese Notiz an.',
    preview: 'Was in die Notiz geschrieben wird',
    until: (first: string, last: string): string => `${first} bis ${last}`,
    submit: (days: number | 'kept' | null): string => {
      if (days === 'kept') return 'Schritt speichern';
      return days === null ? 'Starten' : `${daysOf(days)} starten`;
    },
  },
};

/** What is wrong with what a field of a goal's form holds. */
function wrong(problem: FormProblem): string {
  switch (problem.kind) {
    case 'unusable':
      return useInstead(problem.expected);
    case 'other-unit':
      return `Dieses Ziel verfolgt ${listed(problem.metrics.map((name) => `„${name}“`))}. Nimm denselben Namen, oder ergänze den anderen bei den Messwerten.`;
    case 'falls':
      return `Nach ${number(problem.before)} kommt ${number(problem.rung)}. Schreib die Mengen von klein nach groß, etwa „1, 2, 5, 10 km“.`;
    case 'no-aim':
      return 'Gib dem Ziel zuerst eine Gesamtmenge, etwa „60000 Wörter“.';
    case 'before-start':
      return `Das ist vor dem Beginn des Ziels (${dates.full(problem.start)}). Wähle einen späteren Tag.`;
    case 'passed':
      return 'Dieser Tag ist vorbei. Wähle einen späteren.';
    case 'thousands':
      return `Das wird als ${problem.number} gelesen. Schreib ${problem.or}, wenn du das meinst, sonst ${problem.number}.`;
    case 'too-many':
      return `Ein Ziel kann ${number(problem.most)} Messwerte haben. Nimm „${problem.beyond}“ heraus, oder einen anderen.`;
  }
}
