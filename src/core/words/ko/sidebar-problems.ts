import type { Prose } from '../prose';
import type { Words } from '../words';
import { notes, number } from './numbers';

const USE_DAYS: Prose = [{ code: 'YYYY-MM-DD' }, '를 쓰면 노트가 집계돼요.'];
const STILL_READ: Prose = ['노트에 이미 있는 것은 계속 읽고 집계해요.'];
const READ_AGAIN: Prose = ['노트가 바뀌면 다시 읽어요.'];

/** What keeps the plugin from reading everything: what it is, where, and how to fix it. */
export const sidebarProblems: Words['sidebarProblems'] = {
  format: {
    what: '이 날짜 형식으로는 데일리 노트를 구별할 수 없어요',
    where: (format) => [
      '날짜 형식 ',
      { code: format },
      ': 하루를 정할 수 없어서 데일리 노트의 성취를 집계할 수 없어요.',
    ],
    fix: USE_DAYS,
    open: '설정 열기',
  },
  config: {
    what: '읽을 수 없는 설정 파일이 있어요',
    where: (path, problem) => [{ code: path }, `. ${problem}`],
  },
  write: {
    what: '아무것도 쓸 수 없어요',
    fix: STILL_READ,
  },
  lost: {
    what: (count) => `찾지 못한 데일리 노트가 ${number(count)}개 있어요`,
    where: (example, count) => [
      { code: example },
      `${count === 1 ? '' : ` 외 ${number(count - 1)}개`}: 이름의 날짜가 데일리 노트 설정에 맞지 않아서 안에 있는 줄이 집계되지 않아요.`,
    ],
    place: (folder, format) => [
      '설정에 맞는 노트가 없어요. 이 노트들은 ',
      { code: folder === '' ? '/' : folder },
      ' 폴더에 있고, 이름 형식은 ',
      { code: format },
      '.',
    ],
    language: (language) => ['이름에 있는 말이 다른 언어예요: ', { strong: language }, '.'],
    others: (folder, format) => [
      '이것도 데일리 노트라면 ',
      { code: folder === '' ? '/' : folder },
      ' 폴더도 읽게 하세요. 이름 형식은 ',
      { code: format },
      '.',
    ],
    useThese: '이 폴더와 형식 쓰기',
    useLanguage: '이 언어 쓰기',
    readToo: '이것도 읽기',
    open: '설정 열기',
  },
  unread: {
    what: (count) => `읽을 수 없는 ${notes(count)}`,
    where: (first, more) => [
      more === 0 ? `${first}. ` : `${first} 외 ${number(more)}개. `,
      '나머지는 모두 집계했어요.',
    ],
    fix: READ_AGAIN,
    show: '보기',
    readAgain: '다시 읽기',
  },
};
