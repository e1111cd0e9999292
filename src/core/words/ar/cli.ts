import type { Words } from '../words';
import { days, notes as notesOf, number, percent, wins as winsOf, years } from './numbers';
import { shortStatus, status } from './statuses';

/** What the command line prints besides the sentences that it shares with the app. */
export const cli: Words['cli'] = {
  noEntries: 'لا مدخلات هنا.',
  withoutDay: 'بلا يوم',
  noWords: '(بلا كلمات بعد)',
  states: {
    open: 'مفتوحة، تُحسب متى أُنجزت',
    started: 'بدأت، تُحسب متى أُنجزت',
    cancelled: 'ملغاة، لا تُحسب',
  },
  copyOf: (place: string): string => `نسخة من \u2068${place}\u2069`,
  noDay: 'بلا يوم، فملاحظته ليست يومية',
  percent,
  countOf: (count: number, of: number): string => `${number(count)} من ${number(of)}`,
  readingNotes: (done: number, of: number): string => `قُرئ ${number(done)} من ${notesOf.of(of)}`,
  unmatched: (notes: number): string =>
    `${notes === 1 ? 'ملاحظة واحدة تشبه ملاحظة يومية وليس لها اسمها' : `${notesOf(notes)} تشبه ملاحظات يومية وليس لها اسمها`}. التفاصيل: small-wins check.`,
  noDailyNotes: (folder: string, format: string): string =>
    `لم توجد ملاحظة يومية: لا ملاحظة في ${folder === '' ? 'الخزنة' : `«\u2068${folder}\u2069»`} اسمها مثل ${format}.`,
  noDailyFolder: (folder: string): string =>
    `لم توجد ملاحظة يومية: لا ملاحظات في المجلد «\u2068${folder}\u2069» بعد.`,
  andMore: (place: string, more: number): string => `\u2068${place}\u2069 و${number(more)} غيرها`,
  noGoals: (property: string): string =>
    `لا أهداف بعد. تصير الملاحظة هدفًا بإضافة الخاصية \`${property}\`.`,
  noMilestones: 'لا محطات بعد. أولاها إنجاز واحد.',
  nothingRecalled: 'لا شيء يُستعاد اليوم.',
  ago: (ago: { readonly days: number } | { readonly years: number }, day: string): string =>
    'days' in ago ? `قبل ${days.of(ago.days)}، ${day}` : `قبل ${years.of(ago.years)}، ${day}`,
  goalSummary: (strength: number, wins: number): string =>
    `الرسوخ ${percent(strength)} · ${winsOf(wins)}`,
  lastWin: (day: string, text: string): string => `آخر إنجاز، ${day}: \u2068${text}\u2069`,
  confirmed: 'مؤكّد',
  foundNothing: 'لم يوجد نمط',
  nextStep: (step: string): string => `الخطوة التالية: \u2068${step}\u2069`,
  notAsked: 'لا يناسب خطتك',
  noPatterns: 'لا شيء بارز حتى الآن. أيامك متشابهة.',
  understood: (notes: number): string => `فُهم كل شيء، في ${notesOf.of(notes)}.`,
  eachInJson: 'يسردها --json كلها.',
  logged: (day: string, heading: string | null, place: string): string =>
    heading === null
      ? `سُجّل ليوم ${day}: \u2068${place}\u2069`
      : `سُجّل ليوم ${day}، تحت \u2068${heading}\u2069: \u2068${place}\u2069`,
  heatmapIn: (file: string): string => `الخريطة الحرارية في \u2068${file}\u2069.`,
  exported: (_count: number, amount: string, file: string): string =>
    `في \u2068${file}\u2069: ${amount}.`,
  reviewIn: (path: string): string => `المراجعة في \u2068${path}\u2069.`,
  cardIn: (file: string): string => `الصورة في \u2068${file}\u2069.`,
  bragIn: (path: string): string => `وثيقة الإنجازات في \u2068${path}\u2069.`,
  storyIn: (path: string): string => `القصة في \u2068${path}\u2069.`,
  upToDate: (path: string): string => `\u2068${path}\u2069 محدّثة.`,
  kept: (parts: string): string => `بقي كما عدّلته: ${parts}. يستبدله --force وينقل نسختك تحته.`,
  moved: (parts: string): string => `حُدّث، ونُقلت نسختك تحته: ${parts}.`,
  leftAlone: (periods: string): string =>
    `تُرك كما هو: أجزاء من مراجعات أخرى في هذه الملاحظة (${periods}).`,
  winsADay: 'إنجازات كل يوم:',
  legend: shortStatus,
  rows: {
    wins: 'إنجازات',
    steps: 'خطوات تمّت',
    wonDays: 'أيام إنجاز',
    minutes: 'دقائق',
    strength: 'الرسوخ',
    milestones: 'محطات',
    longest: 'الأطول',
    last30: 'آخر 30 يومًا',
    last90: 'آخر 90 يومًا',
    all: 'كل الأيام',
  },
  today: {
    rest: status.rest,
    paused: status.paused,
    open: shortStatus.open,
    wins: winsOf,
    belowTarget: (count: number, target: number): string =>
      `${winsOf(count)}، والمطلوب ${number(target)}`,
  },
};
