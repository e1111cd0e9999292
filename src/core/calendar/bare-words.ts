import { withOurDigits } from './other-digits';

/**
 * Words as they are compared: without spaces, capitals, vowel signs and whatever else people leave out or write in two
 * ways. `3 日前` is `3日前`, `miercoles` is `miércoles`, `أول أمس` is `اول امس`.
 */
export function bareWords(text: string, language: string): string {
  const bare = withOurDigits(text.normalize('NFC'))
    .replace(/[\s\u200e\u200f]+/g, '')
    .replace(/’/g, "'")
    .toLocaleLowerCase(language);
  switch (language.split('-')[0]) {
    case 'es':
    case 'fr':
    case 'pt':
      return bare.normalize('NFD').replace(/\p{M}+/gu, '');
    case 'ru':
      return bare.replaceAll('ё', 'е');
    case 'ar':
      return bare.replace(/[\u064b-\u0652\u0640]/g, '').replace(/[أإآ]/g, 'ا');
    case 'ja':
    case 'zh':
      return bare
        .replace(HAN_NUMBER, (number, at: number) => figures(number, at, bare))
        .replace(/(\d)[ヶケカヵ箇](?=月)/g, '$1か');
    case 'ko':
      return bare.replace(/(\d)달/g, '$1개월').replace(/(\d)주일/g, '$1주');
    default:
      return bare;
  }
}

/** A number before what is counted; `十一月三日` is `11月3日`. */
const HAN_NUMBER = /[一二两三四五六七八九十]+(?=个|個|か|ヶ|カ|月|日|号|號|天|周|週|年|星期|礼拜)/g;
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
