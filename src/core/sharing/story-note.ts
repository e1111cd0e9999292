import { group } from 'd3-array';
import type { Day } from '../calendar/day';
import { winOf } from '../insight/milestone-win';
import type { Target } from '../journal/target';
import { inertText } from '../markdown/inert-text';
import type { ReviewPart } from '../review/review-part';
import type { Words } from '../words/words';
import type { NoteDocument } from '../review/note-document';
import type { Story } from './story';
import { ALL_DAYS } from '../calendar/period';
import type { ListTelling } from './told-list';
import { toldLine } from './told-list';

/** What a story tells. */
export interface StoryTelling extends ListTelling {
  /** setbacks, and what was learned of them */
  readonly setbacks: boolean;
  /** neither runs nor gaps */
  readonly quiet: boolean;
}

/** A goal's story as a note beside the goal's, around its owner's words. */
export function storyNote(story: Story, telling: StoryTelling): NoteDocument {
  const { goal, wins } = story;
  const { words } = telling;
  const texts = words.sharing.story;
  const title = texts.title(goal.name);
  const folder = goal.path.slice(0, goal.path.lastIndexOf('/') + 1);
  const [first, last] = [wins[0], wins.at(-1)];
  const edge = (name: string, of: typeof first, say: (day: string, text: string) => string) => ({
    name,
    markdown: of?.day == null ? '' : say(words.dates.short(of.day, 0), toldLine(of, telling)),
  });
  return {
    path: `${folder}${title}.md`,
    period: ALL_DAYS,
    sections: [
      { name: 'story', markdown: `# ${inertText(title)}\n\n${headline(story, words)}` },
      edge('story-first', first, texts.began),
      part('story-course', texts.headings.course, course(story, telling)),
      part('story-change', texts.headings.change, change(story, words)),
      part('story-effort', texts.headings.effort, effort(story, words)),
      edge('story-last', wins.length < 2 ? undefined : last, texts.latest),
    ],
    freeText: [
      {
        name: 'own',
        markdown: [`## ${texts.headings.own}`, ...texts.prompts.map((text) => `**${text}**\n\n`)]
          .join('\n\n')
          .trimEnd(),
      },
    ],
  };
}

function part(name: string, heading: string, content: string): ReviewPart {
  return { name, markdown: content === '' ? '' : `## ${heading}\n\n${content}` };
}

/** For whom, what changed, and one number: what the goal's note says, and its first metric. */
function headline({ goal, wins, days, sums, aim }: Story, words: Words): string {
  const texts = words.sharing.story;
  if (wins.length === 0) return texts.nothing(inertText(goal.name));
  const [sum] = sums;
  return [
    ...(goal.beneficiary === null ? [] : [texts.beneficiary(inertText(goal.beneficiary))]),
    ...(goal.outcome === null
      ? []
      : [texts.outcome(inertText(goal.outcome), goal.status === 'done')]),
    ...(aim === null ? [] : [texts.aim({ ...aim, of: inertUnit(aim.of) })]),
    // The aim has said it where it counts the same.
    ...(sum !== undefined && isAimOf(aim?.of, sum.name)
      ? []
      : [
          texts.number(
            sum === undefined
              ? words.evidence.amount(null, wins.length)
              : texts.amount(roundNumber(sum.sum, words), inertText(sum.name)),
            days,
          ),
        ]),
  ].join('\n\n');
}

function isAimOf(of: Target['of'] | undefined, metric: string): boolean {
  return typeof of === 'object' && of.metric === metric;
}

/** A point on the way: what it is, and the words of the win that it came with. */
interface Point {
  readonly day: Day;
  readonly name: string;
  readonly win: string | null;
}

/** Milestones, the longest run and gap, and setbacks if they are told; by day. What one win reached is one line. */
function course(story: Story, telling: StoryTelling): string {
  const points = [
    ...reached(story, telling),
    ...(telling.quiet ? [] : [...longestRun(story, telling), ...longestGap(story, telling)]),
    ...(telling.setbacks ? setbacks(story, telling) : []),
  ];
  const ofOneWin = group(
    points.sort((a, b) => a.day - b.day),
    ({ day, win }) => `${day} ${win ?? ''}`,
  );
  return [...ofOneWin.values()]
    .flatMap((same) => (same[0]?.win == null ? same.map((one) => [one]) : [same]))
    .map((same) => pointLine(same, telling))
    .join('\n');
}

