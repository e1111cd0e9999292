import type { Words } from '../words';
import type { PeriodKind } from '../../calendar/period';
import type { Prose } from '../prose';
import { didYouMean } from './expected';
import { counted, form, listed, number } from './numbers';
import { NOT_A_PERIOD } from './periods';

const NOTHING = 'Ничего не записано.';

const characterCount = counted('символ', 'символа', 'символов');

/** What is said to links, to other plugins and on Obsidian's command line. */
export const api: Words['api'] = {
  off: `Small Wins выключен. ${NOTHING}`,
  reading: 'Твои заметки ещё читаются. Спроси чуть позже.',
  text: (name: string): string => `«${name}» должно быть текстом. ${NOTHING}`,
  tooLong: (name: string, length: number, most: number): string =>
    `«${name}» слишком длинно: ${characterCount(length)}. Предел\u00a0— ${number(most)}. ${NOTHING}`,
  day: (text: string, near: string | null): string =>
    `«${text}»\u00a0— не дата. ${near === null ? 'Используй YYYY-MM-DD или слова, например «вчера». ' : meant(`«${near}»`)}${NOTHING}`,
  period: (kind: PeriodKind, text: string, example: string): string =>
    kind === 'days'
      ? `«${text}»\u00a0— ${NOT_A_PERIOD[kind]}. Используй, например, ${example} или слова вроде «последние 6 недель».`
      : `«${text}»\u00a0— ${NOT_A_PERIOD[kind]}. Используй имя, например ${example}, или любой день оттуда.`,
  onePeriod: (one: string, other: string): string =>
    `Используй «${one}» или «${other}», но не то и другое.`,
  kind: (near: string | null, kinds: readonly string[]): string =>
    `Для «kind» подойдёт только одно из этих слов: ${kinds.join(', ')}. ${meant(near)}${NOTHING}`,
  goal: (text: string, near: string | null, names: readonly string[]): string => {
    const what = `Цели «${text}» нет.`;
    if (near !== null) return `${what} ${didYouMean(near)}`;
    if (names.length === 0) return `${what} В этом хранилище целей пока нет.`;
    const all = listed(names.map((name) => `«${name}»`));
    return names.length === 1
      ? `${what} Твоя единственная цель\u00a0— ${all}.`
      : `${what} Твои цели: ${all}.`;
  },
  time: `«time» должно быть временем, например 09:30. ${NOTHING}`,
  unknown: (name: string, near: string | null, known: readonly string[]): string =>
    `Параметра «${name}» нет. ${near === null ? `Параметры: ${listed(known)}. ` : meant(near)}${NOTHING}`,
  format: 'Для «format» подойдёт только text или json.',
  noText: 'Записывать нечего. Напиши в «text», что получилось.',
  event: 'Единственное событие — «change».',
  callback: 'Для «on» нужна функция, которую вызвать.',
  object: (known: string): string => `Передай объект с ${known}. ${NOTHING}`,

  link: {
    busy: (links: number): string =>
      `Другая ссылка ещё ждёт твоего ответа, поэтому ${
        links === 1
          ? 'по этой ничего не записано'
          : `ничего не записано ещё по ${number(links)} ${form(links, 'ссылке', 'ссылкам', 'ссылкам')}`
      }.`,
    noteName: (name: string): string => `«${name}» не может быть именем заметки. ${NOTHING}`,
    title: 'Записать это?',
    submit: 'Записать',
    cancel: 'Отмена',
    question: (note: string, vault: string, isNew: boolean): Prose =>
      isNew
        ? [
            'Ссылка просит создать ',
            { strong: note },
            ' в хранилище ',
            { strong: vault },
            ' и записать туда эту строку.',
          ]
        : [
            'Ссылка просит записать эту строку в ',
            { strong: note },
            ' в хранилище ',
            { strong: vault },
            '.',
          ],
    noAction: `В этой ссылке не сказано, что делать. Добавь в неё do=log. ${NOTHING}`,
    otherAction: (action: string): string =>
      `Эта ссылка просит «${action}», а Small Wins знает только do=log. ${NOTHING}`,
    otherVault: (named: string, own: string): string =>
      `Эта ссылка для хранилища «${named}», а это\u00a0— «${own}». ${NOTHING}`,
  },

  cli: {
    error: (sentence: string): string => `Ошибка: ${sentence}`,
    format: 'Формат вывода, по умолчанию text',
    area: 'Сфера, например здоровье/бег',
    goal: 'Цель, по названию, псевдониму, пути или ссылке',
    dayValue: '<YYYY-MM-DD или слова>',
    log: 'Записать победу в заметку её дня',
    text: 'Что получилось',
    date: 'День, по умолчанию сегодня',
    time: 'Время',
    anyGoal: 'Цель или любая заметка, на которую сослаться',
    kind: 'Что это, по умолчанию то, что говорят теги',
    streak: 'Показать серию и почему она такая',
    review: 'Показать обзор или записать его в заметку',
    weekValue: '<неделя или день>',
    week: 'Неделя, по умолчанию эта',
    monthValue: '<YYYY-MM или слова>',
    month: 'Месяц вместо недели',
    quarterValue: '<YYYY-Q4 или слова>',
    quarter: 'Квартал',
    yearValue: '<YYYY или слова>',
    year: 'Год',
    daysValue: '<от..до или слова>',
    days: 'Период',
    write: 'Создать или обновить заметку, сохранив твои правки',
    list: 'Показать записи',
    from: 'Первый день',
    to: 'Последний день',
    onlyKind: 'Только этот вид',
    logged: (path: string, line: number, text: string): string =>
      `Записано в ${path}:${line}: ${text}`,
    noEntries: 'Здесь записей нет.',
    noDay: 'без дня',
    notCounted: (kind: string): string => `${kind}, не в счёт`,
    reviewLeft: 'Обзор остался как был.',
    reviewWritten: (path: string): string => `Обзор в ${path}.`,
    reviewUnchanged: (path: string): string => `В ${path} и так всё актуально.`,
    keptParts: (parts: readonly string[]): string =>
      `Осталось с твоими правками: ${parts.join(', ')}.`,
  },
};

function meant(near: string | null): string {
  return near === null ? '' : `${didYouMean(near)} `;
}
