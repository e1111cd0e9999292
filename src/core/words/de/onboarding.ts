import type { Words } from '../words';
import type { Prose } from '../prose';
import { lines as linesOf, many, notes as notesOf } from './numbers';

/** What is said before the first win, and before old wins count. */
export const onboarding: Words['onboarding'] = {
  title: 'Fang mit einem kleinen Erfolg an',
  how: 'Schreib auf, was heute gut lief, und sei es noch so klein. Daraus wird eine Zeile in der Notiz von heute.',
  or: (tag: string): Prose => [
    'Oder ergänze ',
    { code: tag },
    ' in einer Zeile, die du schon geschrieben hast. Aus diesen Zeilen wachsen Serien, Heatmap und Rückblicke.',
  ],
  orTap: 'Oder tippe etwas an, das du heute getan hast',
  starters: ['Ein Glas Wasser getrunken', 'Kurz draußen gewesen', 'Einen Satz geschrieben'],
  means: {
    win: 'Etwas, das gut lief',
    step: 'Ein Schritt, der in zwei Minuten passt',
    lesson: 'Etwas, das du gelernt hast. Zählt nie mit',
    setback: 'Etwas, das dazwischenkam. Zählt nie mit',
    kudos: 'Nette Worte, die du bekommen hast. Zählen nie mit',
  },
  guides: {
    streak:
      'Ein Tag mit einem Erfolg hält deine Serie am Laufen. Ein Ruhetag oder eine Pause beendet sie nie.',
    heatmap:
      'Ein Kästchen für jeden Tag. Je mehr Erfolge, desto kräftiger seine Farbe. Klick eins an, um seinen Tag zu öffnen.',
    week: 'Sieben Balken, einer für jeden Tag. Am Ende der Woche wird daraus ein Rückblick.',
  },
  where: 'Wohin mit den Erfolgen?',
  noWins: (notes: number): string =>
    `${many(notes, { one: 'tägliche Notiz', other: 'tägliche Notizen' })}, noch keine Erfolge markiert`,
  noWinsHow: (tag: string): Prose => [
    'Jede Zeile mit ',
    { code: tag },
    ' ist ein Erfolg. Einer reicht für den Anfang.',
  ],
  whatCounts: 'Was zählt?',
  headings: (notes: number, heading: string): string =>
    `Sammelst du Erfolge unter einer Überschrift? „${heading}“ steht in ${notesOf(notes)}. Diese Zeilen können zählen, wie sie sind.`,
  countHeading: (heading: string): string => `„${heading}“ zählen`,
  oldVault: 'In deinen Notizen stehen schon Erfolge',
  oldVaultHow: (notes: number, year: string): string =>
    `${notesOf(notes)} seit ${year}. Wähle, was zählt. Deine Notizen bleiben, wie sie sind.`,
  lines: (lines: number): string => linesOf(lines),
  sample: (text: string, day: string): string => (day === '' ? `„${text}“` : `„${text}“, ${day}`),
  noneYet: 'noch keine',
  otherTags: 'Andere Tags nehmen',
  count: 'Zählen',
  fromFirst: (year: string): string => `Ab dem ersten, ${year}`,
  fromToday: 'Ab heute',
  fromDay: 'Ab einem anderen Tag',
  firstDay: 'Der erste Tag, der zählt',
  firstDayWanted: 'Wähl den ersten Tag, der zählt: heute oder einen früheren.',
  begin: 'Los',
};
