import type { Words } from '../words';
import type { BlockProblem } from '../../code-block/block-problem';
import { GROUPINGS } from '../../search/grouping';
import { search } from './search';
import { BLOCK_VIEWS } from '../../code-block/block-view';
import type { Kind } from '../../notes/entry';
import { didYouMean } from './expected';
import { either, lines, listed, notes as notesOf, number, values } from './numbers';

/** Blocks in notes and in bases, and the forms that insert and export. */
export const blocks: Words['blocks'] = {
  mistakes: 'في هذه الكتلة ما يحتاج تصحيحًا',
  line: (line: number): string => `السطر ${number(line)}`,
  problem,
  noWins: 'لا إنجازات في هذه الأيام.',
  noMetrics: 'لا أرقام في هذه الأيام. يُكتب رقم مثل [words:: 250] في سطر يُحسب.',
  metric: {
    facts: ({
      whole,
      isMiddle,
      n,
    }: {
      readonly whole: string;
      readonly isMiddle: boolean;
      readonly n: number;
    }): string => `${isMiddle ? 'الوسيط' : 'المجموع'} ${whole}، ${values(n)}`,
    weeks: 'أسبوعًا بعد أسبوع',
    week: (week: string, value: string): string => `${week}: ${value}`,
    none: '–',
  },
  noGoals: 'لا أهداف هنا بعد.',
  noMilestones: 'لا محطات هنا بعد. أولاها إنجاز واحد.',
  more: (count: number): string => `و${number(count)} غيرها. تظهر كلها في مدة أقصر.`,

  insert: {
    title: 'إدراج كتلة',
    view: 'العرض',
    views: {
      heatmap: 'خريطة حرارية',
      month: 'شهر',
      streak: 'سلسلة',
      wins: 'إنجازات',
      list: 'بحث',
      week: 'هذا الأسبوع',
      goals: 'أهداف',
      patterns: 'أنماط',
      milestones: 'محطات',
      metric: 'أرقام حسب الأسبوع',
    },
    goal: 'الهدف',
    everything: 'كل شيء',
    range: 'المدة',
    rangeExamples: 'مثل آخر 6 أشهر أو 2026 أو \u200e2026-01-01..2026-06-30.',
    rangeDefault: 'آخر 6 أشهر',
    query: 'البحث',
    queryExamples: 'كلمات ومفاتيح، كما في كل الإنجازات، مثل kind:win area:health.',
    queryDefault: 'كل شيء',
    cancel: 'إلغاء',
    submit: 'إدراج',
  },
};

export const base: Words['base'] = {
  name: 'خريطة Small Wins الحرارية',
  months: 'الأشهر',
  count: 'الحساب',
  counts: {
    both: 'إنجازات في هذه الملفات أو مرتبطة بها',
    inside: 'إنجازات في هذه الملفات',
    linked: 'إنجازات ترتبط بهذه الملفات',
  },
  noFiles: 'لا ملفات في هذه القاعدة، فلا شيء يُحسب.',
  noWins: {
    both: 'لا إنجازات هنا بعد. تظهر مع ملاحظات يومية، أو ملاحظات ترتبط بها إنجازات.',
    inside: 'لا إنجازات هنا بعد. تظهر مع ملاحظات يومية، أو ملاحظات أخرى فيها إنجازات.',
    linked: 'لا إنجازات ترتبط بهذه الملفات بعد. تظهر مع ملاحظات ترتبط بها إنجازات، مثل الأهداف.',
  },
};

