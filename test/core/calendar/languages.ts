import moment from 'moment';
import 'moment/min/locales';
import type { DateFormat } from '../../../src/core/calendar/date-format';
import { momentFormat } from '../../../src/core/calendar/moment-format';

moment.locale('en');

/** The port to moment as the command line fills it, for one language. */
export function dateFormat(language: string): DateFormat {
  return momentFormat(moment, language, language);
}

/** A language, then English: how file names are read. */
export function languages(language: string): readonly [DateFormat, DateFormat] {
  return [dateFormat(language), dateFormat('en')];
}
