import type { Words } from '../words';
import type { Kind } from '../../notes/entry';
import { neverCounts } from '../../notes/entry';
import type { Prose } from '../prose';
import { isolated } from './isolated';
import { days, minutes, number, wins, years } from './numbers';
import { shortStatus, status } from './statuses';

/** Today: its amount, its entries, what is still to do. */
export const today: Words['today'] = {
  title: 'اليوم',
  until: (day: string, clock: string): string => `${day}، حتى ${clock}`,
  wins,
  winsOf: (amount: number, target: number): string => `${number(amount)} من ${number(target)}`,
  minutesOf: (amount: number, target: number): string =>
    `${number(amount)} من ${minutes.of(target)}`,
  metricOf: (amount: number, target: number, metric: string): string =>
    `${number(amount)} من ${isolated(`${number(target)} ${metric}`)}`,
  open: shortStatus.open,
  rest: status.rest,
  paused: status.paused,
  pausedUntil: (day: string): string => `في توقّف حتى ${day}`,
  entries: (day: string): string => `مدخلات ${day}`,
  alreadyTomorrow: 'حلّ الغد',
  inNoteOf: (day: string): string => `في ملاحظة ${day}`,
  restToday: 'يوم راحة',
  pause: 'توقّف…',
  stillToDo: 'ما بقي لليوم',
};

const ahead = 'يُحسب ابتداءً من ذلك اليوم.';

/** The field in which a win is written. */
export const capture: Words['capture'] = {
  ahead,
  placeholder: 'ما الذي سار جيدًا؟',
  ask: {
    setback: 'ما الذي عرقل الأمر؟',
    lesson: 'ما الذي تعلّمته؟',
    kudos: 'ماذا قيل لك؟ اختم بـ — ثم الاسم',
  },
  kind: { setback: 'عثرة', lesson: 'درس', kudos: 'ثناء' },
  destination: (day: string, heading: string | null): Prose =>
    heading === null
      ? [{ strong: day }, '، في آخر الملاحظة']
      : [{ strong: day }, ' تحت ', { strong: heading }],
  newFolder: (path: string): Prose => ['في مجلد جديد: ', { code: path }],
  meaning: (kinds: readonly Kind[], isOpen: boolean, isAhead: boolean): string | null => {
    if (kinds.length === 0) return 'علامة لليوم، وليس إنجازًا.';
    if (isOpen) return 'مهمة مفتوحة. تُحسب متى أُنجزت.';
    if (kinds.every((kind) => kind === 'setback')) return 'عثرة. لا تُحسب أبدًا.';
    if (kinds.every((kind) => kind === 'lesson')) return 'درس. يُحفظ ولا يُحسب أبدًا.';
    if (kinds.every((kind) => kind === 'kudos')) return 'ثناء. يُحفظ ولا يُحسب أبدًا.';
    if (kinds.every(neverCounts)) return 'يُحفظ ولا يُحسب أبدًا.';
    return isAhead ? ahead : null;
  },
  timeAhead: (time: string): string => `الساعة ${time} لم تأتِ بعد اليوم.`,
  askTimeAhead: (time: string): string =>
    `الساعة ${time} لم تأتِ بعد اليوم. Enter مرة أخرى للتسجيل رغم ذلك، أو «أمس» في أول السطر.`,
  unclear: (day: string, phrase: string): Prose => [
    'ليوم ',
    { strong: day },
    '، يُكتب ',
    { code: `${phrase}:` },
  ],
  enterAdds: (note: string, heading: string | null): Prose =>
    heading === null
      ? [`\u200fEnter للإضافة إلى آخر ${isolated(note)}`]
      : [`\u200fEnter للإضافة إلى ${isolated(note)}، تحت ${isolated(heading)}`],
  waiting: 'في انتظار قالبك. سطرك محفوظ في الحقل.',
  logged: 'سُجّل.',
  kept: 'لم يُسجّل. سطرك ما زال في الحقل.',
};

/** An entry in a list, and the muted text after its words. */
export const entry: Words['entry'] = {
  kind: { win: 'إنجاز', step: 'خطوة صغيرة', setback: 'عثرة', lesson: 'درس', kudos: 'ثناء' },
  wordless: 'بلا كلمات بعد',
  minutes: (count: number): string => `${number(count)} د`,
  // The case of a word isn't known, and a unit such as km has none.
  metric: (name: string, value: number): string =>
    name.length <= 3 || /^[a-z]/i.test(name)
      ? isolated(`${number(value)} ${name}`)
      : `${isolated(name)}: ${number(value)}`,
  open: 'مهمة مفتوحة: تُحسب متى أُنجزت',
  cancelled: 'ملغاة: لا تُحسب',
  copy: 'موجود في ملاحظة أخرى أيضًا، وهناك يُحسب',
  done: (text: string): string => `تم: ${isolated(text)}`,
  startTimer: (text: string): string => `بدء المؤقّت: ${isolated(text)}`,
  stopTimer: (text: string): string => `إيقاف المؤقّت: ${isolated(text)}`,
};

/** What is said while notes are read. */
export const reading: Words['reading'] = {
  title: 'قراءة ملاحظاتك',
  count: (done: number, all: number): string => `${number(done)} من ${number(all)}`,
  meanwhile: 'الأحدث أولًا. التسجيل متاح منذ الآن.',
};

export const onThisDay: Words['onThisDay'] = {
  showAll: (count: number): string => `عرض الكل (${number(count)})`,
  showLatest: 'عرض الأحدث',
  title: 'في مثل هذا اليوم',
  yearsAgo: (count: number, day: string): string => `قبل ${years.of(count)}، ${day}`,
  daysAgo: (count: number, day: string): string => `قبل ${days.of(count)}، ${day}`,
};
