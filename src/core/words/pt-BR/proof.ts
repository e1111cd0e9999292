import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import { days as daysOf, forms, listed, number, plural } from './numbers';
import { dates } from './dates';

/** What the past says on a bad day: what came after earlier ones, and no praise. Texts are as they were written. */
export const proof: Words['proof'] = {
  ask: 'O que foi difícil? Deixe vazio para o último',
  about: (setback: string): string => `“${setback}”`,
  count: (precedents: number): string =>
    plural(
      precedents,
      forms('Já houve um dia como este.', `Já houve ${number(precedents)} dias como este.`),
    ),
  setback: (setback: string, day: Day, today: Day): string =>
    `${dates.short(day, today)}: “${setback}”`,
  /** `days` after it, 1 or more. */
  next: (win: string, days: number): string =>
    days === 1
      ? `No dia seguinte você escreveu: “${win}”.`
      : `${daysOf(days)} depois você escreveu: “${win}”.`,
  lessons: (lessons: readonly string[]): string =>
    `Você anotou: ${listed(lessons.map((lesson) => `“${lesson}”`))}.`,
  past: (win: string, day: Day, today: Day): string =>
    `Uma das suas conquistas, de ${dates.short(day, today)}: “${win}”.`,
  row: (kind: 'setback' | 'next' | 'lesson' | 'past', day: string, daysLater: number): string => {
    switch (kind) {
      case 'setback':
        return `Um contratempo, ${day}`;
      case 'next':
        return daysLater === 1 ? 'No dia seguinte' : `${daysOf(daysLater)} depois`;
      case 'lesson':
        return `Um aprendizado, ${day}`;
      case 'past':
        return `Uma das suas conquistas, ${day}`;
    }
  },
  another: 'Outra das suas conquistas',
  anotherOption: (times: number): string =>
    `Para outra das suas conquistas, adicione --another ${number(times)}.`,
  nothing: 'Ainda nada para relembrar. Uma conquista basta para começar.',
};
