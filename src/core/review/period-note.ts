import type { Weekday } from '../calendar/day';
import type { Period } from '../calendar/period';
import { nudgesWithProof } from '../insight/goal-facts';
import type { ListedEntry } from '../journal/journal';
import { inertText } from '../markdown/inert-text';
import type { PeriodHeadline, PeriodName } from '../words/headline';
import type { Words } from '../words/words';
import { calendarTable } from './calendar-table';
import { entryList } from './entry-list';
import type { GoalPeriod } from './goal-period';
import type { Highlight } from './highlights';
import { comparison, headlineOfNone, namedDueDays, numberNamed } from './headline';
import type { ReviewPart } from './review-part';
import type { NoteLink } from './note-link';
import { patternList } from './pattern-list';
import { plainNumber } from './numbers-table';
import type { PeriodReview } from './period-review';
import { isLong } from './period-review';
import { isTold } from './period-stage';
import { progressTable } from './progress-table';
import type { ReviewStyle } from './review-note';
import { heatmapBlock } from './review-note';
import { withoutLooseDashes } from '../text/loose-dashes';
import { sentencesOf } from '../words/sentences';

/** How a longer review is written: as a weekly one, and where its weeks begin. */
export interface PeriodStyle extends ReviewStyle {
  readonly firstWeekday: Weekday;
}

/** The period in values. In quiet mode it holds neither a run nor a comparison downwards. */
export function periodHeadline(review: PeriodReview, quiet: boolean): PeriodHeadline {
  const { period, days, numbers, asOf, longestRun, strongestWeek } = review;
  const wonDays = numberNamed('wonDays', numbers)?.now ?? 0;
  return {
    name: nameOf(period),
    asOf,
    isOver: review.stage === 'over',
    wins: numberNamed('wins', numbers)?.now ?? 0,
    wonDays,
    dueDays: namedDueDays(numbers),
    winsElsewhere: days.filter(({ count }) => count > 0).length !== wonDays,
    last: comparison(numbers, asOf === period.last, quiet),
    run: quiet ? null : longestRun,
    strongestWeek:
      strongestWeek === null
        ? null
        : {
            first: strongestWeek.period.first,
            last: strongestWeek.period.last,
            wins: strongestWeek.numbers.wins,
          },
  };
}

function nameOf({ kind, first, last }: Period): PeriodName {
  return kind === 'days' && first === last ? 'day' : kind;
}

/**
 * A review of a month, a quarter, a year or a range as Markdown, part by part. Headline and calendar are always
 * written, but no calendar of a period that lies ahead or before the first win; any other part with nothing to say is
 * empty.
 */
export function periodSections(review: PeriodReview, style: PeriodStyle): ReviewPart[] {
  const { words, quiet, firstWeekday, heatmap } = style;
  const { headings, headline } = words.periodReview;
  const { period, goals, parts, stage } = review;
  const drawn = heatmap ? `\n\n${heatmapBlock(period.first, period.last)}` : '';
  const none = headlineOfNone(stage, nameOf(period), words.periodReview);
  const told = (content: () => string) => (isTold(stage) ? content() : '');
  return [
    { name: 'headline', markdown: none ?? headline(periodHeadline(review, quiet)) },
    part(
      'calendar',
      headings.calendar,
      told(() => calendarTable(review, words, firstWeekday) + drawn),
    ),
    part(
      'progress',
      isLong(period) ? headings.months : headings.weeks,
      told(() => (parts.length > 1 ? progressTable(review, words) : '')),
    ),
    part(
      'goals',
      headings.goals,
      told(() => goals.map((goal) => goalItem(goal, review, style)).join('\n')),
    ),
    ...(period.kind === 'days' ? retroParts(review, style) : longParts(review, style)),
  ];
}

function part(name: string, heading: string, content: string): ReviewPart {
  return { name, markdown: content === '' ? '' : `## ${heading}\n\n${content}` };
}

function longParts(review: PeriodReview, style: PeriodStyle): ReviewPart[] {
  const { headings } = style.words.periodReview;
  return [
    part('highlights', headings.highlights, highlightList(review, style)),
    part('learned', headings.learned, learned(review, style)),
    part('patterns', headings.patterns, patternList(review, style)),
  ];
}

/** If there are more wins than this, only the highlights are listed. */
const MOST_WINS_IN_FULL = 150;

