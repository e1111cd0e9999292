import type { Entry } from '../notes/entry';

/**
 * The entries of one day in the order they were lived: as given, but times before `dayStart` (hours after midnight)
 * last. For a user whose day begins at four, 00:30 is still the evening before.
 */
export function inOrderOfDay<Each extends Pick<Entry, 'time'>>(
  entries: readonly Each[],
  dayStart: number,
): readonly Each[] {
  const isLate = ({ time }: Each) => time !== null && time < dayStart * 60;
  return [...entries.filter((each) => !isLate(each)), ...entries.filter(isLate)];
}
