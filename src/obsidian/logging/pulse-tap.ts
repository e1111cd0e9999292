import type { Day } from '../../core/calendar/day';
import { setPulse } from '../../core/logging/set-pulse';
import { undoLine } from '../../core/logging/undo-line';
import { Refusal } from '../../core/words/refusal';
import { dailyPath } from '../../models/log-wish';
import { noteStart } from '../note-start';
import { attempt, notifyLatest } from '../notices';
import type { PluginParts } from '../plugin-parts';
import { templateSettled } from './template-settled';

/** What a pulse is about, and the note that holds it. */
interface PulsePlace {
  readonly path: string;
  readonly template: string;
  readonly day: Day;
  /** where a new line goes; `''` for the note's end */
  readonly heading: string;
}

/** Writes how a day felt, 1–5, into its note; a notice says so, with Undo, or why not. */
export async function tapDayPulse(parts: PluginParts, day: Day, value: number): Promise<void> {
  const { words } = parts;
  await tap(parts, value, words.notices.dayPulse(value), () => {
    const { setup } = parts.live;
    const { template } = setup.config.daily;
    return { path: dailyPath(setup, day, words), template, day, heading: setup.log.heading };
  });
}

/** The same for the week that holds a day, in the note of its review. */
export async function tapWeekPulse(parts: PluginParts, day: Day, value: number): Promise<void> {
  await tap(parts, value, parts.words.notices.weekPulse(value), () => {
    const { reviews } = parts.live.setup;
    const week = reviews.periodOf('week', day);
    const { template } = reviews.locationOf('week');
    return { path: reviews.pathOf(week), template, day: week.first, heading: '' };
  });
}

async function tap(
  parts: PluginParts,
  value: number,
  said: string,
  place: () => PulsePlace,
): Promise<void> {
  const undo = await attempt(async () => {
    await parts.live.refresh();
    // A line sent by Enter just before may still be on its way into the same note.
    await parts.logger.settled();
    return write(parts, value, place());
  });
  if (undo === null) return;
  const { notices } = parts.words;
  notifyLatest('line', said, {
    name: notices.undo,
    run: async () => {
      await undo();
      notifyLatest('line', notices.pulseUndone);
    },
  });
}

/** Writes a value; returns what takes it back. */
async function write(
  parts: PluginParts,
  value: number,
  { path, template, day, heading }: PulsePlace,
): Promise<() => Promise<void>> {
  const { app, live, writer, words } = parts;
  const { setup } = live;
  writer.check();
  const isNew = app.vault.getFileByPath(path) === null;
  const start = isNew ? await noteStart(app, setup, { template, path, day }, words) : null;
  if (start?.isFilledLater === true) {
    await writer.change(path, (text) => ({ text: text ?? start.text }));
    await templateSettled(app, path);
  }
  const { before, text } = await writer.change(path, (now) => {
    const before = now ?? start?.text ?? '';
    const options = { heading, checkbox: setup.log.checkbox };
    const set = setPulse(before, value, options, (note) => setup.read(path, note));
    if ('error' in set) {
      throw new Refusal(words.failures.notWritten(path, words.obstacles.log(set.error)));
    }
    return { before, text: set.text };
  });
  live.noteWritten(path, text);
  return async () => {
    const undone = await writer.change(path, (now) => {
      if (now === null) throw new Refusal(words.failures.undoMissing(path));
      const taken = undoLine(now, before, text);
      if (taken === null) throw new Refusal(words.failures.undoLine(path));
      return { text: taken };
    });
    live.noteWritten(path, undone.text);
  };
}
