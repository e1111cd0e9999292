import type { GoalPropertyProblem } from '../../goals/goal-problem';
import type { DamageKind } from '../../text/text-damage';
import type { FileProblemFacts } from '../../vault/file-problem';
import { isBlocking } from '../../experiments/experiment-problem';
import type { FactOf, VaultFact } from '../../vault/vault-problems';
import { dayOnWeekday } from '../../calendar/weekday';
import { dates } from './dates';
import { experiments } from './experiments';
import { didYouMean, useInstead } from './expected';
import { notes as notesOf, number } from './numbers';
import { settings } from './settings';
import { shape } from './shape';
import { systemReason } from './system-reason';

const { whereIs } = settings;
const NOT_COUNTED = 'فلا تُحسب أسطرها التي بلا تاريخ';
const CHANGE_ONE = 'يلزم تغيير أحدهما.';

/** What was not understood, by its code: what it is, what was done instead, and what to do. */
export const problems: {
  readonly [Code in VaultFact['code']]: (fact: FactOf<Code>) => string;
} = {
  'bad-front-matter': () =>
    'تعذّرت قراءة خصائص هذه الملاحظة، فهي متجاهلة. يلزم فحص الأسطر بين علامتي ---.',
  'unresolved-merge': () =>
    'تلتقي هنا نسختان من هذه الملاحظة، وتُقرأ الأولى فقط. تُبقى الأسطر المطلوبة، وتُحذف الثلاثة التي تبدأ بـ <<<<<<< و======= و>>>>>>>.',
  'half-resolved-merge': () =>
    'هذا السطر بقية من نسختين دُمجتا من هذه الملاحظة. يُحذف، ويُحذف معه ما تكرّر: الأسطر المتطابقة تُقرأ مرة واحدة.',
  'task-in-code': () =>
    'إزاحة هذه المهمة كبيرة حتى إن Markdown يقرؤها شيفرة، فلا تُحسب. تكفي إزاحة أقل، مع مسافة واحدة بعد علامتها.',
  'looks-ticked': () =>
    'يُحسب هذا منجزًا، لكن Markdown لا يرى مربعًا هنا. يصير مهمة إذا كُتب «- [x] …».',
  'looks-unticked': () =>
    'يشبه هذا مهمة مفتوحة، لكن Markdown لا يرى مربعًا هنا، فلا يُحسب. يُكتب «- [ ] …»، أو «- [x] …» متى أُنجز.',
  'unknown-state': ({ checkbox }) =>
    `ليس للعلامة «\u2068${checkbox}\u2069» في هذا المربع معنى بعد، فلا يُحسب السطر. مكان إضافتها: ${whereIs('states.done')}، أو «\u2068${settings.rows['states.started'].name}\u2069» أو «\u2068${settings.rows['states.cancelled'].name}\u2069» هناك.`,
  'bad-pause': () =>
    'ليس لهذا التوقّف تاريخ، فهو متجاهل. يُكتب تاريخاه بعد الوسم: \u200e2026-08-01..2026-08-14.',
  'pause-ends-before-start': () =>
    'ينتهي هذا التوقّف قبل أن يبدأ، فهو متجاهل. التاريخ الأقدم أولًا: \u200e2026-08-01..2026-08-14.',
  'bad-date': ({ written, why, near }) =>
    near === undefined
      ? BAD_DATES[why](written)
      : `«\u2068${written}\u2069» ليس تاريخًا، فيبقى نصًّا. ${didYouMean(`@(${near})`)}`,
  'bad-completion': ({ written }) =>
    `«\u2068${written}\u2069» ليس تاريخًا، فيبقى نصًّا. الصيغة \u200eYYYY-MM-DD.`,
  'bad-duration': ({ written }) =>
    `«\u2068${written}\u2069» ليس مدة، فيبقى نصًّا. الصيغة [duration:: 25m].`,
  'bad-metric': ({ written, name, isSecond, number: meant }) =>
    isSecond
      ? `«\u2068${written}\u2069» رقم ثانٍ للمقياس «\u2068${name}\u2069»، فيبقى نصًّا ويُحسب الأول. يُبقى أحدهما.`
      : `«\u2068${written}\u2069» ليس رقمًا، فيبقى نصًّا. الصيغة [${name}:: ${meant}].`,
  'bad-pulse': ({ written }) =>
    `«\u2068${written}\u2069» ليس تقييمًا من 1 إلى 5، فيُترك. يُكتب عدد صحيح من 1 (صعب) إلى 5 (رائع): [pulse:: 4].`,
  'mark-in-properties': ({ tag }) =>
    `ليس بجانب الوسم «\u2068${tag}\u2069» كلمات في الخصائص، فلا يُحسب. يُكتب بعد الكلمات، في الملاحظة نفسها.`,
  'bad-rest-property': ({ property, written }) =>
    `الخاصية «\u2068${property}\u2069» ${written === null ? 'ليس لها قيمة واحدة' : `قيمتها «\u2068${written}\u2069»`}، فلا يُعدّ اليوم يوم راحة. يصلح true أو false.`,
  'bad-win-property': ({ property }) =>
    `في الخاصية «\u2068${property}\u2069» ما ليس نصًّا، فيُترك. يوضع بين علامتي اقتباس.`,
  'bad-date-property': ({ property }) =>
    `الخاصية «\u2068${property}\u2069» في هذه الملاحظة ليست تاريخًا، فلا يوم للملاحظة. الصيغة \u200e2026-11-19.`,
  'no-day': ({ entries }) =>
    entries === 1
      ? 'ليس لهذا السطر يوم، فلا يُحسب. يُضاف إليه يوم مثل \u200e@2026-11-19، أو يُنقل إلى ملاحظة يومية.'
      : `أسطر عددها ${number(entries)}، أولها هذا، بلا يوم ولا تُحسب، لأن ملاحظاتها ليس لها أسماء ملاحظاتك اليومية. تلك الملاحظات مدرجة هنا أيضًا.`,
  'dated-ahead': ({ day }) =>
    `تاريخ هذا السطر بعد تاريخ ملاحظته، فيُحسب في ${dates.full(day)}. يُغيّر التاريخ إن كان سهوًا.`,

  duplicate: ({ original }) =>
    `هذا نسخة من ${original.path}:${original.line + 1}، وهناك يُحسب. النسخ لا تُحسب مرة أخرى.`,
  'unmatched-daily-note': unmatched,
  'wrong-weekday': ({ notes, day }) =>
    notes === 1
      ? `في اسم هذه الملاحظة تاريخ ويوم أسبوع لتاريخ آخر، ${NOT_COUNTED}. التاريخ ${dates.full(day)}: يُصحّح الخطأ في الاسم.`
      : `ملاحظات عددها ${number(notes)}، أولها هذه، في أسمائها تاريخ ويوم أسبوع لتاريخ آخر، ${NOT_COUNTED}. تاريخ هذه ${dates.full(day)}: يُصحّح الخطأ في الأسماء.`,
  'sync-copy': ({ notes, copyOf, isDated }) =>
    `${
      notes === 1
        ? `تشبه هذه الملاحظة نسخة من \u2068${copyOf}\u2069 تركتها مزامنة`
        : `ملاحظات عددها ${number(notes)} تشبه نسخًا تركتها مزامنة، وهذه من \u2068${copyOf}\u2069`
    }${isDated ? '. تاريخها من خصائصها، فتُحسب أيضًا أسطر لا توجد إلا في النسخة' : `، ${NOT_COUNTED}`}. يُنقل ما ينقص إلى الأصل، ثم تُحذف النسخة.`,

  'bad-goal-property': ({ property, written, problem }) => goalProperty(property, written, problem),
  'goal-ends-before-start': ({ start, end }) =>
    `ينتهي هذا الهدف في ${dates.full(end)}، قبل أن يبدأ في ${dates.full(start)}، فتُترك نهايته. ${CHANGE_ONE}`,

  'bad-experiment': ({ problem }) =>
    `${isBlocking(problem) ? 'لا يمكن أن تجري هذه التجربة كما هي.' : 'تُظهر هذه التجربة أقل مما تستطيع.'} ${experiments.problem(problem)}`,

  'bad-json': damaged,
  'bad-shape': ({ problem }) =>
    `هذا الملف ${shape(problem)}، فتُستخدم القيم الافتراضية ولا يُكتب شيء. ${problem.kind === 'no-text' ? 'يلزم اختياره من جديد في إعدادات إضافته.' : 'يلزم تصحيحه، أو حذفه لتُستخدم القيم الافتراضية.'}`,
  unreadable: ({ reason, isConfig }) =>
    isConfig
      ? `تعذّرت قراءة هذا الملف${because(reason)}، فتُستخدم القيم الافتراضية ولا يُكتب شيء. يلزم التحقق ممن يُسمح له بقراءته، أو حذفه لتُستخدم القيم الافتراضية.`
      : `تعذّرت قراءة هذا${because(reason)}، فلا يُحسب شيء فيه.`,
  'bad-name': () => 'هذا الاسم ليس UTF-8، فيُترك الملف. يُقرأ إذا تغيّر اسمه.',
  'not-text': ({ kind }) => NO_TEXT[kind],
  'bad-setting': ({ problem }) => settings.problem(problem),

  'bad-daily-format': ({ format, folder, isEarlier }) =>
    `صيغة التاريخ \`${format}\`${folder === '' ? '' : ` في «\u2068${folder}\u2069»`} لا تعطي كل يوم ملاحظة تخصّه، فلا تُعدّ أي من هذه الملاحظات يومية. تصلح \u200eYYYY-MM-DD في ${whereIs(isEarlier ? 'daily.others' : 'daily.format')}.`,
  'tag-of-two-marks': ({ tag, keeps, loses }) =>
    `الوسم \`#${tag}\` في ${whereIs(`marks.${keeps}`)} وفي «${settings.rows[`marks.${loses}`].name}»، فيُحسب في الأول فقط. يُزال من أحدهما.`,
  'daily-notes-excluded': ({ folder }) =>
    `ملاحظاتك اليومية في المجلد «\u2068${folder}\u2069» وهو مستثنى، فلا يُقرأ شيء منها. يُزال من ${whereIs('excludedFolders')}.`,
  'mixed-week-format': ({ format }) =>
    `صيغة التاريخ \`${format}\` تخلط طريقتين لعدّ الأسابيع، فيصير لأسبوعين الاسم نفسه في آخر السنة. تصلح \`gggg-[W]ww\` أو \`GGGG-[W]WW\` في ${whereIs('weekly.format')}.`,
  'week-start-differs': ({ format, named, other }) =>
    `الملاحظات الأسبوعية المسماة \`${format}\` تبدأ يوم ${weekday(named)}، وكل أسابيعك الأخرى يوم ${weekday(other)}. المراجعات تتبع الملاحظات. لتغيير الباقي: ${whereIs('plan.weekStart')}.`,
};

