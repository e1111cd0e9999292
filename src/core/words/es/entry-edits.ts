import type { Words } from '../words';
import type { Kind } from '../../notes/entry';
import { form, number } from './numbers';

const KINDS: Readonly<Record<Kind, string>> = {
  win: 'Un logro',
  step: 'Un pasito',
  setback: 'Un tropiezo',
  lesson: 'Un aprendizaje',
  kudos: 'Un elogio de alguien',
};

/** Changing an entry where it is shown. */
export const entryEdits: Words['entryEdits'] = {
  words: 'Editar texto…',
  day: 'Otro día…',
  kind: 'Cambiar tipo…',
  areas: 'Área…',
  goal: 'Meta…',
  done: 'Marcar como hecho',
  notDone: 'Marcar como no hecho',
  unmark: 'Quitar la marca',
  delete: 'Borrar línea…',

  wordsTitle: 'Editar texto',
  wordsLabel: 'Lo que dice la línea',
  wordsHint: 'Su fecha, sus etiquetas y sus números quedan como están en la nota.',
  save: 'Guardar',
  saveAnyway: 'Guardar igualmente',
  changeAnyway: 'Hacerlo igualmente',
  whichDay: '¿Qué día? Escribe “ayer”, “viernes” o 2026-11-06',
  noDay: 'Eso aún no es un día.',
  writesDate: (date: string): string => `escribe ${date} en la línea`,
  moveOrDateTitle: '¿Mover la línea?',
  moveOrDate: (path: string): string =>
    `Puede ir a ${path}, o quedarse en su nota con la fecha escrita en ella. Se pregunta una sola vez. La elección queda en los ajustes, en Anotar.`,
  moveIt: 'Mover la línea',
  writeDate: 'Escribir la fecha',
  whichKind: '¿Qué es?',
  kinds: KINDS,
  noKind: 'Elige uno de los cinco.',
  whichArea: '¿Qué área? Escribe una nueva, como salud/correr',
  noArea: 'Sin área',
  badArea: 'Eso no puede ser un área. Escríbela como en una etiqueta, por ejemplo salud/correr.',
  newArea: 'área nueva',
  whichGoal: '¿A qué meta pertenece?',
  noGoal: 'Sin meta',
  noSuchGoal: 'Ninguna meta se llama así.',
  deleteTitle: '¿Borrar esta línea?',
  deleteFrom: (path: string): string => `Se borrará de ${path}.`,
  deleteIt: 'Borrar',
  cancel: 'Cancelar',

  changed: (text: string): string => `Cambiado: “${text}”`,
  dated: (text: string, day: string): string => `Ahora es del ${day}: “${text}”`,
  unmarked: (text: string): string => `Ya sin marca: “${text}”`,
  deleted: (text: string): string => `Borrado: “${text}”`,
  undone: 'Deshecho. La línea está como antes.',
  moved: (text: string, path: string): string => `Movida a ${path}: “${text}”`,
  undoneMove: 'Deshecho. La línea está de vuelta en su nota.',
  inBoth: (first: string, second: string, reason: string): string =>
    `La línea está ahora en ${first} y en ${second}: borra una de las dos. ${reason}`,
  changedMany: (count: number): string =>
    form(count, `Se cambió ${number(count)} línea.`, `Se cambiaron ${number(count)} líneas.`),
};
