import { formatDay } from '../core/calendar/day';
import type { Day, Weekday } from '../core/calendar/day';
import { startOfWeek } from '../core/calendar/week';
import { lastDayOf } from '../core/experiments/experiment';
import type { Foresight } from '../core/experiments/foresight';
import { foresight, knownMetrics } from '../core/experiments/foresight';
import type { MeasureSource } from '../core/experiments/measure';
import { isSameMeasure, measureOf } from '../core/experiments/measure';
import type { ExperimentReport } from '../core/experiments/experiments';
import type { NewExperiment } from '../core/experiments/new-experiment';
import { experimentProperties } from '../core/experiments/new-experiment';
import { newPropertyLines } from '../core/notes/property-edit';
import type { Words } from '../core/words/words';
import type { TryChoices, TryDraft, TryFormModel } from '../views/forms/try-form';

/** What the form is made from. */
export interface TrySource extends MeasureSource {
  readonly words: Words;
  readonly today: Day;
  readonly firstWeekday: Weekday;
  /** the property that marks goals and experiments */
  readonly property: string;
  /** what was found out already: it takes some milliseconds, and each key that is typed asks again */
  readonly foreseen: Map<string, Foresight>;
  readonly others: readonly ExperimentReport[];
  /** of the note that the draft would be written into: a link to a goal depends on it; its name is taken */
  readonly path: string;
  readonly isTaken: boolean;
}

const WON_DAYS = 'won days';
const MOST_GOALS = 5;
const MOST_METRICS = 4;

/** What can be chosen in the form. */
export function tryChoices(source: TrySource, start: TryDraft): TryChoices {
  const { goals, words, today } = source;
  const own = goals
    .active()
    .slice(0, MOST_GOALS)
    .map((goal) => ({ id: `[[${goals.linkTo(goal, source.path)}]]`, name: goal.name }));
  const metrics = knownMetrics(source)
    .slice(0, MOST_METRICS)
    .map((name) => ({ id: name, name }));
  const usual = [{ id: WON_DAYS, name: words.experiments.form.wonDays }, ...own, ...metrics];
  const isKnown = start.measure === '' || usual.some(({ id }) => id === start.measure);
  const other = { id: start.measure, name: start.measure.replace(/^\[\[|\]\]$/g, '') };
  return {
    measures: isKnown ? usual : [...usual, other],
    starts: startsFrom(source).map((day) => ({
      id: formatDay(day),
      name: words.experiments.form.startOn(day, today),
    })),
  };
}

/** Tomorrow, and the beginning of next week. */
export function startsFrom({
  today,
  firstWeekday,
}: Pick<TrySource, 'today' | 'firstWeekday'>): Day[] {
  return [...new Set([today + 1, startOfWeek(today, firstWeekday) + 7])];
}

/** The form as it is answered so far. */
export function tryFormModel(draft: TryDraft, source: TrySource): TryFormModel {
  const { words, today, path, isTaken } = source;
  const { form } = words.experiments;
  const made = newExperiment(draft, source);
  const last = lastDayOf(made);
  const isReady = draft.question.trim() !== '' && draft.action.trim() !== '';
  const lines = newPropertyLines(experimentProperties(made, source.property));
  const name = path.replace(/^.*\/|\.md$/g, '');
  return {
    foresight: [...foresightOf(made, source), ...overlapping(made, source)],
    hint: form.until(made.start, last, today),
    preview: isReady
      ? {
          where: [{ strong: name }],
          lines: lines.map((text) => ({ text, isNew: true })),
          note: form.newNote,
        }
      : null,
    error: isReady && isTaken ? form.taken(name) : null,
  };
}

/** The answers as an experiment that begins after today. */
export function newExperiment(draft: TryDraft, source: TrySource): NewExperiment {
  const starts = startsFrom(source);
  const start = starts.find((day) => formatDay(day) === draft.start) ?? source.today + 1;
  return { ...draft, start };
}

function foresightOf(made: NewExperiment, source: TrySource): string[] {
  const { goals, words, foreseen } = source;
  const measure = measureOf(made.measure, goals);
  if (measure === null) return [];
  const key = `${made.measure} ${made.unit} ${made.weeks} ${source.today} ${goals.journal.revision}`;
  const found = foreseen.get(key) ?? foresight(measure, made, source);
  foreseen.set(key, found);
  return words.experiments.foresight(found, made.weeks);
}

/** Another one that looks at the same thing on some of its days. */
function overlapping(made: NewExperiment, { goals, others, words }: TrySource): string[] {
  const measure = measureOf(made.measure, goals);
  const last = lastDayOf(made);
  return others
    .filter(({ experiment, stage, last: end, measure: theirs }) => {
      const isOpen = stage === 'ahead' || stage === 'running';
      if (!isOpen || measure === null || theirs === null) return false;
      const { start } = experiment;
      const meets = start !== null && end !== null && start <= last && end >= made.start;
      return meets && isSameMeasure(measure, theirs);
    })
    .map(({ experiment }) =>
      words.experiments.problem({ kind: 'overlap', with: experiment.question }),
    );
}
