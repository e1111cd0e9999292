import type { Words } from '../words';
import { lines, number } from './numbers';

/** The view of all wins. */
export const allWins: Words['allWins'] = {
  title: 'كل الإنجازات',
  search: 'البحث في كل الإنجازات',
  example: 'كلمات، -بدون، area:health',
  listName: 'ما وُجد',
  none: 'لا إنجازات بعد. متى سُجّل الأول ظهر هنا.',
  nothingFound: 'لا شيء هنا يطابق.',
  clear: 'مسح البحث',
  grouped: {
    day: 'حسب اليوم',
    month: 'حسب الشهر',
    goal: 'حسب الهدف',
    area: 'حسب المجال',
  },
  without: {
    day: 'بلا يوم',
    month: 'بلا يوم',
    goal: 'بلا هدف',
    area: 'بلا مجال',
  },
  queryMenu: 'حفظ هذا البحث',
  copyBlock: 'نسخ ككتلة لملاحظة',
  copyLink: 'نسخ رابط هذا البحث',
  blockCopied: 'نُسخت الكتلة، ويمكن لصقها في ملاحظة.',

  select: 'تحديد',
  deselect: 'إزالة من التحديد',
  selectNone: 'إلغاء التحديد',
  selected: (count: number): string => (count === 0 ? 'لا شيء محدد' : `المحدد: ${number(count)}`),
  withSelected: 'للمحدد…',
  copyList: 'نسخ كقائمة',
  exportThese: 'تصدير…',
  exportFound: 'تصدير ما وُجد…',
  addToBrag: 'إضافة إلى وثيقة الإنجازات',
  addedToBrag: (count: number): string =>
    count === 1
      ? 'صار من الآن في أول كل وثيقة إنجازات.'
      : `من الآن: ${lines(count)} في أول كل وثيقة إنجازات.`,
  notForBrag: 'وثائق الإنجازات فيها ما يُحسب من إنجازات، وثناء. وليس هنا شيء منهما.',
  setArea: 'اختيار المجال…',
  linkGoal: 'ربط بهدف…',
  listCopied: (count: number): string => `نُسخ ${lines(count)}.`,
  someUnchanged: (count: number, reason: string): string => `لم يتغيّر ${lines(count)}. ${reason}`,

  exampleDays: [
    'اليوم',
    'أمس',
    'الأسبوع الماضي',
    'هذا الشهر',
    'الشهر الماضي',
    'السنة الحالية',
    'السنة الماضية',
  ],
  open: 'كل الإنجازات',
  more: (count: number): string => `و${number(count)} غيرها`,
};
