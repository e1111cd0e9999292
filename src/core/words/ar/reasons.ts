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
      return `«\u2068${hint.checkbox}\u2069» لا يعني أن المهمة تمّت. هذه تعنيه: ${Array.from(hint.doneCharacters).join(' ')}`;
    case 'future':
      return `بعد اليوم: يُحسب ابتداءً من ${dates.short(hint.day, today)}`;
    case 'copy':
      return `نسخة: يُحسب في \u2068${hint.path}\u2069`;
    case 'late':
      return `تاريخه بعد تاريخ ملاحظته: يُحسب في ${dates.short(hint.day, today)}`;
    default:
      return WITHOUT_DETAILS[hint.kind];
  }
}

const WITHOUT_DETAILS = {
  setback: 'عثرة: تُدرج ولا تُحسب أبدًا',
  lesson: 'درس: يُدرج ولا يُحسب أبدًا',
  kudos: 'ثناء: يُدرج ولا يُحسب أبدًا',
  step: 'خطوة صغيرة: إعداداتك لا تحسبها',
  wordless: 'بلا كلمات بعد: يُحسب متى قال ما الذي سار جيدًا',
  'not-read': 'لم تُقرأ: هذه الملاحظة قالب، أو مستثناة في إعداداتك',
  open: 'مهمة مفتوحة: تُحسب متى أُنجزت',
  'looks-unticked': 'يشبه مربّعًا فارغًا: يُحسب إذا كُتب - [x]',
  started: 'بدأت: تُحسب متى أُنجزت',
  cancelled: 'ملغاة: لا تُحسب',
  'no-day': 'بلا يوم: هذه ليست ملاحظة يومية',
} as const;
