import { select } from 'd3-selection';
import type { Day } from '../../core/calendar/day';
import type { GoalNudge } from '../../core/insight/alignment';
import { nudgesWithProof, votesThisWeek } from '../../core/insight/goal-facts';
import type { GoalReport } from '../../core/insight/goal-report';
import type { GoalDetail } from './goal-detail';
import type { GoalDetailCallbacks, GoalFold } from './goal-fold';
import { mountGoalFold } from './goal-fold';
import { mountChallenge } from './challenge';
import type { EndedGoalCallbacks } from './ended-goals';
import {
  append,
  appendButton,
  isElement,
  setAttribute,
  setShown,
  setText,
} from '../elements/element';
import { plainText } from '../../core/markdown/text-runs';
import type { PeekCallbacks } from '../elements/peek';
import { onHover } from '../elements/peek';
import { onLongPress } from '../elements/long-press';
import { setSentence } from '../elements/sentence';
import { mountSparkLine } from '../elements/spark-line';
import type { ViewTools } from '../elements/view-tools';

/** What a challenge that is over can become. */
export type ChallengeEnd = 'standardize' | 'stretch' | 'stop';

export interface GoalCallbacks extends EndedGoalCallbacks, PeekCallbacks {
  /** Asks the three questions again, for a step of another size. */
  readonly narrowGoal: (path: string, event: MouseEvent) => void;
  /** Asks for a goal's name, and then the three questions. */
  readonly makeGoal: () => void;
  /** Logs a win for a goal. */
  readonly logFor: (path: string, event: MouseEvent) => void;
  readonly endChallenge: (path: string, end: ChallengeEnd, event: MouseEvent) => void;
  /** Shows what came after earlier setbacks of a goal, or one of its wins. */
  readonly showProof?: (path: string) => void;
  /** Asks what to try, for a goal's days. */
  readonly trySomething?: (path: string) => void;
}

/** How rows of goals are shown. */
export interface ShownGoals {
  /** hides strength, runs and misses */
  readonly quiet: boolean;
  readonly today: Day;
  /** everything about a goal, by its path; null where rows do not open, as in a note */
  readonly detailOf: ((path: string) => GoalDetail | null) | null;
}

/** A goal's row in a list. */
export interface GoalRow {
  readonly fold: GoalFold;
  readonly update: (report: GoalReport, shown: ShownGoals) => void;
}

/** Each goal with its strength, its run and last win, its challenge, and what there is to say about it. */
export function goalRow(
  item: HTMLElement,
  path: string,
  tools: ViewTools,
  {
    goals: callbacks,
    ...detailCallbacks
  }: GoalDetailCallbacks & { goals: GoalCallbacks | undefined },
): GoalRow {
  const name = appendButton(item, 'small-wins-goal-name', (event) => {
    callbacks?.openGoal(path, event);
  });
  onHover(name, callbacks ?? {}, () => ({ path, line: null }));
  const nameWords = append(name, 'bdi');
  const drawStrength = mountStrength(item, tools);
  const more = mountMenuButton(item, path, tools, callbacks);
  const about = append(item, 'bdi', 'small-wins-goal-about small-wins-muted');
  const facts = append(item, 'span', 'small-wins-goal-facts small-wins-muted');
  const drawChallenge = mountChallenge(item, tools);
  const drawAdvice = mountAdvice(item, path, tools, callbacks);
  const fold = mountGoalFold(item, tools, detailCallbacks, {
    openNote: (event) => {
      callbacks?.openGoal(path, event);
    },
    log: (event) => {
      callbacks?.logFor(path, event);
    },
  });
  return {
    fold,
    update(report, { quiet, detailOf }) {
      const { goal, strengthSeries, challenge, context } = report;
      setText(nameWords, goal.name);
      more(goal.name);
      drawStrength(quiet ? null : strengthSeries);
      const purpose = purposeOf(report, tools);
      setText(about, purpose);
      setShown(about, purpose !== '');
      setSentence(facts, factsOf(report, quiet, tools));
      drawChallenge(challenge === null ? null : { challenge, context }, quiet);
      drawAdvice(report, quiet);
      fold.update(goal.name, detailOf === null ? null : () => detailOf(path));
    },
  };
}

/** Whom it is for, what would show that it worked, and the votes for who does it; `''` for nothing. */
function purposeOf({ goal, context }: GoalReport, { words }: ViewTools): string {
  const { beneficiary, outcome, identity } = goal;
  const votes = votesThisWeek(context);
  return words.list(
    [
      words.goals.about(beneficiary, outcome),
      identity === null || votes === 0 ? '' : words.goals.votes(votes, identity),
    ].filter((part) => part !== ''),
  );
}

