import type { ExperimentUnit } from '../../experiments/experiment';
import type { GapSought } from '../../experiments/foresight';
import type { Measure } from '../../experiments/measure';
import type { ExperimentOutcome } from '../../experiments/outcome';
import type { Words } from '../words';
import { dates } from './dates';
import { useInstead } from './expected';
import { days as daysOf, number, rounded, short, weeks as weeksOf } from './numbers';

const NOW: Readonly<Record<ExperimentUnit, string>> = { day: '今天', week: '本周' };

/** What experiments say: what is tried is “it”, and nothing is said of the outcome before the end. */
export const experiments: Words['experiments'] = {
  measure: (measure) => {
    if (measure === null) return '一个已不存在的目标';
    if (measure.kind === 'metric') return measure.name;
    return measure.goal === null ? '达成天数' : `目标“${measure.goal.name}”的达成天数`;
  },

  plan: {
    heading: '计划',
    how: (when, action, unit) => {
      const what = when === null ? action : `${when}，${action}`;
      const turns = unit === 'week' ? '两周' : '两天';
      return `**做**（✓）：${what}。**不做**（–）：这一轮跳过。每${turns}为一对，先做还是先不做由抽签决定。`;
    },
    table: { from: '开始', side: '做法', with: '做', without: '不做' },
  },

  turn: (side, unit, { when, action }) => {
    const now = NOW[unit];
    if (side === null) return `${now}：随你。它没有成对，不算在内。`;
    if (side === 'without') return `${now}：不做。先跳过。`;
    const what = [...(when === null ? [] : [when]), ...(action === null ? [] : [action])];
    return ended(what.length === 0 ? `${now}：做` : `${now}：做。${what.join('，')}`);
  },
  daysIn: (days, of) => `已过 ${number(days)} / ${daysOf(of)}`,
  stage: (stage, start, last, today) => {
    switch (stage) {
      case 'stuck':
        return '照现在的样子还无法进行。';
      case 'unplanned':
        return '它的计划还没有写好。';
      case 'ahead':
        return start === null ? '' : `${dates.named(start, today)}开始。`;
      case 'running':
        return last === null ? '' : `进行到 ${dates.named(last, today)}。`;
      case 'over':
        return last === null ? '' : `${dates.named(last, today)}已结束。`;
      case 'closed':
        return '已收起。';
    }
  },
  made: { routine: '你把它变成了日常习惯。', dropped: '你放下了它。' },

  outcome: (outcome, measure) => {
    const { verdict, pairs, leftOut, isConstant } = outcome;
    const left =
      leftOut === 0 ? '' : `有 ${number(leftOut)} 对没有算，因为其中一轮没有可看的日子。`;
    if (pairs === 0) return `说不准：没有可以比较的。${left}`;
    if (isConstant) return `说不准：做与不做都一样。${left}`;
    const seen = sides(outcome, measure);
    const gap = gapWords(outcome, measure.kind === 'won');
    switch (verdict) {
      case 'more':
        return `${seen}它带来了不同：差距${gap}。${left}`;
      case 'less':
        return `${seen}做的时候反而更少：差距${gap}。${left}`;
      case 'unclear':
        return `说不准。${seen}单凭偶然也常会有这样的差距：${gap}。${left}`;
    }
  },

  facts: ({ experiment, stage, side, daysIn, outcome, measure }) => [
    ...(stage === 'running' ? [experiments.turn(side, experiment.unit, experiment)] : []),
    ...(daysIn === null ? [] : [`${experiments.daysIn(daysIn.days, daysIn.of)}。`]),
    ...(outcome === null || measure === null ? [] : [experiments.outcome(outcome, measure)]),
    ...(experiment.status === 'active' ? [] : [experiments.made[experiment.status]]),
  ],

  problem: (problem) => {
    switch (problem.kind) {
      case 'property':
        return problem.written === null
          ? `缺少属性“${problem.property}”。${useInstead(problem.expected)}`
          : `“${problem.property}: ${problem.written}”无法使用。${useInstead(problem.expected)}`;
      case 'no-goal':
        return `它衡量的是 ${problem.measure}，但没有这个目标。请另选一个要看的。`;
      case 'starts-in-past':
        return '它的开始日期已经过了，而计划那时还没写好。请选择今天或之后开始。';
      case 'damaged-plan':
        return `它的计划在第 ${number(problem.line)} 行无法读取。请改正这一行，或重新写计划。`;
      case 'other-days':
        return '它的计划与开始日期和周数不符。请把它们改回来，或重新写计划。';
      case 'edited-plan':
        return problem.lopsided === 0
          ? '它的计划被手动改过，现在的样子有效。'
          : `它的计划被手动改过，现在的样子有效。有 ${number(problem.lopsided)} 对的两轮做法相同，没有算。请让每一对里做与不做各一轮。`;
      case 'overlap':
        return `“${problem.with}”在一部分相同的日子里看的是同一件事，所以分不清是哪一个起了作用。请让其中一个等一等。`;
    }
  },

  foresight: (found, weeks) => {
    switch (found.kind) {
      case 'unknown':
        return ['天数还太少，看不出这能说明什么。'];
      case 'no-room':
        return ['它要看的日子你天天都达成，没有再多的余地了。'];
      case 'constant':
        return [`“${found.name}”一直没有变过，所以没有可比较的。`];
      case 'power':
        return [
          ...(found.wonOf100 === null
            ? []
            : [`最近 100 天里你达成了 ${number(found.wonOf100)} 天。`]),
          `试 ${weeksOf(weeks)}，${gapSought(found.gap)}在 100 次里大约有 ${number(found.times)} 次能看出来。`,
          ...(found.isEnough ? [] : [enough(found.weeks)]),
        ];
    }
  },
  none: '你还没有试过什么。',

  form: {
    title: '试一试',
    question: '你想弄清楚什么？',
    questionExample: '把手机放远一点，我会写得更多吗？',
    when: '什么时候？',
    whenExample: '晚饭后',
    action: '到时候做什么？',
    actionExample: '把手机放到厨房的架子上',
    measure: '它应该改变什么？',
    wonDays: '有小成就的日子',
    unit: '按什么轮换？',
    units: { week: '周', day: '天' },
    weeks: '持续多久？',
    weeksOf,
    start: '从什么时候开始？',
    startOn: (day, today) =>
      day === today + 1 ? `明天，${dates.short(day, today)}` : dates.named(day, today),
    foresight: '它能看出什么',
    how: '一半的时间做，一半的时间不做。先后由抽签决定，结束之前什么都不看。',
    preview: '会写入笔记的内容',
    newNote: 'Small Wins 会新建这篇笔记，并写好计划。',
    until: (first, last, today) => dates.range(first, last, today),
    submit: '开始',
    taken: (name) => `已经有一篇笔记叫“${name}”。请换一个问题。`,
  },
  actions: {
    open: '打开笔记',
    plan: '写计划',
    planAgain: '重新写计划',
    routine: '变成日常习惯',
    drop: '放下它',
    again: '再试一次',
    lesson: '记成一条心得',
  },
  tried: { title: '我试过的', more: '试一试…' },
  notices: {
    started: (question) => `已计划：“${question}”。`,
    takenBack: (question) => `已收回“${question}”。它的笔记是空的。`,
    planned: (question) => `“${question}”的计划已写在它的笔记里。`,
    routine: (question) => `已成为日常习惯：“${question}”。`,
    dropped: (question) => `已放下：“${question}”。`,
    undone: (question) => `“${question}”恢复了原样。`,
    noDays: '先要有开始日期和周数，才能写计划。',
  },
};

