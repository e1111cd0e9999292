import type { Words } from '../words';
import type { SettingProblem } from '../../settings/setting-field';
import { WHOLE_FILE } from '../../settings/setting-field';
import type { SettingGroup } from '../../settings/setting-groups';
import { settingGroup } from '../../settings/setting-groups';
import type { Expected } from '../../text/expected';
import type { SettingWords } from '../setting-words';
import { useInstead } from './expected';
import { listed, number } from './numbers';

/** The rows of the settings page, by their path in `data.json`. */
const ROWS = {
  'marks.win': {
    name: 'وسوم الإنجاز',
    desc: 'الأسطر التي فيها أحد هذه الوسوم إنجازات. والأسطر الجديدة تأخذ أولها.',
  },
  'marks.step': {
    name: 'وسوم الخطوة الصغيرة',
    desc: 'لخطوات تكفيها دقيقتان.',
  },
  'marks.setback': {
    name: 'وسوم العثرة',
    desc: 'لما لم يسر جيدًا. يُدرج ولا يُحسب عليك أبدًا.',
  },
  'marks.lesson': {
    name: 'وسوم الدرس',
    desc: 'لما تعلّمته. يُدرج ولا يُحسب.',
  },
  'marks.kudos': {
    name: 'وسوم الثناء',
    desc: 'لما قاله الآخرون. يُدرج ولا يُحسب.',
  },
  'marks.rest': {
    name: 'وسوم يوم الراحة',
    desc: 'تجعل يوم الملاحظة يوم راحة.',
  },
  'marks.pause': {
    name: 'وسوم التوقّف',
    desc: 'الأيام المكتوبة بعده لا تُعدّ بلا إنجاز: \u200e#pause 2026-08-01..2026-08-14',
  },
  'plan.countSteps': {
    name: 'حساب الخطوات الصغيرة',
    desc: 'الخطوة الصغيرة التي تمت تُحسب إنجازًا.',
  },
  winHeadings: {
    name: 'إنجازات تحت عناوين',
    desc: 'عناصر القوائم والأسطر تحت هذه العناوين إنجازات بلا وسم.',
  },
  winProperty: {
    name: 'إنجازات في خاصية',
    desc: 'خاصية فيها إنجاز أو قائمة إنجازات.',
    aliases: ['front matter', 'YAML', 'خصائص'],
  },
  'states.done': {
    name: 'مربعات المنجز',
    desc: 'أحرف تعني أن المهمة تمّت، كما في [x]. هذه وحدها تُحسب.',
    aliases: ['مهمة', 'حالة'],
  },
  'states.started': {
    name: 'مربعات المبدوء',
    desc: 'أحرف تعني أن المهمة بدأت، كما في [/].',
    aliases: ['مهمة', 'حالة', 'قيد التنفيذ'],
  },
  'states.cancelled': {
    name: 'مربعات الملغى',
    desc: 'أحرف تعني أن المهمة أُلغيت، كما في [-].',
    aliases: ['مهمة', 'حالة'],
  },

  'daily.folder': {
    name: 'مجلد الملاحظات اليومية',
    desc: 'مكان ملاحظاتك اليومية. / هو أعلى الخزنة.',
  },
  'daily.format': {
    name: 'صيغة تاريخ الملاحظات اليومية',
    desc: 'كيف تُسمّى الملاحظات اليومية. الشرطة المائلة تصنع مجلدًا.',
    aliases: ['moment'],
  },
  'daily.template': {
    name: 'قالب الملاحظات اليومية',
    desc: 'ما تبدأ به ملاحظة يومية جديدة.',
  },
  'daily.others': {
    name: 'أماكن سابقة للملاحظات اليومية',
    desc: 'مكان الملاحظات اليومية الأقدم، إن نُقلت أو تغيّرت أسماؤها.',
  },
  dateProperty: {
    name: 'اليوم في خاصية',
    desc: 'خاصية فيها التاريخ، لملاحظات ليست يومية.',
    aliases: ['front matter', 'YAML', 'خصائص'],
  },
  pulse: {
    name: 'السؤال عن يومك',
    desc: 'خمسة أزرار في الشريط الجانبي، من صعب إلى رائع، بنقرة واحدة.',
    aliases: ['مزاج', 'pulse', 'تقييم'],
  },
  'metrics.properties': {
    name: 'أرقام في الخصائص',
    desc: 'أرقام في الملاحظات اليومية تُقارن بإنجازاتك، مثل النوم.',
  },
  excludedFolders: {
    name: 'مجلدات مستثناة',
    desc: 'تُتخطى الملاحظات في هذه المجلدات، وكذلك مجلدات القوالب.',
  },

  'plan.schedule': {
    name: 'الوتيرة',
    desc: 'متى يُنتظر إنجاز. والأيام الأخرى حرّة.',
    aliases: ['أيام الراحة', 'أيام الأسبوع', 'تكرار'],
  },
  'plan.target': {
    name: 'المطلوب في اليوم',
    desc: 'ما يحتاجه يوم الإنجاز، مثل 1 أو \u200e10 minutes أو \u200e250 words.',
    aliases: ['هدف', 'في اليوم'],
  },
  'plan.since': {
    name: 'الحساب من',
    desc: 'الإنجازات قبل هذا اليوم تُدرج ولا تُحسب.',
    aliases: ['منذ', 'بداية'],
  },
  'plan.freezes': {
    name: 'التجميد',
    desc: 'أيام بلا إنجاز يمكن تغطيتها. كل سبعة أيام إنجاز تمنح واحدًا.',
    aliases: ['سلسلة', 'راحة'],
  },
  'plan.pauses': {
    name: 'التوقّفات',
    desc: 'أيام لا تُعدّ بلا إنجاز، لك ولكل أهدافك.',
  },
  'plan.dayStart': {
    name: 'بداية اليوم',
    desc: 'الساعة التي يبدأ فيها يوم جديد. 0 هي منتصف الليل.',
    aliases: ['ليل', 'منتصف الليل'],
  },
  'plan.weekStart': {
    name: 'أول أيام الأسبوع',
    desc: 'للوتيرة الأسبوعية والخريطة الحرارية والمراجعة.',
    aliases: ['بداية الأسبوع'],
  },

  'goals.property': {
    name: 'خاصية الهدف',
    desc: 'الخاصية التي تجعل الملاحظة هدفًا.',
    aliases: ['front matter', 'YAML', 'خصائص'],
  },
  'goals.value': {
    name: 'قيمة الهدف',
    desc: 'قيمة تلك الخاصية في الهدف.',
  },
  'goals.inherit': {
    name: 'أسطر في ملاحظات الأهداف',
    desc: 'الإنجازات في ملاحظة الهدف نفسها تنتمي إليه بلا رابط.',
    aliases: ['وراثة'],
  },
  'goals.alignment': {
    name: 'التوافق مع الأهداف',
    desc: 'يعرض إنجازات بلا هدف، وأهدافًا هدأت.',
    aliases: ['ابتعاد', 'ثبات'],
  },

  'heatmap.palette': {
    name: 'الألوان',
    desc: 'كل مجموعات الألوان واضحة بتدرّج الرمادي أيضًا.',
    aliases: ['ألوان', 'عمى الألوان'],
  },
  'heatmap.thresholds': {
    name: 'الدرجات',
    desc: 'إنجازات اليوم لكل درجة من الأربع، مثل 1, 2, 3, 5.',
    aliases: ['حدود', 'شدة'],
  },
  'heatmap.rows': {
    name: 'الصفوف',
    desc: 'شبكة واحدة لكل الأيام، أو صف أسابيع لكل مجال أو هدف.',
  },

  'weekly.folder': {
    name: 'مجلد الملاحظات الأسبوعية',
    desc: 'مكان كتابة المراجعات. / هو أعلى الخزنة.',
  },
  'weekly.format': {
    name: 'صيغة تاريخ الملاحظات الأسبوعية',
    desc: 'كيف تُسمّى الملاحظات الأسبوعية.',
    aliases: ['moment'],
  },
  'weekly.template': {
    name: 'قالب الملاحظات الأسبوعية',
    desc: 'ما تبدأ به مراجعة جديدة.',
  },
  'review.prompts.week': {
    name: 'أسئلة',
    desc: 'أسئلة في آخر مراجعة جديدة، ومكان للجواب.',
  },
  'review.heatmap': {
    name: 'خريطة حرارية في المراجعة',
    desc: 'تضيف خريطة حرارية محدّثة دائمًا تحت جدول الأسبوع.',
  },

  'monthly.folder': {
    name: 'مجلد مراجعات الشهر',
    desc: 'مكان كتابتها. / هو أعلى الخزنة.',
  },
  'monthly.format': {
    name: 'صيغة تاريخ مراجعات الشهر',
    desc: 'كيف تُسمّى ملاحظاتها.',
    aliases: ['moment'],
  },
  'monthly.template': {
    name: 'قالب مراجعات الشهر',
    desc: 'ما تبدأ به الجديدة منها.',
  },
  'quarterly.folder': {
    name: 'مجلد مراجعات الربع',
    desc: 'مكان كتابتها. / هو أعلى الخزنة.',
  },
  'quarterly.format': {
    name: 'صيغة تاريخ مراجعات الربع',
    desc: 'كيف تُسمّى ملاحظاتها.',
    aliases: ['moment'],
  },
  'quarterly.template': {
    name: 'قالب مراجعات الربع',
    desc: 'ما تبدأ به الجديدة منها.',
  },
  'yearly.folder': {
    name: 'مجلد مراجعات السنة',
    desc: 'مكان كتابتها. / هو أعلى الخزنة.',
  },
  'yearly.format': {
    name: 'صيغة تاريخ مراجعات السنة',
    desc: 'كيف تُسمّى ملاحظاتها.',
    aliases: ['moment'],
  },
  'yearly.template': {
    name: 'قالب مراجعات السنة',
    desc: 'ما تبدأ به الجديدة منها.',
  },
  'review.prompts.month': {
    name: 'أسئلة الشهر',
    desc: 'أسئلة في آخر مراجعته، ومكان للجواب.',
  },
  'review.prompts.quarter': {
    name: 'أسئلة الربع',
    desc: 'أسئلة في آخر مراجعته، ومكان للجواب.',
  },
  'review.prompts.year': {
    name: 'أسئلة السنة',
    desc: 'أسئلة في آخر مراجعته، ومكان للجواب.',
  },
  'review.prompts.days': {
    name: 'أسئلة مدة من الأيام',
    desc: 'أسئلة في آخر مراجعته، ومكان للجواب.',
  },
  'review.pinned': {
    name: 'أسطر مثبّتة',
    desc: 'معرّفات كتل لأسطر تتصدّر المراجعات الأطول ووثائق الإنجازات.',
    aliases: ['تثبيت', 'إبراز'],
  },
  'review.brag': {
    name: 'أقسام وثيقة الإنجازات',
    desc: 'الأقسام التي تُوزّع عليها إنجازاتك، بهذا الترتيب.',
  },

  'log.heading': {
    name: 'عنوان الأسطر الجديدة',
    desc: 'أين تذهب الإنجازات الجديدة. إن تُرك فارغًا ففي نهاية الملاحظة.',
  },
  'log.time': {
    name: 'كتابة الوقت',
    desc: 'تبدأ الأسطر الجديدة بوقت اليوم.',
  },
  'log.askBeforeUri': {
    name: 'السؤال قبل أن يكتب رابط',
    desc: 'يعرض ما سيكتبه رابط obsidian:// ويسألك أولًا.',
    aliases: ['URI', 'أتمتة', 'اختصار'],
  },
  'log.adds': {
    name: 'ذكر ما يضاف إليه الإنجاز',
    desc: 'جملة في إشعاره، مثل: رقم 80 في health.',
  },
  'log.proof': {
    name: 'عرض شواهد بعد عثرة',
    desc: 'زر في إشعارها، إن جاءت من قبل عثرات مثلها.',
  },
  'log.anotherDay': {
    name: 'نقل سطر إلى يوم آخر',
    desc: 'إن لم تكن لذلك اليوم ملاحظة، يُكتب التاريخ في السطر.',
    aliases: ['نقل', 'تاريخ'],
  },
  'timer.notification': {
    name: 'عرض انتهاء المؤقّت خارج Obsidian',
    desc: 'ينبّهك حاسوبك عند انتهاء المؤقّت.',
    aliases: ['إشعار', 'pomodoro'],
  },
  'timer.sound': {
    name: 'صوت عند انتهاء المؤقّت',
    desc: 'نغمتان قصيرتان.',
    aliases: ['pomodoro'],
  },

  quiet: {
    name: 'الوضع الهادئ',
    desc: 'يخفي أرقام السلسلة ولا يذكر أيامًا بلا إنجاز.',
  },
  celebrate: {
    name: 'عند محطة',
    desc: 'ما تراه متى بلغت محطة.',
    aliases: ['نثار', 'حركة'],
  },
  rewards: {
    name: 'المكافآت',
    desc: 'أفكارك لما يسرّك. كل محطة تعرض واحدة.',
  },
  nudgeAt: {
    name: 'تذكير لطيف',
    desc: 'يذكّرك في هذا الوقت، مثل 20:30، إن كان اليوم بلا إنجاز بعد.',
    aliases: ['تذكير'],
  },

  'editor.badges': {
    name: 'شارات في الملاحظات',
    desc: 'تعرض وسوم الإنجازات والخطوات وما شابه كشارات صغيرة.',
    aliases: ['المعاينة المباشرة', 'عرض القراءة'],
  },
  'editor.dots': {
    name: 'نقاط بجانب ما يُحسب',
    desc: 'ممتلئة إن حُسب السطر. والوقوف على الفارغة يبيّن السبب.',
    aliases: ['هامش'],
  },
  'editor.suggest': {
    name: 'اقتراحات أثناء الكتابة',
    desc: 'تقترح مجالات وأهدافًا بعد وسم، وتواريخ بعد @.',
    aliases: ['إكمال تلقائي'],
  },
  language: {
    name: 'اللغة',
    desc: 'لكل ما تقرؤه هنا، وللتواريخ المكتوبة بالكلمات.',
    aliases: ['لغة', 'ترجمة'],
  },
  notesLanguage: {
    name: 'لغة الملاحظات',
    desc: 'للمراجعات والتصدير وكل ما يُكتب في خزنتك.',
    aliases: ['لغة', 'ترجمة'],
  },
} satisfies Record<string, SettingWords>;

