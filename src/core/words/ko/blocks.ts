import type { BlockProblem } from '../../code-block/block-problem';
import { BLOCK_VIEWS } from '../../code-block/block-view';
import type { Kind } from '../../notes/entry';
import { GROUPINGS } from '../../search/grouping';
import type { Words } from '../words';
import { didYouMean } from './expected';
import { either, lines as linesOf, listed, notes as notesOf, number, values } from './numbers';
import { search } from './search';

/** Blocks in notes and in bases, and the forms that insert and export. */
export const blocks: Words['blocks'] = {
  mistakes: '이 블록은 고쳐야 해요',
  line: (line) => `${number(line)}번째 줄`,
  problem,
  noWins: '이 기간에는 성취가 없어요.',
  noMetrics: '이 기간에는 숫자가 없어요. 집계되는 줄에 [words:: 250]처럼 써 보세요.',
  metric: {
    facts: ({ whole, isMiddle, n }) => `${isMiddle ? '중앙값' : '합계'} ${whole}, ${values(n)}`,
    weeks: '주별',
    week: (week, value) => `${week}: ${value}`,
    none: '–',
  },
  noGoals: '여기에는 아직 목표가 없어요.',
  noMilestones: '아직 이정표가 없어요. 첫 이정표는 성취 하나예요.',
  more: (count) => `그 밖에 ${number(count)}개. 기간을 줄이면 보여요.`,

  insert: {
    title: '블록 넣기',
    view: '보기',
    views: {
      heatmap: '히트맵',
      month: '달력',
      streak: '연속 기록',
      wins: '성취',
      list: '검색',
      week: '이번 주',
      goals: '목표',
      patterns: '패턴',
      milestones: '이정표',
      metric: '주별 숫자',
    },
    goal: '목표',
    everything: '전체',
    range: '기간',
    rangeExamples: '예: 최근 6개월, 2026, 2026-01-01..2026-06-30.',
    rangeDefault: '최근 6개월',
    query: '검색',
    queryExamples: '“모든 성취”에서처럼 말이나 조건을 쓰세요. 예: kind:win area:health.',
    queryDefault: '전체',
    cancel: '취소',
    submit: '넣기',
  },
};

export const base: Words['base'] = {
  name: 'Small Wins 히트맵',
  months: '개월 수',
  count: '셀 것',
  counts: {
    both: '이 파일에 있거나 연결된 성취',
    inside: '이 파일에 있는 성취',
    linked: '이 파일로 연결된 성취',
  },
  noFiles: '이 베이스에는 파일이 없어서 셀 것이 없어요.',
  noWins: {
    both: '여기에는 아직 성취가 없어요. 데일리 노트나 성취가 연결된 노트를 표시해 보세요.',
    inside: '여기에는 아직 성취가 없어요. 데일리 노트나 성취가 적힌 다른 노트를 표시해 보세요.',
    linked: '아직 이 파일로 연결된 성취가 없어요. 목표처럼 성취가 연결된 노트를 표시해 보세요.',
  },
};

export const exporting: Words['exporting'] = {
  title: (kind) => EXPORTS[kind ?? 'win'],
  linesTitle: (count) => `${linesOf(count)} 내보내기`,
  lines: linesOf,
  range: '기간',
  rangeExamples: '예: 최근 6개월, 2026, 2026-01-01..2026-06-30.',
  rangeDefault: '전체',
  kind: '종류',
  kinds: {
    all: '성취와 작은 걸음',
    win: '성취',
    step: '작은 걸음',
    setback: '걸림돌',
    lesson: '배운 점',
    kudos: '칭찬',
  },
  goal: '목표',
  anyGoal: '전체',
  area: '영역',
  areaExample: 'health/running',
  text: '포함할 말',
  uncounted: '집계되지 않는 줄도 넣기',
  uncountedHow: '걸림돌과 배운 점도 들어가요.',
  names: '사람과 다른 노트의 이름 넣기',
  namesHow: '끄면 [[Anna]] 같은 링크가 “…”로 바뀌어요.',
  links: '내 노트로 가는 링크 넣기',
  linksHow: '켜면 보관소 이름과 노트 위치를 읽는 사람이 볼 수 있어요.',
  preview: '다른 사람에게 보이는 내용',
  previewMore: (count) => `… 그리고 ${linesOf(count)} 더`,
  format: '형식',
  formats: {
    md: '노트(Markdown)',
    csv: '표(CSV)',
    json: '데이터(JSON)',
    html: '페이지(HTML)',
    ics: '작은 걸음과 챌린지의 달력(ICS)',
  },
  calendar: '작은 걸음',
  events: (count) => `일정 ${number(count)}개`,
  file: '파일',
  fileHow: '이름과 폴더를 쓰세요. 이미 있는 파일은 덮어쓰지 않아요.',
  cancel: '취소',
  copy: '클립보드에 복사',
  write: '파일로 저장',
  copied: (amount) => `복사했어요: ${amount}.`,
  written: (amount, path) => `${path}에 저장했어요: ${amount}.`,
};

const EXPORTS: Readonly<Record<Kind, string>> = {
  win: '성취 내보내기',
  step: '작은 걸음 내보내기',
  setback: '걸림돌 내보내기',
  lesson: '배운 점 내보내기',
  kudos: '칭찬 내보내기',
};

