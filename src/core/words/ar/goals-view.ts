import type { Words } from '../words';
import type { StreakUnit } from '../../journal/schedule';
import {
  days as daysOf,
  inARow,
  minutes as minutesOf,
  number,
  percent,
  weeks as weeksOf,
  wins as winsOf,
} from './numbers';

/** What a goal's card says besides the sentences about the goal itself. */
export const goalsView: Words['goalsView'] = {
  title: 'الأهداف',
  scale: (weeks: number): string => `الرسوخ، ${weeksOf(weeks)}`,
  active: (count: number): string => `${number(count)} جارية`,
  strength: percent,
  strengthSpoken: (value: number): string => `الرسوخ ${percent(value)}`,
  run: (length: number, unit: StreakUnit, lastWin: string | null): string =>
    `${inARow(length, unit)} · آخر إنجاز ${lastWin ?? 'اليوم'}`,
  lastWin: (day: string | null): string => `آخر إنجاز ${day ?? 'اليوم'}`,
  noWin: 'لا إنجاز بعد',
  over: (days: number | null): string =>
    days === null ? 'انتهى هذا. وماذا بعد؟' : `انقضت المدة: ${daysOf(days)}. وماذا بعد؟`,
  standardize: 'جعله عادة',
  stretch: 'خطوة أكبر',
  stop: 'التوقّف هنا',
  makeGoal: 'إنشاء هدف',
  what: 'الهدف ملاحظة تنتمي إليها إنجازاتك. له سلسلته، وخطوة تكفيها دقيقتان.',
  noneActive: 'لا هدف تتابعه الآن.',
  ended: (count: number): string => `${number(count)} منتهية`,
  others: (count: number): string => `و${number(count)} غيرها`,
  pickUp: 'استئنافه',
  details: (goal: string): string => `تفاصيل «\u2068${goal}\u2069»`,
  identity: 'الشخص الذي تصبحه',
  step: 'الخطوة التالية',
  cue: 'متى وأين',
  friction: 'ما يبدو الأصعب',
  aim: 'المجموع المطلوب',
  ladder: 'يُبلغ في يوم واحد',
  rung: number,
  rungSpoken: (amount: number, day: string | null): string =>
    day === null ? `${number(amount)}، لم يأتِ بعد` : `${number(amount)}، بُلغ في ${day}`,
  usual: (last: number, middle: number): string =>
    `الأخير ${number(last)} · المعتاد ${number(middle)}`,
  totals: (wins: number, days: number, minutes: number): string => {
    const time = minutes === 0 ? '' : `، ${minutesOf(minutes)}`;
    return `${winsOf(wins)} في ${daysOf.of(days)}${time}`;
  },
  metric: (last: number, sum: number): string =>
    `الأخير ${number(last)} · ${number(sum)} في المجموع`,
  log: 'تسجيل إنجاز له',
  openNote: 'فتح الملاحظة',
  more: (goal: string): string => `المزيد عن «\u2068${goal}\u2069»`,
  status: { active: 'جارٍ', done: 'تم', dropped: 'متروك' },
  smaller: 'تصغير الخطوة',
  bigger: 'خطوة أكبر',
};
