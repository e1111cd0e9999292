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
    ...(goal.outcome === null ? [] : [texts.outcome(inertText(goal.outcome))]),
    ...(aim === null ? [] : [texts.aim({ ...aim, of: inertUnit(aim.of) })]),
    texts.number(
      sum === undefined
        ? words.evidence.amount(null, wins.length)
        : texts.amount(roundNumber(sum.sum, words), inertText(sum.name)),
      days,
    ),
  ].join('\n\n');
}

/** Milestones, the longest run and gap, and setbacks if they are told; by day. */
function course(story: Story, telling: StoryTelling): string {
  const { words, asOf, quiet } = telling;
  const texts = words.sharing.story;
  const line = (day: number, text: string) => ({
    day,
    text: `- ${words.dates.short(day, asOf)} — ${text}`,
  });
  const loud = ['day-streak', 'week-streak', 'month-streak'];
  const reached = story.milestones
    .filter(({ kind }) => !quiet || !loud.includes(kind))
    .map((milestone) => {
      const own = story.wins.filter(({ day }) => day === milestone.day);
      const isFirst = milestone.kind === 'wins' && milestone.count === 1;
      const win = isFirst ? own[0] : own.at(-1);
      // The story is its goal's own: its lines need not name it.
      const { kind, count, of } = milestone;
      const name = inertText(words.milestones.name({ kind, count, of }));
      return line(milestone.day, win === undefined ? name : `${name}: ${toldLine(win, telling)}`);
    });
  const { longestRun: run, gap } = story;
  const runs =
    quiet || run === null || run.length < 2
      ? []
      : [line(run.last, texts.run(run, words.dates.range(run.first, run.last, asOf)))];
  const gaps =
    quiet || gap?.end.day == null
      ? []
      : [line(gap.end.day, texts.gap(gap.days, toldLine(gap.end, telling)))];
  const setbacks = telling.setbacks
    ? story.setbacks.flatMap(({ setback, lesson }) =>
        setback.day === null
          ? []
          : [
              line(
                setback.day,
                texts.setback(
                  toldLine(setback, telling),
                  lesson === null ? null : toldLine(lesson, telling),
                ),
              ),
            ],
      )
    : [];
  return [...reached, ...runs, ...gaps, ...setbacks]
    .sort((a, b) => a.day - b.day)
    .map(({ text }) => text)
    .join('\n');
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
  if (wins.length === 0) return '';
  const texts = words.sharing.story;
  return [
    `- ${texts.effort(wins.length, days)}`,
    ...(minutes > 0 ? [`- ${texts.minutes(minutes)}`] : []),
    ...(steps > 0 ? [`- ${texts.steps(steps)}`] : []),
    ...sums.map(
      ({ name, sum, n }) => `- ${texts.sum(roundNumber(sum, words), inertText(name), n)}`,
    ),
  ].join('\n');
}

/** At most two digits after the point: sums of fractions have many more. */
function roundNumber(value: number, words: Words): string {
  return words.number(Math.round(value * 100) / 100);
}

/** A metric is called as its user likes. */
function inertUnit(of: Target['of']): Target['of'] {
  return typeof of === 'string' ? of : { metric: inertText(of.metric) };
}
