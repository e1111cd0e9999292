import type { PeriodKind } from '../../calendar/period';
import type { FileKind } from '../file-kind';
import type { Words } from '../words';
import { dates } from './dates';
import { didYouMean } from './expected';
import { listed } from './numbers';
import { systemReason } from './system-reason';

const NOTHING = '아무것도 쓰지 않았어요.';
const GIVE_VAULT = '--vault로 보관소 폴더를 알려 주세요.';
const OTHER_OUT = `${NOTHING} --out에 다른 이름을 쓰세요.`;

const KINDS: Readonly<Record<FileKind, string>> = {
  folder: '폴더',
  pipe: '이름 있는 파이프',
  socket: '소켓',
  file: '파일',
  device: '장치',
};

const PERIODS: Readonly<Record<Exclude<PeriodKind, 'days'>, string>> = {
  week: '주',
  month: '월',
  quarter: '분기',
  year: '연도',
};

/** What the command line says when it can't do what was asked: what happened, where, and what to do. */
export const cliFailures: Words['cliFailures'] = {
  unexpected: (reason) =>
    `예상하지 못한 일이 생겼어요(${systemReason(reason)}). 입력한 명령과 함께 알려 주세요.`,
  output: (reason) => `출력을 쓸 수 없어요(${systemReason(reason)}). 다른 곳으로 보내 보세요.`,

  emptyFolder: `--vault 뒤에 폴더가 없어요. ${GIVE_VAULT}`,
  noFolder: (folder) => `${folder}: 이런 폴더가 없어요. ${GIVE_VAULT}`,
  notFolder: (file) => `${file}: 폴더가 아니라 파일이에요. ${GIVE_VAULT}`,
  closedFolder: (folder, reason) =>
    `${folder}: 열 수 없어요(${systemReason(reason)}). ${GIVE_VAULT}`,
  noVault: (folder, config) =>
    `여기에는 보관소가 없어요. ${folder}에도, 그 위의 폴더에도 ${config} 폴더가 없어요. ${GIVE_VAULT}`,

  unknownCommand: (command, near) =>
    `“${command}” 명령이 없어요. ${near === null ? 'small-wins --help를 보세요.' : didYouMean(near)}`,
  unknownOption: (option, near, help) =>
    `${option} 옵션이 없어요. ${near === null ? `도움말: ${help}.` : didYouMean(near)}`,
  noValue: (option, help) => `${option} 뒤에 값이 없어요. 도움말: ${help}.`,
  noText: '아직 기록할 말이 없어요. 어떤 일이 잘됐나요? 예: small-wins log "책 열 쪽 읽기".',
  tooMany: (help) => `이 명령이 받을 수 있는 것보다 단어가 많아요. 도움말: ${help}.`,

  day: (option, given, near) =>
    `${option} 뒤의 “${given}”: 날짜로 읽을 수 없어요. ${near === null ? 'YYYY-MM-DD나 “어제”, “3일 전” 같은 말로 쓰세요.' : didYouMean(near)}`,
  today: (given) =>
    `--today 뒤의 “${given}”: 날짜로 읽을 수 없어요. 2026-11-21처럼 YYYY-MM-DD로 쓰세요.`,
  daysInOrder: (from, to) =>
    `--from ${dates.full(from)}이 --to ${dates.full(to)}보다 늦어요. 이른 날짜를 먼저 쓰세요.`,
  range: (given, near) =>
    `--range 뒤의 “${given}”: 기간으로 읽을 수 없어요. ${near === null ? '“최근 6개월”, 2026, 2026-Q3, 2026-08 또는 2026-01-01..2026-06-30처럼 써 보세요.' : didYouMean(near)}`,
  year: (given) => `--year 뒤의 “${given}”: 연도로 읽을 수 없어요. 2026처럼 네 자리로 쓰세요.`,
  another: (given) => `--another 뒤의 “${given}”: 순서로 읽을 수 없어요. 1처럼 정수로 쓰세요.`,
  needsGoal: '어떤 목표인가요? --goal에 목표 노트의 이름을 쓰세요.',
  onlySvg: (file) =>
    `${file}: 명령줄에서는 SVG만 그릴 수 있어요. .svg로 끝나는 이름을 쓰거나, PNG가 필요하면 앱의 “이미지 공유…”를 이용하세요.`,
  noLine: (text) =>
    `이 기간의 성취에서 다음 말을 찾지 못했어요: “${text}”. small-wins list로 내용을 확인해 보세요.`,
  colour: (given) => `--accent 뒤의 “${given}”: 색으로 읽을 수 없어요. #8a5cf5처럼 쓰세요.`,
  choice: (option, given, near, known) =>
    `${option}에는 “${given}” 값을 쓸 수 없어요. ${near === null ? oneOf(known) : didYouMean(near)}`,
  notBoth: (one, other) => `${one}, ${other} 가운데 하나만 쓰세요.`,
  longRange: '히트맵에는 100년까지 담을 수 있어요. 기간을 줄여 보세요.',
  period: (kind, given, example) =>
    kind === 'days'
      ? `--${kind} 뒤의 “${given}”: 기간으로 읽을 수 없어요. 예를 들어 ${example} 또는 “최근 6주”처럼 쓰세요.`
      : `--${kind} 뒤의 “${given}”: ${PERIODS[kind]} 이름으로 읽을 수 없어요. 예를 들어 ${example} 또는 그 안의 아무 날짜나 쓰세요.`,
  kind: (given, near, kinds) =>
    `--kind 뒤의 “${given}”: 이런 종류는 없어요. ${near === null ? oneOf(kinds) : didYouMean(near)}`,
  links: (given, near, ways) =>
    `--links 뒤의 “${given}”: 이런 연결 방식은 없어요. ${near === null ? oneOf(ways) : didYouMean(near)}`,
  format: (given, near, formats) =>
    `--format 뒤의 “${given}”: 이런 형식은 없어요. ${near === null ? oneOf(formats) : didYouMean(near)}`,
  goal: (given, near, names) =>
    `“${given}” 목표가 없어요. ${near === null ? goals(names) : didYouMean(near)}`,
  time: (given) => `--at 뒤의 “${given}”: 시각으로 읽을 수 없어요. 09:30이나 2:30pm처럼 쓰세요.`,
  language: (given) => `--lang 뒤의 “${given}”: 언어로 읽을 수 없어요. en, de, pt-BR처럼 쓰세요.`,
  needsWrite: '--force와 --restore는 노트를 바꾸므로 --write도 함께 써야 해요.',
  ahead: (day) =>
    `${dates.full(day)}은 아직 오지 않았고, 성취는 그날부터 집계돼요. ${NOTHING} 그래도 기록하려면 --ahead를 덧붙이세요.`,
  timeAhead: (time) =>
    `아직 오지 않은 시각이에요(오늘 ${time}). ${NOTHING} 어제라면 --on 어제를, 그래도 기록하려면 --ahead를 덧붙이세요.`,

  templater: (template, path) =>
    `템플릿 ${template}에는 Obsidian에서만 동작하는 Templater가 필요해요. ${NOTHING} 먼저 Obsidian에서 이 노트를 만드세요: ${path}.`,
  notRead: (path) =>
    `${path}: 템플릿 폴더나 설정에서 제외한 폴더에 있어서, 여기에 쓴 것은 집계되지 않아요. ${NOTHING} 이 노트를 둘 다른 폴더를 고르세요.`,
  unreadable: (path, reason) => `${path}: 읽을 수 없어요(${systemReason(reason)}). ${NOTHING}`,
  unreachable: (path, reason) => `${path}: 접근할 수 없어요(${systemReason(reason)}). ${NOTHING}`,
  unwritable: (path, reason) =>
    `${path}: 쓸 수 없어요(${systemReason(reason)}). 내용은 바뀌지 않았어요.`,
  tooLarge: (path) =>
    `${path}: 32 MB보다 길어서 읽지 않고, 안에 있는 것도 집계되지 않아요. ${NOTHING}`,
  notTemplate: (path, kind) =>
    `${path}: 템플릿이 아니에요(${KINDS[kind]}). ${NOTHING} 설정에서 다른 템플릿을 고르세요.`,
  notNote: (path, kind) =>
    `${path}: 노트가 아니에요(${KINDS[kind]}). ${NOTHING} 다른 곳으로 옮기거나 노트 이름을 바꾸세요.`,
  readOnly: (path) => `${path}: 읽기 전용이에요. ${NOTHING} 먼저 쓰기를 허용하세요.`,
  leadsOut: (path) =>
    `${path}: 보관소 밖으로 가는 링크이거나 그런 폴더 안에 있어요. ${NOTHING} 노트를 보관소 안으로 옮기세요.`,
  leadsNowhere: (path) =>
    `${path}: 가리키는 곳이 없는 링크이거나 그런 폴더 안에 있어요. ${NOTHING} 그 드라이브가 연결되어 있나요?`,
  outThere: (file) =>
    `${file}: 이미 있어요. ${NOTHING} --out에 다른 이름을 쓰거나 --force로 바꾸세요.`,
  outIsNote: (file) => `${file}: 보관소의 노트라서 그대로 두었어요. ${OTHER_OUT}`,
  outNotFile: (file, kind) => `${file}: 파일이 아니에요(${KINDS[kind]}). ${OTHER_OUT}`,
  outUnwritable: (file, reason) => `${file}: 쓸 수 없어요(${systemReason(reason)}). ${OTHER_OUT}`,
  outLeadsNowhere: (file) => `${file}: 가리키는 곳이 없는 링크예요. ${OTHER_OUT}`,
  keepsChanging: (path) =>
    `${path}: 다른 프로그램이 계속 바꾸고 있어요. ${NOTHING} 끝나면 다시 해 보세요.`,
  locked: (path, lock) =>
    `${path}: 다른 small-wins가 3분째 쓰고 있어요. ${NOTHING} 실행 중인 것이 없다면 이 파일을 지우세요: ${lock}.`,
  notLock: (path, lock, kind) =>
    `${lock}: small-wins가 ${path}의 잠금을 두는 자리인데, 다른 것(${KINDS[kind]})이 있어요. ${NOTHING} 지우거나 다른 곳으로 옮기세요.`,
  keptBeside: (file) =>
    `쓰기가 도중에 멈췄고, 그 뒤에 노트가 바뀌었어요. 바뀌기 전의 글은 ${file}에 있어요. 빠진 것이 없으면 이 파일을 지우세요.`,

  watchedGone: (folder) =>
    `${folder}: 폴더가 없어져서 변경 감지를 멈췄어요. 새 위치를 --vault로 알려 주세요.`,
  unwatchable: (folder, reason) =>
    `${folder}: 변경을 감지할 수 없어요(${systemReason(reason)}). 시스템이 더 많은 파일의 변경을 감지하게 하거나, 가끔 small-wins summary를 실행하세요.`,
};

function oneOf(names: readonly string[]): string {
  return `다음 중 하나를 쓰세요: ${listed(names)}.`;
}

function goals(names: readonly string[]): string {
  return names.length === 0
    ? '이 보관소에는 아직 목표가 없어요.'
    : `지금 있는 목표: ${listed(names.map((name) => `“${name}”`))}.`;
}
