import { numbersOf } from '../numbers';
import type { StreakUnit } from '../../journal/schedule';

/** A sentence has to list the plurals of its language. */
export const { number, percent, rounded, fixed, short, apart, listed, either, plural, many } =
  numbersOf<'zero' | 'one' | 'two' | 'few' | 'many'>('ar');

/** The forms of a noun beside its number. */
interface Noun {
  /** with the word for one: `إنجاز واحد` */
  readonly one: string;
  /** the dual as a subject: `إنجازان` */
  readonly two: string;
  /** the dual after a preposition, or as an object: `إنجازين` */
  readonly ofTwo: string;
  /** after 3 to 10: `إنجازات` */
  readonly few: string;
  /** after 11 to 99: `إنجازًا` */
  readonly many: string;
  /** after 0, 100 and fractions: `إنجاز` */
  readonly other: string;
}

/** A count as a subject, and after a preposition: one and two say their number by themselves. */
export interface Counted {
  (count: number): string;
  readonly of: (count: number) => string;
}

/** Counts a noun: `إنجاز واحد`, `إنجازان`, `3 إنجازات`, `11 إنجازًا`, `100 إنجاز`. */
export function counted({ one, two, ofTwo, few, many, other }: Noun): Counted {
  const say = (count: number, dual: string) =>
    plural(count, {
      zero: `${number(count)} ${other}`,
      one,
      two: dual,
      few: `${number(count)} ${few}`,
      many: `${number(count)} ${many}`,
      other: `${number(count)} ${other}`,
    });
  return Object.assign((count: number) => say(count, two), {
    of: (count: number) => say(count, ofTwo),
  });
}

export const wins = counted({
  one: 'إنجاز واحد',
  two: 'إنجازان',
  ofTwo: 'إنجازين',
  few: 'إنجازات',
  many: 'إنجازًا',
  other: 'إنجاز',
});
export const days = counted({
  one: 'يوم واحد',
  two: 'يومان',
  ofTwo: 'يومين',
  few: 'أيام',
  many: 'يومًا',
  other: 'يوم',
});
export const winningDays = counted({
  one: 'يوم إنجاز واحد',
  two: 'يوما إنجاز',
  ofTwo: 'يومَي إنجاز',
  few: 'أيام إنجاز',
  many: 'يوم إنجاز',
  other: 'يوم إنجاز',
});
export const weeks = counted({
  one: 'أسبوع واحد',
  two: 'أسبوعان',
  ofTwo: 'أسبوعين',
  few: 'أسابيع',
  many: 'أسبوعًا',
  other: 'أسبوع',
});
export const months = counted({
  one: 'شهر واحد',
  two: 'شهران',
  ofTwo: 'شهرين',
  few: 'أشهر',
  many: 'شهرًا',
  other: 'شهر',
});
export const years = counted({
  one: 'سنة واحدة',
  two: 'سنتان',
  ofTwo: 'سنتين',
  few: 'سنوات',
  many: 'سنة',
  other: 'سنة',
});
export const minutes = counted({
  one: 'دقيقة واحدة',
  two: 'دقيقتان',
  ofTwo: 'دقيقتين',
  few: 'دقائق',
  many: 'دقيقة',
  other: 'دقيقة',
});
export const hours = counted({
  one: 'ساعة واحدة',
  two: 'ساعتان',
  ofTwo: 'ساعتين',
  few: 'ساعات',
  many: 'ساعة',
  other: 'ساعة',
});
export const lines = counted({
  one: 'سطر واحد',
  two: 'سطران',
  ofTwo: 'سطرين',
  few: 'أسطر',
  many: 'سطرًا',
  other: 'سطر',
});
export const notes = counted({
  one: 'ملاحظة واحدة',
  two: 'ملاحظتان',
  ofTwo: 'ملاحظتين',
  few: 'ملاحظات',
  many: 'ملاحظة',
  other: 'ملاحظة',
});
export const times = counted({
  one: 'مرة واحدة',
  two: 'مرتان',
  ofTwo: 'مرتين',
  few: 'مرات',
  many: 'مرة',
  other: 'مرة',
});
export const values = counted({
  one: 'قيمة واحدة',
  two: 'قيمتان',
  ofTwo: 'قيمتين',
  few: 'قيم',
  many: 'قيمة',
  other: 'قيمة',
});
export const votes = counted({
  one: 'صوت واحد',
  two: 'صوتان',
  ofTwo: 'صوتين',
  few: 'أصوات',
  many: 'صوتًا',
  other: 'صوت',
});
export const steps = counted({
  one: 'خطوة صغيرة واحدة',
  two: 'خطوتان صغيرتان',
  ofTwo: 'خطوتين صغيرتين',
  few: 'خطوات صغيرة',
  many: 'خطوة صغيرة',
  other: 'خطوة صغيرة',
});
export const setbacks = counted({
  one: 'عثرة واحدة',
  two: 'عثرتان',
  ofTwo: 'عثرتين',
  few: 'عثرات',
  many: 'عثرة',
  other: 'عثرة',
});
export const restDays = counted({
  one: 'يوم راحة واحد',
  two: 'يوما راحة',
  ofTwo: 'يومَي راحة',
  few: 'أيام راحة',
  many: 'يوم راحة',
  other: 'يوم راحة',
});
export const pausedDays = counted({
  one: 'يوم توقّف واحد',
  two: 'يوما توقّف',
  ofTwo: 'يومَي توقّف',
  few: 'أيام توقّف',
  many: 'يوم توقّف',
  other: 'يوم توقّف',
});
export const freezes = counted({
  one: 'تجميد واحد',
  two: 'تجميدان',
  ofTwo: 'تجميدين',
  few: 'تجميدات',
  many: 'تجميدًا',
  other: 'تجميد',
});
export const entries = counted({
  one: 'مدخل واحد',
  two: 'مدخلان',
  ofTwo: 'مدخلين',
  few: 'مدخلات',
  many: 'مدخلًا',
  other: 'مدخل',
});
export const parts = counted({
  one: 'جزء واحد',
  two: 'جزءان',
  ofTwo: 'جزأين',
  few: 'أجزاء',
  many: 'جزءًا',
  other: 'جزء',
});
export const questions = counted({
  one: 'سؤال واحد',
  two: 'سؤالان',
  ofTwo: 'سؤالين',
  few: 'أسئلة',
  many: 'سؤالًا',
  other: 'سؤال',
});
export const pairs = counted({
  one: 'زوج واحد',
  two: 'زوجان',
  ofTwo: 'زوجين',
  few: 'أزواج',
  many: 'زوجًا',
  other: 'زوج',
});
export const points = counted({
  one: 'نقطة واحدة',
  two: 'نقطتان',
  ofTwo: 'نقطتين',
  few: 'نقاط',
  many: 'نقطة',
  other: 'نقطة',
});

const UNITS: Readonly<Record<StreakUnit, Counted>> = { day: days, week: weeks, month: months };

/** The length of a run: `5 أيام`, `أسبوعان`. */
export function units(count: number, unit: StreakUnit): string {
  return UNITS[unit](count);
}

/** The same in a row. */
export function inARow(count: number, unit: StreakUnit): string {
  return count === 1 ? units(count, unit) : `${units(count, unit)} على التوالي`;
}
