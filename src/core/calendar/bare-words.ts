import { withOurDigits } from './other-digits';
import { inHanFigures } from './written-numbers';

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
      return inHanFigures(bare)
        .replace(/(\d)[ヶケカヵ箇](?=月)/g, '$1か')
        .replace(/([日曜週月年朝夜晩])に$/, '$1');
    case 'ko':
      return bare
        .replace(/(\d)달/g, '$1개월')
        .replace(/(\d)주일/g, '$1주')
        .replace(/([전일주달월년제께침밤녁])에$/, '$1');
    default:
      return bare;
  }
}
