import { select } from 'd3-selection';
import type { Day } from '../../core/calendar/day';
import type { Milestone, NextMilestone } from '../../core/insight/milestones';
import { append, appendButton, setAttribute, setShown, setText } from '../elements/element';
import type { DayCallbacks } from '../elements/day-callbacks';
import { mountProgress } from './progress';
import type { ViewTools } from '../elements/view-tools';

export interface MilestonesModel {
  readonly quiet: boolean;
  readonly today: Day;
  /** oldest first */
  readonly reached: readonly Milestone[];
  /** closest first */
  readonly ahead: readonly Ahead[];
}

/** What comes next; for a goal's milestone with its name. */
export type Ahead = NextMilestone & { readonly goal?: string };

const LATEST = 3;

/** Milestones ahead, and those reached. Quiet mode shows no runs and no comebacks: each implies misses. */
export function mountMilestones(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: DayCallbacks,
): (model: MilestonesModel) => void {
  const drawAhead = mountAhead(parent, tools);
  const drawReached = mountReached(parent, tools, callbacks);
  return (model) => {
    drawAhead(model);
    drawReached(model);
  };
}

function mountAhead(parent: HTMLElement, { words }: ViewTools): (model: MilestonesModel) => void {
  const list = append(parent, 'ul', 'small-wins-ahead');
  const progress = new WeakMap<Element, ReturnType<typeof mountProgress>>();
  return ({ ahead, quiet }) => {
    select(list)
      .selectAll<HTMLLIElement, Ahead>('.small-wins-next')
      .data(
        ahead.filter(({ kind }) => !quiet || isCalm(kind)),
        ({ kind, goal = '' }) => `${kind} ${goal}`,
      )
      .join((enter) =>
        enter
          .append('li')
          .attr('class', 'small-wins-next')
          .each(function () {
            const line = append(this, 'div', 'small-wins-progress-line');
            append(line, 'bdi');
            append(line, 'span', 'small-wins-muted');
            progress.set(this, mountProgress(this));
          }),
      )
      .each(function (next) {
        const [name, left] = this.querySelectorAll('.small-wins-progress-line > *');
        const done = next.count - next.left;
        if (name !== undefined) setText(name, words.milestones.name(next));
        if (left !== undefined) {
          setText(
            left,
            quiet ? words.milestonesView.soFar(done) : words.milestonesView.left(next.left),
          );
        }
        progress.get(this)?.(done, next.count, null);
      });
  };
}

/** The newest of those reached, and a button for all of them. */
function mountReached(
  parent: HTMLElement,
  tools: ViewTools,
  { showDay }: DayCallbacks,
): (model: MilestonesModel) => void {
  const { words } = tools;
  const heading = append(parent, 'h4', 'small-wins-sub', words.milestonesView.reached);
  const list = append(parent, 'ul', 'small-wins-reached');
  const toggle = appendButton(parent, 'small-wins-button is-quiet', () => {
    showsAll = !showsAll;
    draw();
  });
  let showsAll = false;
  let shown: readonly Milestone[] = [];
  let today: Day = 0;

  function draw(): void {
    const listed = showsAll ? shown : shown.slice(0, LATEST);
    select(list)
      .selectAll<HTMLLIElement, Milestone>('.small-wins-milestone')
      .data(listed, ({ kind, count, day, goal = '' }) => `${kind} ${count} ${day} ${goal}`)
      .join((enter) =>
        enter
          .append('li')
          .attr('class', 'small-wins-milestone')
          .each(function () {
            tools.icon(append(this, 'span', 'small-wins-milestone-icon'), 'flag');
            const button = appendButton(this, 'small-wins-link-button', () => {
              showDay(select<HTMLLIElement, Milestone>(this).datum().day);
            });
            append(button, 'bdi', 'small-wins-milestone-name');
            append(this, 'span', 'small-wins-milestone-day');
          }),
      )
      .each(function ({ kind, count, day, goal, of }) {
        const name = this.querySelector('.small-wins-milestone-name');
        const [, , date] = this.children;
        if (name !== null) setText(name, words.milestones.name({ kind, count, goal, of }));
        if (date !== undefined) setText(date, words.dates.short(day, today));
      });
    setShown(heading, shown.length > 0);
    setShown(list, shown.length > 0);
    setShown(toggle, shown.length > LATEST);
    setText(
      toggle,
      showsAll ? words.milestonesView.showLatest : words.milestonesView.showAll(shown.length),
    );
    setAttribute(toggle, 'aria-expanded', String(showsAll));
  }

  return (model) => {
    today = model.today;
    shown = model.reached.filter(({ kind }) => !model.quiet || isCalm(kind)).reverse();
    draw();
  };
}

/** The header's one number while the section is closed. */
export function milestonesSummary(
  { ahead: [next], quiet }: MilestonesModel,
  { words }: ViewTools,
): string {
  if (next === undefined || quiet) return '';
  const { winsLeft, daysLeft, weeksLeft, monthsLeft } = words.milestonesView;
  switch (next.kind) {
    case 'wins':
      return winsLeft(next.left);
    case 'day-streak':
      return daysLeft(next.left);
    case 'month-streak':
      return monthsLeft(next.left);
    default:
      return weeksLeft(next.left);
  }
}

function isCalm(kind: Milestone['kind']): boolean {
  return !['day-streak', 'week-streak', 'month-streak', 'comeback'].includes(kind);
}
