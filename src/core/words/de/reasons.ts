import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { EntryHint } from '../../journal/entry-reason';
import { dates } from './dates';

/** Why an entry doesn't count, or what may be a slip; null where there is nothing to say. */
export const reasons: Words['reasons'] = {
  hint: (hint: EntryHint | null, today: Day): string | null =>
    hint === null ? null : inWords(hint, today),
};

function inWords(hint: EntryHint, today: Day): string {
  switch (hint.kind) {
    case 'unknown-state':
      return `„${hint.checkbox}“ heißt nicht, dass eine Aufgabe erledigt ist. Diese schon: ${Array.from(hint.doneCharacters).join(' ')}`;
    case 'future':
      return `Kommt noch: zählt ab ${dates.short(hint.day, today)}`;
    case 'copy':
      return `Kopie: zählt in ${hint.path}`;
    case 'late':
      return `Später datiert als die Notiz: zählt für ${dates.short(hint.day, today)}`;
    default:
      return WITHOUT_DETAILS[hint.kind];
  }
}

const WITHOUT_DETAILS = {
  setback: 'Rückschlag: aufgeführt, nie gezählt',
  lesson: 'Erkenntnis: aufgeführt, nie gezählt',
  kudos: 'Lob: aufgeführt, nie gezählt',
  step: 'Schritt: zählt nach deinen Einstellungen nicht',
  wordless: 'Noch kein Text: zählt, sobald da steht, was gut lief',
  'not-read': 'Nicht gelesen: eine Vorlage, oder in deinen Einstellungen ausgelassen',
  open: 'Offene Aufgabe: zählt, wenn erledigt',
  'looks-unticked': 'Sieht aus wie ein leeres Kästchen: zählt als - [x]',
  started: 'Angefangen: zählt, wenn erledigt',
  cancelled: 'Abgebrochen: zählt nicht',
  'no-day': 'Kein Tag: das ist keine tägliche Notiz',
} as const;
