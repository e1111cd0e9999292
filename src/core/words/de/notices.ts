import type { Words } from '../words';
import type { Added } from '../../insight/what-it-adds';
import type { UnreadNote } from '../../journal/unread-note';
import type { LogProblem } from '../../logging/log-into-note';
import { dates, ended } from './dates';
import { listed, minutes as minutesOf, number, plural } from './numbers';
import { obstacles } from './obstacles';
import { settings } from './settings';

/** What a notice says after something was done, or could not be. */
export const notices: Words['notices'] = {
  undo: 'Rückgängig',
  logged: ({
    text,
    day,
    heading,
    count,
  }: {
    readonly text: string;
    readonly day: string;
    readonly heading: string | null;
    readonly count: number;
  }): string => {
    const where = heading === null ? `für ${day}` : `für ${day}, unter ${heading}`;
    return count === 1
      ? `Eingetragen ${where}: „${text}“`
      : `${number(count)} Zeilen eingetragen, die letzte ${where}: „${text}“`;
  },
  /** `Write the report: der 80. Eintrag. Bisher 9.893 words.` */
  adds: ({ to, nth, metric }: Added): string => {
    const count = `${to}: der ${number(nth)}. Eintrag.`;
    return metric === null ? count : `${count} Bisher ${number(metric.sum)} ${metric.name}.`;
  },
  dayPulse: (value: number): string => `Der Tag: ${number(value)} von 5.`,
  weekPulse: (value: number): string => `Die Woche: ${number(value)} von 5.`,
  pulseUndone: 'Rückgängig gemacht. Die Notiz ist wie vorher.',
  undone: 'Rückgängig gemacht. Die Zeile ist wieder weg.',
  stepUndone: (goal: string): string => `Rückgängig gemacht. „${goal}“ ist wie vorher.`,
  undoneInNewNote: 'Rückgängig gemacht. Die Zeile ist wieder weg, aber die neue Notiz ist noch da.',
  rested: 'Heute ist ein Ruhetag. Er zählt nicht als Tag ohne Erfolg.',
  paused: (last: string): string =>
    `${ended(`Pause bis ${last}`)} Diese Tage zählen nicht als Tage ohne Erfolg.`,
  done: (step: string): string => `Erledigt: ${step}`,
  copied: 'Kopiert.',
  whatsNew: (plugin: string, version: string): string => `Neu in ${plugin} ${version}:`,
  whatsNewRead: 'Gut zu wissen',
  reread: 'Alle Notizen wurden neu gelesen.',
  typed: (words: string): string =>
    `Small Wins wurde ausgeschaltet. Du hattest ${words} geschrieben.`,

  timerDone: (minutes: number, step: string): string => `${minutesOf(minutes)} geschafft: ${step}.`,
  breakBegins: (minutes: number, step: string): string =>
    `${minutesOf(minutes)} geschafft: ${step}. Mach 5 Minuten Pause.`,
  roundBegins: (minutes: number, step: string): string =>
    `Die Pause ist vorbei. Weiter mit: ${step}. Bisher ${minutesOf(minutes)}.`,
  stopAndLog: 'Anhalten und eintragen',
  logIt: 'Eintragen',
  lostLine: (line: string, path: string): string =>
    `Du hast ${line} eingetragen, aber in ${path} steht es nicht. Vielleicht hat eine Vorlage es überschrieben.`,
  lostLines: (lines: string): string =>
    `Du hast ${lines} eingetragen, aber diese Zeilen stehen nicht in ihren Notizen. Vielleicht hat eine Vorlage sie überschrieben.`,
  logItAgain: 'Noch einmal eintragen',
  logThemAgain: 'Noch einmal eintragen',
  forget: 'Verwerfen',
  moreMinutes: (minutes: number): string => `Noch ${minutesOf(minutes)}`,

  newStep: (goal: string, step: string): string => `Neuer Schritt für ${goal}: „${step}“`,
  goalDone: (goal: string): string => `„${goal}“ ist erreicht. Alle deine Erfolge bleiben.`,
  goalDropped: (goal: string): string =>
    `Du hast „${goal}“ losgelassen. Alle deine Erfolge bleiben.`,
  goalSaved: (goal: string): string => `„${goal}“ ist gespeichert.`,
  goalActive: (goal: string): string => `Du verfolgst „${goal}“ wieder.`,
  routine: (goal: string): string => `„${goal}“ ist jetzt eine Routine.`,

  review: ({
    days,
    outcome,
    isOwnTextKept,
    areEditsKept,
    areEditsMoved,
    hasOtherPeriods,
  }: {
    readonly days: string;
    readonly outcome: 'written' | 'updated' | 'unchanged';
    readonly isOwnTextKept: boolean;
    readonly areEditsKept: boolean;
    readonly areEditsMoved: boolean;
    readonly hasOtherPeriods: boolean;
  }): string => {
    const first = {
      written: ended(`Rückblick geschrieben: ${days}`),
      updated: ended(`Rückblick aktualisiert: ${days}`),
      unchanged: ended(`Rückblick schon auf dem neuesten Stand: ${days}`),
    };
    return [
      first[outcome],
      isOwnTextKept ? 'Dein eigener Text blieb, wie er war.' : '',
      areEditsKept ? 'Was du geändert hast, blieb erhalten.' : '',
      areEditsMoved ? 'Was du geändert hast, steht jetzt unter dem neuen Text.' : '',
      hasOtherPeriods ? 'Andere Rückblicke in derselben Notiz blieben, wie sie waren.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  },

  openSettings: (group: string): string => `Öffne Einstellungen → Small Wins → ${group}.`,
};

/** Why something was not done, and that nothing was written. */
export const failures: Words['failures'] = {
  unknown: (reason: string): string =>
    `Das hat nicht geklappt, und es wurde nichts geschrieben. ${reason}`,
  reading: 'Deine Notizen werden noch gelesen. Versuch es danach noch einmal.',
  missing: (path: string): string => `${path} ist nicht mehr da.`,
  inTableCell: 'Zeilen in einer Tabelle lassen sich nur im Quelltextmodus markieren.',
  missingNothingWritten: (path: string): string =>
    `${path} ist nicht mehr da. Es wurde nichts geschrieben.`,
  unmerged: (path: string): string =>
    `Ein anderes Programm hat ${path} geändert, und der offene Editor zeigt das noch nicht. Es wurde nichts geschrieben. Versuch es gleich noch einmal.`,
  exists: (path: string): string => `${path} gibt es schon. Es wurde nichts geschrieben.`,
  undoMissing: (path: string): string =>
    `${path} wurde inzwischen verschoben oder gelöscht. Es wurde nichts rückgängig gemacht.`,
  undoChanged: (path: string): string =>
    `${path} hat sich inzwischen geändert. Es wurde nichts rückgängig gemacht.`,
  undoLine: (path: string): string =>
    `${path} hat sich inzwischen geändert. Es wurde nichts rückgängig gemacht, aber du kannst die Zeile selbst entfernen.`,
  stepChanged: 'Dieser Schritt hat sich in seiner Notiz geändert. Es wurde nichts geschrieben.',
  stepNotOpen: 'Dieser Schritt ist in seiner Notiz nicht mehr offen. Es wurde nichts geschrieben.',
  properties: (path: string, reason: string, names: readonly string[]): string =>
    `In ${path} wurde nichts geschrieben. ${reason} Berichtige das in der Notiz, oder schreib dort selbst hinein: ${listed(names)}.`,
  log: (problem: LogProblem): string => {
    switch (problem.kind) {
      case 'path':
        return failures.notePlace(obstacles.path(problem.obstacle));
      case 'no-day':
        return `Es wurde nichts geschrieben. Das Datumsformat der täglichen Notizen, ${problem.format}, gibt diesem Tag keine eigene Notiz: ${dates.full(problem.day)}. Nimm YYYY-MM-DD.`;
      case 'unread':
        return unreadNote(problem.note, dates.full(problem.day));
      case 'line':
        return obstacles.log(problem.refusal);
      case 'note':
        return failures.notWritten(problem.path, obstacles.log(problem.refusal));
    }
  },
  notePlace: (reason: string): string =>
    `Es wurde nichts geschrieben. ${reason} Wähle einen anderen Ordner oder ein anderes Datumsformat für tägliche Notizen.`,
  templatePlace: (reason: string): string =>
    `Es wurde nichts geschrieben. ${reason} Wähle in den Einstellungen eine andere Vorlage.`,
  notWritten: (path: string, reason: string): string =>
    `In ${path} wurde nichts geschrieben. ${reason}`,
  line: (path: string, line: number, reason: string): string =>
    `${path}, Zeile ${number(line)}: ${reason} Es wurde nichts geschrieben.`,
  noTemplate: (template: string, path: string): string =>
    `Es wurde nichts geschrieben, weil es die Vorlage von ${path} nicht gibt. Leg ${template} an, oder wähle in den Einstellungen eine andere Vorlage.`,
  fileName: (name: string): string =>
    `So kann keine Datei heißen: „${name}“. Nimm einen Namen wie Exporte/Erfolge.`,
  range: (words: string): string =>
    `„${words}“ ist kein Zeitraum. Nimm etwa letzte 6 Monate oder 2026-Q3.`,
  longCard: 'Ein Bild kann bis zu fünfzig Jahre zeigen. Nimm einen kürzeren Zeitraum.',
  noBlockHere:
    'Der Cursor steht in Code oder in einem Kommentar ohne Ende, ein Block wäre hier also nicht zu sehen. Beende ihn zuerst, oder setz den Cursor darüber.',
  lines: (lines: readonly number[], reason: string): string =>
    plural(lines.length, {
      one: `Zeile ${lines.map(number).join()} blieb, wie sie war. ${reason}`,
      other: `Die Zeilen ${listed(lines.map(number))} blieben, wie sie waren. ${reason}`,
    }),
};

/** The day has a note whose name the settings do not read. */
function unreadNote({ path, location, language, isOwn }: UnreadNote, day: string): string {
  const what = `Es wurde nichts geschrieben. ${path} sieht aus wie die Notiz für ${day}, heißt aber nicht wie deine täglichen Notizen.`;
  if (location === null) {
    return `${what} Der Wochentag im Namen ist ein anderer. Benenne diese Notiz um.`;
  }
  const choose =
    language === null ? '' : `wähle „${language}“ unter ${settings.whereIs('language')}`;
  const { folder, format } = location;
  const where = folder === '' ? '' : `den Ordner „${folder}“ und `;
  const add = `ergänze ${where}das Datumsformat „${format}“ unter ${settings.whereIs('daily.others')}`;
  if (isOwn) return `${what} Die Wörter im Namen sind in einer anderen Sprache, also ${choose}.`;
  return `${what} Benenne diese Notiz um, oder ${choose === '' ? add : `${add} und ${choose}`}.`;
}
