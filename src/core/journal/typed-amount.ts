import { withOurDigits } from '../calendar/other-digits';

/** A number at the beginning of what a person has typed, as it is understood. */
export interface TypedAmount {
  readonly number: number;
  /** what else it may mean to others: `60.000` is 60 where a point begins the fraction; null if it is clear */
  readonly or: number | null;
  /** the number as it is written, and what comes after it, such as a unit */
  readonly written: string;
  readonly rest: string;
}

const NUMBER = /^\d[\d.,'’٬٫\u00a0\u202f ]*/u;
const IN_THREES = /^[1-9]\d{0,2}(?:([.,'’٬\s])\d{3})(?:\1\d{3})*$/u;

/**
 * Reads a number as people write it in `language` (a BCP 47 tag): `60.000` is sixty thousand in German and sixty in
 * English, `60 000` and `60,000` are what they are in French and in English, `7,5` is seven and a half. Null for what
 * begins with no number, and for one that nobody writes, such as `1.2.3`.
 */
export function typedAmount(text: string, language: string): TypedAmount | null {
  const typed = withOurDigits(text.trim());
  const [written = ''] = NUMBER.exec(typed) ?? [];
  const digits = written.replace(/[.,'’٬٫\s]+$/u, '');
  if (digits === '') return null;
  const rest = typed.slice(digits.length).trim();
  const read = numberIn(digits, language);
  return read === null ? null : { ...read, written: digits, rest };
}

function numberIn(
  digits: string,
  language: string,
): { readonly number: number; readonly or: number | null } | null {
  if (/^\d+$/.test(digits)) return { number: Number(digits), or: null };
  const points = digits.replace(/[^.,٫]/gu, '');
  const last = points.slice(-1);
  const whole = last === '' ? digits : digits.slice(0, digits.lastIndexOf(last));
  const fraction = last === '' ? '' : digits.slice(digits.lastIndexOf(last) + 1);
  const asFraction = fractionOf(whole, fraction, last);
  const asThousands = IN_THREES.test(digits) ? Number(digits.replace(/\D/gu, '')) : null;
  if (asThousands === null || asFraction === null || last === '') {
    const number = asThousands ?? asFraction;
    return number === null ? null : { number, or: null };
  }
  return pointOf(language) === last
    ? { number: asFraction, or: asThousands }
    : { number: asThousands, or: asFraction };
}

/** `7` and `5` as 7.5; null where the whole has the same point in it, or groups that are not of three. */
function fractionOf(whole: string, fraction: string, point: string): number | null {
  if (!/^\d+$/.test(fraction)) return null;
  const isWhole = /^\d+$/.test(whole) || (IN_THREES.test(whole) && !whole.includes(point));
  if (!isWhole) return null;
  return Number(`${whole.replace(/\D/gu, '')}.${fraction}`);
}

/** What comes before the fraction of a number. */
function pointOf(language: string): string {
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}
