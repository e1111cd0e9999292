import { Listeners } from '../core/text/listeners';
import { Turns } from '../core/text/turns';
import type { SettingProblem } from '../core/settings/setting-field';
import { WHOLE_FILE } from '../core/settings/setting-field';
import type { LoadedSettings, Settings } from '../core/settings/settings';
import { parseSettings } from '../core/settings/settings';
import type { SettingsJson } from '../core/settings/settings-file';
import {
  isWithin,
  settingProblem,
  withElementMoved,
  withSetting,
  withoutSetting,
} from '../core/settings/settings-file';
import { usualSettings } from '../core/words/usual-settings';
import type { Words } from '../core/words/words';

/** Where a change of the settings came from: this window, or the file (a sync, an editor). */
export type SettingsChange = 'here' | 'outside';

/** Where the settings are kept. */
export interface DataFile {
  /** relative to the vault */
  readonly path: string;
  /** What the file holds; undefined if there is none. Rejects for one that cannot be read. */
  readonly read: () => Promise<unknown>;
  /** Replaces the file; rejects with the disk's reason. */
  readonly save: (json: SettingsJson) => Promise<void>;
  /** Copies the file beside itself; returns the copy's path. */
  readonly keepCopy: () => Promise<string>;
  /** Says a sentence to the user. */
  readonly tell: (sentence: string) => void;
}

type Listener = (loaded: LoadedSettings, by: SettingsChange) => void;

/**
 * The settings in `data.json`: read without trust, changed one path at a time. The file is read again before each
 * change, so that changes from another device meanwhile are kept; changes wait for one another. Text that could not be
 * understood is copied beside the file before a change would replace it.
 */
export class SettingsStore {
  readonly #file: DataFile;
  readonly #words: Words;

  /** what the file last held, as far as it was JSON */
  #json: unknown = undefined;
  #loaded: LoadedSettings = parseSettings(undefined);
  /** whether the file has changed since `#json` and cannot be read now */
  #unreadable = false;
  readonly #turns = new Turns();
  readonly #listeners = new Listeners<Parameters<Listener>>();

  constructor(file: DataFile, words: Words) {
    this.#file = file;
    this.#words = words;
  }

  /**
   * Reads the file: when the plugin starts, and after every change from outside. Text that is not JSON leaves the
   * settings as they were (at the start: the defaults) and becomes a problem. Never rejects.
   */
  load(): Promise<LoadedSettings> {
    return this.#turns.take(async () => {
      try {
        this.#take(await this.#file.read());
      } catch {
        this.#unreadable = true;
      }
      this.#notify('outside');
      return { settings: this.get(), problems: this.problems };
    });
  }

  /** What is used where the file says nothing, in the form of the file. */
  get defaults(): SettingsJson {
    return usualSettings(this.#words);
  }

  get(): Settings {
    return this.#loaded.settings;
  }

  /** The file as it was last read. */
  get loaded(): LoadedSettings {
    return this.#loaded;
  }

  /** What in the file was not usable, and what is used instead. */
  get problems(): readonly SettingProblem[] {
    if (!this.#unreadable) return this.#loaded.problems;
    const used = this.#json === undefined ? 'default' : 'earlier';
    return [{ field: WHOLE_FILE, found: null, expected: { kind: 'json' }, used }];
  }

  /** The file as it was read, including what this version does not know; undefined if there is none. */
  get json(): unknown {
    return this.#json;
  }

  /** Whether the file exists and cannot be read: `json` is then its last readable content. */
  get isUnreadable(): boolean {
    return this.#unreadable;
  }

  /** Whether there is a file, even one that cannot be read. */
  get hasFile(): boolean {
    return this.#unreadable || this.#json !== undefined;
  }

  /**
   * Saves one setting, `plan.freezes` or `marks.win[1]`, its value in the form of the file. Resolves to null when it is
   * saved, otherwise to a sentence that says why the old value stays; a failure of the disk is also shown in a notice.
   */
  set(path: string, value: unknown): Promise<string | null> {
    return this.#change(
      path,
      (json) => withSetting(json, path, value, this.defaults),
      (json) => settingProblem(json, path, value),
    );
  }

  /** Like {@link set}: removes a field, or an element of a list, from the file. The field's default applies again. */
  remove(path: string): Promise<string | null> {
    return this.#change(path, (json) => withoutSetting(json, path, this.defaults));
  }

  /** Like {@link set}: moves an element of the list at `path`. */
  move(path: string, from: number, to: number): Promise<string | null> {
    return this.#change(path, (json) => withElementMoved(json, path, { from, to }, this.defaults));
  }

  /** Calls back after every change and every {@link load}; returns a function that unsubscribes. */
  onChange(listener: Listener): () => void {
    return this.#listeners.add(listener);
  }

  #change(
    path: string,
    edit: (json: unknown) => SettingsJson,
    problemIn: (json: unknown) => SettingProblem | null = () => null,
  ): Promise<string | null> {
    return this.#turns.take(async () => {
      const before = JSON.stringify(this.#json);
      try {
        this.#take(await this.#file.read());
      } catch {
        this.#unreadable = true;
      }
      const by = JSON.stringify(this.#json) === before ? 'here' : 'outside';
      const problem = problemIn(this.#json);
      if (problem !== null) return this.#words.settings.refused(problem.expected);
      const next = edit(this.#json);
      try {
        await this.#keepWhatIsReplaced(path);
        await this.#file.save(next);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const message = this.#words.settings.notSaved(reason);
        this.#file.tell(message);
        return message;
      }
      this.#take(next);
      this.#notify(by);
      return null;
    });
  }

  /**
   * A file that is not JSON, or has `"plan": "daily"` where a field of the plan is set: the change would replace it.
   */
  async #keepWhatIsReplaced(path: string): Promise<void> {
    const own = path.replace(/\[.*$/, '');
    const isReplaced = this.problems.some(
      ({ field }) => field === WHOLE_FILE || (field !== own && isWithin(own, field)),
    );
    if (!isReplaced) return;
    this.#file.tell(this.#words.settings.kept(await this.#file.keepCopy()));
  }

  /** Where the file is, relative to the vault. */
  get path(): string {
    return this.#file.path;
  }

  #take(json: unknown): void {
    this.#json = json;
    this.#unreadable = false;
    this.#loaded = parseSettings(json);
  }

  #notify(by: SettingsChange): void {
    this.#listeners.tell({ settings: this.get(), problems: this.problems }, by);
  }
}
