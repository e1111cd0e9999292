import type { ListedEntry } from '../../core/journal/journal';
import { completeStep } from '../../core/logging/complete-step';
import { applyEdits } from '../../core/markdown/text-edit';
import type { Entry } from '../../core/notes/entry';
import { notify, doOrNotify } from '../notices';
import { stepText } from '../../core/markdown/text-runs';
import { excerpt } from '../../core/notes/found-fields';
import type { PluginParts } from '../plugin-parts';
import { Refusal } from '../../core/words/refusal';
import { tasksToggle } from '../editor/tasks-plugin';

/** The steps being ticked off, by note and words: a second click must not reach the next one of a task that recurs. */
const UNDER_WAY = new Set<string>();

/**
 * Ticks a step off in its note, wherever its line is by now, with the minutes that its timer ran. A notice says why if
 * it cannot.
 */
export async function finishStep(
  parts: PluginParts,
  step: ListedEntry,
  minutes?: number,
): Promise<void> {
  const key = `${step.path}\n${step.text}`;
  if (UNDER_WAY.has(key)) return;
  UNDER_WAY.add(key);
  await doOrNotify(() => tickOff(parts, step, minutes));
  UNDER_WAY.delete(key);
}

async function tickOff(
  { live, writer, app, words }: PluginParts,
  step: ListedEntry,
  minutes: number | undefined,
): Promise<void> {
  const { setup } = live;
  const { config, read } = setup;
  const { path } = step;
  const toggle = tasksToggle(app);
  const parse = (text: string) => read(path, text);
  const { before, text: after } = await writer.change(path, (text) => {
    if (text === null) throw new Refusal(words.failures.missingNothingWritten(path));
    const found = sameStep(parse(text).entries, step);
    if (found === null) {
      throw new Refusal(words.failures.stepChanged);
    }
    const done = completeStep(text, found.line, {
      today: live.today,
      checkbox: setup.log.checkbox,
      date: config.taskStatuses.length > 0 ? 'tasks' : 'field',
      parse,
      kind: step.kind,
      toggleTask: toggle === null ? null : (line) => toggle(line, path),
      ...(minutes === undefined ? {} : { minutes }),
    });
    if ('error' in done)
      throw new Refusal(words.obstacles.nothingWritten(words.obstacles.step(done.error)));
    return { before: text, text: applyEdits(text, done.edits) };
  });
  live.noteWritten(path, after);
  notify(words.notices.done(excerpt(stepText(step.text).words)), {
    name: words.notices.undo,
    run: async () => {
      await writer.change(path, (text) => {
        if (text === after) return { text: before };
        throw new Refusal(words.failures.undoChanged(path));
      });
      live.noteWritten(path, before);
    },
  });
}

/** The step with these words nearest to its former line. */
function sameStep(entries: readonly Entry[], { text, line, kind }: ListedEntry): Entry | null {
  const [nearest = null] = entries
    .filter((entry) => entry.kind === kind && entry.text === text && entry.state !== 'done')
    .sort((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line));
  return nearest;
}
