import type { Words } from '../words';
import type { Added } from '../../insight/what-it-adds';
import type { UnreadNote } from '../../journal/unread-note';
import type { LogProblem } from '../../logging/log-into-note';
import { dates } from './dates';
import { counted, form, listed, minuteCount, number } from './numbers';
import { obstacles } from './obstacles';
import { settings } from './settings';

const moreMinutes = counted('minuto más', 'minutos más');

/** What a notice says after something was done, or could not be. */
export const notices: Words['notices'] = {
  undo: 'Deshacer',
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
    const where = heading === null ? `para el ${day}` : `para el ${day}, bajo ${heading}`;
    return count === 1
      ? `Anotado ${where}: “${text}”`
      : `${number(count)} líneas anotadas, la última ${where}: “${text}”`;
  },
  adds: ({ to, of, nth, metric }: Added): string => {
    const count = `Número ${number(nth)} ${of === 'goal' ? 'de la meta' : 'del área'} ${to}.`;
    return metric === null ? count : `${count} ${number(metric.sum)} ${metric.name} hasta ahora.`;
  },
  dayPulse: (value: number): string => `Cómo te fue hoy: ${number(value)} de 5.`,
  weekPulse: (value: number): string => `Cómo te fue esta semana: ${number(value)} de 5.`,
  pulseUndone: 'Deshecho. La nota está como antes.',
  undone: 'Deshecho. La línea se quitó.',
  stepUndone: (goal: string): string => `Deshecho. “${goal}” está como antes.`,
  undoneInNewNote: 'Deshecho. La línea se quitó, pero la nota nueva sigue ahí.',
  rested: 'Hoy es día de descanso. No contará como día sin logro.',
  paused: (last: string): string =>
    `En pausa hasta el ${last}. Estos días no contarán como días sin logro.`,
  done: (step: string): string => `Hecho: ${step}`,
  copied: 'Copiado.',
  whatsNew: (plugin: string, version: string): string => `Novedades de ${plugin} ${version}:`,
  whatsNewRead: 'Entendido',
  reread: 'Todas las notas se leyeron de nuevo.',
  typed: (words: string): string => `Small Wins se desactivó. Habías escrito ${words}.`,

  timerDone: (minutes: number, step: string): string =>
    `${minuteCount(minutes)} ${form(minutes, 'hecho', 'hechos')}: ${step}.`,
  breakBegins: (minutes: number, step: string): string =>
    `${minuteCount(minutes)} ${form(minutes, 'hecho', 'hechos')}: ${step}. Descansa 5 minutos.`,
  roundBegins: (minutes: number, step: string): string =>
    `Se acabó el descanso. Sigue con: ${step}. Hasta ahora: ${minuteCount(minutes)}.`,
  stopAndLog: 'Parar y anotar',
  logIt: 'Anotar',
  lostLine: (line: string, path: string): string =>
    `Anotaste ${line}, pero no está en ${path}. Puede que una plantilla lo haya sobrescrito.`,
  lostLines: (lines: string): string =>
    `Anotaste ${lines}, pero estas líneas no están en sus notas. Puede que una plantilla las haya sobrescrito.`,
  logItAgain: 'Anotar de nuevo',
  logThemAgain: 'Anotar de nuevo',
  forget: 'Olvidar',
  moreMinutes,

  newStep: (goal: string, step: string): string => `Nuevo pasito de ${goal}: “${step}”`,
  goalDone: (goal: string): string => `“${goal}” está cumplida. Todo lo que lograste se queda.`,
  goalDropped: (goal: string): string => `Has dejado “${goal}”. Todo lo que lograste se queda.`,
  goalSaved: (goal: string): string => `“${goal}” está guardada.`,
  goalActive: (goal: string): string => `Sigues “${goal}” otra vez.`,
  routine: (goal: string): string => `“${goal}” ya es una rutina.`,

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
      written: `Repaso escrito: ${days}.`,
      updated: `Repaso actualizado: ${days}.`,
      unchanged: `Este repaso ya está al día: ${days}.`,
    };
    return [
      first[outcome],
      isOwnTextKept ? 'Tu propio texto quedó como estaba.' : '',
      areEditsKept ? 'Lo que editaste se conservó.' : '',
      areEditsMoved ? 'Lo que editaste está ahora debajo del texto nuevo.' : '',
      hasOtherPeriods ? 'Los otros repasos de la misma nota quedaron como estaban.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  },

  openSettings: (group: string): string => `Abre Ajustes → Small Wins → ${group}.`,
};