const rows: Readonly<Record<keyof typeof ROWS, SettingWords>> = ROWS;

/** What a list of settings says about its elements. */
const lists = {
  tag: {
    heading: 'الوسوم',
    add: 'إضافة وسم',
    none: 'لا وسوم بعد.',
    element: (number: number): string => `الوسم ${number}`,
    placeholder: 'win',
  },
  heading: {
    heading: 'العناوين',
    add: 'إضافة عنوان',
    none: 'لا عناوين بعد.',
    element: (number: number): string => `العنوان ${number}`,
    placeholder: 'أُنجز اليوم',
  },
  section: {
    heading: 'الأقسام',
    add: 'إضافة قسم',
    none: 'لا أقسام بعد.',
    element: (number: number): string => `القسم ${number}`,
    placeholder: '',
  },
  place: {
    heading: 'الأماكن',
    add: 'إضافة مكان',
    none: 'لا أماكن بعد.',
    element: (number: number): string => `المكان ${number}`,
    placeholder: '',
  },
  property: {
    heading: 'الخصائص',
    add: 'إضافة خاصية',
    none: 'لا خصائص بعد.',
    element: (number: number): string => `الخاصية ${number}`,
    placeholder: 'mood',
  },
  folder: {
    heading: 'المجلدات',
    add: 'إضافة مجلد',
    none: 'لا مجلدات بعد.',
    element: (number: number): string => `المجلد ${number}`,
    placeholder: 'الأرشيف',
  },
  pause: {
    heading: 'التوقّفات',
    add: 'إضافة توقّف',
    none: 'لا توقّفات بعد.',
    element: (number: number): string => `التوقّف ${number}`,
    placeholder: '2026-08-01..2026-08-14',
  },
  prompt: {
    heading: 'أسئلة',
    add: 'إضافة سؤال',
    none: 'لا أسئلة بعد.',
    element: (number: number): string => `السؤال ${number}`,
    placeholder: '',
  },
  blockId: {
    heading: 'معرّفات الكتل',
    add: 'إضافة معرّف',
    none: 'لا أسطر مثبّتة بعد.',
    element: (number: number): string => `المعرّف ${number}`,
    placeholder: '^proud',
  },
  reward: {
    heading: 'المكافآت',
    add: 'إضافة مكافأة',
    none: 'لا مكافآت بعد.',
    element: (number: number): string => `المكافأة ${number}`,
    placeholder: 'القهوة الطيبة',
  },
};

