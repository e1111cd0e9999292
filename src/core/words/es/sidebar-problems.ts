import type { Words } from '../words';
import type { Prose } from '../prose';
import { form, number } from './numbers';

const USE_DAYS: Prose = ['Usa ', { code: 'YYYY-MM-DD' }, ' y tus notas contarán.'];
const STILL_READ: Prose = ['Lo que ya hay en tus notas se sigue leyendo y contando.'];
const READ_AGAIN: Prose = ['Se leen de nuevo cuando cambian.'];

/** What keeps the plugin from reading everything: what it is, where, and how to fix it. */
export const sidebarProblems: Words['sidebarProblems'] = {
  format: {
    what: 'El formato de fecha no distingue las notas diarias',
    where: (format: string): Prose => [
      'El formato de fecha ',
      { code: format },
      ' no nombra un solo día, así que los logros de las notas diarias no se pueden contar.',
    ],
    fix: USE_DAYS,
    open: 'Abrir el ajuste',
  },
  config: {
    what: 'No se pudo leer un archivo de ajustes',
    where: (path: string, problem: string): Prose => [{ code: path }, `. ${problem}`],
  },
  write: {
    what: 'No se puede escribir nada',
    fix: STILL_READ,
  },
  lost: {
    what: (count: number): string =>
      form(
        count,
        'No se encuentra una nota diaria',
        `No se encuentran ${number(count)} notas diarias`,
      ),
    where: (example: string, count: number): Prose => [
      { code: example },
      count === 1
        ? ' tiene en el nombre una fecha que no encaja con tus ajustes de notas diarias, así que sus líneas no cuentan.'
        : ` y ${number(count - 1)} más tienen en el nombre una fecha que no encaja con tus ajustes de notas diarias, así que sus líneas no cuentan.`,
    ],
    place: (folder: string, format: string): Prose => [
      'Ninguna nota encaja con los ajustes. Estas están en ',
      { code: folder === '' ? '/' : folder },
      ' y se llaman como ',
      { code: format },
      '.',
    ],
    language: (language: string): Prose => [
      'Las palabras de sus nombres están en otro idioma: ',
      { strong: language },
      '.',
    ],
    others: (folder: string, format: string): Prose => [
      'Si también son notas diarias, lee además ',
      { code: folder === '' ? '/' : folder },
      ', con nombres como ',
      { code: format },
      '.',
    ],
    useThese: 'Usar esta carpeta y este formato',
    useLanguage: 'Usar este idioma',
    readToo: 'Leerlas también',
    open: 'Abrir los ajustes',
  },
  unread: {
    what: (count: number): string =>
      form(count, 'No se pudo leer una nota', `No se pudieron leer ${number(count)} notas`),
    where: (first: string, more: number): Prose => [
      more === 0 ? `${first}. ` : `${first} y ${number(more)} más. `,
      'Todo lo demás cuenta.',
    ],
    fix: READ_AGAIN,
    show: 'Mostrarlas',
    readAgain: 'Leer de nuevo',
  },
};
