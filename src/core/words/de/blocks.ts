import type { Words } from '../words';
import type { BlockProblem } from '../../code-block/block-problem';
import { GROUPINGS } from '../../search/grouping';
import { search } from './search';
import { BLOCK_VIEWS } from '../../code-block/block-view';
import type { Kind } from '../../notes/entry';
import { didYouMean } from './expected';
import { either, lines, listed, many, notes, number, values } from './numbers';

/** Blocks in notes and in bases, and the forms that insert and export. */
export const blocks: Words['blocks'] = {
  mistakes: 'An diesem Block stimmt etwas nicht',
  line: (line: number): string => `Zeile ${number(line)}`,
  problem,
  noWins: 'Keine Erfolge an diesen Tagen.',
  noMetrics:
    'Keine Zahlen an diesen Tagen. Schreib eine als [words:: 250] in eine Zeile, die zählt.',
  metric: {
    facts: ({
      whole,
      isMiddle,
      n,
    }: {
      readonly whole: string;
      readonly isMiddle: boolean;
      readonly n: number;
    }): string => `${whole} ${isMiddle ? 'im Median' : 'insgesamt'}, ${values(n)}`,
    weeks: 'Woche für Woche',
    week: (week: string, value: string): string => `${week}: ${value}`,
    none: '–',
  },
  noGoals: 'Hier gibt es noch keine Ziele.',
  noMilestones: 'Hier gibt es noch keine Meilensteine. Der erste ist ein einziger Erfolg.',
  more: (count: number): string =>
    `Und ${number(count)} weitere. Wähle einen kürzeren Zeitraum, um sie zu sehen.`,

  insert: {
    title: 'Block einfügen',
    view: 'Ansicht',
    views: {
      heatmap: 'Heatmap',
      month: 'Monat',
      streak: 'Serie',
      wins: 'Erfolge',
      list: 'Suche',
      week: 'Diese Woche',
      goals: 'Ziele',
      patterns: 'Muster',
      milestones: 'Meilensteine',
      metric: 'Zahlen pro Woche',
    },
    goal: 'Ziel',
    everything: 'Alles',
    range: 'Zeitraum',
    rangeExamples: 'Etwa letzte 6 Monate, 2026 oder 2026-01-01..2026-06-30.',
    rangeDefault: 'Letzte 6 Monate',
    query: 'Suche',
    queryExamples: 'Wörter und Filter wie in „Alle Erfolge“, etwa kind:win area:gesundheit.',
    queryDefault: 'Alles',
    cancel: 'Abbrechen',
    submit: 'Einfügen',
  },
};

export const base: Words['base'] = {
  name: 'Small-Wins-Heatmap',
  months: 'Monate',
  count: 'Was zählt',
  counts: {
    both: 'Erfolge in diesen Dateien oder mit Link auf sie',
    inside: 'Erfolge in diesen Dateien',
    linked: 'Erfolge mit Link auf diese Dateien',
  },
  noFiles: 'Diese Base enthält keine Dateien, also gibt es nichts zu zählen.',
  noWins: {
    both: 'Hier gibt es noch keine Erfolge. Zeig tägliche Notizen oder Notizen, auf die Erfolge verlinken.',
    inside:
      'Hier gibt es noch keine Erfolge. Zeig tägliche Notizen oder andere Notizen, in denen Erfolge stehen.',
    linked:
      'Noch verlinkt kein Erfolg auf diese Dateien. Zeig Notizen, auf die Erfolge verlinken, etwa Ziele.',
  },
};

