import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/day';
import type { MilestoneKind } from '../insight/milestones';
import type { DayStatus } from '../journal/day-status';
import type { Goals } from '../goals/goals';
import type { Status } from '../journal/status';
import type { ListedEntry } from '../journal/journal';
import { goalList } from './goal-section';
import { entryList } from './entry-list';
import { headline, headlineOfNone } from './headline';
import { inertText } from '../markdown/inert-text';
import type { ReviewPart } from './review-part';
import type { NoteLink } from './note-link';
import { numbersTable } from './numbers-table';
import { patternList } from './pattern-list';
import { isTold } from './period-stage';
import type { Review } from './review';
import type { Words } from '../words/words';

export interface ReviewStyle {
  readonly words: Words;
  readonly link: NoteLink;
  /** knows which links lead to a goal; null where there are no goals */
  readonly goals: Goals | null;
  /** no number of a run, no freeze, no miss, no comparison downwards */
  readonly quiet: boolean;
  /** a heatmap of the week below its table, drawn by the plugin */
  readonly heatmap: boolean;
}

/**
 * A review as Markdown, part by part, complete without the plugin. Headline, week and wins are always written; any
 * other part with nothing to say is empty and has no heading; of a week that lies ahead, or before the first win, there
 * is nothing else to say.
 */
export function reviewSections(review: Review, style: ReviewStyle): ReviewPart[] {
  const { wins, steps, setbacks, lessons, kudos, stage } = review;
  const told = (content: () => string) => (isTold(stage) ? content() : '');
  const { review: texts } = style.words;
  const { headings, none } = texts;
  const listed = (entries: readonly ListedEntry[]) => entryList(entries, null, style);
  const winGroups = wins.map(({ goal, area, entries }): Group => [
    goal === null ? inertText(area ?? headings.otherWins) : style.link(goal.path),
    entryList(entries, goal, style),
  ]);
  const isGrouped = wins.some(({ goal, area }) => goal !== null || area !== null);
  const listOfWins = isGrouped ? groups(winGroups) : (winGroups[0]?.[1] ?? '');
  const part = (name: string, heading: string, content: string): ReviewPart => ({
    name,
    markdown: content === '' ? '' : `## ${heading}\n\n${content}`,
  });
  return [
    { name: 'headline', markdown: headlineOf(review, style) },
    part('week', headings.week, week(review, style)),
    part('wins', headings.wins, listOfWins || none),
    part(
      'steps',
      headings.steps,
      groups([
        [headings.done, listed(steps.done)],
        [headings.open, listed(steps.open)],
      ]),
    ),
    part(
      'lessons',
      kudos.length === 0 ? headings.lessons : headings.lessonsAndKudos,
      groups([
        [headings.setbacksOnly, listed(setbacks)],
        [headings.lessonsOnly, listed(lessons)],
        [headings.kudosOnly, listed(kudos)],
      ]),
    ),
    part(
      'numbers',
      headings.numbers,
      told(() => numbersTable(review.numbers, 'week', style)),
    ),
    part(
      'goals',
      headings.goals,
      told(() => goalList(review, style)),
    ),
    part(
      'patterns',
      headings.patterns,
      told(() => patternList(review, style)),
    ),
    part(
      'milestones',
      headings.milestones,
      told(() => milestoneList(review, style)),
    ),
  ];
}

function headlineOf(review: Review, { words, quiet }: ReviewStyle): string {
  const none = headlineOfNone(review.stage, 'week', words.periodReview);
  return none ?? words.review.headline(headline(review, quiet));
}

/** The parts one after the other, as they are in a note, without markers. */
export function joinParts(parts: readonly ReviewPart[]): string {
  const spoken = parts.map(({ markdown }) => markdown).filter((markdown) => markdown !== '');
  return `${spoken.join('\n\n')}\n`;
}

/** A heading and a list; without the list nothing is written. */
type Group = readonly [heading: string, list: string];

function groups(all: readonly Group[]): string {
  return all
    .filter(([, list]) => list !== '')
    .map(([heading, list]) => `### ${heading}\n\n${list}`)
    .join('\n\n');
}

/** The days side by side, each with its count and its status. */
function week({ days, period, last, stage }: Review, style: ReviewStyle): string {
  const { words, quiet, heatmap } = style;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    row(days.map(({ day }) => words.dates.weekdayAndDate(day))),
    row(days.map(() => ':-:')),
    row(days.map(({ status, count }) => (status === 'future' ? '–' : words.number(count)))),
    row(
      days.map((day) => {
        if (stage === 'before-first-win') return words.review.status.before;
        return isOver(day, last) && !quiet ? words.review.status.missed : statusWord(day, style);
      }),
    ),
  ];
  if (heatmap) table.push('', heatmapBlock(period.first, last));
  return table.join('\n');
}

/** As of a week's last day, that day stays open forever; anyone who reads the review later knows that it is over. */
function isOver({ day, status }: DayStatus, last: Day): boolean {
  return status === 'open' && day === last;
}

/** A code block that draws the days. */
export function heatmapBlock(first: Day, last: Day): string {
  const range = `${formatDay(first)}..${formatDay(last)}`;
  return ['```small-wins', 'view: heatmap', `range: ${range}`, '```'].join('\n');
}

/** What quiet mode does not name. */
const LOUD_STATUSES: ReadonlySet<Status> = new Set<Status>(['open', 'frozen', 'missed']);

function statusWord({ status, isPartial }: DayStatus, { quiet, words }: ReviewStyle): string {
  if (quiet && LOUD_STATUSES.has(status)) return '–';
  return status === 'missed' && isPartial ? words.review.partly : words.review.status[status];
}

/** Kinds that are about a run, or about what was missed. */
const LOUD: ReadonlySet<MilestoneKind> = new Set<MilestoneKind>([
  'day-streak',
  'week-streak',
  'month-streak',
  'comeback',
]);

function milestoneList(
  { milestones, nextMilestone }: Review,
  { words, quiet }: ReviewStyle,
): string {
  const isNamed = ({ kind }: { readonly kind: MilestoneKind }) => !quiet || !LOUD.has(kind);
  const reached = milestones
    .filter(isNamed)
    .map(
      (milestone) =>
        `- ${inertText(words.milestones.name(milestone))} — ${words.dates.weekdayAndDate(milestone.day)}`,
    );
  const isNextNamed = nextMilestone !== null && isNamed(nextMilestone);
  const next = isNextNamed ? [words.milestones.next(nextMilestone)] : [];
  return [reached.join('\n'), ...next].filter((part) => part !== '').join('\n\n');
}
