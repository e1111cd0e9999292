import type { Words } from '../words';
import type { Prose } from '../prose';
import { counted, form, lineCount, noteCount, number } from './numbers';

const dailyNotes = counted('ежедневная заметка', 'ежедневные заметки', 'ежедневных заметок');

/** What is said before the first win, and before old wins count. */
export const onboarding: Words['onboarding'] = {
  title: 'Начни с одной небольшой победы',
  how: 'Запиши, что сегодня получилось, пусть и совсем небольшое. Это станет строкой в сегодняшней заметке.',
  or: (tag: string): Prose => [
    'Или добавь ',
    { code: tag },
    ' к любой строке, которая у тебя уже есть. Из таких строк складываются серии, тепловая карта и обзоры.',
  ],
  orTap: 'Или нажми на то, что уже есть сегодня',
  starters: ['Стакан воды', 'Выход на улицу', 'Одно написанное предложение'],
  means: {
    win: 'То, что получилось',
    step: 'Шаг, который можно сделать за две минуты',
    lesson: 'То, чему это научило. В счёт не идёт никогда',
    setback: 'То, что помешало. В счёт не идёт никогда',
    kudos: 'Добрые слова тебе. В счёт не идут никогда',
  },
  guides: {
    streak: 'День с победой продолжает серию. День отдыха или пауза никогда её не заканчивают.',
    heatmap:
      'Один квадрат на каждый день. Чем больше побед, тем ярче его цвет. Нажми, чтобы открыть день.',
    week: 'Семь столбиков, по одному на день. В конце недели из них получится обзор.',
  },
  where: 'Куда записывать победы?',
  noWins: (notes: number): string => `${dailyNotes(notes)}, отмеченных побед пока нет`,
  noWinsHow: (tag: string): Prose => [
    'Любая строка, в которой есть ',
    { code: tag },
    ', — победа. Для начала хватит одной.',
  ],
  whatCounts: 'Что идёт в счёт?',
  headings: (notes: number, heading: string): string =>
    `Твои победы стоят под заголовком? «${heading}» есть в ${number(notes)} ${form(
      notes,
      'заметке',
      'заметках',
      'заметках',
    )}. Эти строки могут идти в счёт как есть.`,
  countHeading: (heading: string): string => `Считать «${heading}»`,
  oldVault: 'В твоих заметках уже есть победы',
  oldVaultHow: (notes: number, year: string): string =>
    `${noteCount(notes)}, самая ранняя: ${year}. Выбери, что идёт в счёт. Сами заметки не изменятся.`,
  lines: lineCount,
  sample: (text: string, day: string): string => (day === '' ? `«${text}»` : `«${text}», ${day}`),
  noneYet: 'пока нет',
  otherTags: 'Взять другие теги',
  count: 'Считать',
  fromFirst: (year: string): string => `С первой, ${year}`,
  fromToday: 'С сегодняшнего дня',
  fromDay: 'С другого дня',
  firstDay: 'Первый день, который идёт в счёт',
  firstDayWanted: 'Выбери первый день, который идёт в счёт: сегодня или раньше.',
  begin: 'Начать',
};
