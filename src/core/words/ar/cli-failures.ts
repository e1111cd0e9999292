import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { PeriodKind } from '../../calendar/period';
import type { FileKind } from '../file-kind';
import { dates } from './dates';
import { didYouMean } from './expected';
import { listed } from './numbers';
import { systemReason } from './system-reason';

const NOTHING = 'لم يُكتب شيء.';
const GIVE_VAULT = 'مجلد خزنتك يُذكر بعد --vault.';
const OTHER_OUT = `${NOTHING} يصلح اسم آخر بعد --out.`;

const KINDS: Readonly<Record<FileKind, string>> = {
  folder: 'مجلد',
  pipe: 'أنبوب مسمّى',
  socket: 'مقبس',
  file: 'ملف',
  device: 'جهاز',
};

const PERIODS: Readonly<Record<Exclude<PeriodKind, 'days'>, string>> = {
  week: 'أسبوعًا',
  month: 'شهرًا',
  quarter: 'ربع سنة',
  year: 'سنة',
};

/** What the command line says when it can't do what was asked: what happened, where, and what to do. */
export const cliFailures: Words['cliFailures'] = {
  unexpected: (reason: string): string =>
    `لم يكن لهذا أن يحدث (${systemReason(reason)}). نرجو الإبلاغ عنه مع الأمر الذي كُتب.`,
  output: (reason: string): string =>
    `تعذّرت كتابة الخرج (${systemReason(reason)}). يمكن توجيهه إلى مكان آخر.`,

  emptyFolder: `لا مجلد بعد --vault. ${GIVE_VAULT}`,
  noFolder: (folder: string): string => `المجلد \u2068${folder}\u2069 غير موجود. ${GIVE_VAULT}`,
  notFolder: (file: string): string => `\u2068${file}\u2069 ملف. ${GIVE_VAULT}`,
  closedFolder: (folder: string, reason: string): string =>
    `تعذّر فتح \u2068${folder}\u2069 (${systemReason(reason)}). ${GIVE_VAULT}`,
  noVault: (folder: string, config: string): string =>
    `لا خزنة هنا: ليس في \u2068${folder}\u2069 ولا في مجلد فوقه مجلد \u2068${config}\u2069. ${GIVE_VAULT}`,

  unknownCommand: (command: string, near: string | null): string =>
    `لا أمر باسم «\u2068${command}\u2069». ${near === null ? 'التفاصيل: small-wins --help.' : didYouMean(near)}`,
  unknownOption: (option: string, near: string | null, help: string): string =>
    `لا خيار باسم ${option}. ${near === null ? `التفاصيل: ${help}.` : didYouMean(near)}`,
  noValue: (option: string, help: string): string => `لا قيمة بعد ${option}. التفاصيل: ${help}.`,
  noText: 'لا كلمات تُسجّل بعد. ما الذي سار جيدًا؟ مثال: small-wins log "قرأت عشر صفحات".',
  tooMany: (help: string): string => `هنا كلمات أكثر مما يقبله الأمر. التفاصيل: ${help}.`,

  day: (option: string, given: string, near: string | null): string =>
    `«\u2068${given}\u2069» بعد ${option} ليس يومًا. ${near === null ? 'الصيغة \u200eYYYY-MM-DD، أو كلمات مثل «أمس» أو «الجمعة الماضية».' : didYouMean(`«\u2068${near}\u2069»`)}`,
  today: (given: string): string =>
    `«\u2068${given}\u2069» بعد --today ليس يومًا. الصيغة \u200eYYYY-MM-DD، مثل \u200e2026-11-21.`,
  daysInOrder: (from: Day, to: Day): string =>
    `\u200f--from ${dates.full(from)} بعد --to ${dates.full(to)}. اليوم الأقدم أولًا.`,
  range: (given: string, near: string | null): string =>
    `«\u2068${given}\u2069» بعد --range ليس مدة. ${near === null ? 'تصلح مدة مثل «آخر 6 أشهر» أو 2026 أو \u200e2026-Q3 أو \u200e2026-08 أو \u200e2026-01-01..2026-06-30.' : didYouMean(near)}`,
  year: (given: string): string =>
    `«\u2068${given}\u2069» بعد --year ليس سنة. تصلح أربعة أرقام، مثل 2026.`,
  another: (given: string): string =>
    `«\u2068${given}\u2069» بعد --another ليس ترتيبًا. يصلح عدد صحيح، مثل 1.`,
  needsGoal: 'أي هدف؟ يُذكر اسم ملاحظته بعد --goal.',
  onlySvg: (file: string): string =>
    `لا يمكن رسم \u2068${file}\u2069 هنا: سطر الأوامر يرسم SVG. يصلح اسم ينتهي بـ .svg، أو «مشاركة صورة…» في التطبيق لصورة PNG.`,
  noLine: (text: string): string =>
    `لا إنجاز في هذه الأيام فيه «\u2068${text}\u2069». كلماتها في small-wins list.`,
  colour: (given: string): string =>
    `«\u2068${given}\u2069» بعد --accent ليس لونًا. يصلح لون مثل #8a5cf5.`,
  choice: (option: string, given: string, near: string | null, known: readonly string[]): string =>
    `«\u2068${given}\u2069» ليس من خيارات ${option}. ${near === null ? oneOf(known) : didYouMean(near)}`,
  notBoth: (one: string, other: string): string => `إما ${one} أو ${other}، لا كلاهما.`,
  longRange: 'أقصى مدة في الخريطة الحرارية مئة سنة. تصلح مدة أقصر.',
  period: (kind: PeriodKind, given: string, example: string): string => {
    const what = `«\u2068${given}\u2069» بعد --${kind} ليس`;
    return kind === 'days'
      ? `${what} مدة من الأيام. تصلح مدة مثل \u2068${example}\u2069، أو كلمات مثل «آخر 6 أسابيع».`
      : `${what} ${PERIODS[kind]}. يصلح اسم مثل \u2068${example}\u2069، أو أي يوم منه.`;
  },
  kind: (given: string, near: string | null, kinds: readonly string[]): string =>
    `«\u2068${given}\u2069» بعد --kind ليس نوعًا. ${near === null ? oneOf(kinds) : didYouMean(near)}`,
  links: (given: string, near: string | null, ways: readonly string[]): string =>
    `«\u2068${given}\u2069» بعد --links ليس طريقة للربط. ${near === null ? oneOf(ways) : didYouMean(near)}`,
  format: (given: string, near: string | null, formats: readonly string[]): string =>
    `«\u2068${given}\u2069» بعد --format ليس صيغة. ${near === null ? oneOf(formats) : didYouMean(near)}`,
  goal: (given: string, near: string | null, names: readonly string[]): string =>
    `لا هدف باسم «\u2068${given}\u2069». ${near === null ? goals(names) : didYouMean(near)}`,
  time: (given: string): string =>
    `«\u2068${given}\u2069» بعد --at ليس وقتًا. يصلح وقت مثل 09:30 أو 2:30pm.`,
  language: (given: string): string =>
    `«\u2068${given}\u2069» بعد --lang ليس لغة. يصلح رمز مثل en أو de أو pt-BR.`,
  needsWrite: 'يغيّر --force و--restore ملاحظة، فيلزمهما --write أيضًا.',
  ahead: (day: Day): string =>
    `${dates.full(day)} لم يأتِ بعد، والإنجاز يُحسب ابتداءً من يومه. ${NOTHING} يسجّله --ahead رغم ذلك.`,
  timeAhead: (time: string): string =>
    `الساعة ${time} لم تأتِ بعد اليوم. ${NOTHING} إن كان المقصود أمس فـ --on أمس، أو --ahead للتسجيل رغم ذلك.`,

  templater: (template: string, path: string): string =>
    `يحتاج القالب \u2068${template}\u2069 إلى Templater، ولا يعمل إلا في Obsidian. ${NOTHING} تُنشأ \u2068${path}\u2069 هناك أولًا.`,
  notRead: (path: string): string =>
    `\u2068${path}\u2069 في مجلد قوالب، أو في مجلد تتخطاه إعداداتك، فلن يُحسب شيء فيها. ${NOTHING} يصلح مجلد آخر لهذه الملاحظات.`,
  unreadable: (path: string, reason: string): string =>
    `تعذّرت قراءة \u2068${path}\u2069 (${systemReason(reason)}). ${NOTHING}`,
  unreachable: (path: string, reason: string): string =>
    `تعذّر الوصول إلى \u2068${path}\u2069 (${systemReason(reason)}). ${NOTHING}`,
  unwritable: (path: string, reason: string): string =>
    `تعذّرت الكتابة في \u2068${path}\u2069 (${systemReason(reason)}). لم يتغيّر فيها شيء.`,
  tooLarge: (path: string): string =>
    `\u2068${path}\u2069 أكبر من 32 MB، فلا تُقرأ ولا يُحسب شيء فيها. ${NOTHING}`,
  notTemplate: (path: string, kind: FileKind): string =>
    `\u2068${path}\u2069 ${KINDS[kind]} وليس قالبًا. ${NOTHING} يصلح قالب آخر في الإعدادات.`,
  notNote: (path: string, kind: FileKind): string =>
    `\u2068${path}\u2069 ${KINDS[kind]} وليس ملاحظة. ${NOTHING} إما أن يُنقل، أو تُسمّى ملاحظاتك باسم آخر.`,
  readOnly: (path: string): string =>
    `\u2068${path}\u2069 للقراءة فقط. ${NOTHING} يلزم السماح بالكتابة أولًا.`,
  leadsOut: (path: string): string =>
    `\u2068${path}\u2069 رابط إلى خارج الخزنة، أو في مجلد كذلك. ${NOTHING} يلزم نقل الملاحظة إلى الخزنة.`,
  leadsNowhere: (path: string): string =>
    `\u2068${path}\u2069 رابط لا يؤدي إلى شيء، أو في مجلد كذلك. ${NOTHING} هل القرص الذي يشير إليه موصول؟`,
  outThere: (file: string): string =>
    `\u2068${file}\u2069 موجود أصلًا. ${NOTHING} يصلح اسم آخر بعد --out، أو استبداله بـ --force.`,
  outIsNote: (file: string): string => `\u2068${file}\u2069 ملاحظة في خزنتك، فتبقى. ${OTHER_OUT}`,
  outNotFile: (file: string, kind: FileKind): string =>
    `\u2068${file}\u2069 ${KINDS[kind]} وليس ملفًّا. ${OTHER_OUT}`,
  outUnwritable: (file: string, reason: string): string =>
    `تعذّرت الكتابة في \u2068${file}\u2069 (${systemReason(reason)}). ${OTHER_OUT}`,
  outLeadsNowhere: (file: string): string =>
    `\u2068${file}\u2069 رابط لا يؤدي إلى شيء. ${OTHER_OUT}`,
  keepsChanging: (path: string): string =>
    `برنامج آخر يغيّر \u2068${path}\u2069 باستمرار. ${NOTHING} يمكن إعادة المحاولة متى انتهى.`,
  locked: (path: string, lock: string): string =>
    `نسخة أخرى من small-wins تكتب في \u2068${path}\u2069 منذ ثلاث دقائق. ${NOTHING} إن لم تعمل أي نسخة، يُحذف \u2068${lock}\u2069.`,
  notLock: (path: string, lock: string, kind: FileKind): string =>
    `\u2068${lock}\u2069 ${KINDS[kind]}، وفي مكانه يحفظ small-wins قفل \u2068${path}\u2069. ${NOTHING} إما أن يُحذف أو يُنقل.`,
  keptBeside: (file: string): string =>
    `توقّفت كتابة في منتصفها، ثم تغيّرت الملاحظة. نصها السابق في \u2068${file}\u2069. إن لم ينقص شيء، يُحذف ذلك الملف.`,

  watchedGone: (folder: string): string =>
    `\u2068${folder}\u2069 لم يعد موجودًا، فلم يعد مراقَبًا. مكانه الجديد يُذكر بعد --vault.`,
  unwatchable: (folder: string, reason: string): string =>
    `تعذّرت مراقبة \u2068${folder}\u2069 (${systemReason(reason)}). إما أن يُسمح للنظام بمراقبة ملفات أكثر، أو يُستخدم small-wins summary من حين إلى حين.`,
};

function oneOf(names: readonly string[]): string {
  return `يصلح واحد من هذه: ${listed(names)}.`;
}

function goals(names: readonly string[]): string {
  if (names.length === 0) return 'لا أهداف في هذه الخزنة بعد.';
  const all = listed(names.map((name) => `«\u2068${name}\u2069»`));
  return names.length === 1 ? `هدفك الوحيد: ${all}.` : `أهدافك: ${all}.`;
}