export const exporting: Words['exporting'] = {
  title: (kind: Kind | null): string => EXPORTS[kind ?? 'win'],
  linesTitle: (count) => `${lines(count)} exportieren`,
  lines: (count) => lines(count),
  range: 'Zeitraum',
  rangeExamples: 'Etwa letzte 6 Monate, 2026 oder 2026-01-01..2026-06-30.',
  rangeDefault: 'Alles',
  kind: 'Art',
  kinds: {
    all: 'Erfolge und Schritte',
    win: 'Erfolge',
    step: 'Schritte',
    setback: 'Rückschläge',
    lesson: 'Erkenntnisse',
    kudos: 'Lob',
  },
  goal: 'Ziel',
  anyGoal: 'Alle',
  area: 'Bereich',
  areaExample: 'gesundheit/laufen',
  text: 'Mit diesen Wörtern',
  uncounted: 'Auch Zeilen, die nicht zählen',
  uncountedHow: 'Auch Rückschläge und Erkenntnisse.',
  names: 'Personen und andere Notizen nennen',
  namesHow: 'Wenn das aus ist, wird aus einem Link wie [[Anna]] ein „…“.',
  links: 'Auf meine Notizen verlinken',
  linksHow: 'Wenn das an ist, sehen andere den Namen deines Vaults und wo deine Notizen liegen.',
  preview: 'Was andere sehen',
  previewMore: (count: number): string => `… und noch ${lines(count)}`,
  format: 'Format',
  formats: {
    md: 'Notiz (Markdown)',
    csv: 'Tabelle (CSV)',
    json: 'Daten (JSON)',
    html: 'Seite (HTML)',
    ics: 'Schritte und Challenges als Kalender (ICS)',
  },
  calendar: 'Kleine Schritte',
  events: (count: number): string => many(count, { one: 'Termin', other: 'Termine' }),
  file: 'Datei',
  fileHow: 'Name und Ordner. Vorhandene Dateien werden nie überschrieben.',
  cancel: 'Abbrechen',
  copy: 'In die Zwischenablage',
  write: 'Datei schreiben',
  copied: (amount: string): string => `Kopiert: ${amount}.`,
  written: (amount: string, path: string): string => `In ${path} geschrieben: ${amount}.`,
};

const EXPORTS: Readonly<Record<Kind, string>> = {
  win: 'Erfolge exportieren',
  step: 'Schritte exportieren',
  setback: 'Rückschläge exportieren',
  lesson: 'Erkenntnisse exportieren',
  kudos: 'Lob exportieren',
};

export const check: Words['check'] = {
  title: 'Notizen prüfen',
  summary: (problems: number, count: number): string =>
    problems === 0
      ? `In ${notes(count)} ist alles in Ordnung.`
      : `${many(problems, { one: 'Stelle', other: 'Stellen' })} zum Anschauen. Es wurde nichts geändert.`,
  places: (count: number): string => `An ${many(count, { one: 'Stelle', other: 'Stellen' })}`,
  more: (count: number): string => `Und ${number(count)} weitere.`,
  diagnose: 'Diagnose kopieren',
  copied:
    'Diagnose kopiert. Kein Wort aus deinen Notizen ist darin, du kannst sie also in einen Bericht einfügen.',
};

/** Questions that the app asks before a note is created. */
export const newNote: Words['newNote'] = {
  title: 'Notiz für diesen Tag anlegen?',
  how: (day: string, note: string, template: string | null): string =>
    template === null
      ? `Noch keine Notiz für ${day}. Small Wins legt ${note} an.`
      : `Noch keine Notiz für ${day}. Small Wins legt ${note} aus deiner Vorlage an: ${template}.`,
  submit: 'Notiz anlegen',
};

const OPTIONS =
  'Möglich sind die Optionen view, goal, area, range, metric, query und by, jede in einer eigenen Zeile.';
const PAIRS = 'Schreib jede Option als Namen und Wert, etwa view: heatmap.';

function problem(of: BlockProblem): string {
  switch (of.kind) {
    case 'too-many-lines':
    case 'too-long':
      return `Dieser Block hat ${sizeOf(of)}. ${OPTIONS}`;
    case 'no-yaml':
      return `Diese Zeile ist nicht lesbar${of.reason === null ? '' : ` (${of.reason})`}. ${PAIRS}`;
    case 'no-options':
      return PAIRS;
    case 'no-value':
      return `„${of.option}“ hat noch keinen Wert. Ergänze einen oder entferne die Zeile.`;
    case 'no-text':
      return `„${of.option}“ braucht einen einzelnen Wert. Setz ihn in Anführungszeichen.`;
    case 'unquoted-link':
      return `Setz den Link in Anführungszeichen: ${of.option}: "[[${of.link}]]"`;
    default:
      return 'written' in of ? unknown(of) : unfit(of);
  }
}

