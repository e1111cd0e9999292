import type { Expected } from '../../text/expected';
import { either, form, number } from './numbers';

const EXAMPLES: Readonly<
  Record<Exclude<Expected['kind'], 'choice' | 'number' | 'full-list' | 'schedule-limit'>, string>
> = {
  aim: 'количество больше 0, например «60000 слов»',
  area: 'путь тега, например здоровье/бег',
  characters: 'хотя бы один символ, например x',
  day: 'дата, например 2026-01-31',
  flag: 'true или false',
  folder: 'папка в этом хранилище',
  heading: 'текст заголовка',
  json: 'JSON',
  ladder: 'растущие количества, например «1, 2, 5, 10 km»',
  language: 'код языка, например de',
  levels: 'четыре растущих числа, например 1, 2, 3, 5',
  list: 'список',
  metric: 'одно название, например слов',
  name: 'название настройки',
  object: 'настройки в фигурных скобках',
  pause: 'даты, например 2026-08-01..2026-08-14, сначала более ранняя',
  brag: 'раздел с названием, сферами и целями',
  place: 'папка и формат даты',
  prompt: 'вопрос',
  property: 'имя свойства',
  reward: 'несколько слов',
  'block-id': 'идентификатор блока, например ^proud',
  schedule:
    'daily, дни недели, например «mon, wed, fri», а также «3 per week», «10 per month» или «every 3 days»',
  tag: 'тег, например win',
  target: 'число больше 0 или количество, например «250 слов»',
  text: 'текст',
  time: 'время, например 20:30',
};

const SCHEDULES = {
  every: '«every 3 days»',
  'per-week': '«3 per week»',
  'per-month': '«10 per month»',
} as const;

/** What to write instead: what was probably meant, else what the value has to be. */
export function useInstead(of: Expected): string {
  return of.near === undefined ? `Подойдёт: ${expected(of)}.` : didYouMean(`«${of.near}»`);
}

/** `Может быть, «daily»?` */
export function didYouMean(near: string): string {
  return `Может быть, ${near}?`;
}

function expected(of: Expected): string {
  return of.orNothing === true ? `${example(of)}, или оставь поле пустым` : example(of);
}

function example(of: Expected): string {
  switch (of.kind) {
    case 'choice':
      return either(of.options);
    case 'number': {
      const what = of.isWhole ? 'целое число' : 'число';
      return of.most === null
        ? `${what} от ${number(of.least)}`
        : `${what} от ${number(of.least)} до ${number(of.most)}`;
    }
    case 'schedule-limit':
      return `число от ${number(of.least)} до ${number(of.most)}, как в ${SCHEDULES[of.of]}`;
    case 'full-list':
      return form(
        of.atLeast,
        `список, где есть хотя бы ${number(of.atLeast)} пункт`,
        `список, где есть хотя бы ${number(of.atLeast)} пункта`,
        `список, где есть хотя бы ${number(of.atLeast)} пунктов`,
      );
    default:
      return EXAMPLES[of.kind];
  }
}
