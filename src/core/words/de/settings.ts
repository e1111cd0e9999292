import type { Words } from '../words';
import type { SettingProblem } from '../../settings/setting-field';
import { WHOLE_FILE } from '../../settings/setting-field';
import type { SettingGroup } from '../../settings/setting-groups';
import { settingGroup } from '../../settings/setting-groups';
import type { Expected } from '../../text/expected';
import type { SettingWords } from '../setting-words';
import { useInstead } from './expected';
import { listed, number, plural } from './numbers';

/** The rows of the settings page, by their path in `data.json`. */
const ROWS = {
  'marks.win': {
    name: 'Tags für Erfolge',
    desc: 'Zeilen mit so einem Tag sind Erfolge. Neue bekommen den ersten.',
  },
  'marks.step': {
    name: 'Tags für Schritte',
    desc: 'Für Schritte, die in zwei Minuten passen.',
  },
  'marks.setback': {
    name: 'Tags für Rückschläge',
    desc: 'Für das, was schiefging. Aufgeführt, nie gegen dich gezählt.',
  },
  'marks.lesson': {
    name: 'Tags für Erkenntnisse',
    desc: 'Für das, was du gelernt hast. Aufgeführt, nicht gezählt.',
  },
  'marks.kudos': {
    name: 'Tags für Lob',
    desc: 'Für das, was andere dazu sagen. Aufgeführt, nicht gezählt.',
  },
  'marks.rest': {
    name: 'Tags für Ruhetage',
    desc: 'Macht den Tag der Notiz zum Ruhetag.',
  },
  'marks.pause': {
    name: 'Tags für Pausen',
    desc: 'Die Tage dahinter sind Pause: #pause 2026-08-01..2026-08-14',
  },
  'plan.countSteps': {
    name: 'Schritte zählen',
    desc: 'Ein erledigter Schritt zählt als Erfolg.',
  },
  winHeadings: {
    name: 'Erfolge unter Überschriften',
    desc: 'Listenpunkte und Zeilen darunter sind Erfolge, auch ohne Tag.',
  },
  winProperty: {
    name: 'Erfolge in einer Eigenschaft',
    desc: 'Eine Eigenschaft mit einem Erfolg oder einer Liste davon.',
    aliases: ['Frontmatter', 'YAML', 'Property'],
  },
  'states.done': {
    name: 'Kästchen: erledigt',
    desc: 'Zeichen für erledigte Aufgaben, wie in [x]. Nur sie zählen.',
    aliases: ['Aufgabe', 'Status', 'Checkbox'],
  },
  'states.started': {
    name: 'Kästchen: angefangen',
    desc: 'Zeichen für angefangene Aufgaben, wie in [/].',
    aliases: ['Aufgabe', 'Status', 'Checkbox', 'in Arbeit'],
  },
  'states.cancelled': {
    name: 'Kästchen: abgebrochen',
    desc: 'Zeichen für abgebrochene Aufgaben, wie in [-].',
    aliases: ['Aufgabe', 'Status', 'Checkbox'],
  },

  'daily.folder': {
    name: 'Ordner der täglichen Notizen',
    desc: 'Wo deine täglichen Notizen liegen. / ist ganz oben im Vault.',
  },
  'daily.format': {
    name: 'Datumsformat der täglichen Notizen',
    desc: 'Wie tägliche Notizen heißen. Ein Schrägstrich macht einen Ordner.',
    aliases: ['Moment'],
  },
  'daily.template': {
    name: 'Vorlage der täglichen Notizen',
    desc: 'Womit eine neue tägliche Notiz anfängt.',
  },
  'daily.others': {
    name: 'Frühere Orte der täglichen Notizen',
    desc: 'Wo ältere liegen, wenn du sie verschoben oder umbenannt hast.',
  },
  dateProperty: {
    name: 'Tag in einer Eigenschaft',
    desc: 'Eine Eigenschaft mit dem Datum, für andere Notizen.',
    aliases: ['Frontmatter', 'YAML', 'Property'],
  },
  pulse: {
    name: 'Fragen, wie es war',
    desc: 'Fünf Knöpfe in der Seitenleiste, von schwer bis großartig.',
    aliases: ['Stimmung', 'Puls', 'Bewertung'],
  },
  'metrics.properties': {
    name: 'Zahlen in Eigenschaften',
    desc: 'Zahlen täglicher Notizen zum Vergleich mit Erfolgen, etwa Schlaf.',
  },
  excludedFolders: {
    name: 'Ausgelassene Ordner',
    desc: 'Notizen darin werden ausgelassen. Ordner mit Vorlagen auch.',
  },

  'plan.schedule': {
    name: 'Zeitplan',
    desc: 'Wann ein Erfolg dran ist. Die anderen Tage sind frei.',
    aliases: ['Ruhetage', 'Wochentage', 'Häufigkeit'],
  },
  'plan.target': {
    name: 'Vorgabe',
    desc: 'Was ein Erfolgstag braucht, etwa 1, 10 minutes oder 250 Wörter.',
    aliases: ['Ziel', 'pro Tag'],
  },
  'plan.since': {
    name: 'Zählen ab',
    desc: 'Erfolge vor diesem Tag werden aufgeführt, nicht gezählt.',
    aliases: ['seit', 'Start'],
  },
  'plan.freezes': {
    name: 'Joker',
    desc: 'So viele kannst du haben. Sieben Erfolgstage bringen einen.',
    aliases: ['Serie', 'Ruhe'],
  },
  'plan.pauses': {
    name: 'Pausen',
    desc: 'Tage, an denen nichts dran ist, für dich und alle deine Ziele.',
  },
  'plan.dayStart': {
    name: 'Tagesbeginn',
    desc: 'Die Stunde, in der ein neuer Tag beginnt. 0 ist Mitternacht.',
    aliases: ['Nacht', 'Mitternacht'],
  },
  'plan.weekStart': {
    name: 'Erster Tag der Woche',
    desc: 'Für wöchentliche Zeitpläne, die Heatmap und den Rückblick.',
    aliases: ['Wochenbeginn'],
  },

  'goals.property': {
    name: 'Eigenschaft für Ziele',
    desc: 'Die Eigenschaft, die eine Notiz zum Ziel macht.',
    aliases: ['Frontmatter', 'YAML', 'Property'],
  },
  'goals.value': {
    name: 'Wert für Ziele',
    desc: 'Was in dieser Eigenschaft steht, wenn eine Notiz ein Ziel ist.',
  },
  'goals.inherit': {
    name: 'Zeilen in Notizen von Zielen',
    desc: 'Erfolge in der Notiz eines Ziels gehören ohne Link dazu.',
    aliases: ['erben'],
  },
  'goals.alignment': {
    name: 'Bezug zu Zielen',
    desc: 'Zeigt Erfolge ohne Ziel und Ziele, um die es still geworden ist.',
    aliases: ['still', 'Stillstand'],
  },

  'heatmap.palette': {
    name: 'Farben',
    desc: 'Alle Paletten funktionieren auch in Graustufen.',
    aliases: ['Palette', 'Farbenblindheit'],
  },
  'heatmap.thresholds': {
    name: 'Abstufungen',
    desc: 'Erfolge am Tag für vier Farbtöne, etwa 1, 2, 3, 5.',
    aliases: ['Schwellen', 'Intensität'],
  },
  'heatmap.rows': {
    name: 'Reihen',
    desc: 'Alle Tage in einem Raster oder eine Wochenreihe je Bereich oder Ziel.',
  },

  'weekly.folder': {
    name: 'Ordner der Wochennotizen',
    desc: 'Wohin Rückblicke geschrieben werden. / ist ganz oben im Vault.',
  },
  'weekly.format': {
    name: 'Datumsformat der Wochennotizen',
    desc: 'Wie Wochennotizen heißen.',
    aliases: ['Moment'],
  },
  'weekly.template': {
    name: 'Vorlage der Wochennotizen',
    desc: 'Womit ein neuer Rückblick anfängt.',
  },
  'review.prompts.week': {
    name: 'Fragen',
    desc: 'Am Ende eines neuen Rückblicks, mit Platz für Antworten.',
  },
  'review.heatmap': {
    name: 'Heatmap im Rückblick',
    desc: 'Setzt eine Heatmap, die aktuell bleibt, unter die Tabelle der Woche.',
  },

  'monthly.folder': {
    name: 'Ordner der Monatsrückblicke',
    desc: 'Wohin sie geschrieben werden. / ist ganz oben im Vault.',
  },
  'monthly.format': {
    name: 'Datumsformat der Monatsrückblicke',
    desc: 'Wie ihre Notizen heißen.',
    aliases: ['Moment'],
  },
  'monthly.template': {
    name: 'Vorlage der Monatsrückblicke',
    desc: 'Womit ein neuer anfängt.',
  },
  'quarterly.folder': {
    name: 'Ordner der Quartalsrückblicke',
    desc: 'Wohin sie geschrieben werden. / ist ganz oben im Vault.',
  },
  'quarterly.format': {
    name: 'Datumsformat der Quartalsrückblicke',
    desc: 'Wie ihre Notizen heißen.',
    aliases: ['Moment'],
  },
  'quarterly.template': {
    name: 'Vorlage der Quartalsrückblicke',
    desc: 'Womit ein neuer anfängt.',
  },
  'yearly.folder': {
    name: 'Ordner der Jahresrückblicke',
    desc: 'Wohin sie geschrieben werden. / ist ganz oben im Vault.',
  },
  'yearly.format': {
    name: 'Datumsformat der Jahresrückblicke',
    desc: 'Wie ihre Notizen heißen.',
    aliases: ['Moment'],
  },
  'yearly.template': {
    name: 'Vorlage der Jahresrückblicke',
    desc: 'Womit ein neuer anfängt.',
  },
  'review.prompts.month': {
    name: 'Fragen für einen Monat',
    desc: 'Am Ende seines Rückblicks, mit Platz für Antworten.',
  },
  'review.prompts.quarter': {
    name: 'Fragen für ein Quartal',
    desc: 'Am Ende seines Rückblicks, mit Platz für Antworten.',
  },
  'review.prompts.year': {
    name: 'Fragen für ein Jahr',
    desc: 'Am Ende seines Rückblicks, mit Platz für Antworten.',
  },
  'review.prompts.days': {
    name: 'Fragen für einen Zeitraum',
    desc: 'Am Ende seines Rückblicks, mit Platz für Antworten.',
  },
  'review.pinned': {
    name: 'Angeheftete Zeilen',
    desc: 'Block-IDs der ersten Zeilen langer Rückblicke und Erfolgsberichte.',
    aliases: ['anheften', 'Höhepunkt'],
  },
  'review.brag': {
    name: 'Abschnitte eines Erfolgsberichts',
    desc: 'Wonach deine Erfolge sortiert werden, in dieser Reihenfolge.',
  },

  'log.heading': {
    name: 'Überschrift für neue Zeilen',
    desc: 'Wohin neue Erfolge kommen. Leer heißt: ans Ende der Notiz.',
  },
  'log.time': {
    name: 'Uhrzeit schreiben',
    desc: 'Neue Zeilen beginnen mit der Uhrzeit.',
  },
  'log.askBeforeUri': {
    name: 'Fragen, bevor ein Link schreibt',
    desc: 'Zeigt, was ein obsidian://-Link schreiben würde, und fragt dich.',
    aliases: ['URI', 'Automation', 'Kurzbefehl'],
  },
  'log.adds': {
    name: 'Sagen, wozu ein Erfolg beiträgt',
    desc: 'Ein Satz in der Meldung, etwa: gesundheit: der 80. Eintrag.',
  },
  'log.proof': {
    name: 'Belege nach einem Rückschlag anbieten',
    desc: 'Ein Knopf in der Meldung, wenn es ähnliche schon gab.',
  },
  'log.anotherDay': {
    name: 'Einer Zeile einen anderen Tag geben',
    desc: 'Hat der Tag keine Notiz, kommt das Datum in die Zeile.',
    aliases: ['verschieben', 'Datum'],
  },
  'timer.notification': {
    name: 'Timerende außerhalb von Obsidian zeigen',
    desc: 'Dein Computer meldet, wenn ein Timer abläuft.',
    aliases: ['Benachrichtigung', 'Pomodoro'],
  },
  'timer.sound': {
    name: 'Ton am Ende eines Timers',
    desc: 'Zwei kurze Töne.',
    aliases: ['Pomodoro'],
  },

  quiet: {
    name: 'Ruhiger Modus',
    desc: 'Verbirgt Zahlen der Serie und nennt nie Tage ohne Erfolg.',
  },
  celebrate: {
    name: 'Bei einem Meilenstein',
    desc: 'Was du siehst, wenn du einen Meilenstein erreichst.',
    aliases: ['Konfetti', 'Animation'],
  },
  rewards: {
    name: 'Belohnungen',
    desc: 'Deine eigenen Ideen. Jeder Meilenstein zeigt dir eine.',
  },
  nudgeAt: {
    name: 'Sanfter Anstoß',
    desc: 'Erinnert dich, etwa um 20:30, wenn der Tag noch offen ist.',
    aliases: ['Erinnerung'],
  },

  'editor.badges': {
    name: 'Plaketten in Notizen',
    desc: 'Zeigt Tags von Erfolgen, Schritten usw. als kleine Plaketten.',
    aliases: ['Live-Vorschau', 'Leseansicht'],
  },
  'editor.dots': {
    name: 'Punkte neben gezählten Zeilen',
    desc: 'Voll heißt: zählt. Zeig auf einen leeren, um zu sehen, warum nicht.',
    aliases: ['Rand'],
  },
  'editor.suggest': {
    name: 'Vorschläge beim Tippen',
    desc: 'Schlägt nach einem Tag Bereiche und Ziele vor, nach @ ein Datum.',
    aliases: ['Autovervollständigung'],
  },
  language: {
    name: 'Sprache',
    desc: 'Für alles, was du hier liest, und für Tage, die du in Worten tippst.',
    aliases: ['Übersetzung', 'Region'],
  },
  notesLanguage: {
    name: 'Sprache der Notizen',
    desc: 'Für Rückblicke, Exporte und was sonst in deinen Vault kommt.',
    aliases: ['Übersetzung', 'Region'],
  },
} satisfies Words['settings']['rows'];