function sizeOf(
  of: Extract<BlockProblem, { readonly kind: 'too-many-lines' | 'too-long' }>,
): string {
  return of.kind === 'too-long' ? `${number(of.characters)} Zeichen` : lines(of.lines);
}

/** What is right by itself, and doesn't go with the rest. */
function unfit(
  of: Extract<
    BlockProblem,
    {
      readonly kind:
        'goal-and-area' | 'no-range' | 'no-metric' | 'long-range' | 'only-lists' | 'bad-query';
    }
  >,
): string {
  switch (of.kind) {
    case 'goal-and-area':
      return 'Ein Block zeigt ein Ziel oder einen Bereich. Entferne eine der beiden Zeilen.';
    case 'no-range':
      return `„${of.view}“ zeigt immer heute und braucht keinen Zeitraum. Entferne die Zeile.`;
    case 'no-metric':
      return `„${of.view}“ zeigt keine Zahlen, also passt metric hier nicht. Nimm view: metric oder entferne die Zeile.`;
    case 'long-range':
      return 'Ein Zeitraum kann bis zu hundert Jahre lang sein. Nimm einen kürzeren.';
    case 'only-lists':
      return `„${of.option}“ gibt es nur bei einer Liste. Ergänze „view: list“ oder entferne die Zeile.`;
    case 'bad-query':
      return search.problem(of.problem);
  }
}

/** A name that isn't known: suggests the nearest one, or all that there are. */
function unknown(of: Extract<BlockProblem, { readonly written: string }>): string {
  switch (of.kind) {
    case 'unknown-option':
      return `Es gibt keine Option namens „${of.written}“. ${
        of.near === null
          ? 'Nimm view, goal, area, range, metric, query oder by.'
          : didYouMean(`„${of.near}“`)
      }`;
    case 'unknown-view':
      return `Es gibt keine Ansicht namens „${of.written}“. ${
        of.near === null ? `Nimm ${either(BLOCK_VIEWS)}.` : didYouMean(`„${of.near}“`)
      }`;
    case 'unknown-grouping':
      return `Eine Liste lässt sich nicht nach „${of.written}“ gruppieren. ${
        of.near === null ? `Nimm ${either(GROUPINGS)}.` : didYouMean(`„${of.near}“`)
      }`;
    case 'unknown-goal':
      return unknownGoal(of);
    case 'bad-area':
      return `„${of.written}“ kann kein Bereich sein. Schreib ihn wie in einem Tag, etwa gesundheit/laufen.`;
    case 'bad-range':
      return `„${of.written}“ ist kein Zeitraum. ${
        of.near === null
          ? 'Nimm etwa letzte 6 Monate, 2026, 2026-Q3 oder 2026-01-01..2026-06-30.'
          : didYouMean(`„${of.near}“`)
      }`;
  }
}

function unknownGoal({
  written,
  near,
  known,
  more,
}: Extract<BlockProblem, { readonly kind: 'unknown-goal' }>): string {
  const what = `Es gibt kein Ziel namens „${written}“.`;
  if (near !== null) return `${what} ${didYouMean(`„${near}“`)}`;
  if (known.length === 0) return `${what} In diesem Vault gibt es noch keine Ziele.`;
  const names = known.map((name) => `„${name}“`);
  if (more > 0) {
    return `${what} Deine Ziele sind ${listed([...names, `${number(more)} weitere`])}.`;
  }
  return names.length === 1
    ? `${what} Dein einziges Ziel ist ${listed(names)}.`
    : `${what} Deine Ziele sind ${listed(names)}.`;
}
