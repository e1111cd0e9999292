import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/day';
import type { Goal } from '../goals/goal';
import type { Goals } from '../goals/goals';
import { narrowedEntries } from '../goals/narrowed-entries';
import { isInArea } from '../markdown/area';
import { fnv1a } from '../text/fnv1a';
import { holdsWords } from '../text/search-words';
import type { EvidenceWish } from './evidence';
import type { Telling } from './told-words';
import { toldPlain } from './told-words';

/** Something that takes whole days, both included. */
export interface CalendarEvent {
  readonly first: Day;
  readonly last: Day;
  readonly summary: string;
  /** the same for the same thing in every file: it tells nothing of where that is */
  readonly id: string;
}

/**
 * What of a vault belongs in a calendar: its challenges, from their first day to their last, and its micro-steps, done
 * or still to do. By day.
 */
export function calendarEvents(
  telling: Telling,
  counting: { readonly today: Day; readonly countSteps: boolean },
  wish: EvidenceWish,
): CalendarEvent[] {
  const { goals } = telling;
  const { from, to, text, area, goal } = wish;
  const steps = narrowedEntries(goals, counting, {
    from: from ?? undefined,
    to: to ?? undefined,
    kind: 'step',
    area,
    goal,
  })
    .filter(({ wordless, state, copyOf }) => !wordless && state !== 'cancelled' && copyOf === null)
    .filter((entry) => text === null || holdsWords(entry.text, text))
    .flatMap((entry): CalendarEvent[] => {
      const { day, path, line } = entry;
      if (day === null) return [];
      const id = fnv1a(`${path}:${line}:${day}`);
      return [{ first: day, last: day, summary: toldPlain(entry, telling), id }];
    });
  return [...challenges(goals, wish), ...steps].sort((a, b) => a.first - b.first);
}

function challenges(goals: Goals, wish: EvidenceWish): CalendarEvent[] {
  return goals.all().flatMap((goal): CalendarEvent[] => {
    const { start, end, name, path } = goal;
    if (start === null || end === null || !isAsked(goal, wish)) return [];
    const { from, to } = wish;
    const isElsewhen = (from !== null && end < from) || (to !== null && start > to);
    return isElsewhen ? [] : [{ first: start, last: end, summary: name, id: fnv1a(path) }];
  });
}

function isAsked(goal: Goal, { text, area, goal: only }: EvidenceWish): boolean {
  return (
    (only === null || goal === only) &&
    (area === null || isInArea(goal.area ?? '', area)) &&
    (text === null || holdsWords(goal.name, text))
  );
}

/** Events as a file that calendars read (RFC 5545): whole days, CRLF, lines of at most 75 bytes. */
export function calendarFile(events: readonly CalendarEvent[], title: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Small Wins//EN',
    `X-WR-CALNAME:${escaped(title)}`,
    ...events.flatMap(({ first, last, summary, id }) => [
      'BEGIN:VEVENT',
      `UID:${id}@small-wins`,
      // No clock is read, so that the same notes give the same file.
      `DTSTAMP:${compact(first)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(first)}`,
      `DTEND;VALUE=DATE:${compact(last + 1)}`,
      `SUMMARY:${escaped(summary)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function compact(day: Day): string {
  return formatDay(day).replaceAll('-', '');
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/[\n\r]+/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

const LONGEST_LINE = 75;

/** Breaks a line where the next character would not fit; a character is never torn. */
function folded(line: string): string {
  let out = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character.codePointAt(0) ?? 0);
    if (bytes + size > LONGEST_LINE) {
      out += '\r\n ';
      bytes = 1;
    }
    out += character;
    bytes += size;
  }
  return out;
}

/** How many bytes a character takes in UTF-8. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
