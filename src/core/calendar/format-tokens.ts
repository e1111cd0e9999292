// moment's own order of alternatives: the longest spelling of a token comes first.
const TOKEN =
  /\[[^[]*\]|\\.|[Hh]mm(?:ss)?|Mo|MM?M?M?|Do|DDDo|DD?D?D?|ddd?d?|do?|w[ow]?|W[oW]?|Qo?|N{1,5}|Y{4,6}|YY|y{2,4}|yo?|gg(?:ggg?)?|GG(?:GGG?)?|[eE]|[aA]|hh?|HH?|kk?|mm?|ss?|S{1,9}|[xX]|zz?|ZZ?|LTS|LT|LL?L?L?|l{1,4}|./gsu;

/** Cuts a moment format into its tokens and literals, as moment does: `YYYY-[W]ww` → `YYYY`, `-`, `[W]`, `ww`. */
export function formatTokens(format: string): string[] {
  return format.match(TOKEN) ?? [];
}

/**
 * Whether a format says enough to name one day: a year with a month and date, a day of the year, or a week and
 * weekday.
 */
export function namesOneDay(format: string): boolean {
  const tokens = formatTokens(format);
  const has = (pattern: RegExp) => tokens.some((token) => pattern.test(token));
  if (has(/^(?:[xX]|L{1,4}|l{1,4})$/)) return true;
  const year = has(/^(?:Y+|y+)$/);
  if (year && has(/^DDD/)) return true;
  if (year && has(/^M/) && has(/^(?:DD?|Do)$/)) return true;
  return (year || has(/^[gG]+$/)) && has(/^[wW]/) && has(/^[deE]/);
}

/**
 * Whose weeks a format names: `W` and `G` mean ISO weeks, `w` and `g` the locale's; null if it names none. If a
 * format mixes them, the week's number decides.
 */
export function weekNaming(format: string): 'iso' | 'locale' | null {
  const tokens = formatTokens(format);
  const has = (pattern: RegExp) => tokens.some((token) => pattern.test(token));
  if (has(/^W[oW]?$/)) return 'iso';
  if (has(/^w[ow]?$/)) return 'locale';
  if (has(/^G+$/)) return 'iso';
  return has(/^g+$/) ? 'locale' : null;
}

/**
 * Whether a weekly format gives two weeks the same name at a year's end: a week's number beside the year of another
 * calendar (`gggg-[W]WW`, `YYYY-[W]ww`), with no day that would distinguish them.
 */
export function mixesWeekYears(format: string): boolean {
  const tokens = formatTokens(format);
  const has = (pattern: RegExp) => tokens.some((token) => pattern.test(token));
  if (has(/^(?:DD?|Do|DDD.*)$/)) return false;
  const [isoWeek, isoYear] = [has(/^W[oW]?$/), has(/^G+$/)];
  const [localeWeek, localeYear] = [has(/^w[ow]?$/), has(/^g+$/)];
  if (!isoWeek && !localeWeek) return false;
  const otherYear = (isoWeek && localeYear) || (localeWeek && isoYear);
  return otherYear || (has(/^Y+$/) && !isoYear && !localeYear);
}

/** Whether a format holds an offset from UTC: `ZZ`. */
export function namesZone(format: string): boolean {
  return formatTokens(format).some((token) => /^ZZ?$/.test(token));
}
