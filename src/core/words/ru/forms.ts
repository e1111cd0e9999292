import type { Words } from '../words';
import type { FormProblem } from '../../goals/goal-problem';
import type { StepHint } from '../../goals/step-hints';
import type { Prose } from '../prose';
import { dates } from './dates';
import { useInstead } from './expected';
import { counted, dayCount, form, listed, number } from './numbers';

const partCount = counted('часть', 'части', 'частей');

/** What the forms say. */
export const forms: Words['forms'] = {
  cancel: 'Отмена',
  optional: 'необязательно',
  other: 'Другое',
  endOfNote: 'в конце',

  log: {
    title: 'Записать победу',
    words: 'Что получилось?',
    day: 'День',
    today: 'Сегодня',
    yesterday: (day: string): string => `Вчера, ${day}`,
    anotherDay: 'Другой день',
    whichDay: 'Какой день?',
    dayExample: 'вчера, 3 дня назад, 2026-11-19',
    dayMeans: (day: string): Prose => ['Это ', { strong: day }],
    noDay: 'Это пока не дата. Попробуй «3 дня назад» или «2026-11-19».',
    area: 'Сфера',
    otherArea: 'Другая сфера',
    goal: 'Цель',
    kind: 'Вид',
    preview: 'Куда попадёт строка',
    newNote: (template: string | null): string =>
      template === null
        ? 'Small Wins создаст эту заметку.'
        : `Small Wins создаст эту заметку по твоему шаблону, ${template}.`,
    enter: 'Enter — записать',
    submit: 'Записать',
  },

  review: {
    title: 'В этом обзоре есть твои правки',
    how: (note: string, parts: number): Prose => [
      `С тех пор как обзор написан, у тебя изменилось: ${partCount(parts)} в `,
      { strong: note },
      '.',
    ],
    yours: 'Твой вариант',
    theirs: 'Новый вариант',
    choose: 'Что сделать с твоим вариантом?',
    keep: 'Оставить мой',
    keepHow: 'Эти части останутся как есть. Остальные обновятся.',
    replace: 'Взять новый, а мой ниже',
    replaceHow: 'Новая часть встанет на это место. Твой текст — под ней, обычным текстом.',
    below: 'Оставить мой, а новый ниже',
    belowHow: 'Твой текст останется на месте обычным текстом. Новая часть — под ним.',
    submit: 'Написать обзор',
  },

  goal: {
    title: (goal: string): string => `Изменить «${goal}»`,
    save: 'Сохранить',
    wrong,
    readAsDay: (day: string): string => `Понято как: ${day}.`,
    readAsAmount: (amount: string, other: string | null): string =>
      other === null
        ? `Понято как «${amount}».`
        : `Понято как «${amount}». Если нужно «${other}», напиши так.`,
    fields: {
      for: { name: 'Для кого' },
      outcome: { name: 'Что покажет, что получилось' },
      identity: {
        name: 'Кем ты становишься',
        placeholder: 'человек, который пишет каждый день',
      },
      step: { name: 'Следующий шаг', how: 'Такой маленький, что хватит двух минут.' },
      cue: { name: 'Когда и где', placeholder: 'когда поставлю чайник' },
      friction: { name: 'Что даётся труднее всего' },
      schedule: { name: 'Расписание', placeholder: 'daily, 3 per week, every 3 days' },
      aim: { name: 'Сколько нужно всего', placeholder: '60000 слов' },
      by: { name: 'К какому дню', placeholder: 'конец июня или 2027-06-30' },
      ladder: { name: 'Сколько нужно за день', placeholder: '1, 2, 5, 10 km' },
      metrics: { name: 'За какими числами следить', placeholder: 'слов, км' },
      order: { name: 'Главное сейчас', how: '1, 2 или 3 ставит её впереди других целей.' },
    },
  },

  narrow: {
    title: (goal: string): string => `Сузить «${goal}»`,
    hardest: 'Какая часть даётся труднее всего?',
    step: 'Какая её часть занимает две минуты?',
    noStep: 'Шага пока нет. Что занимает две минуты?',
    cue: 'Когда и где ты это сделаешь?',
    cueExample: 'можно пропустить: «после чая»',
    hint: (hint: StepHint): string => {
      switch (hint.kind) {
        case 'two-steps':
          return `«${hint.word}» делает из этого два шага. Какой из них первый?`;
        case 'no-verb':
          return 'Начни с глагола. Что именно ты сделаешь?';
        case 'long':
          return 'Это долгий шаг. Каковы его первые две минуты?';
      }
    },
    howLong: 'Как долго?',
    days: dayCount,
    open: 'Без конца',
    kept: 'Как сейчас',
    schedule: 'В какие дни?',
    daily: 'Каждый день',
    weekdays: 'С понедельника по пятницу',
    perWeek: (times: number): string => `${dayCount(times)} в неделю`,
    perMonth: (times: number): string => `${dayCount(times)} в месяц`,
    every: (days: number): string =>
      form(
        days,
        `Каждый ${number(days)} день`,
        `Каждые ${number(days)} дня`,
        `Каждые ${number(days)} дней`,
      ),
    properties: (note: string): Prose => [{ strong: note }, ', только свойства'],
    newNote: 'Small Wins создаст эту заметку.',
    preview: 'Что будет написано в заметке',
    until: (first: string, last: string): string => `${first} – ${last}`,
    submit: (days: number | 'kept' | null): string => {
      if (days === 'kept') return 'Сохранить шаг';
      return days === null ? 'Начать' : `Начать: ${dayCount(days)}`;
    },
  },
};

/** What is wrong with what a field of a goal's form holds. */
function wrong(problem: FormProblem): string {
  switch (problem.kind) {
    case 'unusable':
      return useInstead(problem.expected);
    case 'other-unit':
      return `Эта цель следит за ${listed(problem.metrics.map((name) => `«${name}»`))}. Используй то же имя или добавь другое к числам цели.`;
    case 'falls':
      return `После ${number(problem.before)} идёт ${number(problem.rung)}. Напиши количества по возрастанию, например «1, 2, 5, 10 km».`;
    case 'no-aim':
      return 'Сначала напиши, сколько нужно всего, например «60000 слов».';
    case 'before-start':
      return `Это раньше начала цели (${dates.full(problem.start)}). Выбери день попозже.`;
    case 'passed':
      return 'Этот день уже позади. Выбери день попозже.';
    case 'thousands':
      return `Это читается как ${problem.number}. Напиши ${problem.or}, если имеется в виду это, иначе ${problem.number}.`;
    case 'too-many':
      return `Чисел у цели может быть не больше ${number(problem.most)}. Убери «${problem.beyond}» или другое.`;
  }
}