export const exporting: Words['exporting'] = {
  title: (kind: Kind | null): string => EXPORTS[kind ?? 'win'],
  linesTitle: (count: number): string => `تصدير ${lines.of(count)}`,
  lines: (count: number): string => lines(count),
  range: 'المدة',
  rangeExamples: 'مثل آخر 6 أشهر أو 2026 أو \u200e2026-01-01..2026-06-30.',
  rangeDefault: 'كل شيء',
  kind: 'النوع',
  kinds: {
    all: 'إنجازات وخطوات',
    win: 'إنجازات',
    step: 'خطوات صغيرة',
    setback: 'عثرات',
    lesson: 'دروس',
    kudos: 'ثناء',
  },
  goal: 'الهدف',
  anyGoal: 'الكل',
  area: 'المجال',
  areaExample: 'health/running',
  text: 'بهذه الكلمات',
  uncounted: 'مع الأسطر التي لا تُحسب',
  uncountedHow: 'ومنها العثرات والدروس.',
  names: 'ذكر الأشخاص والملاحظات الأخرى',
  namesHow: 'إن لم يُفعّل، كُتب رابط مثل [[Anna]] هكذا: «…».',
  links: 'إبقاء روابط إلى ملاحظاتي',
  linksHow: 'إن فُعّل، رأى القراء اسم خزنتك وأماكن ملاحظاتك.',
  preview: 'ما سيراه الآخرون',
  previewMore: (count: number): string => `… وأيضًا ${lines(count)}`,
  format: 'الصيغة',
  formats: {
    md: 'ملاحظة (Markdown)',
    csv: 'جدول (CSV)',
    json: 'بيانات (JSON)',
    html: 'صفحة (HTML)',
    ics: 'خطوات وتحديات كتقويم (ICS)',
  },
  calendar: 'خطوات صغيرة',
  events: (count: number): string => `الأحداث: ${number(count)}`,
  file: 'الملف',
  fileHow: 'اسمه ومجلده. لا يُستبدل ملف موجود أبدًا.',
  cancel: 'إلغاء',
  copy: 'نسخ',
  write: 'كتابة الملف',
  copied: (amount: string): string => `نُسخ: ${amount}.`,
  written: (amount: string, path: string): string => `كُتب في \u2068${path}\u2069: ${amount}.`,
};

const EXPORTS: Readonly<Record<Kind, string>> = {
  win: 'تصدير إنجازات',
  step: 'تصدير خطوات صغيرة',
  setback: 'تصدير عثرات',
  lesson: 'تصدير دروس',
  kudos: 'تصدير ثناء',
};

export const check: Words['check'] = {
  title: 'فحص الملاحظات',
  summary: (problems: number, notes: number): string =>
    problems === 0
      ? `لا شيء يحتاج تصحيحًا في ${notesOf.of(notes)}.`
      : `عدد ما يستحق النظر: ${number(problems)}. لم يتغيّر شيء.`,
  places: (count: number): string => `في ${number(count)} من المواضع`,
  more: (count: number): string => `و${number(count)} غيرها.`,
  diagnose: 'نسخ التشخيص',
  copied: 'نُسخ التشخيص. ليس فيه شيء من كلمات ملاحظاتك، فيمكن لصقه في بلاغ.',
};

/** Questions that the app asks before a note is created. */
export const newNote: Words['newNote'] = {
  title: 'إنشاء ملاحظة هذا اليوم؟',
  how: (day: string, note: string, template: string | null): string =>
    template === null
      ? `لا ملاحظة ليوم ${day} بعد. سينشئ Small Wins \u2068${note}\u2069.`
      : `لا ملاحظة ليوم ${day} بعد. سينشئ Small Wins \u2068${note}\u2069 من قالبك \u2068${template}\u2069.`,
  submit: 'إنشاء الملاحظة',
};

const OPTIONS = 'الخيارات هي view وgoal وarea وrange وmetric وquery وby، كلٌّ في سطره.';
const PAIRS = 'يُكتب كل خيار باسمه وقيمته، مثل view: heatmap.';

function problem(of: BlockProblem): string {
  switch (of.kind) {
    case 'too-many-lines':
    case 'too-long':
      return `${sizeOf(of)} في هذه الكتلة. ${OPTIONS}`;
    case 'no-yaml':
      return `تعذّرت قراءة هذا السطر${of.reason === null ? '' : ` (${of.reason})`}. ${PAIRS}`;
    case 'no-options':
      return PAIRS;
    case 'no-value':
      return `لا قيمة للخيار «\u2068${of.option}\u2069» بعد. إما أن تُضاف، أو يُحذف السطر.`;
    case 'no-text':
      return `يحتاج «\u2068${of.option}\u2069» إلى قيمة واحدة بين علامتي اقتباس.`;
    case 'unquoted-link':
      return `يوضع الرابط بين علامتي اقتباس: ${of.option}: "[[${of.link}]]"`;
    default:
      return 'written' in of ? unknown(of) : unfit(of);
  }
}