const NO_TEXT: Readonly<Record<DamageKind, string>> = {
  'utf-16':
    'هذه الملاحظة محفوظة بصيغة UTF-16، فلا تُقرأ كنص ولا يُحسب شيء فيها. يلزم حفظها بصيغة UTF-8، وتتيحه أكثر المحرّرات تحت «حفظ باسم» أو «الترميز».',
  'not-utf-8':
    'في هذه الملاحظة أحرف، أولها هنا، لا تُقرأ كنص لأنها ليست UTF-8. لا يُكتب شيء فيها. يلزم حفظها بصيغة UTF-8، وتتيحه أكثر المحرّرات تحت «حفظ باسم» أو «الترميز».',
  zeros:
    'أجزاء من هذه الملاحظة، أولها هنا، لا تُقرأ كنص: ترك عطل أو مزامنة انقطعت أصفارًا هناك. لا يُكتب شيء فيها. تُستعاد من نسخة احتياطية أو من سجل مزامنتك، أو تُحذف تلك الأجزاء.',
};

const BAD_DATES: Readonly<Record<FactOf<'bad-date'>['why'], (written: string) => string>> = {
  unclear: (written) =>
    `قد يكون «\u2068${written}\u2069» أحد يومين، فيبقى نصًّا. الصيغة \u200e@2026-11-19.`,
  'no-note-day': (written) =>
    `«\u2068${written}\u2069» ليس تاريخًا في ملاحظة بلا يوم يخصّها، فيبقى نصًّا. الصيغة \u200e@2026-11-19.`,
  misplaced: (written) =>
    `يشبه «\u2068${written}\u2069» تاريخًا وليس مكتوبًا كتاريخ، فيبقى نصًّا. الصيغة \u200e@2026-11-19 بعد مسافة، أو كلمات مثل @(أمس).`,
  unreadable: (written) =>
    `«\u2068${written}\u2069» ليس تاريخًا، فيبقى نصًّا. الصيغة \u200e@2026-11-19، أو كلمات مثل @(أمس).`,
};

