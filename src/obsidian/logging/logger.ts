import type { App } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import { formatDay } from '../../core/calendar/day';
import type { AppendedEntry } from '../../core/logging/append-entry';
import { appendEntry } from '../../core/logging/append-entry';
import { capturedLine } from '../../core/logging/captured-line';
import type { LogRequest } from '../../core/logging/log-line';
import { logLine } from '../../core/logging/log-line';
import { logRules } from '../../core/logging/log-rules';
import type { Entry } from '../../core/notes/entry';
import type { LiveJournal } from '../index/live-journal';
import type { VaultSetup } from '../../core/vault/vault-setup';
import { noteStart } from '../note-start';
import { Refusal } from '../refusal';
import { minutesNow } from '../index/today-clock';
import type { VaultWriter } from '../vault-writer';
import { noteQuiet, pause } from './template-settled';

/** What is to be logged: its words, and what is known of it beside them. */
export type LogWish = Pick<LogRequest, 'words' | 'kind' | 'area' | 'goal'> & {
  readonly day: Day;
  /** minutes after midnight; null for none, undefined for what the settings say */
  readonly time?: number | null;
  /** as a done task where the note's list does not say otherwise */
  readonly asTask?: boolean;
};

/** A line that stands in its note now. */
export interface Logged {
  readonly path: string;
  /** 0-based */
  readonly line: number;
  readonly text: string;
  readonly day: Day;
  /** the note was made for it */
  readonly created: boolean;
  /** it was written in an open editor, whose own undo takes it back */
  readonly inEditor: boolean;
  /** Takes the line out again. Rejects with a Refusal where the note has changed too much to find it. */
  readonly undo: () => Promise<void>;
}

/** Where a wish would be written, and the note as it would stand. */
export interface LogPreview {
  readonly path: string;
  readonly isNew: boolean;
  readonly text: string;
  /** the new line's number, 0-based */
  readonly line: number;
}

/** After Templater's last word a line is looked for once more. */
const LOOK_AGAIN_MS = 2_000;

