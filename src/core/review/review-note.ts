import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/day';
import type { DayWords } from '../calendar/day-words';
import { milestoneWords, nextMilestoneWords } from '../insight/milestone-words';
import type { MilestoneKind } from '../insight/milestones';
import {
  patternEvidence,
  patternSentence,
  speaksOfMisses,
} from '../insight/patterns/pattern-words';
import type { DayStatus } from '../journal/day-status';
import type { ListedEntry } from '../journal/journal';
import { challengeQuestions, goalList, stepTasks } from './goal-section';
import { headline } from './headline';
import { foldWhiteSpace, inertText } from '../markdown/inert-text';
import type { ReviewPart } from './merge-note';
import type { NoteLink } from './note-link';
import { numbersTable } from './numbers-table';
import type { Review } from './review';

export interface ReviewStyle {
  readonly words: DayWords;
  readonly link: NoteLink;
  /** no number of a run, no freeze, no miss, no comparison downwards */
  readonly quiet: boolean;
  /** a heatmap of the week below its table, drawn by the plugin */
  readonly heatmap: boolean;
}

const NONE = 'None this week.';
const NO_GOALS = 'No goals yet.';
const NO_PATTERNS = 'None confirmed yet.';

/** A review as Markdown, part by part, complete without the plugin. A part with nothing to say says so. */
export function reviewSections(review: Review, style: ReviewStyle): ReviewPart[] {
  const { wins, steps, setbacks, lessons } = review;
  const listed = (entries: readonly ListedEntry[]) => list(entries, style);
  const winGroups = wins.map(({ goal, area, entries }): Group => [
    goal === null ? inertText(area ?? 'Everything else') : style.link(goal.path),
    listed(entries),
  ]);
  const isGrouped = wins.some(({ goal, area }) => goal !== null || area !== null);
  return [
    { name: 'headline', markdown: headline(review, style.quiet) },
    { name: 'week', markdown: section('The week', week(review, style)) },
    {
      name: 'wins',
      markdown: section('Wins', isGrouped ? groups(winGroups) : (winGroups[0]?.[1] ?? '')),
    },
    {
      name: 'steps',
      markdown: section(
        'Steps',
        groups([
          ['Done', listed(steps.done)],
          ['To carry over', listed(steps.open)],
        ]),
      ),
    },
    {
      name: 'lessons',
      markdown: section(
        'Setbacks and lessons',
        groups([
          ['Setbacks', listed(setbacks)],
          ['Lessons', listed(lessons)],
        ]),
      ),
    },
    { name: 'numbers', markdown: section('Numbers', numbersTable(review.numbers, style.quiet)) },
    { name: 'goals', markdown: section('Goals', goalList(review, style) || NO_GOALS) },
    { name: 'patterns', markdown: section('Patterns', patternList(review, style) || NO_PATTERNS) },
    { name: 'milestones', markdown: section('Milestones', milestoneList(review, style)) },
  ];
}

/**
 * What follows the review and is the user's own: prompts with room for an answer, and the steps to come. With `about`
 * it asks what becomes of challenges that have ended, and names the steps of goals.
 */
export function reviewFreeText(
  prompts: readonly string[],
  stepTag: string,
  about: { readonly review: Review; readonly link: NoteLink } | null = null,
): ReviewPart[] {
  const questions = about === null ? [] : challengeQuestions(about.review, about.link);
  const asked = [...questions, ...prompts.map(boldPrompt)];
  const reflect = ['## Reflect', ...asked.map((prompt) => `${prompt}\n\n`)];
  const tasks = about === null ? [] : stepTasks(about.review, stepTag, about.link);
  const hint = `Up to three steps of two minutes each, such as \`- [ ] Open the book #${stepTag}\`.`;
  return [
    { name: 'reflect', markdown: reflect.join('\n\n').trimEnd() },
    { name: 'next', markdown: `## Next week\n\n${hint}\n\n${tasks.join('\n') || '- [ ] '}` },
  ];
}