function unmatched({ notes, location, language, isOwn }: FactOf<'unmatched-daily-note'>): string {
  const what =
    notes === 1
      ? `في اسم هذه الملاحظة تاريخ، وليس لها اسم ملاحظاتك اليومية، ${NOT_COUNTED}.`
      : `${notesOf(notes)}، أولها هذه، في أسمائها تاريخ وليس لها أسماء ملاحظاتك اليومية، ${NOT_COUNTED}.`;
  if (location === null) return `${what} في الاسم كلمات أخرى أيضًا.`;
  const setLanguage =
    language === null ? '' : `اختيار «\u2068${language}\u2069» في ${whereIs('language')}`;
  if (isOwn) return `${what} كلمات الاسم بلغة أخرى، والحل: ${setLanguage}.`;
  const { folder, format } = location;
  const where = folder === '' ? '' : `المجلد «\u2068${folder}\u2069» و`;
  const also = setLanguage === '' ? '' : `، و${setLanguage}`;
  return `${what} لتُحسب: إضافة ${where}صيغة التاريخ «\u2068${format}\u2069» إلى ${whereIs('daily.others')}${also}.`;
}

function damaged({ reason, used }: Extract<FileProblemFacts, { code: 'bad-json' }>): string {
  const what = `هذا الملف تالف${because(reason)}`;
  return used === 'earlier'
    ? `${what}، فتُستخدم إعداداتك السابقة ولا يُكتب شيء. يلزم تصحيحه، وكثيرًا ما تنقص فاصلة أو علامة اقتباس.`
    : `${what}، فتُستخدم القيم الافتراضية ولا يُكتب شيء. يلزم تصحيحه، وكثيرًا ما تنقص فاصلة أو علامة اقتباس، أو حذفه لتُستخدم القيم الافتراضية.`;
}

