import type { UnreadNote } from '../../journal/unread-note';
import type { Words } from '../words';
import { dates } from './dates';
import { lines as linesOf, listed, minutes as minutesOf, number } from './numbers';
import { obstacles } from './obstacles';
import { settings } from './settings';

/** What a notice says after something was done, or could not be. */
export const notices: Words['notices'] = {
  undo: '되돌리기',
  logged: ({ text, day, heading, count }) => {
    const where = heading === null ? day : `${day}, 제목 “${heading}” 아래`;
    return count === 1
      ? `기록했어요(${where}): “${text}”`
      : `${linesOf(count)}을 기록했어요. 마지막 줄(${where}): “${text}”`;
  },
  /** `“보고서 쓰기” 80번째. words 누적 9,893.` */
  adds: ({ to, nth, metric }) =>
    `“${to}” ${number(nth)}번째.${metric === null ? '' : ` ${metric.name} 누적 ${number(metric.sum)}.`}`,
  dayPulse: (value) => `오늘의 느낌: 5점 중 ${number(value)}점.`,
  weekPulse: (value) => `이번 주의 느낌: 5점 중 ${number(value)}점.`,
  pulseUndone: '되돌렸어요. 노트가 원래대로예요.',
  undone: '되돌렸어요. 줄을 지웠어요.',
  stepUndone: (goal) => `되돌렸어요. “${goal}” 목표는 원래대로예요.`,
  undoneInNewNote: '되돌렸어요. 줄은 지웠지만 새 노트는 남아 있어요.',
  rested: '오늘은 쉬는 날이에요. 기록이 없어도 괜찮은 날로 남아요.',
  paused: (last) => `${last}까지 쉬어요. 이 기간은 기록이 없는 날로 세지 않아요.`,
  done: (step) => `완료: ${step}`,
  copied: '복사했어요.',
  whatsNew: (plugin, version) => `${plugin} ${version}의 새로운 점:`,
  whatsNewRead: '알겠어요',
  reread: '모든 노트를 다시 읽었어요.',
  typed: (words) => `Small Wins가 꺼졌어요. 쓰던 글: ${words}.`,

  timerDone: (minutes, step) => `${minutesOf(minutes)} 완료: ${step}.`,
  breakBegins: (minutes, step) => `${minutesOf(minutes)} 완료: ${step}. 5분 쉬세요.`,
  roundBegins: (minutes, step) =>
    `쉬는 시간이 끝났어요. 지금까지 ${minutesOf(minutes)}, 이어서 해요: ${step}.`,
  stopAndLog: '멈추고 기록하기',
  logIt: '기록하기',
  lostLine: (line, path) => `기록한 줄 ${line}: ${path}에 없어요. 템플릿이 덮어썼을 수도 있어요.`,
  lostLines: (lines) => `기록한 줄이 노트에 없어요: ${lines}. 템플릿이 덮어썼을 수도 있어요.`,
  logItAgain: '다시 기록하기',
  logThemAgain: '모두 다시 기록하기',
  forget: '그냥 두기',
  moreMinutes: (minutes) => `${minutesOf(minutes)} 더`,

  newStep: (goal, step) => `“${goal}” 목표의 새 작은 걸음: “${step}”`,
  goalDone: (goal) => `“${goal}” 목표를 완료했어요. 그동안의 성취는 모두 남아요.`,
  goalDropped: (goal) => `“${goal}” 목표를 내려놓았어요. 그동안의 성취는 모두 남아요.`,
  goalSaved: (goal) => `“${goal}” 목표를 저장했어요.`,
  goalActive: (goal) => `“${goal}” 목표를 다시 시작했어요.`,
  routine: (goal) => `“${goal}” 목표가 이제 습관이 됐어요.`,

  review: ({ days, outcome, isOwnTextKept, areEditsKept, areEditsMoved, hasOtherPeriods }) => {
    const first = {
      written: `회고를 썼어요: ${days}.`,
      updated: `회고를 업데이트했어요: ${days}.`,
      unchanged: `회고가 이미 최신 상태예요: ${days}.`,
    };
    return [
      first[outcome],
      isOwnTextKept ? '직접 쓴 글은 그대로예요.' : '',
      areEditsKept ? '고친 부분은 그대로 두었어요.' : '',
      areEditsMoved ? '고친 부분은 이제 새 글 아래에 있어요.' : '',
      hasOtherPeriods ? '같은 노트의 다른 회고는 그대로예요.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  },

  openSettings: (group) => `설정 → Small Wins → ${group}에서 바꿀 수 있어요.`,
};

/** Why something was not done, and that nothing was written. */
export const failures: Words['failures'] = {
  unknown: (reason) => `잘 되지 않았고, 아무것도 쓰지 않았어요. ${reason}`,
  reading: '아직 노트를 읽고 있어요. 끝나면 다시 해 보세요.',
  missing: (path) => `${path}: 더는 없어요.`,
  inTableCell: '표 안의 줄은 소스 모드에서만 표시할 수 있어요.',
  missingNothingWritten: (path) => `${path}: 더는 없어요. 아무것도 쓰지 않았어요.`,
  unmerged: (path) =>
    `${path}: 다른 프로그램이 바꿨는데, 열려 있는 편집기에는 아직 보이지 않아요. 아무것도 쓰지 않았어요. 잠시 뒤에 다시 해 보세요.`,
  exists: (path) => `${path}: 이미 있어요. 아무것도 쓰지 않았어요.`,
  undoMissing: (path) => `${path}: 그사이 옮겨졌거나 삭제됐어요. 되돌리지 않았어요.`,
  undoChanged: (path) => `${path}: 그사이 바뀌었어요. 되돌리지 않았어요.`,
  undoLine: (path) => `${path}: 그사이 바뀌었어요. 되돌리지 않았지만, 줄을 직접 지울 수 있어요.`,
  stepChanged: '이 작은 걸음이 노트에서 바뀌었어요. 아무것도 쓰지 않았어요.',
  stepNotOpen: '이 작은 걸음은 노트에서 더는 남은 일이 아니에요. 아무것도 쓰지 않았어요.',
  properties: (path, reason, names) =>
    `${path}에 아무것도 쓰지 않았어요. ${reason} 노트에서 고치거나 다음 속성을 직접 쓰세요: ${listed(names)}.`,
  log: (problem) => {
    switch (problem.kind) {
      case 'path':
        return failures.notePlace(obstacles.path(problem.obstacle));
      case 'no-day':
        return `아무것도 쓰지 않았어요. 데일리 노트의 날짜 형식 ${problem.format}: ${dates.full(problem.day)}만의 노트를 정할 수 없어요. YYYY-MM-DD를 쓰세요.`;
      case 'unread':
        return unreadNote(problem.note, dates.full(problem.day));
      case 'line':
        return obstacles.log(problem.refusal);
      case 'note':
        return failures.notWritten(problem.path, obstacles.log(problem.refusal));
    }
  },
  notePlace: (reason) =>
    `아무것도 쓰지 않았어요. ${reason} 데일리 노트의 폴더나 날짜 형식을 바꾸세요.`,
  templatePlace: (reason) => `아무것도 쓰지 않았어요. ${reason} 설정에서 다른 템플릿을 고르세요.`,
  notWritten: (path, reason) => `${path}에 아무것도 쓰지 않았어요. ${reason}`,
  line: (path, line, reason) =>
    `${path}, ${number(line)}번째 줄: ${reason} 아무것도 쓰지 않았어요.`,
  noTemplate: (template, path) =>
    `${path}에 쓸 템플릿이 없어서 아무것도 쓰지 않았어요. 이 템플릿을 만들거나 설정에서 다른 템플릿을 고르세요: ${template}.`,
  fileName: (name) => `“${name}”: 파일 이름으로 쓸 수 없어요. 예: 내보내기/성취.`,
  range: (words) => `“${words}”: 기간으로 읽을 수 없어요. 최근 6개월이나 2026-Q3처럼 써 보세요.`,
  longCard: '이미지에는 50년까지 담을 수 있어요. 기간을 줄여 보세요.',
  noBlockHere:
    '커서가 끝나지 않은 코드나 주석 안에 있어서 블록이 보이지 않아요. 그것을 먼저 끝내거나 커서를 그 위로 옮기세요.',
  lines: (lines, reason) =>
    `그대로 둔 줄: ${listed(lines.map((line) => `${number(line)}번째`))}. ${reason}`,
};

/** The day has a note whose name the settings do not read. */
function unreadNote({ path, location, language, isOwn }: UnreadNote, day: string): string {
  const what = `아무것도 쓰지 않았어요. ${path}: ${day}의 노트처럼 보이지만, 데일리 노트의 이름 형식과 달라요.`;
  if (location === null) {
    return `${what} 이름에 있는 요일이 그날의 요일이 아니에요. 노트 이름을 바꾸세요.`;
  }
  const { folder, format } = location;
  const where = folder === '' ? '' : `“${folder}” 폴더와 `;
  const places = `“${settings.whereIs('daily.others')}”에 ${where}“${format}” 날짜 형식을 추가하`;
  const choose = `“${settings.whereIs('language')}”에서 “${language ?? ''}” 언어를 고르`;
  if (isOwn) return `${what} 이름에 있는 말이 다른 언어예요. ${choose}세요.`;
  return `${what} ${language === null ? `${places}거나` : `${places}고 ${choose}거나,`} 노트 이름을 바꾸세요.`;
}
