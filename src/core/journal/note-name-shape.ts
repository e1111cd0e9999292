import type { NoteLocation } from '../calendar/daily-note';
import type { Day } from '../calendar/day';
import { dayOf, isRealDate, weekdayOf } from '../calendar/day';
import { dateNames } from '../calendar/names-in-languages';
import { inOurDigits } from '../calendar/other-digits';
import { namedMonth, shared, withFolders } from './month-folder';

/** The shape of a note's name that holds one date: where such notes would be, and the languages its words are in. */
export interface NameShape {
  readonly location: NoteLocation;
  /** the day that the name means */
  readonly day: Day;
  /** null if the name holds no words for a month or weekday */
  readonly languages: readonly string[] | null;
  /** the name holds words of its own besides the date */
  readonly hasOwnWords: boolean;
  /** it holds a number of its own, as copies do: no format has it */
  readonly hasOwnNumber: boolean;
  /** if the name holds another day's weekday and no other words: the format it would have with the right one */
  readonly misnamed: string | null;
}

interface DateInName {
  readonly year: string;
  readonly month: string;
  readonly date: string;
  /** the text around the date, as written */
  readonly before: string;
  readonly after: string;
  readonly format: string;
  readonly languages: readonly string[] | null;
}

const ISO_DATE = /(?:^|\D)(\d{4})(-)(\d{2})-(\d{2})(?!\d)/g;
const YEAR_FIRST = /^(\d{4})(\. |[_. ]?)(\d{1,2})\2(\d{1,2})(?!\d)/;
/** The same behind words: `journal.2026.11.18`. */
const YEAR_NEXT = /(?:^|\D)(\d{4})([_.])(\d{2})\2(\d{2})(?!\d)/g;
const DAY_FIRST = /^(\d{1,2})([-._ ])(\d{1,2})\2(\d{4})(?!\d)/;
const EAST_ASIAN = /^(\d{4})([年년] ?)(\d{1,2})([月월] ?)(\d{1,2})([日일])/;
const DAY_AND_WORD =
  /^(\d{1,2})(\.|º|st|nd|rd|th|er)?([ _-])(de |of )?([\p{L}\p{M}]+\.?)\3(de )?(\d{4})(?!\d)/iu;
const WORD_AND_DAY = /^([\p{L}\p{M}]+\.?) (\d{1,2})(st|nd|rd|th)?(,?) (\d{4})(?!\d)/iu;

const YEAR_AND_WORD = /^(\d{4})(\.?,?)([ _-])([\p{L}\p{M}]+\.?)\3(\d{1,2})(?!\d)/iu;

/** The shape of a note's path, relative to the vault, with `.md`; null if its name holds no date, or several. */
export function nameShape(path: string): NameShape | null {
  const { digits, languages: ofDigits } = inOurDigits(path.normalize('NFC'));
  const shape = shapeOf(digits);
  if (shape === null || ofDigits === null) return shape;
  return { ...shape, languages: shared(shape.languages, ofDigits) };
}

