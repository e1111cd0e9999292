import type { FoundTotals } from '../../search/found-totals';
import type { QueryProblem, QueryToken } from '../../search/query';
import { STATES, TOKENS } from '../../search/query';
import type { Words } from '../words';
import { didYouMean } from './expected';
import { days as daysOf, either, minutes as minutesOf, number } from './numbers';

/** What can be written after each token. */
const EXAMPLES: Readonly<Record<QueryToken, string>> = {
  kind: 'kind:win か、step、setback、lesson、kudosを使ってください。',
  area: 'area:health/running のように、分野のパスを書いてください。',
  goal: 'goal:"報告書を書く" のように、目標の名前を書いてください。',
  with: 'with:[[Tom]] のように、ノートの名前を書いてください。',
  has: 'has:words や has:words>200 のように、数値の名前を書いてください。',
  time: 'time:<09:00 のように、時刻を書いてください。',
  from: 'from:2026-01 や from:"前の金曜日" のように、日か月を書いてください。',
  to: 'to:2026-01 や to:昨日 のように、日か月を書いてください。',
  get is() {
    return `使えるのは、${either(STATES.map((state) => `is:${state}`))}です。`;
  },
};

/** Searching for entries. */
export const search: Words['search'] = {
  problem,
  metric,
  totals: ({ entries, days, minutes, metrics }) =>
    [
      days === 0 ? `記録${number(entries)}件` : `できた日${daysOf(days)}、記録${number(entries)}件`,
      ...(minutes === 0 ? [] : [minutesOf(minutes)]),
      ...metrics.map(metric),
    ].join(' · '),
};

function metric({ name, sum, median }: FoundTotals['metrics'][number]): string {
  return `${number(sum)} ${name}` + (median === null ? '' : `、半分は${number(median)}以上`);
}

function problem(of: QueryProblem): string {
  switch (of.kind) {
    case 'unknown-token': {
      const what = `「${of.written}:」では検索できません。`;
      return of.near === null
        ? `${what}${either(TOKENS.map((token) => `${token}:`))}を使うか、言葉を引用符で囲んでください。`
        : `${what}${didYouMean(`${of.near}:`)}`;
    }
    case 'unknown-value': {
      const what = `${of.token}: の後の「${of.written}」は、ここでは意味を持ちません。`;
      return `${what}${of.near === null ? EXAMPLES[of.token] : didYouMean(of.near)}`;
    }
    case 'unused-name': {
      const what =
        of.token === 'area'
          ? `分野が「${of.written}」の行はありません。`
          : `数値「${of.written}」のある行はありません。`;
      return of.near === null ? what : `${what}${didYouMean(of.near)}`;
    }
    case 'pattern':
      return `「${of.written}」はここでは使えません。言葉は順不同で書き、除きたい言葉の前には - を付けてください。書いたとおりに探すには、引用符で囲んでください。`;
    case 'no-days':
      return `「from:${of.from}」が「to:${of.to}」より後なので、間に入る日がありません。二つを入れ替えてください。`;
    case 'too-long':
      return `検索されるのは最初の${number(of.most)}文字までです。`;
  }
}