const rows: Readonly<Record<keyof typeof ROWS, SettingWords>> = ROWS;

/** What a list of settings says about its elements. */
const lists = {
  tag: {
    heading: 'Tags',
    add: 'Tag hinzufügen',
    none: 'Noch keine Tags.',
    element: (number: number): string => `Tag ${number}`,
    placeholder: 'win',
  },
  heading: {
    heading: 'Überschriften',
    add: 'Überschrift hinzufügen',
    none: 'Noch keine Überschriften.',
    element: (number: number): string => `Überschrift ${number}`,
    placeholder: 'Heute geschafft',
  },
  section: {
    heading: 'Abschnitte',
    add: 'Abschnitt hinzufügen',
    none: 'Noch keine Abschnitte.',
    element: (number: number): string => `Abschnitt ${number}`,
    placeholder: '',
  },
  place: {
    heading: 'Orte',
    add: 'Ort hinzufügen',
    none: 'Noch keine Orte.',
    element: (number: number): string => `Ort ${number}`,
    placeholder: '',
  },
  property: {
    heading: 'Eigenschaften',
    add: 'Eigenschaft hinzufügen',
    none: 'Noch keine Eigenschaften.',
    element: (number: number): string => `Eigenschaft ${number}`,
    placeholder: 'stimmung',
  },
  folder: {
    heading: 'Ordner',
    add: 'Ordner hinzufügen',
    none: 'Noch keine Ordner.',
    element: (number: number): string => `Ordner ${number}`,
    placeholder: 'Archiv',
  },
  pause: {
    heading: 'Pausen',
    add: 'Pause hinzufügen',
    none: 'Noch keine Pausen.',
    element: (number: number): string => `Pause ${number}`,
    placeholder: '2026-08-01..2026-08-14',
  },
  prompt: {
    heading: 'Fragen',
    add: 'Frage hinzufügen',
    none: 'Noch keine Fragen.',
    element: (number: number): string => `Frage ${number}`,
    placeholder: '',
  },
  blockId: {
    heading: 'Block-IDs',
    add: 'Block-ID hinzufügen',
    none: 'Noch keine Zeilen angeheftet.',
    element: (number: number): string => `Block-ID ${number}`,
    placeholder: '^stolz',
  },
  reward: {
    heading: 'Belohnungen',
    add: 'Belohnung hinzufügen',
    none: 'Noch keine Belohnungen.',
    element: (number: number): string => `Belohnung ${number}`,
    placeholder: 'Der gute Kaffee',
  },
};

