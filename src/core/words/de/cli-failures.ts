import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { PeriodKind } from '../../calendar/period';
import type { FileKind } from '../file-kind';
import { dates } from './dates';
import { didYouMean } from './expected';
import { listed, plural } from './numbers';
import { systemReason } from './system-reason';

const NOTHING = 'Es wurde nichts geschrieben.';
const GIVE_VAULT = 'Nenne den Ordner deines Vaults mit --vault.';
const OTHER_OUT = `${NOTHING} Wähle einen anderen Namen für --out.`;

const KINDS: Readonly<Record<FileKind, string>> = {
  folder: 'ein Ordner',
  pipe: 'eine benannte Pipe',
  socket: 'ein Socket',
  file: 'eine Datei',
  device: 'ein Gerät',
};

const NO_PERIOD: Readonly<Record<PeriodKind, string>> = {
  week: 'keine Woche',
  month: 'kein Monat',
  quarter: 'kein Quartal',
  year: 'kein Jahr',
  days: 'kein Zeitraum',
};

/** What the command line says when it can't do what was asked: what happened, where, and what to do. */
export const cliFailures: Words['cliFailures'] = {
  unexpected: (reason: string): string =>
    `Das hätte nicht passieren sollen (${systemReason(reason)}). Bitte melde es mit dem Befehl, den du getippt hast.`,
  output: (reason: string): string =>
    `Die Ausgabe lässt sich nicht schreiben (${systemReason(reason)}). Schick sie woandershin.`,

  emptyFolder: `Nach --vault steht kein Ordner. ${GIVE_VAULT}`,
  noFolder: (folder: string): string => `Es gibt keinen Ordner ${folder}. ${GIVE_VAULT}`,
  notFolder: (file: string): string => `${file} ist eine Datei. ${GIVE_VAULT}`,
  closedFolder: (folder: string, reason: string): string =>
    `${folder} lässt sich nicht öffnen (${systemReason(reason)}). ${GIVE_VAULT}`,
  noVault: (folder: string, config: string): string =>
    `Hier ist kein Vault: Weder ${folder} noch ein Ordner darüber hat einen Ordner ${config}. ${GIVE_VAULT}`,

  unknownCommand: (command: string, near: string | null): string =>
    `Es gibt keinen Befehl „${command}“. ${near === null ? 'Siehe small-wins --help.' : didYouMean(near)}`,
  unknownOption: (option: string, near: string | null, help: string): string =>
    `Es gibt keine Option ${option}. ${near === null ? `Siehe ${help}.` : didYouMean(near)}`,
  noValue: (option: string, help: string): string =>
    `Nach ${option} steht kein Wert. Siehe ${help}.`,
  noText:
    'Es gibt noch keinen Text zum Eintragen. Was lief gut? Zum Beispiel small-wins log "zehn Seiten gelesen".',
  tooMany: (help: string): string =>
    `Hier stehen mehr Wörter, als der Befehl annimmt. Siehe ${help}.`,

  day: (option: string, given: string, near: string | null): string =>
    `„${given}“ nach ${option} ist kein Tag. ${near === null ? 'Nimm YYYY-MM-DD oder Wörter wie „gestern“ oder „letzten Freitag“.' : didYouMean(`„${near}“`)}`,
  today: (given: string): string =>
    `„${given}“ nach --today ist kein Tag. Nimm YYYY-MM-DD, etwa 2026-11-21.`,
  daysInOrder: (from: Day, to: Day): string =>
    `--from (${dates.full(from)}) ist später als --to (${dates.full(to)}). Nenne den früheren Tag zuerst.`,
  range: (given: string, near: string | null): string =>
    `„${given}“ nach --range ist kein Zeitraum. ${near === null ? 'Nimm etwa „letzte 6 Monate“, 2026, 2026-Q3, 2026-08 oder 2026-01-01..2026-06-30.' : didYouMean(near)}`,
  year: (given: string): string =>
    `„${given}“ nach --year ist kein Jahr. Nimm vier Ziffern, etwa 2026.`,
  another: (given: string): string =>
    `„${given}“ nach --another ist keine Anzahl. Nimm eine ganze Zahl, etwa 1.`,
  needsGoal: 'Welches Ziel? Nenne den Namen seiner Notiz mit --goal.',
  onlySvg: (file: string): string =>
    `${file} lässt sich hier nicht zeichnen: Die Kommandozeile zeichnet SVG. Nimm einen Namen, der auf .svg endet, oder „Bild teilen …“ in der App für ein PNG.`,
  noLine: (text: string): string =>
    `Kein Erfolg an diesen Tagen enthält „${text}“. small-wins list zeigt, was in ihnen steht.`,
  colour: (given: string): string =>
    `„${given}“ nach --accent ist keine Farbe. Nimm eine wie #8a5cf5.`,
  choice: (option: string, given: string, near: string | null, known: readonly string[]): string =>
    `„${given}“ gibt es für ${option} nicht. ${near === null ? oneOf(known) : didYouMean(near)}`,
  notBoth: (one: string, other: string): string => `Nimm ${one} oder ${other}, nicht beides.`,
  longRange: 'Eine Heatmap kann bis zu hundert Jahre zeigen. Nimm einen kürzeren Zeitraum.',
  period: (kind: PeriodKind, given: string, example: string): string => {
    const what = `„${given}“ nach --${kind} ist ${NO_PERIOD[kind]}.`;
    return kind === 'days'
      ? `${what} Nimm einen wie ${example} oder Wörter wie „letzte 6 Wochen“.`
      : `${what} Nimm den Namen, etwa ${example}, oder irgendeinen Tag darin.`;
  },
  kind: (given: string, near: string | null, kinds: readonly string[]): string =>
    `„${given}“ nach --kind ist keine Art. ${near === null ? oneOf(kinds) : didYouMean(near)}`,
  links: (given: string, near: string | null, ways: readonly string[]): string =>
    `„${given}“ nach --links ist keine Art zu verlinken. ${near === null ? oneOf(ways) : didYouMean(near)}`,
  format: (given: string, near: string | null, formats: readonly string[]): string =>
    `„${given}“ nach --format ist kein Format. ${near === null ? oneOf(formats) : didYouMean(near)}`,
  goal: (given: string, near: string | null, names: readonly string[]): string =>
    `Es gibt kein Ziel namens „${given}“. ${near === null ? goals(names) : didYouMean(near)}`,
  time: (given: string): string =>
    `„${given}“ nach --at ist keine Uhrzeit. Nimm eine wie 09:30 oder 2:30pm.`,
  language: (given: string): string =>
    `„${given}“ nach --lang ist keine Sprache. Nimm eine wie en, de oder pt-BR.`,
  needsWrite: '--force und --restore ändern eine Notiz und brauchen deshalb auch --write.',
  ahead: (day: Day): string =>
    `Dieser Tag kommt noch: ${dates.full(day)}. Ein Erfolg zählt erst ab seinem Tag. ${NOTHING} Ergänze --ahead, um ihn trotzdem einzutragen.`,
  timeAhead: (time: string): string =>
    `${time} kommt heute erst noch. ${NOTHING} Ergänze --on gestern, wenn du gestern meinst, oder --ahead, um es trotzdem einzutragen.`,

  templater: (template: string, path: string): string =>
    `Die Vorlage ${template} braucht Templater, und das läuft nur in Obsidian. ${NOTHING} Leg ${path} zuerst dort an.`,
  notRead: (path: string): string =>
    `${path} liegt in einem Ordner mit Vorlagen oder in einem, den deine Einstellungen auslassen. Nichts darin würde zählen. ${NOTHING} Wähle einen anderen Ordner für diese Notizen.`,
  unreadable: (path: string, reason: string): string =>
    `${path} lässt sich nicht lesen (${systemReason(reason)}). ${NOTHING}`,
  unreachable: (path: string, reason: string): string =>
    `${path} ist nicht erreichbar (${systemReason(reason)}). ${NOTHING}`,
  unwritable: (path: string, reason: string): string =>
    `${path} lässt sich nicht schreiben (${systemReason(reason)}). Darin wurde nichts geändert.`,
  tooLarge: (path: string): string =>
    `${path} ist länger als 32 MB. Es wird nicht gelesen, und nichts darin zählt. ${NOTHING}`,
  notTemplate: (path: string, kind: FileKind): string =>
    `${path} ist ${KINDS[kind]} und keine Vorlage. ${NOTHING} Wähle in den Einstellungen eine andere Vorlage.`,
  notNote: (path: string, kind: FileKind): string =>
    `${path} ist ${KINDS[kind]} und keine Notiz. ${NOTHING} Verschieb es woandershin oder gib deinen Notizen andere Namen.`,
  readOnly: (path: string): string =>
    `${path} ist schreibgeschützt. ${NOTHING} Erlaube zuerst das Schreiben.`,
  leadsOut: (path: string): string =>
    `${path} ist ein Link aus dem Vault hinaus oder liegt in einem Ordner, der einer ist. ${NOTHING} Verschieb die Notiz in den Vault.`,
  leadsNowhere: (path: string): string =>
    `${path} ist ein Link ins Leere oder liegt in einem Ordner, der einer ist. ${NOTHING} Ist das Laufwerk angeschlossen, auf das er zeigt?`,
  outThere: (file: string): string =>
    `${file} gibt es schon. ${NOTHING} Wähle einen anderen Namen für --out oder ersetze die Datei mit --force.`,
  outIsNote: (file: string): string =>
    `${file} ist eine Notiz in deinem Vault und bleibt deshalb. ${OTHER_OUT}`,
  outNotFile: (file: string, kind: FileKind): string =>
    `${file} ist ${KINDS[kind]} und keine Datei. ${OTHER_OUT}`,
  outUnwritable: (file: string, reason: string): string =>
    `${file} lässt sich nicht schreiben (${systemReason(reason)}). ${OTHER_OUT}`,
  outLeadsNowhere: (file: string): string => `${file} ist ein Link ins Leere. ${OTHER_OUT}`,
  keepsChanging: (path: string): string =>
    `Ein anderes Programm ändert ${path} immer wieder. ${NOTHING} Versuch es noch einmal, wenn es fertig ist.`,
  locked: (path: string, lock: string): string =>
    `Ein anderes small-wins schreibt seit drei Minuten an ${path}. ${NOTHING} Wenn keins läuft, lösche ${lock}.`,
  notLock: (path: string, lock: string, kind: FileKind): string =>
    `${lock} ist ${KINDS[kind]}, wo small-wins seine Sperre für ${path} ablegt. ${NOTHING} Lösche oder verschieb es.`,
  keptBeside: (file: string): string =>
    `Ein Schreibvorgang wurde mittendrin unterbrochen, und die Notiz wurde seitdem geändert. Ihr Text von vorher ist in ${file}. Lösche diese Datei, wenn nichts fehlt.`,

  watchedGone: (folder: string): string =>
    `${folder} gibt es nicht mehr und wird nicht mehr beobachtet. Nenne den neuen Ort mit --vault.`,
  unwatchable: (folder: string, reason: string): string =>
    `${folder} lässt sich nicht beobachten (${systemReason(reason)}). Lass das System mehr Dateien beobachten, oder ruf ab und zu small-wins summary auf.`,
};

function oneOf(names: readonly string[]): string {
  return `Möglich sind: ${listed(names)}.`;
}

function goals(names: readonly string[]): string {
  if (names.length === 0) return 'In diesem Vault gibt es noch keine Ziele.';
  const all = listed(names.map((name) => `„${name}“`));
  return plural(names.length, {
    one: `Dein einziges Ziel ist ${all}.`,
    other: `Deine Ziele sind ${all}.`,
  });
}