function retroParts(review: PeriodReview, style: PeriodStyle): ReviewPart[] {
  const { headings } = style.words.periodReview;
  const { headings: weekly } = style.words.review;
  const count = review.wins.reduce((sum, { entries }) => sum + entries.length, 0);
  const { first, last } = review.period;
  const dated = { ...style, datesAsOf: last - first < 7 ? null : review.asOf };
  const isGrouped = review.wins.some(({ goal, area }) => goal !== null || area !== null);
  const groups = review.wins.map(({ goal, area, entries }) => {
    const list = entryList(entries, goal, dated);
    if (!isGrouped) return list;
    const name = goal === null ? inertText(area ?? headings.otherWins) : style.link(goal.path);
    return `### ${name}\n\n${list}`;
  });
  const wins = count > MOST_WINS_IN_FULL ? highlightList(review, style) : groups.join('\n\n');
  return [
    part('wins', headings.wins, wins),
    part('setbacks', headings.setbacks, entryList(review.setbacks, null, dated)),
    part('lessons', weekly.lessonsOnly, entryList(review.lessons, null, dated)),
  ];
}

function goalItem(
  { report, ...told }: GoalPeriod,
  { asOf }: PeriodReview,
  style: PeriodStyle,
): string {
  const { words, link, quiet } = style;
  const { goal } = report;
  const percent = (share: number) => Math.round(share * 100);
  const sentences = [
    words.periodReview.goal(
      {
        wins: told.wins,
        days: told.winDays,
        run: quiet ? null : told.longestRun,
        before: percent(told.strength.before),
        after: percent(told.strength.after),
      },
      goal.status === 'active' ? null : goal.status,
    ),
    ...(goal.identity === null || told.wins === 0
      ? []
      : [words.review.votes(told.wins, inertText(goal.identity))]),
    ...told.metrics.map(({ name, first, last, n }) =>
      words.periodReview.metric(
        inertText(name),
        plainNumber(first, words),
        plainNumber(last, words),
        n,
      ),
    ),
    ...(report.aim === null ? [] : words.goals.aim(report.aim, asOf, quiet).map(inertText)),
    ...(report.ladder === null ? [] : [inertText(words.goals.ladder(report.ladder))]),
    ...(report.challenge === null
      ? []
      : [words.goals.challengeSentence(report.challenge, asOf, quiet)]),
    ...nudgesWithProof(report).map((nudge) => inertText(words.goals.nudge(nudge, asOf, quiet))),
  ];
  return `- ${words.isolated(link(goal.path))} — ${sentencesOf(sentences)}`.trimEnd();
}

function highlightList({ highlights, asOf }: PeriodReview, style: PeriodStyle): string {
  const { words, quiet } = style;
  return highlights
    .filter((highlight) => !quiet || !isLoud(highlight))
    .map(({ entry, reason }) => {
      const why = words.periodReview.highlight(reason);
      return `- ${line(entry, asOf, style)}${why === null ? '' : ` · ${inertText(why)}`}`;
    })
    .join('\n');
}

/** Whether it is about a run, or about the days without a win before it. */
function isLoud({ reason }: Highlight): boolean {
  if (reason.kind === 'return') return true;
  if (reason.kind !== 'milestone') return false;
  return ['day-streak', 'week-streak', 'month-streak', 'comeback'].includes(reason.milestone.kind);
}

function line(
  { text, day, path, blockId }: ListedEntry,
  asOf: number,
  { words, link }: { readonly words: Words; readonly link: NoteLink },
): string {
  const note = words.review.links([link(path, blockId)]);
  const place = day === null ? note : words.review.place(words.periodReview.day(day, asOf), note);
  return `${words.isolated(inertText(withoutLooseDashes(text)))} — ${place}`;
}

function learned(review: PeriodReview, style: PeriodStyle): string {
  const { words, link } = style;
  const { lessons, followed, asOf } = review;
  const heading = words.periodReview.headings.afterSetbacks;
  const list = lessons.map((lesson) => `- ${line(lesson, asOf, style)}`).join('\n');
  const after = followed
    .map(({ setback, win }) => {
      const next = words.periodReview.followed(
        inertText(withoutLooseDashes(win.text)),
        win.day ?? asOf,
        link(win.path, win.blockId),
        asOf,
      );
      return `- ${words.periodReview.setback(line(setback, asOf, style), next)}`;
    })
    .join('\n');
  return [list, after === '' ? '' : `### ${heading}\n\n${after}`]
    .filter((content) => content !== '')
    .join('\n\n');
}