const groups: Readonly<Record<SettingGroup, string>> = {
  marks: 'Marken',
  'daily-notes': 'Tägliche Notizen',
  plan: 'Plan',
  goals: 'Ziele',
  heatmap: 'Heatmap',
  'weekly-review': 'Wochenrückblick',
  'longer-reviews': 'Längere Rückblicke',
  logging: 'Eintragen',
  celebration: 'Feiern',
  advanced: 'Erweitert',
};

const DEFAULT = 'Bis dahin gilt der Standard.';
const LEFT_OUT = 'Bis dahin wird es ausgelassen.';
const FIX =
  'Berichtige sie (oft fehlt ein Komma oder ein Anführungszeichen), oder ändere irgendeine Einstellung: Die alte Datei bleibt als Kopie erhalten.';

/** The settings page. */
export const settings: Words['settings'] = {
  groups,
  rows,
  lists,
  none: 'Keine',
  brag: {
    desc: 'Eine Überschrift im Erfolgsbericht, und welche Erfolge dazugehören.',
    added: 'Neuer Abschnitt',
    name: 'Name',
    areas: 'Bereiche',
    areasHow: 'Mit Kommas dazwischen, etwa team, mentoring.',
    goals: 'Ziele',
    goalsHow: 'Die Namen ihrer Notizen. Ein * ist jedes Ziel, das sonst nirgends steht.',
    kudos: 'Lob',
    kudosHow: 'Enthält, was andere zu dir gesagt haben.',
  },
  reset: 'Standard wiederherstellen',
  today: (name: string): string => `Heute: ${name}`,
  schedule: {
    chosen: 'An bestimmten Tagen',
    days: 'Tage, an denen ein Erfolg dran ist',
    perMonth: 'Einige Tage im Monat',
    times: 'Erfolgstage im Monat',
    every: 'Alle paar Tage',
    everyDays: 'Tage von einem Erfolg zum nächsten',
  },
  place: {
    desc: 'Wo tägliche Notizen lagen und wie sie hießen.',
    folder: 'Ordner',
    folderHow: 'Leer heißt: ganz oben im Vault.',
    format: 'Datumsformat',
    formatHow: 'Wie die Notizen heißen, so wie in Obsidians Erweiterung.',
  },
  options: {
    weekStart: {
      locale: 'Wie in deiner Sprache',
      monday: 'Montag',
      sunday: 'Sonntag',
      saturday: 'Samstag',
    },
    palette: { theme: 'Design', leaf: 'Blatt', cividis: 'Cividis, für Farbenblinde gemacht' },
    rows: { none: 'Alle Tage', areas: 'Nach Bereich', goals: 'Nach Ziel' },
    pulse: { off: 'Nichts', daily: 'Wie der Tag war', weekly: 'Wie die Woche war' },
    language: { automatic: 'Wie in Obsidian' },
    notesLanguage: { automatic: 'Wie in der App' },
    anotherDay: {
      ask: 'Mich fragen',
      date: 'Das Datum in die Zeile schreiben',
      move: 'In die Notiz des Tages verschieben',
    },
    celebrate: { notice: 'Eine Meldung', off: 'Nichts', burst: 'Meldung und kurzes Funkeln' },
  },
  following: (usual: string, now: string): string => `${usual} (${now})`,
  placeholders: {
    asInVault: 'Wie im Vault',
    automatic: 'Automatisch',
    firstWin: 'Dein erster Erfolg',
    off: 'Aus',
  },

  diagnostics: {
    name: 'Diagnose',
    desc: 'Für einen Bericht, wenn etwas nicht stimmt: Versionen, geänderte Einstellungen und wie viele Probleme jeder Art es gibt. Keine Wörter oder Namen aus deinen Notizen.',
    button: 'Kopieren',
  },
  space: 'Ein Leerzeichen heißt: offene Aufgabe.',
  tagInUse: (name: string): string => `Steht schon unter „${name}“, und es kann nur eins bedeuten.`,
  holdsDailyNotes: 'Hier liegen deine täglichen Notizen. Dann würde keine davon gelesen.',
  noFolder: (found: number): string =>
    found === 0
      ? 'So einen Ordner gibt es in deinem Vault nicht, also findet sich darin keine tägliche Notiz.'
      : `So einen Ordner gibt es in deinem Vault nicht. Dann ${plural(found, {
          one: `wäre ${number(found)} tägliche Notiz`,
          other: `wären ${number(found)} tägliche Notizen`,
        })} nicht mehr zu sehen.`,
  noSingleDay: 'Nimm Jahr, Monat und Tag auf, damit jede Notiz ihr eigenes Datum bekommt.',
  noSingleWeek:
    'Nimm Jahr und Woche auf, etwa gggg-[W]ww, damit jede Notiz ihre eigene Woche bekommt.',
  mixedWeeks: 'Nimm gggg mit ww oder GGGG mit WW. Gemischt können zwei Wochen gleich heißen.',

  problems: 'Probleme in der Einstellungsdatei',
  problemsHow: 'Was sich nicht lesen ließ und was stattdessen gilt.',
  file: 'Einstellungsdatei',
  remove: 'Aus der Datei entfernen',
  unread: (names: readonly string[], more: number): string => {
    const named = listed(more === 0 ? names : [...names, `${number(more)} weitere`]);
    return plural(names.length + more, {
      one: `1 Einstellung ließ sich nicht lesen, und ihr Standard gilt: ${named}.`,
      other: `${number(names.length + more)} Einstellungen ließen sich nicht lesen, und ihr Standard gilt: ${named}.`,
    });
  },

  whereIs,
  problem,
  unusable: (of: Expected): string =>
    `In der Einstellungsdatei steht hier etwas anderes. ${useInstead(of)} ${DEFAULT}`,
  stillUsing: (of: Expected, used: string): string => `${useInstead(of)} Noch gilt ${used}.`,
  stillEmpty: (of: Expected): string => `${useInstead(of)} Bis dahin gilt es als leer.`,
  refused: (of: Expected): string => `${useInstead(of)} Der alte Wert bleibt.`,
  leftOut: (of: Expected): string => `${useInstead(of)} ${LEFT_OUT}`,
  open: 'Einstellungen öffnen',
  corrections: 'Verbesserungen von Menschen, die die Sprache sprechen, sind willkommen.',
  notSaved: (reason: string): string =>
    `Diese Einstellung ließ sich nicht speichern, also bleibt der alte Wert. ${reason}`,
  kept: (copy: string): string =>
    `Deine alte Einstellungsdatei bleibt als Kopie erhalten: ${copy}.`,
};

