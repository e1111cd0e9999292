import type { Words } from '../words';
import type { FormProblem } from '../../goals/goal-problem';
import type { StepHint } from '../../goals/step-hints';
import type { Prose } from '../prose';
import { dates } from './dates';
import { useInstead } from './expected';
import { days as daysOf, number, parts as partsOf } from './numbers';

/** What the forms say. */
export const forms: Words['forms'] = {
  cancel: 'إلغاء',
  optional: 'اختياري',
  other: 'غيره',
  endOfNote: 'في النهاية',

  log: {
    title: 'تسجيل إنجاز',
    words: 'ما الذي سار جيدًا؟',
    day: 'اليوم المقصود',
    today: 'اليوم',
    yesterday: (day: string): string => `أمس، ${day}`,
    anotherDay: 'يوم آخر',
    whichDay: 'أي يوم؟',
    dayExample: 'الجمعة الماضية، قبل 3 أيام، \u200e2026-11-19',
    dayMeans: (day: string): Prose => ['أي ', { strong: day }],
    noDay: 'ليس هذا تاريخًا بعد. يصلح «الجمعة الماضية» أو «\u200e2026-11-19».',
    area: 'المجال',
    otherArea: 'مجال آخر',
    goal: 'الهدف',
    kind: 'النوع',
    preview: 'أين يذهب سطرك',
    newNote: (template: string | null): string =>
      template === null
        ? 'سينشئ Small Wins هذه الملاحظة.'
        : `سينشئ Small Wins هذه الملاحظة من قالبك ${template}.`,
    enter: '\u200fEnter للتسجيل',
    submit: 'تسجيل',
  },

  review: {
    title: 'هذه المراجعة معدّلة',
    how: (note: string, parts: number): Prose => [
      `عُدّل ${partsOf(parts)} من `,
      { strong: note },
      ' منذ كتابتها.',
    ],
    yours: 'نسختك',
    theirs: 'النسخة الجديدة',
    choose: 'ما مصير نسختك؟',
    keep: 'إبقاء نسختي',
    keepHow: 'تبقى هذه الأجزاء كما هي، ويُحدّث غيرها.',
    replace: 'الجديدة، ونسختي تحتها',
    replaceHow: 'يحل الجزء الجديد مكانه، ويليه نصك كنص عادي.',
    below: 'نسختي، والجديدة تحتها',
    belowHow: 'يبقى نصك مكانه كنص عادي، ويليه الجزء الجديد.',
    submit: 'كتابة المراجعة',
  },

  goal: {
    title: (goal: string): string => `تعديل «\u2068${goal}\u2069»`,
    save: 'حفظ',
    wrong,
    readAsDay: (day: string): string => `المفهوم: ${day}.`,
    readAsAmount: (amount: string, other: string | null): string =>
      other === null
        ? `المفهوم: «\u2068${amount}\u2069».`
        : `المفهوم: «\u2068${amount}\u2069». إن كان المقصود «\u2068${other}\u2069» فيُكتب هكذا.`,
    fields: {
      for: { name: 'لمن هو' },
      outcome: { name: 'ما الذي يدل على نجاحه' },
      identity: { name: 'الشخص الذي تصبحه', placeholder: 'شخص يكتب كل يوم' },
      step: { name: 'الخطوة التالية', how: 'من الصغر بحيث تكفيها دقيقتان.' },
      cue: { name: 'متى وأين', placeholder: 'بعد تشغيل الغلاية' },
      friction: { name: 'ما يبدو الأصعب' },
      schedule: { name: 'الوتيرة', placeholder: 'daily, 3 per week, every 3 days' },
      aim: { name: 'المجموع المطلوب', placeholder: '60000 words' },
      by: { name: 'حتى أي يوم', placeholder: 'نهاية يونيو أو \u200e2027-06-30' },
      ladder: { name: 'مقادير تُبلغ في يوم واحد', placeholder: '1, 2, 5, 10 km' },
      metrics: { name: 'مقاييس تُتابع', placeholder: 'words, km' },
      order: { name: 'الأولوية', how: '1 أو 2 أو 3 تضعه قبل أهدافك الأخرى.' },
    },
  },

  narrow: {
    title: (goal: string): string => `تصغير «\u2068${goal}\u2069»`,
    hardest: 'أي جزء يبدو الأصعب؟',
    step: 'أي جزء منه تكفيه دقيقتان؟',
    noStep: 'لا خطوة بعد. ما الذي تكفيه دقيقتان؟',
    cue: 'متى وأين؟',
    cueExample: 'اختياري، مثل «بعد تشغيل الغلاية»',
    hint: (hint: StepHint): string => {
      switch (hint.kind) {
        case 'two-steps':
          return `«\u2068${hint.word}\u2069» تجعلها خطوتين. أيهما أولًا؟`;
        case 'no-verb':
          return 'تبدأ الخطوة بفعل. ما الفعل هنا؟';
        case 'long':
          return 'هذه خطوة طويلة. ما أول دقيقتين منها؟';
      }
    },
    howLong: 'كم من الوقت؟',
    days: daysOf,
    open: 'بلا نهاية',
    kept: 'كما هو الآن',
    schedule: 'أي أيام؟',
    daily: 'كل يوم',
    weekdays: 'من الاثنين إلى الجمعة',
    perWeek: (times: number): string => `${daysOf(times)} في الأسبوع`,
    perMonth: (times: number): string => `${daysOf(times)} في الشهر`,
    every: (days: number): string => `كل ${daysOf.of(days)}`,
    properties: (note: string): Prose => [{ strong: note }, '، الخصائص فقط'],
    newNote: 'سينشئ Small Wins هذه الملاحظة.',
    preview: 'ما يُكتب في الملاحظة',
    until: (first: string, last: string): string => `من ${first} إلى ${last}`,
    submit: (days: number | 'kept' | null): string => {
      if (days === 'kept') return 'حفظ الخطوة';
      return days === null ? 'البدء' : `البدء: ${daysOf(days)}`;
    },
  },
};

/** What is wrong with what a field of a goal's form holds. */
function wrong(problem: FormProblem): string {
  switch (problem.kind) {
    case 'unusable':
      return useInstead(problem.expected);
    case 'other-unit':
      return `يتابع هذا الهدف ${problem.metrics.map((name) => `«\u2068${name}\u2069»`).join('، ')}. يصلح الاسم نفسه، أو إضافة الآخر إلى مقاييسه.`;
    case 'falls':
      return `يأتي ${number(problem.rung)} بعد ${number(problem.before)}. تُكتب المقادير من الأدنى إلى الأعلى، مثل «\u200e1, 2, 5, 10 km».`;
    case 'no-aim':
      return 'يلزم أولًا مجموع مطلوب، مثل «\u200e60000 words».';
    case 'before-start':
      return `هذا قبل بداية الهدف في ${dates.full(problem.start)}. يصلح يوم لاحق.`;
    case 'passed':
      return 'انقضى هذا اليوم. يصلح يوم لاحق.';
    case 'thousands':
      return `يُقرأ هذا ${problem.number}. يُكتب ${problem.or} إن كان هو المقصود، وإلا ${problem.number}.`;
    case 'too-many':
      return `أقصى عدد المقاييس في الهدف ${number(problem.most)}. يُحذف «\u2068${problem.beyond}\u2069» أو غيره.`;
  }
}
