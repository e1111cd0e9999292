import type { App } from 'obsidian';
import { logIntoNote, logRules } from '../../core/logging/log-into-note';
import { timeAhead } from '../../core/logging/time-ahead';
import type { Words } from '../../core/words/words';
import type { LogPreview } from '../../models/log-preview';
import type { LogWish, ReadyLine } from '../../models/log-wish';
import { dailyPath, readyLine, unlessProblem } from '../../models/log-wish';
import { minutesNow } from '../clock';
import type { LiveJournal } from '../index/live-journal';
import { noteStart } from '../note-start';
import type { VaultWriter } from '../vault-writer';

/** A wish in the vault as it is now: the note of its day, and the line that it makes. */
export interface PlacedLine {
  readonly path: string;
  readonly line: ReadyLine;
}

/**
 * Places a wish. A line gets the present time if the settings want that, and only if its day is today. Throws a Refusal
 * if it has no words, or its day no note.
 */
export function placedLine(
  { setup, calendarDay }: LiveJournal,
  wish: LogWish,
  words: Words,
): PlacedLine {
  const path = dailyPath(setup, wish.day, words);
  const usual = setup.settings.log.time && wish.day === calendarDay ? minutesNow() : null;
  const { time = usual } = wish;
  return { path, line: readyLine(setup, path, { ...wish, time }, words) };
}

/** What a preview is read from. */
export interface PreviewParts {
  readonly app: App;
  readonly live: LiveJournal;
  readonly writer: VaultWriter;
  readonly words: Words;
}

/** What would be written, and where; rejects with a Refusal if it could not be. */
export async function previewLog(
  { app, live, writer, words }: PreviewParts,
  wish: LogWish,
): Promise<LogPreview> {
  await live.refreshIfOld();
  writer.check();
  const { setup } = live;
  const { path, line } = placedLine(live, wish, words);
  const before = await writer.read(path);
  const { template } = setup.config.daily;
  const text =
    before ?? (await noteStart(app, setup, { template, path, day: wish.day }, words)).text;
  const after = unlessProblem(logIntoNote(setup, path, text, line), words);
  return {
    path,
    isNew: before === null,
    text: after.text,
    line: after.line,
    timeAhead: timeAhead(line, wish.day, logRules(setup, path), live.clock),
  };
}
