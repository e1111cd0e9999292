import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { Experiment } from '../experiments/experiment';
import type { ExperimentReport } from '../experiments/experiments';
import { inertText } from '../markdown/inert-text';
import { nameOf } from '../text/note-name';
import type { Words } from '../words/words';
import type { NoteLink } from './note-link';
import { sentencesOf } from '../words/sentences';

/** The experiments that ran or ended in a period, as of its last day or today. */
export function triedIn(
  reports: readonly ExperimentReport[],
  { period, asOf }: { readonly period: Period; readonly asOf: Day },
): ExperimentReport[] {
  return reports.filter(({ experiment: { start }, last, stage }) => {
    const isKnown = start !== null && last !== null && stage !== 'stuck';
    // What comes of it is known the day after its last.
    return isKnown && start <= asOf && last >= period.first - 1;
  });
}

/** A line for each of them, as of this day. */
export function triedList(
  tried: readonly ExperimentReport[],
  asOf: Day,
  { words, link }: { readonly words: Words; readonly link: NoteLink },
): string {
  return tried
    .map((report) => {
      const { experiment, stage, last } = report;
      const { stage: say, facts } = words.experiments;
      // A turn is said on its day; a review is read later.
      const told = facts({ ...report, stage: stage === 'running' ? 'ahead' : stage });
      const sentences = sentencesOf([say(stage, experiment.start, last, asOf), ...told]);
      const name = link(experiment.path);
      const said = isNamedByQuestion(experiment)
        ? inertText(sentences)
        : `${words.isolated(inertText(experiment.question))} ${inertText(sentences)}`;
      return `- ${words.sharing.story.point(name, said)}`;
    })
    .join('\n');
}

/**
 * Whether the note's name says the question, as the app names it: without what no name of a file can have, and numbered
 * where it is asked again.
 */
function isNamedByQuestion({ path, question }: Experiment): boolean {
  const letters = (text: string) =>
    text
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim();
  const name = letters(nameOf(path));
  return [name, name.replace(/ \d+$/, '')].includes(letters(question));
}
