import { daysInMonth } from './day';

/** How a day and its month are written in a language, with or without their year, as bare words. */
export interface DateStyle {
  readonly hasYear: boolean;
  /** empty for a date that does not exist */
  readonly write: (year: number, month: number, date: number) => string;
}

const made = new Map<string, readonly DateStyle[]>();

/**
 * How `Intl` writes dates in a language (a BCP 47 tag), known without asking it: its first format takes each process more than
 * ten milliseconds, and a test compares them. Null for a language that is not among ours, and for one of a country
 * that may have other names for its months.
 */
export function knownDates(language: string): readonly DateStyle[] | null {
  const styles = STYLES[USUAL_COUNTRY.get(language) ?? language];
  if (styles === undefined) return null;
  const known = made.get(language);
  if (known !== undefined) return known;
  const found = styles.flatMap(({ frames, months }) => {
    const names = months === '' ? [] : months.split(' ');
    return frames.split(' ').map((frame) => styleOf(frame, names));
  });
  made.set(language, found);
  return found;
}

const USUAL_COUNTRY: ReadonlyMap<string, string> = new Map([
  ['pt-br', 'pt'],
  ['zh-cn', 'zh'],
]);

function styleOf(frame: string, names: readonly string[]): DateStyle {
  return {
    hasYear: frame.includes('Y'),
    write: (year, month, date) => {
      // To a calendar, the year 99 is 1999.
      if (year < 100 || date > daysInMonth(year, month)) return '';
      const name = names[month - 1] ?? String(month);
      return frame
        .replace('D', String(date))
        .replace('Y', String(year))
        .replace('M', () => name);
    },
  };
}

interface Style {
  /** without a year, and with one: `D` is the day, `M` the month, `Y` the year */
  readonly frames: string;
  /** empty for months that are numbers */
  readonly months: string;
}

const HAN: readonly Style[] = [{ frames: 'M月D日 Y年M月D日', months: '' }];

const STYLES: Readonly<Partial<Record<string, readonly Style[]>>> = {
  de: [
    {
      frames: 'D.M D.MY',
      months: 'januar februar märz april mai juni juli august september oktober november dezember',
    },
    {
      frames: 'D.M D.MY',
      months: 'jan. feb. märz apr. mai juni juli aug. sept. okt. nov. dez.',
    },
  ],
  es: [
    {
      frames: 'DdeM DdeMdeY',
      months:
        'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    },
    { frames: 'DM DMY', months: 'ene feb mar abr may jun jul ago sept oct nov dic' },
  ],
  fr: [
    {
      frames: 'DM DMY',
      months:
        'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
    },
    {
      frames: 'DM DMY',
      months: 'janv. fevr. mars avr. mai juin juil. aout sept. oct. nov. dec.',
    },
  ],
  pt: [
    {
      frames: 'DdeM DdeMdeY',
      months:
        'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
    },
    {
      frames: 'DdeM DdeMdeY',
      months: 'jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.',
    },
  ],
  ru: [
    {
      frames: 'DM DMYг.',
      months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    },
    {
      frames: 'DM DMYг.',
      months: 'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.',
    },
  ],
  ja: HAN,
  ko: [{ frames: 'M월D일 Y년M월D일', months: '' }],
  zh: HAN,
  ar: [
    {
      frames: 'DM DMY',
      months: 'يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر',
    },
  ],
};
