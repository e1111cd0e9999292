import type { Words } from '../words';
import { form, number } from './numbers';

/** The view of all wins. */
export const allWins: Words['allWins'] = {
  title: 'Все победы',
  search: 'Поиск по всем победам',
  example: 'слова, -без, area:здоровье',
  listName: 'Что нашлось',
  none: 'Побед пока нет. Запиши первую, и она найдётся здесь.',
  nothingFound: 'Здесь ничего не подходит.',
  clear: 'Очистить поиск',
  grouped: {
    day: 'По дням',
    month: 'По месяцам',
    goal: 'По целям',
    area: 'По сферам',
  },
  without: {
    day: 'Без дня',
    month: 'Без дня',
    goal: 'Без цели',
    area: 'Без сферы',
  },
  queryMenu: 'Сохранить этот поиск',
  copyBlock: 'Скопировать как блок для заметки',
  copyLink: 'Скопировать ссылку на этот поиск',
  blockCopied: 'Скопировано. Вставь в заметку.',

  select: 'Выбрать',
  deselect: 'Убрать из выбранного',
  selectNone: 'Снять выбор',
  selected: (count: number): string =>
    count === 0 ? 'Ничего не выбрано' : `Выбрано: ${number(count)}`,
  withSelected: 'С ними…',
  copyList: 'Скопировать списком',
  setArea: 'Задать сферу…',
  linkGoal: 'Связать с целью…',
  exportThese: 'Экспортировать…',
  exportFound: 'Экспортировать найденное…',
  addToBrag: 'В список достижений',
  addedToBrag: (count: number): string =>
    count === 1
      ? 'Теперь это среди первых в каждом списке достижений.'
      : `Теперь среди первых в каждом списке достижений, строк: ${number(count)}.`,
  notForBrag: 'В списках достижений — победы, которые идут в счёт, и похвала. Здесь таких нет.',
  listCopied: (count: number): string =>
    form(
      count,
      `Скопирована ${number(count)} строка.`,
      `Скопированы ${number(count)} строки.`,
      `Скопировано ${number(count)} строк.`,
    ),
  someUnchanged: (count: number, reason: string): string =>
    `${form(
      count,
      `${number(count)} строка не изменена.`,
      `${number(count)} строки не изменены.`,
      `${number(count)} строк не изменены.`,
    )} ${reason}`,

  exampleDays: [
    'сегодня',
    'вчера',
    'на прошлой неделе',
    'в этом месяце',
    'в прошлом месяце',
    'в этом году',
    'в прошлом году',
  ],
  open: 'Все победы',
  more: (count: number): string => `И ещё ${number(count)}`,
};
