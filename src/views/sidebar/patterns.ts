import { select } from 'd3-selection';
import type { Day, Weekday } from '../../core/calendar/day';
import type { Finding, Pattern, PatternId } from '../../core/insight/patterns/pattern';
import type {
  Loop,
  PatternsReport,
  Unasked,
  Wanting,
} from '../../core/insight/patterns/patterns-report';
import { CONFIRMATION } from '../../core/insight/patterns/patterns';
import { plainText } from '../../core/markdown/text-runs';
import { speaksOfMisses } from '../../core/insight/patterns/pattern';
import type { ExperimentCallbacks } from './experiments';
import { append, appendButton, setShown, setText } from '../elements/element';
import { mountPatternRange } from './pattern-range';
import { mountPatternRates } from './pattern-rates';
import { mountProgress } from './progress';
import type { ViewTools } from '../elements/view-tools';
import { mountWeekdayShares } from './weekday-shares';
import { sentencesOf } from '../../core/words/sentences';

export interface PatternsModel {
  /** hides everything that speaks of misses */
  readonly quiet: boolean;
  readonly today: Day;
  readonly firstWeekday: Weekday;
  readonly report: PatternsReport;
}

/** How many of the questions that wait for data are named. */
const NAMED_WAITING = 2;

/**
 * What the days show: confirmed, perhaps chance, still waiting, and merely described, in separate parts and in this
 * order.
 */
export function mountPatterns(
  parent: HTMLElement,
  tools: ViewTools,
  experiments?: Pick<ExperimentCallbacks, 'begin'>,
): (model: PatternsModel) => void {
  const { patternsView: texts } = tools.words;
  const later = append(parent, 'p', 'small-wins-muted small-wins-under', texts.later);
  const confirmed = append(parent, 'div', 'small-wins-patterns-confirmed');
  const chance = group(parent, texts.mayBeChance);
  const gathering = append(parent, 'div', 'small-wins-patterns-group');
  const gatheringHead = append(gathering, 'h4', 'small-wins-sub', texts.gathering);
  const rest = append(gathering, 'p', 'small-wins-muted small-wins-under');
  const loop = group(parent, texts.loop);
  const drawLoop = mountLoop(loop, tools, experiments);
  const described = group(parent, texts.described);
  const drawUnasked = mountUnasked(parent, tools);
  const found = append(parent, 'details', 'small-wins-how-found');
  append(found, 'summary', 'small-wins-muted', texts.howFound);
  append(found, 'p', 'small-wins-muted small-wins-under', texts.howFoundAnswer);
  const drawWeekdays = mountWeekdayShares(described, tools);
  const drawConfirmed = mountPatternList(confirmed, tools, experiments);
  const drawChance = mountPatternList(chance, tools);
  const drawWaiting = mountWaiting(gathering, rest, tools);

  return ({ today, firstWeekday, report, quiet }) => {
    const heard = ({ id }: { readonly id: PatternId }) => !quiet || !speaksOfMisses(id);
    const shown = report.confirmed.filter(heard);
    const perhaps = report.mayBeChance.filter(heard);
    const nothing = report.foundNothing.filter((id) => heard({ id })).length;
    // In the first weeks no question can be asked yet: there is nothing to see but what the days look like.
    const isAsked = shown.length + perhaps.length + nothing > 0;
    const waiting = isAsked ? report.wanting.filter(heard) : [];
    drawConfirmed(shown, today);
    setShown(chance, perhaps.length > 0);
    drawChance(perhaps, today);
    const unnamed = Math.max(0, waiting.length - NAMED_WAITING);
    setShown(gathering, waiting.length + nothing > 0);
    drawWaiting(waiting.slice(0, NAMED_WAITING));
    setShown(rest, unnamed + nothing > 0);
    setShown(gatheringHead, waiting.length > 0);
    setText(rest, texts.rest(unnamed, nothing, shown.length + perhaps.length + waiting.length > 0));
    const madeGood = quiet ? { count: 0, of: 0 } : report.described.madeGood;
    const sentences = tools.words.patterns.described({ ...report.described, madeGood });
    const hasWeekdays = report.described.weekdays.some(({ of }) => of > 0);
    setShown(described, sentences.length > 0 || hasWeekdays);
    drawWeekdays(report.described.weekdays, sentencesOf(sentences), firstWeekday);
    setShown(found, isAsked);
    const cameBack = quiet ? null : (report.described.loop ?? null);
    setShown(loop, cameBack !== null);
    if (cameBack !== null) drawLoop(cameBack);
    setShown(later, !isAsked && !hasWeekdays);
    drawUnasked(isAsked ? report.notAsked.filter(heard) : []);
  };
}

/** How many patterns are confirmed, for the collapsed section's header. */
export function patternsSummary({ report }: PatternsModel, { words }: ViewTools): string {
  const { confirmed } = report;
  return confirmed.length === 0 ? '' : words.patternsView.found(confirmed.length);
}

function group(parent: HTMLElement, title: string): HTMLElement {
  const root = append(parent, 'div', 'small-wins-patterns-group');
  append(root, 'h4', 'small-wins-sub', title);
  return root;
}

