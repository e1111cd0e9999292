import type { ExperimentUnit } from '../../experiments/experiment';
import type { GapSought } from '../../experiments/foresight';
import type { Measure } from '../../experiments/measure';
import type { ExperimentOutcome } from '../../experiments/outcome';
import type { Words } from '../words';
import { dates } from './dates';
import { useInstead } from './expected';
import { days as daysOf, number, rounded, short, weeks as weeksOf } from './numbers';

const NOW: Readonly<Record<ExperimentUnit, string>> = { day: '오늘', week: '이번 주' };

/** What experiments say: what is tried is “it”, and nothing is said of the outcome before the end. */
export const experiments: Words['experiments'] = {
  measure: (measure) => {
    if (measure === null) return '없어진 목표';
    if (measure.kind === 'metric') return measure.name;
    return measure.goal === null ? '성취한 날' : `목표 “${measure.goal.name}”에서 성취한 날`;
  },

  plan: {
    heading: '계획',
    how: (when, action, unit) => {
      const what = when === null ? action : `${when}, ${action}`;
      const turns = unit === 'week' ? '두 주' : '이틀';
      return `**하기**(✓) — ${what}. **안 하기**(–) — 이번에는 건너뛰기. ${turns}씩 짝을 짓고, 어느 쪽을 먼저 할지는 제비뽑기로 정했어요.`;
    },
    table: { from: '시작', side: '차례', with: '하기', without: '안 하기' },
  },

  turn: (side, unit, { when, action }) => {
    const now = NOW[unit];
    if (side === null) return `${now}: 마음대로 하세요. 짝이 없어서 세지 않아요.`;
    if (side === 'without') return `${now}: 안 하기. 이번에는 건너뛰세요.`;
    const what = [...(when === null ? [] : [when]), ...(action === null ? [] : [action])];
    return ended(what.length === 0 ? `${now}: 하기` : `${now}: 하기. ${what.join(', ')}`);
  },
  daysIn: (days, of) => `${number(of)}일 중 ${daysOf(days)} 지남`,
  stage: (stage, start, last, today) => {
    switch (stage) {
      case 'stuck':
        return '지금 상태로는 진행할 수 없어요.';
      case 'unplanned':
        return '아직 계획을 쓰지 않았어요.';
      case 'ahead':
        return start === null ? '' : `${dates.named(start, today)}에 시작해요.`;
      case 'running':
        return last === null ? '' : `${dates.named(last, today)}까지 해요.`;
      case 'over':
        return last === null ? '' : `${dates.named(last, today)}에 끝났어요.`;
      case 'closed':
        return '치워 두었어요.';
    }
  },
  made: { routine: '습관으로 만들었어요.', dropped: '그만두었어요.' },

  outcome: (outcome, measure) => {
    const { verdict, pairs, leftOut, isConstant } = outcome;
    const left = leftOut === 0 ? '' : ` ${number(leftOut)}쌍은 한쪽에 살펴볼 날이 없어서 뺐어요.`;
    if (pairs === 0) return `알 수 없어요. 비교할 것이 없었어요.${left}`;
    if (isConstant) return `알 수 없어요. 할 때나 안 할 때나 같았어요.${left}`;
    const seen = sides(outcome, measure);
    const gap = gapWords(outcome, measure.kind === 'won');
    switch (verdict) {
      case 'more':
        return `${seen} 차이가 있었어요: ${gap}.${left}`;
      case 'less':
        return `${seen} 할 때 더 적었어요: ${gap}.${left}`;
      case 'unclear':
        return `알 수 없어요. ${seen} 우연만으로도 자주 나올 만한 차이예요: ${gap}.${left}`;
    }
  },

  facts: ({ experiment, stage, side, daysIn, outcome, measure }) => [
    ...(stage === 'running' ? [experiments.turn(side, experiment.unit, experiment)] : []),
    ...(daysIn === null ? [] : [`${experiments.daysIn(daysIn.days, daysIn.of)}.`]),
    ...(outcome === null || measure === null ? [] : [experiments.outcome(outcome, measure)]),
    ...(experiment.status === 'active' ? [] : [experiments.made[experiment.status]]),
  ],

  problem: (problem) => {
    switch (problem.kind) {
      case 'property':
        return problem.written === null
          ? `“${problem.property}” 속성이 없어요. ${useInstead(problem.expected)}`
          : `“${problem.property}: ${problem.written}”: 쓸 수 없는 값이에요. ${useInstead(problem.expected)}`;
      case 'no-goal':
        return `재려는 목표가 없어요: ${problem.measure}. 다른 것을 재도록 고르세요.`;
      case 'starts-in-past':
        return '시작일이 지났는데 그때까지 계획이 없었어요. 오늘이나 그 뒤로 시작일을 고르세요.';
      case 'damaged-plan':
        return `계획의 ${number(problem.line)}번째 줄을 읽을 수 없어요. 그 줄을 고치거나 계획을 다시 쓰게 하세요.`;
      case 'other-days':
        return '계획의 날짜가 시작일과 주 수에 맞지 않아요. 원래대로 돌리거나 계획을 다시 쓰게 하세요.';
      case 'edited-plan':
        return problem.lopsided === 0
          ? '계획을 직접 고쳤어요. 지금 있는 그대로 따라요.'
          : `계획을 직접 고쳤어요. 지금 있는 그대로 따라요. ${number(problem.lopsided)}쌍은 두 번 다 같은 쪽이어서 뺐어요. 쌍마다 하기와 안 하기를 한 번씩 넣으세요.`;
      case 'overlap':
        return `“${problem.with}” 실험이 일부 같은 날에 같은 것을 살펴보고 있어서, 어느 쪽 덕분인지 알 수 없어요. 둘 중 하나를 미루세요.`;
    }
  },

  foresight: (found, weeks) => {
    switch (found.kind) {
      case 'unknown':
        return ['무엇이 드러날지 말하기에는 아직 날이 너무 적어요.'];
      case 'no-room':
        return ['살펴볼 날마다 이미 성취하고 있어서 더 늘어날 자리가 없어요.'];
      case 'constant':
        return [`“${found.name}” 값이 늘 같아서 비교할 것이 없어요.`];
      case 'power':
        return [
          ...(found.wonOf100 === null
            ? []
            : [`요즘은 100일 중 ${daysOf(found.wonOf100)}꼴로 성취했어요.`]),
          `${weeksOf(weeks)} 동안 하면 ${gapSought(found.gap)} 100번 중 ${number(found.times)}번쯤 드러나요.`,
          ...(found.isEnough ? [] : [enough(found.weeks)]),
        ];
    }
  },
  none: '아직 해 본 것이 없어요.',

  form: {
    title: '무언가 해 보기',
    question: '무엇을 알아보고 싶나요?',
    questionExample: '휴대폰을 치워 두면 글을 더 쓸까?',
    when: '언제 하나요?',
    whenExample: '저녁을 먹고 나서',
    action: '그때 무엇을 하나요?',
    actionExample: '휴대폰을 부엌 선반에 두기',
    measure: '무엇이 달라져야 하나요?',
    wonDays: '성취가 있는 날',
    unit: '무엇을 번갈아 하나요?',
    units: { week: '주', day: '날' },
    weeks: '얼마 동안 하나요?',
    weeksOf,
    start: '언제부터 하나요?',
    startOn: (day, today) =>
      day === today + 1 ? `내일, ${dates.short(day, today)}` : dates.named(day, today),
    foresight: '알아낼 수 있는 것',
    how: '절반은 하고 절반은 하지 않아요. 순서는 제비뽑기로 정하고, 끝날 때까지 결과를 들여다보지 않아요.',
    preview: '노트에 쓰이는 내용',
    newNote: 'Small Wins가 계획을 담아 이 노트를 새로 만들어요.',
    until: (first, last, today) => dates.range(first, last, today),
    submit: '시작',
    taken: (name) => `“${name}” 노트가 이미 있어요. 다른 질문을 써 보세요.`,
  },
  actions: {
    open: '노트 열기',
    plan: '계획 쓰기',
    planAgain: '계획 다시 쓰기',
    routine: '습관으로 만들기',
    drop: '그만두기',
    again: '다시 해 보기',
    lesson: '배운 점으로 남기기',
  },
  tried: { title: '해 본 것', more: '무언가 해 보기…' },
  notices: {
    started: (question) => `계획했어요: “${question}”.`,
    takenBack: (question) => `되돌렸어요: “${question}”. 노트는 비어 있어요.`,
    planned: (question) => `계획을 노트에 썼어요: “${question}”.`,
    routine: (question) => `이제 습관이에요: “${question}”.`,
    dropped: (question) => `그만두었어요: “${question}”.`,
    undone: (question) => `원래대로 돌렸어요: “${question}”.`,
    noDays: '계획을 쓰려면 시작일과 주 수가 먼저 있어야 해요.',
  },
};

