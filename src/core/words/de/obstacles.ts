import type { Words } from '../words';
import type { EditRefusal } from '../../editing/entry-change';
import type { LogRefusal, MarkRefusal, StepRefusal } from '../../logging/log-refusal';
import type { PropertyLineProblem } from '../../notes/property-lines';
import type { PropertyRefusal } from '../../notes/property-edit';
import type { PathObstacle } from '../../text/note-path';
import type { ConfigObstacle } from '../../vault/write-obstacle';
import type { DamageKind } from '../../text/text-damage';
import type { RegionProblem } from '../region-problem';
import { number } from './numbers';
import { settings } from './settings';
import { shape } from './shape';
import { systemReason } from './system-reason';
import type { FileProblem } from '../../vault/file-problem';

const NO_PLACE = 'Bis das berichtigt ist, ist nicht klar, wo deine Notizen hingehören.';

function unusable(problem: FileProblem): string {
  if (problem.code === 'bad-name') return 'hat einen Namen, der nicht UTF-8 ist';
  if (problem.code === 'bad-shape') return shape(problem.problem);
  if (problem.code === 'not-text') return 'ist nicht UTF-8';
  const because = problem.reason === null ? '' : ` (${systemReason(problem.reason)})`;
  return `${problem.code === 'bad-json' ? 'ist beschädigt' : 'ist nicht lesbar'}${because}`;
}

function howToFix(problem: FileProblem): string {
  return problem.code === 'bad-shape' && problem.problem.kind === 'no-text'
    ? 'Wähle es in den Einstellungen der Erweiterung noch einmal.'
    : 'Berichtige die Datei, oder lösche sie, dann gilt der Standard.';
}

/** Why something is not written, in a sentence or two. */
export const obstacles: Words['obstacles'] = {
  nothingWritten: (reason: string): string => `Es wurde nichts geschrieben. ${reason}`,
  path: ({ kind, path }: PathObstacle): string => PATHS[kind](path),
  damage: (path: string, kind: DamageKind): string => DAMAGES[kind](path),
  config: (obstacle: ConfigObstacle): string => {
    switch (obstacle.kind) {
      case 'file':
        return `${obstacle.problem.path} ${unusable(obstacle.problem)}. ${NO_PLACE} ${howToFix(obstacle.problem)}`;
      case 'setting':
        return settings.problem(obstacle.problem);
    }
  },
  log: (refusal: LogRefusal): string => {
    switch (refusal.kind) {
      case 'bad-area':
        return `„${refusal.area}“ kann kein Bereich sein. Schreib ihn wie in einem Tag, etwa gesundheit/laufen.`;
      case 'bad-goal':
        return `So kann keine Notiz heißen: „${refusal.goal}“. Lass [ ] | # und ^ weg.`;
      case 'no-words':
        return 'Es gibt noch keinen Text zum Eintragen. Was lief gut?';
      case 'long-note':
        return 'Sie ist länger als 32 MB. Deshalb wird sie nicht gelesen, und die Zeile würde nicht zählen.';
      case 'misread':
        return 'In dieser Notiz würde die Zeile als etwas anderes gelesen. Schreib sie selbst hinein.';
      case 'merge':
        return `In Zeile ${number(refusal.line + 1)} treffen zwei Fassungen dieser Notiz aufeinander. Behalte dort zuerst die Zeilen, die du willst.`;
      case 'disturbs':
        return disturbs(refusal.line);
      case 'makes-entry':
        return 'Durch die neue Zeile würde eine andere zählen, die du nie markiert hast. Schreib sie selbst in die Notiz.';
      case 'no-place':
        return 'Wo auch immer die Zeile in dieser Notiz stünde, sie würde ändern, was andere Zeilen bedeuten. Schreib sie selbst hinein.';
    }
  },
  step: (refusal: StepRefusal): string => {
    switch (refusal.kind) {
      case 'no-step':
        return 'In dieser Zeile steht kein Schritt.';
      case 'done':
        return 'Dieser Schritt ist schon erledigt.';
      case 'no-checkbox':
        return 'Dieser Schritt hat kein Kästchen zum Abhaken. Schreib ihn als „- [ ] …“.';
      case 'disturbs':
        return disturbs(refusal.line);
      case 'not-done-mark':
        return `„${refusal.checkbox}“ heißt nicht, dass eine Aufgabe erledigt ist. Ergänze es unter ${settings.whereIs('states.done')}.`;
    }
  },
  edit: (refusal: EditRefusal): string => {
    switch (refusal.kind) {
      case 'bad-area':
      case 'bad-goal':
      case 'merge':
        return obstacles.log(refusal);
      case 'disturbs':
        return disturbs(refusal.line);
      case 'changed':
        return refusal.now === null ? EDITS.changed : changedTo(refusal.now.written);
      default:
        return EDITS[refusal.kind];
    }
  },
  mark: (refusal: MarkRefusal): string => MARKS[refusal],
  properties: (refusal: PropertyRefusal): string => {
    if (!('line' in refusal)) return WHOLE[refusal.problem];
    return refusal.problem === 'disturbed'
      ? disturbs(refusal.line)
      : `Zeile ${number(refusal.line + 1)} der Eigenschaften ${LINES[refusal.problem]}.`;
  },
  review: (problem: RegionProblem): string => {
    switch (problem.kind) {
      case 'no-begin':
        return `Der Teil „${problem.section}“ endet hier, fängt aber nirgends an. Lösche die Zeile.`;
      case 'no-end':
        return `Der Teil „${problem.section}“ fängt hier an, endet aber nirgends. Lösche die Zeile, oder auch ihren Text.`;
      case 'twin':
        return `Der Teil „${problem.section}“ fängt hier zum zweiten Mal an, nach Zeile ${number(problem.first)}. Lösche bei einem von beiden die zwei Markierungszeilen.`;
      case 'crossed':
        return `Der Teil „${problem.other}“ ${problem.edge === 'begin' ? 'fängt hier an' : 'endet hier'}, mitten in „${problem.section}“ ab Zeile ${number(problem.begin)}. Lösche bei einem von beiden die zwei Markierungszeilen.`;
      case 'open-code':
        return 'Der Text in diesem Teil öffnet einen Codeblock und schließt ihn nie. Darunter lässt sich nichts schreiben. Schließ den Codeblock.';
      case 'left-open':
        return 'Ein Kommentar (%% oder <!--) oder Code hier oder darüber wird nie geschlossen. Diese Zeile würde dadurch etwas anderes bedeuten. Schließ ihn, oder setz einen Backslash davor.';
    }
  },
};

