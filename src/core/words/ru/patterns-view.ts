import type { Words } from '../words';
import { form, number, percent as inPercent, plural } from './numbers';

/** What the section on patterns says besides the patterns themselves. */
export const patternsView: Words['patternsView'] = {
  title: 'Закономерности',
  found: (count: number): string => `найдено: ${number(count)}`,
  howFound: 'Как находятся закономерности?',
  howFoundAnswer:
    'Раз в неделю Small Wins задаёт твоим дням несколько одних и тех же вопросов. Ответ виден, только если случайность дала бы такой лишь изредка, а подтверждённым он считается, когда держится несколько недель.',
  later: 'Закономерностям нужно время. Каждый записанный день приближает их.',
  mayBeChance: 'Возможно, случайность',
  gathering: 'Пока мало дней',
  howSure: 'Насколько это точно?',
  described: 'Коротко',
  loop: 'Что повторяется',
  percent: (share: number): string => inPercent(Math.round(share * 100)),
  unasked: (count: number): string =>
    form(
      count,
      `${number(count)} вопрос не подходит к твоему плану`,
      `${number(count)} вопроса не подходят к твоему плану`,
      `${number(count)} вопросов не подходят к твоему плану`,
    ),
  rest: (waiting: number, nothing: number, isOther: boolean): string =>
    [
      waiting === 0
        ? ''
        : form(
            waiting,
            `Ещё ${number(waiting)} вопросу сначала нужно больше заметок.`,
            `Ещё ${number(waiting)} вопросам сначала нужно больше заметок.`,
            `Ещё ${number(waiting)} вопросам сначала нужно больше заметок.`,
          ),
      nothing === 0
        ? ''
        : `${isOther ? 'Ещё по' : 'По'} ${number(nothing)} ${plural(nothing, {
            one: 'вопросу',
            few: 'вопросам',
            many: 'вопросам',
            other: 'вопросам',
          })} закономерности не нашлось.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  weekday: (day: string, won: number, due: number): string =>
    `${day}: ${number(won)} из ${number(due)}`,
  weekdays: 'Дни с победой по дням недели',
};
