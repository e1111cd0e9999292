import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import { counted, dayCount, listed, number, plural } from './numbers';
import { dates } from './dates';

const likeThis = counted('похожий день', 'похожих дня', 'похожих дней');

/** What the past says on a bad day: what came after earlier ones, and no praise. Texts are as they were written. */
export const proof: Words['proof'] = {
  ask: 'Что не вышло? Пусто: последняя осечка',
  about: (setback: string): string => `«${setback}»`,
  count: (precedents: number): string =>
    precedents === 1
      ? 'Такой день уже был.'
      : plural(precedents, {
          one: `Раньше уже был ${likeThis(precedents)}.`,
          few: `Раньше уже было ${likeThis(precedents)}.`,
          many: `Раньше уже было ${likeThis(precedents)}.`,
          other: `Раньше уже было ${likeThis(precedents)}.`,
        }),
  setback: (setback: string, day: Day, today: Day): string =>
    `${dates.short(day, today)}: «${setback}»`,
  next: (win: string, days: number): string =>
    days === 1
      ? `Твоя запись на следующий день: «${win}».`
      : `Твоя запись через ${dayCount(days)}: «${win}».`,
  lessons: (lessons: readonly string[]): string =>
    `${lessons.length > 1 ? 'Твои выводы' : 'Твой вывод'}: ${listed(lessons.map((lesson) => `«${lesson}»`))}.`,
  past: (win: string, day: Day, today: Day): string =>
    `Одна из твоих побед, ${dates.short(day, today)}: «${win}».`,
  row: (kind: 'setback' | 'next' | 'lesson' | 'past', day: string, daysLater: number): string => {
    switch (kind) {
      case 'setback':
        return `Осечка, ${day}`;
      case 'next':
        return daysLater === 1 ? 'На следующий день' : `Через ${dayCount(daysLater)}`;
      case 'lesson':
        return `Вывод, ${day}`;
      case 'past':
        return `Одна из твоих побед, ${day}`;
    }
  },
  another: 'Ещё одна твоя победа',
  anotherOption: (times: number): string =>
    `Ещё одну твою победу покажет --another ${number(times)}.`,
  nothing: 'Оглядываться пока не на что. Для начала хватит одной победы.',
};
