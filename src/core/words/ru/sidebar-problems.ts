import type { Words } from '../words';
import type { Prose } from '../prose';
import { form, number } from './numbers';

const USE_DAYS: Prose = ['Используй ', { code: 'YYYY-MM-DD' }, ', и заметки пойдут в счёт.'];
const STILL_READ: Prose = ['То, что уже есть в твоих заметках, по-прежнему читается и считается.'];
const READ_AGAIN: Prose = ['Они прочитаются снова, когда изменятся.'];

/** What keeps the plugin from reading everything: what it is, where, and how to fix it. */
export const sidebarProblems: Words['sidebarProblems'] = {
  format: {
    what: 'Ежедневные заметки не различить по формату даты',
    where: (format: string): Prose => [
      'Формат даты ',
      { code: format },
      ' не называет один-единственный день, поэтому победы в ежедневных заметках не посчитать.',
    ],
    fix: USE_DAYS,
    open: 'Открыть настройку',
  },
  config: {
    what: 'Файл настроек не удалось прочитать',
    where: (path: string, problem: string): Prose => [{ code: path }, `. ${problem}`],
  },
  write: {
    what: 'Сейчас ничего нельзя записать',
    fix: STILL_READ,
  },
  lost: {
    what: (count: number): string =>
      count === 1
        ? 'Одна ежедневная заметка не найдена'
        : form(
            count,
            `Не найдена ${number(count)} ежедневная заметка`,
            `Не найдены ${number(count)} ежедневные заметки`,
            `Не найдено ${number(count)} ежедневных заметок`,
          ),
    where: (example: string, count: number): Prose =>
      count === 1
        ? [
            'В имени заметки ',
            { code: example },
            ' дата не такая, как в твоих настройках ежедневных заметок, поэтому строки в ней не идут в счёт.',
          ]
        : [
            'В именах заметок (',
            { code: example },
            ` и ещё ${number(count - 1)}) дата не такая, как в твоих настройках ежедневных заметок, поэтому строки в них не идут в счёт.`,
          ],
    place: (folder: string, format: string): Prose => [
      'Под настройки не подходит ни одна заметка. Эти лежат в ',
      { code: folder === '' ? '/' : folder },
      ' и называются ',
      { code: format },
      '.',
    ],
    language: (language: string): Prose => [
      'Слова в их именах на другом языке: ',
      { strong: language },
      '.',
    ],
    others: (folder: string, format: string): Prose => [
      'Если это тоже ежедневные заметки, читай и папку ',
      { code: folder === '' ? '/' : folder },
      ' с именами ',
      { code: format },
      '.',
    ],
    useThese: 'Взять эту папку и формат',
    useLanguage: 'Взять этот язык',
    readToo: 'Читать и их',
    open: 'Открыть настройки',
  },
  unread: {
    what: (count: number): string =>
      count === 1
        ? 'Одну заметку не удалось прочитать'
        : form(
            count,
            `${number(count)} заметку не удалось прочитать`,
            `${number(count)} заметки не удалось прочитать`,
            `${number(count)} заметок не удалось прочитать`,
          ),
    where: (first: string, more: number): Prose => [
      more === 0 ? `${first}. ` : `${first} и ещё ${number(more)}. `,
      'Всё остальное считается.',
    ],
    fix: READ_AGAIN,
    show: 'Показать их',
    readAgain: 'Читать снова',
  },
};