function sizeOf(
  of: Extract<BlockProblem, { readonly kind: 'too-many-lines' | 'too-long' }>,
): string {
  return of.kind === 'too-long' ? `${number(of.characters)} من الأحرف` : lines(of.lines);
}

/** What is right by itself, and doesn't go with the rest. */
function unfit(
  of: Extract<
    BlockProblem,
    {
      readonly kind:
        'goal-and-area' | 'no-range' | 'no-metric' | 'long-range' | 'only-lists' | 'bad-query';
    }
  >,
): string {
  switch (of.kind) {
    case 'goal-and-area':
      return 'تعرض الكتلة هدفًا أو مجالًا. يُحذف أحد السطرين.';
    case 'no-range':
      return `يعرض «\u2068${of.view}\u2069» اليوم دائمًا، فلا مدة له. يُحذف السطر.`;
    case 'no-metric':
      return `لا يعرض «\u2068${of.view}\u2069» أرقامًا، فلا مقياس له. يصلح view: metric، أو يُحذف السطر.`;
    case 'long-range':
      return 'أقصى مدة مئة سنة. تصلح مدة أقصر.';
    case 'only-lists':
      return `«\u2068${of.option}\u2069» للقوائم فقط. يُضاف «view: list»، أو يُحذف السطر.`;
    case 'bad-query':
      return search.problem(of.problem);
  }
}

/** A name that isn't known: suggests the nearest one, or all that there are. */
function unknown(of: Extract<BlockProblem, { readonly written: string }>): string {
  const near = (otherwise: string) => {
    const guess = 'near' in of ? of.near : null;
    return guess === null ? otherwise : didYouMean(`«\u2068${guess}\u2069»`);
  };
  switch (of.kind) {
    case 'unknown-option':
      return `لا خيار باسم «\u2068${of.written}\u2069». ${near('الخيارات: view وgoal وarea وrange وmetric وquery وby.')}`;
    case 'unknown-view':
      return `لا عرض باسم «\u2068${of.written}\u2069». ${near(`يصلح ${either(BLOCK_VIEWS)}.`)}`;
    case 'unknown-grouping':
      return `لا تُجمَّع القائمة حسب «\u2068${of.written}\u2069». ${near(`يصلح ${either(GROUPINGS)}.`)}`;
    case 'unknown-goal':
      return unknownGoal(of);
    case 'bad-area':
      return `لا يصلح «\u2068${of.written}\u2069» مجالًا. يُكتب كما في الوسم، مثل health/running.`;
    case 'bad-range':
      return `«\u2068${of.written}\u2069» ليس مدة. ${near('تصلح مدة مثل آخر 6 أشهر أو 2026 أو \u200e2026-Q3 أو \u200e2026-01-01..2026-06-30.')}`;
  }
}

function unknownGoal({
  written,
  near,
  known,
  more,
}: Extract<BlockProblem, { readonly kind: 'unknown-goal' }>): string {
  const what = `لا هدف باسم «\u2068${written}\u2069».`;
  if (near !== null) return `${what} ${didYouMean(`«\u2068${near}\u2069»`)}`;
  if (known.length === 0) return `${what} لا أهداف في هذه الخزنة بعد.`;
  const names = known.map((name) => `«\u2068${name}\u2069»`);
  if (more > 0) return `${what} أهدافك: ${names.join('، ')}، وأيضًا ${number(more)}.`;
  return names.length === 1
    ? `${what} هدفك الوحيد: ${listed(names)}.`
    : `${what} أهدافك: ${listed(names)}.`;
}
