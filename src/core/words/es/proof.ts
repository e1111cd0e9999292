import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import { dayCount, listed, number, plural } from './numbers';
import { dates } from './dates';

/** What the past says on a bad day: what came after earlier ones, and no praise. Texts are as they were written. */
export const proof: Words['proof'] = {
  ask: '¿Qué fue difícil? Vacío: el último tropiezo',
  about: (setback: string): string => `“${setback}”`,
  count: (precedents: number): string =>
    plural(precedents, {
      one: 'Ya hubo un día así.',
      many: `Ya hubo ${dayCount(precedents)} así.`,
      other: `Ya hubo ${dayCount(precedents)} así.`,
    }),
  setback: (setback: string, day: Day, today: Day): string =>
    `${dates.short(day, today)}: “${setback}”`,
  next: (win: string, days: number): string =>
    days === 1
      ? `Al día siguiente escribiste: “${win}”.`
      : `${dayCount(days)} después escribiste: “${win}”.`,
  lessons: (lessons: readonly string[]): string =>
    `Apuntaste: ${listed(lessons.map((lesson) => `“${lesson}”`))}.`,
  past: (win: string, day: Day, today: Day): string =>
    `Uno de tus logros, del ${dates.short(day, today)}: “${win}”.`,
  row: (kind: 'setback' | 'next' | 'lesson' | 'past', day: string, daysLater: number): string => {
    switch (kind) {
      case 'setback':
        return `Un tropiezo, ${day}`;
      case 'next':
        return daysLater === 1 ? 'Al día siguiente' : `${dayCount(daysLater)} después`;
      case 'lesson':
        return `Un aprendizaje, ${day}`;
      case 'past':
        return `Uno de tus logros, ${day}`;
    }
  },
  another: 'Otro de tus logros',
  anotherOption: (times: number): string =>
    `Para ver otro de tus logros, añade --another ${number(times)}.`,
  nothing: 'Aún no hay nada que recordar. Con un logro basta para empezar.',
};
