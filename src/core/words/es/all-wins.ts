import type { Words } from '../words';
import { form, lineCount, number } from './numbers';

/** The view of all wins. */
export const allWins: Words['allWins'] = {
  title: 'Todos los logros',
  search: 'Buscar en todos los logros',
  example: 'palabras, -sin, area:salud',
  listName: 'Lo encontrado',
  none: 'Aún no hay logros. Anota el primero y encuéntralo aquí.',
  nothingFound: 'Nada coincide aquí.',
  clear: 'Vaciar la búsqueda',
  grouped: {
    day: 'Por día',
    month: 'Por mes',
    goal: 'Por meta',
    area: 'Por área',
  },
  without: {
    day: 'Sin día',
    month: 'Sin día',
    goal: 'Sin meta',
    area: 'Sin área',
  },
  queryMenu: 'Guardar esta búsqueda',
  copyBlock: 'Copiar como bloque para una nota',
  copyLink: 'Copiar enlace a esta búsqueda',
  blockCopied: 'Copiado. Pégalo en una nota.',

  select: 'Seleccionar',
  deselect: 'Quitar de la selección',
  selectNone: 'Quitar la selección',
  selected: (count: number): string =>
    count === 0
      ? 'Nada seleccionado'
      : `${number(count)} ${form(count, 'seleccionado', 'seleccionados')}`,
  withSelected: 'Con estos…',
  copyList: 'Copiar como lista',
  setArea: 'Poner área…',
  linkGoal: 'Enlazar a una meta…',
  exportThese: 'Exportar…',
  exportFound: 'Exportar lo encontrado…',
  addToBrag: 'Añadir a la hoja de méritos',
  addedToBrag: (count) =>
    count === 1
      ? 'Desde ahora la línea va entre las primeras de cada hoja de méritos.'
      : `Desde ahora ${lineCount(count)} van entre las primeras de cada hoja de méritos.`,
  notForBrag:
    'En las hojas de méritos van los logros que cuentan y los elogios. Aquí no hay ninguno.',
  listCopied: (count: number): string =>
    `${lineCount(count)} ${form(count, 'copiada', 'copiadas')}.`,
  someUnchanged: (count: number, reason: string): string =>
    `${form(count, 'No se cambió', 'No se cambiaron')} ${lineCount(count)}. ${reason}`,

  exampleDays: [
    'hoy',
    'ayer',
    'la semana pasada',
    'este mes',
    'el mes pasado',
    'este año',
    'el año pasado',
  ],
  open: 'Todos los logros',
  more: (count: number): string => `Y ${number(count)} más`,
};
