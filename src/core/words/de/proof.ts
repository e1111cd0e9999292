import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import { listed, number, ofDays, plural } from './numbers';
import { dates } from './dates';

/** What the past says on a bad day: what came after earlier ones, and no praise. Texts are as they were written. */
export const proof: Words['proof'] = {
  ask: 'Was war schwer? Leer: letzter Rückschlag',
  about: (setback: string): string => `„${setback}“`,
  count: (precedents: number): string =>
    plural(precedents, {
      one: 'Einen solchen Tag gab es schon.',
      other: `${number(precedents)} solche Tage gab es schon.`,
    }),
  setback: (setback: string, day: Day, today: Day): string =>
    `${dates.short(day, today)}: „${setback}“`,
  next: (win: string, days: number): string =>
    days === 1
      ? `Am nächsten Tag hast du geschrieben: „${win}“.`
      : `Nach ${ofDays(days)} hast du geschrieben: „${win}“.`,
  lessons: (lessons: readonly string[]): string =>
    `Du hast notiert: ${listed(lessons.map((lesson) => `„${lesson}“`))}.`,
  past: (win: string, day: Day, today: Day): string =>
    `Einer deiner Erfolge, ${dates.short(day, today)}: „${win}“.`,
  row: (kind: 'setback' | 'next' | 'lesson' | 'past', day: string, daysLater: number): string => {
    switch (kind) {
      case 'setback':
        return `Ein Rückschlag, ${day}`;
      case 'next':
        return daysLater === 1 ? 'Am nächsten Tag' : `Nach ${ofDays(daysLater)}`;
      case 'lesson':
        return `Eine Erkenntnis, ${day}`;
      case 'past':
        return `Einer deiner Erfolge, ${day}`;
    }
  },
  another: 'Noch einer deiner Erfolge',
  anotherOption: (times: number): string =>
    `Für noch einen deiner Erfolge ergänze --another ${number(times)}.`,
  nothing: 'Noch gibt es nichts zum Zurückblicken. Ein Erfolg reicht für den Anfang.',
};