function mountPatternList(
  parent: HTMLElement,
  tools: ViewTools,
  experiments?: Pick<ExperimentCallbacks, 'begin'>,
): (patterns: readonly Pattern[], today: Day) => void {
  const pictures = new WeakMap<Element, (pattern: Pattern | null) => void>();
  return (patterns, today) => {
    select(parent)
      .selectAll<HTMLElement, Pattern>('.small-wins-pattern')
      .data(patterns, ({ id }) => id)
      .join((enter) =>
        enter
          .append('div')
          .attr('class', 'small-wins-pattern')
          .each(function ({ finding }) {
            append(this, 'p', 'small-wins-pattern-sentence');
            pictures.set(this, mountPicture(this, tools));
            append(this, 'p', 'small-wins-muted small-wins-under');
            const fold = append(this, 'details', 'small-wins-sure');
            append(fold, 'summary', 'small-wins-muted', tools.words.patternsView.howSure);
            append(fold, 'p', 'small-wins-muted small-wins-under');
            mountTry(this, tools, experiments, () => measureOf(finding));
          }),
      )
      .each(function (pattern) {
        const [sentence, sure, evidence] = this.querySelectorAll<HTMLElement>('p');
        if (sentence !== undefined)
          setText(sentence, tools.words.patterns.sentence(pattern.finding));
        if (evidence !== undefined) {
          setText(evidence, tools.words.patterns.evidence(pattern, today));
        }
        if (sure !== undefined) setText(sure, tools.words.patterns.sure(pattern, CONFIRMATION));
        // A picture makes a finding look certain, so one that may be chance has none.
        pictures.get(this)?.(pattern.confirmed ? pattern : null);
      });
  };
}

/** Offers to try something, where the app can: a pattern says what comes together, and not which of the two does it. */
function mountTry(
  parent: HTMLElement,
  { words }: ViewTools,
  experiments: Pick<ExperimentCallbacks, 'begin'> | undefined,
  measure: () => string | undefined,
): void {
  if (experiments === undefined) return;
  const begin = appendButton(parent, 'small-wins-text-button', () => {
    experiments.begin(measure());
  });
  begin.textContent = words.experiments.tried.more;
}

/** What an experiment about a pattern would look at; undefined for won days. */
function measureOf(finding: Finding): string | undefined {
  return finding.id === 'metric' ? finding.metric : undefined;
}

/** Two shares as bars, or any other difference as a range. */
function mountPicture(parent: HTMLElement, tools: ViewTools): (pattern: Pattern | null) => void {
  const drawRates = mountPatternRates(parent, tools);
  const drawRange = mountPatternRange(parent, tools);
  return (pattern) => {
    drawRates(pattern === null ? [] : tools.words.patterns.rates(pattern.finding));
    drawRange(pattern);
  };
}

/** What keeps coming back: its words, and what was written after it. */
function mountLoop(
  parent: HTMLElement,
  tools: ViewTools,
  experiments: Pick<ExperimentCallbacks, 'begin'> | undefined,
): (loop: Loop) => void {
  const card = append(parent, 'div', 'small-wins-loop');
  const what = append(card, 'p', 'small-wins-pattern-sentence');
  const after = append(card, 'p', 'small-wins-muted small-wins-under');
  mountTry(card, tools, experiments, () => undefined);
  return (loop) => {
    const [sentence = '', next = ''] = tools.words.patterns.loop(loop);
    setText(what, sentence);
    setShown(after, next !== '');
    setText(after, plainText(next));
  };
}

/** The questions that the plan can never answer, folded, each with the reason. */
function mountUnasked(
  parent: HTMLElement,
  { words }: ViewTools,
): (unasked: readonly Unasked[]) => void {
  const fold = append(parent, 'details', 'small-wins-patterns-group small-wins-unasked');
  const head = append(fold, 'summary', 'small-wins-muted');
  return (unasked) => {
    setShown(fold, unasked.length > 0);
    setText(head, words.patternsView.unasked(unasked.length));
    select(fold)
      .selectAll<HTMLElement, Unasked>('p')
      .data(unasked, ({ id }) => id)
      .join((enter) => enter.append('p').attr('class', 'small-wins-muted small-wins-under'))
      .text(({ id, reason }) =>
        sentencesOf([words.patterns.question(id), words.patterns.notAsked(reason)]),
      );
  };
}

function mountWaiting(
  parent: HTMLElement,
  before: HTMLElement,
  { words: { patterns: texts } }: ViewTools,
): (waiting: readonly Wanting[]) => void {
  const bars = new WeakMap<Element, ReturnType<typeof mountProgress>>();
  return (waiting) => {
    select(parent)
      .selectAll<HTMLElement, Wanting>('.small-wins-wanting')
      .data(waiting, ({ id }) => id)
      .join((enter) =>
        enter
          .insert('div', () => before)
          .attr('class', 'small-wins-wanting')
          .each(function () {
            append(this, 'p', 'small-wins-progress-line');
            bars.set(this, mountProgress(this));
            append(this, 'p', 'small-wins-muted small-wins-under');
          }),
      )
      .each(function ({ id, need }) {
        const [question, words] = this.querySelectorAll<HTMLElement>('p');
        if (question !== undefined) setText(question, texts.question(id));
        if (words !== undefined) setText(words, texts.need(need));
        bars.get(this)?.(need.have, need.min, null);
      });
  };
}
