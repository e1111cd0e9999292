import type { Words } from '../words';
import type { AimProgress } from '../../insight/aim';
import { amount, partOf } from './amounts';
import { dates } from './dates';
import {
  days as daysOf,
  hours as hoursOf,
  inARow,
  length as lengthOf,
  listed,
  many,
  minutes as minutesOf,
  number,
  ofDays,
  ofWins,
  plural,
  times,
  wins as winsOf,
} from './numbers';
import type { StreakUnit } from '../../journal/schedule';

/** What is written to be shown to others: a brag document and a goal's story. Texts of notes come in ready. */
export const sharing: Words['sharing'] = {
  times: (count: number, days: string): string => `${times(count)}, ${days}`,
  write: 'Notiz schreiben',
  written: (path: string, isChanged: boolean, keptParts: number): string => {
    const first = isChanged ? `In ${path} geschrieben.` : `${path} ist auf dem neuesten Stand.`;
    const kept = plural(keptParts, {
      one: `${number(keptParts)} Teil, den du geändert hast, blieb, wie er war.`,
      other: `${number(keptParts)} Teile, die du geändert hast, blieben, wie sie waren.`,
    });
    return keptParts === 0 ? first : `${first} ${kept}`;
  },
  brag: {
    modal: 'Erfolgsbericht schreiben',
    rangeDefault: 'Dieses Jahr',
    title: (days: string): string => `Erfolgsbericht ${days}`,
    headline: (wins: number, days: number): string =>
      wins === 0 ? 'Keine Erfolge eingetragen.' : `${winsOf(wins)} an ${ofDays(days)}.`,
    onDay: (wins: number): string =>
      wins === 0 ? 'Keine Erfolge eingetragen.' : `${winsOf(wins)}.`,
    rest: 'Alles andere',
  },
  story: {
    modal: 'Geschichte eines Ziels erzählen',
    noGoals: 'Noch gibt es keine Ziele. Mach zuerst eine Notiz zum Ziel.',
    setbacks: 'Mit Rückschlägen',
    setbacksHow: 'Und mit den Erkenntnissen, die du bald danach notiert hast.',
    title: (goal: string): string => `Die Geschichte von ${goal}`,
    nothing: (goal: string): string =>
      `${goal} hat noch keine Erfolge. Die Geschichte beginnt mit dem ersten.`,
    beneficiary: (whom: string): string => `**Für:** ${whom}`,
    outcome: (what: string, isDone: boolean): string =>
      `**${isDone ? 'Was sich geändert hat' : 'Woran du merkst, dass es geklappt hat'}:** ${what}`,
    aim: ({ amount: whole, of, left, sum, reached }: AimProgress): string => {
      const on = reached === null ? '' : `, erreicht am ${dates.short(reached, 0)}`;
      if (left === 0) return `**Die Gesamtmenge:** ${amount(whole, of)}${on}`;
      const done = partOf(sum, whole, of);
      const all = of === 'entries' ? ofWins(whole) : amount(whole, of);
      return `**Die Gesamtmenge:** ${done} von ${all}`;
    },
    number: (sum: string, days: number): string => `**In Zahlen:** ${sum} an ${ofDays(days)}`,
    amount: (sum: string, metric: string): string => `${sum} ${metric}`,
    began: (day: string, text: string): string => `Es begann am ${day}: ${text}`,
    latest: (day: string, text: string): string => `Zuletzt, am ${day}: ${text}`,
    headings: {
      course: 'Wie es lief',
      change: 'Vorher und nachher',
      effort: 'Was es gebraucht hat',
      own: 'In meinen eigenen Worten',
    },
    prompts: ['Warum war es wichtig?', 'Was würdest du jemandem sagen, der heute anfängt?'],
    run: (run: { readonly unit: StreakUnit; readonly length: number }, days: string): string =>
      `Die längste Serie: ${lengthOf(run.length, run.unit)}, ${days}`,
    gap: (days: number): string => `Nach ${ofDays(days)} zurück`,
    point: (names: string, win: string): string => `${names}: ${win}`,
    setback: (setback: string, lesson: string | null): string =>
      lesson === null ? `Schwer: ${setback}` : `Schwer: ${setback}. Gelernt: ${lesson}`,
    columns: { before: 'Erste vier Wochen', after: 'Letzte vier Wochen' },
    wonDays: 'Erfolgstage',
    median: (value: string, n: number): string => `${value} (Mitte von ${number(n)})`,
    effort: (wins: number, days: number): string => `${winsOf(wins)} an ${ofDays(days)}`,
    minutes: (minutes: number): string => {
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
      const parts = [
        ...(hours > 0 ? [hoursOf(hours)] : []),
        ...(rest > 0 ? [minutesOf(rest)] : []),
      ];
      return `${listed(parts)} aufgeschrieben`;
    },
    steps: (steps: number): string =>
      `darunter ${many(steps, { one: 'kleiner Schritt', other: 'kleine Schritte' })}`,
    sum: (sum: string, metric: string, n: number): string =>
      `${sum} ${metric}, ${times(n)} aufgeschrieben`,
  },
  card: {
    modal: 'Bild teilen',
    about: 'Tage',
    offered: [
      'diese Woche',
      'letzte Woche',
      'diesen Monat',
      'letzten Monat',
      'dieses Jahr',
      'letztes Jahr',
    ],
    goal: 'Ziel',
    wholeVault: 'Alle Erfolge',
    size: 'Größe',
    sizes: { wide: 'Für einen Link (breit)', tall: 'Fürs Handy (hoch)', poster: 'Poster (A3)' },
    theme: 'Farben',
    themes: { light: 'Hell', dark: 'Dunkel', accent: 'Dein Akzent' },
    facts: {
      wins: 'Wie viele Erfolge',
      days: 'Wie viele Tage',
      run: 'Die längste Serie',
      minutes: 'Wie viel Zeit',
      goal: 'Der Name des Ziels',
    },
    lines: 'Zeilen',
    linesHow: 'Hake die Erfolge an, die andere lesen dürfen.',
    more: (count: number): string =>
      plural(count, {
        one: `${number(count)} weitere Zeile aus diesen Tagen ist hier nicht aufgeführt.`,
        other: `${number(count)} weitere Zeilen aus diesen Tagen sind hier nicht aufgeführt.`,
      }),
    preview: 'Was andere sehen',
    save: 'SVG speichern',
    savePng: 'PNG speichern',
    copy: 'Kopieren',
    share: 'Teilen',
    saved: (path: string): string => `Gespeichert als ${path}.`,
    copied: 'Das Bild wurde kopiert.',
    noPng: (path: string): string =>
      `Dieses Gerät kann kein PNG dieser Größe zeichnen. Das Bild wurde als ${path} gespeichert.`,
    noCopy: 'Das Bild lässt sich hier nicht kopieren. Speichere es stattdessen.',
    file: (days: string): string => `Erfolge ${days}`,
    title: (days: string): string => `Erfolge, ${days}`,
    days: (count: number): string => `${daysOf(count)} mit Erfolgen`,
    run: (length: number, unit: StreakUnit): string => inARow(length, unit),
    minutes: (minutes: number): string =>
      minutes < 60 ? minutesOf(minutes) : hoursOf(Math.round(minutes / 60)),
  },
};