function gapSought(gap: GapSought): string {
  return 'points' in gap
    ? `${number(gap.points)} 个百分点的差距`
    : `${gap.name} 从 ${short(gap.from)} 升到 ${short(gap.to)}，`;
}

function enough(weeks: number | null): string {
  return weeks === null
    ? '就算试一年，五次里也看不出四次。'
    : `想在五次里看出四次，请计划 ${weeksOf(weeks)}。`;
}

function sides({ with: one, without: other }: ExperimentOutcome, measure: Measure): string {
  return measure.kind === 'won'
    ? `做：${daysOf(one.days)}里达成 ${daysOf(one.won)}。不做：${daysOf(other.days)}里达成 ${daysOf(other.won)}。`
    : `做：${measure.name} 约 ${short(one.middle)}。不做：约 ${short(other.middle)}。`;
}

function gapWords({ gap, interval }: ExperimentOutcome, isShare: boolean): string {
  const say = (value: number) => (isShare ? rounded(100 * value, 0) : short(value));
  const what = `约 ${say(gap ?? 0)}${isShare ? ' 个百分点' : ''}`;
  return interval === null
    ? what
    : `${what}，很可能在 ${say(interval[0])} 到 ${say(interval[1])} 之间`;
}

/** Words of a note as a sentence: many end without a full stop. */
function ended(text: string): string {
  return /[。！？….!?]$/.test(text) ? text : `${text}。`;
}
