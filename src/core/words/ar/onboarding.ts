import type { Words } from '../words';
import type { Prose } from '../prose';
import { lines as linesOf, notes as notesOf } from './numbers';

/** What is said before the first win, and before old wins count. */
export const onboarding: Words['onboarding'] = {
  title: 'البداية بإنجاز صغير واحد',
  how: 'يُكتب هنا ما سار جيدًا اليوم، مهما صغر، فيصير سطرًا في ملاحظة اليوم.',
  or: (tag: string): Prose => [
    'أو يُضاف ',
    { code: tag },
    ' إلى أي سطر كتبته من قبل. من هذه الأسطر تنمو السلاسل والخريطة الحرارية والمراجعات.',
  ],
  orTap: 'أو أحد هذه، إن فعلته اليوم',
  starters: ['شربت كوب ماء', 'خرجت قليلًا', 'كتبت جملة واحدة'],
  means: {
    win: 'شيء سار جيدًا',
    step: 'خطوة تكفيها دقيقتان',
    lesson: 'شيء تعلّمته. لا يُحسب أبدًا',
    setback: 'شيء عرقل الأمر. لا يُحسب أبدًا',
    kudos: 'كلام طيب قيل لك. لا يُحسب أبدًا',
  },
  guides: {
    streak: 'يوم فيه إنجاز يُبقي سلسلتك. ولا ينهيها يوم راحة ولا توقّف.',
    heatmap: 'مربع لكل يوم. كلما كثرت الإنجازات قوي لونه. والنقر عليه يفتح يومه.',
    week: 'سبعة أعمدة، واحد لكل يوم. وفي آخر الأسبوع تصير مراجعة.',
  },
  where: 'أين تذهب الإنجازات؟',
  noWins: (notes: number): string => `الملاحظات اليومية: ${notesOf(notes)}، ولا إنجاز معلّم بعد`,
  noWinsHow: (tag: string): Prose => ['أي سطر فيه ', { code: tag }, ' إنجاز. واحد يكفي للبداية.'],
  whatCounts: 'ما الذي يُحسب؟',
  headings: (notes: number, heading: string): string =>
    `هل إنجازاتك تحت عنوان؟ العنوان «\u2068${heading}\u2069» في ${notesOf.of(notes)}. يمكن أن تُحسب تلك الأسطر كما هي.`,
  countHeading: (heading: string): string => `حساب «\u2068${heading}\u2069»`,
  oldVault: 'في ملاحظاتك إنجازات أصلًا',
  oldVaultHow: (notes: number, year: string): string =>
    `${notesOf(notes)} منذ ${year}. لك أن تختار ما يُحسب. وتبقى ملاحظاتك كما هي.`,
  lines: linesOf,
  sample: (text: string, day: string): string =>
    day === '' ? `«\u2068${text}\u2069»` : `«\u2068${text}\u2069»، ${day}`,
  noneYet: 'لا شيء بعد',
  otherTags: 'استخدام وسوم أخرى',
  count: 'حساب',
  fromFirst: (year: string): string => `من الأول، ${year}`,
  fromToday: 'من اليوم',
  fromDay: 'من يوم آخر',
  firstDay: 'أول يوم يُحسب',
  firstDayWanted: 'يُختار أول يوم يُحسب: اليوم أو يوم قبله.',
  begin: 'البدء',
};
