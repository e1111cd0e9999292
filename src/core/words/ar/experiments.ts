import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { ExperimentUnit, Side } from '../../experiments/experiment';
import type { ExperimentProblem } from '../../experiments/experiment-problem';
import type { ExperimentReport, Stage } from '../../experiments/experiments';
import type { Foresight, GapSought } from '../../experiments/foresight';
import type { Measure } from '../../experiments/measure';
import type { ExperimentOutcome } from '../../experiments/outcome';
import { dates } from './dates';
import { isolated } from './isolated';
import { useInstead } from './expected';
import {
  days as daysOf,
  number,
  pairs as pairsOf,
  points,
  rounded,
  short,
  weeks as weeksOf,
} from './numbers';

/** What experiments say: what is tried is “it”, and nothing is said of the outcome before the end. */
export const experiments: Words['experiments'] = {
  /** what is measured, in a sentence's middle */
  measure: (measure: Measure | null): string => {
    if (measure === null) return 'هدف لم يعد موجودًا';
    if (measure.kind === 'metric') return measure.name;
    return measure.goal === null
      ? 'أيام الإنجاز'
      : `أيام الإنجاز لأجل \u2068${measure.goal.name}\u2069`;
  },

  plan: {
    heading: 'الخطة',
    how: (when: string | null, action: string, unit: ExperimentUnit): string => {
      const what = isolated(when === null ? action : `${when}: ${action}`);
      const turns = unit === 'week' ? 'الأسابيع' : 'الأيام';
      return `**مع** (✓) — ${what}. **بدون** (–) — تركه. قرّرت القرعة هل يبدأ كل زوج من ${turns} مع أو بدون.`;
    },
    table: { from: 'من', side: 'الجانب', with: 'مع', without: 'بدون' },
  },

  /** which side it is, and what that means; `side` is null on a last day without a partner */
  turn: (
    side: Side | null,
    unit: ExperimentUnit,
    { when, action }: { readonly when: string | null; readonly action: string | null },
  ): string => {
    const now = unit === 'week' ? 'هذا الأسبوع' : 'اليوم';
    if (side === null) return `${now}: كما تشاء. لا زوج له فلا يُحسب.`;
    if (side === 'without') return `${now}: بدون. يُترك.`;
    return `${now}: مع. ${ended(when === null ? (action ?? '') : `${when}: ${action ?? ''}`)}`;
  },
  daysIn: (days: number, of: number): string => `مضى ${number(days)} من ${daysOf.of(of)}`,
  stage: (stage: Stage, start: Day | null, last: Day | null, today: Day): string => {
    switch (stage) {
      case 'stuck':
        return 'لا يمكن أن يجري كما هو.';
      case 'unplanned':
        return 'لم تُكتب خطته بعد.';
      case 'ahead':
        return start === null ? '' : `يبدأ ${dates.named(start, today)}.`;
      case 'running':
        return last === null ? '' : `يجري حتى ${dates.named(last, today)}.`;
      case 'over':
        return last === null ? '' : `انتهى ${dates.named(last, today)}.`;
      case 'closed':
        return 'وُضع جانبًا.';
    }
  },
  made: { routine: 'صار عادة لديك.', dropped: 'تركته.' },

  /** the end, in words; empty lists of numbers are never quoted */
  outcome: (outcome: ExperimentOutcome, measure: Measure): string => {
    const { verdict, pairs, leftOut, isConstant } = outcome;
    const left = leftOut === 0 ? '' : ` ${leftOutPairs(leftOut)}`;
    if (pairs === 0) return `لا يمكن الجزم: لم يكن ما يُقارن.${left}`;
    if (isConstant) return `لا يمكن الجزم: كان الأمر سواء مع وبدون.${left}`;
    const seen = sides(outcome, measure);
    const gap = gapWords(outcome, measure.kind === 'won');
    switch (verdict) {
      case 'more':
        return `${seen} صنع فرقًا: ${gap}.${left}`;
      case 'less':
        return `${seen} كان أقل معه: ${gap}.${left}`;
      case 'unclear':
        return `لا يمكن الجزم. ${seen} كثيرًا ما تفعل المصادفة وحدها مثل هذا: ${gap}.${left}`;
    }
  },

  /** today's side while it runs, and what came of it at its end */
  facts: ({ experiment, stage, side, daysIn, outcome, measure }: ExperimentReport): string[] => [
    ...(stage === 'running' ? [experiments.turn(side, experiment.unit, experiment)] : []),
    ...(daysIn === null ? [] : [`${experiments.daysIn(daysIn.days, daysIn.of)}.`]),
    ...(outcome === null || measure === null ? [] : [experiments.outcome(outcome, measure)]),
    ...(experiment.status === 'active' ? [] : [experiments.made[experiment.status]]),
  ],

  problem: (problem: ExperimentProblem): string => {
    switch (problem.kind) {
      case 'property':
        return problem.written === null
          ? `تنقصه الخاصية «\u2068${problem.property}\u2069». ${useInstead(problem.expected)}`
          : `لا يصلح «${problem.property}: ${problem.written}». ${useInstead(problem.expected)}`;
      case 'no-goal':
        return `يقيس \u2068${problem.measure}\u2069، ولا هدف كهذا. يلزم مقياس آخر.`;
      case 'starts-in-past':
        return 'يبدأ في الماضي، ولم تكن خطته مكتوبة حينها. تلزم بداية من اليوم فصاعدًا.';
      case 'damaged-plan':
        return `تعذّرت قراءة خطته عند السطر ${number(problem.line)}. إما أن يُصحّح ذلك السطر، أو تُكتب الخطة من جديد.`;
      case 'other-days':
        return 'خطته لأيام غير التي تقولها بدايته وأسابيعه. إما أن تُعاد، أو تُكتب الخطة من جديد.';
      case 'edited-plan':
        return problem.lopsided === 0
          ? 'عُدّلت خطته يدويًا، وتسري كما هي الآن.'
          : `عُدّلت خطته يدويًا، وتسري كما هي الآن. تُرك ${pairsOf(problem.lopsided)}، ففيه دوران من جانب واحد. لكل زوج دور من كل جانب.`;
      case 'overlap':
        return `ينظر «\u2068${problem.with}\u2069» إلى الأمر نفسه في بعض الأيام نفسها، فلا يستطيع أي منهما أن يقول أيهما الذي أثّر. لينتظر أحدهما.`;
    }
  },

  /** what it could see, before it begins */
  foresight: (found: Foresight, weeks: number): string[] => {
    switch (found.kind) {
      case 'unknown':
        return ['الأيام ما زالت قليلة، فلا يُعرف بعد ما قد يظهر.'];
      case 'no-room':
        return ['كل يوم ينظر إليه فيه إنجاز، فلا مجال لأكثر.'];
      case 'constant':
        return [`ظل «\u2068${found.name}\u2069» كما هو دائمًا، فلا شيء يُقارن.`];
      case 'power':
        return [
          ...(found.wonOf100 === null
            ? []
            : [`في الفترة الأخيرة ${number(found.wonOf100)} من 100 يوم فيها إنجاز.`]),
          `في ${weeksOf.of(weeks)} يظهر ${gapSought(found.gap)} نحو ${number(found.times)} مرة من 100.`,
          ...(found.isEnough ? [] : [enough(found.weeks)]),
        ];
    }
  },
  none: 'لم تجرّب شيئًا بعد.',

  /** the four questions */
  form: {
    title: 'تجربة شيء',
    question: 'ما الذي تود معرفته؟',
    questionExample: 'هل أكتب أكثر والهاتف بعيد؟',
    when: 'متى؟',
    whenExample: 'بعد العشاء',
    action: 'وماذا ستفعل حينها؟',
    actionExample: 'وضع الهاتف على رف المطبخ',
    measure: 'ما الذي يُفترض أن يتغيّر؟',
    wonDays: 'أيام فيها إنجاز',
    unit: 'ما الذي يتناوب؟',
    units: { week: 'الأسابيع', day: 'الأيام' },
    weeks: 'كم من الوقت؟',
    weeksOf,
    start: 'من متى؟',
    startOn: (day: Day, today: Day): string =>
      day === today + 1 ? `غدًا، ${dates.short(day, today)}` : dates.named(day, today),
    foresight: 'ما قد يظهر',
    how: 'نصف الوقت تفعله، ونصفه تتركه. القرعة تقرّر أيهما أولًا، ولا يُنظر في شيء قبل النهاية.',
    preview: 'ما يُكتب في الملاحظة',
    newNote: 'سينشئ Small Wins هذه الملاحظة مع خطتها.',
    until: (first: Day, last: Day, today: Day): string => dates.range(first, last, today),
    submit: 'البدء',
    taken: (name: string): string => `توجد ملاحظة «\u2068${name}\u2069» أصلًا. يصلح سؤال آخر.`,
  },
  /** what can be done with one */
  actions: {
    open: 'فتح الملاحظة',
    plan: 'كتابة خطته',
    planAgain: 'كتابة خطته من جديد',
    routine: 'جعله عادة',
    drop: 'تركه',
    again: 'إعادته',
    lesson: 'تدوينه كدرس',
  },
  tried: { title: 'ما جرّبته', more: 'تجربة شيء…' },
  notices: {
    started: (question: string): string => `خُطّط له: «\u2068${question}\u2069».`,
    takenBack: (question: string): string => `سُحب «\u2068${question}\u2069». ملاحظته فارغة.`,
    planned: (question: string): string => `خطة «\u2068${question}\u2069» في ملاحظته.`,
    routine: (question: string): string => `صار عادة: «\u2068${question}\u2069».`,
    dropped: (question: string): string => `تُرك: «\u2068${question}\u2069».`,
    undone: (question: string): string => `«\u2068${question}\u2069» كما كان.`,
    noDays: 'يجب أن تُعرف بدايته وأسابيعه قبل كتابة خطة.',
  },
};

