import { withOurDigits } from '../calendar/other-digits';

// In every language of the catalogues: after a number none of these words means anything else, so they are read
// whatever the language is set to.
const HOURS = String.raw`hours?|hrs?|h|std\.?|stunden?|horas?|heures?|ч\.?|час(?:а|ов)?|時間|[个個]?小[时時]|시간|ساعات?|ساعة`;
const MINUTES = String.raw`minutes?|mins?|m|min\.|minuten|minutos?|мин\.?|минут[аыу]?|分間?|分[钟鐘]|분|دقائق|دقيقة`;
// The digits are bounded: a number that no longer fits would turn into Infinity. After a comma there are fewer than
// the three of a thousand.
const NUMBER = String.raw`(\d{1,6}(?:\.\d{1,6}|,\d{1,2})?)`;
const DURATION = new RegExp(
  String.raw`^(?:${NUMBER}\s*(?:${HOURS}))?\s*(?:${NUMBER}\s*(?:${MINUTES}))?$`,
  'i',
);
/** `1h30`, as French, Spanish and Portuguese have it. */
const HOURS_MINUTES = /^(\d{1,2})\s?h\s?([0-5]\d)$/i;
/** `1時間半` */
const AND_A_HALF = /^(\d{1,6}\s*(?:時間|[个個]?小[时時]|시간))\s*[半반]$/;
const HALF_AN_HOUR =
  /^(?:half an hour|(?:eine )?halbe stunde|media hora|une demi-heure|meia hora|полчаса|半(?:時間|[个個]?小[时時])|نصف ساعة)$/i;

/** Reads `5m`, `25 min`, `1h30m`, `1.5 hours`, `10 Minuten`, `5分` as whole minutes, rounded; null for anything else. */
export function parseDuration(text: string): number | null {
  const written = withOurDigits(text.trim());
  if (HALF_AN_HOUR.test(written)) return 30;
  const half = AND_A_HALF.exec(written)?.[1];
  if (half !== undefined) return (parseDuration(half) ?? 0) + 30;
  const [, hours, minutes] = DURATION.exec(written) ?? HOURS_MINUTES.exec(written) ?? [];
  if (hours === undefined && minutes === undefined) return null;
  return Math.round(valueOf(hours) * 60 + valueOf(minutes));
}

function valueOf(number = '0'): number {
  return Number(number.replace(',', '.'));
}

/** A duration in parentheses, `(5m)`, and its place. */
export interface WrittenDuration {
  readonly minutes: number;
  readonly from: number;
  readonly to: number;
}

const PARENTHESES = /[(（]([^()（）]{2,40})[)）]/g;

/** The first duration in parentheses; null where there is none. */
export function findDuration(prose: string): WrittenDuration | null {
  if (!prose.includes('(') && !prose.includes('（')) return null;
  PARENTHESES.lastIndex = 0;
  for (let match = PARENTHESES.exec(prose); match !== null; match = PARENTHESES.exec(prose)) {
    const minutes = parseDuration(match[1] ?? '');
    if (minutes !== null) return { minutes, from: match.index, to: PARENTHESES.lastIndex };
  }
  return null;
}
