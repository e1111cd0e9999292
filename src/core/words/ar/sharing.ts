import type { Words } from '../words';
import type { AimProgress } from '../../insight/aim';
import type { StreakUnit } from '../../journal/schedule';
import { amount, amountOf, partOf } from './amounts';
import { dates } from './dates';
import { isolated } from './isolated';
import {
  days as daysOf,
  hours as hoursOf,
  inARow,
  lines as linesOf,
  minutes as minutesOf,
  number,
  parts as partsOf,
  steps as stepsOf,
  times,
  units,
  winningDays,
  wins as winsOf,
} from './numbers';

/** What is written to be shown to others: a brag document and a goal's story. Texts of notes come in ready. */
export const sharing: Words['sharing'] = {
  times: (count: number, days: string): string => `${times(count)}، ${days}`,
  write: 'كتابة الملاحظة',
  written: (path: string, isChanged: boolean, keptParts: number): string =>
    `${isChanged ? `كُتب في ${isolated(path)}.` : `${isolated(path)} محدّثة.`}${
      keptParts === 0 ? '' : ` بقي كما عدّلته: ${partsOf(keptParts)}.`
    }`,
  brag: {
    modal: 'كتابة وثيقة إنجازات',
    rangeDefault: 'السنة الحالية',
    title: (days: string): string => `وثيقة إنجازات ${days}`,
    headline: (wins: number, days: number): string =>
      wins === 0 ? 'لا إنجازات مدوّنة.' : `${winsOf(wins)} في ${daysOf.of(days)}.`,
    onDay: (wins: number): string => (wins === 0 ? 'لا إنجازات مدوّنة.' : `${winsOf(wins)}.`),
    rest: 'كل ما عدا ذلك',
  },
  story: {
    modal: 'سرد قصة هدف',
    noGoals: 'لا أهداف بعد. يلزم أولًا تحويل ملاحظة إلى هدف.',
    setbacks: 'مع العثرات',
    setbacksHow: 'ومعها الدروس التي دوّنتها بعدها بقليل.',
    title: (goal: string): string => `قصة ${goal}`,
    nothing: (goal: string): string => `${isolated(goal)}: لا إنجازات بعد. تبدأ قصته بأولها.`,
    beneficiary: (whom: string): string => `**لأجل:** ${isolated(whom)}`,
    outcome: (what: string, isDone: boolean): string =>
      `**${isDone ? 'ما الذي تغيّر' : 'ما الذي يدل على نجاحه'}:** ${isolated(what)}`,
    aim: ({ amount: whole, of, left, sum, reached }: AimProgress): string => {
      const on = reached === null ? '' : `، تحقّق في ${dates.short(reached, 0)}`;
      return left === 0
        ? `**المجموع المطلوب:** ${amount(whole, of)}${on}`
        : `**المجموع المطلوب:** ${partOf(sum, whole, of)} من ${amountOf(whole, of)}`;
    },
    number: (sum: string, days: number): string =>
      `**بالأرقام:** ${isolated(sum)} في ${daysOf.of(days)}`,
    amount: (sum: string, metric: string): string => `${sum} ${metric}`,
    began: (day: string, text: string): string => `بدأت في ${day}: ${isolated(text)}`,
    latest: (day: string, text: string): string => `الأخير، في ${day}: ${isolated(text)}`,
    headings: {
      course: 'كيف سارت',
      change: 'قبل وبعد',
      effort: 'ما تطلّبته',
      own: 'بكلماتي',
    },
    prompts: ['لماذا كان ذلك مهمًّا؟', 'ماذا تقول لمن يبدأ اليوم؟'],
    run: (run: { readonly unit: StreakUnit; readonly length: number }, days: string): string =>
      `أطول سلسلة: ${units(run.length, run.unit)}، ${days}`,
    gap: (days: number): string => `عودة بعد ${daysOf.of(days)}`,
    point: (names: string, win: string): string => `${isolated(names)}: ${isolated(win)}`,
    setback: (setback: string, lesson: string | null): string =>
      lesson === null
        ? `صعب: ${isolated(setback)}`
        : `صعب: ${isolated(setback)}. الدرس: ${isolated(lesson)}`,
    columns: { before: 'أول أربعة أسابيع', after: 'آخر أربعة أسابيع' },
    wonDays: 'أيام الإنجاز',
    median: (value: string, n: number): string => `${value} (الوسيط من ${number(n)})`,
    effort: (wins: number, days: number): string => `${winsOf(wins)} في ${daysOf.of(days)}`,
    minutes: (minutes: number): string => {
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
      const parts = [
        ...(hours > 0 ? [hoursOf(hours)] : []),
        ...(rest > 0 ? [minutesOf(rest)] : []),
      ];
      return `وقت مدوّن: ${parts.join(' و')}`;
    },
    steps: (steps: number): string => `منها ${stepsOf(steps)}`,
    sum: (sum: string, metric: string, n: number): string =>
      `${isolated(`${sum} ${metric}`)}، مدوّنة ${times.of(n)}`,
  },
  card: {
    modal: 'مشاركة صورة',
    about: 'الأيام',
    offered: [
      'هذا الأسبوع',
      'الأسبوع الماضي',
      'هذا الشهر',
      'الشهر الماضي',
      'السنة الحالية',
      'السنة الماضية',
    ],
    goal: 'الهدف',
    wholeVault: 'كل الإنجازات',
    size: 'المقاس',
    sizes: { wide: 'لرابط (عريضة)', tall: 'لهاتف (طويلة)', poster: 'ملصق (A3)' },
    theme: 'الألوان',
    themes: { light: 'فاتحة', dark: 'داكنة', accent: 'لونك' },
    facts: {
      wins: 'كم إنجازًا',
      days: 'كم يومًا',
      run: 'أطول سلسلة',
      minutes: 'الوقت الذي استغرقه',
      goal: 'اسم الهدف',
    },
    lines: 'الأسطر',
    linesHow: 'تُعلَّم الإنجازات التي يمكن أن يقرأها الآخرون.',
    more: (count: number): string => `من هذه الأيام أيضًا، وغير مدرج هنا: ${linesOf(count)}.`,
    preview: 'ما سيراه الآخرون',
    save: 'حفظ بصيغة SVG',
    savePng: 'حفظ بصيغة PNG',
    copy: 'نسخ',
    share: 'مشاركة',
    saved: (path: string): string => `حُفظت باسم ${isolated(path)}.`,
    copied: 'نُسخت الصورة.',
    noPng: (path: string): string =>
      `لا يستطيع هذا الجهاز رسم PNG بهذا المقاس، فحُفظت الصورة باسم ${isolated(path)}.`,
    noCopy: 'لا يمكن نسخ الصورة هنا، لكن يمكن حفظها.',
    file: (days: string): string => `إنجازات ${days}`,
    title: (days: string): string => `إنجازات، ${days}`,
    days: winningDays,
    run: inARow,
    minutes: (minutes: number): string =>
      minutes < 60 ? minutesOf(minutes) : hoursOf(Math.round(minutes / 60)),
  },
};
