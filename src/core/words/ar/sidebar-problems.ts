import type { Words } from '../words';
import type { Prose } from '../prose';
import { notes as notesOf, number } from './numbers';

const USE_DAYS: Prose = ['تصلح الصيغة ', { code: 'YYYY-MM-DD' }, ' فتُحسب ملاحظاتك.'];
const STILL_READ: Prose = ['ما في ملاحظاتك ما زال يُقرأ ويُحسب.'];
const READ_AGAIN: Prose = ['تُقرأ من جديد متى تغيّرت.'];

/** What keeps the plugin from reading everything: what it is, where, and how to fix it. */
export const sidebarProblems: Words['sidebarProblems'] = {
  format: {
    what: 'صيغة التاريخ لا تميّز الملاحظات اليومية',
    where: (format: string): Prose => [
      'صيغة التاريخ ',
      { code: format },
      ' لا تسمّي يومًا واحدًا، فلا تُحسب إنجازات الملاحظات اليومية.',
    ],
    fix: USE_DAYS,
    open: 'فتح الإعداد',
  },
  config: {
    what: 'تعذّرت قراءة ملف إعدادات',
    where: (path: string, problem: string): Prose => [{ code: path }, `. ${problem}`],
  },
  write: {
    what: 'لا يمكن كتابة شيء',
    fix: STILL_READ,
  },
  lost: {
    what: (count: number): string => `ملاحظات يومية لا تظهر: ${number(count)}`,
    where: (example: string, count: number): Prose => [
      { code: example },
      count === 1
        ? ': في اسمها تاريخ لا يطابق إعداداتك للملاحظات اليومية، فلا تُحسب أسطرها.'
        : ` وأيضًا ${number(count - 1)}: في أسمائها تاريخ لا يطابق إعداداتك للملاحظات اليومية، فلا تُحسب أسطرها.`,
    ],
    place: (folder: string, format: string): Prose => [
      'لا ملاحظة تطابق الإعدادات. هذه في ',
      { code: folder === '' ? '/' : folder },
      '، واسمها على صيغة ',
      { code: format },
      '.',
    ],
    language: (language: string): Prose => ['كلمات أسمائها بلغة أخرى: ', { strong: language }, '.'],
    others: (folder: string, format: string): Prose => [
      'إن كانت ملاحظات يومية أيضًا، فليُقرأ معها ',
      { code: folder === '' ? '/' : folder },
      '، واسمها على صيغة ',
      { code: format },
      '.',
    ],
    useThese: 'استخدام هذا المجلد وهذه الصيغة',
    useLanguage: 'استخدام هذه اللغة',
    readToo: 'قراءتها أيضًا',
    open: 'فتح الإعدادات',
  },
  unread: {
    what: (count: number): string => `تعذّرت قراءة ${notesOf.of(count)}`,
    where: (first: string, more: number): Prose => [
      more === 0 ? `\u2068${first}\u2069. ` : `\u2068${first}\u2069 و${number(more)} غيرها. `,
      'كل ما عداها يُحسب.',
    ],
    fix: READ_AGAIN,
    show: 'عرضها',
    readAgain: 'قراءة من جديد',
  },
};