/** The button that opens a goal's menu, which a right-click and a long press open too. */
function mountMenuButton(
  item: HTMLElement,
  path: string,
  tools: ViewTools,
  callbacks: GoalCallbacks | undefined,
): (name: string) => void {
  if (callbacks === undefined) return () => undefined;
  const open = (event: MouseEvent) => {
    callbacks.menu(path, event);
  };
  const button = appendButton(item, 'small-wins-icon-button small-wins-goal-more', open);
  tools.icon(button, 'more-horizontal');
  setAttribute(button, 'aria-haspopup', 'menu');
  onLongPress(item, (event) => {
    // What is unfolded has menus of its own.
    const { target } = event;
    if (!isElement(target) || target.closest('.small-wins-goal-detail') === null) open(event);
  });
  return (name) => {
    const label = tools.words.goalsView.more(name);
    if (button.getAttribute('aria-label') !== label) tools.tooltip(button, label);
    setAttribute(button, 'aria-label', label);
  };
}

/** A goal's strength as a line and in per cent; null hides it. */
function mountStrength(item: HTMLElement, { words }: ViewTools) {
  const { goalsView: texts } = words;
  const strength = append(item, 'span', 'small-wins-goal-strength');
  strength.setAttribute('role', 'img');
  const drawLine = mountSparkLine(strength);
  const percent = append(strength, 'span');
  return (series: GoalReport['strengthSeries'] | null): void => {
    const now = Math.round((series?.at(-1) ?? 0) * 100);
    setShown(strength, series !== null);
    setAttribute(strength, 'aria-label', series === null ? null : texts.strengthSpoken(now));
    drawLine(series ?? []);
    setText(percent, series === null ? '' : texts.strength(now));
  };
}

/** What there is to say about a goal, and what can be done about it. */
function mountAdvice(
  item: HTMLElement,
  path: string,
  tools: ViewTools,
  callbacks: GoalCallbacks | undefined,
): (report: GoalReport, quiet: boolean) => void {
  const { goalsView: texts } = tools.words;
  const advice = append(item, 'div', 'small-wins-advice');
  const adviceWords = append(advice, 'div');
  const buttons = append(advice, 'div', 'small-wins-buttons');
  const button = (text: string, act: (event: MouseEvent) => void) => {
    const made = appendButton(buttons, 'small-wins-button', act);
    made.textContent = text;
    return made;
  };
  const narrow = button('', (event) => {
    callbacks?.narrowGoal(path, event);
  });
  const proof = button(tools.words.commands.showProof, () => {
    callbacks?.showProof?.(path);
  });
  const tried = button(tools.words.experiments.tried.more, () => {
    callbacks?.trySomething?.(path);
  });
  const ends = (['standardize', 'stretch', 'stop'] as const).map((end) =>
    button(texts[end], (event) => {
      callbacks?.endChallenge(path, end, event);
    }),
  );
  return (report, quiet) => {
    const { goal, challenge, context, isOver, nudges } = report;
    const isEnded = isOver && goal.status === 'active' && challenge !== null;
    const lines = isEnded
      ? [texts.over(challenge.days)]
      : nudgesWithProof(report)
          .map((told) => tools.words.goals.nudge(told, context.today, quiet))
          .map(plainText);
    setShown(advice, lines.length > 0);
    select(adviceWords)
      .selectAll<HTMLElement, string>('p')
      .data(lines)
      .join('p')
      .each(function (line) {
        setSentence(this, line);
      });
    setShown(narrow, !isEnded);
    const help = isEnded ? null : helpFor(nudges);
    setShown(proof, help === 'proof' && callbacks?.showProof !== undefined);
    setShown(tried, help === 'try' && callbacks?.trySomething !== undefined);
    setText(narrow, wantsMore(nudges) ? texts.bigger : texts.smaller);
    for (const end of ends) setShown(end, isEnded);
  };
}

/** What helps besides a smaller step: the past where a goal drifts, something new where its last days did not happen. */
function helpFor(nudges: readonly GoalNudge[]): 'proof' | 'try' | null {
  if (nudges.some(({ kind }) => kind === 'drifting')) return 'proof';
  return nudges.some(({ kind }) => kind === 'shrink') ? 'try' : null;
}

/** Whether the first remark is that the goal goes well. */
function wantsMore([first]: readonly GoalNudge[]): boolean {
  return first?.kind === 'plateau';
}

/** `3 days in a row · last win today`; quiet: only the last win. */
function factsOf(
  { streak, lastWin, isOver, context }: GoalReport,
  quiet: boolean,
  tools: ViewTools,
) {
  const { goalsView, dates } = tools.words;
  const { current } = streak;
  const day = lastWin?.day ?? null;
  if (day === null) return goalsView.noWin;
  const when = day === context.today ? null : dates.short(day, context.today);
  return quiet || isOver || current.length === 0
    ? goalsView.lastWin(when)
    : goalsView.run(current.length, current.unit, when);
}
