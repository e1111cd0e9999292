import type { Words } from '../words';
import type { EditRefusal } from '../../editing/entry-change';
import type { LogRefusal, MarkRefusal, StepRefusal } from '../../logging/log-refusal';
import type { PropertyLineProblem } from '../../notes/property-lines';
import type { PropertyRefusal } from '../../notes/property-edit';
import type { PathObstacle } from '../../text/note-path';
import type { ConfigObstacle } from '../../vault/write-obstacle';
import type { DamageKind } from '../../text/text-damage';
import type { RegionProblem } from '../region-problem';
import { number } from './numbers';
import { settings } from './settings';
import { shape } from './shape';
import { systemReason } from './system-reason';
import type { FileProblem } from '../../vault/file-problem';

const NO_PLACE = 'لا يُعرف مكان ملاحظاتك حتى يُصحّح ذلك.';
const BY_HAND = 'يمكن كتابته في الملاحظة يدويًا.';

function unusable(problem: FileProblem): string {
  if (problem.code === 'bad-name') return 'اسمه ليس UTF-8';
  if (problem.code === 'bad-shape') return shape(problem.problem);
  if (problem.code === 'not-text') return 'ليس UTF-8';
  const because = problem.reason === null ? '' : ` (${systemReason(problem.reason)})`;
  return `${problem.code === 'bad-json' ? 'تالف' : 'تعذّرت قراءته'}${because}`;
}

function howToFix(problem: FileProblem): string {
  return problem.code === 'bad-shape' && problem.problem.kind === 'no-text'
    ? 'يلزم اختياره من جديد في إعدادات إضافته.'
    : 'إما أن يُصحّح الملف، أو يُحذف فتُستخدم القيم الافتراضية.';
}

/** Why something is not written, in a sentence or two. */
export const obstacles: Words['obstacles'] = {
  nothingWritten: (reason: string): string => `لم يُكتب شيء. ${reason}`,
  path: ({ kind, path }: PathObstacle): string => PATHS[kind](path),
  damage: (path: string, kind: DamageKind): string => DAMAGES[kind](path),
  config: (obstacle: ConfigObstacle): string => {
    switch (obstacle.kind) {
      case 'file':
        return `\u2068${obstacle.problem.path}\u2069 ${unusable(obstacle.problem)}. ${NO_PLACE} ${howToFix(obstacle.problem)}`;
      case 'setting':
        return settings.problem(obstacle.problem);
    }
  },
  log: (refusal: LogRefusal): string => {
    switch (refusal.kind) {
      case 'bad-area':
        return `لا يصلح «\u2068${refusal.area}\u2069» مجالًا. يُكتب كما في الوسم، مثل health/running.`;
      case 'bad-goal':
        return `لا يصلح «\u2068${refusal.goal}\u2069» اسمًا لملاحظة. تُتجنّب فيه [ ] | # و^.`;
      case 'no-words':
        return 'لا كلمات تُسجّل بعد. ما الذي سار جيدًا؟';
      case 'long-note':
        return 'هي أكبر من 32 MB، فلا تُقرأ، ولن يُحسب السطر.';
      case 'misread':
        return `في هذه الملاحظة يُقرأ السطر كشيء آخر. ${BY_HAND}`;
      case 'merge':
        return `تلتقي نسختان من هذه الملاحظة عند السطر ${number(refusal.line + 1)}. تُبقى الأسطر المطلوبة هناك أولًا.`;
      case 'disturbs':
        return disturbs(refusal.line);
      case 'makes-entry':
        return `السطر الجديد يجعل سطرًا آخر لم تعلّمه يُحسب. ${BY_HAND}`;
      case 'no-place':
        return `أينما وُضع السطر في هذه الملاحظة غيّر معنى أسطر أخرى. ${BY_HAND}`;
    }
  },
  step: (refusal: StepRefusal): string => {
    switch (refusal.kind) {
      case 'no-step':
        return 'لا خطوة صغيرة في هذا السطر.';
      case 'done':
        return 'تمت هذه الخطوة الصغيرة أصلًا.';
      case 'no-checkbox':
        return 'ليس لهذه الخطوة الصغيرة مربع. تُكتب «- [ ] …».';
      case 'disturbs':
        return disturbs(refusal.line);
      case 'not-done-mark':
        return `«\u2068${refusal.checkbox}\u2069» لا يعني أن المهمة تمّت. مكان إضافته: ${settings.whereIs('states.done')}.`;
    }
  },
  edit: (refusal: EditRefusal): string => {
    switch (refusal.kind) {
      case 'bad-area':
      case 'bad-goal':
      case 'merge':
        return obstacles.log(refusal);
      case 'disturbs':
        return disturbs(refusal.line);
      case 'changed':
        return refusal.now === null ? EDITS.changed : changedTo(refusal.now.written);
      default:
        return EDITS[refusal.kind];
    }
  },
  mark: (refusal: MarkRefusal): string => MARKS[refusal],
  properties: (refusal: PropertyRefusal): string => {
    if (!('line' in refusal)) return WHOLE[refusal.problem];
    return refusal.problem === 'disturbed'
      ? disturbs(refusal.line)
      : `السطر ${number(refusal.line + 1)} من خصائصها ${LINES[refusal.problem]}.`;
  },
  review: (problem: RegionProblem): string => {
    switch (problem.kind) {
      case 'no-begin':
        return `الجزء «\u2068${problem.section}\u2069» ينتهي هنا ولا يبدأ في أي مكان. يُحذف السطر.`;
      case 'no-end':
        return `الجزء «\u2068${problem.section}\u2069» يبدأ هنا ولا ينتهي في أي مكان. يُحذف السطر، أو نصه أيضًا.`;
      case 'twin':
        return `الجزء «\u2068${problem.section}\u2069» يبدأ هنا مرة ثانية، بعد السطر ${number(problem.first)}. يُحذف سطرا العلامة لأحدهما.`;
      case 'crossed':
        return `الجزء «\u2068${problem.other}\u2069» ${problem.edge === 'begin' ? 'يبدأ' : 'ينتهي'} هنا، داخل «\u2068${problem.section}\u2069» من السطر ${number(problem.begin)}. يُحذف سطرا العلامة لأحدهما.`;
      case 'open-code':
        return 'نص هذا الجزء يفتح كتلة شيفرة ولا يغلقها، فلا يُكتب شيء تحتها. يلزم إغلاقها.';
      case 'left-open':
        return 'تعليق (%% أو <!--) أو شيفرة هنا أو فوق لا ينتهي، فيتغيّر معنى هذا السطر. إما أن يُغلق، أو توضع قبله شرطة مائلة معكوسة.';
    }
  },
};