const groups: Readonly<Record<SettingGroup, string>> = {
  marks: 'العلامات',
  'daily-notes': 'الملاحظات اليومية',
  plan: 'الخطة',
  goals: 'الأهداف',
  heatmap: 'الخريطة الحرارية',
  'weekly-review': 'مراجعة الأسبوع',
  'longer-reviews': 'مراجعات أطول',
  logging: 'التسجيل',
  celebration: 'الاحتفاء',
  advanced: 'متقدم',
};

const DEFAULT = 'حتى ذلك الحين تُستخدم القيمة الافتراضية.';
const LEFT_OUT = 'حتى ذلك الحين يُترك.';
const FIX =
  'يلزم تصحيحه (كثيرًا ما تنقص فاصلة أو علامة اقتباس)، أو تغيير أي إعداد: تُحفظ نسخة من الملف القديم.';

/** The settings page. */
export const settings: Words['settings'] = {
  groups,
  rows,
  lists,
  none: 'لا شيء',
  brag: {
    desc: 'عنوان في وثيقة الإنجازات، وما تحته من إنجازات.',
    added: 'قسم جديد',
    name: 'الاسم',
    areas: 'المجالات',
    areasHow: 'بينها فواصل، مثل team, mentoring.',
    goals: 'الأهداف',
    goalsHow: 'بأسماء ملاحظاتها. والعلامة * تعني كل هدف لم يُذكر في قسم آخر.',
    kudos: 'ثناء',
    kudosHow: 'فيه ما قاله الآخرون لك.',
  },
  reset: 'استعادة الافتراضي',
  /** the name of today's note by a date format */
  today: (name: string): string => `اليوم: \u200e${name}`,
  schedule: {
    chosen: 'في أيام معيّنة',
    days: 'أيام يُنتظر فيها إنجاز',
    perMonth: 'بضعة أيام في الشهر',
    times: 'أيام الإنجاز في الشهر',
    every: 'كل بضعة أيام',
    everyDays: 'أيام من إنجاز إلى التالي',
  },
  place: {
    desc: 'أين كانت الملاحظات اليومية، وكيف كانت تُسمّى.',
    folder: 'المجلد',
    folderHow: 'إن تُرك فارغًا فأعلى الخزنة.',
    format: 'صيغة التاريخ',
    formatHow: 'كيف تُسمّى الملاحظات، كما في الإضافة الأساسية.',
  },
  options: {
    weekStart: {
      locale: 'كما في لغتك',
      monday: 'الاثنين',
      sunday: 'الأحد',
      saturday: 'السبت',
    },
    palette: { theme: 'السمة', leaf: 'ورقة', cividis: '\u200fCividis، لعمى الألوان' },
    rows: { none: 'كل الأيام', areas: 'حسب المجال', goals: 'حسب الهدف' },
    pulse: { off: 'لا شيء', daily: 'كيف كان اليوم', weekly: 'كيف كان الأسبوع' },
    language: { automatic: 'كما في Obsidian' },
    notesLanguage: { automatic: 'كما في التطبيق' },
    anotherDay: {
      ask: 'السؤال أولًا',
      date: 'كتابة التاريخ في السطر',
      move: 'نقله إلى ملاحظة ذلك اليوم',
    },
    celebrate: { notice: 'إشعار', off: 'لا شيء', burst: 'إشعار وقصاصات ملوّنة' },
  },
  following: (usual: string, now: string): string => `${usual} (\u2068${now}\u2069)`,
  placeholders: {
    asInVault: 'كما في الخزنة',
    automatic: 'تلقائي',
    firstWin: 'إنجازك الأول',
    off: 'معطّل',
  },

  diagnostics: {
    name: 'التشخيص',
    desc: 'للإبلاغ عن خلل: الإصدارات، والإعدادات التي تغيّرت، وعدد المشكلات من كل نوع. بلا كلمات ولا أسماء من ملاحظاتك.',
    button: 'نسخ',
  },
  space: 'المسافة تعني مهمة مفتوحة.',
  tagInUse: (name: string): string =>
    `موجود أصلًا في «\u2068${name}\u2069»، ولا يعني إلا شيئًا واحدًا.`,
  holdsDailyNotes: 'ملاحظاتك اليومية هنا، فلن يُقرأ شيء منها.',
  noFolder: (found: number): string =>
    found === 0
      ? 'لا مجلد كهذا في خزنتك، فلا تظهر منه ملاحظة يومية.'
      : `لا مجلد كهذا في خزنتك. وتغيب عنك ملاحظات يومية عددها ${number(found)}.`,
  noSingleDay: 'يلزم السنة والشهر واليوم، ليكون لكل ملاحظة تاريخها.',
  noSingleWeek: 'تلزم السنة والأسبوع، مثل gggg-[W]ww، ليكون لكل ملاحظة أسبوعها.',
  mixedWeeks: 'إما gggg مع ww، أو GGGG مع WW. فالخلط قد يعطي أسبوعين الاسم نفسه.',

  problems: 'مشكلات في ملف الإعدادات',
  problemsHow: 'ما تعذّرت قراءته، وما يُستخدم بدله.',
  file: 'ملف الإعدادات',
  remove: 'الإزالة من الملف',
  /** The settings that could not be read: the first by name, and how many more. */
  unread: (names: readonly string[], more: number): string => {
    const named = listed(more === 0 ? names : [...names, `${number(more)} غيرها`]);
    return `إعدادات تعذّرت قراءتها وتُستخدم قيمها الافتراضية (${number(names.length + more)}): ${named}.`;
  },

  /** a setting by its row: `Settings → Plan → Freezes` */
  whereIs,
  /** what is wrong in the settings file: where, and what is used until it is fixed */
  problem,
  /** on a setting's own row: what it should be, and what is used until then */
  unusable: (of: Expected): string => `في ملف الإعدادات شيء آخر هنا. ${useInstead(of)} ${DEFAULT}`,
  stillUsing: (of: Expected, used: string): string =>
    `${useInstead(of)} القيمة المستخدمة الآن: ${used}.`,
  stillEmpty: (of: Expected): string => `${useInstead(of)} حتى ذلك الحين يُعدّ فارغًا.`,
  /** a value that isn't saved */
  refused: (of: Expected): string => `${useInstead(of)} تبقى القيمة القديمة.`,
  leftOut: (of: Expected): string => `${useInstead(of)} ${LEFT_OUT}`,
  open: 'فتح الإعدادات',
  /** beside a language that is a translation */
  corrections: 'تصحيحات من يتكلمون هذه اللغة موضع ترحيب.',
  notSaved: (reason: string): string => `تعذّر حفظ هذا الإعداد، فتبقى القيمة القديمة. ${reason}`,
  kept: (copy: string): string => `حُفظت نسخة من ملف إعداداتك القديم باسم ${copy}.`,
};