function gapSought(gap: GapSought): string {
  return 'points' in gap
    ? `فرق قدره ${points(gap.points)}`
    : `ارتفاع \u2068${gap.name}\u2069 من ${short(gap.from)} إلى ${short(gap.to)}`;
}

function enough(weeks: number | null): string {
  return weeks === null
    ? 'حتى سنة كاملة لا تُظهره أربع مرات من خمس.'
    : `ليظهر أربع مرات من خمس، يلزم ${weeksOf(weeks)}.`;
}

function sides({ with: one, without: other }: ExperimentOutcome, measure: Measure): string {
  return measure.kind === 'won'
    ? `مع: ${number(one.won)} من ${daysOf.of(one.days)} فيها إنجاز. بدون: ${number(other.won)} من ${number(other.days)}.`
    : `مع: \u2068${measure.name}\u2069 نحو ${short(one.middle)}. بدون: نحو ${short(other.middle)}.`;
}

function gapWords({ gap, interval }: ExperimentOutcome, isShare: boolean): string {
  const say = (value: number) => (isShare ? rounded(100 * value, 0) : short(value));
  const size = say(gap ?? 0);
  const what = isShare ? `فرق نحو ${size} من النقاط` : `فرق نحو ${size}`;
  return interval === null ? what : `${what}، والأرجح بين ${say(interval[0])} و${say(interval[1])}`;
}

function leftOutPairs(count: number): string {
  return `تُرك ${pairsOf(count)}، فأحد الدورين بلا يوم يُنظر فيه.`;
}

/** Words of a note as a sentence: many end without a full stop. */
function ended(text: string): string {
  return text === '' || /[.!?…؟]$/.test(text) ? isolated(text) : `${isolated(text)}.`;
}
