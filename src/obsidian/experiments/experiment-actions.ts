import type { ExperimentReport } from '../../core/experiments/experiments';
import { isPlanned } from '../../core/experiments/experiment';
import type { ExperimentStatus } from '../../core/experiments/experiment';
import { settleExperiment } from '../../core/experiments/new-experiment';
import { experimentPlan } from '../../core/review/experiment-plan';
import { Refusal } from '../../core/words/refusal';
import type { ExperimentAction, ExperimentCallbacks } from '../../views/sidebar/experiments';
import { changeGoal } from '../goals/goal-properties';
import { LogModal } from '../logging/log-modal';
import { doOrNotify, notify } from '../notices';
import { openLine, paneOf } from '../open-note';
import type { PluginParts } from '../plugin-parts';
import { TryModal } from './try-modal';
import { openModal } from '../open-modal';

/** What experiments do in the app, in every view. */
export function experimentCallbacks(parts: PluginParts): ExperimentCallbacks {
  const open = (path: string, event: MouseEvent) =>
    void openLine(parts.app, path, null, paneOf(event));
  return {
    begin: (measure) => {
      openModal(new TryModal(parts, measure === undefined ? {} : { measure }));
    },
    open,
    act: (path, action, event) => {
      const report = parts.experiments.reports.find(({ experiment }) => experiment.path === path);
      if (report === undefined || action === 'open') open(path, event);
      else act(parts, report, action);
    },
  };
}

function act(
  parts: PluginParts,
  report: ExperimentReport,
  action: Exclude<ExperimentAction, 'open'>,
): void {
  switch (action) {
    case 'plan':
    case 'planAgain':
      void writePlan(parts, report);
      break;
    case 'routine':
      void settle(parts, report, 'routine');
      break;
    case 'drop':
      void settle(parts, report, 'dropped');
      break;
    case 'again':
      runAgain(parts, report);
      break;
    case 'lesson':
      noteLesson(parts, report);
  }
}

/** Asks the questions again, with the same answers. */
function runAgain(parts: PluginParts, { experiment }: ExperimentReport): void {
  const { question, when, action, measure, unit, weeks } = experiment;
  openModal(
    new TryModal(parts, {
      question,
      when: when ?? '',
      action: action ?? '',
      measure,
      unit,
      ...(weeks === null ? {} : { weeks }),
    }),
  );
}

/** Offers what came of it as a lesson, to be changed before it is logged. */
function noteLesson(parts: PluginParts, { experiment, outcome, measure }: ExperimentReport): void {
  if (outcome === null || measure === null) return;
  const [tag = 'lesson'] = parts.live.setup.settings.marks.lesson;
  const said = parts.noteWords.experiments.outcome(outcome, measure);
  openModal(new LogModal(parts, { words: `${experiment.question} ${said} #${tag}` }));
}

/** Writes a plan into its note, around its owner's words; of a plan that was changed by hand it asks what to do. */
async function writePlan(parts: PluginParts, { experiment }: ExperimentReport): Promise<void> {
  const { reviewer, words, noteWords } = parts;
  const { notices } = words.experiments;
  await doOrNotify(async () => {
    if (!isPlanned(experiment)) throw new Refusal(notices.noDays);
    const written = await reviewer.writeDocument(() => experimentPlan(experiment, noteWords));
    if (written !== null) notify(notices.planned(experiment.question));
  });
}

/** Writes what its owner made of it: only its property `status` changes. A notice offers Undo. */
async function settle(
  parts: PluginParts,
  { experiment }: ExperimentReport,
  status: Exclude<ExperimentStatus, 'active'>,
): Promise<void> {
  const { app, words } = parts;
  const { notices } = words.experiments;
  await doOrNotify(async () => {
    const { path, question } = experiment;
    const file = app.vault.getFileByPath(path);
    if (file === null) throw new Refusal(words.failures.missingNothingWritten(path));
    const undo = await changeGoal(parts, file, settleExperiment(status));
    notify(notices[status](question), {
      name: words.notices.undo,
      run: async () => {
        await undo();
        notify(notices.undone(question));
      },
    });
  });
}
