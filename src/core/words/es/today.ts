import type { Words } from '../words';
import type { Kind } from '../../notes/entry';
import { neverCounts } from '../../notes/entry';
import type { Prose } from '../prose';
import { dayCount, minuteCount, number, winCount, yearCount } from './numbers';
import { shortStatus, status } from './statuses';

/** Today: its amount, its entries, what is still to do. */
export const today: Words['today'] = {
  title: 'Hoy',
  until: (day: string, clock: string): string => `${day}, hasta las ${clock}`,
  wins: winCount,
  winsOf: (amount: number, target: number): string => `${number(amount)} de ${number(target)}`,
  minutesOf: (amount: number, target: number): string =>
    `${number(amount)} de ${minuteCount(target)}`,
  metricOf: (amount: number, target: number, metric: string): string =>
    `${number(amount)} de ${number(target)} ${metric}`,
  open: shortStatus.open,
  rest: status.rest,
  paused: status.paused,
  pausedUntil: (day: string): string => `en pausa hasta el ${day}`,
  entries: (day: string): string => `Entradas del ${day}`,
  alreadyTomorrow: 'Ya de mañana',
  inNoteOf: (day: string): string => `en la nota del ${day}`,
  restToday: 'Descanso',
  pause: 'Pausa…',
  stillToDo: 'Por hacer',
};

const ahead = 'Cuenta a partir de ese día.';

/** The field in which a win is written. */
export const capture: Words['capture'] = {
  ahead,
  placeholder: '¿Qué salió bien?',
  ask: {
    setback: '¿Qué se interpuso?',
    lesson: '¿Qué aprendiste?',
    kudos: '¿Qué te dijeron? Termina con — y el nombre',
  },
  kind: { setback: 'Tropiezo', lesson: 'Aprendizaje', kudos: 'Elogio' },
  destination: (day: string, heading: string | null): Prose =>
    heading === null
      ? [{ strong: day }, ', al final de la nota']
      : [{ strong: day }, ', bajo ', { strong: heading }],
  newFolder: (path: string): Prose => ['En una carpeta nueva: ', { code: path }],
  meaning: (kinds: readonly Kind[], isOpen: boolean, isAhead: boolean): string | null => {
    if (kinds.length === 0) return 'Marca el día y no es un logro.';
    if (isOpen) return 'Una tarea abierta. Cuenta cuando esté hecha.';
    if (kinds.every((kind) => kind === 'setback')) return 'Un tropiezo. Nunca cuenta.';
    if (kinds.every((kind) => kind === 'lesson'))
      return 'Un aprendizaje. Queda guardado y nunca cuenta.';
    if (kinds.every((kind) => kind === 'kudos')) return 'Un elogio. Queda guardado y nunca cuenta.';
    if (kinds.every(neverCounts)) return 'Queda guardado y nunca cuenta.';
    return isAhead ? ahead : null;
  },
  timeAhead: (time: string): string => `Hoy todavía no son las ${time}.`,
  askTimeAhead: (time: string): string =>
    `Hoy todavía no son las ${time}. Pulsa Enter otra vez para anotarlo de todos modos, o escribe “ayer” al principio.`,
  unclear: (day: string, phrase: string): Prose => [
    'Para el ',
    { strong: day },
    ', escribe ',
    { code: `${phrase}:` },
  ],
  enterAdds: (note: string, heading: string | null): Prose =>
    heading === null
      ? [`Pulsa Enter para añadirlo al final de ${note}`]
      : [`Pulsa Enter para añadirlo a ${note}, bajo ${heading}`],
  waiting: 'Esperando a tu plantilla. Tu línea está a salvo en el campo.',
  logged: 'Anotado.',
  kept: 'Sin anotar. Tu línea sigue en el campo.',
};

/** An entry in a list, and the muted text after its words. */
export const entry: Words['entry'] = {
  kind: {
    win: 'logro',
    step: 'pasito',
    setback: 'tropiezo',
    lesson: 'aprendizaje',
    kudos: 'elogio',
  },
  wordless: 'Aún sin palabras',
  minutes: (minutes: number): string => `${number(minutes)} min`,
  metric: (name: string, value: number): string => `${number(value)} ${name}`,
  open: 'Tarea abierta: cuenta cuando esté hecha',
  cancelled: 'Cancelada: no cuenta',
  copy: 'También está en otra nota, y cuenta allí',
  done: (text: string): string => `Hecho: ${text}`,
  startTimer: (text: string): string => `Iniciar el temporizador: ${text}`,
  stopTimer: (text: string): string => `Parar el temporizador: ${text}`,
};

/** What is said while notes are read. */
export const reading: Words['reading'] = {
  title: 'Leyendo tus notas',
  count: (done: number, all: number): string => `${number(done)} de ${number(all)}`,
  meanwhile: 'Primero las más recientes. Ya puedes anotar logros.',
};

export const onThisDay: Words['onThisDay'] = {
  showAll: (days: number): string => `Mostrar los ${number(days)}`,
  showLatest: 'Mostrar lo último',
  title: 'Un día como hoy',
  yearsAgo: (years: number, day: string): string => `Hace ${yearCount(years)}, ${day}`,
  daysAgo: (days: number, day: string): string => `Hace ${dayCount(days)}, ${day}`,
};
