import { Turns } from '../../core/text/turns';
import type { App } from 'obsidian';
import { capturedLine } from '../../core/logging/captured-line';
import { logIntoNote } from '../../core/logging/log-into-note';
import type { LiveJournal } from '../index/live-journal';
import type { VaultSetup } from '../../core/vault/vault-setup';
import type { Words } from '../../core/words/words';
import type { NoteTyping } from '../editor/note-typing';
import { noteStart } from '../note-start';
import { ageOf } from '../clock';
import type { VaultWriter } from '../vault-writer';
import type { LogWish, ReadyLine } from '../../models/log-wish';
import { dailyPath, unlessProblem } from '../../models/log-wish';
import type { KeptLine } from './kept-lines';
import { KeptLines } from './kept-lines';
import { LineWatch } from './line-watch';
import { placedLine } from './preview-log';
import type { Logged, WrittenLine } from './line-writer';
import { LineWriter, countOf } from './line-writer';
import { templateSettled } from './template-settled';

/** What a logger reports. */
export interface LoggerEvents {
  /** a line has begun, or ceased, to wait for its note's template */
  readonly waiting: () => void;
  /** a line that a template has removed could not be put back */
  readonly failure: (error: unknown) => void;
}

/** Templater, which fills in new notes, may still be writing a note younger than this many milliseconds. */
const YOUNG_MS = 2 * 60_000;

/**
 * Logs lines into daily notes. Concurrent calls wait for one another, so that no line is lost. While a template may
 * still write the note, the line is kept on this device and watched until it is safe.
 */
export class Logger {
  readonly #app: App;
  readonly #live: LiveJournal;
  readonly #writer: VaultWriter;
  readonly #words: Words;
  readonly #on: LoggerEvents;

  readonly #lines: LineWriter;
  readonly #kept: KeptLines;
  readonly #watch: LineWatch;
  /** for each watched line, the function that removes it as it was last written */
  readonly #undos = new Map<string, () => Promise<void>>();
  readonly #turns = new Turns();
  #waiting = 0;