/** Confirmed patterns, each with its numbers. Quiet mode leaves out what speaks of misses. */
function patternList({ patterns, asOf }: Review, { words, quiet }: ReviewStyle): string {
  return patterns
    .filter(({ id }) => !quiet || !speaksOfMisses(id))
    .map(
      (pattern) => `${patternSentence(pattern.finding)} ${patternEvidence(pattern, words, asOf)}`,
    )
    .map((sentences) => `- ${inertText(sentences)}`)
    .join('\n');
}

/** The parts one below the other, as they stand in a note, without markers. */
export function joinParts(parts: readonly ReviewPart[]): string {
  return `${parts.map(({ markdown }) => markdown).join('\n\n')}\n`;
}

function section(heading: string, content: string): string {
  return `## ${heading}\n\n${content === '' ? NONE : content}`;
}

/** A heading and a list; without the list nothing is said. */
type Group = readonly [heading: string, list: string];

function groups(all: readonly Group[]): string {
  return all
    .filter(([, list]) => list !== '')
    .map(([heading, list]) => `### ${heading}\n\n${list}`)
    .join('\n\n');
}

function list(entries: readonly ListedEntry[], style: ReviewStyle): string {
  return entries.map((entry) => `- ${inertText(entry.text)} — ${place(entry, style)}`).join('\n');
}

function place({ day, path, blockId }: ListedEntry, { words, link }: ReviewStyle): string {
  const note = link(path, blockId);
  return day === null ? note : `${words.weekdayAndDate(day)}, ${note}`;
}

/** The days side by side, each with its count and what became of it. */
function week({ days, period, last }: Review, { words, quiet, heatmap }: ReviewStyle): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    row(days.map(({ day }) => words.weekdayAndDate(day))),
    row(days.map(() => ':-:')),
    row(days.map(({ status, count }) => (status === 'future' ? '–' : String(count)))),
    row(days.map((day) => (isOver(day, last) && !quiet ? 'no win' : statusWord(day, quiet)))),
  ];
  if (heatmap) table.push('', heatmapBlock(period.first, last));
  return table.join('\n');
}

/** A week's last day stays open for ever as of that day; whoever reads of it later knows that it is over. */
function isOver({ day, status }: DayStatus, last: Day): boolean {
  return status === 'open' && day === last;
}

function heatmapBlock(first: Day, last: Day): string {
  const range = `${formatDay(first)}..${formatDay(last)}`;
  return ['```small-wins', 'view: heatmap', `range: ${range}`, '```'].join('\n');
}

function statusWord({ status, partial }: DayStatus, quiet: boolean): string {
  switch (status) {
    case 'won':
    case 'paused':
      return status;
    case 'rest':
      return 'rest day';
    case 'future':
      return 'to come';
    case 'before':
    case 'after':
      return '–';
    case 'open':
      return quiet ? '–' : 'open';
    case 'frozen':
      return quiet ? '–' : 'freeze';
    case 'missed':
      if (quiet) return '–';
      return partial ? 'partly' : 'no win';
  }
}

/** Kinds that tell of a run, or of what was missed. */
const LOUD: ReadonlySet<MilestoneKind> = new Set<MilestoneKind>([
  'day-streak',
  'week-streak',
  'comeback',
]);

function milestoneList(
  { milestones, nextMilestone }: Review,
  { words, quiet }: ReviewStyle,
): string {
  const isTold = ({ kind }: { readonly kind: MilestoneKind }) => !quiet || !LOUD.has(kind);
  const reached = milestones
    .filter(isTold)
    .map(
      (milestone) =>
        `- ${inertText(milestoneWords(milestone))} — ${words.weekdayAndDate(milestone.day)}`,
    );
  const told = reached.length === 0 ? NONE : reached.join('\n');
  if (nextMilestone === null || !isTold(nextMilestone)) return told;
  return `${told}\n\nNext: ${nextMilestoneWords(nextMilestone)}.`;
}

/** A prompt stands out; a field to fill in behind it stays as it is. */
function boldPrompt(prompt: string): string {
  const [, question = '', field = ''] = /^([^[]*)(.*)$/s.exec(foldWhiteSpace(prompt)) ?? [];
  const words = question.trim();
  const bold = words === '' || words.includes('*') ? words : `**${words}**`;
  return [bold, field].filter((part) => part !== '').join(' ');
}
