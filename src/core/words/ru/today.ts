import type { Words } from '../words';
import type { Kind } from '../../notes/entry';
import { neverCounts } from '../../notes/entry';
import type { Prose } from '../prose';
import { dayCount, number, ofMinutes, winCount, yearCount } from './numbers';
import { shortStatus, status } from './statuses';

/** Today: its amount, its entries, what is still to do. */
export const today: Words['today'] = {
  title: 'Сегодня',
  until: (day: string, clock: string): string => `${day}, до ${clock}`,
  wins: winCount,
  winsOf: (amount: number, target: number): string => `${number(amount)} из ${number(target)}`,
  minutesOf: (amount: number, target: number): string =>
    `${number(amount)} из ${ofMinutes(target)}`,
  metricOf: (amount: number, target: number, metric: string): string =>
    `${number(amount)} из ${number(target)} ${metric}`,
  open: shortStatus.open,
  rest: status.rest,
  paused: status.paused,
  pausedUntil: (day: string): string => `пауза до ${day}`,
  entries: (day: string): string => `Записи за день: ${day}`,
  alreadyTomorrow: 'Уже на завтра',
  inNoteOf: (day: string): string => `в заметке дня: ${day}`,
  restToday: 'Отдых',
  pause: 'Пауза…',
  stillToDo: 'Осталось сделать',
};

const ahead = 'Пойдёт в счёт с того дня.';

/** The field in which a win is written. */
export const capture: Words['capture'] = {
  ahead,
  placeholder: 'Что получилось?',
  ask: {
    setback: 'Что помешало?',
    lesson: 'Какой вывод?',
    kudos: 'Что тебе сказали? В конце — и имя',
  },
  kind: { setback: 'Осечка', lesson: 'Вывод', kudos: 'Похвала' },
  destination: (day: string, heading: string | null): Prose =>
    heading === null
      ? [{ strong: day }, ', в конце заметки']
      : [{ strong: day }, ', под заголовком ', { strong: heading }],
  newFolder: (path: string): Prose => ['В новой папке: ', { code: path }],
  meaning: (kinds: readonly Kind[], isOpen: boolean, isAhead: boolean): string | null => {
    if (kinds.length === 0) return 'Отмечает день и победой не считается.';
    if (isOpen) return 'Открытая задача. Засчитается, когда будет сделана.';
    if (kinds.every((kind) => kind === 'setback')) return 'Осечка. В счёт не идёт никогда.';
    if (kinds.every((kind) => kind === 'lesson')) return 'Вывод. Он сохранится и в счёт не пойдёт.';
    if (kinds.every((kind) => kind === 'kudos'))
      return 'Похвала. Она сохранится и в счёт не пойдёт.';
    if (kinds.every(neverCounts)) return 'Сохранится и в счёт не пойдёт.';
    return isAhead ? ahead : null;
  },
  timeAhead: (time: string): string => `${time} сегодня ещё впереди.`,
  askTimeAhead: (time: string): string =>
    `${time} сегодня ещё впереди. Нажми Enter ещё раз, чтобы всё равно записать, или начни строку со слова «вчера».`,
  unclear: (day: string, phrase: string): Prose => [
    'Для дня ',
    { strong: day },
    ' напиши ',
    { code: `${phrase}:` },
  ],
  enterAdds: (note: string, heading: string | null): Prose =>
    heading === null
      ? [`Enter добавит строку в конец заметки ${note}`]
      : [`Enter добавит строку в ${note}, под заголовком «${heading}»`],
  waiting: 'Ждём твой шаблон. Строка в поле никуда не денется.',
  logged: 'Записано.',
  kept: 'Не записано. Строка по-прежнему в поле.',
};

/** An entry in a list, and the muted text after its words. */
export const entry: Words['entry'] = {
  kind: {
    win: 'победа',
    step: 'шаг',
    setback: 'осечка',
    lesson: 'вывод',
    kudos: 'похвала',
  },
  wordless: 'Пока без слов',
  minutes: (minutes: number): string => `${number(minutes)} мин`,
  // The case of a word isn't known, and a unit such as km has none.
  metric: (name: string, value: number): string =>
    name.length <= 3 || /^[a-z]/i.test(name)
      ? `${number(value)} ${name}`
      : `${name}: ${number(value)}`,
  open: 'Открытая задача: засчитается, когда будет сделана',
  cancelled: 'Отменена: в счёт не идёт',
  copy: 'Есть и в другой заметке: в счёт идёт там',
  done: (text: string): string => `Сделано: ${text}`,
  startTimer: (text: string): string => `Запустить таймер: ${text}`,
  stopTimer: (text: string): string => `Остановить таймер: ${text}`,
};

/** What is said while notes are read. */
export const reading: Words['reading'] = {
  title: 'Читаем твои заметки',
  count: (done: number, all: number): string => `${number(done)} из ${number(all)}`,
  meanwhile: 'Сначала новые. Победы уже можно записывать.',
};

export const onThisDay: Words['onThisDay'] = {
  showAll: (days: number): string => `Показать все: ${number(days)}`,
  showLatest: 'Только последние',
  title: 'В этот день',
  yearsAgo: (years: number, day: string): string => `${yearCount(years)} назад, ${day}`,
  daysAgo: (days: number, day: string): string => `${dayCount(days)} назад, ${day}`,
};