  constructor(
    app: App,
    live: LiveJournal,
    writer: VaultWriter,
    { words, typing, ...on }: { readonly words: Words; readonly typing: NoteTyping } & LoggerEvents,
  ) {
    this.#app = app;
    this.#live = live;
    this.#writer = writer;
    this.#words = words;
    this.#on = on;

    this.#lines = new LineWriter(live, writer, words);
    this.#kept = new KeptLines(app);
    this.#watch = new LineWatch(app, typing, this.#kept, {
      find: (line) => this.#find(line),
      putBack: (line) => this.#putBack(line),
    });
    live.register(() => {
      this.#watch.stop();
    });
  }

  /** whether a line is waiting for its note's template */
  get isWaiting(): boolean {
    return this.#waiting > 0;
  }

  /** The wish in a typed line; a date before its words is its day. */
  wishOf(text: string): LogWish {
    const { today, setup } = this.#live;
    const { words, day } = capturedLine(text, today, setup.dayLanguages);
    return { words, day, kind: null, area: null, goal: null };
  }

  /** Logs a wish. On failure rejects, with nothing written: a Refusal says why. */
  log(wish: LogWish): Promise<Logged> {
    return this.#turns.take(async () => {
      await this.#live.refresh();
      const setup = this.#setup();
      const { path, line } = placedLine(this.#live, wish, this.#words);
      return this.#log(setup, line, path);
    });
  }

  /** Settles when every line requested so far is in its note, or has failed. */
  async settled(): Promise<void> {
    await this.#turns.settled();
  }

  /** Lines kept from before the app was closed that are missing from their notes; those found there are dropped. */
  async lostLines(): Promise<readonly KeptLine[]> {
    const lost: KeptLine[] = [];
    for (const line of this.#kept.all()) {
      if (this.#watch.has(line.id)) continue;
      const found = await this.#find(line);
      if (found !== null && found.count > line.before) this.#kept.forget(line.id);
      else lost.push(line);
    }
    return lost;
  }

  /** Logs a lost line again and drops it from the kept ones; rejects like {@link log}, and keeps it then. */
  logLost(line: KeptLine): Promise<Logged> {
    return this.#turns.take(async () => {
      await this.#live.refresh();
      const setup = this.#setup();
      const logged = await this.#log(setup, line, dailyPath(setup, line.day, this.#words));
      this.#kept.forget(line.id);
      return logged;
    });
  }

  /** Drops a lost line from the kept ones. */
  forgetLost({ id }: KeptLine): void {
    this.#kept.forget(id);
  }

  async #log(setup: VaultSetup, line: ReadyLine, path: string): Promise<Logged> {
    const file = this.#app.vault.getFileByPath(path);
    if (file !== null) {
      const isYoung = ageOf(file.stat.ctime) < YOUNG_MS;
      const written = await this.#lines.write(setup, line, path, '');
      const isFilled =
        written.before.includes('<%') ||
        (setup.config.hasTemplater && isYoung) ||
        this.#watch.isIn(path);
      return isFilled ? this.#watched(setup, line, written) : written.logged;
    }
    const start = await noteStart(
      this.#app,
      setup,
      {
        template: setup.config.daily.template,
        path,
        day: line.day,
      },
      this.#words,
    );
    if (start.isFilledLater) return this.#logAfterTemplate(setup, line, path, start.text);
    return (await this.#lines.write(setup, line, path, start.text)).logged;
  }

  /** Templater may rewrite the note after we append. Let it finish, append, then check that our line is still there. */
  async #logAfterTemplate(
    setup: VaultSetup,
    line: ReadyLine,
    path: string,
    start: string,
  ): Promise<Logged> {
    const { words: text } = unlessProblem(logIntoNote(setup, path, start, line), this.#words);
    const kept: KeptLine = { ...line, id: newId(), path, text, before: 0 };
    this.#kept.keep(kept);
    this.#waiting++;
    this.#on.waiting();
    try {
      await this.#writer.change(path, (found) => ({ text: found ?? start }));
      await templateSettled(this.#app, path);
      const written = await this.#lines.write(setup, line, path, '');
      return { ...this.#watched(setup, line, written, kept.id), created: true };
    } catch (error) {
      // Report this failure to the caller now, who still has the words.
      this.#kept.forget(kept.id);
      throw error;
    } finally {
      this.#waiting--;
      this.#on.waiting();
    }
  }

  /** Watches a written line; its undo removes the line as it is by then. */
  #watched(
    setup: VaultSetup,
    line: ReadyLine,
    { logged, before, text }: WrittenLine,
    id = newId(),
  ): Logged {
    const { path } = logged;
    const same = countOf(setup, path, before, { ...line, text: logged.text });
    this.#undos.set(id, logged.undo);
    this.#watch.begin({ ...line, id, path, text: logged.text, before: same }, text);
    const undo = async () => {
      this.#watch.end(id);
      await (this.#undos.get(id) ?? logged.undo)();
    };
    return { ...logged, undo };
  }

  async #find(line: KeptLine): Promise<{ readonly count: number; readonly text: string } | null> {
    await this.settled();
    const text = await this.#writer.read(line.path);
    const { setup } = this.#live;
    if (text === null) return null;
    return { count: countOf(setup, line.path, text, line), text };
  }

  async #putBack(
    line: KeptLine,
  ): Promise<{ readonly words: string; readonly text: string } | null> {
    try {
      const { logged, text } = await this.#turns.take(() =>
        this.#lines.write(this.#setup(), line, line.path, ''),
      );
      this.#undos.set(line.id, logged.undo);
      return { words: logged.text, text };
    } catch (error) {
      this.#on.failure(error);
      return null;
    }
  }

  /** The rules for the vault's notes. Throws a Refusal if not all of them are known. */
  #setup(): VaultSetup {
    this.#writer.check();
    return this.#live.setup;
  }
}

function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join('');
}
