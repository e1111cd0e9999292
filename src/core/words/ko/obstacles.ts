import type { EditRefusal } from '../../editing/entry-change';
import type { MarkRefusal } from '../../logging/log-refusal';
import type { PropertyLineProblem } from '../../notes/property-lines';
import type { DamageKind } from '../../text/text-damage';
import type { PathObstacle } from '../../text/note-path';
import type { FileProblem } from '../../vault/file-problem';
import type { Words } from '../words';
import { number } from './numbers';
import { settings } from './settings';
import { shape } from './shape';
import { systemReason } from './system-reason';

const NO_PLACE = '고치기 전에는 노트를 어디에 둘지 알 수 없어요.';
const BY_HAND = '노트에 직접 쓰세요.';

function unusable(problem: FileProblem): string {
  if (problem.code === 'bad-name') return '이름이 UTF-8이 아니에요';
  if (problem.code === 'bad-shape') return shape(problem.problem);
  if (problem.code === 'not-text') return 'UTF-8이 아니에요';
  const because = problem.reason === null ? '' : `(${systemReason(problem.reason)})`;
  return `${problem.code === 'bad-json' ? '손상됐어요' : '읽을 수 없어요'}${because}`;
}

function howToFix(problem: FileProblem): string {
  return problem.code === 'bad-shape' && problem.problem.kind === 'no-text'
    ? '그 플러그인의 설정에서 다시 고르세요.'
    : '파일을 고치거나, 지우고 기본값을 쓰세요.';
}

