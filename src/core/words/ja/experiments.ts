import type { ExperimentProblem } from '../../experiments/experiment-problem';
import type { GapSought } from '../../experiments/foresight';
import type { Measure } from '../../experiments/measure';
import type { ExperimentOutcome } from '../../experiments/outcome';
import type { Words } from '../words';
import { dates } from './dates';
import { useInstead } from './expected';
import { days as daysOf, number, rounded, short, weeks as weeksOf } from './numbers';

/** What experiments say: nothing is said of the outcome before the end. */
export const experiments: Words['experiments'] = {
  measure: (measure) => {
    if (measure === null) return 'もうない目標';
    if (measure.kind === 'metric') return measure.name;
    return measure.goal === null ? 'できた日' : `「${measure.goal.name}」のできた日`;
  },

  plan: {
    heading: '計画',
    how: (when, action, unit) => {
      const what = when === null ? action : `${when}：${action}`;
      const turns = unit === 'week' ? '2週' : '2日';
      return `**あり** (✓) — ${what}。 **なし** (–) — しない。 ${turns}ずつの組で、ありとなしのどちらを先にするかは、くじで決めました。`;
    },
    table: { from: '開始', side: 'あり・なし', with: 'あり', without: 'なし' },
  },

  turn: (side, unit, { when, action }) => {
    const now = unit === 'week' ? '今週' : '今日';
    if (side === null)
      return `${now}：お好きなように。組になる相手がないので、比べる数には入りません。`;
    if (side === 'without') return `${now}：なし。しないでおきます。`;
    const what = when === null ? (action ?? '') : `${when}：${action ?? ''}`;
    return `${now}：あり。${ended(what)}`;
  },
  daysIn: (days, of) => `${daysOf(of)}のうち${daysOf(days)}が済みました`,
  stage: (stage, start, last, today) => {
    switch (stage) {
      case 'stuck':
        return 'このままでは始められません。';
      case 'unplanned':
        return '計画はまだ書かれていません。';
      case 'ahead':
        return start === null ? '' : `${dates.named(start, today)}に始まります。`;
      case 'running':
        return last === null ? '' : `${dates.named(last, today)}まで続きます。`;
      case 'over':
        return last === null ? '' : `${dates.named(last, today)}に終わりました。`;
      case 'closed':
        return 'しまってあります。';
    }
  },
  made: { routine: '習慣にしました。', dropped: '手放しました。' },

  outcome: (outcome, measure) => {
    const { verdict, pairs, leftOut, isConstant } = outcome;
    const left = leftOut === 0 ? '' : leftOutPairs(leftOut);
    if (pairs === 0) return `どちらとも言えません。比べられるものがありませんでした。${left}`;
    if (isConstant) return `どちらとも言えません。ありでもなしでも同じでした。${left}`;
    const seen = sides(outcome, measure);
    const gap = gapWords(outcome, measure.kind === 'won');
    switch (verdict) {
      case 'more':
        return `${seen}違いがありました。${gap}。${left}`;
      case 'less':
        return `${seen}ありのほうが少なめでした。${gap}。${left}`;
      case 'unclear':
        return `どちらとも言えません。${seen}偶然でもよく起こる程度です。${gap}。${left}`;
    }
  },

  facts: ({ experiment, stage, side, daysIn, outcome, measure }) => [
    ...(stage === 'running' ? [experiments.turn(side, experiment.unit, experiment)] : []),
    ...(daysIn === null ? [] : [`${experiments.daysIn(daysIn.days, daysIn.of)}。`]),
    ...(outcome === null || measure === null ? [] : [experiments.outcome(outcome, measure)]),
    ...(experiment.status === 'active' ? [] : [experiments.made[experiment.status]]),
  ],

  problem,

  foresight: (found, weeks) => {
    switch (found.kind) {
      case 'unknown':
        return ['何が見えるかを言うには、まだ日数が足りません。'];
      case 'no-room':
        return ['対象の日はすべてできた日なので、これ以上増える余地がありません。'];
      case 'constant':
        return [`「${found.name}」はいつも同じなので、比べるものがありません。`];
      case 'power':
        return [
          ...(found.wonOf100 === null
            ? []
            : [`最近は、100日のうち${daysOf(found.wonOf100)}ができた日です。`]),
          `${weeksOf(weeks)}なら、${gapSought(found.gap)}は100回中およそ${number(found.times)}回で見えてきます。`,
          ...(found.isEnough ? [] : [enough(found.weeks)]),
        ];
    }
  },
  none: 'まだ何も試していません。',

  form: {
    title: '何かを試す',
    question: '何を確かめたいですか？',
    questionExample: 'スマホを離すと、もっと書けるかな？',
    when: 'いつ？',
    whenExample: '夕食のあと',
    action: 'そのとき何をしますか？',
    actionExample: 'スマホを台所の棚に置く',
    measure: '何が変わると思いますか？',
    wonDays: 'できた日',
    unit: '何ごとに入れ替えますか？',
    units: { week: '週ごと', day: '日ごと' },
    weeks: 'どれくらい続けますか？',
    weeksOf,
    start: 'いつから？',
    startOn: (day, today) =>
      day === today + 1 ? `明日、${dates.short(day, today)}` : dates.named(day, today),
    foresight: '見えてきそうなこと',
    how: '半分はそれをして、半分はしないでおきます。どちらが先かはくじで決まり、終わるまで結果は見ません。',
    preview: 'ノートに書かれる内容',
    newNote: 'Small Winsがこのノートと計画を作ります。',
    until: (first, last, today) => dates.range(first, last, today),
    submit: '始める',
    taken: (name) => `ノート「${name}」はすでにあります。別の問いにしてください。`,
  },
  actions: {
    open: 'ノートを開く',
    plan: '計画を書く',
    planAgain: '計画を書き直す',
    routine: '習慣にする',
    drop: '手放す',
    again: 'もう一度試す',
    lesson: '学びとして残す',
  },
  tried: { title: '試したこと', more: '何かを試す…' },
  notices: {
    started: (question) => `計画しました：「${question}」。`,
    takenBack: (question) => `「${question}」を取り消しました。ノートは空です。`,
    planned: (question) => `「${question}」の計画はノートにあります。`,
    routine: (question) => `習慣にしました：「${question}」。`,
    dropped: (question) => `手放しました：「${question}」。`,
    undone: (question) => `「${question}」は前のままです。`,
    noDays: '計画を書くには、先に開始日と週数が必要です。',
  },
};

