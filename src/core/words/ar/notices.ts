import type { Words } from '../words';
import type { Added } from '../../insight/what-it-adds';
import type { UnreadNote } from '../../journal/unread-note';
import type { LogProblem } from '../../logging/log-into-note';
import { dates } from './dates';
import { isolated } from './isolated';
import { lines as linesOf, listed, minutes as minutesOf, number } from './numbers';
import { obstacles } from './obstacles';
import { settings } from './settings';

/** What a notice says after something was done, or could not be. */
export const notices: Words['notices'] = {
  undo: 'تراجع',
  logged: ({
    text,
    day,
    heading,
    count,
  }: {
    readonly text: string;
    readonly day: string;
    readonly heading: string | null;
    readonly count: number;
  }): string => {
    const where = heading === null ? `ليوم ${day}` : `ليوم ${day}، تحت ${isolated(heading)}`;
    return count === 1
      ? `سُجّل ${where}: «\u2068${text}\u2069»`
      : `سُجّل ${linesOf(count)}، وآخرها ${where}: «\u2068${text}\u2069»`;
  },
  adds: ({ to, of, nth, metric }: Added): string => {
    const count = `رقم ${number(nth)} ${of === 'goal' ? 'لأجل' : 'في'} ${isolated(to)}.`;
    return metric === null
      ? count
      : `${count} ${number(metric.sum)} \u2068${metric.name}\u2069 حتى الآن.`;
  },
  dayPulse: (value: number): string => `كيف كان اليوم: ${number(value)} من 5.`,
  weekPulse: (value: number): string => `كيف كان هذا الأسبوع: ${number(value)} من 5.`,
  pulseUndone: 'تم التراجع. الملاحظة كما كانت.',
  undone: 'تم التراجع. أُزيل السطر.',
  stepUndone: (goal: string): string => `تم التراجع. «\u2068${goal}\u2069» كما كان.`,
  undoneInNewNote: 'تم التراجع. أُزيل السطر، والملاحظة الجديدة ما زالت موجودة.',
  rested: 'اليوم يوم راحة. لا يُعدّ يومًا بلا إنجاز.',
  paused: (last: string): string => `توقّف حتى ${last}. لا تُعدّ هذه الأيام بلا إنجاز.`,
  done: (step: string): string => `تم: \u2068${step}\u2069`,
  copied: 'نُسخ.',
  whatsNew: (plugin: string, version: string): string => `الجديد في ${plugin} ${version}:`,
  whatsNewRead: 'حسنًا',
  reread: 'قُرئت كل الملاحظات من جديد.',
  typed: (words: string): string => `عُطّل Small Wins. كنت قد كتبت ${words}.`,

  timerDone: (minutes: number, step: string): string =>
    `تمت ${minutesOf(minutes)}: \u2068${step}\u2069.`,
  breakBegins: (minutes: number, step: string): string =>
    `تمت ${minutesOf(minutes)}: \u2068${step}\u2069. الآن 5 دقائق راحة.`,
  roundBegins: (minutes: number, step: string): string =>
    `انتهت الراحة. نتابع: \u2068${step}\u2069. حتى الآن: ${minutesOf(minutes)}.`,
  stopAndLog: 'إيقاف وتسجيل',
  logIt: 'تسجيل',
  lostLine: (line: string, path: string): string =>
    `سجّلت ${line}، لكنه ليس في \u2068${path}\u2069. ربما كتب قالب فوقه.`,
  lostLines: (lines: string): string =>
    `سجّلت ${lines}، لكن هذه الأسطر ليست في ملاحظاتها. ربما كتب قالب فوقها.`,
  logItAgain: 'تسجيله من جديد',
  logThemAgain: 'تسجيلها من جديد',
  forget: 'تجاهل',
  moreMinutes: (minutes: number): string => `زيادة ${minutesOf.of(minutes)}`,

  newStep: (goal: string, step: string): string =>
    `خطوة جديدة لأجل ${isolated(goal)}: «\u2068${step}\u2069»`,
  goalDone: (goal: string): string => `تم «\u2068${goal}\u2069». كل ما أنجزته باقٍ.`,
  goalDropped: (goal: string): string => `تركت «\u2068${goal}\u2069». كل ما أنجزته باقٍ.`,
  goalSaved: (goal: string): string => `حُفظ «\u2068${goal}\u2069».`,
  goalActive: (goal: string): string => `عدت إلى متابعة «\u2068${goal}\u2069».`,
  routine: (goal: string): string => `صار «\u2068${goal}\u2069» عادة.`,

  review: ({
    days,
    outcome,
    isOwnTextKept,
    areEditsKept,
    areEditsMoved,
    hasOtherPeriods,
  }: {
    readonly days: string;
    readonly outcome: 'written' | 'updated' | 'unchanged';
    readonly isOwnTextKept: boolean;
    readonly areEditsKept: boolean;
    readonly areEditsMoved: boolean;
    readonly hasOtherPeriods: boolean;
  }): string => {
    const first = {
      written: `كُتبت مراجعة ${days}.`,
      updated: `حُدّثت مراجعة ${days}.`,
      unchanged: `مراجعة ${days} محدّثة أصلًا.`,
    };
    return [
      first[outcome],
      isOwnTextKept ? 'بقي نصك كما هو.' : '',
      areEditsKept ? 'بقي ما عدّلته.' : '',
      areEditsMoved ? 'صار ما عدّلته تحت النص الجديد.' : '',
      hasOtherPeriods ? 'بقيت المراجعات الأخرى في الملاحظة كما هي.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  },

  openSettings: (group: string): string => `المكان: الإعدادات ← Small Wins ← ${group}.`,
};

/** Why something was not done, and that nothing was written. */
export const failures: Words['failures'] = {
  unknown: (reason: string): string => `لم ينجح ذلك، ولم يُكتب شيء. ${reason}`,
  reading: 'ما زالت ملاحظاتك تُقرأ. يمكن إعادة المحاولة بعد ذلك.',
  missing: (path: string): string => `\u2068${path}\u2069 لم تعد موجودة.`,
  inTableCell: 'لا تُعلّم أسطر الجدول إلا في وضع المصدر.',
  missingNothingWritten: (path: string): string =>
    `\u2068${path}\u2069 لم تعد موجودة. لم يُكتب شيء.`,
  unmerged: (path: string): string =>
    `غيّر برنامج آخر \u2068${path}\u2069، ومحرّرها المفتوح لا يُظهر ذلك بعد. لم يُكتب شيء. يمكن إعادة المحاولة بعد لحظة.`,
  exists: (path: string): string => `\u2068${path}\u2069 موجود أصلًا. لم يُكتب شيء.`,
  undoMissing: (path: string): string =>
    `نُقلت \u2068${path}\u2069 أو حُذفت في الأثناء. لم يتم التراجع عن شيء.`,
  undoChanged: (path: string): string =>
    `تغيّرت \u2068${path}\u2069 في الأثناء. لم يتم التراجع عن شيء.`,
  undoLine: (path: string): string =>
    `تغيّرت \u2068${path}\u2069 في الأثناء. لم يتم التراجع عن شيء، ويمكن إزالة السطر يدويًا.`,
  stepChanged: 'تغيّرت هذه الخطوة في ملاحظتها. لم يُكتب شيء.',
  stepNotOpen: 'لم تعد هذه الخطوة مفتوحة في ملاحظتها. لم يُكتب شيء.',
  properties: (path: string, reason: string, names: readonly string[]): string =>
    `لم يُكتب شيء في \u2068${path}\u2069. ${reason} إما أن يُصحّح ذلك في الملاحظة، أو يُكتب هناك يدويًا: ${listed(names)}.`,
  log: (problem: LogProblem): string => {
    switch (problem.kind) {
      case 'path':
        return failures.notePlace(obstacles.path(problem.obstacle));
      case 'no-day':
        return `لم يُكتب شيء. صيغة تاريخ الملاحظات اليومية ${problem.format} لا تعطي ${dates.full(problem.day)} ملاحظة تخصّه. تصلح \u200eYYYY-MM-DD.`;
      case 'unread':
        return unreadNote(problem.note, dates.full(problem.day));
      case 'line':
        return obstacles.log(problem.refusal);
      case 'note':
        return failures.notWritten(problem.path, obstacles.log(problem.refusal));
    }
  },
  notePlace: (reason: string): string =>
    `لم يُكتب شيء. ${reason} يصلح مجلد آخر أو صيغة تاريخ أخرى للملاحظات اليومية.`,
  templatePlace: (reason: string): string => `لم يُكتب شيء. ${reason} يصلح قالب آخر في الإعدادات.`,
  notWritten: (path: string, reason: string): string =>
    `لم يُكتب شيء في \u2068${path}\u2069. ${reason}`,
  line: (path: string, line: number, reason: string): string =>
    `\u2068${path}\u2069، السطر ${number(line)}: ${reason} لم يُكتب شيء.`,
  noTemplate: (template: string, path: string): string =>
    `لم يُكتب شيء، لأن قالب \u2068${path}\u2069 غير موجود. إما أن يُنشأ \u2068${template}\u2069، أو يُختار قالب آخر في الإعدادات.`,
  fileName: (name: string): string =>
    `لا يصلح «\u2068${name}\u2069» اسمًا لملف. يصلح اسم مثل التصدير/الإنجازات.`,
  range: (words: string): string =>
    `«\u2068${words}\u2069» ليس مدة. تصلح مدة مثل آخر 6 أشهر أو \u200e2026-Q3.`,
  longCard: 'أقصى مدة في الصورة خمسون سنة. تصلح مدة أقصر.',
  noBlockHere:
    'المؤشر داخل شيفرة أو تعليق لا ينتهي، فلن تظهر كتلة هنا. إما أن يُغلق أولًا، أو يوضع المؤشر فوقه.',
  lines: (lines: readonly number[], reason: string): string =>
    lines.length === 1
      ? `بقي السطر ${lines.map(number).join()} كما هو. ${reason}`
      : `بقيت الأسطر ${lines.map(number).join('، ')} كما هي. ${reason}`,
};

/** The day has a note whose name the settings do not read. */
function unreadNote({ path, location, language, isOwn }: UnreadNote, day: string): string {
  const what = `لم يُكتب شيء. تشبه \u2068${path}\u2069 ملاحظة ${day}، وليس لها اسم ملاحظاتك اليومية.`;
  if (location === null) {
    return `${what} يوم الأسبوع في اسمها ليس يوم ذلك التاريخ. يلزم تغيير اسمها.`;
  }
  const choose =
    language === null ? '' : `اختيار «\u2068${language}\u2069» في ${settings.whereIs('language')}`;
  const { folder, format } = location;
  const where = folder === '' ? '' : `المجلد «\u2068${folder}\u2069» و`;
  const add = `إضافة ${where}صيغة التاريخ «\u2068${format}\u2069» إلى ${settings.whereIs('daily.others')}`;
  if (isOwn) return `${what} كلمات اسمها بلغة أخرى، والحل: ${choose}.`;
  return `${what} الحل: ${choose === '' ? add : `${add}، و${choose}`}، أو تغيير اسمها.`;
}