/** Logs lines into daily notes. Two at once wait for one another, so that none is lost. */
export class Logger {
  #turn: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(
    private readonly app: App,
    private readonly live: LiveJournal,
    private readonly writer: VaultWriter,
    private readonly onWaiting: () => void,
  ) {}

  /** whether a line waits for a note's template */
  get isWaiting(): boolean {
    return this.#waiting > 0;
  }

  /** The wish that a typed line is; a date before its words is its day. */
  wishOf(text: string): LogWish {
    const { today, setup } = this.live;
    const { words, day } = capturedLine(text, today, setup?.language ?? 'en');
    return { words, day, kind: 'win', area: null, goal: null };
  }

  /** What would be written, and where; rejects with a Refusal where it could not be. */
  async preview(wish: LogWish): Promise<LogPreview> {
    await this.live.refreshIfOld();
    const setup = this.#setup();
    const path = dailyPath(setup, wish.day);
    const before = await this.writer.read(path);
    const text =
      before ?? (await noteStart(this.app, setup, setup.config.daily, path, wish.day)).text;
    const { text: after, entry } = this.#appended(setup, wish, path, text);
    return { path, isNew: before === null, text: after, line: entry.line };
  }

  /** Logs a wish. Rejects, with nothing written, where that cannot be done: a Refusal says why. */
  log(wish: LogWish): Promise<Logged> {
    const turn = this.#turn.then(() => this.#log(wish));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Settles when every line asked for so far stands in its note, or has failed to. */
  async settled(): Promise<void> {
    await this.#turn;
  }

  async #log(wish: LogWish): Promise<Logged> {
    await this.live.refresh();
    const setup = this.#setup();
    const path = dailyPath(setup, wish.day);
    const created = this.app.vault.getFileByPath(path) === null;
    if (created) {
      const start = await noteStart(this.app, setup, setup.config.daily, path, wish.day);
      if (start.isFilledLater) return this.#logAfterTemplate(setup, wish, path, start.text);
      return this.#write(setup, wish, path, start.text, created);
    }
    return this.#write(setup, wish, path, '', created);
  }

  /** Templater may write its whole note anew after we have appended: so it comes first, and is looked after. */
  async #logAfterTemplate(
    setup: VaultSetup,
    wish: LogWish,
    path: string,
    start: string,
  ): Promise<Logged> {
    this.#waiting++;
    this.onWaiting();
    try {
      await this.writer.change(path, (text) => ({ text: text ?? start }));
      await noteQuiet(this.app, path);
      const before = setup.read(path, (await this.writer.read(path)) ?? '').entries;
      const logged = await this.#write(setup, wish, path, '', true);
      await pause(LOOK_AGAIN_MS);
      const after = setup.read(path, (await this.writer.read(path)) ?? '').entries;
      // The template may have the same words.
      const isSame = ({ text, day }: Entry) => text === logged.text && day === logged.day;
      const isThere = after.filter(isSame).length > before.filter(isSame).length;
      return isThere ? logged : await this.#write(setup, wish, path, '', true);
    } finally {
      this.#waiting--;
      this.onWaiting();
    }
  }

  async #write(
    setup: VaultSetup,
    wish: LogWish,
    path: string,
    start: string,
    created: boolean,
  ): Promise<Logged> {
    const written = await this.writer.change(path, (text) => {
      const before = text ?? start;
      return { before, ...this.#appended(setup, wish, path, before) };
    });
    const { before, text, entry, inEditor } = written;
    this.live.noteWritten(path, text);
    return {
      path,
      line: entry.line,
      text: entry.text,
      day: wish.day,
      created,
      inEditor,
      undo: () => this.#undo(path, before, text),
    };
  }

  async #undo(path: string, before: string, after: string): Promise<void> {
    const added = insertion(before, after);
    const undone = await this.writer.change(path, (text) => {
      if (text === null) {
        throw new Refusal(`${path} was moved or deleted since. Nothing was undone.`);
      }
      if (text === after) return { text: before };
      const at = text.indexOf(added);
      const isOnce = added !== '' && at >= 0 && text.indexOf(added, at + 1) < 0;
      if (!isOnce) {
        throw new Refusal(
          `${path} has changed since. Nothing was undone; the line is yours to take out.`,
        );
      }
      return { text: text.slice(0, at) + text.slice(at + added.length) };
    });
    this.live.noteWritten(path, undone.text);
  }

  #appended(setup: VaultSetup, wish: LogWish, path: string, text: string): AppendedEntry {
    const { settings, states, read } = setup;
    const { words, kind, area, goal, day, asTask = false } = wish;
    const rules = logRules({ marks: settings.marks, states }, (note) => read(path, note));
    const time = wish.time === undefined ? this.#timeOf(setup, day) : wish.time;
    const made = logLine({ words, kind, area, goal, day, time }, rules);
    if ('error' in made) throw new Refusal(made.error);
    const place = { heading: settings.log.heading, checkbox: rules.checkbox, asTask };
    const appended = appendEntry(text, made.line, place, (note) => read(path, note));
    if ('error' in appended) {
      throw new Refusal(`Nothing was written into ${path}: ${appended.error}.`);
    }
    return appended;
  }

  /** A line gets the time it is logged at, where that is wanted, and where its day is the one that it is. */
  #timeOf({ settings }: VaultSetup, day: Day): number | null {
    return settings.log.time && day === this.live.calendarDay ? minutesNow() : null;
  }

  #setup(): VaultSetup {
    const { setup } = this.live;
    if (setup === null) throw new Refusal('The vault is still loading. Nothing was written yet.');
    return setup;
  }
}

/** The note of a day. Throws a Refusal where the format of daily notes names no day. */
export function dailyPath({ daily, config }: VaultSetup, day: Day): string {
  const path = daily.pathOf(day);
  if (daily.dayOf(path) === day) return path;
  throw new Refusal(
    `The date format of daily notes, ${config.daily.format}, names no day, so ${formatDay(day)} has no note. With YYYY-MM-DD it has.`,
  );
}

/** What one text has between a common start and a common end, where it is the other one with something put in. */
function insertion(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  const added = after.slice(start, start + after.length - before.length);
  return before === after.slice(0, start) + after.slice(start + added.length) ? added : '';
}