/** Why something was not done, and that nothing was written. */
export const failures: Words['failures'] = {
  unknown: (reason: string): string => `Eso no funcionó, y no se escribió nada. ${reason}`,
  reading: 'Tus notas aún se están leyendo. Prueba de nuevo cuando termine.',
  missing: (path: string): string => `${path} ya no está ahí.`,
  inTableCell: 'Las líneas de una tabla solo se pueden marcar en modo fuente.',
  missingNothingWritten: (path: string): string => `${path} ya no está ahí. No se escribió nada.`,
  unmerged: (path: string): string =>
    `Otro programa cambió ${path}, y su editor abierto aún no lo muestra. No se escribió nada. Prueba de nuevo en un momento.`,
  exists: (path: string): string => `${path} ya existe. No se escribió nada.`,
  undoMissing: (path: string): string =>
    `${path} se movió o se borró entretanto. No se deshizo nada.`,
  undoChanged: (path: string): string => `${path} cambió entretanto. No se deshizo nada.`,
  undoLine: (path: string): string =>
    `${path} cambió entretanto. No se deshizo nada, pero puedes quitar la línea a mano.`,
  stepChanged: 'Este pasito cambió en su nota. No se escribió nada.',
  stepNotOpen: 'Este pasito ya no está abierto en su nota. No se escribió nada.',
  properties: (path: string, reason: string, names: readonly string[]): string =>
    `No se escribió nada en ${path}. ${reason} Arréglalo en la nota, o escribe allí ${listed(names)} a mano.`,
  log: (problem: LogProblem): string => {
    switch (problem.kind) {
      case 'path':
        return failures.notePlace(obstacles.path(problem.obstacle));
      case 'no-day':
        return `No se escribió nada. El formato de fecha de las notas diarias, ${problem.format}, no da una nota propia al ${dates.full(problem.day)}. Usa YYYY-MM-DD.`;
      case 'unread':
        return unreadNote(problem.note, dates.full(problem.day));
      case 'line':
        return obstacles.log(problem.refusal);
      case 'note':
        return failures.notWritten(problem.path, obstacles.log(problem.refusal));
    }
  },
  notePlace: (reason: string): string =>
    `No se escribió nada. ${reason} Elige otra carpeta u otro formato de fecha para las notas diarias.`,
  templatePlace: (reason: string): string =>
    `No se escribió nada. ${reason} Elige otra plantilla en los ajustes.`,
  notWritten: (path: string, reason: string): string => `No se escribió nada en ${path}. ${reason}`,
  line: (path: string, line: number, reason: string): string =>
    `${path}, línea ${number(line)}: ${reason} No se escribió nada.`,
  noTemplate: (template: string, path: string): string =>
    `No se escribió nada, porque la plantilla de ${path} no existe. Crea ${template}, o elige otra plantilla en los ajustes.`,
  fileName: (name: string): string =>
    `“${name}” no puede ser el nombre de un archivo. Prueba uno como Exportados/Logros.`,
  range: (words: string): string =>
    `“${words}” no es un periodo. Prueba últimos 6 meses o 2026-Q3.`,
  longCard: 'Una imagen puede mostrar hasta cincuenta años. Prueba un periodo más corto.',
  noBlockHere:
    'El cursor está dentro de código o de un comentario que no se cierra, así que un bloque no se vería aquí. Ciérralo primero, o pon el cursor antes.',
  lines: (lines: readonly number[], reason: string): string =>
    form(
      lines.length,
      `La línea ${lines.map(number).join()} quedó como estaba. ${reason}`,
      `Las líneas ${listed(lines.map(number))} quedaron como estaban. ${reason}`,
    ),
};

/** The day has a note whose name the settings do not read. */
function unreadNote({ path, location, language, isOwn }: UnreadNote, day: string): string {
  const what = `No se escribió nada. ${path} parece la nota del ${day}, pero no se llama como tus notas diarias.`;
  if (location === null) {
    return `${what} El día de la semana de su nombre no es el de esa fecha. Cambia el nombre de la nota.`;
  }
  const choose = language === null ? '' : `elige “${language}” en ${settings.whereIs('language')}`;
  const { folder, format } = location;
  const where = folder === '' ? '' : `la carpeta “${folder}” y `;
  const add = `Añade ${where}el formato de fecha “${format}” en ${settings.whereIs('daily.others')}`;
  if (isOwn) return `${what} Las palabras de su nombre están en otro idioma: ${choose}.`;
  return `${what} ${choose === '' ? add : `${add}, y ${choose}`}, o cambia el nombre de la nota.`;
}