const PATHS: Readonly<Record<PathObstacle['kind'], (path: string) => string>> = {
  outside: (path) => `${path} liegt außerhalb des Vaults.`,
  hidden: (path) =>
    `${path} hat einen Namen, der mit einem Punkt beginnt. So etwas zeigt Obsidian nicht.`,
  nameless: (path) => `${path} hat einen Ordner ohne Namen.`,
  'control-character': (path) => `${path} hat ein Steuerzeichen im Namen.`,
  backslash: (path) => `${path} hat einen Backslash im Namen.`,
};

const DAMAGES: Readonly<Record<DamageKind, (path: string) => string>> = {
  'utf-16': (path) => `${path} ist als UTF-16 gespeichert. Speichere es zuerst als UTF-8.`,
  'not-utf-8': (path) => `${path} ist nicht UTF-8. Speichere es zuerst als UTF-8.`,
  zeros: (path) =>
    `Teile von ${path} bestehen aus Nullen, die ein Absturz oder eine gestörte Synchronisation hinterlassen hat. Stell es zuerst wieder her, oder lösche diese Teile.`,
};

const EDITS: Readonly<
  Record<Exclude<EditRefusal['kind'], 'bad-area' | 'bad-goal' | 'merge' | 'disturbs'>, string>
> = {
  changed:
    'Diese Zeile hat sich in ihrer Notiz geändert, seit du sie hier gesehen hast. Schau sie dir zuerst noch einmal an.',
  twice:
    'In der Notiz stehen jetzt mehrere Zeilen, die so lauten. Öffne die Notiz und ändere die richtige.',
  property: 'Das ist eine Eigenschaft der Notiz. Öffne die Notiz und ändere es dort.',
  'no-words': 'Es bleibt kein Text übrig. Lösche lieber die Zeile, oder schreib etwas.',
  'no-checkbox': 'Diese Zeile kann kein Kästchen haben, weil sie kein Listenpunkt ist.',
  spread: 'Dieser Text steht in mehreren Zeilen oder Zellen. Öffne die Notiz und ändere ihn dort.',
  'under-heading':
    'Hier gibt es keine Marke zum Entfernen: Die Zeile zählt wegen der Überschrift, unter der sie steht.',
  'has-more': 'Andere Zeilen gehören zu dieser. Öffne die Notiz und lösche sie dort.',
  'not-movable':
    'Beim Verschieben würde sich ändern, was diese oder eine andere Zeile sagt. Schreib lieber das Datum hinein.',
  misread: 'Die Zeile würde dann als etwas anderes gelesen. Öffne die Notiz und ändere sie dort.',
};

function changedTo(written: string): string {
  return `Diese Zeile hat sich in ihrer Notiz geändert, seit du sie hier gesehen hast. Jetzt steht dort: „${written}“`;
}

const MARKS: Readonly<Record<MarkRefusal, string>> = {
  'no-words': 'In dieser Zeile steht noch kein Text.',
  property: 'Diese Zeile ist eine Eigenschaft der Notiz. Dort zählen Tags nicht.',
  code: 'Diese Zeile ist Code oder eine Formel. Dort zählen Tags nicht.',
  'no-tag':
    'Ein Tag in dieser Zeile würde nicht zählen, oder es würde ändern, was andere Zeilen bedeuten.',
};

const LINES: Readonly<Record<PropertyLineProblem | 'by-hand', string>> = {
  tab: 'beginnt mit einem Tabulator, wo Leerzeichen nötig sind',
  indent: 'ist anders eingerückt als die übrigen',
  brackets: 'hat mehrere Eigenschaften in Klammern, wo jede ihre eigene Zeile braucht',
  'no-property': 'ist kein Name mit Doppelpunkt und Wert',
  second: 'hat eine Eigenschaft, die es schon gibt',
  unreadable: 'ist nicht lesbar',
  comment: 'hat einen Kommentar in ihrem Wert',
  anchor: 'hat einen Anker, einen Alias oder ein Tag von YAML',
  'no-end': 'hat einen Wert, der nicht endet',
  'more-after': 'geht nach dem Ende ihres Wertes weiter',
  'by-hand': 'ist so geschrieben, dass Small Wins sie nicht ändern kann',
};

const WHOLE: Readonly<Record<'no-list' | 'by-hand', string>> = {
  'no-list': 'Die Eigenschaften sind keine Liste aus Namen und Werten.',
  'by-hand': 'Die Eigenschaften sind so geschrieben, dass Small Wins sie nicht ändern kann.',
};

function disturbs(line: number): string {
  return `Zeile ${number(line + 1)} dieser Notiz würde dadurch etwas anderes bedeuten. Ändere zuerst selbst diese Zeile.`;
}
