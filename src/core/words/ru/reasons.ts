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
      return `«${hint.checkbox}» не отмечает задачу сделанной. Отмечают: ${Array.from(hint.doneCharacters).join(' ')}`;
    case 'future':
      return `Позже сегодняшнего дня: в счёт с ${dates.short(hint.day, today)}`;
    case 'copy':
      return `Копия: в счёт идёт в ${hint.path}`;
    case 'late':
      return `Дата позже дня заметки: в счёт ${dates.short(hint.day, today)}`;
    default:
      return WITHOUT_DETAILS[hint.kind];
  }
}

const WITHOUT_DETAILS = {
  setback: 'Осечка: есть в списке, но не в счёте',
  lesson: 'Вывод: есть в списке, но не в счёте',
  kudos: 'Похвала: есть в списке, но не в счёте',
  step: 'Маленький шаг: по твоим настройкам в счёт не идёт',
  wordless: 'Пока без слов: засчитается, когда будет написано, что получилось',
  'not-read': 'Не прочитано: эта заметка — шаблон или исключена в настройках',
  open: 'Открытая задача: засчитается, когда будет сделана',
  'looks-unticked': 'Похоже на пустой флажок: в счёт, если это - [x]',
  started: 'Начата: засчитается, когда будет сделана',
  cancelled: 'Отменена: в счёт не идёт',
  'no-day': 'Без дня: это не ежедневная заметка',
} as const;
