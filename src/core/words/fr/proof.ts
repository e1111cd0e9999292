import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import { days as daysOf, forms, listed, number, plural } from './numbers';
import { dates } from './dates';

/** What the past says on a bad day: what came after earlier ones, and no praise. Texts are as they were written. */
export const proof: Words['proof'] = {
  ask: 'Qu’est-ce qui était dur ? Vide : le dernier',
  about: (setback: string): string => `«\u202f${setback}\u202f»`,
  count: (precedents: number): string =>
    plural(
      precedents,
      forms(
        'Il y a déjà eu un jour semblable.',
        `Il y a déjà eu ${number(precedents)} jours semblables.`,
      ),
    ),
  setback: (setback: string, day: Day, today: Day): string =>
    `${dates.short(day, today)}\u00a0: «\u202f${setback}\u202f»`,
  /** `days` after it, 1 or more. */
  next: (win: string, days: number): string =>
    days === 1
      ? `Le lendemain, tu as écrit\u00a0: «\u202f${win}\u202f».`
      : `${daysOf(days)} plus tard, tu as écrit\u00a0: «\u202f${win}\u202f».`,
  lessons: (lessons: readonly string[]): string =>
    `Tu as noté\u00a0: ${listed(lessons.map((lesson) => `«\u202f${lesson}\u202f»`))}.`,
  past: (win: string, day: Day, today: Day): string =>
    `Une de tes victoires, du ${dates.short(day, today)}\u00a0: «\u202f${win}\u202f».`,
  row: (kind: 'setback' | 'next' | 'lesson' | 'past', day: string, daysLater: number): string => {
    switch (kind) {
      case 'setback':
        return `Un contretemps, ${day}`;
      case 'next':
        return daysLater === 1 ? 'Le lendemain' : `${daysOf(daysLater)} plus tard`;
      case 'lesson':
        return `Une leçon, ${day}`;
      case 'past':
        return `Une de tes victoires, ${day}`;
    }
  },
  another: 'Une autre de tes victoires',
  anotherOption: (times: number): string =>
    `Pour une autre de tes victoires, ajoute --another ${number(times)}.`,
  nothing: 'Rien à se rappeler pour l’instant. Une victoire suffit pour commencer.',
};
