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
      return `“${hint.checkbox}” não marca uma tarefa como feita. Estes marcam: ${Array.from(hint.doneCharacters).join(' ')}`;
    case 'future':
      return `Depois de hoje: conta a partir de ${dates.short(hint.day, today)}`;
    case 'copy':
      return `Cópia: conta em ${hint.path}`;
    case 'late':
      return `Com data posterior à da nota: conta em ${dates.short(hint.day, today)}`;
    default:
      return WITHOUT_DETAILS[hint.kind];
  }
}

const WITHOUT_DETAILS = {
  setback: 'Contratempo: listado, nunca contado',
  lesson: 'Aprendizado: listado, nunca contado',
  kudos: 'Elogio: listado, nunca contado',
  step: 'Pequeno passo: suas configurações não os contam',
  wordless: 'Ainda sem palavras: conta quando disser o que deu certo',
  'not-read': 'Não lida: esta nota é um modelo, ou está excluída nas configurações',
  open: 'Tarefa aberta: conta quando feita',
  'looks-unticked': 'Parece uma caixa vazia: conta como - [x]',
  started: 'Iniciada: conta quando feita',
  cancelled: 'Cancelada: não conta',
  'no-day': 'Sem dia: esta não é uma nota diária',
} as const;
