import { ok, strictEqual } from 'node:assert/strict';
import { isRealDay } from '../../../src/core/calendar/day';
import { dateRange } from '../../../src/core/calendar/date-range';
import { dayAhead } from '../../../src/core/calendar/day-ahead';
import { localDayWords } from '../../../src/core/calendar/local-day-words';
import { localPeriodWords } from '../../../src/core/calendar/local-period';
import { dayInWord, dayInWords } from '../../../src/core/calendar/natural-date';
import { nearDay } from '../../../src/core/calendar/near-day';
import { nearRange } from '../../../src/core/calendar/near-range';
import { parseSchedule } from '../../../src/core/journal/schedule';
import { parseTarget } from '../../../src/core/journal/target';
import { capturedLine } from '../../../src/core/logging/captured-line';
import { findDuration, parseDuration } from '../../../src/core/notes/duration';
import { findNearDates } from '../../../src/core/notes/near-date';
import { runCampaign } from '../campaign';
import { NOTE_DAY } from '../readers';

const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt-BR', 'ru', 'ja', 'ko', 'zh', 'ar', 'cs', 'th', 'xx'];
const PIECES = [
  ...['0', '1', '3', '12', '31', '99', '2026', '99999', '1e9', '-1', '½', '٣', '三', '2026-11-20', '2026-02-30'],
  ...['3.', '20.11.', '11/20', '2026年', '11月', '3日', '23:00', '24:00', '9pm', '7:5', '2 h', '(20 min)', '1h30'],
  ...['last', 'next', 'this', 'ago', 'in', 'every', 'per', 'since', 'until', 'and', 'the', 'of', '..', '–', '-'],
  ...['day', 'days', 'week', 'weeks', 'month', 'year', 'quarter', 'Q3', 'W47', 'friday', 'fri', 'may', 'noon'],
  ...['@', '@(', ')', ':', ',', '，', '、', '#win', '[', ']', '- [ ] ', '%%', '`', '__proto__', 'constructor'],
  ...['hace', 'il y a', 'vor', 'há', 'назад', '前', '전', 'قبل', 'letzten', 'dernier', 'passada', '先週', '지난주', '上周'],
  ...['\u200f', '\u00a0', '\u202f', '\ud83d', '👩‍👩‍👧', 'e\u0301', 'İ', 'ß', '\t', '  ', 'words', 'km', '1.000', '1,5'],
]; // prettier-ignore
const SLOW_MS = 1_000;

const numbersIn = (text: string): readonly string[] =>
  text.match(/-?\p{Nd}+(?:[.,:]\p{Nd}+)*/gu) ?? [];

/** Any words where a day, a range, a length or a schedule may be said, in any language: an answer or none, soon. */
await runCampaign('phrases', ({ random, pick, goesOn, fault }) => {
  const known = new Map(
    LANGUAGES.map((each) => [each, [...localDayWords(each), ...localPeriodWords(each)]]),
  );
  let tries = 0;
  for (; goesOn(); tries++) {
    const language = pick(LANGUAGES);
    const own = known.get(language) ?? [];
    const words = Array.from({ length: 1 + Math.floor(random() * 7) }, () =>
      pick(random() < 0.4 && own.length > 0 ? own : PIECES),
    ).join(random() < 0.7 ? ' ' : '');
    const told = `${language}: ${JSON.stringify(words)}`;
    const start = process.cpuUsage();
    try {
      const days = [
        dayInWords(words, NOTE_DAY, language),
        dayInWords(words, null, language),
        dayInWord(words, NOTE_DAY, language),
        dayAhead(words, NOTE_DAY, language),
      ];
      for (const day of days) ok(day === null || isRealDay(day), `the day ${String(day)}`);
      strictEqual(dayInWords(` ${words}\u00a0`, NOTE_DAY, language), days[0], 'spaces make a day');
      const range = dateRange(words, NOTE_DAY, language);
      if (range !== null) {
        const { first, last } = range;
        ok(
          isRealDay(first) && isRealDay(last) && first <= last,
          `${String(first)}–${String(last)}`,
        );
      }
      for (const near of [
        nearDay(words, NOTE_DAY, language),
        nearRange(words, NOTE_DAY, language, 1),
      ]) {
        ok(near !== words, 'meant the same');
      }
      const { words: logged, day } = capturedLine(words, NOTE_DAY, language);
      ok(isRealDay(day), `logged for ${String(day)}`);
      // What is taken for a day goes from the line; nothing comes but the bullet of what is typed as a task.
      for (const word of logged.replace(/^- (?=\[)/, '').split(/\s+/))
        ok(words.includes(word), `${word} came into the line`);
      const typed = numbersIn(words);
      for (const number of numbersIn(logged)) ok(typed.includes(number), `${number} was cut`);
      const minutes = [parseDuration(words), findDuration(words)?.minutes ?? null];
      for (const each of minutes)
        ok(each === null || (each > 0 && Number.isFinite(each)), 'minutes');
      findNearDates(words);
      parseSchedule(words);
      const amount = parseTarget(words)?.amount ?? 1;
      ok(amount > 0 && Number.isFinite(amount), `the amount ${String(amount)}`);
    } catch (error) {
      fault(`${String(error)}: ${told}`);
    }
    const { user, system } = process.cpuUsage(start);
    if (user + system > 1_000 * SLOW_MS) fault(`${String((user + system) / 1_000)} ms: ${told}`);
  }
  return tries;
});
