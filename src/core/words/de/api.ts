import type { Words } from '../words';
import type { PeriodKind } from '../../calendar/period';
import type { Prose } from '../prose';
import { didYouMean } from './expected';
import { listed, number } from './numbers';

const NOTHING = 'Es wurde nichts geschrieben.';

const NO_PERIOD: Readonly<Record<Exclude<PeriodKind, 'days'>, string>> = {
  week: 'keine Woche',
  month: 'kein Monat',
  quarter: 'kein Quartal',
  year: 'kein Jahr',
};

/** What is said to links, to other plugins and on Obsidian's command line. */
export const api: Words['api'] = {
  off: `Small Wins ist ausgeschaltet. ${NOTHING}`,
  reading: 'Deine Notizen werden noch gelesen. Frag gleich noch einmal.',
  text: (name: string): string => `„${name}“ muss Text sein. ${NOTHING}`,
  tooLong: (name: string, length: number, most: number): string =>
    `„${name}“ hat ${number(length)} Zeichen. Erlaubt sind ${number(most)}. ${NOTHING}`,
  day: (text: string, near: string | null): string =>
    `„${text}“ ist kein Datum. ${near === null ? 'Nimm YYYY-MM-DD oder Wörter wie „gestern“. ' : meant(`„${near}“`)}${NOTHING}`,
  period: (kind: PeriodKind, text: string, example: string): string =>
    kind === 'days'
      ? `„${text}“ ist kein Zeitraum. Nimm einen wie ${example} oder Wörter wie „letzte 6 Wochen“.`
      : `„${text}“ ist ${NO_PERIOD[kind]}. Nimm den Namen, etwa ${example}, oder irgendeinen Tag darin.`,
  onePeriod: (one: string, other: string): string => `Nimm „${one}“ oder „${other}“, nicht beides.`,
  kind: (near: string | null, kinds: readonly string[]): string =>
    `„kind“ muss eins davon sein: ${kinds.join(', ')}. ${meant(near)}${NOTHING}`,
  goal: (text: string, near: string | null, names: readonly string[]): string => {
    const what = `Es gibt kein Ziel namens „${text}“.`;
    if (near !== null) return `${what} ${didYouMean(near)}`;
    if (names.length === 0) return `${what} In diesem Vault gibt es noch keine Ziele.`;
    const all = listed(names.map((name) => `„${name}“`));
    return names.length === 1
      ? `${what} Dein einziges Ziel ist ${all}.`
      : `${what} Deine Ziele sind ${all}.`;
  },
  time: `„time“ muss eine Uhrzeit wie 09:30 sein. ${NOTHING}`,
  unknown: (name: string, near: string | null, known: readonly string[]): string =>
    `Es gibt keine Option namens „${name}“. ${near === null ? `Möglich sind ${listed(known)}. ` : meant(near)}${NOTHING}`,
  format: '„format“ muss text oder json sein.',
  noText: 'Es gibt nichts einzutragen. Schreib in „text“, was gut lief.',
  event: 'Das einzige Ereignis ist „change“.',
  callback: '„on“ braucht eine Funktion, die aufgerufen wird.',
  object: (known: string): string => `Übergib ein Objekt mit ${known}. ${NOTHING}`,

  link: {
    busy: (links: number): string =>
      links === 1
        ? 'Ein anderer Link wartet noch auf deine Antwort. Deshalb wurde für diesen nichts geschrieben.'
        : `Ein anderer Link wartet noch auf deine Antwort. Deshalb wurde für ${number(links)} weitere nichts geschrieben.`,
    noteName: (name: string): string => `So kann keine Notiz heißen: „${name}“. ${NOTHING}`,
    title: 'Das eintragen?',
    submit: 'Eintragen',
    cancel: 'Abbrechen',
    question: (note: string, vault: string, isNew: boolean): Prose =>
      isNew
        ? [
            'Ein Link möchte im Vault ',
            { strong: vault },
            ' die Notiz ',
            { strong: note },
            ' anlegen und diese Zeile hineinschreiben.',
          ]
        : [
            'Ein Link möchte im Vault ',
            { strong: vault },
            ' diese Zeile in die Notiz ',
            { strong: note },
            ' schreiben.',
          ],
    noAction: `Dieser Link sagt nicht, was zu tun ist. Ergänze do=log. ${NOTHING}`,
    otherAction: (action: string): string =>
      `Dieser Link verlangt „${action}“, aber Small Wins kennt nur do=log. ${NOTHING}`,
    otherVault: (named: string, own: string): string =>
      `Dieser Link ist für den Vault „${named}“, aber dieser hier heißt „${own}“. ${NOTHING}`,
  },

  cli: {
    error: (sentence: string): string => `Fehler: ${sentence}`,
    format: 'Ausgabeformat, sonst text',
    area: 'Bereich, etwa gesundheit/laufen',
    goal: 'Ziel: Name, Alias, Pfad oder Link',
    dayValue: '<YYYY-MM-DD oder Wörter>',
    log: 'Einen Erfolg in die Notiz seines Tages eintragen',
    text: 'Was gut lief',
    date: 'Der Tag, sonst heute',
    time: 'Die Uhrzeit',
    anyGoal: 'Ziel oder eine andere Notiz, auf die verlinkt wird',
    kind: 'Was es ist, sonst das, was die Tags sagen',
    streak: 'Die Serie zeigen, und warum sie so ist',
    review: 'Einen Rückblick zeigen oder in seine Notiz schreiben',
    weekValue: '<Woche oder Tag>',
    week: 'Die Woche, sonst diese',
    monthValue: '<YYYY-MM oder Wörter>',
    month: 'Ein Monat statt einer Woche',
    quarterValue: '<YYYY-Q4 oder Wörter>',
    quarter: 'Ein Quartal',
    yearValue: '<YYYY oder Wörter>',
    year: 'Ein Jahr',
    daysValue: '<von..bis oder Wörter>',
    days: 'Ein Zeitraum',
    write: 'Die Notiz anlegen oder aktualisieren und behalten, was du geändert hast',
    list: 'Einträge auflisten',
    from: 'Erster Tag',
    to: 'Letzter Tag',
    onlyKind: 'Nur diese Art',
    logged: (path: string, line: number, text: string): string =>
      `Eingetragen in ${path}:${line}: ${text}`,
    noEntries: 'Hier gibt es keine Einträge.',
    noDay: 'kein Tag',
    notCounted: (kind: string): string => `${kind}, nicht gezählt`,
    reviewLeft: 'Der Rückblick blieb, wie er ist.',
    reviewWritten: (path: string): string => `Der Rückblick ist in ${path}.`,
    reviewUnchanged: (path: string): string => `${path} ist schon auf dem neuesten Stand.`,
    keptParts: (parts: readonly string[]): string =>
      `Behalten, wie du es geändert hast: ${parts.join(', ')}.`,
  },
};

function meant(near: string | null): string {
  return near === null ? '' : `${didYouMean(near)} `;
}