function because(reason: string | null): string {
  return reason === null ? '' : ` (${systemReason(reason)})`;
}

function goalProperty(
  property: string,
  written: string | null,
  problem: GoalPropertyProblem,
): string {
  const says = written === null ? 'تعذّرت قراءتها' : `قيمتها «\u2068${written}\u2069»`;
  const which = `الخاصية «\u2068${property}\u2069» في هذا الهدف`;
  switch (problem.kind) {
    case 'unusable':
      return `${which} ${says}، فتُترك. ${useInstead(problem.expected)}`;
    case 'other-end':
      return `${which} ${says}، وينتهي ذلك في يوم غير «end» فيه، وهو ${dates.full(problem.end)}. يُعتمد «end». ${CHANGE_ONE}`;
    case 'no-start':
      return `${which} ليس لها ما تُعدّ منه، فتُترك. تُضاف الخاصية «start» ومعها تاريخ.`;
    case 'other-unit':
      return `${which} ${says}، والهدف يتابع ${problem.metrics.map((name) => `«\u2068${name}\u2069»`).join('، ')}، فتُترك. يصلح الاسم نفسه، أو إضافة الآخر إلى «metrics».`;
    case 'falls':
      return `${which} تمضي من ${number(problem.before)} إلى ${number(problem.rung)}، فتُترك. تُكتب مقاديرها من الأدنى إلى الأعلى، مثل «\u200e1, 2, 5, 10 km».`;
    case 'no-aim':
      return `${which} بلا مجموع مطلوب، فتُترك. تُضاف الخاصية «aim»، مثل «\u200e60000 words».`;
    case 'before-start':
      return `${which} ${says}، قبل بداية الهدف في ${dates.full(problem.start)}، فتُترك. ${CHANGE_ONE}`;
    case 'passed':
      return `${which} ${says}، وقد انقضى ولم يُبلغ المجموع. يصلح يوم لاحق، أو تعليم الهدف كمنجز.`;
    case 'thousands':
      return `${which} ${says}، وتُقرأ ${problem.number}. يُكتب ${problem.or} إن كان هو المقصود، وإلا ${problem.number}.`;
    case 'too-many':
      return `أقصى عدد المقاييس في الهدف ${number(problem.most)}، فيُترك «\u2068${problem.beyond}\u2069».`;
  }
}

function weekday(number: number): string {
  return dates.weekday(dayOnWeekday(number));
}
