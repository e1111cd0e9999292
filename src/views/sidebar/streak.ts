import type { Day } from '../../core/calendar/day';
import type { HeatmapCell } from '../../core/insight/heatmap';
import type { Streak } from '../../core/insight/streak';
import { mountBeads } from './beads';
import type { CellLabel } from '../heatmap/cell-label';
import { append, setAttribute, setShown, setText } from '../elements/element';
import type { DayCallbacks } from '../elements/day-callbacks';
import type { Fact } from './facts';
import { mountFacts } from './facts';
import { mountExplanation } from '../elements/explanation';
import { mountRing } from '../elements/ring';
import { setSentence } from '../elements/sentence';
import type { ViewTools } from '../elements/view-tools';
import type { Words } from '../../core/words/words';

/** A streak that is not known yet, because its notes are being read. */
export interface UnreadStreak {
  readonly isUnread: true;
  readonly quiet: boolean;
}

export interface StreakModel {
  /** hides the run's number, freezes and misses */
  readonly quiet: boolean;
  readonly cellLabel: CellLabel;
  readonly today: Day;
  readonly current: Streak;
  /** null if it is the current one */
  readonly longest: Streak | null;
  /** 0–1 */
  readonly strength: number;
  /** the same a week ago; null if there was no week */
  readonly strengthBefore: number | null;
  /** the last seven days, today last */
  readonly days: readonly HeatmapCell[];
  /** why the streak is what it is, line by line; in quiet mode only the rhythm */
  readonly why: readonly string[];
  /** the freezes in hand, in a sentence; empty if there are none */
  readonly freezes: readonly string[];
  /** won days until the next freeze; null if one is available, or none is ever given */
  readonly nextFreeze: number | null;
}

/** The streak: its number, seven days on a thread, strength, and why. Quiet: only the days and the rhythm. */
export function mountStreak(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: DayCallbacks,
): (model: StreakModel | UnreadStreak) => void {
  const { words } = tools;
  const waiting = append(parent, 'p', 'small-wins-muted', words.streakView.reading);
  const drawHead = mountHead(parent, tools);
  const drawBeads = mountBeads(parent, tools, callbacks);
  const why = append(parent, 'div', 'small-wins-why');
  const drawWhy = (lines: readonly string[]) => {
    while (why.children.length > lines.length) why.lastElementChild?.remove();
    lines.forEach((line, i) => {
      const shown = why.querySelectorAll('p')[i];
      setSentence(shown ?? append(why, 'p'), line);
    });
  };
  const drawFacts = mountFacts(parent, tools);

  return (model) => {
    const read = 'isUnread' in model ? null : model;
    const loud = read === null || read.quiet ? null : read;
    setShown(waiting, read === null);
    drawHead(loud);
    drawBeads(read);
    setShown(why, read !== null);
    if (read !== null) {
      drawWhy(loud !== null && isFirstWin(loud) ? [words.streakView.first] : read.why);
    }
    drawFacts(loud === null ? [] : factsOf(loud, words));
  };
}

/** The run's number beside the ring of strength; null hides both. */
function mountHead(parent: HTMLElement, tools: ViewTools): (model: StreakModel | null) => void {
  const { words } = tools;
  const { streakView: texts } = words;
  const head = append(parent, 'div', 'small-wins-streak-head');
  const run = append(head, 'div', 'small-wins-run');
  const length = append(run, 'span', 'small-wins-run-length');
  run.append(' ');
  const unit = append(run, 'span', 'small-wins-run-unit');
  const strength = append(head, 'div', 'small-wins-strength');
  const strengthWords = append(strength, 'div', 'small-wins-strength-words');
  const strengthName = append(strengthWords, 'div', 'small-wins-strength-name', texts.strength);
  const trend = append(strengthWords, 'div', 'small-wins-muted');
  const gauge = append(strength, 'div', 'small-wins-gauge');
  gauge.setAttribute('role', 'img');
  const ring = mountRing(gauge, 'small-wins-gauge-ring', 44, 4);
  const percent = append(gauge, 'span', 'small-wins-gauge-number');
  const explanations = append(parent, 'div');
  mountExplanation(run, explanations, tools, 'streak');
  mountExplanation(strengthName, explanations, tools, 'strength');
  return (model) => {
    setShown(head, model !== null);
    setShown(explanations, model !== null);
    if (model === null) {
      // Hidden text must not be found by a search or a screen reader either.
      for (const element of [length, unit, trend, percent]) setText(element, '');
      return;
    }
    const { current, strengthBefore } = model;
    setText(length, words.number(current.length));
    setText(unit, texts.unit(current.length, current.unit));
    const now = Math.round(model.strength * 100);
    const change = strengthBefore === null ? null : now - Math.round(strengthBefore * 100);
    setText(trend, texts.trend(change));
    setText(percent, words.goalsView.strength(now));
    setAttribute(gauge, 'aria-label', texts.strengthSpoken(now));
    ring.update(model.strength);
  };
}

/** When the next freeze is given, and the longest run. */
function factsOf(
  { today, longest, freezes, nextFreeze }: StreakModel,
  { streakView, dates }: Words,
): Fact[] {
  const explains = 'freeze' as const;
  const facts: Fact[] = freezes.map((text) => ({ icon: 'snowflake', text, explains }));
  if (nextFreeze !== null) {
    facts.push({ icon: 'snowflake', text: streakView.nextFreeze(nextFreeze), explains });
  }
  if (longest?.start != null && longest.end !== null) {
    const range = dates.range(longest.start, longest.end, today);
    facts.push({ icon: 'flag', text: streakView.longest(longest.length, longest.unit, range) });
  }
  return facts;
}

/** Nothing has been won before today. */
function isFirstWin({ days }: StreakModel): boolean {
  const today = days.at(-1);
  return (
    today?.count === 1 && days.every(({ day, status }) => day === today.day || status === 'before')
  );
}
