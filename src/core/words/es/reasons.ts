import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { EntryHint } from '../../journal/entry-reason';
import { dates } from './dates';

/** Why an entry doesn't count, or what may be a slip; null where there is nothing to say. */
export const reasons: Words['reasons'] = {
  hint: (hint: EntryHint | null, today: Day): string | null =>
    hint === null ? null : inWords(hint, today),
};

function inWords(hint: EntryHint, today: Day): string {
  switch (hint.kind) {
    case 'unknown-state':
      return `“${hint.checkbox}” no marca una tarea como hecha. Estos sí: ${Array.from(hint.doneCharacters).join(' ')}`;
    case 'future':
      return `Posterior a hoy: cuenta desde el ${dates.short(hint.day, today)}`;
    case 'copy':
      return `Copia: cuenta en ${hint.path}`;
    case 'late':
      return `Con fecha posterior a su nota: cuenta el ${dates.short(hint.day, today)}`;
    default:
      return WITHOUT_DETAILS[hint.kind];
  }
}

const WITHOUT_DETAILS = {
  setback: 'Tropiezo: aparece en la lista, nunca cuenta',
  lesson: 'Aprendizaje: aparece en la lista, nunca cuenta',
  kudos: 'Elogio: aparece en la lista, nunca cuenta',
  step: 'Pasito: según tus ajustes, no cuentan',
  wordless: 'Aún sin palabras: cuenta cuando diga qué salió bien',
  'not-read': 'Sin leer: esta nota es una plantilla, o tus ajustes la excluyen',
  open: 'Tarea abierta: cuenta cuando esté hecha',
  'looks-unticked': 'Parece una casilla vacía: cuenta como - [x]',
  started: 'Empezada: cuenta cuando esté hecha',
  cancelled: 'Cancelada: no cuenta',
  'no-day': 'Sin día: esta no es una nota diaria',
} as const;