/** Why something is not written, in a sentence or two. */
export const obstacles: Words['obstacles'] = {
  nothingWritten: (reason) => `아무것도 쓰지 않았어요. ${reason}`,
  path: ({ kind, path }) => PATHS[kind](path),
  damage: (path, kind) => DAMAGES[kind](path),
  config: (obstacle) => {
    switch (obstacle.kind) {
      case 'file':
        return `${obstacle.problem.path}: ${unusable(obstacle.problem)}. ${NO_PLACE} ${howToFix(obstacle.problem)}`;
      case 'setting':
        return settings.problem(obstacle.problem);
    }
  },
  log: (refusal) => {
    switch (refusal.kind) {
      case 'bad-area':
        return `“${refusal.area}”: 영역으로 쓸 수 없어요. 태그처럼 쓰세요. 예: health/running.`;
      case 'bad-goal':
        return `“${refusal.goal}”: 노트 이름으로 쓸 수 없어요. [ ] | # ^ 기호를 빼 주세요.`;
      case 'no-words':
        return '아직 기록할 말이 없어요. 어떤 일이 잘됐나요?';
      case 'long-note':
        return '32 MB보다 커서 읽지 않기 때문에, 이 줄도 집계되지 않아요.';
      case 'misread':
        return `이 노트에서는 줄이 다른 것으로 읽힐 거예요. ${BY_HAND}`;
      case 'merge':
        return `이 노트의 두 버전이 ${number(refusal.line + 1)}번째 줄에서 만나요. 남길 줄을 먼저 정하세요.`;
      case 'disturbs':
        return disturbs(refusal.line);
      case 'makes-entry':
        return `새 줄 때문에, 표시하지 않은 다른 줄이 집계될 거예요. ${BY_HAND}`;
      case 'no-place':
        return `이 노트 어디에 써도 다른 줄의 뜻이 바뀌어요. ${BY_HAND}`;
    }
  },
  step: (refusal) => {
    switch (refusal.kind) {
      case 'no-step':
        return '이 줄에는 작은 걸음이 없어요.';
      case 'done':
        return '이 작은 걸음은 이미 완료했어요.';
      case 'no-checkbox':
        return '이 작은 걸음에는 체크할 체크박스가 없어요. “- [ ] …”처럼 쓰세요.';
      case 'disturbs':
        return disturbs(refusal.line);
      case 'not-done-mark':
        return `“${refusal.checkbox}” 표시는 완료를 뜻하지 않아요. 여기에 추가하세요: ${settings.whereIs('states.done')}.`;
    }
  },
  edit: (refusal) => {
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
  mark: (refusal) => MARKS[refusal],
  properties: (refusal) => {
    if (!('line' in refusal)) return WHOLE[refusal.problem];
    return refusal.problem === 'disturbed'
      ? disturbs(refusal.line)
      : `속성의 ${number(refusal.line + 1)}번째 줄: ${LINES[refusal.problem]}.`;
  },
  review: (problem) => {
    switch (problem.kind) {
      case 'no-begin':
        return `“${problem.section}” 부분이 여기에서 끝나는데, 시작하는 곳이 없어요. 이 줄을 지우세요.`;
      case 'no-end':
        return `“${problem.section}” 부분이 여기에서 시작하는데, 끝나는 곳이 없어요. 이 줄만, 또는 그 글까지 지우세요.`;
      case 'twin':
        return `“${problem.section}” 부분이 ${number(problem.first)}번째 줄에 이어 여기에서 또 시작해요. 둘 중 하나의 표시 줄 두 개를 지우세요.`;
      case 'crossed':
        return `“${problem.other}” 부분이 ${number(problem.begin)}번째 줄에서 시작한 “${problem.section}” 부분 안에서 ${problem.edge === 'begin' ? '시작해요' : '끝나요'}. 둘 중 하나의 표시 줄 두 개를 지우세요.`;
      case 'open-code':
        return '이 부분의 글이 코드 블록을 열고 닫지 않아서 그 아래에 쓸 수 없어요. 코드 블록을 닫으세요.';
      case 'left-open':
        return '여기나 위에서 주석(%% 또는 <!--)이나 코드가 닫히지 않아서 이 줄의 뜻이 달라져요. 닫거나 앞에 백슬래시를 쓰세요.';
    }
  },
};

const PATHS: Readonly<Record<PathObstacle['kind'], (path: string) => string>> = {
  outside: (path) => `${path}: 보관소 밖에 있어요.`,
  hidden: (path) => `${path}: 이름이 점으로 시작해서 Obsidian이 보여 주지 않아요.`,
  nameless: (path) => `${path}: 이름 없는 폴더가 있어요.`,
  'control-character': (path) => `${path}: 이름에 제어 문자가 있어요.`,
  backslash: (path) => `${path}: 이름에 백슬래시가 있어요.`,
};

const DAMAGES: Readonly<Record<DamageKind, (path: string) => string>> = {
  'utf-16': (path) => `${path}: UTF-16으로 저장되어 있어요. 먼저 UTF-8로 저장하세요.`,
  'not-utf-8': (path) => `${path}: UTF-8이 아니에요. 먼저 UTF-8로 저장하세요.`,
  zeros: (path) =>
    `${path}: 갑작스러운 종료나 끊긴 동기화 때문에 일부가 0으로 채워져 있어요. 먼저 복원하거나 그 부분을 지우세요.`,
};

const EDITS: Readonly<
  Record<Exclude<EditRefusal['kind'], 'bad-area' | 'bad-goal' | 'merge' | 'disturbs'>, string>
> = {
  changed: '여기에서 본 뒤로 노트의 줄이 바뀌었어요. 먼저 다시 확인하세요.',
  twice: '노트에 이것과 똑같은 줄이 여러 개 있어요. 노트를 열어 맞는 줄을 고치세요.',
  property: '노트의 속성이에요. 노트를 열어 속성에서 고치세요.',
  'no-words': '남은 글이 없어요. 글을 쓰거나 줄을 삭제하세요.',
  'no-checkbox': '목록 항목이 아니어서 체크박스를 둘 수 없어요.',
  spread: '이 글은 여러 줄이나 여러 칸에 걸쳐 있어요. 노트를 열어 고치세요.',
  'under-heading': '뗄 표시가 없어요. 위에 있는 제목 때문에 집계되는 줄이에요.',
  'has-more': '이 줄에 딸린 다른 줄이 있어요. 노트를 열어 삭제하세요.',
  'not-movable': '옮기면 이 줄이나 다른 줄의 뜻이 바뀌어요. 대신 날짜를 써넣으세요.',
  misread: '그러면 줄이 다른 것으로 읽힐 거예요. 노트를 열어 고치세요.',
};

function changedTo(written: string): string {
  return `여기에서 본 뒤로 노트의 줄이 바뀌었어요. 지금 내용: “${written}”`;
}

const MARKS: Readonly<Record<MarkRefusal, string>> = {
  'no-words': '이 줄에는 아직 글이 없어요.',
  property: '이 줄은 노트의 속성이고, 속성에서는 태그가 집계되지 않아요.',
  code: '이 줄은 코드나 수식이고, 거기에서는 태그가 집계되지 않아요.',
  'no-tag': '이 줄에서는 태그가 집계되지 않거나 다른 줄의 뜻을 바꿔요.',
};

const LINES: Readonly<Record<PropertyLineProblem | 'by-hand', string>> = {
  tab: '공백이 필요한 자리에 탭으로 시작해요',
  indent: '다른 줄과 들여쓰기가 달라요',
  brackets: '괄호 안에 속성이 여러 개 있는데, 하나씩 따로 줄에 써야 해요',
  'no-property': '이름, 쌍점, 값의 순서가 아니에요',
  second: '이미 있는 속성이에요',
  unreadable: '읽을 수 없어요',
  comment: '값 안에 주석이 있어요',
  anchor: 'YAML의 앵커, 별칭 또는 태그가 있어요',
  'no-end': '값이 끝나지 않아요',
  'more-after': '값이 끝난 뒤에 내용이 더 있어요',
  'by-hand': 'Small Wins가 바꿀 수 없는 방식으로 쓰여 있어요',
};

const WHOLE: Readonly<Record<'no-list' | 'by-hand', string>> = {
  'no-list': '속성이 이름과 값의 목록이 아니에요.',
  'by-hand': 'Small Wins가 바꿀 수 없는 방식으로 속성이 쓰여 있어요.',
};

function disturbs(line: number): string {
  return `이 노트 ${number(line + 1)}번째 줄의 뜻이 달라질 거예요. 그 줄을 먼저 직접 고치세요.`;
}
