import type { Words } from '../words';
import {
  dayCount,
  form,
  inARow,
  minuteCount,
  number,
  percent as inPercent,
  weekCount,
  winCount,
} from './numbers';
import type { StreakUnit } from '../../journal/schedule';

/** What a goal's card says besides the sentences about the goal itself. */
export const goalsView: Words['goalsView'] = {
  title: 'Цели',
  scale: (weeks: number): string => `прочность, ${weekCount(weeks)}`,
  active: (count: number): string => `в работе: ${number(count)}`,
  strength: inPercent,
  strengthSpoken: (percent: number): string => `Прочность ${inPercent(percent)}`,
  run: (length: number, unit: StreakUnit, lastWin: string | null): string =>
    `${inARow(length, unit)} · последняя победа: ${lastWin ?? 'сегодня'}`,
  lastWin: (day: string | null): string => `Последняя победа: ${day ?? 'сегодня'}`,
  noWin: 'Побед пока нет',
  over: (days: number | null): string =>
    days === null
      ? 'Срок вышел. Что дальше?'
      : `${form(
          days,
          `${number(days)} день позади`,
          `${number(days)} дня позади`,
          `${number(days)} дней позади`,
        )}. Что дальше?`,
  standardize: 'Сделать привычкой',
  stretch: 'Взять шаг побольше',
  stop: 'Закончить',
  makeGoal: 'Создать цель',
  what: 'Цель — это заметка, к которой относятся твои победы. У неё своя серия и шаг, который можно сделать за две минуты.',
  noneActive: 'Сейчас нет цели, за которой ты следишь.',
  ended: (count: number): string => `закончено: ${number(count)}`,
  others: (count: number): string => `ещё ${number(count)}`,
  pickUp: 'Вернуться к ней',
  details: (goal: string): string => `Подробно: «${goal}»`,
  identity: 'Кем ты становишься',
  step: 'Следующий шаг',
  cue: 'Когда и где',
  friction: 'Что даётся труднее всего',
  aim: 'Сколько нужно всего',
  ladder: 'Сколько нужно за день',
  rung: (amount: number): string => number(amount),
  rungSpoken: (amount: number, day: string | null): string =>
    day === null ? `${number(amount)}, ещё впереди` : `${number(amount)}, достигнуто: ${day}`,
  usual: (last: number, middle: number): string =>
    `сейчас ${number(last)} · обычно ${number(middle)}`,
  totals: (wins: number, days: number, minutes: number): string => {
    const time = minutes === 0 ? '' : `, ${minuteCount(minutes)}`;
    return `${winCount(wins)} за ${dayCount(days)}${time}`;
  },
  metric: (last: number, sum: number): string => `сейчас ${number(last)} · всего ${number(sum)}`,
  log: 'Записать победу',
  openNote: 'Открыть заметку',
  more: (goal: string): string => `Ещё для «${goal}»`,
  status: { active: 'в работе', done: 'готово', dropped: 'отпущена' },
  smaller: 'Уменьшить шаг',
  bigger: 'Взять шаг побольше',
};
