import type { FoundTotals } from '../../search/found-totals';
import type { QueryProblem, QueryToken } from '../../search/query';
import { STATES, TOKENS } from '../../search/query';
import type { Words } from '../words';
import { didYouMean } from './expected';
import { either, minutes as minutesOf, number, wonDays } from './numbers';

/** What can be written after each token. */
const EXAMPLES: Readonly<Record<QueryToken, string>> = {
  kind: 'kind:win처럼 쓰세요. step, setback, lesson, kudos도 쓸 수 있어요.',
  area: '영역의 경로를 쓰세요. 예: area:health/running.',
  goal: '목표의 이름을 쓰세요. 예: goal:"보고서 쓰기".',
  with: '노트의 이름을 쓰세요. 예: with:[[Tom]].',
  has: '수치의 이름을 쓰세요. 예: has:words, has:words>200.',
  time: '시각을 쓰세요. 예: time:<09:00.',
  from: '날짜나 달을 쓰세요. 예: from:2026-01, from:"3일 전".',
  to: '날짜나 달을 쓰세요. 예: to:2026-01, to:어제.',
  get is() {
    return `다음 중 하나를 쓰세요: ${either(STATES.map((state) => `is:${state}`))}.`;
  },
};

/** Searching for entries. */
export const search: Words['search'] = {
  problem,
  metric,
  totals: ({ entries, days, minutes, metrics }) =>
    [
      days === 0 ? `기록 ${number(entries)}개` : `기록 ${number(entries)}개, ${wonDays(days)}`,
      ...(minutes === 0 ? [] : [minutesOf(minutes)]),
      ...metrics.map(metric),
    ].join(' · '),
};

function metric({ name, sum, median }: FoundTotals['metrics'][number]): string {
  return `${number(sum)} ${name}` + (median === null ? '' : `, 그중 절반은 ${number(median)} 이상`);
}

function problem(of: QueryProblem): string {
  switch (of.kind) {
    case 'unknown-token': {
      const what = `“${of.written}:” 조건으로는 찾을 수 없어요.`;
      return of.near === null
        ? `${what} 다음 중 하나를 쓰거나 말을 따옴표로 묶으세요: ${either(TOKENS.map((token) => `${token}:`))}.`
        : `${what} ${didYouMean(`${of.near}:`)}`;
    }
    case 'unknown-value': {
      const what = `${of.token}: 뒤의 “${of.written}”: 여기에서는 뜻이 없어요.`;
      return `${what} ${of.near === null ? EXAMPLES[of.token] : didYouMean(of.near)}`;
    }
    case 'unused-name': {
      const what =
        of.token === 'area'
          ? `“${of.written}” 영역의 줄이 없어요.`
          : `“${of.written}” 수치가 있는 줄이 없어요.`;
      return of.near === null ? what : `${what} ${didYouMean(of.near)}`;
    }
    case 'pattern':
      return `“${of.written}”: 여기에서는 쓸 수 없어요. 말을 순서에 상관없이 쓰고, 뺄 말 앞에는 -를 붙이세요. 쓴 그대로 찾으려면 따옴표로 묶으세요.`;
    case 'no-days':
      return `“from:${of.from}”: “to:${of.to}”보다 늦어서 그 사이에 날이 없어요. 둘을 서로 바꿔 보세요.`;
    case 'too-long':
      return `앞의 ${number(of.most)}자까지만 찾아요.`;
  }
}
