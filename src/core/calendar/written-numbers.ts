/** A number before what is counted; `十一月三日` is `11月3日`. */
const HAN_NUMBER = /[一二两三四五六七八九十]+(?=个|個|か|ヶ|カ|月|日|号|號|天|周|週|年|星期|礼拜)/g;
/** `二十日前` is `20日前`. */
export function inHanFigures(text: string): string {
  return text.replace(HAN_NUMBER, (number, at: number) => figures(number, at, text));
}

const HAN_DIGITS = '一二三四五六七八九';

function figures(number: string, at: number, text: string): string {
  // `第三周`, and the weekdays: `周三`, `星期三`.
  if (/[第周期拜]/.test(text.charAt(at - 1))) return number;
  const [tens, ones] = number.includes('十') ? number.split('十') : ['', number];
  const digit = (sign = '') => (sign === '两' ? 2 : HAN_DIGITS.indexOf(sign) + 1);
  if ((tens ?? '').length > 1 || (ones ?? '').length > 1) return number;
  const ten = number.includes('十') ? (tens === '' ? 1 : digit(tens)) : 0;
  return String(ten * 10 + (ones === '' ? 0 : digit(ones)));
}

/** `십일월삼일` is `11월3일`. */
export function inKoreanFigures(text: string): string {
  return text.replace(KOREAN_NUMBER, (number) => {
    const [tens = '', ones = ''] = number.includes('십') ? number.split('십') : ['', number];
    const ten = number.includes('십') ? Math.max(1, KOREAN_DIGITS.indexOf(tens) + 1) : 0;
    return String(ten * 10 + (ones === '' ? 0 : KOREAN_DIGITS.indexOf(ones) + 1));
  });
}

const KOREAN_DIGITS = '일이삼사오육칠팔구';
const KOREAN_NUMBER =
  /(?:[일이삼사오육칠팔구]?십[일이삼사오육칠팔구]?|[일이삼사오육칠팔구])(?=\s?[월일])/g;