export const check: Words['check'] = {
  title: '노트 점검',
  summary: (problems, notes) =>
    problems === 0
      ? `${notesOf(notes)}에서 고칠 것이 없어요.`
      : `살펴볼 곳이 ${number(problems)}군데 있어요. 아무것도 바꾸지 않았어요.`,
  places: (count) => `${number(count)}곳`,
  more: (count) => `그 밖에 ${number(count)}개.`,
  diagnose: '진단 정보 복사',
  copied: '진단 정보를 복사했어요. 노트의 글은 들어 있지 않으니 문제를 알릴 때 붙여 넣어도 돼요.',
};

/** Questions that the app asks before a note is created. */
export const newNote: Words['newNote'] = {
  title: '이날의 노트를 만들까요?',
  how: (day, note, template) =>
    template === null
      ? `${day}: 아직 노트가 없어요. Small Wins가 새 노트를 만들어요: ${note}.`
      : `${day}: 아직 노트가 없어요. Small Wins가 템플릿 ${template}에서 새 노트를 만들어요: ${note}.`,
  submit: '노트 만들기',
};

const OPTIONS = '옵션은 view, goal, area, range, metric, query, by이고, 한 줄에 하나씩 써요.';
const PAIRS = 'view: heatmap처럼 옵션의 이름과 값을 쓰세요.';

function problem(of: BlockProblem): string {
  switch (of.kind) {
    case 'too-many-lines':
    case 'too-long':
      return `이 블록의 길이가 ${sizeOf(of)}. ${OPTIONS}`;
    case 'no-yaml':
      return `이 줄을 읽을 수 없어요${of.reason === null ? '' : `(${of.reason})`}. ${PAIRS}`;
    case 'no-options':
      return PAIRS;
    case 'no-value':
      return `“${of.option}”에 아직 값이 없어요. 값을 쓰거나 이 줄을 지우세요.`;
    case 'no-text':
      return `“${of.option}”에는 값이 하나만 있어야 해요. 따옴표로 묶어 주세요.`;
    case 'unquoted-link':
      return `링크를 따옴표로 묶어 주세요: ${of.option}: "[[${of.link}]]"`;
    default:
      return 'written' in of ? unknown(of) : unfit(of);
  }
}

function sizeOf(
  of: Extract<BlockProblem, { readonly kind: 'too-many-lines' | 'too-long' }>,
): string {
  return of.kind === 'too-long' ? `${number(of.characters)}자예요` : `${linesOf(of.lines)}이에요`;
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
      return '블록은 목표와 영역 가운데 하나만 보여 줘요. 두 줄 중 하나를 지우세요.';
    case 'no-range':
      return `“${of.view}” 보기는 언제나 오늘을 보여 주므로 range를 쓰지 않아요. 이 줄을 지우세요.`;
    case 'no-metric':
      return `“${of.view}” 보기는 숫자를 보여 주지 않으므로 metric을 쓰지 않아요. view: metric을 쓰거나 이 줄을 지우세요.`;
    case 'long-range':
      return '기간은 백 년까지 쓸 수 있어요. 더 짧게 해 보세요.';
    case 'only-lists':
      return `“${of.option}” 옵션은 목록에만 있어요. “view: list”를 덧붙이거나 이 줄을 지우세요.`;
    case 'bad-query':
      return search.problem(of.problem);
  }
}

/** A name that isn't known: suggests the nearest one, or all that there are. */
function unknown(of: Extract<BlockProblem, { readonly written: string }>): string {
  switch (of.kind) {
    case 'unknown-option':
      return `“${of.written}” 옵션이 없어요. ${
        of.near === null
          ? '다음 중에서 쓰세요: view, goal, area, range, metric, query, by.'
          : didYouMean(of.near)
      }`;
    case 'unknown-view':
      return `“${of.written}” 보기가 없어요. ${
        of.near === null ? `다음 중에서 쓰세요: ${either(BLOCK_VIEWS)}.` : didYouMean(of.near)
      }`;
    case 'unknown-grouping':
      return `목록을 “${of.written}” 기준으로 묶을 수 없어요. ${
        of.near === null ? `다음 중에서 쓰세요: ${either(GROUPINGS)}.` : didYouMean(of.near)
      }`;
    case 'unknown-goal':
      return unknownGoal(of);
    case 'bad-area':
      return `“${of.written}”: 영역으로 쓸 수 없어요. 태그처럼 쓰세요. 예: health/running.`;
    case 'bad-range':
      return `“${of.written}”: 기간으로 읽을 수 없어요. ${
        of.near === null
          ? '예를 들어 최근 6개월, 2026, 2026-Q3 또는 2026-01-01..2026-06-30처럼 써 보세요.'
          : didYouMean(of.near)
      }`;
  }
}

function unknownGoal({
  written,
  near,
  known,
  more,
}: Extract<BlockProblem, { readonly kind: 'unknown-goal' }>): string {
  const what = `“${written}” 목표가 없어요.`;
  if (near !== null) return `${what} ${didYouMean(near)}`;
  if (known.length === 0) return `${what} 이 보관소에는 아직 목표가 없어요.`;
  const others = more > 0 ? ` 외 ${number(more)}개` : '';
  return `${what} 지금 있는 목표: ${listed(known.map((name) => `“${name}”`))}${others}.`;
}
