import { ALL_DAYS } from '../calendar/period';
import { isSamePeriod } from '../calendar/period';
import type { PlannedExperiment } from '../experiments/experiment';
import type { FoundPlan } from '../experiments/experiments';
import { dealTurns } from '../experiments/plan';
import type { NewExperiment } from '../experiments/new-experiment';
import { experimentProperties, plannedExperiment } from '../experiments/new-experiment';
import { planTable } from '../experiments/plan-table';
import { inertText } from '../markdown/inert-text';
import { readOutline } from '../markdown/outline';
import { changeProperties } from '../notes/property-edit';
import type { Words } from '../words/words';
import type { MergeProblem } from '../words/region-problem';
import { isBodyOf } from './body-hash';
import { mergeNote } from './merge-note';
import type { NoteDocument } from './note-document';
import { findRegions } from './regions';

/** The name of the region that holds an experiment's plan. */
export const PLAN_SECTION = 'plan';

/** The plan that a note's text holds: see {@link FoundPlan}. */
export function findPlan(text: string): FoundPlan {
  // Most notes have none, and are not taken apart for it.
  if (!text.includes(`small-wins:begin ${PLAN_SECTION}`)) return null;
  const found = findRegions(text, readOutline(text));
  if ('error' in found) return { damaged: found.error.line };
  const region = found.regions.find(
    ({ section, period }) => section === PLAN_SECTION && isSamePeriod(period, ALL_DAYS),
  );
  if (region === undefined) return null;
  const body = text.slice(region.from, region.to);
  return { body, line: region.beginLine + 1, isEdited: !isBodyOf(body, region.sha) };
}

/** A new note with an experiment's properties and its plan, or why it cannot be made. */
export function experimentNote(
  path: string,
  made: NewExperiment,
  property: string,
  { words, parseYaml }: { readonly words: Words; readonly parseYaml: (yaml: string) => unknown },
): { readonly text: string } | { readonly error: MergeProblem | null } {
  const front = changeProperties('', experimentProperties(made, property), parseYaml);
  if ('error' in front) return { error: null };
  const { period, sections } = experimentPlan(plannedExperiment(made, path), words);
  const options = { period, freeText: [], template: null, restore: false } as const;
  return mergeNote(front.text, sections, { ...options, onEdited: 'keep' });
}

/** An experiment's note with its plan, which is dealt from its path and start. */
export function experimentPlan(experiment: PlannedExperiment, words: Words): NoteDocument {
  const texts = words.experiments.plan;
  const { action, when } = experiment;
  const turns = dealTurns(experiment);
  const table = planTable(turns, {
    ...texts.table,
    weekday: (day) => words.dates.weekdayShort(day),
  });
  const how = texts.how(
    when === null ? null : inertText(when),
    action === null ? '' : inertText(action),
    experiment.unit,
  );
  return {
    path: experiment.path,
    period: ALL_DAYS,
    sections: [{ name: PLAN_SECTION, markdown: `## ${texts.heading}\n\n${how}\n\n${table}` }],
    freeText: [],
  };
}