function shapeOf(path: string): NameShape | null {
  const folders = path.split('/');
  const name = (folders.pop() ?? '').replace(/\.md$/i, '');
  // Every date has a number in the note's own name, and most notes without a day have none.
  if (!/\d/.test(name)) return null;
  const found = isoDate(name) ?? numericDate(name) ?? dateInWords(name);
  if (found === null) {
    return turnedShape(name, folders) ?? dateInFolders(folders, name);
  }
  const [year, month, date] = [Number(found.year), Number(found.month), Number(found.date)];
  if (!isRealDate(year, month, date)) return null;

  const before = literal(found.before);
  const day = dayOf(year, month, date);
  const tail = tailOf(found.after, weekdayOf(day));
  const format = before + found.format + tail.format;
  const { location, languages } = withFolders(folders, format, found);
  return {
    location,
    day,
    languages: shared(shared(found.languages, tail.languages), languages),
    hasOwnWords: /\[/.test(before + tail.format),
    hasOwnNumber: /\d/.test(before + tail.format),
    misnamed:
      tail.misnamed === null || /\[/.test(before)
        ? null
        : withFolders(folders, before + found.format + tail.misnamed, found).location.format,
  };
}

/** A word before a number, or before a word and a number: turned at most twice, the name begins with the number. */
const WEEKDAY_HEAD = /^([\p{L}\p{M}]+\.?)(, ?|[ _-])(?=\d|[\p{L}\p{M}]+\.? \d)/u;

/** `Wednesday, 18-11-2026`: as `18-11-2026 Wednesday`, with the weekday moved. */
function turnedShape(name: string, folders: readonly string[]): NameShape | null {
  const head = WEEKDAY_HEAD.exec(name);
  if (head === null) return null;
  const [whole, word, sign] = head;
  const turned = `${name.slice(whole.length)} ${word ?? ''}`;
  const shape = shapeOf([...folders, turned].join('/'));
  if (shape === null) return null;
  const right = turnedFormat(shape.location.format, sign ?? '');
  if (right !== null) return { ...shape, location: { ...shape.location, format: right } };
  const misnamed = shape.misnamed === null ? null : turnedFormat(shape.misnamed, sign ?? '');
  if (misnamed === null) return null;
  const format = misnamed.replace(/d{3,4}/, literal(word ?? ''));
  return { ...shape, misnamed, location: { ...shape.location, format } };
}

/** A format with the weekday at its end moved to the start of the name; null if there is none. */
function turnedFormat(format: string, sign: string): string | null {
  return TURNED.test(format) ? format.replace(TURNED, `$1$3${sign}$2`) : null;
}

/** A format that ends with a weekday: its folders, its date, the weekday. */
const TURNED = /^(.*\/)?([^/[]+) (ddd|dddd)$/;

/** `2026/11/18`, `2026/03-März/18 Mittwoch` */
function dateInFolders(folders: readonly string[], name: string): NameShape | null {
  const [year = '', folder = ''] = folders.slice(-2);
  const [, written, rest = ''] = /^(\d{2})(?!\d)(.*)$/.exec(name) ?? [];
  if (written === undefined || !/^\d{4}$/.test(year)) return null;
  const month = numberedMonth(folder) ?? namedMonth(folder);
  if (month === null || !isRealDate(Number(year), month.month, Number(written))) return null;
  const day = dayOf(Number(year), month.month, Number(written));
  const tail = tailOf(rest, weekdayOf(day));
  if (isOwnWords(rest, tail)) return null;
  const format = `YYYY/${month.format}/DD`;
  return {
    location: { folder: folders.slice(0, -2).join('/'), format: format + tail.format },
    day,
    languages: shared(month.languages, tail.languages),
    ...{ hasOwnWords: tail.misnamed !== null, hasOwnNumber: false },
    misnamed: misnamedAs(format, tail),
  };
}

function misnamedAs(format: string, { misnamed }: NameTail): string | null {
  return misnamed === null ? null : format + misnamed;
}

function numberedMonth(folder: string) {
  return /^\d{2}$/.test(folder) ? { month: Number(folder), format: 'MM', languages: null } : null;
}

function isoDate(name: string): DateInName | null {
  return dateIn(name, ISO_DATE);
}

/** The only date of its kind in a name: year, sign, month, sign and date, with words before or after. */
function dateIn(name: string, pattern: RegExp): DateInName | null {
  const dates = [...name.matchAll(pattern)];
  const [found] = dates;
  if (found === undefined || dates.length > 1) return null;
  const [whole, year = '', sign = '', month = '', date = ''] = found;
  const start = found.index + whole.length - 10;
  const [before, after] = [name.slice(0, start), name.slice(start + 10)];
  return { year, month, date, before, after, format: `YYYY${sign}MM${sign}DD`, languages: null };
}

function numericDate(name: string): DateInName | null {
  return (
    yearFirstDate(name) ?? eastAsianDate(name) ?? dayFirstDate(name) ?? dateIn(name, YEAR_NEXT)
  );
}

function yearFirstDate(name: string): DateInName | null {
  const found = YEAR_FIRST.exec(name);
  if (found === null) return null;
  const [whole, year = '', sign = '', month = '', date = ''] = found;
  if (sign === '' && month.length + date.length < 4) return null;
  const format = ['YYYY', numberToken('M', month), numberToken('D', date)].join(sign);
  return { ...atStart(name, whole), year, month, date, format };
}

/** `2026年11月18日`, `2026년 11월 18일` */
function eastAsianDate(name: string): DateInName | null {
  const found = EAST_ASIAN.exec(name);
  if (found === null) return null;
  const [whole, year = '', y = '', month = '', m = '', date = '', d = ''] = found;
  const format = `YYYY${y}${numberToken('M', month)}${m}${numberToken('D', date)}${d}`;
  return { ...atStart(name, whole), year, month, date, format };
}

function dayFirstDate(name: string): DateInName | null {
  const found = DAY_FIRST.exec(name);
  if (found === null) return null;
  const [whole, one = '', sign = '', two = '', year = ''] = found;
  // A second number above 12 can only be the date, so the month is first; else the day is, as in most of the world.
  const isMonthFirst = Number(two) > 12;
  const [month, date] = isMonthFirst ? [one, two] : [two, one];
  const tokens = [numberToken('D', date), numberToken('M', month)];
  const format = [...(isMonthFirst ? tokens.reverse() : tokens), 'YYYY'].join(sign);
  return { ...atStart(name, whole), year, month, date, format };
}

/** A date at the start of a name, in digits that mean the same in all languages. */
function atStart(name: string, whole: string) {
  return { before: '', after: name.slice(whole.length), languages: null };
}

function dateInWords(name: string): DateInName | null {
  return dayAndMonth(name) ?? monthAndDay(name) ?? yearAndMonth(name);
}

/** `3. März 2019`, `3 de marzo de 2019` */
function dayAndMonth(name: string): DateInName | null {
  const found = DAY_AND_WORD.exec(name);
  if (found === null) return null;
  const [whole, date = '', dot = '', sign = '', of = '', word = '', de = '', year = ''] = found;
  const day = ['', '.', 'º'].includes(dot) ? numberToken('D', date) + dot : 'Do';
  const link = (written: string) => (written === '' ? '' : `[${written.trim()}] `);
  return monthNamed(word, (token) => ({
    ...{ year, date, before: '', after: name.slice(whole.length) },
    format: `${day}${sign}${link(of)}${token}${sign}${link(de)}YYYY`,
  }));
}

/** `March 3rd, 2019` */
function monthAndDay(name: string): DateInName | null {
  const found = WORD_AND_DAY.exec(name);
  if (found === null) return null;
  const [whole, word = '', date = '', ordinal, comma = '', year = ''] = found;
  const day = ordinal === undefined ? numberToken('D', date) : 'Do';
  return monthNamed(word, (token) => ({
    ...{ year, date, before: '', after: name.slice(whole.length) },
    format: `${token} ${day}${comma} YYYY`,
  }));
}

/** `2026-Nov-18`, `2026. március 18.` */
function yearAndMonth(name: string): DateInName | null {
  const found = YEAR_AND_WORD.exec(name);
  if (found === null) return null;
  const [whole, year = '', mark = '', sign = '', word = '', date = ''] = found;
  return monthNamed(word, (token) => ({
    ...{ year, date, before: '', after: name.slice(whole.length) },
    format: `YYYY${mark}${sign}${token}${sign}${numberToken('D', date)}`,
  }));
}

function monthNamed(
  word: string,
  dateOf: (token: string) => Omit<DateInName, 'month' | 'languages'>,
): DateInName | null {
  const meanings = dateNames().monthOf(word);
  const [first] = meanings;
  if (first === undefined) return null;
  const same = meanings.filter(
    ({ month, token }) => month === first.month && token === first.token,
  );
  const languages = same.map(({ language }) => language);
  return { ...dateOf(first.token), month: String(first.month), languages };
}

/** A name may be of two words: `quarta-feira`, `thứ tư`. */
const WEEKDAY_TAIL = /^([ ,_(（-]{1,3})([\p{L}\p{M}]+(?:[ -][\p{L}\p{M}]+)?\.?)([)）]?)$/u;

/** Words after a date that name no weekday. */
function isOwnWords(written: string, { languages, misnamed }: NameTail): boolean {
  return written !== '' && languages === null && misnamed === null;
}

interface NameTail {
  readonly format: string;
  readonly languages: readonly string[] | null;
  /** the format that the tail would have if its weekday were the day's */
  readonly misnamed: string | null;
}

/** What follows the date: its weekday in some language, another weekday, or words of the note's own. */
function tailOf(after: string, weekday: number): NameTail {
  const [, sign = '', word = '', close = ''] = WEEKDAY_TAIL.exec(after) ?? [];
  const meanings = word === '' ? [] : dateNames().weekdayOf(word);
  const right = meanings.filter((meaning) => meaning.weekday === weekday);
  const [first] = right;
  if (first === undefined) {
    const other = meanings.find(({ token }) => token === 'dddd') ?? meanings[0];
    const misnamed = other === undefined ? null : sign + other.token + close;
    return { format: literal(after), languages: null, misnamed };
  }
  const same = right.filter(({ token }) => token === first.token);
  return {
    format: sign + first.token + close,
    languages: same.map(({ language }) => language),
    misnamed: null,
  };
}

function numberToken(letter: string, written: string): string {
  return written.length === 2 ? letter + letter : letter;
}

function literal(text: string): string {
  return /[\p{L}[\]\\]/u.test(text) ? `[${text}]` : text;
}
