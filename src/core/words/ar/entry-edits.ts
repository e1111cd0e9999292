import type { Words } from '../words';
import type { Kind } from '../../notes/entry';
import { lines } from './numbers';

const KINDS: Readonly<Record<Kind, string>> = {
  win: 'إنجاز',
  step: 'خطوة صغيرة',
  setback: 'عثرة',
  lesson: 'درس',
  kudos: 'ثناء من أحد',
};

/** Changing an entry where it is shown. */
export const entryEdits: Words['entryEdits'] = {
  words: 'تعديل الكلمات…',
  day: 'يوم آخر…',
  kind: 'تغيير النوع…',
  areas: 'المجال…',
  goal: 'الهدف…',
  done: 'تعليم كمنجز',
  notDone: 'تعليم كغير منجز',
  unmark: 'رفع العلامة',
  delete: 'حذف السطر…',

  wordsTitle: 'تعديل الكلمات',
  wordsLabel: 'ما يقوله السطر',
  wordsHint: 'يبقى تاريخه ووسومه وأرقامه كما هي في الملاحظة.',
  save: 'حفظ',
  saveAnyway: 'حفظ على أي حال',
  changeAnyway: 'تغييره على أي حال',
  whichDay: 'أي يوم؟ مثل «أمس» أو «الجمعة الماضية» أو \u200e2026-11-06',
  noDay: 'ليس هذا يومًا بعد.',
  writesDate: (date: string): string => `يكتب ${date} في السطر`,
  moveOrDateTitle: 'نقل السطر؟',
  moveOrDate: (path: string): string =>
    `يمكن أن ينتقل إلى \u2068${path}\u2069، أو يبقى في ملاحظته ويُكتب التاريخ فيه. السؤال مرة واحدة، والاختيار محفوظ في الإعدادات تحت «التسجيل».`,
  moveIt: 'نقل السطر',
  writeDate: 'كتابة التاريخ',
  whichKind: 'ما نوعه؟',
  kinds: KINDS,
  noKind: 'يلزم اختيار واحد من الخمسة.',
  whichArea: 'أي مجال؟ أو مجال جديد، مثل health/running',
  noArea: 'بلا مجال',
  badArea: 'لا يصلح هذا مجالًا. يُكتب كما في الوسم، مثل health/running.',
  newArea: 'مجال جديد',
  whichGoal: 'لأي هدف؟',
  noGoal: 'بلا هدف',
  noSuchGoal: 'لا هدف بهذا الاسم.',
  deleteTitle: 'حذف هذا السطر؟',
  deleteFrom: (path: string): string => `سيُحذف من \u2068${path}\u2069.`,
  deleteIt: 'حذف',
  cancel: 'إلغاء',

  changed: (text: string): string => `تغيّر: «\u2068${text}\u2069»`,
  dated: (text: string, day: string): string => `صار في ${day}: «\u2068${text}\u2069»`,
  unmarked: (text: string): string => `رُفعت علامته: «\u2068${text}\u2069»`,
  deleted: (text: string): string => `حُذف: «\u2068${text}\u2069»`,
  undone: 'تم التراجع. السطر كما كان.',
  moved: (text: string, path: string): string =>
    `نُقل إلى \u2068${path}\u2069: «\u2068${text}\u2069»`,
  undoneMove: 'تم التراجع. عاد السطر إلى ملاحظته.',
  inBoth: (first: string, second: string, reason: string): string =>
    `السطر الآن في \u2068${first}\u2069 وفي \u2068${second}\u2069: يُحذف أحدهما. ${reason}`,
  changedMany: (count: number): string => `تغيّر ${lines(count)}.`,
};