function whereIs(field: string): string {
  const known: Readonly<Record<string, SettingWords>> = rows;
  const name = known[field.replace(/\[.*$/, '')]?.name ?? field;
  const group = settingGroup(field);
  return group === null ? name : `الإعدادات ← ${groups[group]} ← ${name}`;
}

function problem({ field, found, expected: of, used }: SettingProblem): string {
  if (of.kind === 'json') {
    return used === 'earlier'
      ? `ملف الإعدادات تالف، فتُستخدم إعداداتك السابقة. ${FIX}`
      : `ملف الإعدادات تالف، فتُستخدم القيم الافتراضية. ${FIX}`;
  }
  if (field === WHOLE_FILE) {
    return 'ليس في ملف الإعدادات إعدادات، فتُستخدم القيم الافتراضية. متى تغيّر أي إعداد حُفظت نسخة من الملف القديم.';
  }
  if (of.kind === 'name') {
    return `في ملف الإعدادات «\u2068${lastName(field)}\u2069» وليس إعدادًا. ${useInstead(of)} ${LEFT_OUT}`;
  }
  const says = found === null ? 'تعذّرت القراءة' : `القيمة «\u2068${found}\u2069»`;
  return `${whereIs(field)}: ${says}. ${useInstead(of)} ${used === 'nothing' ? LEFT_OUT : DEFAULT}`;
}

/** `plan.freezs` → `freezs` */
function lastName(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}