/** Points of the same day and the same win, on one line. */
function pointLine(points: readonly Point[], { words, asOf }: StoryTelling): string {
  const [first] = points;
  if (first === undefined) return '';
  const { day, win } = first;
  const names = points.map(({ name }) => name).join(' · ');
  const said = win === null ? names : words.sharing.story.point(names, win);
  return `- ${words.dates.short(day, asOf)} — ${said}`;
}

/** The milestones on the way. */
function reached(story: Story, telling: StoryTelling): readonly Point[] {
  const { words, quiet } = telling;
  return (
    story.milestones
      // The first win is what the story begins with.
      .filter(({ kind, count }) => kind !== 'wins' || count > 1)
      .filter(({ kind }) => !quiet || !LOUD.includes(kind))
      .map((milestone) => {
        const { day, kind, count, of } = milestone;
        const ofDay = story.wins.filter((each) => each.day === day);
        const win = winOf(milestone, ofDay);
        // The story is its goal's own: its lines need not name it.
        const name = inertText(words.milestones.name({ kind, count, of }));
        return { day, name, win: win === undefined ? null : toldLine(win, telling) };
      })
  );
}

/** Milestones that tell of a run. */
const LOUD = ['day-streak', 'week-streak', 'month-streak'];

function longestRun({ longestRun: run }: Story, { words, asOf }: StoryTelling): readonly Point[] {
  if (run === null || run.length < 2) return [];
  const name = words.sharing.story.run(run, words.dates.range(run.first, run.last, asOf));
  return [{ day: run.last, name, win: null }];
}

function longestGap({ gap }: Story, telling: StoryTelling): readonly Point[] {
  if (gap?.end.day == null) return [];
  const name = telling.words.sharing.story.gap(gap.days);
  return [{ day: gap.end.day, name, win: toldLine(gap.end, telling) }];
}

function setbacks(story: Story, telling: StoryTelling): readonly Point[] {
  const texts = telling.words.sharing.story;
  return story.setbacks.flatMap(({ setback, lesson }) => {
    if (setback.day === null) return [];
    const learned = lesson === null ? null : toldLine(lesson, telling);
    return [
      { day: setback.day, name: texts.setback(toldLine(setback, telling), learned), win: null },
    ];
  });
}

function change({ change: found }: Story, words: Words): string {
  if (found === null) return '';
  const { columns, median, wonDays } = words.sharing.story;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(['', columns.before, columns.after]),
    '| --- | ---: | ---: |',
    row([wonDays, words.number(found.wonDays.before), words.number(found.wonDays.after)]),
    ...found.metrics.map(({ name, before, after, n }) =>
      row([
        inertText(name).replace(/\|/g, '&#124;'),
        median(roundNumber(before, words), n[0]),
        median(roundNumber(after, words), n[1]),
      ]),
    ),
  ].join('\n');
}

function effort({ wins, days, minutes, steps, sums }: Story, words: Words): string {
  const texts = words.sharing.story;
  const parts = [
    ...(steps > 0 ? [texts.steps(steps)] : []),
    ...(minutes > 0 ? [texts.minutes(minutes)] : []),
    ...sums.map(({ name, sum, n }) => texts.sum(roundNumber(sum, words), inertText(name), n)),
  ];
  // By itself the number of wins is what the headline says.
  if (parts.length === 0) return '';
  return [texts.effort(wins.length, days), ...parts].map((told) => `- ${told}`).join('\n');
}

/** At most two digits after the point: sums of fractions have many more. */
function roundNumber(value: number, words: Words): string {
  return words.number(Math.round(value * 100) / 100);
}

/** A metric is called as its user likes. */
function inertUnit(of: Target['of']): Target['of'] {
  return typeof of === 'string' ? of : { metric: inertText(of.metric) };
}