function whereIs(field: string): string {
  const known: Readonly<Record<string, SettingWords>> = rows;
  const name = known[field.replace(/\[.*$/, '')]?.name ?? field;
  const group = settingGroup(field);
  return group === null ? name : `Einstellungen → ${groups[group]} → ${name}`;
}

function problem({ field, found, expected: of, used }: SettingProblem): string {
  if (of.kind === 'json') {
    return used === 'earlier'
      ? `Die Einstellungsdatei ist beschädigt, deshalb gelten deine früheren Einstellungen. ${FIX}`
      : `Die Einstellungsdatei ist beschädigt, deshalb gilt der Standard. ${FIX}`;
  }
  if (field === WHOLE_FILE) {
    return 'In der Einstellungsdatei stehen keine Einstellungen, deshalb gilt der Standard. Ändere irgendeine Einstellung, dann bleibt die alte Datei als Kopie erhalten.';
  }
  if (of.kind === 'name') {
    return `In der Einstellungsdatei steht „${lastName(field)}“, und das ist keine Einstellung. ${useInstead(of)} ${LEFT_OUT}`;
  }
  const says = found === null ? 'ist nicht lesbar' : `steht auf „${found}“`;
  return `${whereIs(field)} ${says}. ${useInstead(of)} ${used === 'nothing' ? LEFT_OUT : DEFAULT}`;
}

/** `plan.freezs` → `freezs` */
function lastName(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}
