import type { Words } from '../words';
import { notes, number, ofDays, ofYears, percent as percentOf, plural, wins } from './numbers';
import { shortStatus, status } from './statuses';

/** What the command line prints besides the sentences that it shares with the app. */
export const cli: Words['cli'] = {
  noEntries: 'Hier gibt es keine Einträge.',
  withoutDay: 'Ohne Tag',
  noWords: '(noch kein Text)',
  states: {
    open: 'offen, zählt, wenn erledigt',
    started: 'angefangen, zählt, wenn erledigt',
    cancelled: 'abgebrochen, zählt nicht',
  },
  copyOf: (place: string): string => `eine Kopie von ${place}`,
  noDay: 'kein Tag, denn die Notiz ist keine tägliche Notiz',
  percent: (percent: number): string => percentOf(percent),
  countOf: (count: number, of: number): string => `${number(count)} von ${number(of)}`,
  readingNotes: (done: number, of: number): string => `${number(done)} von ${notes(of)} gelesen`,
  unmatched: (count: number): string =>
    `${plural(count, {
      one: '1 Notiz sieht aus wie eine tägliche Notiz, ist aber nicht so benannt',
      other: `${number(count)} Notizen sehen aus wie tägliche Notizen, sind aber nicht so benannt`,
    })}. Siehe small-wins check.`,
  noDailyNotes: (folder: string, format: string): string =>
    folder === ''
      ? `Keine tägliche Notiz gefunden: Im Vault ist keine Notiz nach dem Format ${format} benannt.`
      : `Keine tägliche Notiz gefunden: Im Ordner „${folder}“ ist keine Notiz nach dem Format ${format} benannt.`,
  noDailyFolder: (folder: string): string =>
    `Keine tägliche Notiz gefunden: Im Ordner „${folder}“ gibt es noch keine Notizen.`,
  andMore: (place: string, more: number): string => `${place} und ${number(more)} weitere`,
  noGoals: (property: string): string =>
    `Noch keine Ziele. Damit eine Notiz ein Ziel wird, gib ihr die Eigenschaft \`${property}\`.`,
  noMilestones: 'Noch keine Meilensteine. Dein erster ist ein einziger Erfolg.',
  nothingRecalled: 'Heute gibt es nichts zum Zurückblicken.',
  ago: (ago: { readonly days: number } | { readonly years: number }, day: string): string =>
    'days' in ago ? `Vor ${ofDays(ago.days)}, ${day}` : `Vor ${ofYears(ago.years)}, ${day}`,
  goalSummary: (percent: number, count: number): string =>
    `Festigkeit ${percentOf(percent)} · ${wins(count)}`,
  lastWin: (day: string, text: string): string => `Letzter Erfolg, ${day}: ${text}`,
  confirmed: 'Bestätigt',
  foundNothing: 'Kein Muster gefunden',
  nextStep: (step: string): string => `Nächster Schritt: ${step}`,
  notAsked: 'Passt nicht zu deinem Plan',
  noPatterns: 'Bisher fällt nichts auf. Deine Tage ähneln sich.',
  understood: (count: number): string => `Alles wurde verstanden, in ${notes(count)}.`,
  eachInJson: 'Mit --json werden alle einzeln aufgeführt.',
  logged: (day: string, heading: string | null, place: string): string =>
    heading === null
      ? `Eingetragen für ${day}: ${place}`
      : `Eingetragen für ${day}, unter ${heading}: ${place}`,
  heatmapIn: (file: string): string => `Die Heatmap ist in ${file}.`,
  exported: (_count: number, amount: string, file: string): string =>
    `In ${file} geschrieben: ${amount}.`,
  reviewIn: (path: string): string => `Der Rückblick ist in ${path}.`,
  cardIn: (file: string): string => `Das Bild ist in ${file}.`,
  bragIn: (path: string): string => `Der Erfolgsbericht ist in ${path}.`,
  storyIn: (path: string): string => `Die Geschichte ist in ${path}.`,
  upToDate: (path: string): string => `${path} ist auf dem neuesten Stand.`,
  kept: (parts: string): string =>
    `Behalten, wie du es geändert hast: ${parts}. Mit --force wird es ersetzt, und deine Fassung rückt darunter.`,
  moved: (parts: string): string => `Aktualisiert, deine Fassung steht jetzt darunter: ${parts}.`,
  leftAlone: (periods: string): string =>
    `Unverändert: Teile anderer Rückblicke in dieser Notiz (${periods}).`,
  winsADay: 'Erfolge am Tag:',
  legend: shortStatus,
  rows: {
    wins: 'Erfolge',
    steps: 'Erledigte Schritte',
    wonDays: 'Erfolgstage',
    minutes: 'Minuten',
    strength: 'Festigkeit',
    milestones: 'Meilensteine',
    longest: 'Längste',
    last30: 'Letzte 30 Tage',
    last90: 'Letzte 90 Tage',
    all: 'Alle Tage',
  },
  today: {
    rest: status.rest,
    paused: status.paused,
    open: shortStatus.open,
    wins,
    belowTarget: (count: number, target: number): string =>
      `${wins(count)}, die Vorgabe ist ${number(target)}`,
  },
};