function gapSought(gap: GapSought): string {
  return 'points' in gap
    ? `${number(gap.points)}%p 차이가`
    : `${gap.name} 상승(${short(gap.from)} → ${short(gap.to)})이`;
}

function enough(weeks: number | null): string {
  return weeks === null
    ? '일 년을 해도 다섯 번 중 네 번까지는 드러나지 않아요.'
    : `다섯 번 중 네 번 드러나게 하려면 ${weeksOf(weeks)}로 계획하세요.`;
}

function sides({ with: one, without: other }: ExperimentOutcome, measure: Measure): string {
  return measure.kind === 'won'
    ? `할 때: ${number(one.days)}일 중 ${daysOf(one.won)} 성취. 안 할 때: ${number(other.days)}일 중 ${daysOf(other.won)}.`
    : `할 때: ${measure.name} 약 ${short(one.middle)}. 안 할 때: 약 ${short(other.middle)}.`;
}

function gapWords({ gap, interval }: ExperimentOutcome, isShare: boolean): string {
  const say = (value: number) => (isShare ? `${rounded(100 * value, 0)}%p` : short(value));
  const what = `약 ${say(gap ?? 0)}`;
  return interval === null
    ? what
    : `${what}, 아마 ${say(interval[0])}에서 ${say(interval[1])} 사이`;
}

/** Words of a note as a sentence: many end without a full stop. */
function ended(text: string): string {
  return /[.!?…。]$/.test(text) ? text : `${text}.`;
}
