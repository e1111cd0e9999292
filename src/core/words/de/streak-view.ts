import type { Words } from '../words';
import { length as lengthOf, number, percent, plural, unitName } from './numbers';
import type { StreakUnit } from '../../journal/schedule';

/** What the streak's section says besides the sentences about the streak itself. */
export const streakView: Words['streakView'] = {
  title: 'Serie',
  rhythm: 'Rhythmus',
  unit: (length: number, unit: StreakUnit): string => unitName(length, unit),
  length: (length: number, unit: StreakUnit): string => lengthOf(length, unit),
  reading: 'Das siehst du, sobald deine Notizen gelesen sind.',
  first: 'Dein erster Erfolg ist von heute. Morgen zählt etwas genauso Kleines.',
  strength: 'Festigkeit',
  strengthSpoken: (value: number): string => `Festigkeit ${percent(value)}`,
  trend: (change: number | null): string => {
    if (change === null) return 'gerade erst begonnen';
    if (change === 0) return 'seit einer Woche gleich';
    return change > 0
      ? `${number(change)} mehr in einer Woche`
      : `${number(-change)} weniger in einer Woche`;
  },
  beads: 'Die letzten 7 Tage',
  nextFreeze: (more: number): string =>
    plural(more, {
      one: `Noch ${number(more)} Erfolgstag bis zum nächsten Joker.`,
      other: `Noch ${number(more)} Erfolgstage bis zum nächsten Joker.`,
    }),
  longest: (length: number, unit: StreakUnit, range: string): string =>
    `Längste: ${lengthOf(length, unit)}, ${range}`,
};
