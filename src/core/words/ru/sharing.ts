import type { Words } from '../words';
import type { AimProgress } from '../../insight/aim';
import { amount, ofAmount, partOf } from './amounts';
import { dates } from './dates';
import {
  counted,
  dayCount,
  form,
  hourCount,
  inARow,
  listed,
  minuteCount,
  number,
  timeCount,
  unitCount,
  winCount,
  wonDayCount,
} from './numbers';
import type { StreakUnit } from '../../journal/schedule';

const smallSteps = counted('маленький шаг', 'маленьких шага', 'маленьких шагов');

/** What is written to be shown to others: a brag document and a goal's story. Texts of notes come in ready. */
export const sharing: Words['sharing'] = {
  times: (count: number, days: string): string => `${timeCount(count)}, ${days}`,
  write: 'Написать заметку',
  written: (path: string, isChanged: boolean, keptParts: number): string =>
    `${isChanged ? `Записано в ${path}.` : `В ${path} и так всё актуально.`}${
      keptParts === 0
        ? ''
        : ` ${form(
            keptParts,
            `${number(keptParts)} часть с твоими правками осталась как была.`,
            `${number(keptParts)} части с твоими правками остались как были.`,
            `${number(keptParts)} частей с твоими правками остались как были.`,
          )}`
    }`,
  brag: {
    modal: 'Написать список достижений',
    rangeDefault: 'Этот год',
    title: (days: string): string => `Список достижений ${days}`,
    headline: (wins: number, days: number): string =>
      wins === 0 ? 'Записанных побед нет.' : `${winCount(wins)} за ${dayCount(days)}.`,
    onDay: (wins: number): string => (wins === 0 ? 'Записанных побед нет.' : `${winCount(wins)}.`),
    rest: 'Всё остальное',
  },
  story: {
    modal: 'Рассказать историю цели',
    noGoals: 'Целей пока нет. Сначала сделай заметку целью.',
    setbacks: 'Включить осечки',
    setbacksHow: 'Вместе с выводами, которые записаны вскоре после них.',
    title: (goal: string): string => `История цели «${goal}»`,
    nothing: (goal: string): string => `«${goal}»: побед пока нет. История начнётся с первой.`,
    beneficiary: (whom: string): string => `**Для кого:** ${whom}`,
    outcome: (what: string, isDone: boolean): string =>
      `**${isDone ? 'Что изменилось' : 'Что покажет, что получилось'}:** ${what}`,
    aim: ({ amount: whole, of, left, sum, reached }: AimProgress): string => {
      const on = reached === null ? '' : `, достигнут ${dates.short(reached, 0)}`;
      return left === 0
        ? `**Рубеж:** ${amount(whole, of)}${on}`
        : `**Рубеж:** ${partOf(sum, whole, of)} из ${ofAmount(whole, of)}`;
    },
    number: (sum: string, days: number): string => `**В числах:** ${sum} за ${dayCount(days)}`,
    amount: (sum: string, metric: string): string => `${sum} ${metric}`,
    began: (day: string, text: string): string => `Начало, ${day}: ${text}`,
    latest: (day: string, text: string): string => `Последнее, ${day}: ${text}`,
    headings: {
      course: 'Как это было',
      change: 'До и после',
      effort: 'Сколько в это вложено',
      own: 'Моими словами',
    },
    prompts: ['Почему это было важно?', 'Что сказать тому, кто начинает сегодня?'],
    run: (run: { readonly unit: StreakUnit; readonly length: number }, days: string): string =>
      `Самая длинная серия: ${unitCount(run.length, run.unit)}, ${days}`,
    gap: (days: number): string => `Возвращение спустя ${dayCount(days)}`,
    point: (names: string, win: string): string => `${names}: ${win}`,
    setback: (setback: string, lesson: string | null): string =>
      lesson === null ? `Трудное: ${setback}` : `Трудное: ${setback}. Вывод: ${lesson}`,
    columns: { before: 'Первые четыре недели', after: 'Последние четыре недели' },
    wonDays: 'Дни с победой',
    median: (value: string, n: number): string => `${value} (медиана из ${number(n)})`,
    effort: (wins: number, days: number): string => `${winCount(wins)} за ${dayCount(days)}`,
    minutes: (minutes: number): string => {
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
      const parts = [
        ...(hours > 0 ? [hourCount(hours)] : []),
        ...(rest > 0 ? [minuteCount(rest)] : []),
      ];
      return `Записанное время: ${listed(parts)}`;
    },
    steps: (steps: number): string => `Среди них ${smallSteps(steps)}`,
    sum: (sum: string, metric: string, n: number): string =>
      `${sum} ${metric}, записано ${timeCount(n)}`,
  },
  card: {
    modal: 'Поделиться картинкой',
    about: 'Дни',
    offered: [
      'на этой неделе',
      'на прошлой неделе',
      'в этом месяце',
      'в прошлом месяце',
      'в этом году',
      'в прошлом году',
    ],
    goal: 'Цель',
    wholeVault: 'Все победы',
    size: 'Размер',
    sizes: {
      wide: 'Для ссылки (широкая)',
      tall: 'Для телефона (высокая)',
      poster: 'Плакат (A3)',
    },
    theme: 'Цвета',
    themes: { light: 'Светлые', dark: 'Тёмные', accent: 'Твой акцентный' },
    facts: {
      wins: 'Сколько побед',
      days: 'Сколько дней',
      run: 'Самая длинная серия',
      minutes: 'Сколько времени',
      goal: 'Название цели',
    },
    lines: 'Строки',
    linesHow: 'Отметь победы, которые могут прочитать другие.',
    more: (count: number): string =>
      form(
        count,
        `Ещё ${number(count)} строка за эти дни здесь не показана.`,
        `Ещё ${number(count)} строки за эти дни здесь не показаны.`,
        `Ещё ${number(count)} строк за эти дни здесь не показаны.`,
      ),
    preview: 'Что увидят другие',
    save: 'Сохранить в SVG',
    savePng: 'Сохранить в PNG',
    copy: 'Скопировать',
    share: 'Поделиться',
    saved: (path: string): string => `Сохранено как ${path}.`,
    copied: 'Картинка скопирована.',
    noPng: (path: string): string =>
      `Это устройство не может нарисовать PNG такого размера, поэтому картинка сохранена как ${path}.`,
    noCopy: 'Скопировать картинку здесь нельзя. Лучше сохрани её.',
    file: (days: string): string => `Победы ${days}`,
    title: (days: string): string => `Победы, ${days}`,
    days: wonDayCount,
    run: inARow,
    minutes: (minutes: number): string =>
      minutes < 60 ? minuteCount(minutes) : hourCount(Math.round(minutes / 60)),
  },
};
