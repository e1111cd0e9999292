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
      return `«\u202f${hint.checkbox}\u202f» ne marque pas une tâche comme faite. Ceux-ci oui\u00a0: ${Array.from(hint.doneCharacters).join(' ')}`;
    case 'future':
      return `Après aujourd’hui\u00a0: compte à partir du ${dates.short(hint.day, today)}`;
    case 'copy':
      return `Copie\u00a0: compte dans ${hint.path}`;
    case 'late':
      return `Datée d’après sa note\u00a0: compte le ${dates.short(hint.day, today)}`;
    default:
      return WITHOUT_DETAILS[hint.kind];
  }
}

const WITHOUT_DETAILS = {
  setback: 'Contretemps : listé, jamais compté',
  lesson: 'Leçon : listée, jamais comptée',
  kudos: 'Compliment : listé, jamais compté',
  step: 'Petit pas : tes paramètres ne les comptent pas',
  wordless: 'Pas encore de mots : compte une fois dit ce qui a marché',
  'not-read': 'Non lue : cette note est un modèle, ou exclue dans tes paramètres',
  open: 'Tâche ouverte : compte une fois faite',
  'looks-unticked': 'Ressemble à une case vide : compte sous la forme - [x]',
  started: 'Commencée : compte une fois faite',
  cancelled: 'Annulée : ne compte pas',
  'no-day': 'Pas de jour : ce n’est pas une note quotidienne',
} as const;