function problem(of: ExperimentProblem): string {
  switch (of.kind) {
    case 'property':
      return of.written === null
        ? `プロパティ「${of.property}」がありません。${useInstead(of.expected)}`
        : `「${of.property}: ${of.written}」は使えません。${useInstead(of.expected)}`;
    case 'no-goal':
      return `測るのは「${of.measure}」ですが、その目標はありません。測るものを選び直してください。`;
    case 'starts-in-past':
      return '開始日が過去で、そのときまでに計画が書かれていませんでした。今日以降の開始日を選んでください。';
    case 'damaged-plan':
      return `計画の${number(of.line)}行目が読めません。その行を直すか、計画を書き直してください。`;
    case 'other-days':
      return '計画の日が、開始日と週数に合っていません。それらを元に戻すか、計画を書き直してください。';
    case 'edited-plan':
      return of.lopsided === 0
        ? '計画は手で直され、今のままで有効です。'
        : `計画は手で直され、今のままで有効です。同じ側が2回ある組が${number(of.lopsided)}組あり、除かれています。それぞれの組に、ありとなしを1回ずつ入れてください。`;
    case 'overlap':
      return `「${of.with}」が同じ日に同じものを見ているため、どちらによるものか分かりません。どちらかを後にしてください。`;
  }
}

function gapSought(gap: GapSought): string {
  return 'points' in gap
    ? `${number(gap.points)}ポイントの差`
    : `「${gap.name}」の${short(gap.from)}から${short(gap.to)}への増加`;
}

function enough(weeks: number | null): string {
  return weeks === null
    ? '1年続けても、5回に4回見えるほどにはなりません。'
    : `5回に4回見えるようにするには、${weeksOf(weeks)}を予定してください。`;
}

function sides({ with: one, without: other }: ExperimentOutcome, measure: Measure): string {
  return measure.kind === 'won'
    ? `ありでは${daysOf(one.days)}のうち${daysOf(one.won)}、なしでは${daysOf(other.days)}のうち${daysOf(other.won)}ができた日でした。`
    : `「${measure.name}」は、ありで約${short(one.middle)}、なしで約${short(other.middle)}でした。`;
}

function gapWords({ gap, interval }: ExperimentOutcome, isShare: boolean): string {
  const say = (value: number) => (isShare ? rounded(100 * value, 0) : short(value));
  const what = `差は約${say(gap ?? 0)}${isShare ? 'ポイント' : ''}`;
  return interval === null
    ? `${what}です`
    : `${what}で、おそらく${say(interval[0])}から${say(interval[1])}の間です`;
}

function leftOutPairs(count: number): string {
  return `見る日のない側があるため、${number(count)}組を除きました。`;
}

/** Words of a note as a sentence: many end without a full stop. */
function ended(text: string): string {
  return text === '' || /[.!?…。！？]$/.test(text) ? text : `${text}。`;
}
