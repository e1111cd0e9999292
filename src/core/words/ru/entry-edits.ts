import type { Words } from '../words';
import type { Kind } from '../../notes/entry';
import { form, number } from './numbers';

const KINDS: Readonly<Record<Kind, string>> = {
  win: 'Победа',
  step: 'Маленький шаг',
  setback: 'Осечка',
  lesson: 'Вывод',
  kudos: 'Похвала от кого-то',
};

/** Changing an entry where it is shown. */
export const entryEdits: Words['entryEdits'] = {
  words: 'Изменить слова…',
  day: 'Другой день…',
  kind: 'Изменить вид…',
  areas: 'Сфера…',
  goal: 'Цель…',
  done: 'Отметить сделанной',
  notDone: 'Отметить несделанной',
  unmark: 'Снять метку',
  delete: 'Удалить строку…',

  wordsTitle: 'Изменить слова',
  wordsLabel: 'Что написано в строке',
  wordsHint: 'Дата, теги и числа останутся такими, как в заметке.',
  save: 'Сохранить',
  saveAnyway: 'Всё равно сохранить',
  changeAnyway: 'Всё равно изменить',
  whichDay: 'Какой день? Напиши «вчера», «3 дня назад» или 2026-11-06',
  noDay: 'Это пока не день.',
  writesDate: (date: string): string => `впишет в строку ${date}`,
  moveOrDateTitle: 'Перенести строку?',
  moveOrDate: (path: string): string =>
    `Она может перейти в ${path} или остаться в своей заметке, и тогда в неё впишется дата. Вопрос задаётся один раз. Ответ хранится в настройках, в разделе «Запись».`,
  moveIt: 'Перенести строку',
  writeDate: 'Вписать дату',
  whichKind: 'Что это?',
  kinds: KINDS,
  noKind: 'Выбери одно из пяти.',
  whichArea: 'Какая сфера? Можно и новую, например здоровье/бег',
  noArea: 'Без сферы',
  badArea: 'Это не может быть сферой. Напиши как в теге, например здоровье/бег.',
  newArea: 'новая сфера',
  whichGoal: 'К какой цели это относится?',
  noGoal: 'Без цели',
  noSuchGoal: 'Цели с таким названием нет.',
  deleteTitle: 'Удалить эту строку?',
  deleteFrom: (path: string): string => `Она будет удалена из ${path}.`,
  deleteIt: 'Удалить',
  cancel: 'Отмена',

  changed: (text: string): string => `Изменено: «${text}»`,
  dated: (text: string, day: string): string => `Теперь день: ${day}, «${text}»`,
  unmarked: (text: string): string => `Метка снята: «${text}»`,
  deleted: (text: string): string => `Удалено: «${text}»`,
  undone: 'Отменено. Строка такая же, как раньше.',
  moved: (text: string, path: string): string => `Перенесено в ${path}: «${text}»`,
  undoneMove: 'Отменено. Строка снова в своей заметке.',
  inBoth: (first: string, second: string, reason: string): string =>
    `Строка теперь и в ${first}, и в ${second}: удали одну из них. ${reason}`,
  changedMany: (count: number): string =>
    form(
      count,
      `Изменена ${number(count)} строка.`,
      `Изменены ${number(count)} строки.`,
      `Изменено ${number(count)} строк.`,
    ),
};
