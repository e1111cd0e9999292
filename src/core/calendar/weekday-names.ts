import { bareWords } from './bare-words';
import type { Day, Weekday } from './day';
import { weekdayOf } from './day';
import { isSaid } from './known-language';
import { saidDays } from './said-days';

/**
 * What `Intl` itself calls weekdays, from Sunday, in the languages that everything is said in: its first format takes each
 * process more than ten milliseconds. As bare words; forms of one name are apart by `/`.
 */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  de: 'sonntag/so montag/mo dienstag/di mittwoch/mi donnerstag/do freitag/fr samstag/sa'.split(' '),
  es: 'domingo/dom lunes/lun martes/mar miercoles/mie jueves/jue viernes/vie sabado/sab'.split(' '),
  fr: 'dimanche/dim lundi/lun mardi/mar mercredi/mer jeudi/jeu vendredi/ven samedi/sam'.split(' '),
  pt: 'domingo/dom segunda-feira/seg terca-feira/ter quarta-feira/qua quinta-feira/qui sexta-feira/sex sabado/sab'.split(
    ' ',
  ),
  ru: 'воскресенье/вс понедельник/пн вторник/вт среда/ср четверг/чт пятница/пт суббота/сб'.split(
    ' ',
  ),
  ja: '日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日'.split(' '),
  ko: '일요일 월요일 화요일 수요일 목요일 금요일 토요일'.split(' '),
  zh: '星期日/周日 星期一/周一 星期二/周二 星期三/周三 星期四/周四 星期五/周五 星期六/周六'.split(
    ' ',
  ),
  ar: 'الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت'.split(' '),
};

const known = new Map<string, ReadonlyMap<string, Weekday>>();

/** The names that are known of a language without asking `Intl`, as {@link weekdayNames} has them. */
export function knownWeekdays(language: string): ReadonlyMap<string, Weekday> {
  const main = language.split('-')[0] ?? '';
  const made = known.get(main);
  if (made !== undefined) return made;
  const names = new Map<string, Weekday>();
  for (const [day, forms] of (KNOWN[main] ?? []).entries()) {
    for (const name of forms.split('/')) names.set(name, weekdayOf(A_SUNDAY + day));
  }
  addSaid(names, main);
  known.set(main, names);
  return names;
}

/** The weekday that a bare word names; undefined if it names none. */
export function weekdayNamed(bare: string, language: string): Weekday | undefined {
  const known = knownWeekdays(language).get(bare);
  return known === undefined && !isSaid(language) ? weekdayNames(language).get(bare) : known;
}

const A_SUNDAY = 3;

const made = new Map<string, ReadonlyMap<string, Weekday>>();

/**
 * Names of weekdays in a language (a BCP 47 tag that `Intl` knows), as {@link bareWords}: alone and beside a date,
 * where in some languages these differ. A name of two weekdays is left out.
 */
export function weekdayNames(language: string): ReadonlyMap<string, Weekday> {
  const known = made.get(language);
  if (known !== undefined) return known;
  const names = makeNames(language);
  made.set(language, names);
  return names;
}

function makeNames(language: string): ReadonlyMap<string, Weekday> {
  const names = new Map<string, Weekday>();
  const unclear = new Set<string>();
  const styles = (['long', 'short'] as const).flatMap((weekday) => [
    new Intl.DateTimeFormat(language, { weekday, ...PLAIN }),
    new Intl.DateTimeFormat(language, { weekday, day: 'numeric', month: 'long', ...PLAIN }),
  ]);
  for (const format of styles) {
    for (let day = 0; day < 7; day++) {
      const part = format.formatToParts(noonOf(day)).find(({ type }) => type === 'weekday');
      const name = bareWords(part?.value ?? '', language).replace(/\.$/, '');
      // A single letter or character is too often something else.
      if (name.length < 2) continue;
      const weekday = weekdayOf(day);
      if ((names.get(name) ?? weekday) !== weekday) unclear.add(name);
      names.set(name, weekday);
    }
  }
  for (const name of unclear) names.delete(name);
  addSaid(names, language);
  return names;
}

function addSaid(names: Map<string, Weekday>, language: string): void {
  for (const [name, weekday] of Object.entries(saidDays(language).weekdays)) {
    names.set(bareWords(name, language), weekday);
  }
}

/** Years as in file names, whatever calendar the language is used with. */
const PLAIN = { calendar: 'gregory', timeZone: 'UTC' } as const;

/** Formats want an instant: noon in UTC, where every day has 24 hours. */
function noonOf(day: Day): number {
  return (day + 0.5) * 86_400_000;
}