const PATHS: Readonly<Record<PathObstacle['kind'], (path: string) => string>> = {
  outside: (path) => `\u2068${path}\u2069 خارج الخزنة.`,
  hidden: (path) => `اسم \u2068${path}\u2069 يبدأ بنقطة، وهذا لا يعرضه Obsidian.`,
  nameless: (path) => `في \u2068${path}\u2069 مجلد بلا اسم.`,
  'control-character': (path) => `في اسم \u2068${path}\u2069 حرف تحكّم.`,
  backslash: (path) => `في اسم \u2068${path}\u2069 شرطة مائلة معكوسة.`,
};

const DAMAGES: Readonly<Record<DamageKind, (path: string) => string>> = {
  'utf-16': (path) => `\u2068${path}\u2069 محفوظة بصيغة UTF-16. يلزم حفظها أولًا بصيغة UTF-8.`,
  'not-utf-8': (path) => `\u2068${path}\u2069 ليست UTF-8. يلزم حفظها أولًا بصيغة UTF-8.`,
  zeros: (path) =>
    `أجزاء من \u2068${path}\u2069 أصفار تركها عطل أو مزامنة انقطعت. تُستعاد أولًا، أو تُحذف تلك الأجزاء.`,
};

const EDITS: Readonly<
  Record<Exclude<EditRefusal['kind'], 'bad-area' | 'bad-goal' | 'merge' | 'disturbs'>, string>
> = {
  changed: 'تغيّر هذا السطر في ملاحظته منذ رأيته هنا. يلزم النظر إليه من جديد أولًا.',
  twice: 'صارت عدة أسطر في الملاحظة مثل هذا. تُفتح الملاحظة ويُغيّر الصحيح منها.',
  property: 'هو خاصية في الملاحظة. تُفتح الملاحظة ويُغيّر هناك.',
  'no-words': 'لم تبقَ كلمات. إما أن يُحذف السطر، أو تُكتب كلمات.',
  'no-checkbox': 'لا يصلح لهذا السطر مربع، لأنه ليس عنصر قائمة.',
  spread: 'هذه الكلمات في عدة أسطر أو عدة خلايا. تُفتح الملاحظة وتُغيّر هناك.',
  'under-heading': 'لا علامة عليه لتُرفع: يُحسب بسبب العنوان الذي فوقه.',
  'has-more': 'تتبع هذا السطر أسطر أخرى. تُفتح الملاحظة ويُحذف هناك.',
  'not-movable': 'لا يمكن نقله دون تغيير ما يقوله، أو ما يقوله سطر آخر. يُكتب التاريخ فيه بدل ذلك.',
  misread: 'عندها يُقرأ السطر كشيء آخر. تُفتح الملاحظة ويُغيّر هناك.',
};

function changedTo(written: string): string {
  return `تغيّر هذا السطر في ملاحظته منذ رأيته هنا. نصّه الآن: «\u2068${written}\u2069»`;
}

const MARKS: Readonly<Record<MarkRefusal, string>> = {
  'no-words': 'لا كلمات في هذا السطر بعد.',
  property: 'هذا السطر خاصية في الملاحظة، ولا تُحسب الوسوم هناك.',
  code: 'هذا السطر شيفرة أو معادلات، ولا تُحسب الوسوم هناك.',
  'no-tag': 'الوسم في هذا السطر لا يُحسب، أو يغيّر معنى أسطر أخرى.',
};

const LINES: Readonly<Record<PropertyLineProblem | 'by-hand', string>> = {
  tab: 'يبدأ بعلامة جدولة، والمطلوب مسافات',
  indent: 'إزاحته غير إزاحة غيره',
  brackets: 'فيه عدة خصائص بين أقواس، ولكل منها سطر',
  'no-property': 'ليس اسمًا ونقطتين وقيمة',
  second: 'فيه خاصية موجودة أصلًا',
  unreadable: 'تعذّرت قراءته',
  comment: 'فيه تعليق داخل قيمته',
  anchor: 'فيه مرساة أو مرادف أو وسم من YAML',
  'no-end': 'فيه قيمة لا تنتهي',
  'more-after': 'يستمر بعد نهاية قيمته',
  'by-hand': 'مكتوب بطريقة لا يستطيع Small Wins تغييرها',
};

const WHOLE: Readonly<Record<'no-list' | 'by-hand', string>> = {
  'no-list': 'ليست خصائصها قائمة أسماء وقيم.',
  'by-hand': 'خصائصها مكتوبة بطريقة لا يستطيع Small Wins تغييرها.',
};

function disturbs(line: number): string {
  return `السطر ${number(line + 1)} من هذه الملاحظة سيتغيّر معناه. يلزم تغيير ذلك السطر يدويًا أولًا.`;
}
