import type { Words } from '../words';
import type { Prose } from '../prose';
import { forms, number, plural } from './numbers';

const USE_DAYS: Prose = ['Use ', { code: 'YYYY-MM-DD' }, ' e suas notas vão contar.'];
const STILL_READ: Prose = ['O que já está nas suas notas continua sendo lido e contado.'];
const READ_AGAIN: Prose = ['Elas são lidas de novo quando mudam.'];

/** What keeps the plugin from reading everything: what it is, where, and how to fix it. */
export const sidebarProblems: Words['sidebarProblems'] = {
  format: {
    what: 'O formato de data não distingue as notas diárias',
    where: (format: string): Prose => [
      'O formato de data ',
      { code: format },
      ' não nomeia um único dia, então as conquistas nas notas diárias não podem ser contadas.',
    ],
    fix: USE_DAYS,
    open: 'Abrir a configuração',
  },
  config: {
    what: 'Um arquivo de configurações não pôde ser lido',
    where: (path: string, problem: string): Prose => [{ code: path }, `. ${problem}`],
  },
  write: {
    what: 'Nada pode ser escrito',
    fix: STILL_READ,
  },
  lost: {
    what: (count: number): string =>
      plural(
        count,
        forms(
          'Uma nota diária não é encontrada',
          `${number(count)} notas diárias não são encontradas`,
        ),
      ),
    where: (example: string, count: number): Prose => [
      { code: example },
      count === 1
        ? ' tem no nome uma data que não combina com suas configurações de notas diárias, então as linhas dela não contam.'
        : ` e mais ${number(count - 1)} têm no nome uma data que não combina com suas configurações de notas diárias, então as linhas delas não contam.`,
    ],
    place: (folder: string, format: string): Prose => [
      'Nenhuma nota combina com as configurações. Estas estão em ',
      { code: folder === '' ? '/' : folder },
      ', com nome ',
      { code: format },
      '.',
    ],
    language: (language: string): Prose => [
      'As palavras nos nomes delas estão em outro idioma: ',
      { strong: language },
      '.',
    ],
    others: (folder: string, format: string): Prose => [
      'Se também são notas diárias, leia também ',
      { code: folder === '' ? '/' : folder },
      ', com nome ',
      { code: format },
      '.',
    ],
    useThese: 'Usar esta pasta e este formato',
    useLanguage: 'Usar este idioma',
    readToo: 'Lê-las também',
    open: 'Abrir as configurações',
  },
  unread: {
    what: (count: number): string =>
      plural(
        count,
        forms('Uma nota não pôde ser lida', `${number(count)} notas não puderam ser lidas`),
      ),
    where: (first: string, more: number): Prose => [
      more === 0 ? `${first}. ` : `${first} e mais ${number(more)}. `,
      'Todo o resto é contado.',
    ],
    fix: READ_AGAIN,
    show: 'Mostrá-las',
    readAgain: 'Ler de novo',
  },
};
